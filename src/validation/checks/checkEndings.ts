import type { Issue } from '../../domain/Result.ts';
import { pointer } from '../../domain/pointer.ts';
import { show, warningOf } from '../../input/inputIssue.ts';
import { conferencesById, heldAbout, heldOnOf, type HeldConference } from './conferences.ts';
import { plansOf, type MadePlan } from './plans.ts';
import {
  childrenOf,
  conferencesOf,
  entriesOf,
  type CaseDraft,
  type ChildDraft,
  type ConferenceDraft,
} from './SenseCheck.ts';

/** Whether it is known of a conference whom it was about, and whether and when it was held. */
const isKnown = (conference: ConferenceDraft): boolean =>
  heldOnOf(conference) !== undefined && conference.part.children?.includes(undefined) === false;

/** The children about whom there may have been a conference on a day that is not known; without them, about any. */
const aboutOnUnknownDays = (draft: CaseDraft): ReadonlySet<string | undefined> | undefined => {
  const children = conferencesOf(draft)
    .filter((conference) => !isKnown(conference))
    .map(({ part }) => part.children ?? [undefined]);
  const areAllRead = draft.conferences?.includes(undefined) === false;
  return areAllRead && !children.some((some) => some.includes(undefined)) ? new Set(children.flat()) : undefined;
};

/** The conferences of an earlier plan may not be recorded; those of a plan of which one is are taken to be. */
const areItsRecorded = ({ part: { madeAt, endedOn }, madeOn }: MadePlan, held: readonly HeldConference[]): boolean =>
  madeAt !== undefined ||
  (typeof madeOn === 'string' && held.some(({ heldOn }) => heldOn >= madeOn && heldOn <= String(endedOn)));

/** The days on which reviews were held, or conferences that may have been reviews. */
const reviewDays = (held: readonly HeldConference[]): ReadonlySet<string> =>
  new Set(held.flatMap(({ part: { kind = 'review' }, heldOn }) => (kind === 'review' ? [heldOn] : [])));

const checkByReview = (
  plan: MadePlan,
  held: readonly HeldConference[],
  reviewed: ReadonlySet<string>,
): readonly Issue[] => {
  const { endingRoute, endedOn } = plan.part;
  if (endingRoute !== 'review-conference' || typeof endedOn !== 'string') return [];
  if (reviewed.has(endedOn) || !areItsRecorded(plan, held)) return [];
  const path = [...plan.path, 'endingRoute'];
  const message = 'a review is said to have ended the plan, and none was held on the day on which it ended';
  const related = [{ path: pointer([...plan.path, 'endedOn']), message: `ended on ${show(endedOn)}` }];
  return [warningOf({ code: 'no-review-at-end', path, found: endingRoute, message, related })];
};

/** Whether the child may have been looked after when the plan ended, or at any time where that day is not known. */
const mayBeLookedAfter = ({ part: { lookedAfter = [] }, path }: ChildDraft, { part: { endedOn } }: MadePlan): boolean =>
  lookedAfter.includes(undefined) ||
  entriesOf(lookedAfter, path).some(({ part: { since, endedOn: to } }) => {
    if (since === null || typeof endedOn !== 'string') return since !== null;
    return (since === undefined || since <= endedOn) && (typeof to !== 'string' || to >= endedOn);
  });

const checkByLookedAfterReview = (plan: MadePlan, child: ChildDraft): readonly Issue[] => {
  const { endingRoute, endedOn } = plan.part;
  if (endingRoute !== 'looked-after-review' || child.part.lookedAfter === undefined) return [];
  if (mayBeLookedAfter(child, plan)) return [];
  const message = `the plan ends by a looked-after review, and yet the child ${typeof endedOn === 'string' ? `was not looked after on ${show(endedOn)}` : 'never was looked after'}`;
  const related = [
    { path: pointer([...child.path, 'lookedAfter']), message: 'the times at which the child was looked after' },
  ];
  const path = [...plan.path, 'endingRoute'];
  return [warningOf({ code: 'route-without-care', path, found: endingRoute, message, related })];
};

/** What is done once a plan has ended, and not before. */
const afterEnd = ['agenciesNotified', 'parentsWrittenTo', 'childWrittenTo', 'helpWithdrawnAutomatically'] as const;

const checkTold = ({ part: { endedOn, ending }, path }: MadePlan): readonly Issue[] => {
  const first = endedOn === null ? afterEnd.find((key) => ending?.[key] === true) : undefined;
  if (first === undefined) return [];
  const message = `${show(`ending.${first}`)} tells of a plan that has ended, and this one has not`;
  const related = [{ path: pointer([...path, 'endedOn']), message: 'not ended' }];
  return [warningOf({ code: 'told-but-not-ended', path: [...path, 'ending', first], found: true, message, related })];
};

/**
 * What is said of how plans ended, against what else is known.
 *
 * @param draft - the case
 * @returns `no-review-at-end`, `route-without-care` and `told-but-not-ended` warnings
 * @internal
 */
export function checkEndings(draft: CaseDraft): readonly Issue[] {
  const conferences = conferencesById(draft);
  const heldAboutChild = heldAbout(draft);
  const onUnknownDays = aboutOnUnknownDays(draft);
  return childrenOf(draft).flatMap((child) => {
    const held = heldAboutChild(child);
    const reviewed = reviewDays(held);
    return (plansOf(child, conferences) ?? []).flatMap((plan) => [
      ...(onUnknownDays?.has(child.part.id) === false ? checkByReview(plan, held, reviewed) : []),
      ...checkByLookedAfterReview(plan, child),
      ...checkTold(plan),
    ]);
  });
}
