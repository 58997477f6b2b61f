import type { Issue } from '../../domain/Result.ts';
import { errorOf, show } from '../../input/inputIssue.ts';
import { pointer, type Path } from '../../domain/pointer.ts';
import { childrenOf, conferencesOf, type CaseDraft } from './SenseCheck.ts';

interface Identified {
  readonly part: { readonly id?: string | undefined };
  readonly path: Path;
}

const repeatedIds = (what: string, all: readonly Identified[]): readonly Issue[] => {
  const first = new Map<string, Path>();
  return all.flatMap(({ part: { id }, path }) => {
    if (id === undefined) return [];
    const earlier = first.get(id);
    if (earlier === undefined) {
      first.set(id, path);
      return [];
    }
    const related = [{ path: pointer([...earlier, 'id']), message: 'it stands here first' }];
    const message = `the id ${show(id)} is that of another ${what}`;
    return [errorOf({ code: 'duplicate-id', path: [...path, 'id'], message, found: id, related })];
  });
};

/**
 * Ids that are not unique among the children, or among the conferences.
 *
 * @param draft - the case
 * @returns `duplicate-id` errors, each with the first place that has the id
 * @internal
 */
export function checkIds(draft: CaseDraft): readonly Issue[] {
  return [...repeatedIds('child', childrenOf(draft)), ...repeatedIds('conference', conferencesOf(draft))];
}
