import { vocabularyChoices } from '../../../src/domain/vocabulary/choices.ts';
import { expect, test } from 'vitest';
import { kleene, type Kleene } from '../../../src/domain/kleene.ts';
import { compileCondition, type CompileContext } from '../../../src/engine/compileCondition.ts';
import { createComparisonTable } from '../../../src/engine/ComparisonTable.ts';
import { withoutDocument } from '../../../src/engine/compileQuestion.ts';
import type { Condition } from '../../../src/engine/Condition.ts';
import type { Due } from '../../../src/engine/Due.ts';
import { asksIfHeld, countsFromHolding } from '../../../src/engine/onceHeld.ts';

const holds: Condition = { all: [] };
const doesNotHold: Condition = { any: [] };
const other: Condition = { fact: 'decision.consensus', is: true };

/** The truth of a condition for each truth of the one comparison that it may rest on. */
const truthsOf = (condition: Condition | undefined, context: Partial<CompileContext>): readonly Kleene[] => {
  const table = createComparisonTable(vocabularyChoices);
  const { truth } = compileCondition(condition, { policy: withoutDocument, table, ...context });
  return [kleene.no, kleene.unknown, kleene.yes].map((one) => truth([one]));
};

const asTheyStand = (condition: Condition): readonly Kleene[] => truthsOf(condition, {});
const asOnceHeld = (condition: Condition | undefined): readonly Kleene[] => truthsOf(condition, { onceHeld: true });

test.each<[string, Condition, Condition]>([
  ['a stage of held', { fact: 'conference.stage', is: 'held' }, holds],
  ['a stage of to come', { fact: 'conference.stage', is: 'to-come' }, doesNotHold],
  ['one of several stages', { fact: 'conference.stage', in: ['held', 'did-not-go-ahead'] }, holds],
  ['one of several others', { fact: 'conference.stage', in: ['to-come', 'did-not-go-ahead'] }, doesNotHold],
  ['a day that has come', { fact: 'conference.heldOn', happened: true }, holds],
  ['a day that has not', { fact: 'conference.heldOn', happened: false }, doesNotHold],
  ['either, among others', { all: [other, { fact: 'conference.stage', is: 'held' }] }, { all: [other, holds] }],
  ['either, or others', { any: [{ fact: 'conference.stage', is: 'held' }, other] }, { any: [holds, other] }],
  ['its not being so', { not: { fact: 'conference.stage', is: 'to-come' } }, { not: doesNotHold }],
])('what asks whether the conference was held turns out by that: %s', (_, condition, expected) => {
  expect(asksIfHeld(condition)).toBe(true);
  expect(asOnceHeld(condition)).toEqual(asTheyStand(expected));
});

test.each<[string, Condition]>([
  ['another fact', other],
  ['when it was held', { fact: 'conference.heldOn', before: 'plan.endedOn' }],
  ['when another conference was', { fact: 'review.heldOn', happened: true }],
])('what asks for something else stays: %s', (_, condition) => {
  expect(asksIfHeld(condition)).toBe(false);
  expect(asOnceHeld(condition)).toEqual(asTheyStand(condition));
});

test('no condition holds then as ever', () => {
  expect(asksIfHeld(undefined)).toBe(false);
  expect(asOnceHeld(undefined)).toEqual(asTheyStand(holds));
});

test.each<[boolean, Due]>([
  [true, { within: { days: 5 }, after: 'conference.heldOn' }],
  [true, { soonest: [{ by: 'child.bornOn' }, { within: { hours: 24 }, after: 'conference.endedAt' }] }],
  [false, { within: { months: 3 }, after: 'review.precedingConferenceOn' }],
  [false, { atLeast: { workingDays: 5 }, before: 'conference.dayOn' }],
])('a time counts from the holding of the conference: %s', (expected, due) => {
  expect(countsFromHolding(due)).toBe(expected);
});
