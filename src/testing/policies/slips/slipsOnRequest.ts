import { thePlanEnded, toldOn, visit } from './givens.ts';
import type { Slip } from './Slip.ts';

/** A million values, although it holds only some thousands: the same list over and over. */
const tooMany = Array<unknown>(1000).fill(Array<string>(1000).fill('a note'));

/** Slips that are made only where they are asked for: what is no JSON, what is very long, and what keeps nothing out. */
export const slipsOnRequest: readonly Slip[] = [
  {
    code: 'clause-uncited',
    severity: 'warning',
    says: 'no rule acts on a clause, and it is not left to people',
    at: '/sources/0/clauses/tact',
    to: 'Tact',
  },
  {
    code: 'unused-condition',
    severity: 'warning',
    says: 'nothing asks for a condition that goes by a name',
    at: '/conditions/the-plan-ended',
    to: thePlanEnded,
  },
  {
    code: 'known-too-late',
    severity: 'warning',
    says: 'a time counts back from a declared day that is known only once it has come',
    given: { '/facts/local.toldOn': toldOn },
    effect: { deadline: visit },
    at: '{rule}/deadline/due',
    to: { atLeast: { days: 1 }, before: 'local.toldOn' },
    told: '{rule}/deadline/due/before',
  },
  { code: 'not-json', says: 'a number that JSON cannot carry stands in the title', at: '/title', to: 10n },
  { code: 'too-large', says: 'there are too many notes', at: '/notes', to: tooMany, told: '' },
];
