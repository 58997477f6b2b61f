import { describe, expect, test } from 'vitest';
import type { Decision } from '../../../src/engine/Decision.ts';
import type { Question } from '../../../src/engine/Question.ts';
import type { Rule } from '../../../src/engine/Rule.ts';
import { everyDuty, oneOfEachKind } from '../../support/everyRule.ts';
import { aRule, anything, decide, type LooseFacts } from '../../support/rules.ts';

const consensus = { fact: 'decision.consensus', is: true } as const;
const task = { question: 'decision', who: 'conference-chair', what: 'act' } as const;

const decideUpon = (rule: Rule, facts: LooseFacts, asOf?: string): Decision =>
  decide({ question: anything, rules: [rule], facts, ...(asOf === undefined ? {} : { asOf }) });

describe('the reasons', () => {
  test('name every rule, in the policy’s order, those that do not hold included', () => {
    const { reasons } = decide({ question: anything, rules: oneOfEachKind });
    expect(reasons.map(({ rule, kind }) => [rule, kind])).toEqual(oneOfEachKind.map(({ id }) => [`county/${id}`, id]));
  });

  test.each([
    [true, 'holds'],
    [false, 'does-not-hold'],
    [undefined, 'unknown'],
  ])('say whether a rule holds: where its fact is %s, it %s', (is, verdict) => {
    const rule = aRule('trigger', { review: 'convene' }, { when: consensus, force: 'should', cites: ['county/2.3'] });
    expect(decideUpon(rule, { 'decision.consensus': is }).reasons).toEqual([
      { rule: 'county/trigger', kind: 'trigger', cites: ['county/2.3'], force: 'should', verdict },
    ]);
  });

  test.each([
    ['yes', true],
    ['no', false],
    ['unknown', undefined],
  ])('say whether it was kept: %s', (kept, is) => {
    const rule = aRule('requirement', { question: 'decision', is: consensus });
    expect(decideUpon(rule, { 'decision.consensus': is }).reasons[0]?.kept).toBe(kept);
  });

  test('say that there is still time', () => {
    const duty = aRule('duty', { ...task, due: { by: 'conference.dayOn' }, done: consensus });
    const facts = { 'conference.dayOn': '2026-03-10', 'decision.consensus': false };
    expect(decideUpon(duty, facts).reasons[0]?.kept).toBe('not-yet');
  });

  test('do not say whether a rule was kept that does not hold', () => {
    const rule = aRule(
      'requirement',
      { question: 'decision', is: consensus },
      { when: { fact: 'outcome.nameAdded', is: true } },
    );
    const reasonsWhere = (nameAdded: boolean | undefined): readonly unknown[] =>
      decideUpon(rule, { 'outcome.nameAdded': nameAdded, 'decision.consensus': false }).reasons.map(({ kept }) => kept);
    expect([true, undefined, false].map(reasonsWhere)).toEqual([['no'], ['no'], [undefined]]);
  });

  test('say that a permission was overstepped just where it does not hold', () => {
    const used = { fact: 'decision.overridden', is: true } as const;
    const rule = aRule('permission', { ...task, used }, { when: { not: consensus } });
    const { reasons } = decideUpon(rule, { 'decision.consensus': true, 'decision.overridden': true });
    expect(reasons).toMatchObject([{ verdict: 'does-not-hold', kept: 'no' }]);
  });

  test('have nothing to say of keeping where a rule lays nothing down that facts can tell', () => {
    expect(decideUpon(aRule('duty', task), {}).reasons[0]).not.toHaveProperty('kept');
  });
});

