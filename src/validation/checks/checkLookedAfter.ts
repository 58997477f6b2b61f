import type { LookedAfterPeriod } from '../../domain/Child.ts';
import type { Issue } from '../../domain/Result.ts';
import { pointer } from '../../domain/pointer.ts';
import { errorOf, show, warningOf } from '../../input/inputIssue.ts';
import type { PartialInput } from '../PartialInput.ts';
import { bornHere } from './bornHere.ts';
import { childrenOf, entriesOf, type CaseDraft, type ChildDraft, type Placed } from './SenseCheck.ts';
import { overlaps } from './spans.ts';

type PeriodDraft = Placed<PartialInput<LookedAfterPeriod>>;

const checkBeginning = ({ part: { since }, path }: PeriodDraft): readonly Issue[] => {
  if (since !== null) return [];
  const at = { path: [...path, 'since'], found: since };
  const message = 'it is a time of being looked after, and yet it never began';
  const help = 'leave it out: an empty list says that the child never was looked after';
  return [warningOf({ ...at, code: 'looked-after-since-never', message, help })];
};

/** Its first day, or where that is not known its last one and those of its reviews. */
const daysOf = ({ part: { since, endedOn, reviews }, path }: PeriodDraft): readonly Placed<unknown>[] =>
  typeof since === 'string'
    ? [{ part: since, path: [...path, 'since'] }]
    : [
        { part: endedOn, path: [...path, 'endedOn'] },
        ...entriesOf(reviews, [...path, 'reviews']).map((review) => ({
          part: review.part.heldOn,
          path: [...review.path, 'heldOn'],
        })),
      ];

const checkBirth = (period: PeriodDraft, child: ChildDraft): readonly Issue[] => {
  const { bornOn } = child.part;
  if (typeof bornOn !== 'string') return [];
  const early = daysOf(period).find(({ part }) => typeof part === 'string' && part < bornOn);
  if (early === undefined) return [];
  const message = 'the child was looked after before being born';
  const related = [bornHere(child)];
  return [errorOf({ code: 'looked-after-before-born', path: early.path, found: early.part, message, related })];
};

const checkReviewed = ({ part: { reviews, statutoryReviewsHeld }, path }: PeriodDraft): readonly Issue[] => {
  const held = entriesOf(reviews, [...path, 'reviews']).find(({ part: { heldOn } }) => typeof heldOn === 'string');
  if (statutoryReviewsHeld !== false || held === undefined) return [];
  const message = 'the child is not under statutory review, and yet a review was held';
  const related = [{ path: pointer([...held.path, 'heldOn']), message: `held on ${show(held.part.heldOn)}` }];
  const at = { path: [...path, 'statutoryReviewsHeld'], found: statutoryReviewsHeld };
  return [warningOf({ ...at, code: 'reviews-disagree', message, related })];
};

const checkEnd = ({ part: { since, endedOn }, path }: PeriodDraft): readonly Issue[] => {
  if (typeof since !== 'string' || typeof endedOn !== 'string' || endedOn >= since) return [];
  const message = 'the time of being looked after ended before it began';
  const related = [{ path: pointer([...path, 'since']), message: `began on ${show(since)}` }];
  return [errorOf({ code: 'ended-before-begun', path: [...path, 'endedOn'], found: endedOn, message, related })];
};

const checkReviews = ({ part: { reviews, since, endedOn }, path }: PeriodDraft): readonly Issue[] =>
  entriesOf(reviews, [...path, 'reviews']).flatMap(({ part: { heldOn }, path: at }) => {
    if (typeof heldOn !== 'string') return [];
    const isEarly = typeof since === 'string' && heldOn < since;
    const isLate = typeof endedOn === 'string' && heldOn > endedOn;
    if (!isEarly && !isLate) return [];
    const message = `the review was held ${isEarly ? 'before the time of being looked after began' : 'after the time of being looked after ended'}`;
    const related = [
      {
        path: pointer([...path, isEarly ? 'since' : 'endedOn']),
        message: isEarly ? `began on ${show(since)}` : `ended on ${show(endedOn)}`,
      },
    ];
    const help = 'a review belongs to the time of being looked after in which it was held';
    return [errorOf({ code: 'review-outside-period', path: [...at, 'heldOn'], found: heldOn, message, help, related })];
  });

const checkOverlaps = (periods: readonly PeriodDraft[]): readonly Issue[] => {
  const spans = periods
    .filter(({ part: { since } }) => since !== null)
    .map(({ part: { since, endedOn }, path }) => ({ from: since ?? undefined, to: endedOn, path }));
  return overlaps(spans).map(({ earlier, later }) => {
    const end = earlier.to === null ? 'goes on' : `ended on ${show(earlier.to)}`;
    return errorOf({
      code: 'looked-after-overlap',
      path: later.path,
      message: `the child was looked after already, for a time that ${end}`,
      help: 'write down when the time before it ended, or make one time of the two',
      related: [{ path: pointer(earlier.path), message: 'the time that overlaps it' }],
    });
  });
};

/**
 * What is wrong with the times during which each child was looked after.
 *
 * @param draft - the case
 * @returns `looked-after-before-born`, `ended-before-begun`, `review-outside-period` and `looked-after-overlap` errors;
 *   `looked-after-since-never` and `reviews-disagree` warnings
 * @internal
 */
export function checkLookedAfter(draft: CaseDraft): readonly Issue[] {
  return childrenOf(draft).flatMap((child) => {
    const periods = entriesOf(child.part.lookedAfter, [...child.path, 'lookedAfter']);
    return [
      ...periods.flatMap((period) => [
        ...checkBeginning(period),
        ...checkBirth(period, child),
        ...checkEnd(period),
        ...checkReviews(period),
        ...checkReviewed(period),
      ]),
      ...checkOverlaps(periods),
    ];
  });
}
