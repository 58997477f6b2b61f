import { laidOut } from '../domain/Facts.ts';
import { deepFreeze } from '../domain/deepFreeze.ts';
import { compileCondition } from '../engine/compileCondition.ts';
import { createComparisonTable } from '../engine/ComparisonTable.ts';
import type { Policy, PolicyExample } from '../engine/Policy.ts';
import type { Rulebook } from '../engine/Rulebook.ts';
import { rulesInFile } from '../engine/rulesOf.ts';
import type { WorkingDayCalendar } from '../ports/WorkingDayCalendar.ts';
import { conditionsOf } from './coverCondition.ts';
import { coverClauses } from './coverClauses.ts';
import type { Coverage, RuleCovered, Share, SourceCovered } from './Coverage.ts';
import { coverRule, type Weighed } from './coverRule.ts';
import { runExamples } from './runExamples.ts';
import { conditionSides, shareOf, sidesOf } from './sidesIn.ts';

/** What coverage is measured by. */
export interface CoverageOptions {
  /** The working days to count by. */
  readonly calendar: WorkingDayCalendar;
}

/** The uppermost document is the one that is measured: what lies below it has examples of its own. */
const uppermost = ({ rules, policies }: Rulebook): Policy => {
  const id = policies.at(-1)?.id;
  const policy = rules.find((placed) => placed.policy.id === id)?.policy;
  if (policy === undefined) throw new RangeError('the rulebook has no document with rules on top');
  return policy;
};

const totalsOf = (rules: readonly RuleCovered[], sources: readonly SourceCovered[]): Coverage['totals'] => {
  const cited = sources.flatMap(({ clauses }) => clauses).filter((clause) => clause.rules.length > 0);
  const count = (seen: number, of: number): Share => ({ seen, of });
  return {
    rules: count(rules.filter(({ isCovered }) => isCovered).length, rules.length),
    applies: shareOf(rules.flatMap(({ applies }) => sidesOf(applies))),
    conditions: shareOf(
      rules.flatMap(({ conditions }) => conditions.flatMap(({ condition }) => conditionSides(condition))),
    ),
    kept: shareOf(rules.flatMap(({ kept = {} }) => sidesOf(kept))),
    clauses: count(cited.filter(({ status }) => status === 'exercised').length, cited.length),
  };
};

/**
 * What a policy's examples exercise: of each rule whether it was seen to apply and not to, of each condition and each part
 * of one whether it was seen to hold and not to, of what can be kept whether it was seen kept and not kept, and of each
 * clause whether an example that expects it bears it out.
 *
 * A rule, and what stands in it, is exercised only by examples whose question considers it; how to tell whether it was
 * kept only where it applies. An example that does not come out as it expects shows nothing, and stands under `failing`.
 *
 * @param rulebook - the policy, over the layers that it is meant to lie on: its uppermost document is measured
 * @param examples - its examples, as `parseExamples` in `./policy` gives them, and other cases of yours
 * @param options - the working days
 * @returns the coverage, deeply frozen and equal after a JSON round trip
 * @throws {RangeError} where the rulebook has no documents
 * @example
 * ```ts
 * const { totals, rules } = measureCoverage(rulebook, [], { calendar });
 * expect(totals.rules.of).toBe(rules.length);
 * const failing = rules.find(({ rule }) => rule === 'oxfordshire/plan-failing');
 * expect(failing.conditions[0].condition.pointer).toBe(`${failing.pointer}/when`);
 * ```
 * @public
 */
export function measureCoverage(
  rulebook: Rulebook,
  examples: readonly PolicyExample[],
  { calendar }: CoverageOptions,
): Coverage {
  const policy = uppermost(rulebook);
  const { ran, failing } = runExamples(examples, rulebook, calendar);
  const table = createComparisonTable(rulebook.choices);

  // All conditions are compiled before any truth is read; their parts then share the places of the same comparisons.
  const inFile = rulesInFile(policy);
  const conditions = inFile.flatMap(({ rule }) => conditionsOf(rule));
  conditions.forEach(({ condition }) => compileCondition(condition, { policy, table }));
  const readers = table.readers();
  const weighed = ran.map((one): Weighed => ({
    ran: one,
    truths: readers.map((read) => read(laidOut(one.facts), one.moment)),
  }));
  const rules = inFile.map((rule) => coverRule(rule, { policy, table, examples: weighed }));
  const sources = coverClauses(policy, ran);
  const { id, title, inForceFrom } = policy;
  const digest = rulebook.policies.at(-1)?.digest ?? '';
  return deepFreeze({
    policy: { id, title, inForceFrom, digest },
    examples: ran.length,
    failing,
    totals: totalsOf(rules, sources),
    rules,
    sources,
  });
}
