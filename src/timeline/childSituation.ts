import { isCalendarDay, type CalendarDay } from '../domain/CalendarDay.ts';
import { conferenceDay } from '../domain/derived/conferenceDay.ts';
import { conferenceHistory } from '../domain/derived/conferenceHistory.ts';
import type { Facts } from '../domain/Facts.ts';
import type { DatedRule } from './DatedRule.ts';
import { inTextOrder } from './inTextOrder.ts';
import type { ChildOfCase, Situation } from './Situation.ts';

/** The first day from which a rule counts, where it has come. */
const startOf = (anchors: readonly string[], facts: Facts): CalendarDay | undefined => {
  const values: Readonly<Record<string, unknown>> = facts.values;
  return anchors
    .map((anchor) => String(values[anchor]))
    .filter(isCalendarDay)
    .toSorted()[0];
};

/** The child's first conference from a day on; where none has such a day, one that has none. */
const conferenceFrom = ({ caseFile, child, asOf }: ChildOfCase, from: CalendarDay): string | undefined => {
  const conferences = conferenceHistory(caseFile, child, asOf).conferences.map(({ conference }) => ({
    id: conference.id,
    day: conferenceDay(conference, asOf),
  }));
  const [first] = conferences
    .flatMap(({ id, day }) => (typeof day === 'string' && day >= from ? [{ id, day }] : []))
    .toSorted((one, other) => inTextOrder(one.day, other.day));
  return (first ?? conferences.find(({ day }) => typeof day !== 'string'))?.id;
};

/**
 * The conference that something owed for a child once hangs on too: the child's first from the day on which its time
 * began, since later ones have nothing to do with it.
 *
 * @param of - the child of the case
 * @param dated - the rule
 * @param facts - the facts of the child as of now
 * @returns the conference's id; `undefined` where the rule asks of none, its time has not begun, or there is none
 * @internal
 */
export function conferenceAsked(
  of: ChildOfCase,
  { anchors, asksOfConference }: DatedRule,
  facts: Facts,
): string | undefined {
  const from = asksOfConference ? startOf(anchors, facts) : undefined;
  return from === undefined ? undefined : conferenceFrom(of, from);
}

/**
 * The situation of something that is owed for a child once.
 *
 * @param of - the child of the case
 * @param conference - the conference that it hangs on too, if any
 * @returns the situation
 * @internal
 */
export function childSituation({ caseFile, child, asOf }: ChildOfCase, conference: string | undefined): Situation {
  return {
    caseFile,
    subject: { child, conference },
    asOf,
    standing: { is: 'once' },
    key: 'once',
    conference: null,
    exclusion: null,
  };
}
