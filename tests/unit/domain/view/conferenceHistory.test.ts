import { describe, expect, test } from 'vitest';
import { canMakePlan, isReview, latestHeld } from '../../../../src/domain/view/conferenceHistory.ts';
import { type ConferencePart, firstReview, initial, see } from '../support/readCase.ts';

const heldOn = (conference: Omit<ConferencePart, 'id'>): unknown =>
  see({ conferences: [{ id: 'c', ...conference }], conference: 'c' }).conference?.heldOn;

describe('whether a conference had been held as of a day', () => {
  test.each<[string, Omit<ConferencePart, 'id'>, unknown]>([
    ['on the day that its record names', { heldOn: '2026-03-10' }, '2026-03-10'],
    ['not yet, where that lies after the day', { heldOn: '2026-03-11' }, null],
    ['not, where its record says so', { heldOn: null }, null],
    ['not, where it is planned for a later day', { plannedOn: '2026-03-11' }, null],
    ['unknown, where it was planned for a day gone by', { plannedOn: '2026-03-10' }, undefined],
    ['unknown, where no day is planned', { plannedOn: null }, undefined],
    ['unknown, where nothing is said', {}, undefined],
    ['not, where it was called off', { plannedOn: '2026-03-01', cancelledOn: '2026-02-27' }, null],
    ['unknown, where it is called off only later', { plannedOn: '2026-03-01', cancelledOn: '2026-03-11' }, undefined],
    [
      'unknown, where it is known only that nobody called it off',
      { plannedOn: '2026-03-01', cancelledOn: null },
      undefined,
    ],
  ])('is %s', (_, conference, expected) => {
    expect(heldOn(conference)).toBe(expected);
  });
});

describe('the latest conference of some kinds', () => {
  const latest = (counts: Parameters<typeof latestHeld>[1], ...conferences: readonly ConferencePart[]): unknown =>
    latestHeld(see({ conferences }).history, counts);

  test('is of that kind, and none where there is none', () => {
    expect(latest(isReview, initial, firstReview)).toEqual({ certain: '2026-02-20', possible: '2026-02-20' });
    expect(latest(canMakePlan, initial, firstReview)).toEqual({ certain: '2026-01-15', possible: '2026-01-15' });
    expect(latest(isReview, initial, { id: 'c', heldOn: null, kind: 'review' })).toEqual({
      certain: null,
      possible: null,
    });
  });

  test('is possibly one of unknown kind, or one that may have been held at any time', () => {
    expect(latest(isReview, initial, { id: 'c', heldOn: '2026-02-01' })).toEqual({
      certain: null,
      possible: '2026-02-01',
    });
    expect(latest(canMakePlan, initial, { id: 'c', kind: 'transfer' })).toEqual({
      certain: '2026-01-15',
      possible: '2026-03-10',
    });
  });
});
