import type fc from 'fast-check';
import type { RuleNamed } from '../../analysis/finding/Finding.ts';
import type { CalendarDay } from '../../domain/CalendarDay.ts';
import type { FactValues } from '../../domain/vocabulary.ts';
import type { Decision } from '../../engine/Decision.ts';
import type { Moment } from '../../engine/Moment.ts';
import type { Period } from '../../domain/Period.ts';
import type { CheckedPolicy } from '../../engine/Policy.ts';
import type { Question } from '../../engine/Question.ts';
import type { Rulebook } from '../../engine/Rulebook.ts';

/** How far apart conferences may lie at most. */
export interface ReviewLimits {
  /** From the conference that made the plan to the first review. */
  readonly first: Period;
  /** From one review to the next. */
  readonly further: Period;
}

/** By what laws are checked. */
export interface LawOptions extends Moment {
  /** From which cases are drawn: the same seed draws the same cases. A fixed one without it. */
  readonly seed?: number | undefined;
  /** How many cases each law is tried on. */
  readonly numRuns?: number | undefined;
  /** The questions that are asked; every question of the library without them. */
  readonly questions?: readonly Question[] | undefined;
  /** The documents of the rulebook, the lowest first; needed only where a document has no rule left in force. */
  readonly documents?: readonly CheckedPolicy[] | undefined;
  /** How far apart conferences may lie; three months to the first review, then six, without it. */
  readonly reviews?: ReviewLimits | undefined;
}

/** A decision that shows a breach, and what it was asked upon. */
export interface Shown {
  /** What sets it apart from the others: which facts, or as of which day. */
  readonly upon: string;
  readonly decision: Decision;
}

/** How a law is broken in a case. */
export interface Breach {
  /** What is wrong, in one sentence. */
  readonly says: string;
  /** The rules that bring it about. */
  readonly rules: readonly RuleNamed[];
  readonly asOf: CalendarDay;
  /** The case. */
  readonly facts: FactValues;
  readonly decisions: readonly Shown[];
}

/** A breach in the smallest case that was found. */
export interface Counterexample extends Breach {
  /** All of it for a reader, in a few lines. */
  readonly text: string;
}

/** What came of checking a law. */
export interface LawResult {
  readonly law: string;
  readonly says: string;
  readonly held: boolean;
  /** On how many cases it was tried. */
  readonly runs: number;
  /** The seed from which the cases were drawn; with it, the same cases are drawn again. */
  readonly seed: number;
  readonly counterexample?: Counterexample;
}

/**
 * Something that every policy should keep.
 *
 * @public
 */
export interface Law {
  /** In kebab-case. */
  readonly name: string;
  /** What it says, in one sentence. */
  readonly says: string;
  /** The law as a property, for `fc.assert`; the cause of what it then throws reads as a counterexample does. */
  readonly property: (rulebook: Rulebook, options: LawOptions) => fc.IProperty<[unknown]>;
  /** Whether a rulebook keeps it, as data. */
  readonly check: (rulebook: Rulebook, options: LawOptions) => LawResult;
}
