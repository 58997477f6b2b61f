import { createFacts, type Facts } from '../domain/Facts.ts';
import type { Issue } from '../domain/Result.ts';
import { vocabulary, type FactType, type FactValues } from '../domain/vocabulary.ts';
import { ask } from '../engine/ask.ts';
import type { Decision, Verdict } from '../engine/Decision.ts';
import type { PolicyExample } from '../engine/Policy.ts';
import { declaredFacts } from '../engine/declaredWords.ts';
import type { Rulebook } from '../engine/Rulebook.ts';
import type { WorkingDayCalendar } from '../ports/WorkingDayCalendar.ts';
import { everyQuestion } from '../questions/everyQuestion.ts';
import { idWithin } from '../engine/ruleIds.ts';

/** What every fact of a type is where an example says that the rest is no. */
const no = { 'yes-no': false, judgement: false, date: null, instant: null, agencies: [], count: 0 } as const;

const asNo = (facts: Readonly<Record<string, { readonly type: FactType }>>): FactValues =>
  Object.fromEntries(
    Object.entries(facts).flatMap(([name, { type }]) => (typeof type === 'string' ? [[name, no[type]]] : [])),
  );

const everythingNo = asNo(vocabulary);

/**
 * The facts that an example is asked about.
 *
 * @param example - the example
 * @param rulebook - the rules that it is asked of, whose documents may declare facts of their own
 * @returns those that it names, and all others as no where it says that the rest is
 * @internal
 */
export function factsOfExample({ facts, restIs }: PolicyExample, { rules }: Pick<Rulebook, 'rules'>): Facts {
  if (restIs !== 'no') return createFacts(facts);
  const declaring = [...new Set(rules.map(({ policy }) => policy))];
  return createFacts({ ...everythingNo, ...asNo(declaredFacts(declaring)), ...facts });
}

const issue = (path: string, message: string, found: unknown, expected: string): Issue => ({
  code: 'example-fails',
  severity: 'error',
  path,
  message,
  found,
  expected,
  help: 'mend the rule, or what the example expects of it',
});

const sayFacts = (facts: readonly string[]): string => (facts.length === 0 ? 'nothing' : facts.toSorted().join(', '));

const clausesOf = (decision: Decision, verdict: Verdict): readonly string[] =>
  decision.reasons.filter((reason) => reason.verdict === verdict).flatMap(({ cites }) => cites);

/**
 * Runs an example of a policy.
 *
 * @param example - the example, with all that is known in it
 * @param rulebook - the example's policy, over the layers it is meant to lie on
 * @param calendar - the working days
 * @returns one issue for each expectation that is not met, with paths within the example; none where all are
 * @example
 * ```ts
 * const expected = { outcome: 'not-required' };
 * const facts = { 'plan.failingToProtect': true };
 * const example = { name: 'a plan that fails', question: 'early-review', asOf, facts, expect: expected };
 * expect(runExample(example, rulebook, calendar).map(({ path }) => path)).toEqual(['/expect/outcome']);
 * ```
 * @public
 */
export function runExample(example: PolicyExample, rulebook: Rulebook, calendar: WorkingDayCalendar): readonly Issue[] {
  const question = everyQuestion(rulebook).get(example.question);
  if (question === undefined)
    return [issue('/question', 'this question does not exist', example.question, 'a question')];
  const { expect } = example;
  const facts = factsOfExample(example, rulebook);
  const decision = ask(question, rulebook, facts, { asOf: example.asOf, calendar });
  const document = rulebook.policies.at(-1)?.id ?? '';
  const full = (id: string): string => idWithin(document, id);

  const outcome =
    decision.outcome === expect.outcome
      ? []
      : [issue('/expect/outcome', `the outcome is \`${decision.outcome}\``, decision.outcome, expect.outcome)];
  const holding = clausesOf(decision, 'holds');
  const cites = (expect.cites ?? []).flatMap((clause, index) =>
    holding.includes(clause)
      ? []
      : [issue(`/expect/cites/${String(index)}`, `no rule that cites \`${clause}\` holds`, holding, clause)],
  );
  const failing = (expect.failing ?? []).flatMap((id, index) => {
    const verdict = decision.reasons.find((reason) => reason.rule === full(id))?.verdict;
    if (verdict === 'does-not-hold') return [];
    const message = verdict === undefined ? `\`${id}\` was not considered` : `\`${id}\` comes out as \`${verdict}\``;
    return [issue(`/expect/failing/${String(index)}`, message, verdict, 'does-not-hold')];
  });
  const broken = (expect.broken ?? []).flatMap((id, index) => {
    const kept = decision.reasons.find((reason) => reason.rule === full(id))?.kept;
    if (kept === 'no') return [];
    const message = kept === undefined ? `\`${id}\` cannot be broken here` : `whether \`${id}\` was kept: \`${kept}\``;
    return [issue(`/expect/broken/${String(index)}`, message, kept, 'no')];
  });
  const due = Object.entries(expect.due ?? {}).flatMap(([id, day]) => {
    const duty = decision.duties.find((one) => one.rule === full(id));
    const found = duty?.dueOn ?? duty?.dueAt;
    const message = found === undefined ? `nothing dates \`${id}\`` : `\`${id}\` is due ${found}`;
    return found === day ? [] : [issue(`/expect/due/${id}`, message, found, day)];
  });
  const isMissing = sayFacts(decision.missing);
  const missing =
    expect.missing === undefined || sayFacts(expect.missing) === isMissing
      ? []
      : [issue('/expect/missing', `missing: ${isMissing}`, decision.missing, sayFacts(expect.missing))];
  return [...outcome, ...cites, ...failing, ...broken, ...due, ...missing];
}
