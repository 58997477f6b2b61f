import type { Issue } from '../../domain/Result.ts';
import { errorOf, show, warningOf } from '../../input/inputIssue.ts';
import { bornHere } from './bornHere.ts';
import { childrenOf, type CaseDraft, type ChildDraft } from './SenseCheck.ts';

const checkDeath = (child: ChildDraft): readonly Issue[] => {
  const { bornOn, diedOn } = child.part;
  if (typeof diedOn !== 'string' || bornOn === undefined) return [];
  const at = {
    path: [...child.path, 'diedOn'],
    found: diedOn,
    related: [bornHere(child)],
  };
  if (bornOn === null) {
    return [warningOf({ ...at, code: 'died-unborn', message: 'there is a day of death but none of birth' })];
  }
  const message = `${show(diedOn)} is before the day of birth`;
  return diedOn < bornOn ? [errorOf({ ...at, code: 'died-before-born', message })] : [];
};

/**
 * What is wrong with the birth and the death of each child.
 *
 * @param draft - the case
 * @returns `died-before-born` errors; `died-unborn` warnings
 * @internal
 */
export function checkLives(draft: CaseDraft): readonly Issue[] {
  return childrenOf(draft).flatMap(checkDeath);
}
