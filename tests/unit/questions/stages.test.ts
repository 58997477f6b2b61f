import { describe, expect, test } from 'vitest';
import type { Whom } from '../../../src/domain/stages.ts';
import type { Question } from '../../../src/engine/Question.ts';
import type { Rule } from '../../../src/engine/Rule.ts';
import { bothPlans } from '../../../src/questions/bothPlans.ts';
import { lookedAfter, record } from '../../../src/questions/checklists.ts';
import { deadline } from '../../../src/questions/deadline.ts';
import { earlyReview } from '../../../src/questions/earlyReview.ts';
import { ending } from '../../../src/questions/ending.ts';
import { exclusion } from '../../../src/questions/exclusion.ts';
import { exclusionDuring } from '../../../src/questions/exclusionDuring.ts';
import { nextReview } from '../../../src/questions/nextReview.ts';
import { quorum } from '../../../src/questions/quorum.ts';
import { significantHarm } from '../../../src/questions/significantHarm.ts';
import { aRule, aWrittenRule, decide, type LooseFacts } from '../../support/rules.ts';

const so = { fact: 'local.so', is: true } as const;
const visiting = {
  who: 'local-authority',
  what: 'do it',
  due: { within: { days: 5 }, after: 'initialConference.heldOn' },
} as const;

/** For each question a rule that settles it, and one that belongs to it and does not. */
const settling: readonly (readonly [Question, Rule, Rule])[] = [
  [
    nextReview,
    aRule('deadline', { ...visiting, name: 'review' }),
    aRule('duty', { question: 'next-review', who: 'police', what: 'come' }),
  ],
  [
    deadline('visit'),
    aRule('deadline', { ...visiting, name: 'visit' }),
    aRule('deadline', { ...visiting, name: 'review' }),
  ],
  [
    earlyReview,
    aRule('trigger', { review: 'convene' }, { when: so }),
    aRule('requirement', { question: 'early-review', is: so }),
  ],
  [quorum, aRule('quorum', { makes: 'quorate' }, { when: so }), aRule('requirement', { question: 'quorum', is: so })],
  [
    exclusion,
    aRule('ground', { for: 'exclusion' }, { when: so }),
    aRule('requirement', { question: 'exclusion', is: so }),
  ],
  [
    exclusionDuring,
    aRule('ground', { for: 'exclusion-during' }, { when: so }),
    aRule('requirement', { question: 'exclusion-during', is: so }),
  ],
  [
    ending,
    aRule('criterion', { for: 'ending' }, { when: so }),
    aRule('route', { by: 'review-conference', who: 'review-conference', forCriteria: ['criterion'] }),
  ],
  [
    bothPlans,
    aRule('criterion', { for: 'both-plans' }, { when: so }),
    aRule('duty', { question: 'both-plans', who: 'police', what: 'come' }),
  ],
  [
    significantHarm,
    aRule('criterion', { for: 'significant-harm' }, { when: so }),
    aRule('requirement', { question: 'significant-harm', is: so }),
  ],
  [
    record,
    aRule('requirement', { question: 'record', is: so }),
    aRule('duty', { question: 'record', who: 'police', what: 'come' }),
  ],
  [
    lookedAfter,
    aRule('requirement', { question: 'looked-after', is: so }),
    aRule('duty', { question: 'looked-after', who: 'police', what: 'come' }),
  ],
];

const known = { 'local.so': true, 'lookedAfter.now': true, 'initialConference.heldOn': '2026-03-09' };
const everyone: Whom = { child: ['unborn', 'living', 'died'], plan: ['none', 'in-force', 'ended'] };

