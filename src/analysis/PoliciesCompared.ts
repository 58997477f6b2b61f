import type { CalendarDay } from '../domain/CalendarDay.ts';
import type { FactValues } from '../domain/vocabulary.ts';
import type { Decision } from '../engine/Decision.ts';
import type { Moment } from '../engine/Moment.ts';
import type { Change } from './listChanges.ts';
import type { Direction } from './strictness.ts';

/** How two rulebooks differ on a question. */
export type Verdict = 'same' | 'stricter' | 'laxer' | 'incomparable' | 'not-decided';

/** A case that tells two rulebooks apart. */
export interface Difference {
  readonly direction: Direction;
  /** The case: as few facts as tell the two apart. */
  readonly facts: FactValues;
  readonly asOf: CalendarDay;
  readonly before: Decision;
  readonly after: Decision;
  /** The clauses of the rules that hold in one of the two and make the difference. */
  readonly clauses: { readonly before: readonly string[]; readonly after: readonly string[] };
}

/** What came of comparing two rulebooks on one question. */
export interface QuestionCompared {
  readonly question: string;
  /** `same` is a proof; `not-decided` says that neither a difference nor a proof was found within `regions`. */
  readonly verdict: Verdict;
  /** How many regions of the space of cases were looked at. */
  readonly regions: number;
  /** The smallest case first. */
  readonly differences: readonly Difference[];
}

/** What came of comparing two rulebooks. */
export interface PoliciesCompared {
  readonly questions: readonly QuestionCompared[];
  readonly changes: readonly Change[];
}

/** How far to look. */
export interface CompareOptions extends Moment {
  /** How many regions to look at in each search before giving up. */
  readonly regions?: number | undefined;
}
