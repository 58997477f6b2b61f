import { describe, expect, test } from 'vitest';
import { comparePolicies, type QuestionCompared } from '../../../../src/analysis/index.ts';
import type { Condition } from '../../../../src/engine/Condition.ts';
import type { Due } from '../../../../src/engine/Due.ts';
import type { Policy } from '../../../../src/engine/Policy.ts';
import type { Effects, Rule } from '../../../../src/engine/Rule.ts';
import { aDocument, aRule, momentOn, rulebookOf, withPlan } from '../../../support/rules.ts';

const is = (fact: string, so = true): Condition => ({ fact, is: so });

const compare = (
  before: readonly Rule[],
  after: readonly Rule[],
  parts: Partial<Policy> = {},
  asOf?: string,
): readonly QuestionCompared[] =>
  comparePolicies(rulebookOf(aDocument(before)), rulebookOf(aDocument(after, parts)), momentOn(asOf)).questions.filter(
    ({ verdict }) => verdict !== 'same',
  );

const verdicts = (before: readonly Rule[], after: readonly Rule[], parts?: Partial<Policy>, asOf?: string): object =>
  Object.fromEntries(compare(before, after, parts, asOf).map(({ question, verdict }) => [question, verdict]));

const requirement = (condition: Condition, id = 'required'): Rule =>
  aRule('requirement', { question: 'agenda', is: condition }, { id });

const duty = (what: string, parts: Partial<Effects['duty']> = {}, id = 'owed'): Rule =>
  aRule('duty', { question: 'agenda', who: 'agency', what, ...parts }, { id });

const review = (due: Due): Rule =>
  aRule('deadline', { name: 'review', who: 'agency', what: 'hold it', due, done: 'review.heldOn' });

const trigger = (called: 'convene' | 'consider', when: Condition, id: string = called): Rule =>
  aRule('trigger', { review: called }, { id, when });

const months = (count: number, after = 'conference.dayOn'): { within: { months: number }; after: string } => ({
  within: { months: count },
  after,
});

const [goals, voice, failing, difficult] = [
  is('agenda.safetyGoals'),
  is('agenda.voiceOfChild'),
  is('plan.failingToProtect'),
  is('plan.significantDifficulties'),
];

describe('what only is written otherwise is the same', () => {
  test.each<[string, readonly Rule[], readonly Rule[]]>([
    ['parts in another order', [requirement({ all: [goals, voice] })], [requirement({ all: [voice, goals] })]],
    ['a no that is denied', [requirement(goals)], [requirement({ not: is('agenda.safetyGoals', false) })]],
    [
      'a denied any for an all',
      [requirement({ all: [goals, voice] })],
      [requirement({ not: { any: [is('agenda.safetyGoals', false), is('agenda.voiceOfChild', false)] } })],
    ],
    [
      'recipients in another order',
      [duty('write', { to: ['parents', 'child'], done: goals })],
      [duty('write', { to: ['child', 'parents'], done: goals })],
    ],
    [
      'limits in another order',
      [review({ soonest: [months(3), months(6)] })],
      [review({ soonest: [months(6), months(3)] })],
    ],
    ['a limit that never comes first', [review(months(3))], [review({ soonest: [months(3), months(4)] })]],
    [
      'weeks for days',
      [review({ within: { weeks: 6 }, after: 'conference.dayOn' })],
      [review({ within: { days: 42 }, after: 'conference.dayOn' })],
    ],
    ['another id', [trigger('convene', failing, 'a')], [trigger('convene', failing, 'b')]],
    ['another id of a duty', [duty('write', { done: goals }, 'a')], [duty('write', { done: goals }, 'b')]],
    [
      'one rule for two',
      [trigger('convene', failing, 'a'), trigger('convene', difficult, 'b')],
      [trigger('convene', { any: [failing, difficult] })],
    ],
    [
      'a criterion that another holds in it already',
      [aRule('criterion', { for: 'both-plans' }, { id: 'a', when: failing })],
      [
        aRule('criterion', { for: 'both-plans' }, { id: 'a', when: failing }),
        aRule('criterion', { for: 'both-plans' }, { id: 'b', when: { all: [failing, difficult] } }),
      ],
    ],
    [
      'a duty that nobody can owe',
      [requirement(goals)],
      [
        requirement(goals),
        aRule(
          'duty',
          { question: 'agenda', who: 'agency', what: 'write' },
          {
            when: {
              all: [
                { fact: 'review.heldOn', before: 'conference.dayOn' },
                { fact: 'conference.dayOn', before: 'review.heldOn' },
              ],
            },
          },
        ),
      ],
    ],
  ])('%s', (_, before, after) => {
    expect(verdicts(before, after)).toEqual({});
    expect(verdicts(after, before)).toEqual({});
  });

  test('groupings and ways of counting that no rule goes by', () => {
    const rules = [
      review(months(3)),
      requirement({ fact: 'minutes.sentOn', within: { weeks: 1 }, after: 'conference.dayOn' }),
    ];
    const parts = { counting: 'clear', groupings: { services: { health: ['midwifery'] } } } as const;
    expect(verdicts(rules, rules, parts)).toEqual({});
  });
});

