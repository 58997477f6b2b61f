import type { CalendarDay } from '../../domain/CalendarDay.ts';
import type { FactValues } from '../../domain/vocabulary.ts';
import type { Decision } from '../../engine/Decision.ts';
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

/** Something that was looked for, and neither found nor proved not to be. */
export interface Undecided {
  /** What was looked for, in words. */
  readonly tried: string;
  /** How many regions of the space of cases were looked at. */
  readonly regions: number;
}

/** What came of comparing two rulebooks on one question. */
export interface QuestionCompared {
  readonly question: string;
  /**
   * `same` is a proof, and so is that nothing is laxer where it is `stricter`, or stricter where it is `laxer`.
   * `not-decided` says that something is left open upon which the verdict hangs, whatever differences were found.
   */
  readonly verdict: Verdict;
  /** How many regions of the space of cases were looked at. */
  readonly regions: number;
  /** Cases with two settled outcomes first, and of them the smallest. */
  readonly differences: readonly Difference[];
  /** What is left open; nothing where the verdict is a proof. */
  readonly undecided: readonly Undecided[];
}

/** What came of comparing two rulebooks. */
export interface PoliciesCompared {
  readonly questions: readonly QuestionCompared[];
  readonly changes: readonly Change[];
}
