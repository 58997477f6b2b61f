import type { Slip } from './Slip.ts';

/** Comparisons that do not fit the type of their fact. */
export const comparisonSlips: readonly Slip[] = [
  {
    code: 'wrong-comparison',
    says: 'a day is to be a yes',
    at: '{rule}/when',
    to: { fact: 'plan.endedOn', is: true },
    told: '{rule}/when/is',
  },
  {
    code: 'wrong-comparison',
    says: 'a yes or no is to be text',
    given: { '{rule}/when': { not: { fact: 'lookedAfter.now', is: true } } },
    at: '{rule}/when/not/is',
    to: 'yes',
  },
  {
    code: 'wrong-comparison',
    says: 'a choice is to be a yes',
    given: { '{rule}/when': { fact: 'conference.kind', is: 'review' } },
    at: '{rule}/when/is',
    to: true,
  },
  {
    code: 'wrong-comparison',
    says: 'agencies are counted in days',
    given: { '{rule}/when': { fact: 'attendance.agencies', atLeast: 3 } },
    at: '{rule}/when/atLeast',
    to: { days: 3 },
  },
  {
    code: 'wrong-comparison',
    says: 'how long a day lies before another is a bare number',
    given: { '{rule}/when': { fact: 'plan.endedOn', before: 'conference.heldOn', atLeast: { days: 3 } } },
    at: '{rule}/when/atLeast',
    to: 3,
  },
  {
    code: 'wrong-comparison',
    says: 'agencies are left out of what is no set of them',
    given: {
      '/facts/local.visits': { type: 'count', says: 'How often the house was visited.' },
      '{rule}/when': { fact: 'local.visits', atLeast: 3 },
    },
    at: '{rule}/when/except',
    to: ['police'],
  },
  {
    code: 'wrong-comparison',
    says: 'a day is to lie before itself',
    given: { '{rule}/when': { fact: 'plan.endedOn', before: 'conference.heldOn' } },
    at: '{rule}/when/before',
    to: 'plan.endedOn',
  },
];
