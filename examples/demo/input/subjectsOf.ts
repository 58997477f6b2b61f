import type { Subject } from '../../../src/cases/index.ts';
import type { CaseDocument } from './CaseDocument.ts';

/**
 * What a case file is to be asked about.
 *
 * @param document - the case file
 * @returns what it names, or else every child with the child's next conference
 */
export function subjectsOf({ about, case: { children } }: CaseDocument): readonly Subject[] {
  return about ?? children.map(({ id }) => ({ child: id }));
}
