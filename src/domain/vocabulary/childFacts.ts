import type { FactDefinitions } from './FactDefinition.ts';

/** Facts that a child has once: each stands in the child's record itself. */
export const childFacts = {
  'child.bornOn': {
    type: 'date',
    says: 'The day on which the child was born; `null` while the child is not yet born.',
  },
  'child.diedOn': { type: 'date', says: 'The day on which the child died; `null` where the child has not.' },
  'child.leftUnitedKingdomOn': {
    type: 'date',
    says: 'The day on which the child left the United Kingdom for good; `null` where the child has not, or has a plan that was made since.',
  },
} as const satisfies FactDefinitions;
