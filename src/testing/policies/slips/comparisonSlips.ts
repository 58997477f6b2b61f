import type { Slip } from './Slip.ts';

/** Comparisons that do not fit the type of their fact. */
export const comparisonSlips: readonly Slip[] = [
  {
    code: 'wrong-comparison',
    says: 'a day is to be a yes',
    at: '/rules/{rule}/when',
    to: { fact: 'plan.endedOn', is: true },
    told: '/rules/{rule}/when/is',
  },
  {
    code: 'wrong-comparison',
    says: 'a yes or no is to be text',
    given: { '/rules/{rule}/when': { not: { fact: 'lookedAfter.now', is: true } } },
    at: '/rules/{rule}/when/not/is',
    to: 'yes',
  },
  {
    code: 'wrong-comparison',
    says: 'a choice is to be a yes',
    given: { '/rules/{rule}/when': { fact: 'conference.kind', is: 'review' } },
    at: '/rules/{rule}/when/is',
    to: true,
  },
  {
    code: 'wrong-comparison',
    says: 'agencies are counted in days',
    given: { '/rules/{rule}/when': { fact: 'attendance.agencies', atLeast: 3 } },
    at: '/rules/{rule}/when/atLeast',
    to: { days: 3 },
  },
  {
    code: 'wrong-comparison',
    says: 'how long a day lies before another is a bare number',
    given: { '/rules/{rule}/when': { fact: 'plan.endedOn', before: 'conference.heldOn', atLeast: { days: 3 } } },
    at: '/rules/{rule}/when/atLeast',
    to: 3,
  },
  {
    code: 'wrong-comparison',
    says: 'agencies are left out of what is no set of them',
    given: {
      '/facts/local.visits': { type: 'count', says: 'How often the house was visited.' },
      '/rules/{rule}/when': { fact: 'local.visits', atLeast: 3 },
    },
    at: '/rules/{rule}/when/except',
    to: ['police'],
  },
  {
    code: 'wrong-comparison',
    says: 'a day is to lie before itself',
    given: { '/rules/{rule}/when': { fact: 'plan.endedOn', before: 'conference.heldOn' } },
    at: '/rules/{rule}/when/before',
    to: 'plan.endedOn',
  },
];
