import { describe, expect, test } from 'vitest';
import { type ConferencePart, firstReview, initial, nextReview, see } from '../support/readCase.ts';

const next = (...conferences: readonly ConferencePart[]): string | undefined =>
  see({ conferences }).conference?.conference.id;

describe('the next conference', () => {
  test.each<[string, string | undefined, readonly ConferencePart[]]>([
    ['the soonest planned of those to come', 'next', [initial, { id: 'later', plannedOn: '2026-09-01' }, nextReview]],
    ['one with a day before one without', 'next', [{ id: 'undated' }, initial, nextReview]],
    ['the one that is listed first of several without a day', 'one', [{ id: 'one' }, { id: 'two' }]],
    ['not recorded where all were held: nothing stands in', undefined, [initial, firstReview]],
    ['not one that a later conference has overtaken', undefined, [{ ...nextReview, plannedOn: '2026-01-02' }, initial]],
    [
      'one that is planned for the day on which another was held',
      'next',
      [{ ...nextReview, plannedOn: '2026-01-15' }, initial],
    ],
    ['one of which it is not known whether it was held', 'due', [initial, { id: 'due', plannedOn: '2026-03-09' }]],
    [
      'not one that does not go ahead',
      'next',
      [{ id: 'off', plannedOn: '2026-04-01', cancelledOn: '2026-03-10' }, nextReview],
    ],
    [
      'one that is called off only later',
      'off',
      [{ id: 'off', plannedOn: '2026-04-01', cancelledOn: '2026-03-11' }, nextReview],
    ],
    ['one that was held only later', 'soon', [initial, nextReview, { id: 'soon', heldOn: '2026-03-11' }]],
  ])('is %s', (_, expected, conferences) => {
    expect(next(...conferences)).toBe(expected);
  });
});
