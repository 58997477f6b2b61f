import type { CalendarDay } from './CalendarDay.ts';
import type { Section } from './Section.ts';
import type { childFacts } from './vocabulary/childFacts.ts';

type ChildSection<Name extends string> = Section<typeof childFacts, Name>;

/** A child protection plan: when and how it ended, and what is judged of it. */
export type Plan = ChildSection<'plan'>;

/** A child's time as a looked-after child, and what bears on running both plans. */
export type LookedAfter = ChildSection<'lookedAfter'>;

/** A move from one authority's area to another's. Nothing is decided from the names of the authorities. */
export type Move = ChildSection<'move'> & {
  /** The authority left, by a name or id of your own. */
  readonly from?: string | undefined;
  /** The authority moved to, by a name or id of your own. */
  readonly to?: string | undefined;
};

/** The core group: what it believes, and the days on which it met. */
export type CoreGroup = ChildSection<'coreGroup'> & {
  /** Every day on which it met, first to last; absent where they are not known. */
  readonly metOn?: readonly CalendarDay[] | undefined;
};

/**
 * A child, born or unborn, with all that is known of the plan and of what surrounds it. `bornOn: null` says that the
 * child is not yet born; a property that is absent is not known.
 *
 * @public
 */
export interface Child extends ChildSection<'child'> {
  readonly id: string;
  /** For a child not yet born, the day on which the birth is expected. Nothing is decided from it. */
  readonly birthExpectedOn?: CalendarDay | undefined;
  /** Every day on which the child was visited under the plan; absent where they are not known. */
  readonly visitedOn?: readonly CalendarDay[] | undefined;
  readonly plan?: Plan | undefined;
  readonly risk?: ChildSection<'risk'> | undefined;
  readonly incident?: ChildSection<'incident'> | undefined;
  readonly household?: ChildSection<'household'> | undefined;
  readonly change?: ChildSection<'change'> | undefined;
  readonly coreGroup?: CoreGroup | undefined;
  readonly forward?: ChildSection<'forward'> | undefined;
  readonly strategyDiscussion?: ChildSection<'strategyDiscussion'> | undefined;
  readonly section47?: ChildSection<'section47'> | undefined;
  readonly lookedAfter?: LookedAfter | undefined;
  readonly move?: Move | undefined;
  readonly ending?: ChildSection<'ending'> | undefined;
  /** Facts that a policy declares for itself, by their names without `local.`. */
  readonly local?: Readonly<Record<string, boolean | number | string | null>> | undefined;
}
