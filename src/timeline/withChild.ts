import type { CaseFile } from '../domain/CaseFile.ts';
import type { Child } from '../domain/Child.ts';

/**
 * A case in which one child is another than it was.
 *
 * @param caseFile - the case
 * @param id - the child's id
 * @param change - from the child to what it is to be
 * @returns the case
 * @internal
 */
export function withChild(caseFile: CaseFile, id: string, change: (child: Child) => Child): CaseFile {
  return { ...caseFile, children: caseFile.children.map((child) => (child.id === id ? change(child) : child)) };
}
