import { describe, expect, test } from 'vitest';
import { agreedUpon, historiesBefore } from '../../../../src/domain/view/historiesBefore.ts';
import { type ConferencePart, firstReview, initial, nextReview, see } from '../support/readCase.ts';

const before = (
  past: string | undefined,
  ...conferences: readonly ConferencePart[]
): readonly (readonly string[])[] => {
  const { history } = see({ conferences });
  const named = history.conferences.find(({ conference }) => conference.id === past);
  return historiesBefore(history, named).map((one) => one.conferences.map(({ conference }) => conference.id));
};

const perhaps = { id: 'perhaps' };

describe('what lies before a conference', () => {
  test('is the one before it, and not one of the same day or after it', () => {
    const sameDay = { ...firstReview, id: 'same-day' };
    expect(before('first', initial, firstReview, sameDay, nextReview)).toEqual([['initial', 'next']]);
  });

  test('is everything where it has not been held, or there is none', () => {
    expect(before('next', initial, firstReview, nextReview)).toEqual([['initial', 'first']]);
    expect(before(undefined, initial, firstReview)).toEqual([['initial', 'first']]);
  });

  test('may be any beginning of the history where it is not known when it was held', () => {
    expect(before('perhaps', initial, firstReview, perhaps)).toEqual([[], ['initial'], ['initial', 'first']]);
  });

  test('is none that may have been held only on its day or later, since it was planned for then', () => {
    const [since, sooner] = [
      { id: 'since', plannedOn: '2026-02-20' },
      { id: 'sooner', plannedOn: '2026-02-19' },
    ];
    expect(before('first', initial, firstReview, since, sooner)).toEqual([['initial', 'sooner']]);
  });

  test('is whatever was held before the day for which it was planned, and may be what was held since', () => {
    const planned = { ...perhaps, plannedOn: '2026-02-20' };
    expect(before('perhaps', initial, firstReview, planned)).toEqual([['initial'], ['initial', 'first']]);
    const later = { ...perhaps, plannedOn: '2026-03-05' };
    expect(before('perhaps', initial, firstReview, later)).toEqual([['initial', 'first']]);
  });

  test('may be none of a review too, which may be the first on record', () => {
    const review = { ...perhaps, kind: 'review' as const };
    expect(before('perhaps', initial, firstReview, review)).toEqual([[], ['initial'], ['initial', 'first']]);
    expect(before('perhaps', review)).toEqual([[]]);
  });
});

describe('what several histories agree on', () => {
  const { history } = see({ conferences: [initial] });
  const none = { ...history, conferences: [] };

  test('is what each gives, or unknown', () => {
    const count = ({ conferences }: typeof history): number | undefined => conferences.length || undefined;
    expect(agreedUpon([history, { ...history }], count)).toBe(1);
    expect(agreedUpon([history, none], count)).toBeUndefined();
    expect(agreedUpon([none], count)).toBeUndefined();
  });
});
