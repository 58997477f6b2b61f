import type { Issue } from '../../domain/Result.ts';
import { show } from '../../input/inputIssue.ts';
import { isTextPlace, memberOf, type Place, type TextPlace } from '../Place.ts';
import { policyError } from '../policyIssue.ts';

/** What names each of some items, and what to say where two have one name. */
export interface Named {
  /** The key whose text is the name. */
  readonly key: string;
  readonly code: string;
  readonly each: string;
  readonly help: string;
}

/**
 * Finds items of one name.
 *
 * @param items - the items' places
 * @param named - what names them
 * @returns an issue for each that comes after another of its name
 */
export function findDuplicates(items: readonly Place[], { key, code, each, help }: Named): readonly Issue[] {
  const first = new Map<string, TextPlace>();
  return items
    .map((item) => memberOf(item, key))
    .filter(isTextPlace)
    .flatMap((place): readonly Issue[] => {
      const earlier = first.get(place.value);
      if (earlier === undefined) {
        first.set(place.value, place);
        return [];
      }
      const message = `${show(place.value)} stands for an earlier ${each} already`;
      const related = [{ path: earlier.path, message: 'it stands here first' }];
      return [policyError(place, { code, message, expected: 'each one once', help, related })];
    });
}
