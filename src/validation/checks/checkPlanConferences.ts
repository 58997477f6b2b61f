import type { Issue } from '../../domain/Result.ts';
import { pointer, type Path } from '../../domain/pointer.ts';
import { show, warningOf } from '../../input/inputIssue.ts';
import { conferencesById, heldAbout, type HeldConference } from './conferences.ts';
import { inOrder, plansOf, type DatedPlan } from './plans.ts';
import { childrenOf, type CaseDraft } from './SenseCheck.ts';

const canMakePlan = ({ part: { kind } }: HeldConference): boolean => kind !== undefined && kind !== 'review';
const isReview = ({ part: { kind } }: HeldConference): boolean => kind === 'review';

const madeHere = ({ madeOn, madePath }: DatedPlan): Issue['related'] & object => [
  { path: pointer(madePath), message: `the plan was made on ${show(madeOn)}` },
];

const odd = (code: string, path: Path, message: string, related?: Issue['related']): readonly Issue[] => [
  warningOf({ code, path: [...path, 'heldOn'], message, related }),
];

/** A review goes with the latest plan that had been made by then. */
const checkReview = ({ heldOn, path }: HeldConference, plans: readonly DatedPlan[]): readonly Issue[] => {
  const plan = plans.findLast(({ madeOn }) => madeOn <= heldOn);
  if (plan === undefined) {
    const [first] = plans;
    const message = `the review was held before ${first === undefined ? 'there was any plan' : 'the plan was made'}`;
    return odd('review-before-plan', path, message, first && madeHere(first));
  }
  const { endedOn } = plan.part;
  if (typeof endedOn === 'string' && endedOn < heldOn) {
    const related = [{ path: pointer([...plan.path, 'endedOn']), message: `ended on ${show(endedOn)}` }];
    return odd('review-after-plan', path, 'the review was held after the plan had ended', related);
  }
  const message = 'the review was held on the day on which the plan was made';
  return plan.madeOn === heldOn ? odd('review-on-first-day', path, message, madeHere(plan)) : [];
};

/** Where it is not known what plans there were, the conferences that can make one tell of them. */
const checkReviewByConferences = (held: readonly HeldConference[]): readonly Issue[] => {
  const made = held.find(canMakePlan);
  if (made === undefined) return [];
  const related = [{ path: pointer([...made.path, 'heldOn']), message: `held on ${show(made.heldOn)}` }];
  const message = 'the review was held before any conference that could make the plan';
  return held
    .filter((conference) => isReview(conference) && conference.heldOn < made.heldOn)
    .flatMap(({ path }) => odd('review-before-plan', path, message, related));
};

/** Under a plan in force another conference that can make one decides nothing new, and restarts no interval. */
const checkSecond = (
  { part: { kind }, heldOn, path }: HeldConference,
  plans: readonly DatedPlan[],
): readonly Issue[] => {
  const inForce = plans.find(
    ({ madeOn, part: { endedOn } }) =>
      madeOn < heldOn && (endedOn === null || (endedOn !== undefined && endedOn > heldOn)),
  );
  if (inForce === undefined) return [];
  const article = kind === 'initial' ? 'an' : 'a';
  return [
    warningOf({
      code: 'plan-already-in-force',
      path: [...path, 'kind'],
      found: kind,
      message: `${article} ${String(kind)} conference was held while a plan was in force`,
      help: 'reviews go on being counted from that plan; a conference about a plan in force is a review',
      related: madeHere(inForce),
    }),
  ];
};

/** Reviews in their order, of which each is held on a day of its own. */
const checkOnOneDay = (reviews: readonly HeldConference[]): readonly Issue[] =>
  reviews.flatMap(({ heldOn, path }, index) => {
    const before = reviews[index - 1];
    if (before?.heldOn !== heldOn) return [];
    const related = [{ path: pointer([...before.path, 'heldOn']), message: 'the other review held that day' }];
    return odd('two-reviews-on-one-day', path, 'another review of this child was held on the same day', related);
  });

/**
 * What is odd in how conferences and plans go together.
 *
 * @param draft - the case
 * @returns `review-before-plan`, `review-after-plan`, `review-on-first-day`, `two-reviews-on-one-day` and
 *   `plan-already-in-force` warnings
 * @internal
 */
export function checkPlanConferences(draft: CaseDraft): readonly Issue[] {
  const conferences = conferencesById(draft);
  const heldAboutChild = heldAbout(draft);
  return childrenOf(draft).flatMap((child) => {
    const held = heldAboutChild(child);
    const known = plansOf(child, conferences);
    const plans = known && inOrder(known);
    return [
      ...(known === undefined ? checkReviewByConferences(held) : []),
      ...held.filter(isReview).flatMap((review) => (plans === undefined ? [] : checkReview(review, plans))),
      ...checkOnOneDay(held.filter(isReview)),
      ...held.filter(canMakePlan).flatMap((conference) => checkSecond(conference, plans ?? [])),
    ];
  });
}
