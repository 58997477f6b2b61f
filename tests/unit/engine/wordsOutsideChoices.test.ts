import { describe, expect, test } from 'vitest';
import type { Condition } from '../../../src/engine/Condition.ts';
import type { Policy } from '../../../src/engine/Policy.ts';
import { earlyReview } from '../../../src/questions/earlyReview.ts';
import { aRule, decide, type LooseFacts } from '../../support/rules.ts';

const moods = { facts: { 'local.mood': { type: ['calm', 'tense'], says: 'How it was.' } } } satisfies Partial<Policy>;

/** The outcome of a review that a condition calls for, and the facts that are still asked for. */
const asked = (when: Condition, facts: LooseFacts): readonly unknown[] => {
  const rules = [aRule('trigger', { review: 'convene' }, { when })];
  const { outcome, missing } = decide({ question: earlyReview, rules, facts, policy: moods });
  return [outcome, missing];
};

/** A fact of which every choice is named, one of them and another. */
const named = [
  ['conference.kind', 'review', 'initial'],
  ['plan.endingRoute', 'review-conference', 'without-conference'],
  ['outcome.category', 'neglect', 'physical-abuse'],
  ['outcome.registration', 'stays', 'removed'],
  ['outcome.legalPlanning', 'application-to-court', 'further-supported-period'],
  ['outcome.legalLetter', 'issue', 'before-proceedings'],
  ['move.direction', 'in', 'out'],
  ['conference.stage', 'held', 'to-come'],
  ['local.mood', 'calm', 'tense'],
] as const;

describe.each(named)('`%s`', (fact, one, other) => {
  test('is known by each of its choices', () => {
    expect(asked({ fact, is: one }, { [fact]: one })).toEqual(['convene', []]);
    expect(asked({ fact, is: one }, { [fact]: other })).toEqual(['not-required', []]);
    expect(asked({ not: { fact, in: [one] } }, { [fact]: other })).toEqual(['convene', []]);
  });

  test('is not known by a word that is none of them, and is asked for', () => {
    const slips = [`${one}s`, 'festival', ''];
    const conditions: readonly Condition[] = [
      { fact, is: one },
      { fact, in: [one, other] },
      { not: { fact, is: one } },
      { all: [{ not: { fact, is: one } }, { not: { fact, is: other } }] },
    ];
    for (const slip of slips) {
      for (const condition of conditions) {
        expect(asked(condition, { [fact]: slip })).toEqual(asked(condition, {}));
      }
      expect(asked({ fact, is: one }, { [fact]: slip })).toEqual(['undetermined', [fact]]);
    }
  });
});

test('a fact of which not every word is named is no other by any word', () => {
  const condition: Condition = { fact: 'risk.continuing.by', is: 'core-group' };
  expect(asked(condition, { 'risk.continuing.by': 'festival' })).toEqual(['not-required', []]);
});
