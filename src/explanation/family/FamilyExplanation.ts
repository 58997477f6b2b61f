import type { CalendarDay } from '../../domain/CalendarDay.ts';
import type { Instant } from '../../domain/Instant.ts';
import type { Issue } from '../../domain/Result.ts';
import type { FactValues } from '../../domain/vocabulary.ts';

/**
 * What a decision cannot know of a family, and a text to them has to.
 *
 * @public
 */
export interface FamilyContext {
  /** Whether a legal planning meeting has been held about the child. */
  readonly legalPlanningMeetingHeld?: boolean | undefined;
  /** The letter that the parents have received after legal planning. */
  readonly legalLetter?: FactValues['outcome.legalLetter'];
  /** Whom the family can ask, and how: a sentence of your own, which stands before the library's. */
  readonly whoToAsk?: string | undefined;
}

/** Something that happens next. */
export interface FamilyStep {
  /** One sentence or two, the day written out. */
  readonly says: string;
  readonly dueOn?: CalendarDay;
  readonly dueAt?: Instant;
}

/**
 * A decision explained to parents, in plain words: frozen, and equal after a JSON round trip. Every text is one or more
 * whole sentences.
 *
 * @public
 */
export interface FamilyExplanation {
  readonly question: string;
  readonly outcome: string;
  readonly asOf: CalendarDay;
  /** What it is about, in a few words. */
  readonly title: string;
  /** What was decided, or how things stand. */
  readonly decided: readonly string[];
  /** What happens next, the soonest first, what has no day last. */
  readonly next: readonly FamilyStep[];
  /** What is not known yet. */
  readonly notKnown: readonly string[];
  /** What the advice for families says to it, where that document is among the decision's. */
  readonly advice: readonly string[];
  /** What to do about a legal letter, where legal planning is concerned. */
  readonly legal: readonly string[];
  /** What the words in all this mean that a family may not know. */
  readonly words: readonly string[];
  readonly whoToAsk: readonly string[];
  readonly rights: readonly string[];
  /**
   * What was left out, each a warning at its place in the decision: `document-not-held`, `another-version`,
   * `rule-not-held`, `no-family-words`; and `tell-in-person` where a text is no way to tell it.
   */
  readonly issues: readonly Issue[];
}
