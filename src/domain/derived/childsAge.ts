import { dayParts, reachesAgeOn, toDayNumber, type CalendarDay } from '../CalendarDay.ts';

/**
 * How old a child is on the day of a conference. A birthday after it changes nothing, whenever the question is asked.
 *
 * @param bornOn - the day of birth; `null` where the child is not yet born
 * @param conferenceOn - the day of the conference; `null` where there is none
 * @returns `conference.childsAge`: whole years, 0 for a child not born by then; `undefined` where one of the days is not
 *   known or there is none to count to
 * @internal
 */
export function childsAge(
  bornOn: CalendarDay | null | undefined,
  conferenceOn: CalendarDay | null | undefined,
): number | undefined {
  if (typeof conferenceOn !== 'string' || bornOn === undefined) return undefined;
  if (bornOn === null || bornOn > conferenceOn) return 0;
  const [born, day] = [toDayNumber(bornOn), toDayNumber(conferenceOn)];
  const years = dayParts(day).year - dayParts(born).year;
  return reachesAgeOn(born, years) <= day ? years : years - 1;
}
