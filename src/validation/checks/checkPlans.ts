import type { Issue } from '../../domain/Result.ts';
import { pointer } from '../../domain/pointer.ts';
import { errorOf, show, warningOf } from '../../input/inputIssue.ts';
import { conferencesById, heldOnOf, notHeldHere } from './conferences.ts';
import { decidedFor } from './perChild.ts';
import { plansOf, type MadePlan } from './plans.ts';
import { childrenOf, type CaseDraft, type ChildDraft, type ConferenceDraft } from './SenseCheck.ts';
import { overlaps } from './spans.ts';

type Conferences = ReadonlyMap<string, ConferenceDraft>;

const checkMaker = ({ part: { madeAt, madeOn }, path }: MadePlan, conferences: Conferences): readonly Issue[] => {
  const conference = conferences.get(madeAt ?? '');
  if (conference === undefined) return [];
  const heldOn = heldOnOf(conference);
  const at = { path: [...path, 'madeAt'], found: madeAt };
  const isReview = conference.part.kind === 'review';
  const review = {
    ...at,
    code: 'made-at-review',
    message: `${show(madeAt)} is a review, and a review makes no plan`,
    help: 'name the initial, pre-birth or transfer conference that made it',
    related: [{ path: pointer([...conference.path, 'kind']), message: 'a review' }],
  };
  const message = `the plan was made on ${show(madeOn)}, and ${show(madeAt)} ${heldOn === null ? 'has not been held' : `was held on ${show(heldOn)}`}`;
  const disagreement = {
    code: 'days-disagree',
    path: [...path, 'madeOn'],
    found: madeOn,
    message,
    help: 'leave `madeOn` out where the conference that made the plan is recorded',
    related: [{ path: pointer([...conference.path, 'heldOn']), message: 'the day of the conference' }],
  };
  const doDisagree = madeOn !== undefined && heldOn !== undefined && heldOn !== madeOn;
  // One that has not been held may be still to come, and the plan still to be made.
  const wasCalledOff = madeOn === undefined && heldOn === null && typeof conference.part.cancelledOn === 'string';
  const cancelled = {
    ...at,
    code: 'made-at-cancelled',
    message: `${show(madeAt)} did not go ahead, and made no plan`,
    help: 'name the conference that made the plan in its place, or leave the plan out',
    related: [notHeldHere(conference)],
  };
  return [
    ...(isReview ? [errorOf(review)] : []),
    ...(doDisagree ? [errorOf(disagreement)] : []),
    ...(wasCalledOff ? [errorOf(cancelled)] : []),
  ];
};

const checkAdded = ({ part: { madeAt }, path }: MadePlan, child: ChildDraft, known: Conferences): readonly Issue[] => {
  const conference = known.get(madeAt ?? '');
  if (conference === undefined) return [];
  const added = decidedFor(conference, child.part.id, 'nameAdded');
  if (added.part !== false) return [];
  const message = `${show(madeAt)} did not add the child's name to the register, and yet made the plan`;
  const help = 'leave out a plan that the conference decided against';
  const related = [{ path: pointer(added.path), message: '`outcome.nameAdded` is `false` for this child' }];
  return [warningOf({ code: 'made-but-not-added', path: [...path, 'madeAt'], found: madeAt, message, help, related })];
};

const checkEnd = ({ part: { endedOn }, path, madeOn, madePath }: MadePlan): readonly Issue[] => {
  if (typeof endedOn !== 'string' || madeOn === undefined) return [];
  const at = { path: [...path, 'endedOn'], found: endedOn };
  const related = [{ path: pointer(madePath), message: madeOn === null ? 'not held' : `made on ${show(madeOn)}` }];
  if (madeOn === null) {
    const message = 'the plan ended, and yet the conference that was to make it has not been held';
    return [errorOf({ ...at, code: 'ended-before-made', message, related })];
  }
  if (endedOn < madeOn) {
    return [errorOf({ ...at, code: 'ended-before-made', message: 'the plan ended before it was made', related })];
  }
  const message = 'the plan ended on the day on which it was made';
  return endedOn === madeOn ? [warningOf({ ...at, code: 'plan-of-no-days', message, related })] : [];
};

const checkMadeTwice = (plans: readonly MadePlan[]): readonly Issue[] => {
  const first = new Map<string, MadePlan>();
  return plans.flatMap((plan) => {
    const { madeAt } = plan.part;
    const earlier = first.get(madeAt ?? '');
    if (madeAt !== undefined && earlier === undefined) first.set(madeAt, plan);
    if (earlier === undefined) return [];
    const message = `${show(madeAt)} made another plan for this child`;
    const related = [{ path: pointer([...earlier.path, 'madeAt']), message: 'it is named here first' }];
    return [errorOf({ code: 'made-twice', path: [...plan.path, 'madeAt'], found: madeAt, message, related })];
  });
};

const checkOverlaps = (plans: readonly MadePlan[]): readonly Issue[] => {
  const spans = plans
    .filter(({ madeOn }) => madeOn !== null)
    .map(({ madeOn, part: { endedOn }, path }) => ({ from: madeOn ?? undefined, to: endedOn, path }));
  return overlaps(spans).map(({ earlier, later }) => {
    const end = earlier.to === null ? 'goes on' : `ended on ${show(earlier.to)}`;
    return errorOf({
      code: 'plans-overlap',
      path: later.path,
      message: `the plan was made while another was in force, which ${end}`,
      help: 'write down when the plan before it ended, or leave out the one that was not made',
      related: [{ path: pointer(earlier.path), message: 'the plan that was in force' }],
    });
  });
};

/**
 * What is wrong with the days of each child's plans.
 *
 * @param draft - the case
 * @returns `made-at-review`, `made-at-cancelled`, `days-disagree`, `ended-before-made`, `made-twice` and `plans-overlap`
 *   errors; `plan-of-no-days` and `made-but-not-added` warnings
 * @internal
 */
export function checkPlans(draft: CaseDraft): readonly Issue[] {
  const conferences = conferencesById(draft);
  return childrenOf(draft).flatMap((child) => {
    const plans = plansOf(child, conferences) ?? [];
    return [
      ...plans.flatMap((plan) => [
        ...checkMaker(plan, conferences),
        ...checkAdded(plan, child, conferences),
        ...checkEnd(plan),
      ]),
      ...checkMadeTwice(plans),
      ...checkOverlaps(plans),
    ];
  });
}
