import type { CalendarDay } from '../../../../src/domain/CalendarDay.ts';
import type { CaseFile } from '../../../../src/domain/CaseFile.ts';
import type { Child } from '../../../../src/domain/Child.ts';
import type { Conference } from '../../../../src/domain/Conference.ts';
import type { Instant } from '../../../../src/domain/Instant.ts';

/** A part of a case as a test writes it down: its days and instants are plain text. */
export type Loose<Part> = Part extends CalendarDay | Instant
  ? string
  : Part extends readonly (infer Element)[]
    ? readonly Loose<Element>[]
    : Part extends object
      ? { readonly [Key in keyof Part]: Loose<Part[Key]> }
      : Part;

export type LooseChild = Loose<Child>;
export type LooseConference = Loose<Conference>;

/** A case as a test writes it down. */
export interface LooseCase {
  readonly children: readonly LooseChild[];
  readonly conferences?: readonly LooseConference[] | undefined;
}

/** The case itself. Its text is taken to name days and instants that exist. */
export const aCase = (loose: LooseCase): CaseFile => ({ id: 'case', conferences: [], ...loose }) as CaseFile;
