import type { Agency } from './agencies.ts';
import type { Section } from './Section.ts';
import type { conferenceFacts, exclusionFacts } from './vocabulary.ts';

type ConferenceSection<Name extends string> = Section<typeof conferenceFacts, Name>;

/**
 * One person expected at a conference. Who speaks for an agency or key discipline names it; family members, advocates
 * and supporters name none and count towards no quorum.
 *
 * @public
 */
export interface Attendance {
  /** Absent for someone who speaks for no agency. */
  readonly agency?: Agency | undefined;
  readonly present?: boolean | undefined;
  /** Whether this agency has had direct contact with child and family. */
  readonly directContact?: boolean | undefined;
}

/** A request that a family member be kept out of a conference, and what became of it. */
export type ExclusionRequest = Section<typeof exclusionFacts, 'exclusion'> & {
  /** The agency that makes the request; absent where it is not known, or where the child asks. */
  readonly by?: Agency | undefined;
  /** Whom it is about, by an id of your own. Nothing is decided from it. */
  readonly about?: string | undefined;
};

/**
 * A conference, planned or held. `heldOn: null` says that it has not been held; where `heldOn` is absent, that is not
 * known, unless `plannedOn` is a day still to come.
 *
 * @public
 */
export interface Conference extends ConferenceSection<'conference'> {
  readonly id: string;
  /** The ids of the children it is about. */
  readonly children: readonly string[];
  /** Everyone expected, present or not; absent where it is not known. Whoever is not listed was not there. */
  readonly attendance?: readonly Attendance[] | undefined;
  readonly exclusions?: readonly ExclusionRequest[] | undefined;
  readonly invitations?: ConferenceSection<'invitations'> | undefined;
  readonly absence?: ConferenceSection<'absence'> | undefined;
  readonly quorum?: ConferenceSection<'quorum'> | undefined;
  readonly nonAttendance?: ConferenceSection<'nonAttendance'> | undefined;
  readonly reports?: ConferenceSection<'reports'> | undefined;
  readonly decision?: ConferenceSection<'decision'> | undefined;
  readonly minutes?: ConferenceSection<'minutes'> | undefined;
  readonly record?: ConferenceSection<'record'> | undefined;
}
