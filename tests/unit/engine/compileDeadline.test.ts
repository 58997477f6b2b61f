import { vocabularyChoices } from '../../../src/domain/vocabulary/choices.ts';
import { expect, test } from 'vitest';
import { kleene } from '../../../src/domain/kleene.ts';
import { compileDeadline, type DeadlineTests } from '../../../src/engine/compileDeadline.ts';
import { createComparisonTable } from '../../../src/engine/ComparisonTable.ts';
import { calendarDay, day, laidOutOf, readMomentOn } from '../../support/rules.ts';

const sides = ['inTime', 'late', 'overdue', 'stillTime'] as const satisfies readonly (keyof DeadlineTests)[];

const limit = { after: 'initialConference.heldOn', within: { months: 3 } } as const;

/** How it stands on 10 May with what was due on 10 April. */
const standing = (reviewOn: string | null | undefined, owedUntil?: string): readonly string[] => {
  const table = createComparisonTable(vocabularyChoices);
  const tests = compileDeadline(limit, ['review.heldOn'], { policy: { counting: 'exclusive' }, table, reach: 0 });
  const facts = laidOutOf(
    { [limit.after]: '2026-01-10', ...(reviewOn === undefined ? {} : { 'review.heldOn': reviewOn }) },
    {
      asOf: calendarDay('2026-05-10'),
      owedUntil: owedUntil === undefined ? undefined : [{ [limit.after]: day(owedUntil) }],
    },
  );
  const truths = table.readers().map((read) => read(facts, readMomentOn('2026-05-10')));
  // Of what has lapsed no more is told than that.
  const told = sides.filter((side) => tests[side].truth(truths) === kleene.yes);
  return tests.lapsed.truth(truths) === kleene.yes ? ['lapsed'] : told;
};

test.each([
  ['what was done within it was done in time', '2026-04-10', 'inTime'],
  ['what was done after it was late', '2026-04-11', 'late'],
  ['what was never done is overdue', null, 'overdue'],
])('a limit that has passed: %s', (_, reviewOn, side) => {
  expect(standing(reviewOn)).toEqual([side]);
});

test.each([
  ['what was done within it was done in time', '2026-04-10', 'inTime'],
  ['what was done after it has lapsed', '2026-04-11', 'lapsed'],
  ['so has what was never done', null, 'lapsed'],
])('a limit that was owed no longer when it passed: %s', (_, reviewOn, side) => {
  expect(standing(reviewOn, '2026-04-10')).toEqual([side]);
});

test.each([
  ['what was done after it, while it was owed, was late', '2026-04-11', 'late'],
  ['what was done only later is overdue', '2026-04-12', 'overdue'],
  ['what was never done is overdue', null, 'overdue'],
])('a limit that passed while it was owed: %s', (_, reviewOn, side) => {
  expect(standing(reviewOn, '2026-04-11')).toEqual([side]);
});

test('where it is not known whether it was done, it is late, in time or overdue', () => {
  expect(standing(undefined)).toEqual([]);
});
