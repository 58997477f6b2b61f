import type { Agency } from './agencies.ts';
import type { Section } from './Section.ts';
import type { conferenceFacts } from './vocabulary/conferenceFacts.ts';
import type { exclusionFacts } from './vocabulary/exclusionFacts.ts';

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

/** How safe someone scores a child to be: 0 is not at all, 10 as safe as can be. */
export interface SafetyScore {
  /** Who scored: the parents, or an agency. */
  readonly by: 'parents' | Agency;
  /** A whole number from 0 to 10. */
  readonly score: number;
}

/** What is known of a conference about its children, by sections. */
export interface ConferenceSections {
  readonly invitations?: ConferenceSection<'invitations'> | undefined;
  readonly preparation?: ConferenceSection<'preparation'> | undefined;
  readonly administration?: ConferenceSection<'administration'> | undefined;
  readonly presence?: ConferenceSection<'presence'> | undefined;
  readonly absence?: ConferenceSection<'absence'> | undefined;
  readonly police?: ConferenceSection<'police'> | undefined;
  readonly quorum?: ConferenceSection<'quorum'> | undefined;
  readonly nonAttendance?: ConferenceSection<'nonAttendance'> | undefined;
  readonly advocacy?: ConferenceSection<'advocacy'> | undefined;
  readonly reports?: ConferenceSection<'reports'> | undefined;
  readonly agenda?: ConferenceSection<'agenda'> | undefined;
  readonly discussion?: ConferenceSection<'discussion'> | undefined;
  readonly scores?:
    | (ConferenceSection<'scores'> & {
        /** Every safety score that was given; absent where they are not known. */
        readonly given?: readonly SafetyScore[] | undefined;
      })
    | undefined;
  readonly harm?: ConferenceSection<'harm'> | undefined;
  readonly decision?: ConferenceSection<'decision'> | undefined;
  readonly outcome?: ConferenceSection<'outcome'> | undefined;
  readonly minutes?: ConferenceSection<'minutes'> | undefined;
  readonly record?: ConferenceSection<'record'> | undefined;
  readonly appeal?: ConferenceSection<'appeal'> | undefined;
  readonly feedback?: ConferenceSection<'feedback'> | undefined;
}

/** What holds for one child of a conference in place of what its sections say for all of them. */
export interface ChildAtConference extends ConferenceSections {
  /** The child's id. */
  readonly child: string;
}

/**
 * A conference, planned or held. `heldOn: null` says that it has not been held; where `heldOn` is absent, that is not
 * known, unless `plannedOn` is a day still to come.
 *
 * @public
 */
export interface Conference extends ConferenceSection<'conference'>, ConferenceSections {
  readonly id: string;
  /** The ids of the children it is about. */
  readonly children: readonly string[];
  /** Everyone expected, present or not; absent where it is not known. Whoever is not listed was not there. */
  readonly attendance?: readonly Attendance[] | undefined;
  /** Every request; absent where they are not known, empty where it is known that there was none. */
  readonly exclusions?: readonly ExclusionRequest[] | undefined;
  /**
   * What the sections say holds for every child of the conference, except where it is said otherwise for a child here,
   * fact by fact: siblings have each their own outcome, category and decision.
   */
  readonly perChild?: readonly ChildAtConference[] | undefined;
}
