import type { PointOfView } from '../view/PointOfView.ts';
import { nextConferencePlace, sectionPlace } from '../view/places.ts';
import { attendancePlace, attendingAgencies } from './attendanceFacts.ts';
import type { DerivedFact } from './DerivedFact.ts';

const scoredByParents = ({ conference }: PointOfView): boolean | undefined =>
  conference?.conference.scores?.given?.some(({ by }) => by === 'parents');

const scoredByProfessionals = (view: PointOfView): boolean | undefined => {
  const given = view.conference?.conference.scores?.given;
  const attending = attendingAgencies(view);
  if (given === undefined || attending === undefined) return undefined;
  const [certain, possible] = 'certain' in attending ? [attending.certain, attending.possible] : [attending, []];
  const haveScored = (some: typeof certain): boolean => some.every((agency) => given.some(({ by }) => by === agency));
  if (!haveScored(certain)) return false;
  return haveScored(possible) ? true : undefined;
};

const scoresPlace = (view: PointOfView): string =>
  view.conference === undefined
    ? nextConferencePlace
    : sectionPlace(view, view.conference.conference.id, 'scores', 'given');

/** Whether those who are to score a child's safety have done so. */
export const scoreFacts = {
  'scores.byParents': {
    type: 'yes-no',
    says: "The parents scored the child's safety from 0 to 10.",
    per: 'conference',
    read: scoredByParents,
    from: (view) => [scoresPlace(view)],
  },
  'scores.byProfessionals': {
    type: 'yes-no',
    says: "Every agency at the conference scored the child's safety from 0 to 10.",
    per: 'conference',
    read: scoredByProfessionals,
    from: (view) => [scoresPlace(view), attendancePlace(view)],
  },
} as const satisfies Readonly<Record<string, DerivedFact>>;
