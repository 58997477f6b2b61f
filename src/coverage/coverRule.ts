import { belongsOf } from '../engine/compileRule.ts';
import type { ComparisonTable } from '../engine/ComparisonTable.ts';
import type { Kept, Reason } from '../engine/Decision.ts';
import type { Truths } from '../engine/logic.ts';
import type { Policy } from '../engine/Policy.ts';
import { ruleKind, type Rule } from '../engine/Rule.ts';
import type { ExpandedInFile } from '../engine/rulesOf.ts';
import { placeInFile } from '../engine/writtenPlaces.ts';
import { conditionsOf, coverCondition, sideTruths, type PlacedCondition } from './coverCondition.ts';
import type { ConditionCovered, KeptSides, RuleCovered, Sides } from './Coverage.ts';
import type { RanExample } from './runExamples.ts';
import { sidesIn } from './sidesIn.ts';
import { ruleId } from '../engine/ruleIds.ts';

/** An example with the truths of all comparisons of the document */
export interface Weighed {
  readonly ran: RanExample;
  readonly truths: Truths;
}

/** What is needed to say what examples show of a rule. */
export interface CoverContext {
  readonly policy: Policy;
  readonly table: ComparisonTable;
  readonly examples: readonly Weighed[];
}

/** An example whose question considers a rule, and what came of it. */
interface Concerned extends Weighed {
  readonly reason: Reason;
}

const nameOf = (one: Weighed | undefined): string | null => one?.ran.example.name ?? null;

/** A rule that asks for nothing applies in every case that its question is asked about. */
const canFail = (rule: Rule): boolean =>
  rule.when !== undefined ||
  rule.deadline !== undefined ||
  rule.route !== undefined ||
  belongsOf(rule).forOutcomes !== undefined;

const appliesSides = (rule: Rule, concerned: readonly Concerned[]): Sides => {
  const first = (verdict: Reason['verdict']): string | null =>
    nameOf(concerned.find(({ reason }) => reason.verdict === verdict));
  return { yes: first('holds'), ...(canFail(rule) ? { no: first('does-not-hold') } : {}) };
};

/** Nobody asks whether a rule was kept where it does not apply, save for a permission, which is overstepped just there. */
const isToBeKept = ({ reason }: Concerned): boolean => reason.kind === 'permission' || reason.verdict === 'holds';

const tellsKept = (rule: Rule): boolean =>
  rule.deadline !== undefined || conditionsOf(rule).some(({ use }) => use !== 'when');

const keptSides = (rule: Rule, concerned: readonly Concerned[]): KeptSides => {
  const first = (kept: Kept): string | null =>
    nameOf(concerned.find((one) => isToBeKept(one) && one.reason.kept === kept));
  const isNeverDone = rule.deadline !== undefined && rule.deadline.done === undefined;
  return isNeverDone ? { notYet: first('not-yet'), no: first('no') } : { yes: first('yes'), no: first('no') };
};

const conditionOf = (
  { condition, place, use }: PlacedCondition,
  inFile: ExpandedInFile,
  concerned: readonly Concerned[],
  { policy, table }: CoverContext,
): ConditionCovered => {
  const looked = use === 'when' ? concerned : concerned.filter(isToBeKept);
  return coverCondition(
    condition,
    (within) => placeInFile(inFile, `/${place}${within}`),
    { policy, table },
    (test) => {
      const first = (side: 'yes' | 'no'): string | null =>
        nameOf(looked.find(({ truths }) => test.truth(truths) === sideTruths[side]));
      return { yes: first('yes'), no: first('no') };
    },
  );
};

/**
 * What examples show of a rule.
 *
 * @param inFile - the rule, with where its document has it
 * @param context - its document, the comparisons of that document's conditions, and the examples
 * @returns the rule with each of its sides
 * @internal
 */
export function coverRule(inFile: ExpandedInFile, context: CoverContext): RuleCovered {
  const { rule, path: pointer } = inFile;
  const id = ruleId({ rule, policy: context.policy });
  const concerned = context.examples.flatMap((weighed): readonly Concerned[] => {
    const reason = weighed.ran.reasons.get(id);
    return reason === undefined ? [] : [{ ...weighed, reason }];
  });
  const covered = {
    rule: id,
    pointer,
    kind: ruleKind(rule),
    force: rule.force,
    cites: rule.cites,
    says: rule.says,
    applies: appliesSides(rule, concerned),
    conditions: conditionsOf(rule).map((placed) => ({
      use: placed.use,
      condition: conditionOf(placed, inFile, concerned, context),
    })),
    ...(tellsKept(rule) ? { kept: keptSides(rule, concerned) } : {}),
  };
  const isCovered = sidesIn(covered).every((side) => side !== null);
  return { ...covered, isCovered };
}
