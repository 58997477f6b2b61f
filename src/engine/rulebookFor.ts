import type { CalendarDay } from '../domain/CalendarDay.ts';
import type { Facts } from '../domain/Facts.ts';
import { earliest } from '../domain/earliest.ts';
import { oncePer } from '../domain/oncePer.ts';
import { arisenOn } from './arisenOn.ts';
import { ranUntil } from './ranUntil.ts';
import { ruleId } from './ruleIds.ts';
import { dueOf } from './Rule.ts';
import type { PlacedRule } from './PlacedRule.ts';
import type { Moment } from './Moment.ts';
import type { Question } from './Question.ts';
import type { Rulebook } from './Rulebook.ts';
import type { RulebookVersions } from './RulebookVersions.ts';
import { governing, versionOn } from './versionsInForce.ts';

/** The rules that settle a question, found once for each rulebook. */
const settlingRules = oncePer((question: Question) =>
  oncePer(({ rules }: Rulebook): readonly PlacedRule[] =>
    rules.filter(({ rule }) => question.considers(rule) && (question.settledBy?.(rule) ?? true)),
  ),
);

/**
 * The day by whose law a decision goes: that of its conference, or of the question where the facts name none.
 *
 * @param facts - the case
 * @param moment - the day and the calendar
 * @returns the day
 * @internal
 */
export function decidedOn({ reading }: Facts, { asOf }: Moment): CalendarDay {
  return reading?.conferenceOn ?? asOf;
}

/** What a rule laid down as of some facts, if anything: since when, and until when. */
interface Ran {
  readonly arisen: CalendarDay | undefined;
  readonly until: CalendarDay;
}

const ranAs = (rules: readonly PlacedRule[], facts: Facts, moment: Moment): Ran => ({
  arisen: earliest(...rules.map((placed) => arisenOn(placed, facts, moment))),
  // There always is an earliest, since the day of the question is one of them.
  until: earliest(moment.asOf, ...rules.map((placed) => ranUntil(placed, facts))) as CalendarDay,
});

/** The rules with a time that a question considers, found once for each rulebook. */
const datedRules = oncePer((question: Question) =>
  oncePer(({ rules }: Rulebook): readonly PlacedRule[] =>
    rules.filter(({ rule }) => question.considers(rule) && dueOf(rule) !== undefined),
  ),
);

/** For each rulebook, those in which rules of other versions stand in the place of its own, by what they are. */
const mixedRulebooks = oncePer<Rulebook, Map<string, Rulebook>>(() => new Map());

/** A rulebook with some of its rules left out, and rules of other versions in their place. */
const withOthers = (
  rulebook: Rulebook,
  leftOut: readonly PlacedRule[],
  others: readonly (readonly [from: Rulebook, rule: PlacedRule])[],
): Rulebook => {
  const mixed = mixedRulebooks(rulebook);
  const version = ({ policy, rule }: PlacedRule): string => `${ruleId({ policy, rule })} ${policy.inForceFrom}`;
  const key = [...leftOut.map(version), '', ...others.map(([, rule]) => version(rule))].join();
  const found = mixed.get(key);
  if (found !== undefined) return found;
  const rules = [...rulebook.rules.filter((placed) => !leftOut.includes(placed)), ...others.map(([, rule]) => rule)];
  const used = others.flatMap(([{ policies }, { policy }]) =>
    policies.filter(({ id, inForceFrom }) => id === policy.id && inForceFrom === policy.inForceFrom),
  );
  const policies = [...new Set([...used, ...rulebook.policies])];
  const isInSeveral = ({ policy }: PlacedRule): boolean => policies.filter(({ id }) => id === policy.id).length > 1;
  const named = rules.map((placed) =>
    isInSeveral(placed) ? { ...placed, inForceFrom: placed.policy.inForceFrom } : placed,
  );
  const made = Object.freeze({
    ...rulebook,
    rules: Object.freeze(named),
    policies: Object.freeze(policies),
    compiled: new Map(),
  });
  mixed.set(key, made);
  return made;
};

/** What a decision holds of obligations goes by the version that each of them goes by, whatever the rest goes by. */
const eachByItsOwn = (
  question: Question,
  versions: RulebookVersions,
  rulebook: Rulebook,
  facts: Facts,
  moment: Moment,
): Rulebook => {
  const isGoverned = (placed: PlacedRule, by: Rulebook): boolean => {
    const { arisen, until } = ranAs([placed], facts, moment);
    return arisen === undefined ? by === rulebook : governing(versions, arisen, until) === by;
  };
  const leftOut = datedRules(question)(rulebook).filter((placed) => !isGoverned(placed, rulebook));
  const others = versions.versions.flatMap(({ rulebook: other }) =>
    other === rulebook
      ? []
      : datedRules(question)(other)
          .filter((placed) => isGoverned(placed, other))
          .map((placed) => [other, placed] as const),
  );
  return leftOut.length + others.length === 0 ? rulebook : withOthers(rulebook, leftOut, others);
};

/** What is asked after goes by the version of the first of the obligations that it may be, where any has arisen. */
const askedAfter = (
  question: Question,
  versions: RulebookVersions,
  rulebook: Rulebook,
  facts: Facts,
  moment: Moment,
): Rulebook | undefined => {
  const { arisen, until } = ranAs(settlingRules(question)(rulebook), facts, moment);
  return arisen === undefined ? rulebook : governing(versions, arisen, until);
};

/**
 * The rulebook that a question goes by. A decision goes by the version in force at its conference, or on the day of the
 * question where the facts name none; an obligation, whether it is asked after or told of by the decision, by the version in
 * force when it arose, which its rule tells, or by a later one that reaches what is already running.
 *
 * @param question - the question
 * @param versions - the versions
 * @param facts - the case
 * @param moment - the day and the calendar
 * @returns the rulebook; `undefined` where none was in force then
 */
export function rulebookFor(
  question: Question,
  versions: RulebookVersions,
  facts: Facts,
  moment: Moment,
): Rulebook | undefined {
  const decided = versionOn(versions, decidedOn(facts, moment));
  if (decided === undefined) return undefined;
  const rulebook =
    question.asksAfterObligation === true ? askedAfter(question, versions, decided, facts, moment) : decided;
  return rulebook && eachByItsOwn(question, versions, rulebook, facts, moment);
}
