import type { CalendarDay } from '../domain/CalendarDay.ts';
import type { Facts } from '../domain/Facts.ts';
import { earliest } from '../domain/earliest.ts';
import { oncePer } from '../domain/oncePer.ts';
import { arisenOn } from './arisenOn.ts';
import { ranUntil } from './ranUntil.ts';
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

/**
 * The rulebook that a question goes by. A decision goes by the version in force at its conference, or on the day of the
 * question where the facts name none; a question after an obligation by the version in force when the obligation arose,
 * which the rules in force at the decision tell, or by a later one that reaches what is already running.
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
  const day = decidedOn(facts, moment);
  const rulebook = versionOn(versions, day);
  if (rulebook === undefined || question.asksAfterObligation !== true) return rulebook;
  const settling = settlingRules(question)(rulebook);
  const arisen = earliest(...settling.map((placed) => arisenOn(placed, facts, moment)));
  // There always is an earliest, since the day of the question is one of them.
  const until = earliest(moment.asOf, ...settling.map((placed) => ranUntil(placed, facts))) as CalendarDay;
  return arisen === undefined ? rulebook : governing(versions, arisen, until);
}
