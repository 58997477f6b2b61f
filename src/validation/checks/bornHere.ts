import type { RelatedPlace } from '../../domain/Result.ts';
import { pointer } from '../../domain/pointer.ts';
import { show } from '../../input/inputIssue.ts';
import type { ChildDraft } from './SenseCheck.ts';

/**
 * Where a record tells of a child's birth, to stand beside an issue that turns on it.
 *
 * @param child - the child, whose birth is known of
 * @returns the place, and what it tells
 * @internal
 */
export function bornHere({ part: { bornOn }, path }: ChildDraft): RelatedPlace {
  return { path: pointer([...path, 'bornOn']), message: bornOn === null ? 'not yet born' : `born on ${show(bornOn)}` };
}
