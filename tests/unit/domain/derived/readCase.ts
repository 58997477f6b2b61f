import type { CalendarDay } from '../../../../src/domain/CalendarDay.ts';
import { readFacts } from '../../../../src/domain/readFacts.ts';
import type { FactValues } from '../../../../src/domain/vocabulary.ts';
import { parseCase } from '../../../../src/validation/parseCase.ts';

/** What is asked about the child `a`. */
export interface Asked {
  /** What is known of the child beside its id. */
  readonly child?: object;
  /** Conferences about that child, with whatever is known of each. */
  readonly conferences?: readonly object[];
  readonly conference?: string;
  readonly exclusion?: number;
  readonly asOf?: string;
  /** Another child's id. */
  readonly about?: string;
}

/** Text as a day; text that is none passes too, so that a test can see what becomes of it. */
const asDay = (text: string): CalendarDay => text as CalendarDay;

/** The facts that are read off a case, as of 10 March 2026 where no other day is given. */
export const read = ({ child, conferences = [], about = 'a', asOf = '2026-03-10', ...asked }: Asked): FactValues => {
  const parsed = parseCase({
    id: 'case',
    children: [{ id: 'a', ...child }, { id: 'b' }],
    conferences: conferences.map((conference) => ({ children: ['a'], ...conference })),
  });
  if (!parsed.ok) throw new TypeError(JSON.stringify(parsed.issues));
  return readFacts(parsed.value, { child: about, ...asked }, asDay(asOf)).values;
};

export const initial = { id: 'initial', kind: 'initial', heldOn: '2026-01-15' };
export const firstReview = { id: 'first', kind: 'review', heldOn: '2026-02-20' };
export const nextReview = { id: 'next', kind: 'review', plannedOn: '2026-08-03', heldOn: null };
