import type { CaseFile } from '../../domain/CaseFile.ts';
import type { Child } from '../../domain/Child.ts';
import type { Conference } from '../../domain/Conference.ts';
import type { Issue } from '../../domain/Result.ts';
import type { Path } from '../../domain/pointer.ts';
import type { PartialInput } from '../PartialInput.ts';

/** A case as far as its form is right. */
export type CaseDraft = PartialInput<CaseFile>;

/** Looks for what a case, right in form, gets wrong. */
export type SenseCheck = (draft: CaseDraft) => readonly Issue[];

/** A part of a case with the keys that lead to it. */
export interface Placed<Part> {
  readonly part: Part;
  readonly path: Path;
}

/** A child as far as its form is right. */
export type ChildDraft = Placed<PartialInput<Child>>;

/** A conference as far as its form is right. */
export type ConferenceDraft = Placed<PartialInput<Conference>>;

/**
 * The entries of a list.
 *
 * @param parts - the list as far as its form is right; without one, there are none
 * @param path - the keys that lead to it
 * @returns each entry that can be read, with its place
 * @internal
 */
export function entriesOf<Part>(parts: readonly (Part | undefined)[] = [], path: Path): readonly Placed<Part>[] {
  return parts.flatMap((part, index) => (part === undefined ? [] : [{ part, path: [...path, index] }]));
}

/**
 * The children of a case.
 *
 * @param draft - the case
 * @returns each child with its place
 * @internal
 */
export function childrenOf(draft: CaseDraft): readonly ChildDraft[] {
  return entriesOf(draft.children, ['children']);
}

/**
 * The conferences of a case.
 *
 * @param draft - the case
 * @returns each conference with its place
 * @internal
 */
export function conferencesOf(draft: CaseDraft): readonly ConferenceDraft[] {
  return entriesOf(draft.conferences, ['conferences']);
}
