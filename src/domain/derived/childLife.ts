import type { CalendarDay } from '../CalendarDay.ts';
import { lives, livesKnownInPart } from '../stages.ts';
import type { PointOfView } from '../view/PointOfView.ts';
import { childPlace } from '../view/places.ts';
import type { DerivedFact } from './DerivedFact.ts';

type Life = (typeof lives)[number] | (typeof livesKnownInPart)[number];

/** A child who died on the day of a conference lived when that was held, as a plan that ended that day was in force. */
const hadDied = (diedOn: CalendarDay, { conference, knownOn }: PointOfView): boolean =>
  conference?.heldOn === knownOn ? diedOn < knownOn : diedOn <= knownOn;

const readLife = (view: PointOfView): Life | undefined => {
  const { child, knownOn } = view;
  const { bornOn, diedOn } = child;
  if (typeof diedOn === 'string' && hadDied(diedOn, view)) return 'died';
  if (bornOn === null || (bornOn !== undefined && bornOn > knownOn)) return diedOn === undefined ? undefined : 'unborn';
  if (diedOn === undefined) return undefined;
  return bornOn === undefined ? 'unborn-or-living' : 'living';
};

/** The stage of the child's life. */
export const childLife = {
  'child.life': {
    type: lives,
    knownInPart: livesKnownInPart,
    says: "The stage of the child's life: not yet born, living, or died.",
    per: 'child',
    read: readLife,
    from: (view) => [`${childPlace(view)}/bornOn`, `${childPlace(view)}/diedOn`],
  },
} as const satisfies Readonly<Record<string, DerivedFact>>;
