import type { CalendarDay } from '../domain/CalendarDay.ts';
import type { Receipt } from '../engine/Decision.ts';
import { readMoment, type Moment } from '../engine/Moment.ts';
import type { Rulebook } from '../engine/Rulebook.ts';
import { rulebooksOf, type RulesInTime } from '../engine/rulesInTime.ts';
import { versionOn } from '../engine/versionsInForce.ts';

const inForceOn = (rules: RulesInTime, day: CalendarDay): Pick<Rulebook, 'policies' | 'notInForce'> => {
  if (!('versions' in rules)) return rules;
  return versionOn(rules, day) ?? { policies: [], notInForce: rules.documents };
};

const nameOf = ({ id, digest }: Receipt['policies'][number]): string => `${id} ${digest}`;

/**
 * What an audit rests on: the documents in force on the day of the conference, and those by which something that is told
 * goes.
 *
 * @param rules - the documents in all their versions, or one rulebook
 * @param days - the day by whose law the conference decides, for each child
 * @param toldBy - the rulebooks by which something that is told goes
 * @param moment - the day of the audit, and the calendar
 * @returns the receipt, each version of a document once, the first in force first
 */
export function receiptOf(
  rules: RulesInTime,
  days: readonly CalendarDay[],
  toldBy: readonly Rulebook[],
  moment: Moment,
): Receipt {
  const inForce = days.map((day) => inForceOn(rules, day));
  const wanted = new Set([...inForce, ...toldBy].flatMap(({ policies }) => policies.map(nameOf)));
  const every = rulebooksOf(rules).flatMap(({ policies }) => policies);
  const policies = every.filter((policy) => wanted.delete(nameOf(policy)));
  const notInForce = [...new Set(inForce.flatMap((one) => one.notInForce))];
  return readMoment(moment, Object.freeze(policies), Object.freeze(notInForce)).receipt;
}
