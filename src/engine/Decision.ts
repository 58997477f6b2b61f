import type { CalendarDay } from '../domain/CalendarDay.ts';
import type { Instant } from '../domain/Instant.ts';
import type { Counting, Period } from '../domain/Period.ts';
import type { Role } from '../domain/roles.ts';
import type { OpenOutcome } from './openOutcomes.ts';
import type { Force, RuleKind } from './Rule.ts';

/** Whether a rule's condition holds. */
export type Verdict = 'holds' | 'does-not-hold' | 'unknown';

/** Whether what a rule lays down has been kept to; `not-yet` while there is still time. */
export type Kept = 'yes' | 'no' | 'not-yet' | 'unknown';

/** The rule that something is said by. */
export interface NamedRule {
  /** The rule's document and id: `oxfordshire/plan-failing`. */
  readonly rule: string;
  /** Where a decision rests on several versions of a document, since when the one has been in force that the rule stands in. */
  readonly inForceFrom?: CalendarDay;
}

/** A rule that was considered, and what came of it. */
export interface Reason extends NamedRule {
  readonly kind: RuleKind;
  readonly cites: readonly string[];
  readonly force: Force;
  readonly verdict: Verdict;
  /** Where the rule lays something down and the facts can tell, whether it was kept to. */
  readonly kept?: Kept;
}

/** One step of the arithmetic that leads to a due date. */
export type Step =
  | { readonly fact: string; readonly at: CalendarDay | Instant }
  | { readonly fact: string; readonly at: 'unknown' | 'not-happened' }
  | { readonly fact: string; readonly is: number }
  | { readonly add: Period; readonly counting: Counting; readonly gives: CalendarDay | Instant }
  | { readonly takeAway: Period; readonly counting: Counting; readonly gives: CalendarDay | Instant };

/** Why a due date may yet change. */
export type Provisional =
  | { readonly because: 'beyond-calendar'; readonly coversFrom: CalendarDay; readonly coversTo: CalendarDay }
  | { readonly because: 'may-be-sooner'; readonly fact: string };

/** What someone is to do, and by when. */
export interface Obligation extends NamedRule {
  readonly cites: readonly string[];
  readonly force: Force;
  /** Whether the rule's condition is known to hold. */
  readonly applies: 'yes' | 'unknown';
  readonly kept: Kept;
  readonly who: Role;
  readonly what: string;
  readonly to: readonly Role[];
  /** The last day that is in time. Absent where no day is laid down, or it cannot be worked out yet. */
  readonly dueOn?: CalendarDay;
  /** The last moment that is in time, where the clause counts hours. */
  readonly dueAt?: Instant;
  readonly provisional: readonly Provisional[];
  readonly steps: readonly Step[];
}

/** What someone may do, may not do, or decides. */
export interface Statement extends NamedRule {
  readonly cites: readonly string[];
  readonly force: Force;
  readonly applies: 'yes' | 'unknown';
  readonly who: Role;
  readonly what: string;
}

/** The policy documents, each in the version that was used, library, calendar and day that a decision rests on. */
export interface Receipt {
  readonly library: string;
  readonly policies: readonly { readonly id: string; readonly inForceFrom: CalendarDay; readonly digest: string }[];
  /** The documents asked of which no version was in force yet, where there are any. */
  readonly notInForce?: readonly string[];
  /** The calendar by which working days were counted, with a digest of what it says. */
  readonly calendar: { readonly name: string; readonly digest: string };
  readonly asOf: CalendarDay;
}

/**
 * The answer to a question: deeply frozen, equal after a JSON round trip, and without any personal data.
 *
 * @public
 */
export interface Decision<Outcome extends string = string> {
  readonly question: string;
  /** One of the question's own, or one that every question can have. */
  readonly outcome: Outcome | OpenOutcome;
  /** Every rule considered, those that do not hold included, in the documents' order. */
  readonly reasons: readonly Reason[];
  /** Only the facts that could still change the outcome, and that could be known by now. */
  readonly missing: readonly string[];
  /** The other facts that could still change it, which nobody can know: not yet, or never if the conference did not go ahead. */
  readonly pending: readonly string[];
  readonly duties: readonly Obligation[];
  readonly permissions: readonly Statement[];
  readonly prohibitions: readonly Statement[];
  /** Who decides what. */
  readonly deciders: readonly Statement[];
  readonly receipt: Receipt;
}
