import { checkedPolicy } from '../../src/engine/rulesOf.ts';
import { createTableCalendar } from '../../src/calendar/createTableCalendar.ts';
import { readDay, toCalendarDay, toDayNumber, type CalendarDay, type DayNumber } from '../../src/domain/CalendarDay.ts';
import { createFacts, laidOut, type Facts, type LaidOut, type Reading } from '../../src/domain/Facts.ts';
import { aboutOf, type About } from '../../src/engine/About.ts';
import { ask } from '../../src/engine/ask.ts';
import type { Decision } from '../../src/engine/Decision.ts';
import type { Moment, ReadMoment } from '../../src/engine/Moment.ts';
import type { CheckedPolicy, Policy } from '../../src/engine/Policy.ts';
import type { Question } from '../../src/engine/Question.ts';
import type { Effects, Rule, RuleBase, RuleKind, WrittenRule } from '../../src/engine/Rule.ts';
import { createRulebook, type Rulebook } from '../../src/engine/Rulebook.ts';

/** The number of a day written as text that is known to be right. */
export const day = (text: string): DayNumber => {
  const number = readDay(text);
  if (number === undefined) throw new RangeError(`the test names \`${text}\`, which is no day`);
  return number;
};

/** Text that is known to be a day, as one. */
export const calendarDay = (text: string): CalendarDay => toCalendarDay(day(text));

/** Facts as a test writes them down: days and instants as plain text, and names and types that may be wrong. */
export type LooseFacts = Readonly<Record<string, unknown>>;

/** A child who lives and has a plan in force: whom rules are about that do not say. */
export const withPlan = { 'child.life': 'living', 'plan.stage': 'in-force' } as const;

/** Facts whose days are plain text, of a child who lives and has a plan in force unless they say otherwise. */
export const factsOf = (values: LooseFacts, reading?: Reading): Facts =>
  createFacts({ ...withPlan, ...values }, reading);

/** The same facts, as compiled comparisons read them. */
export const laidOutOf = (values: LooseFacts, reading?: Reading): LaidOut => laidOut(factsOf(values, reading));

/** England's working days in 2026 and nothing beyond: Easter is on 5 April, Christmas Day a Friday. */
export const calendar2026 = createTableCalendar({
  name: 'test-2026',
  source: 'the bank holidays of England in 2026, written out',
  firstDay: day('2026-01-01'),
  lastDay: day('2026-12-31'),
  holidays: [
    '2026-01-01',
    '2026-04-03',
    '2026-04-06',
    '2026-05-04',
    '2026-05-25',
    '2026-08-31',
    '2026-12-25',
    '2026-12-28',
  ].map(day),
});

/** The moment of a question, 10 March 2026 unless another day is given. */
export const momentOn = (asOf = '2026-03-10', calendar = calendar2026): Moment => ({
  asOf: calendarDay(asOf),
  calendar,
});

/** The same, as the compiled parts of a question receive it. */
export const readMomentOn = (asOf = '2026-03-10', calendar = calendar2026): ReadMoment => {
  const moment = momentOn(asOf, calendar);
  const receipt = {
    library: 'none',
    policies: [],
    calendar: { name: calendar.name, digest: calendar.digest },
    asOf: moment.asOf,
  };
  return { ...moment, today: toDayNumber(moment.asOf), receipt };
};

/** What a rule has beside its effect. */
export type RuleParts = Partial<RuleBase> & { readonly about?: About | undefined };

/** A rule with one effect as a document has it, which a test need not dress up. */
export const aWrittenRule = <Kind extends RuleKind>(
  kind: Kind,
  effect: Effects[Kind],
  parts: RuleParts = {},
): WrittenRule =>
  ({
    id: kind,
    cites: ['county/1'],
    force: 'must',
    says: `This is a ${kind}.`,
    ...parts,
    [kind]: effect,
  }) as WrittenRule;

/** A rule with one effect as it applies, whatever a document says of whom it is about. */
export const aRule = <Kind extends RuleKind>(kind: Kind, effect: Effects[Kind], parts: RuleParts = {}): Rule =>
  aWrittenRule(kind, effect, { ...parts, about: aboutOf(parts.about) }) as Rule;

/** A document with some rules, frozen as `parsePolicy` would have it. */
export const aDocument = (rules: readonly WrittenRule[], parts: Partial<Policy> = {}): CheckedPolicy =>
  checkedPolicy(
    {
      id: 'county',
      title: 'A county',
      layer: 'authority',
      nation: 'england',
      inForceFrom: calendarDay('2026-01-01'),
      counting: 'exclusive',
      notes: [],
      sources: [],
      sections: [{ id: 'rules', title: 'Rules', rules }],
      judgement: [],
      ...parts,
    },
    `digest of ${parts.id ?? 'county'}`,
  );

/** A rulebook of documents that are known to go together. */
export const rulebookOf = (...documents: readonly CheckedPolicy[]): Rulebook => {
  const result = createRulebook(documents);
  if (!result.ok) throw new TypeError(result.issues.map(({ message }) => message).join('\n'));
  return result.value;
};

/** What a test asks: some rules, some facts and a day. */
export interface Asked<Outcome extends string> {
  readonly question: Question<Outcome>;
  readonly rules: readonly WrittenRule[];
  readonly facts?: LooseFacts;
  readonly asOf?: string;
  readonly policy?: Partial<Policy>;
}

/** The decision upon rules of one document. */
export const decide = <Outcome extends string>(asked: Asked<Outcome>): Decision<Outcome> => {
  const { question, rules, facts = {}, asOf, policy } = asked;
  return ask(question, rulebookOf(aDocument(rules, policy)), factsOf(facts), momentOn(asOf));
};

/** A question that considers every rule and always has the outcome `asked`, to see what else a decision says. */
export const anything: Question<'asked'> = {
  name: 'anything',
  outcomes: ['asked'],
  considers: () => true,
  decide: () => [],
};
