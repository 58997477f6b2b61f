import type { CalendarDay } from '../domain/CalendarDay.ts';
import type { CaseFile } from '../domain/CaseFile.ts';
import type { Instant } from '../domain/Instant.ts';
import type { FactValues } from '../domain/vocabulary.ts';
import type { Obligation, Receipt } from '../engine/Decision.ts';
import type { Force, RuleKind } from '../engine/Rule.ts';

/** The record of a conference: the case that it stands in, and which of the case's conferences it is. */
export interface ConferenceRecord {
  readonly case: CaseFile;
  /** The conference's id. */
  readonly conference: string;
}

/**
 * What kind of finding it is. Of what one rule lays down:
 *
 * - `requirement-not-met`, `duty-not-done`, `duty-overdue`, `duty-done-late`, `deadline-missed` (done late), `deadline-overdue` (not done),
 *   `prohibition-broken`, `permission-overstepped`, `decision-not-as-laid-down`
 *
 * Of what was done against the answer to a question, as several rules give it:
 *
 * - `held-inquorate`: the conference was held without its quorum
 * - `plan-ended-without-criterion`, `plan-ended-without-route`: on the day on which the plan ended no criterion was met,
 *   or no route to one that was had all that it needs
 * - `plan-ended-by-closed-route`: it could end, but not by the route by which it did
 * - `excluded-without-ground`, `excluded-for-insufficient-reason`, `asked-to-leave-without-ground`: a family member was
 *   kept out all the same
 * - `both-plans-without-reason`: a looked-after child keeps the plan, and nothing calls for both
 * - `harm-found-without-being-shown`: the criteria of significant harm were found met, and nothing that shows it is
 * - `review-not-convened`: after the last conference a review is called for, and none is planned
 */
export type FindingCode =
  | 'requirement-not-met'
  | 'duty-not-done'
  | 'duty-overdue'
  | 'duty-done-late'
  | 'deadline-missed'
  | 'deadline-overdue'
  | 'prohibition-broken'
  | 'permission-overstepped'
  | 'decision-not-as-laid-down'
  | 'held-inquorate'
  | 'plan-ended-without-criterion'
  | 'plan-ended-without-route'
  | 'plan-ended-by-closed-route'
  | 'excluded-without-ground'
  | 'excluded-for-insufficient-reason'
  | 'asked-to-leave-without-ground'
  | 'both-plans-without-reason'
  | 'harm-found-without-being-shown'
  | 'review-not-convened';

/** A fact that a finding rests on. */
export interface FoundFact {
  readonly fact: string;
  /** What the fact means. */
  readonly says: string;
  /** Whether it shows that the rule applies, or that it was not kept. */
  readonly shows: 'that-it-applies' | 'that-it-was-not-kept';
  /** What it is known to be: of a day, `null` says that it has not come about. */
  readonly value: NonNullable<FactValues[keyof FactValues]> | null;
  /** Whether anything stands in the record at one of its places; `false` where the record is silent there. */
  readonly recorded: boolean;
  /** JSON pointers into the case: where it stands, or should stand, or where it was worked out from. */
  readonly pointers: readonly string[];
}

/** What a fact, or one of several, should have been. */
export interface RequiredFact {
  readonly facts: readonly string[];
  readonly words: string;
}

/** How late something is: in days and working days, or in minutes where the clause counts hours. */
export type Lateness = { readonly days: number; readonly workingDays: number } | { readonly minutes: number };

/** The arithmetic of something that had to be done by a day or moment. */
export interface MissedDeadline {
  readonly dueOn?: CalendarDay;
  readonly dueAt?: Instant;
  /** When it was done, `null` where it has not been. */
  readonly done: CalendarDay | Instant | null;
  /** How late it was done, or how late it is by now. */
  readonly lateBy: Lateness;
  readonly provisional: Obligation['provisional'];
  readonly steps: Obligation['steps'];
}

/**
 * One thing that was not as the documents lay it down.
 *
 * @public
 */
export interface Finding {
  readonly code: FindingCode;
  /** The rule that it is about, as document and id; of several, the first in the documents' order. */
  readonly rule: string;
  /** Every rule that it rests on. */
  readonly rules: readonly string[];
  readonly kind: RuleKind;
  /** The clauses of those rules. */
  readonly cites: readonly string[];
  /** How strongly the source puts it; of several rules, the strongest. */
  readonly force: Force;
  /** `error` for a must, `warning` for a should, `advice` for a may or good practice. */
  readonly severity: 'error' | 'warning' | 'advice';
  readonly conference: string;
  /**
   * The day as of which it was judged: that of the audit; of what follows the conference, the last day before the child's
   * next one; or that on which the plan ended where it is about the ending.
   */
  readonly asOf: CalendarDay;
  /** The children for whom it holds, by their ids. */
  readonly children: readonly string[];
  /** JSON pointers into the case, of everything that it rests on, save for that the child is one whom its rules are about. */
  readonly pointers: readonly string[];
  readonly found: readonly FoundFact[];
  readonly required: {
    /** What the rules say, a sentence for each. */
    readonly says: readonly string[];
    readonly facts: readonly RequiredFact[];
  };
  readonly help: string;
  /** Of a deadline, or of a duty that had to be done by a day. */
  readonly deadline?: MissedDeadline;
  /** What was done upon it that should then not have been. */
  readonly ledTo?: 'exclusion';
}

/**
 * A fact that is not known and would decide whether something was kept.
 *
 * @public
 */
export interface OpenFact {
  readonly fact: string;
  /** What the fact means. */
  readonly says: string;
  /** The day as of which it is not known, as for findings. */
  readonly asOf: CalendarDay;
  /** JSON pointers into the case: where it should stand, or what it is worked out from. */
  readonly pointers: readonly string[];
  readonly children: readonly string[];
  /** The rules that wait for it. */
  readonly rules: readonly { readonly rule: string; readonly cites: readonly string[]; readonly force: Force }[];
}

/**
 * What an audit of a conference's record found: deeply frozen, and equal after a JSON round trip.
 *
 * @public
 */
export interface ConferenceAudit {
  readonly conference: string;
  readonly children: readonly string[];
  /** In the documents' order, then in that of the conference's children. None: whatever is known was as laid down. */
  readonly findings: readonly Finding[];
  /** What is not known, and so neither found to be kept nor not. */
  readonly open: readonly OpenFact[];
  /** Of a conference that is still to come: what will only be known once it is held, and so is not missing yet. */
  readonly pending: readonly OpenFact[];
  readonly receipt: Receipt;
}