describe('what differs has its direction, and the other the other way round', () => {
  const must = requirement(goals);
  const should: Rule = { ...must, force: 'should' };
  const due = (days: number): Rule => duty('write', { due: { within: { days }, after: 'conference.dayOn' } });

  test.each<[string, readonly Rule[], readonly Rule[], object]>([
    [
      'to consider is less than to convene',
      [trigger('convene', failing)],
      [trigger('consider', failing, 'convene')],
      { 'early-review': 'laxer' },
    ],
    ['what should be is less than what must', [must], [should], { agenda: 'laxer' }],
    ['a later due day is laxer', [due(5)], [due(10)], { agenda: 'laxer' }],
    ['a requirement that asks for less is laxer', [requirement({ all: [goals, voice] })], [must], { agenda: 'laxer' }],
    [
      'quorate by exception is less than quorate',
      [aRule('quorum', { makes: 'quorate' }, { when: failing })],
      [aRule('quorum', { makes: 'quorate-by-exception' }, { when: failing })],
      { quorum: 'stricter' },
    ],
  ])('%s', (_, before, after, expected) => {
    const turned = { stricter: 'laxer', laxer: 'stricter' } as const;
    const back = Object.fromEntries(
      Object.entries(expected).map(([question, verdict]) => [question, turned[verdict as keyof typeof turned]]),
    );
    expect(verdicts(before, after)).toEqual(expected);
    expect(verdicts(after, before)).toEqual(back);
  });

  test('a duty in the place of another is neither more nor less', () => {
    const [one, other] = [duty('write', {}, 'write'), duty('call', {}, 'call')];
    expect(verdicts([one], [other])).toEqual({ agenda: 'incomparable' });
    expect(verdicts([other], [one])).toEqual({ agenda: 'incomparable' });
  });

  test('a duty less and a criterion less are laxer and stricter at once', () => {
    const criteria = [failing, difficult].map((when, index) =>
      aRule('criterion', { for: 'both-plans' }, { id: `criterion-${String(index)}`, when }),
    );
    const owed = aRule('duty', { question: 'both-plans', who: 'agency', what: 'write' });
    expect(verdicts([...criteria, owed], criteria.slice(1))).toEqual({ 'both-plans': 'incomparable' });
  });

  test('a month is now longer and now shorter than days, whatever the day of the question', () => {
    const days = review({ within: { days: 91 }, after: 'conference.dayOn' });
    for (const asOf of ['2026-03-01', '2026-05-31', '2026-06-03', '2026-11-11']) {
      const found = compare([review(months(3))], [days], {}, asOf);
      expect(found.map(({ question, verdict }) => [question, verdict])).toEqual([['next-review', 'incomparable']]);
    }
  });

  test('the way in which working days are counted matters where they are', () => {
    const owed = duty('write', { due: { within: { workingDays: 5 }, after: 'conference.dayOn' } });
    expect(verdicts([owed], [owed], { counting: 'clear' })).toEqual({ agenda: 'laxer' });
    expect(verdicts([owed], [owed], { counting: 'inclusive' })).toEqual({ agenda: 'stricter' });
  });
});

describe('an answer where there was silence', () => {
  const smallest = ([compared]: readonly QuestionCompared[]): object | undefined => compared?.differences[0];

  test('is a difference even where no rule can apply', () => {
    const dead = trigger('convene', {
      all: [
        { fact: 'review.heldOn', before: 'conference.dayOn' },
        { fact: 'conference.dayOn', before: 'review.heldOn' },
      ],
    });
    expect(smallest(compare([], [dead]))).toMatchObject({
      before: { outcome: 'policy-silent' },
      after: { outcome: 'not-required' },
    });
  });

  test('is shown by the case with fewest facts', () => {
    const quorum = aRule('quorum', { makes: 'quorate' }, { when: { fact: 'attendance.agencies', atLeast: 3 } });
    expect(smallest(compare([], [quorum]))).toMatchObject({
      facts: { ...withPlan, 'attendance.agencies': [] },
      after: { outcome: 'inquorate' },
    });
  });

  test('what a permission forbade where it did not hold is allowed once it is gone', () => {
    const permission = aRule(
      'permission',
      { question: 'agenda', who: 'agency', what: 'leave', used: voice },
      { id: 'leave', when: failing },
    );
    const [compared] = compare([requirement(goals), permission], [requirement(goals)]);
    expect(compared?.verdict).toBe('incomparable');
    expect(compared?.differences.map(({ before, after }) => [before.outcome, after.outcome])).toContainEqual([
      'not-in-order',
      'in-order',
    ]);
  });
});

describe('what is not decided', () => {
  test('is said with what was looked for, and no verdict rests on it', () => {
    const rules = Array.from({ length: 12 }, (_, index) =>
      requirement(
        { fact: 'review.heldOn', within: { workingDays: index + 1 }, after: 'conference.dayOn' },
        `r-${String(index)}`,
      ),
    );
    const before = rulebookOf(aDocument(rules));
    const after = rulebookOf(aDocument(rules, { counting: 'clear' }));
    const { questions } = comparePolicies(before, after, { ...momentOn(), regions: 2 });
    const agenda = questions.find(({ question }) => question === 'agenda');
    expect(agenda?.verdict).toBe('not-decided');
    expect(agenda?.undecided[0]?.tried).toMatch(/^a case /u);
  });
});

test('only the questions that are asked for are compared, each told beforehand', () => {
  const rulebook = rulebookOf(aDocument([trigger('convene', failing)]));
  const told: string[] = [];
  const [early] = comparePolicies(rulebook, rulebook, momentOn()).questions.filter(
    ({ question }) => question === 'early-review',
  );
  expect(early?.verdict).toBe('same');
  comparePolicies(rulebook, rulebook, { ...momentOn(), onQuestion: (question) => told.push(question) });
  expect(told).toContain('early-review');
});
