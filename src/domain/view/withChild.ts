import type { CaseFile } from '../CaseFile.ts';
import type { Child } from '../Child.ts';

/**
 * A case in which one child stands otherwise.
 *
 * @param caseFile - the case
 * @param child - the child as it is to stand, by its id
 * @returns the same case with that child
 * @internal
 */
export function withChild(caseFile: CaseFile, child: Child): CaseFile {
  return { ...caseFile, children: caseFile.children.map((one) => (one.id === child.id ? child : one)) };
}
