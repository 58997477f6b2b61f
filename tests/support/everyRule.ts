import type { Rule } from '../../src/engine/Rule.ts';
import { aRule } from './rules.ts';

const dueFromConference = { within: { workingDays: 5 }, after: 'conference.dayOn' } as const;

/** A rule of each kind, named by its kind, as rich as the kind allows. */
export const oneOfEachKind: readonly Rule[] = [
  aRule('trigger', { review: 'convene' }, { when: { fact: 'plan.failingToProtect', is: true } }),
  aRule('ground', { for: 'exclusion' }, { when: { fact: 'exclusion.mayDisruptConference', is: true } }),
  aRule(
    'insufficient-ground',
    { for: 'exclusion' },
    { when: { fact: 'exclusion.onlyReasonIsEarlierExclusion', is: true } },
  ),
  aRule('discretion', { question: 'exclusion', who: 'conference-chair' }),
  aRule('quorum', { makes: 'quorate' }, { when: { fact: 'attendance.agencies', atLeast: 3 } }),
  aRule('criterion', { for: 'ending' }, { when: { fact: 'child.bornOn', reachedAge: 18 } }),
  aRule('route', { by: 'review-conference', who: 'review-conference', forCriteria: ['criterion'] }),
  aRule('deadline', {
    name: 'review',
    who: 'conference-chair',
    what: 'hold the review',
    to: ['family'],
    due: { soonest: [{ within: { months: 3 }, after: 'initialConference.heldOn' }, { by: 'conference.plannedOn' }] },
    done: 'review.heldOn',
  }),
  aRule('duty', {
    question: 'reports',
    who: 'lead-social-worker',
    what: 'share the report',
    to: ['parents', 'child'],
    due: { atLeast: { workingDays: 5 }, before: 'conference.dayOn' },
    done: { fact: 'reports.sharedFaceToFace', is: true },
  }),
  aRule('requirement', { question: 'exclusion', is: { fact: 'exclusion.groundNamed', is: true } }),
  aRule(
    'permission',
    {
      question: 'decision',
      who: 'conference-chair',
      what: 'override',
      used: { fact: 'decision.overridden', is: true },
    },
    { when: { fact: 'decision.consensus', is: false } },
  ),
  aRule('prohibition', {
    question: 'record',
    who: 'agency',
    what: 'share the record',
    broken: { fact: 'record.sharedWithoutChairsPermission', is: true },
  }),
  aRule('decision', {
    question: 'exclusion',
    who: 'conference-chair',
    what: 'decide',
    is: { fact: 'exclusion.decided.by', is: 'conference-chair' },
  }),
];

/** Duties in every form: with a due date or without, in days or hours, by a day or before one. */
export const everyDuty: readonly Rule[] = [
  aRule('duty', { question: 'record', who: 'record-taker', what: 'keep a record' }, { id: 'bare' }),
  aRule(
    'duty',
    { question: 'record', who: 'record-taker', what: 'send it', to: ['everyone-invited'], due: dueFromConference },
    { id: 'within' },
  ),
  aRule(
    'duty',
    {
      question: 'record',
      who: 'record-taker',
      what: 'send it',
      due: { atLeast: { days: 2 }, before: 'conference.dayOn' },
      done: { fact: 'minutes.signedByChair', is: true },
    },
    { id: 'before' },
  ),
  aRule(
    'duty',
    { question: 'record', who: 'record-taker', what: 'send it', due: { by: 'conference.dayOn' } },
    { id: 'by' },
  ),
  aRule(
    'duty',
    {
      question: 'record',
      who: 'record-taker',
      what: 'send it',
      due: { within: { hours: 24 }, after: 'conference.endedAt' },
      done: { fact: 'decision.consensus', is: true },
    },
    { id: 'hours' },
  ),
  aRule(
    'duty',
    {
      question: 'record',
      who: 'record-taker',
      what: 'send it',
      due: { soonest: [dueFromConference, { within: { workingDays: 300 }, after: 'conference.plannedOn' }] },
    },
    { id: 'soonest' },
  ),
  aRule(
    'duty',
    {
      question: 'record',
      who: 'record-taker',
      what: 'say so',
      forOutcomes: ['in-order'],
      done: { fact: 'record.dissent', is: true },
    },
    { id: 'of-one-outcome' },
  ),
];
