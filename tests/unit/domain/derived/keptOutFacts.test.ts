import { describe, expect, test } from 'vitest';
import { type ConferencePart, nextReview, placesFor, valuesOf } from '../support/readCase.ts';

const names = ['exclusion.anyone', 'exclusion.anyoneFromPart'] as const;
const keptOut = (exclusions: ConferencePart['exclusions']): readonly unknown[] =>
  valuesOf(names, { conferences: [{ ...nextReview, exclusions }] });

const decided = { decided: { is: true } };
const refused = { decided: { is: false } };

describe('whether anyone was kept out', () => {
  test.each<[string, ConferencePart['exclusions'], readonly unknown[]]>([
    ['is not known where the requests are not', undefined, [undefined, undefined]],
    ['is no where there was no request', [], [false, false]],
    ['is no where every request was refused', [refused, refused], [false, false]],
    [
      'is yes where one was granted, whatever became of others',
      [{}, refused, { ...decided, partial: false }],
      [true, undefined],
    ],
    ['is yes for the whole of it', [{ ...decided, partial: false }], [true, false]],
    ['is yes for part of it', [{ ...decided, partial: true }], [true, true]],
    ['is yes, not known for how much of it', [decided], [true, undefined]],
    ['is not known where what was decided is not', [refused, {}], [undefined, undefined]],
    [
      'is not known where that is decided only later',
      [{ decided: { is: true, on: '2026-03-11' }, partial: true }],
      [undefined, undefined],
    ],
    [
      'is known where it was decided by then',
      [{ decided: { is: true, on: '2026-03-10' }, partial: true }],
      [true, true],
    ],
  ])('%s', (_, exclusions, expected) => {
    expect(keptOut(exclusions)).toEqual(expected);
  });

  test('stands in the requests', () => {
    expect(placesFor('exclusion.anyone', { conferences: [nextReview] })).toEqual(['/conferences/0/exclusions']);
  });
});
