import { agencies, type Agency } from '../agencies.ts';
import type { CalendarDay } from '../CalendarDay.ts';
import type { Attendance, Conference } from '../Conference.ts';
import type { AgenciesKnownInPart, FactValues } from '../vocabulary.ts';

/** Whether someone counts; `undefined` where that is not known. */
type Counts = (person: Attendance) => boolean | undefined;

/** The agencies, each once, for which someone counts or may count. */
const setOfAgencies = (people: readonly Attendance[], counts: Counts): readonly Agency[] | AgenciesKnownInPart => {
  const speaksFor = (wanted: Agency, verdict: boolean | undefined): boolean =>
    people.some((person) => person.agency === wanted && counts(person) === verdict);
  const certain = Object.freeze(agencies.filter((agency) => speaksFor(agency, true)));
  const possible = agencies.filter((agency) => !certain.includes(agency) && speaksFor(agency, undefined));
  return possible.length === 0 ? certain : Object.freeze({ certain, possible: Object.freeze(possible) });
};

const both = (one: boolean | undefined, other: boolean | undefined): boolean | undefined => {
  if (one === false || other === false) return false;
  return one === true && other === true ? true : undefined;
};

/**
 * The agencies at a conference, and those of them that have had direct contact with child and family. An agency counts
 * once, however many speak for it; whoever speaks for none counts for none.
 *
 * @param conference - the conference; of one held only after `asOf` nobody's presence is known yet
 * @param asOf - the last day that counts
 * @returns `attendance.agencies` and `attendance.agenciesInDirectContact`, where it is known who was expected
 * @internal
 */
export function attendingAgencies({ attendance, heldOn }: Conference, asOf: CalendarDay): FactValues {
  if (attendance === undefined) return {};
  const isToCome = typeof heldOn === 'string' && heldOn > asOf;
  const isPresent: Counts = ({ present }) => (isToCome ? undefined : present);
  return {
    'attendance.agencies': setOfAgencies(attendance, isPresent),
    'attendance.agenciesInDirectContact': setOfAgencies(attendance, (person) =>
      both(isPresent(person), person.directContact),
    ),
  };
}
