import type { Condition } from '../engine/Condition.ts';
import type { RuleKind } from '../engine/Rule.ts';
import type { FindingCode } from './Audit.ts';

/** An outcome against which something was done: what that makes, and which rules say so. */
export interface Against {
  readonly outcome: string;
  readonly code: FindingCode;
  /** The kind of the rules that led to the outcome, and whether they did by holding or by not holding. */
  readonly kind: RuleKind;
  readonly verdict: 'holds' | 'does-not-hold';
  readonly help: string;
}

/** Something that a record can show to have been done, and the question whose answer it had to wait for. */
export interface Act {
  readonly question: string;
  readonly done: Condition;
  /** The facts that tell of it: where a rule of the question itself lays down what they are to be, that rule speaks. */
  readonly toldBy: readonly string[];
  /** The fact whose day is the one on which it was done: what came later made it no better. */
  readonly on?: 'plan.endedOn';
  readonly against: readonly Against[];
}

/** Someone was kept out of a conference by a decision before it. */
export const exclusionBeforehand: Condition = {
  all: [
    { fact: 'exclusion.decided', is: true },
    { fact: 'exclusion.decidedBeforehand', is: true },
  ],
};

/** Everything of that kind. Where the documents are silent on the question, nothing is held against anyone. */
export const acts: readonly Act[] = [
  {
    question: 'quorum',
    done: { fact: 'conference.heldOn', happened: true },
    toldBy: ['conference.heldOn'],
    against: [
      {
        outcome: 'inquorate',
        code: 'held-inquorate',
        kind: 'quorum',
        verdict: 'does-not-hold',
        help: 'record everyone else who was there, or treat the conference as inquorate',
      },
    ],
  },
  {
    question: 'ending',
    done: { fact: 'plan.endedOn', happened: true },
    toldBy: ['plan.endedOn', 'plan.endingRoute'],
    on: 'plan.endedOn',
    against: [
      {
        outcome: 'criteria-not-met',
        code: 'plan-ended-without-criterion',
        kind: 'criterion',
        verdict: 'does-not-hold',
        help: 'record upon which criterion the plan ended, or see whether it is to be taken up again',
      },
      {
        outcome: 'awaits-route',
        code: 'plan-ended-without-route',
        kind: 'route',
        verdict: 'does-not-hold',
        help: 'see to what the route still needs, or see whether the plan is to be taken up again',
      },
    ],
  },
  {
    question: 'exclusion',
    done: exclusionBeforehand,
    toldBy: ['exclusion.decided'],
    against: [
      {
        outcome: 'insufficient-ground',
        code: 'excluded-for-insufficient-reason',
        kind: 'insufficient-ground',
        verdict: 'holds',
        help: 'record the ground upon which the chair decided, or take the decision back',
      },
      {
        outcome: 'no-ground',
        code: 'excluded-without-ground',
        kind: 'ground',
        verdict: 'does-not-hold',
        help: 'record the ground upon which the chair decided, or take the decision back',
      },
    ],
  },
  {
    question: 'exclusion-during',
    done: {
      all: [
        { fact: 'exclusion.decided', is: true },
        { fact: 'exclusion.decidedBeforehand', is: false },
      ],
    },
    toldBy: ['exclusion.decided'],
    against: [
      {
        outcome: 'no-ground',
        code: 'asked-to-leave-without-ground',
        kind: 'ground',
        verdict: 'does-not-hold',
        help: 'record why the person was asked to leave',
      },
    ],
  },
  {
    question: 'both-plans',
    done: {
      all: [
        { fact: 'conference.kind', is: 'review' },
        { fact: 'conference.heldOn', happened: true },
        { fact: 'lookedAfter.now', is: true },
        { fact: 'plan.endedOn', happened: false },
      ],
    },
    toldBy: ['plan.endedOn', 'lookedAfter.now'],
    against: [
      {
        outcome: 'no-reason-for-both',
        code: 'both-plans-without-reason',
        kind: 'criterion',
        verdict: 'does-not-hold',
        help: 'record what calls for both plans, or consider ending the child protection plan',
      },
    ],
  },
  {
    question: 'significant-harm',
    done: { fact: 'harm.criteriaMet', is: true },
    toldBy: ['harm.criteriaMet'],
    against: [
      {
        outcome: 'not-shown',
        code: 'harm-found-without-being-shown',
        kind: 'criterion',
        verdict: 'does-not-hold',
        help: 'record by what significant harm is shown to be likely',
      },
    ],
  },
];
