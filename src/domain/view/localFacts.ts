import type { CalendarDay } from '../CalendarDay.ts';
import type { FactValues } from '../FactValues.ts';
import type { Judgement } from '../Judgement.ts';
import { isTime, nameOfLocal, type LocalFacts, type LocalOwner, type LocalValue } from '../localFacts.ts';
import type { PointOfView } from './PointOfView.ts';
import { readFact } from './recordedFacts.ts';
import { countedFromLatest } from './recurringDays.ts';

/**
 * The facts of policies' own that are recorded of what is seen.
 *
 * @param view - the point of view
 * @returns for each owner what its record holds, and the last day that counts of it
 * @internal
 */
export function localRecords(
  view: PointOfView,
): Readonly<Record<LocalOwner, readonly [record: LocalFacts | undefined, horizon: CalendarDay]>> {
  const { child, enquiry, plan, period, move, conference, exclusion, horizon, asOf } = view;
  const series = Object.entries(child.series ?? {}).map(([key, entries]) => [
    key,
    countedFromLatest(
      entries.map(({ on }) => on),
      view,
    ),
  ]);
  const request = exclusion === undefined ? undefined : conference?.conference.exclusions?.[exclusion];
  return {
    child: [child.local, horizon],
    enquiry: [enquiry?.local, horizon],
    plan: [plan.plan?.local, horizon],
    lookedAfter: [period.period?.local, horizon],
    move: [move?.local, horizon],
    conference: [conference?.conference.local, asOf],
    exclusion: [request?.local, asOf],
    // What is worked out has the type of a day, and is not there where it is not known.
    series: [Object.fromEntries(series) as LocalFacts, horizon],
  };
}

/**
 * Whether a value is a judgement, with who made it.
 *
 * @param value - what a record holds of a fact
 * @returns `true` for a judgement
 * @internal
 */
export function isJudged(value: LocalValue | undefined): value is Judgement {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A record shows by the form of a value how it is read: no choice looks like a day. */
const typeShown = (value: LocalValue): 'judgement' | 'date' | 'count' => {
  if (isJudged(value)) return 'judgement';
  return isTime(value) ? 'date' : 'count';
};

/**
 * The facts that policies declare for themselves, each from the record of what it is a fact of.
 *
 * @param view - the point of view
 * @returns the facts that are known, by their whole names; of what is to come, and was not judged yet, as of all else
 * @internal
 */
export function localFacts(view: PointOfView): FactValues {
  const known = Object.entries(localRecords(view)).flatMap(([owner, [record = {}, horizon]]) =>
    Object.entries(record).flatMap(([key, value]) =>
      readFact(nameOfLocal(owner as LocalOwner, key), typeShown(value), value, horizon),
    ),
  );
  return Object.fromEntries(known) as FactValues;
}
