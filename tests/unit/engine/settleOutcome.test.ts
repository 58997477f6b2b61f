import { describe, expect, test } from 'vitest';
import { kleene, type Kleene } from '../../../src/domain/kleene.ts';
import type { ComparisonGroup } from '../../../src/engine/ComparisonTable.ts';
import { settle, type OutcomeTests } from '../../../src/engine/settleOutcome.ts';
import { all, always, any, comparisonAt, not } from '../../../src/engine/logic.ts';

const { unknown, no, yes } = kleene;

const yesNo = (place: number): ComparisonGroup => ({
  places: [place],
  regions: [[yes], [no]],
  facts: [`local.fact${String(place)}`],
});

const groups = [0, 1, 2].map(yesNo);
const [a, b, c] = [comparisonAt(0), comparisonAt(1), comparisonAt(2)];

const settled = (outcomes: OutcomeTests, truths: readonly Kleene[]): readonly unknown[] => {
  const { outcome, open } = settle(outcomes, groups, truths);
  return [outcome, open.flatMap(({ places }) => places)];
};

describe('an outcome', () => {
  const either: OutcomeTests = [
    ['first', a],
    ['second', b],
    ['neither', always],
  ];

  test.each([
    ['the first that holds', [yes, yes], 'first'],
    ['a later one where none before it holds', [no, yes], 'second'],
    ['the last where none holds', [no, no], 'neither'],
    ['the first, whatever is unknown of those after it', [yes, unknown], 'first'],
  ] as const)('is %s', (_, truths, outcome) => {
    expect(settled(either, truths)).toEqual([outcome, []]);
  });

  test('is open while one before those that hold is unknown', () => {
    expect(settled(either, [unknown, yes])).toEqual([undefined, [0]]);
    expect(settled(either, [unknown, unknown])).toEqual([undefined, [0, 1]]);
  });

  test('is open by what tells the last two apart, where the last says itself when it holds', () => {
    expect(
      settled(
        [
          ['first', a],
          ['otherwise', not(a)],
        ],
        [unknown],
      ),
    ).toEqual([undefined, [0]]);
  });

  test('is open by what can still matter alone', () => {
    expect(settled(either, [no, unknown])).toEqual([undefined, [1]]);
  });
});

describe('what Kleene’s logic alone would leave open', () => {
  test('is settled by a tautology', () => {
    const outcomes: OutcomeTests = [
      ['holds', any(a, not(a))],
      ['does not', always],
    ];
    expect(settled(outcomes, [unknown])).toEqual(['holds', []]);
  });

  test('is settled by a contradiction', () => {
    const outcomes: OutcomeTests = [
      ['holds', all(a, not(a))],
      ['does not', always],
    ];
    expect(settled(outcomes, [unknown])).toEqual(['does not', []]);
  });

  test('is settled where both ways lead to one outcome', () => {
    const outcomes: OutcomeTests = [
      ['holds', any(all(a, b), all(not(a), b))],
      ['does not', always],
    ];
    expect(settled(outcomes, [unknown, yes])).toEqual(['holds', []]);
    expect(settled(outcomes, [unknown, unknown])).toEqual([undefined, [1]]);
  });

  test('is settled where one of two outcomes is sure', () => {
    const outcomes: OutcomeTests = [
      ['first', all(a, b)],
      ['second', all(not(a), b)],
      ['third', any(not(b), c)],
      ['never', always],
    ];
    expect(settled(outcomes, [unknown, no, unknown])).toEqual(['third', []]);
    expect(settled(outcomes, [unknown, yes, unknown])).toEqual([undefined, [0]]);
  });

  test('is settled by trying out several unknowns together', () => {
    const outcomes: OutcomeTests = [
      ['holds', any(all(a, b), all(a, not(b)), all(not(a), c), all(not(a), not(c)))],
      ['does not', always],
    ];
    expect(settled(outcomes, [unknown, unknown, unknown])).toEqual(['holds', []]);
  });
});

describe('comparisons of one value', () => {
  const visits: ComparisonGroup = {
    places: [0, 1],
    regions: [
      [no, no],
      [yes, no],
      [yes, yes],
    ],
    facts: ['local.visits'],
  };
  const [atLeastTwo, atLeastFive] = [comparisonAt(0), comparisonAt(1)];

  test('cannot have truths that no value gives', () => {
    const outcomes: OutcomeTests = [
      ['impossible', all(atLeastFive, not(atLeastTwo))],
      ['possible', always],
    ];
    expect(settle(outcomes, [visits], [unknown, unknown])).toEqual({ outcome: 'possible', open: [] });
  });

  test('are open together, and once', () => {
    const outcomes: OutcomeTests = [
      ['many', atLeastFive],
      ['some', atLeastTwo],
      ['few', always],
    ];
    expect(settle(outcomes, [visits], [unknown, unknown])).toEqual({ outcome: undefined, open: [visits] });
  });

  test('can be known in part', () => {
    const outcomes: OutcomeTests = [
      ['some', all(atLeastTwo, any(atLeastFive, not(atLeastFive)))],
      ['few', always],
    ];
    expect(settle(outcomes, [visits], [yes, unknown])).toEqual({ outcome: 'some', open: [] });
  });
});

test('a test of a question of one’s own that stays open with all that it reads settled ends the search', () => {
  const stubborn = {
    truth: (truths: readonly Kleene[]): Kleene => (truths[1] === yes ? yes : unknown),
    openComparisons: (truths: readonly Kleene[]): readonly number[] => [
      ...(truths[0] === unknown ? [0, 0] : []),
      ...(truths[1] === unknown ? [1] : []),
    ],
  };
  expect(
    settled(
      [
        ['first', stubborn],
        ['otherwise', always],
      ],
      [unknown, unknown, unknown],
    ),
  ).toEqual(['first', []]);
});
