import {
  measureCoverage,
  type ConditionCovered,
  type Coverage,
  type RuleCovered,
} from '../../../src/coverage/index.ts';
import type { Policy, PolicyExample } from '../../../src/engine/Policy.ts';
import type { Rule } from '../../../src/engine/Rule.ts';
import { aDocument, calendar2026, calendarDay, factsOf, rulebookOf, type LooseFacts } from '../../support/rules.ts';

/** An example of `early-review` as of 10 March 2026, unless it says otherwise. */
export const anExample = (
  name: string,
  facts: LooseFacts,
  outcome: string,
  parts: Partial<PolicyExample> & { readonly expects?: Partial<PolicyExample['expect']> } = {},
): PolicyExample => {
  const { expects = {}, ...others } = parts;
  const asOf = calendarDay('2026-03-10');
  return {
    name,
    question: 'early-review',
    asOf,
    facts: factsOf(facts).values,
    expect: { outcome, ...expects },
    ...others,
  };
};

/** The coverage of a small document. */
export const measure = (
  rules: readonly Rule[],
  examples: readonly PolicyExample[],
  parts: Partial<Policy> = {},
): Coverage => measureCoverage(rulebookOf(aDocument(rules, parts)), examples, { calendar: calendar2026 });

/** A rule of a coverage by its id in the document. */
export const ruleOf = ({ rules }: Coverage, id: string): RuleCovered => {
  const found = rules.find(({ rule }) => rule === `county/${id}`);
  if (found === undefined) throw new RangeError(`there is no rule ${id}`);
  return found;
};

/** Every part of a condition, itself first. */
export const partsOf = (condition: ConditionCovered): readonly ConditionCovered[] => [
  condition,
  ...condition.parts.flatMap(partsOf),
];

/** Every part of every condition of a rule, by its pointer: the examples that show it yes and no. */
export const sidesAt = ({ conditions }: RuleCovered): Readonly<Record<string, readonly unknown[]>> =>
  Object.fromEntries(
    conditions.flatMap(({ condition }) => partsOf(condition).map(({ pointer, yes, no }) => [pointer, [yes, no]])),
  );