describe.each(settling.map(([question, ...rules]) => ({ name: question.name, question, rules })))(
  '$name',
  ({ question, rules: [settles, belongs] }) => {
    const outcomeOf = (facts: LooseFacts, rules = [settles]): string =>
      decide({ question, rules, facts: { ...known, ...facts } }).outcome;

    test.each([
      ['child-died', { 'child.life': 'died' }],
      ['child-died', { 'child.life': 'died', 'plan.stage': 'ended' }],
      ['plan-ended', { 'plan.stage': 'ended' }],
      ['no-plan-yet', { 'plan.stage': 'none' }],
      ['no-plan-yet', { 'plan.stage': 'none', 'child.life': 'unborn' }],
    ])('says %s of a child whom its rules are not about', (outcome, facts) => {
      expect(outcomeOf(facts)).toBe(outcome);
    });

    test('is answered for a child not born yet as for one who lives', () => {
      expect(question.outcomes).toContain(outcomeOf({}));
      expect(outcomeOf({ 'child.life': 'unborn' })).toBe(outcomeOf({}));
    });

    test('is open while the stage is not known, and asks for it', () => {
      const decided = (facts: LooseFacts): readonly string[] => {
        const { outcome, missing } = decide({ question, rules: [settles], facts: { ...known, ...facts } });
        return [outcome, ...missing];
      };
      expect(decided({ 'child.life': undefined })).toEqual(['undetermined', 'child.life']);
      expect(decided({ 'plan.stage': undefined })).toEqual(['undetermined', 'plan.stage']);
      // Whether the child has died decides between two outcomes, of which none rests on the plan.
      expect(decided({ 'child.life': 'died', 'plan.stage': undefined })).toEqual(['child-died']);
    });

    test('goes by the rules that settle it, whomever the others are about', () => {
      const others = { ...belongs, about: everyone };
      expect(outcomeOf({ 'plan.stage': 'ended' }, [settles, others])).toBe('plan-ended');
      expect(outcomeOf({ 'plan.stage': 'ended' }, [belongs])).toBe('policy-silent');
    });

    test('is answered as ever where one that settles it is about this child', () => {
      const marked = { ...settles, id: 'marked', about: everyone };
      for (const stage of ['none', 'in-force', 'ended'])
        for (const life of ['unborn', 'living', 'died'])
          expect(outcomeOf({ 'plan.stage': stage, 'child.life': life }, [settles, marked])).toBe(outcomeOf({}));
      expect(outcomeOf({ 'plan.stage': undefined, 'child.life': undefined }, [marked])).toBe(outcomeOf({}));
    });

    test('is silent on a child with a plan where all of its rules are about children without', () => {
      const before = { ...settles, about: { ...settles.about, plan: ['none'] } } as const;
      expect(outcomeOf({}, [before])).toBe('policy-silent');
      expect(outcomeOf({ 'plan.stage': 'none' }, [before])).toBe(outcomeOf({}));
      expect(outcomeOf({ 'plan.stage': 'ended' }, [before])).toBe('plan-ended');
    });
  },
);

describe('what is laid down for children at one stage', () => {
  const said = {
    question: record,
    rules: [
      aWrittenRule('duty', { question: 'record', who: 'police', what: 'come', done: so }),
      aWrittenRule('prohibition', { question: 'record', who: 'everyone', what: 'share it', broken: so }),
      aWrittenRule(
        'permission',
        { question: 'record', who: 'agency', what: 'hand it on', used: so },
        { when: { not: so } },
      ),
      aWrittenRule('decision', { question: 'record', who: 'conference-chair', what: 'decide' }),
    ],
    facts: { 'local.so': true },
  };

  test('is not said of a child at another', () => {
    const facts = { ...said.facts, 'plan.stage': 'ended' };
    const decision = decide({ ...said, facts });
    expect(decision).toMatchObject({ duties: [], permissions: [], prohibitions: [], deciders: [], missing: [] });
    expect(decision.reasons.map(({ verdict, kept }) => [verdict, kept])).toEqual(
      said.rules.map(() => ['does-not-hold', undefined]),
    );
  });

  test('is said of a child at that one, an overstepped permission included', () => {
    const { reasons, duties, prohibitions, deciders } = decide(said);
    expect(reasons.map(({ verdict, kept }) => [verdict, kept])).toEqual([
      ['holds', 'yes'],
      ['holds', 'no'],
      ['does-not-hold', 'no'],
      ['holds', undefined],
    ]);
    expect([duties, prohibitions, deciders].map((list) => list.map(({ applies }) => applies))).toEqual([
      ['yes'],
      ['yes'],
      ['yes'],
    ]);
  });

  test('may be said of one whose stage is not known', () => {
    const { duties } = decide({ ...said, facts: { ...said.facts, 'plan.stage': undefined } });
    expect(duties.map(({ applies }) => applies)).toEqual(['unknown']);
  });

  test('is as the document has it where the rule does not say', () => {
    const policy = { about: { plan: ['ended'] } } as const;
    const ended = decide({ ...said, facts: { ...said.facts, 'plan.stage': 'ended' }, policy });
    expect(ended.outcome).toBe('not-in-order');
    expect(decide({ ...said, policy }).outcome).toBe('policy-silent');
  });
});

test('a child who is not looked after is not asked about', () => {
  const rules = [aRule('requirement', { question: 'looked-after', is: so })];
  expect(decide({ question: lookedAfter, rules, facts: { 'lookedAfter.now': false } })).toMatchObject({
    outcome: 'not-looked-after',
    missing: [],
  });
  expect(decide({ question: lookedAfter, rules, facts: { 'local.so': true } })).toMatchObject({
    outcome: 'undetermined',
    missing: ['lookedAfter.now'],
  });
});
