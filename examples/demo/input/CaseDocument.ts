import type { CaseFile, Subject } from '../../../src/cases/index.ts';
import type { CalendarDay } from '../../../src/index.ts';

/** A case file of the demonstration: a case, the day as of which to look at it, and what to ask about. */
export interface CaseDocument {
  readonly title: string;
  /** What the case shows, and where its values come from: one sentence or more each. */
  readonly notes?: readonly string[] | undefined;
  readonly asOf: CalendarDay;
  /** The children to ask about, with the conference where it is not the next one; without it, every child of the case. */
  readonly about?: readonly Subject[] | undefined;
  /** Whose rules to show the conference by from end to end: its audit, its timeline, and a question explained. */
  readonly endToEnd?: { readonly authority: string; readonly question: string } | undefined;
  readonly case: CaseFile;
}
