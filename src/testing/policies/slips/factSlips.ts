import { planEnded, sendDecision, toldOn, visit } from './givens.ts';
import type { Slip } from './Slip.ts';

/** Facts that do not exist, and what is none of the words or tables that go with a fact. */
export const factSlips: readonly Slip[] = [
  {
    code: 'unknown-fact',
    says: 'a fact is misspelt in a condition',
    given: { '{rule}/when': planEnded },
    at: '{rule}/when/fact',
    to: 'plan.endedOm',
  },
  {
    code: 'unknown-fact',
    says: 'a due date counts from a day that is misspelt',
    effect: { deadline: visit },
    at: '{rule}/deadline/due/after',
    to: 'conference.heltOn',
  },
  {
    code: 'unknown-fact',
    says: 'a fact is asked by whom it was judged, and is no judgement',
    at: '{rule}/when',
    to: { fact: 'plan.endedOn.by', is: 'court' },
    told: '{rule}/when/fact',
  },
  {
    code: 'undeclared-fact',
    says: 'a fact of the policy is asked for under another name',
    given: { '/facts/local.toldOn': toldOn, '{rule}/when': { fact: 'local.toldOn', happened: true } },
    at: '{rule}/when/fact',
    to: 'local.toldAt',
  },
  {
    code: 'undeclared-fact',
    says: 'something is done on a day that the policy does not declare',
    effect: { deadline: visit },
    at: '{rule}/deadline/done',
    to: 'local.visitedOn',
  },
  {
    code: 'not-a-local-name',
    says: 'a fact of the policy has a name that does not begin with `local.`',
    at: '/facts/toldOn',
    to: toldOn,
  },
  {
    code: 'unknown-choice',
    says: 'a choice of a fact is misspelt',
    given: { '{rule}/when': { fact: 'conference.kind', is: 'review' } },
    at: '{rule}/when/is',
    to: 'revew',
  },
  {
    code: 'unknown-grouping',
    says: 'agencies are counted by a table whose name is misspelt',
    given: {
      '/groupings/professions': { health: ['health-visiting', 'midwifery'], police: ['police'] },
      '{rule}/when': { fact: 'attendance.agencies', atLeast: 2, countedBy: 'professions' },
    },
    at: '{rule}/when/countedBy',
    to: 'profession',
  },
  {
    code: 'wrong-anchor',
    says: 'a due date counts from what is no day',
    effect: { deadline: visit },
    at: '{rule}/deadline/due/after',
    to: 'lookedAfter.now',
  },
  {
    code: 'wrong-anchor',
    says: 'a due date counts from the day of the question',
    effect: { deadline: visit },
    at: '{rule}/deadline/due/after',
    to: 'asOf',
  },
  {
    code: 'wrong-anchor',
    says: 'a day is to lie before what is no day',
    given: { '{rule}/when': { fact: 'plan.endedOn', before: 'conference.heldOn' } },
    at: '{rule}/when/before',
    to: 'conference.kind',
  },
  {
    code: 'hours-need-a-moment',
    says: 'hours are counted from a day',
    effect: { deadline: sendDecision },
    at: '{rule}/deadline/due/after',
    to: 'conference.heldOn',
  },
  {
    code: 'hours-need-a-moment',
    says: 'what is due within hours is done on a day',
    effect: { deadline: sendDecision },
    at: '{rule}/deadline/done',
    to: 'minutes.sentOn',
  },
  {
    code: 'hours-need-a-moment',
    says: 'a condition counts hours between days',
    given: { '{rule}/when': { fact: 'plan.endedOn', within: { days: 3 }, after: 'conference.heldOn' } },
    at: '{rule}/when/within',
    to: { hours: 72 },
    told: '{rule}/when/within/hours',
  },
];
