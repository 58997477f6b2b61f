import { describe, expect, test } from 'vitest';
import { kleene, type Kleene } from '../../../src/domain/kleene.ts';
import { all, always, any, comparisonAt, never, not } from '../../../src/engine/logic.ts';

const { unknown, no, yes } = kleene;
const [first, second] = [comparisonAt(0), comparisonAt(1)];

/** Both operands and the truth expected, by row. */
type TruthTable = readonly (readonly [Kleene, Kleene, Kleene])[];

const allTable: TruthTable = [
  [no, no, no],
  [no, unknown, no],
  [no, yes, no],
  [unknown, no, no],
  [unknown, unknown, unknown],
  [unknown, yes, unknown],
  [yes, no, no],
  [yes, unknown, unknown],
  [yes, yes, yes],
];

const anyTable: TruthTable = [
  [no, no, no],
  [no, unknown, unknown],
  [no, yes, yes],
  [unknown, no, unknown],
  [unknown, unknown, unknown],
  [unknown, yes, yes],
  [yes, no, yes],
  [yes, unknown, yes],
  [yes, yes, yes],
];

describe('all', () => {
  test.each(allTable)('of %i and %i is %i', (one, other, truth) => {
    expect(all(first, second).truth([one, other])).toBe(truth);
  });

  test('of nothing holds', () => {
    expect(all().truth([])).toBe(yes);
  });
});

describe('any', () => {
  test.each(anyTable)('of %i and %i is %i', (one, other, truth) => {
    expect(any(first, second).truth([one, other])).toBe(truth);
  });

  test('of nothing does not hold', () => {
    expect(any().truth([])).toBe(no);
  });
});

describe('not', () => {
  test.each([
    [no, yes],
    [unknown, unknown],
    [yes, no],
  ] as const)('of %i is %i', (truth, opposite) => {
    expect(not(first).truth([truth])).toBe(opposite);
  });
});

describe('the constants', () => {
  test('hold always and never, and nothing can settle them', () => {
    expect([always.truth([]), never.truth([])]).toEqual([yes, no]);
    expect([always.openComparisons([]), never.openComparisons([])]).toEqual([[], []]);
  });
});

describe('what can still settle a test', () => {
  test('is its own comparison while that is unknown', () => {
    expect(([unknown, no, yes] as const).map((truth) => first.openComparisons([truth]))).toEqual([[0], [], []]);
  });

  test('is every unknown part of it, through `not` too', () => {
    expect(all(first, not(second)).openComparisons([unknown, unknown])).toEqual([0, 1]);
    expect(any(first, second).openComparisons([no, unknown])).toEqual([1]);
  });

  test('is nothing once one part has settled it', () => {
    expect(all(first, second).openComparisons([no, unknown])).toEqual([]);
    expect(any(first, second).openComparisons([yes, unknown])).toEqual([]);
  });

  test('leaves out parts that are settled within', () => {
    expect(all(any(first, second), comparisonAt(2)).openComparisons([yes, unknown, unknown])).toEqual([2]);
  });

  test('names a comparison as often as it stands there', () => {
    expect(any(first, not(first)).openComparisons([unknown])).toEqual([0, 0]);
  });
});
