import { agencies, type Agency } from '../agencies.ts';
import type { Attendance } from '../Conference.ts';
import type { AgenciesKnownInPart } from '../FactValues.ts';
import type { PointOfView } from '../view/PointOfView.ts';
import { ownConferencePlace } from '../view/places.ts';
import { both } from './both.ts';
import type { DerivedFact } from './DerivedFact.ts';

/** Whether someone counts; `undefined` where that is not known. */
type Counts = (person: Attendance) => boolean | undefined;

/** A set of agencies, as far as it is known. */
type AgencySet = readonly Agency[] | AgenciesKnownInPart;

const shipped: ReadonlySet<string> = new Set(agencies);

/** The agencies, each once, for which someone counts or may count. */
const setOfAgencies = (people: readonly Attendance[], counts: Counts): AgencySet => {
  const speaksFor = (wanted: Agency, verdict: boolean | undefined): boolean =>
    people.some((person) => person.agency === wanted && counts(person) === verdict);
  const named = [...new Set(people.flatMap(({ agency }) => agency ?? []))];
  // Those of the vocabulary in its order, then those that documents declare in that of the alphabet, whoever came first.
  const every = [...agencies, ...named.filter((agency) => !shipped.has(agency)).toSorted()];
  const certain = Object.freeze(every.filter((agency) => speaksFor(agency, true)));
  const possible = every.filter((agency) => !certain.includes(agency) && speaksFor(agency, undefined));
  return possible.length === 0 ? certain : Object.freeze({ certain, possible: Object.freeze(possible) });
};

const isPresent: Counts = ({ present }) => present;

/**
 * The agencies at a conference. An agency counts once, however many speak for it; whoever speaks for none counts for none.
 *
 * @param view - the point of view
 * @returns the agencies; `undefined` where it is not known who was expected
 * @internal
 */
export function attendingAgencies(view: PointOfView): AgencySet | undefined {
  const attendance = view.conference?.conference.attendance;
  return attendance && setOfAgencies(attendance, isPresent);
}

const inDirectContact = (view: PointOfView): AgencySet | undefined => {
  const attendance = view.conference?.conference.attendance;
  return attendance && setOfAgencies(attendance, ({ present, directContact }) => both(present, directContact));
};

/**
 * Where those expected at a conference stand.
 *
 * @param view - the point of view
 * @returns the JSON pointer
 * @internal
 */
export function attendancePlace(view: PointOfView): string {
  return `${ownConferencePlace(view)}/attendance`;
}

/** Who was at the conference. */
export const attendanceFacts = {
  'attendance.agencies': {
    type: 'agencies',
    says: 'The agencies and key disciplines that are at the conference.',
    per: 'conference',
    read: attendingAgencies,
    from: (view) => [attendancePlace(view)],
  },
  'attendance.agenciesInDirectContact': {
    type: 'agencies',
    says: 'Those of them that have had direct contact with child and family.',
    per: 'conference',
    read: inDirectContact,
    from: (view) => [attendancePlace(view)],
  },
} as const satisfies Readonly<Record<string, DerivedFact>>;
