import { lives } from '../choices.ts';
import type { PointOfView } from '../view/PointOfView.ts';
import { childPlace } from '../view/places.ts';
import type { DerivedFact } from './DerivedFact.ts';

type Life = (typeof lives)[number];

const readLife = ({ child: { bornOn, diedOn }, knownOn }: PointOfView): Life | undefined => {
  if (typeof diedOn === 'string' && diedOn <= knownOn) return 'died';
  if (bornOn === null || (bornOn !== undefined && bornOn > knownOn)) return diedOn === undefined ? undefined : 'unborn';
  if (bornOn === undefined || diedOn === undefined) return undefined;
  return 'living';
};

/** The stage of the child's life. */
export const childLife = {
  'child.life': {
    type: lives,
    says: "The stage of the child's life: not yet born, living, or died.",
    per: 'child',
    read: readLife,
    from: (view) => [`${childPlace(view)}/bornOn`, `${childPlace(view)}/diedOn`],
  },
} as const satisfies Readonly<Record<string, DerivedFact>>;
