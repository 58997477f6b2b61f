import type { Issue } from '../../domain/Result.ts';
import { errorOf, show, warningOf } from '../../input/inputIssue.ts';
import { pointer, type Path } from '../../domain/pointer.ts';
import { childrenOf, type CaseDraft, type ChildDraft } from './SenseCheck.ts';

const checkDeath = ({ part: { bornOn, diedOn }, path }: ChildDraft): readonly Issue[] => {
  if (typeof diedOn !== 'string' || bornOn === undefined) return [];
  const at = {
    path: [...path, 'diedOn'],
    found: diedOn,
    related: [{ path: pointer([...path, 'bornOn']), message: bornOn === null ? 'not yet born' : 'the day of birth' }],
  };
  if (bornOn === null) {
    return [warningOf({ ...at, code: 'died-unborn', message: 'there is a day of death but none of birth' })];
  }
  const message = `${show(diedOn)} is before the day of birth`;
  return diedOn < bornOn ? [errorOf({ ...at, code: 'died-before-born', message })] : [];
};

const checkLookedAfter = ({ part: { lookedAfter }, path }: ChildDraft): readonly Issue[] => {
  const isOdd = lookedAfter?.now === true && lookedAfter.since === null;
  const message = 'the child is looked after, and yet never became so';
  return isOdd
    ? [warningOf({ code: 'looked-after-since-never', path: [...path, 'lookedAfter', 'since'], message })]
    : [];
};

const checkOrder = (days: readonly (string | undefined)[] = [], path: Path): readonly Issue[] => {
  const at = days.findIndex((day, index) => index > 0 && day !== undefined && day <= (days[index - 1] ?? ''));
  const message = `${show(days[at])} does not come after the day before it in the list`;
  return at < 0 ? [] : [warningOf({ code: 'days-out-of-order', path: [...path, at], message, found: days[at] })];
};

/**
 * What is wrong with what is said of each child.
 *
 * @param draft - the case
 * @returns `died-before-born` errors; `died-unborn`, `looked-after-since-never` and `days-out-of-order` warnings
 * @internal
 */
export function checkLives(draft: CaseDraft): readonly Issue[] {
  return childrenOf(draft).flatMap((child) => [
    ...checkDeath(child),
    ...checkLookedAfter(child),
    ...checkOrder(child.part.visitedOn, [...child.path, 'visitedOn']),
    ...checkOrder(child.part.coreGroup?.metOn, [...child.path, 'coreGroup', 'metOn']),
  ]);
}
