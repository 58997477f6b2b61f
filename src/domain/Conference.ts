import type { Agency } from './agencies.ts';
import type { LocalFacts } from './localFacts.ts';
import type { Meta } from './Meta.ts';
import type { ConferenceFacts, ConferenceSectionFacts, ExclusionFacts } from './RecordedFacts.ts';

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
  readonly meta?: Meta | undefined;
}

/** A request that a family member be kept out of a conference, and what became of it. */
export interface ExclusionRequest extends ExclusionFacts {
  /** The agency that makes the request; absent where it is not known, or where the child asks. */
  readonly by?: Agency | undefined;
  /** Whom it is about, by an id of your own. Nothing is decided from it. */
  readonly about?: string | undefined;
  /** Facts of the request that a policy declares for itself, by their names without `local.exclusion.`. */
  readonly local?: LocalFacts | undefined;
  readonly meta?: Meta | undefined;
}

/** How safe someone scores a child to be: 0 is not at all, 10 as safe as can be. */
export interface SafetyScore {
  /** Who scored: the parents, or an agency. */
  readonly by: 'parents' | Agency;
  /** A whole number from 0 to 10. */
  readonly score: number;
}

/** What is known of a conference about its children, by sections. */
export interface ConferenceSections extends ConferenceSectionFacts {
  readonly scores?:
    | (NonNullable<ConferenceSectionFacts['scores']> & {
        /** Every safety score that was given; absent where they are not known. */
        readonly given?: readonly SafetyScore[] | undefined;
      })
    | undefined;
  /** Facts of the conference that a policy declares for itself, by their names without `local.conference.`. */
  readonly local?: LocalFacts | undefined;
}

/** What holds for one child of a conference in place of what its sections say for all of them. */
export interface ChildAtConference extends ConferenceSections {
  /** The child's id. */
  readonly child: string;
  readonly meta?: Meta | undefined;
}

/**
 * A conference, planned or held. `heldOn: null` says that it has not been held; where `heldOn` is absent, that is not
 * known, unless `plannedOn` is a day still to come.
 *
 * @public
 */
export interface Conference extends ConferenceFacts, ConferenceSections {
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
  readonly meta?: Meta | undefined;
}
