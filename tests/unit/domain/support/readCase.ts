import type { CalendarDay } from '../../../../src/domain/CalendarDay.ts';
import type { CaseFile } from '../../../../src/domain/CaseFile.ts';
import type { Child } from '../../../../src/domain/Child.ts';
import type { Conference } from '../../../../src/domain/Conference.ts';
import type { Instant } from '../../../../src/domain/Instant.ts';
import { readFacts } from '../../../../src/domain/readFacts.ts';
import { pointOfView, type PointOfView } from '../../../../src/domain/view/PointOfView.ts';
import { placesOf } from '../../../../src/domain/view/recordPointers.ts';
import type { FactValues } from '../../../../src/domain/vocabulary.ts';

/** A record whose days and instants are plain text. */
export type Plain<Part> = Part extends CalendarDay | Instant
  ? string
  : Part extends readonly (infer Item)[]
    ? readonly Plain<Item>[]
    : Part extends object
      ? { readonly [Key in keyof Part]: Plain<Part[Key]> }
      : Part;

/** What is known of a conference; where it names no children, it is about the child `a`. */
export type ConferencePart = Plain<Partial<Conference>> & { readonly id: string };

/** What is asked about the child `a`. */
export interface Asked {
  /** What is known of the child beside its id. */
  readonly child?: Plain<Partial<Child>> | undefined;
  readonly conferences?: readonly ConferencePart[];
  readonly conference?: string;
  readonly exclusion?: number;
  readonly asOf?: string;
  /** Another child's id. */
  readonly about?: string;
}

/** A case about the children `a` and `b`. */
export const caseOf = ({ child, conferences = [] }: Pick<Asked, 'child' | 'conferences'>): CaseFile =>
  ({
    id: 'case',
    children: [
      { id: 'a', ...child },
      { id: 'b', plans: [] },
    ],
    conferences: conferences.map((conference) => ({ children: ['a'], ...conference })),
    // The texts in it are days, or what a test wants to see taken for one.
  }) as unknown as CaseFile;

/** The point of view, as of 10 March 2026 where no other day is given. */
export const see = ({ about = 'a', asOf = '2026-03-10', conference, exclusion, ...known }: Asked): PointOfView =>
  pointOfView(caseOf(known), { child: about, conference, exclusion }, asOf as CalendarDay);

/** The facts that are read off a case, as of 10 March 2026 where no other day is given. */
export const read = ({ about = 'a', asOf = '2026-03-10', conference, exclusion, ...known }: Asked): FactValues =>
  readFacts(caseOf(known), { child: about, conference, exclusion }, asOf as CalendarDay).values;

/** The places where a fact stands. */
export const placesFor = (name: string, asked: Asked): readonly string[] => placesOf(see(asked), name);

/** The values of some facts, in the order in which they are named. */
export const valuesOf = (names: readonly (keyof FactValues)[], asked: Asked): readonly unknown[] => {
  const values = read(asked);
  return names.map((name) => values[name]);
};

export const initial = { id: 'initial', kind: 'initial', heldOn: '2026-01-15' } as const;
export const firstReview = { id: 'first', kind: 'review', heldOn: '2026-02-20' } as const;
export const nextReview = { id: 'next', kind: 'review', plannedOn: '2026-08-03', heldOn: null } as const;

/** The plan that `initial` made, and that runs on. */
export const plan = { madeAt: 'initial', endedOn: null } as const;
