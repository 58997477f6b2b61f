import type { LocalFact, NamedCondition, PolicyExample, Source } from '../../../engine/Policy.ts';
import type { Deadline, Duty, Effects, RuleBase } from '../../../engine/Rule.ts';
import { usualDay } from '../../values/days.ts';

/** A day that no other rule asks for by itself, so that the condition is like none that was drawn. */
export const planEnded = { fact: 'plan.endedOn', happened: true } as const;

/** Its opposite. */
export const planGoesOn = { fact: 'plan.endedOn', happened: false } as const;

/** The same under a name. */
export const thePlanEnded: NamedCondition = { says: 'The plan has ended.', when: planEnded };

/** What is to be done by a day. */
export const visit: Deadline = {
  name: 'visit',
  who: 'lead-social-worker',
  what: 'visit the child',
  due: { within: { weeks: 1 }, after: 'conference.heldOn' },
};

/** What is to be done within hours of a moment. */
export const sendDecision: Deadline = {
  name: 'decision-sent',
  who: 'conference-administrator',
  what: 'send the decision',
  due: { within: { hours: 24 }, after: 'conference.endedAt' },
  done: 'decision.sentAt',
};

/** What is to be done at an early review, where one is convened. */
export const tellParents: Duty = {
  question: 'early-review',
  forOutcomes: ['convene'],
  who: 'conference-chair',
  what: 'tell the parents',
};

/** A rule that stands after those that were drawn, but for its effect; it goes by a condition of its own. */
export const furtherRule = {
  id: 'further-rule',
  cites: ['county/1'],
  force: 'should',
  says: 'This is laid down too.',
  when: planEnded,
} as const satisfies RuleBase;

/** What calls for a review. */
export const convene: Effects['trigger'] = { review: 'convene' };

/** A worked example. */
export const anExample: PolicyExample = {
  name: 'a plan that fails to protect',
  question: 'early-review',
  asOf: usualDay,
  facts: { 'plan.failingToProtect': true },
  expect: { outcome: 'convene' },
};

/** A second text that rules can cite. */
export const guide: Source = {
  id: 'guide',
  title: 'A guide',
  publisher: 'The county',
  version: '1',
  comparedOn: usualDay,
  clauses: {},
};

/** A day that the policy declares for itself. */
export const toldOn: LocalFact = { type: 'date', says: 'The day on which the family was told.' };
