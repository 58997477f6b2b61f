import { planStages } from '../stages.ts';
import type { PointOfView } from '../view/PointOfView.ts';
import { childPlace, conferencePlace, placeInList } from '../view/places.ts';
import type { DerivedFact } from './DerivedFact.ts';

const plansPlace = (view: PointOfView): string => `${childPlace(view)}/plans`;

/**
 * Where the day stands on which the plan was made.
 *
 * @param view - the point of view
 * @returns the JSON pointer to the plan's own day, or to that of the conference that made it
 * @internal
 */
export function planMadePlace(view: PointOfView): string {
  const { plan, index } = view.plan;
  if (plan === undefined) return plansPlace(view);
  const made = view.history.conferences.find(({ conference }) => conference.id === plan.madeAt);
  if (plan.madeOn !== undefined || made === undefined) return `${placeInList(view, 'plans', index)}/madeOn`;
  return `${conferencePlace(view, made.conference)}/heldOn`;
}

/** A plan that a pre-birth conference made was made before the birth, whenever that is. */
const wasMadePreBirth = ({ plan: { plan }, history }: PointOfView): true | undefined =>
  history.conferences.some(({ conference: { id, kind } }) => id === plan?.madeAt && kind === 'pre-birth') || undefined;

const wasBeforeBirth = (view: PointOfView): boolean | undefined => {
  const { plan, child, asOf } = view;
  const { madeOn } = plan;
  const { bornOn } = child;
  if (madeOn === null || madeOn === undefined) return undefined;
  if (bornOn === undefined) return wasMadePreBirth(view);
  // A child who is born on the day of a pre-birth conference is born after it.
  if (bornOn === madeOn) return wasMadePreBirth(view) === true;
  return bornOn === null || bornOn > asOf || bornOn > madeOn;
};

/** How it stands with the child's plan. */
export const derivedPlanFacts = {
  'plan.stage': {
    type: planStages,
    says: "The stage of the child's plan: none yet, in force, or ended.",
    per: 'plan',
    read: ({ plan }) => plan.stage,
    from: (view) =>
      view.plan.plan === undefined ? [plansPlace(view)] : [`${placeInList(view, 'plans', view.plan.index)}/endedOn`],
  },
  'plan.madeOn': {
    type: 'date',
    says: 'The day on which the plan was made; `null` where there has been none.',
    per: 'plan',
    read: ({ plan }) => plan.madeOn,
    from: (view) => [planMadePlace(view)],
  },
  'plan.madeBeforeBirth': {
    type: 'yes-no',
    says: 'The plan was made before the birth.',
    per: 'plan',
    read: wasBeforeBirth,
    from: (view) => [planMadePlace(view), `${childPlace(view)}/bornOn`],
  },
} as const satisfies Readonly<Record<string, DerivedFact>>;
