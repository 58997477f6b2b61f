import type { Issue } from '../../domain/Result.ts';
import { pointer } from '../../domain/pointer.ts';
import { show, warningOf } from '../../input/inputIssue.ts';
import { childrenOf, entriesOf, type CaseDraft } from './SenseCheck.ts';

/**
 * Moves of which the receiving authority held its conference before it was notified.
 *
 * @param draft - the case
 * @returns `received-before-notified` warnings
 * @internal
 */
export function checkMoves(draft: CaseDraft): readonly Issue[] {
  return childrenOf(draft).flatMap((child) =>
    entriesOf(child.part.moves, [...child.path, 'moves']).flatMap(({ part, path }) => {
      const { receivingConferenceHeldOn: found, notifiedOn } = part;
      if (typeof found !== 'string' || typeof notifiedOn !== 'string' || found >= notifiedOn) return [];
      const at = { path: [...path, 'receivingConferenceHeldOn'], found };
      const message = 'the receiving authority held its conference before it was notified of the move';
      const related = [{ path: pointer([...path, 'notifiedOn']), message: `notified on ${show(notifiedOn)}` }];
      return [warningOf({ ...at, code: 'received-before-notified', message, related })];
    }),
  );
}
