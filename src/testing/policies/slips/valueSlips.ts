import { convene, planEnded, visit } from './givens.ts';
import type { Slip } from './Slip.ts';

/** Texts, lists, numbers, days and moments that are none, and objects that have none of the shapes that they could. */
export const valueSlips: readonly Slip[] = [
  { code: 'empty-text', says: 'the title has no words', at: '/title', to: ' ' },
  { code: 'empty-text', says: 'a rule says nothing', at: '{rule}/says', to: '' },
  {
    code: 'empty-list',
    says: 'a condition is made of none',
    given: { '{rule}/when': { all: [planEnded] } },
    at: '{rule}/when/all',
    to: [],
  },
  { code: 'not-kebab-case', says: 'the id of a rule has capitals and a space', at: '{rule}/id', to: 'Rule 1' },
  { code: 'not-kebab-case', says: 'the id of the document has a capital', at: '/id', to: 'County' },
  {
    code: 'not-a-whole-number',
    says: 'a period is half a week long',
    effect: { deadline: visit },
    at: '{rule}/deadline/due/within/weeks',
    to: 0.5,
  },
  {
    code: 'not-a-whole-number',
    says: 'no agency at all is to be there',
    given: { '{rule}/when': { fact: 'attendance.agencies', atLeast: 3 } },
    at: '{rule}/when/atLeast',
    to: 0,
  },
  {
    code: 'not-a-day',
    says: 'the policy comes into force on a day that does not exist',
    at: '/inForceFrom',
    to: '2026-02-30',
  },
  {
    code: 'not-one-unit',
    says: 'a period has two units',
    effect: { deadline: visit },
    at: '{rule}/deadline/due/within/days',
    to: 3,
    told: '{rule}/deadline/due/within',
  },
  {
    code: 'not-one-effect',
    says: 'a rule has two effects',
    effect: { trigger: convene },
    at: '{rule}/criterion',
    to: { for: 'ending' },
    told: '{rule}',
  },
  {
    code: 'not-one-effect',
    says: 'a rule has no effect',
    effect: { trigger: convene },
    at: '{rule}/trigger',
    told: '{rule}',
  },
  {
    code: 'unclear-condition',
    says: 'a fact is compared in two ways at once',
    given: { '{rule}/when': planEnded },
    at: '{rule}/when/reachedAge',
    to: 3,
    told: '{rule}/when',
  },
  { code: 'unclear-condition', says: 'a condition says nothing', at: '{rule}/when', to: {} },
  {
    code: 'unclear-limit',
    says: 'a due date counts from a day, and is one itself',
    effect: { deadline: visit },
    at: '{rule}/deadline/due/by',
    to: 'plan.endedOn',
    told: '{rule}/deadline/due',
  },
];
