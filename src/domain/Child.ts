import type { CalendarDay } from './CalendarDay.ts';
import type { DeclaredWord } from './DeclaredWord.ts';
import type { categoriesOfHarm } from './vocabulary/choices.ts';
import type { LocalFacts } from './localFacts.ts';
import type { Meta } from './Meta.ts';
import type {
  ChildFacts,
  ChronologyFacts,
  EnquiryFacts,
  LookedAfterFacts,
  MoveFacts,
  PlanFacts,
  PlanSections,
  StatutoryReviewFacts,
} from './RecordedFacts.ts';

/** A category of harm under which a plan is made. */
export type CategoryOfHarm = (typeof categoriesOfHarm)[number] | DeclaredWord;

/**
 * One child protection plan, from the conference that made it, or a known day, to its end.
 *
 * @public
 */
export interface Plan extends PlanFacts, PlanSections {
  /** The id of the conference that made it: initial, pre-birth, or the transfer conference of a receiving authority. */
  readonly madeAt?: string | undefined;
  /** The day on which it was made, where the conference that made it is not recorded. */
  readonly madeOn?: CalendarDay | undefined;
  /** The categories of harm under which it was made, one or more. Nothing is decided from them. */
  readonly categories?: readonly CategoryOfHarm[] | undefined;
  /** The categories under which it stands now, or stood when it ended. Nothing is decided from them. */
  readonly latestCategories?: readonly CategoryOfHarm[] | undefined;
  /** Facts of the plan that a policy declares for itself, by their names without `local.plan.`. */
  readonly local?: LocalFacts | undefined;
  readonly meta?: Meta | undefined;
}

/**
 * One enquiry into whether a child suffers significant harm: a strategy discussion, or several that belong together, and what
 * it led to. It began on the first of the days of the discussion and of the enquiries under section 47: one that is left out
 * is taken not to lie before the other.
 *
 * @public
 */
export interface Enquiry extends EnquiryFacts {
  /** Facts of the enquiry that a policy declares for itself, by their names without `local.enquiry.`. */
  readonly local?: LocalFacts | undefined;
  readonly meta?: Meta | undefined;
}

/** A statutory review of a looked-after child. */
export interface StatutoryReview extends StatutoryReviewFacts {
  /** The day on which it was held; `null` where it has not been. */
  readonly heldOn?: CalendarDay | null | undefined;
  readonly meta?: Meta | undefined;
}

/**
 * One time of being looked after, from its first day to its last.
 *
 * @public
 */
export interface LookedAfterPeriod extends LookedAfterFacts {
  /** Its statutory reviews; absent where they are not known. */
  readonly reviews?: readonly StatutoryReview[] | undefined;
  /** Facts of this time that a policy declares for itself, by their names without `local.lookedAfter.`. */
  readonly local?: LocalFacts | undefined;
  readonly meta?: Meta | undefined;
}

/**
 * One move between the areas of two authorities. Nothing is decided from the names of the authorities. It began on the
 * first of the days that it names: a day that is left out is taken not to lie before them.
 *
 * @public
 */
export interface Move extends MoveFacts {
  /** The authority left, by a name or id of your own. */
  readonly from?: string | undefined;
  /** The authority moved to, by a name or id of your own. */
  readonly to?: string | undefined;
  /** Facts of the move that a policy declares for itself, by their names without `local.move.`. */
  readonly local?: LocalFacts | undefined;
  readonly meta?: Meta | undefined;
}

/**
 * What came up on a day, or was judged on it: incidents, changes and judgements, each said on its day. What is said later
 * of the same matter stands in a later entry.
 *
 * @public
 */
export interface ChronologyEntry extends ChronologyFacts {
  /** The day; absent where it is not known, or is that of the conference named in `at`. */
  readonly on?: CalendarDay | undefined;
  /** The id of the conference at which it was said or judged, where it was at one. */
  readonly at?: string | undefined;
  readonly meta?: Meta | undefined;
}

/** A visit to the child under the plan. */
export interface Visit {
  readonly on: CalendarDay;
  readonly meta?: Meta | undefined;
}

/** One occurrence of a series that a policy declares for itself. */
export interface SeriesEntry {
  readonly on: CalendarDay;
  readonly meta?: Meta | undefined;
}

/** A meeting of the core group. */
export interface CoreGroupMeeting {
  readonly heldOn: CalendarDay;
  readonly meta?: Meta | undefined;
}

/**
 * A child, born or unborn, with all that happened. `bornOn: null` says that the child is not yet born; a property that is
 * absent is not known, and an empty list says that there has been none. What a list holds is taken to be all.
 *
 * @public
 */
export interface Child extends ChildFacts {
  readonly id: string;
  /** For a child not yet born, the day on which the birth is expected. Nothing is decided from it. */
  readonly birthExpectedOn?: CalendarDay | undefined;
  /** Every enquiry about the child; empty where there was none. */
  readonly enquiries?: readonly Enquiry[] | undefined;
  /**
   * Every plan that the child has had with the authority; empty where there was none. A plan of another authority is told of
   * by a move into the area: it is a plan here once a conference of this authority has made it one.
   */
  readonly plans?: readonly Plan[] | undefined;
  /** Every time of being looked after; empty where there was none. */
  readonly lookedAfter?: readonly LookedAfterPeriod[] | undefined;
  /** Every move between authorities' areas; empty where there was none. */
  readonly moves?: readonly Move[] | undefined;
  /**
   * What came up and was judged, each on its day. What it does not mention is not known, and what was said under an earlier
   * plan, or in an earlier time of being looked after, says nothing of a later one.
   */
  readonly chronology?: readonly ChronologyEntry[] | undefined;
  /** Every visit to the child under a plan. */
  readonly visits?: readonly Visit[] | undefined;
  /** Every meeting of the core group. */
  readonly coreGroups?: readonly CoreGroupMeeting[] | undefined;
  /**
   * Series that policies declare for themselves, by their names without `local.series.`: every time that what recurs under a
   * plan was done, as `visits` lists visits.
   */
  readonly series?: Readonly<Record<string, readonly SeriesEntry[]>> | undefined;
  /** Facts of the child that a policy declares for itself, by their names without `local.`. */
  readonly local?: LocalFacts | undefined;
  readonly meta?: Meta | undefined;
}
