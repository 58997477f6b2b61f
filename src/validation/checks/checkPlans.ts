import type { Issue } from '../../domain/Result.ts';
import { show, warningOf } from '../../input/inputIssue.ts';
import { pointer } from '../../domain/pointer.ts';
import { childrenOf, conferencesOf, type CaseDraft, type ChildDraft, type ConferenceDraft } from './SenseCheck.ts';

type Held = ConferenceDraft & { readonly heldOn: string };

/** The conferences that were held, by the ids of the children that they were about. */
const heldByChild = (draft: CaseDraft): ReadonlyMap<string | undefined, readonly Held[]> => {
  const byChild = new Map<string | undefined, Held[]>();
  for (const conference of conferencesOf(draft)) {
    const { heldOn, children } = conference.part;
    if (typeof heldOn !== 'string') continue;
    for (const child of new Set(children)) {
      const held = byChild.get(child) ?? [];
      held.push({ ...conference, heldOn });
      byChild.set(child, held);
    }
  }
  return byChild;
};

const firstThatMadePlan = (held: readonly Held[]): Held | undefined =>
  held
    .filter(({ part: { kind } }) => kind !== undefined && kind !== 'review')
    .toSorted((one, other) => (one.heldOn < other.heldOn ? -1 : 1))[0];

const checkInitial = ({ part: { kind }, path, heldOn }: Held, { part: { bornOn } }: ChildDraft): readonly Issue[] => {
  if (kind !== 'initial' || typeof bornOn !== 'string' || heldOn >= bornOn) return [];
  const message = 'the child was not yet born when this initial conference was held';
  const help = 'did you mean `pre-birth`?';
  return [warningOf({ code: 'initial-before-birth', path: [...path, 'kind'], message, help })];
};

const checkPlan = ({ part: { plan }, path }: ChildDraft, held: readonly Held[]): readonly Issue[] => {
  const made = firstThatMadePlan(held);
  if (made === undefined) return [];
  const related = [{ path: pointer([...made.path, 'heldOn']), message: `held on ${show(made.heldOn)}` }];
  const reviews = held.filter(({ part: { kind }, heldOn }) => kind === 'review' && heldOn < made.heldOn);
  const early = reviews.map((review) => {
    const message = 'the review was held before any conference that could make the plan';
    return warningOf({ code: 'review-before-plan', path: [...review.path, 'heldOn'], message, related });
  });
  if (typeof plan?.endedOn !== 'string' || plan.endedOn >= made.heldOn) return early;
  const message = 'the plan ended before any conference that could make it';
  return [...early, warningOf({ code: 'ended-before-made', path: [...path, 'plan', 'endedOn'], message, related })];
};

/**
 * What is odd in the order of a plan's conferences.
 *
 * @param draft - the case
 * @returns `ended-before-made`, `review-before-plan` and `initial-before-birth` warnings
 * @internal
 */
export function checkPlans(draft: CaseDraft): readonly Issue[] {
  const held = heldByChild(draft);
  return childrenOf(draft).flatMap((child) => {
    const about = child.part.id === undefined ? [] : (held.get(child.part.id) ?? []);
    return [...checkPlan(child, about), ...about.flatMap((conference) => checkInitial(conference, child))];
  });
}
