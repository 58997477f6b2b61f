import { describe, expect, test } from 'vitest';
import { arisenOn } from '../../../src/engine/arisenOn.ts';
import type { Due } from '../../../src/engine/Due.ts';
import type { Rule } from '../../../src/engine/Rule.ts';
import { aDocument, aRule, factsOf, momentOn, type LooseFacts } from '../../support/rules.ts';

const { policy } = aDocument([]);
const consensus = { fact: 'decision.consensus', is: true } as const;
const dutyDue = (due: Due): Rule =>
  aRule('duty', { question: 'record', who: 'record-taker', what: 'send it', due }, { when: consensus });

const arisen = (rule: Rule, facts: LooseFacts): string | undefined =>
  arisenOn({ rule, policy }, factsOf({ 'decision.consensus': true, ...facts }), momentOn());

describe('what a rule lays down arose on the day from which its time counts', () => {
  test.each<[string, Due, LooseFacts]>([
    ['after a day', { within: { days: 5 }, after: 'conference.heldOn' }, { 'conference.heldOn': '2026-03-02' }],
    ['before a day', { atLeast: { days: 5 }, before: 'conference.dayOn' }, { 'conference.dayOn': '2026-03-02' }],
    ['by a day', { by: 'conference.dayOn' }, { 'conference.dayOn': '2026-03-02' }],
    [
      'after a moment',
      { within: { hours: 24 }, after: 'conference.endedAt' },
      { 'conference.endedAt': '2026-03-02T23:30:00+01:00' },
    ],
    [
      'after the first of several days that are known',
      { soonest: [{ by: 'conference.dayOn' }, { by: 'conference.heldOn' }, { by: 'plan.endedOn' }] },
      { 'conference.dayOn': '2026-03-05', 'conference.heldOn': '2026-03-02', 'plan.endedOn': null },
    ],
  ])('%s', (_, due, facts) => {
    expect(arisen(dutyDue(due), facts)).toBe('2026-03-02');
  });

  test('a deadline like a duty', () => {
    const due = { within: { days: 5 }, after: 'conference.heldOn' } as const;
    const deadline = aRule('deadline', { name: 'minutes-sent', who: 'record-taker', what: 'send them', due });
    expect(arisen(deadline, { 'conference.heldOn': '2026-03-02' })).toBe('2026-03-02');
  });
});

describe('nothing arose', () => {
  const due = dutyDue({ by: 'conference.dayOn' });
  const known = { 'conference.dayOn': '2026-03-02' };

  test.each<[string, Rule, LooseFacts]>([
    ['by a rule that sets no time', aRule('duty', { question: 'record', who: 'record-taker', what: 'act' }), known],
    ['where the day is not known', due, {}],
    ['where the day has not come about', due, { 'conference.dayOn': null }],
    ['where the rule does not apply', due, { ...known, 'decision.consensus': false }],
    ['where the rule is not about the child', due, { ...known, 'plan.stage': 'ended' }],
  ])('%s', (_, rule, facts) => {
    expect(arisen(rule, facts)).toBeUndefined();
  });

  test('but may have where it is not known whether the rule applies', () => {
    expect(arisen(due, { ...known, 'decision.consensus': undefined })).toBe('2026-03-02');
  });
});