describe('a duty', () => {
  test('says who is to do what, to whom, and under which clauses', () => {
    const rule = aRule('duty', { ...task, to: ['parents'] }, { force: 'should', cites: ['county/4', 'county/5'] });
    expect(decideUpon(rule, {}).duties).toEqual([
      {
        rule: 'county/duty',
        cites: ['county/4', 'county/5'],
        force: 'should',
        applies: 'yes',
        kept: 'unknown',
        who: 'conference-chair',
        what: 'act',
        to: ['parents'],
        provisional: [],
        steps: [],
      },
    ]);
  });

  test('is to nobody in particular where the rule names nobody', () => {
    expect(decideUpon(aRule('duty', task), {}).duties[0]?.to).toEqual([]);
  });

  test.each([
    [true, [['yes']]],
    [undefined, [['unknown']]],
    [false, []],
  ])('is there where its condition holds or may: %s', (is, applies) => {
    const rule = aRule('duty', task, { when: consensus });
    expect(decideUpon(rule, { 'decision.consensus': is }).duties.map((duty) => [duty.applies])).toEqual(applies);
  });

  test('has its day, with the steps that lead to it', () => {
    const rule = aRule('duty', { ...task, due: { within: { workingDays: 1 }, after: 'conference.heldOn' } });
    expect(decideUpon(rule, { 'conference.heldOn': '2026-04-02' }).duties).toMatchObject([
      { dueOn: '2026-04-07', provisional: [], steps: [{ at: '2026-04-02' }, { gives: '2026-04-07' }] },
    ]);
  });

  test('has its moment where hours count', () => {
    const rule = aRule('duty', { ...task, due: { within: { hours: 24 }, after: 'conference.endedAt' } });
    const [duty] = decideUpon(rule, { 'conference.endedAt': '2026-03-10T15:30:00Z' }).duties;
    expect([duty?.dueAt, duty?.dueOn]).toEqual(['2026-03-11T15:30:00Z', undefined]);
  });

  test('has its moment where hours count back, and says that they were taken away', () => {
    const rule = aRule('duty', { ...task, due: { atLeast: { hours: 24 }, before: 'conference.endedAt' } });
    const [duty] = decideUpon(rule, { 'conference.endedAt': '2026-03-10T15:30:00Z' }).duties;
    expect(duty).toMatchObject({
      dueAt: '2026-03-09T15:30:00Z',
      steps: [
        { fact: 'conference.endedAt', at: '2026-03-10T15:30:00Z' },
        { takeAway: { hours: 24 }, gives: '2026-03-09T15:30:00Z' },
      ],
    });
  });

  test('has steps but no day where its anchor is not known', () => {
    const rule = aRule('duty', { ...task, due: { by: 'conference.dayOn' } });
    const [duty] = decideUpon(rule, {}).duties;
    expect(duty?.steps).toEqual([{ fact: 'conference.dayOn', at: 'unknown' }]);
    expect(duty).not.toHaveProperty('dueOn');
  });

  test('of a deadline is there once something has set it going, or may have', () => {
    const rule = aRule('deadline', {
      name: 'minutes-sent',
      who: 'record-taker',
      what: 'send the minutes',
      due: { within: { days: 10 }, after: 'conference.heldOn' },
      done: 'minutes.sentOn',
    });
    const held: readonly LooseFacts[] = [{ 'conference.heldOn': '2026-03-02' }, {}, { 'conference.heldOn': null }];
    const duties = held.map((facts) => decideUpon(rule, facts).duties.map(({ dueOn, applies }) => [dueOn, applies]));
    expect(duties).toEqual([[['2026-03-12', 'yes']], [[undefined, 'unknown']], []]);
  });

  test('says whether it was kept', () => {
    const rule = aRule('duty', { ...task, done: consensus });
    expect(decideUpon(rule, { 'decision.consensus': true }).duties[0]?.kept).toBe('yes');
  });
});

