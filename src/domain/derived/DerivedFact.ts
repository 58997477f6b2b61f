import type { FactDefinition } from '../vocabulary/FactDefinition.ts';
import type { PointOfView } from '../view/PointOfView.ts';

/**
 * What there is one value of a fact for, and so one obligation under a rule that counts from it: each request for
 * exclusion, conference, review, visit, core group, time that a declared series recurs, enquiry, plan, time of being looked after, move, or child; the narrowest first.
 */
export const scopes = [
  'exclusion',
  'conference',
  'review',
  'visit',
  'core-group',
  'series',
  'enquiry',
  'plan',
  'looked-after-period',
  'move',
  'child',
] as const;

/** What there is one value of a fact for. */
export type Scope = (typeof scopes)[number];

/** A fact that is worked out from what a case holds: all that is to be said of it. */
export interface DerivedFact<Value = unknown> extends FactDefinition {
  readonly per: Scope;
  /** The value from a point of view; `undefined` where it is not known. */
  readonly read: (view: PointOfView) => Value | undefined;
  /** JSON pointers to what it is worked out from, or to where that should stand. */
  readonly from: (view: PointOfView) => readonly string[];
}
