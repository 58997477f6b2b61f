import type { Issue } from '../../domain/Result.ts';
import { pointer } from '../../domain/pointer.ts';
import { show, warningOf } from '../../input/inputIssue.ts';
import { conferencesById, heldAbout, type HeldConference } from './conferences.ts';
import { decidedFor } from './perChild.ts';
import { inOrder, plansOf, type DatedPlan, type MadePlan } from './plans.ts';
import { childrenOf, type CaseDraft, type ChildDraft } from './SenseCheck.ts';

/** A child's plans, and those of them that have been made in their order, where that is known. */
interface Plans {
  readonly all: readonly MadePlan[];
  readonly ordered: readonly DatedPlan[] | undefined;
  /** Those that a review ended, or may have, by the day on which they ended. */
  readonly endedOn: ReadonlyMap<string, MadePlan>;
}

/** By another route a plan can end on the day of a review that has decided otherwise. */
const plansIn = (all: readonly MadePlan[]): Plans => {
  const ended = all.flatMap((plan): readonly (readonly [string, MadePlan])[] => {
    const { endedOn, endingRoute } = plan.part;
    const isByReview = endingRoute === undefined || endingRoute === 'review-conference';
    return typeof endedOn === 'string' && isByReview ? [[endedOn, plan]] : [];
  });
  return { all, ordered: inOrder(all), endedOn: new Map(ended) };
};

/** The plan that a conference was about: of those made by then the latest; one alone, though its day is not known. */
const planAt = (heldOn: string, { all, ordered }: Plans): MadePlan | undefined => {
  if (ordered !== undefined) return ordered.findLast(({ madeOn }) => madeOn <= heldOn);
  return all.length === 1 ? all[0] : undefined;
};

const checkContinues = (review: HeldConference, plans: Plans, child: string | undefined): readonly Issue[] => {
  const continues = decidedFor(review, child, 'planContinues');
  const at = { path: continues.path, found: continues.part };
  if (continues.part === false) {
    const plan = planAt(review.heldOn, plans);
    if (plan?.part.endedOn !== null) return [];
    const message = 'the review decided that the plan does not go on, and yet it has not ended';
    const help = 'write down when the plan ended';
    const related = [{ path: pointer([...plan.path, 'endedOn']), message: 'not ended' }];
    return [warningOf({ ...at, code: 'decided-but-not-ended', message, help, related })];
  }
  const ended = plans.endedOn.get(review.heldOn);
  if (continues.part !== true || ended === undefined) return [];
  const message = 'the review decided that the plan goes on, and yet it ended that day';
  const related = [{ path: pointer([...ended.path, 'endedOn']), message: `ended on ${show(review.heldOn)}` }];
  return [warningOf({ ...at, code: 'continues-but-ended', message, related })];
};

/** A name that was added stands under a plan: one made there, or one that was in force by then or is to be made. */
const checkAdded = (
  conference: HeldConference,
  { all }: Plans,
  { part: { id }, path }: ChildDraft,
): readonly Issue[] => {
  const { heldOn, part } = conference;
  const added = decidedFor(conference, id, 'nameAdded');
  if (added.part !== true || part.kind === undefined || part.kind === 'review') return [];
  const hadAllEnded = all.every(
    ({ madeOn, part: { endedOn } }) =>
      typeof madeOn === 'string' && madeOn < heldOn && typeof endedOn === 'string' && endedOn <= heldOn,
  );
  if (!hadAllEnded) return [];
  const message = "the conference added the child's name to the register, and yet made no plan";
  const help = `list the plan, made at ${show(part.id)}`;
  const related = [{ path: pointer([...path, 'plans']), message: 'the plans that the child has had' }];
  return [warningOf({ code: 'added-but-not-made', path: added.path, found: true, message, help, related })];
};

/**
 * What conferences decided about plans, against what became of the plans.
 *
 * @param draft - the case
 * @returns `decided-but-not-ended`, `continues-but-ended` and `added-but-not-made` warnings
 * @internal
 */
export function checkOutcomes(draft: CaseDraft): readonly Issue[] {
  const conferences = conferencesById(draft);
  const heldAboutChild = heldAbout(draft);
  return childrenOf(draft).flatMap((child) => {
    const all = plansOf(child, conferences);
    // Where one of the plans cannot be read, it may be the one that is missed.
    if (all === undefined || child.part.plans?.includes(undefined)) return [];
    const plans = plansIn(all);
    return heldAboutChild(child).flatMap((conference) => [
      ...(conference.part.kind === 'review' ? checkContinues(conference, plans, child.part.id) : []),
      ...checkAdded(conference, plans, child),
    ]);
  });
}