describe('what may be done, what may not, and who decides', () => {
  test.each([
    ['permission', 'permissions', 'override'],
    ['prohibition', 'prohibitions', 'share the record'],
    ['decision', 'deciders', 'decide'],
    ['route', 'deciders', 'This is a route.'],
    ['discretion', 'deciders', 'This is a discretion.'],
  ] as const)('hold a %s among the %s', (kind, side, what) => {
    const facts = { 'decision.consensus': false, 'child.bornOn': '2000-01-01' };
    const decision = decide({ question: anything, rules: oneOfEachKind, facts });
    const say = decision[side].find(({ rule }) => rule === `county/${kind}`);
    expect(say).toMatchObject({ cites: ['county/1'], force: 'must', applies: 'yes', what });
  });

  test('hold nothing of any other kind', () => {
    const facts = { 'decision.consensus': false, 'child.bornOn': '2000-01-01' };
    const { permissions, prohibitions, deciders } = decide({ question: anything, rules: oneOfEachKind, facts });
    expect([permissions.length, prohibitions.length, deciders.length]).toEqual([1, 1, 3]);
  });

  test.each([
    [true, ['yes']],
    [undefined, ['unknown']],
    [false, []],
  ])('hold only what does or may apply: %s', (is, applies) => {
    const rule = aRule('permission', task, { when: consensus });
    const { permissions } = decideUpon(rule, { 'decision.consensus': is });
    expect(permissions.map((permission) => permission.applies)).toEqual(applies);
  });
});

describe('a rule that is confined to some outcomes', () => {
  const question: Question<'agreed' | 'disputed' | 'unheard'> = {
    name: 'agreement',
    outcomes: ['agreed', 'disputed', 'unheard'],
    considers: () => true,
    decide: (_, compile) => [compile(consensus), compile({ fact: 'decision.familyViewsWeighed', is: true })],
  };
  const duty = aRule('duty', { ...task, forOutcomes: ['agreed', 'disputed'] });

  const appliesWhere = (rule: Rule, facts: LooseFacts): readonly string[] =>
    decide({ question, rules: [rule], facts }).duties.map(({ applies }) => applies);

  test.each([
    ['applies upon the first', { 'decision.consensus': true }, ['yes']],
    ['applies upon another', { 'decision.consensus': false, 'decision.familyViewsWeighed': true }, ['yes']],
    ['does not apply upon any other', { 'decision.consensus': false, 'decision.familyViewsWeighed': false }, []],
    ['may apply while the outcome is undetermined', {}, ['unknown']],
  ])('%s', (_, facts, applies) => {
    expect(appliesWhere(duty, facts)).toEqual(applies);
  });

  test('does not apply while the outcome is undetermined where its own condition does not hold', () => {
    const confined: Rule = { ...duty, when: { fact: 'outcome.nameAdded', is: true } };
    expect(appliesWhere(confined, { 'outcome.nameAdded': false })).toEqual([]);
    expect(appliesWhere(confined, { 'outcome.nameAdded': true })).toEqual(['unknown']);
    expect(appliesWhere(confined, { 'decision.consensus': true })).toEqual(['unknown']);
  });

  test('is confined in its reasons too', () => {
    const { reasons } = decide({ question, rules: [duty], facts: { 'decision.consensus': undefined } });
    expect(reasons.map(({ verdict }) => verdict)).toEqual(['unknown']);
  });

  test('does not apply where the rules leave the question unanswered', () => {
    const silent: Question = { ...question, settledBy: () => false };
    expect(decide({ question: silent, rules: [duty] }).duties).toEqual([]);
    expect(decide({ question: silent, rules: [aRule('duty', task)] }).duties).toHaveLength(1);
  });
});

test('every form of duty has the parts that it should', () => {
  const facts = {
    'conference.dayOn': '2026-03-10',
    'conference.plannedOn': '2026-03-10',
    'conference.endedAt': '2026-03-10T15:30:00Z',
  };
  const { duties } = decide({ question: anything, rules: everyDuty, facts });
  const dates = duties.map(({ rule, dueOn, dueAt, provisional }) => [rule, dueOn ?? dueAt, provisional.length]);
  expect(dates).toEqual([
    ['county/bare', undefined, 0],
    ['county/within', '2026-03-17', 0],
    ['county/before', '2026-03-08', 0],
    ['county/by', '2026-03-10', 0],
    ['county/hours', '2026-03-11T15:30:00Z', 0],
    ['county/soonest', '2026-03-17', 0],
  ]);
});
