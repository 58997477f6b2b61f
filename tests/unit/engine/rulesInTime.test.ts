import { expect, test } from 'vitest';
import { goesBy, isDecidedBy, rulebooksOf } from '../../../src/engine/rulesInTime.ts';
import { aDocument, calendarDay, rulebookOf } from '../../support/rules.ts';
import { aVersion, versionsOf } from '../../support/versions.ts';

const days = ['2024-12-31', '2025-01-01', '2026-01-01', '2027-01-01'].map(calendarDay);
const [before, first, second, later] = days as [(typeof days)[0], (typeof days)[0], (typeof days)[0], (typeof days)[0]];

test('everything goes by the one rulebook that the caller has chosen', () => {
  const rulebook = rulebookOf(aDocument([]));
  expect(rulebooksOf(rulebook)).toEqual([rulebook]);
  expect(days.map((day) => isDecidedBy(rulebook, rulebook, day))).toEqual([true, true, true, true]);
  expect(days.map((day) => goesBy(rulebook, rulebook, day, later))).toEqual([true, true, true, true]);
});

test('of versions, a decision goes by the one in force on its day, and an obligation by that of the day it arose', () => {
  const versions = versionsOf([aVersion(first, []), aVersion(second, [])]);
  const books = rulebooksOf(versions);
  const byBook = (isBy: (book: (typeof books)[number], day: typeof before) => boolean): unknown =>
    books.map((book) => days.map((day) => isBy(book, day)));
  const expected = [
    [false, true, false, false],
    [false, false, true, true],
  ];
  expect(byBook((book, day) => isDecidedBy(versions, book, day))).toEqual(expected);
  expect(byBook((book, day) => goesBy(versions, book, day, later))).toEqual(expected);
});

test('a version that reaches what is running decides nothing of the past', () => {
  const versions = versionsOf([aVersion(first, []), aVersion(second, [], { reachesRunning: true })]);
  const [, reaching] = rulebooksOf(versions);
  if (reaching === undefined) throw new TypeError('there are two versions');
  expect([isDecidedBy(versions, reaching, first), goesBy(versions, reaching, first, later)]).toEqual([false, true]);
});
