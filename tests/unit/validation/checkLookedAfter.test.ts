import { describe, expect, test } from 'vitest';
import { found, issuesOfHistory } from './history.ts';

describe('a time of being looked after', () => {
  test.each<[string, object]>([
    ['that goes on', { lookedAfter: [{ since: '2026-01-12', endedOn: null, reviews: [{ heldOn: '2026-01-12' }] }] }],
    [
      'that ended',
      {
        lookedAfter: [
          { since: '2026-01-12', endedOn: '2026-02-09', reviews: [{ heldOn: '2026-02-09' }, { heldOn: null }, {}] },
        ],
      },
    ],
    [
      'after another, on the day of its end',
      {
        lookedAfter: [
          { since: '2026-02-09', endedOn: null },
          { since: '2026-01-12', endedOn: '2026-02-09' },
        ],
      },
    ],
    ['from birth', { bornOn: '2026-01-12', lookedAfter: [{ since: '2026-01-12' }] }],
    ['of which nothing is known', { bornOn: '2026-01-12', lookedAfter: [{}] }],
    ['whose first day is not known', { lookedAfter: [{ endedOn: '2026-02-09', reviews: [{ heldOn: '2020-02-09' }] }] }],
    ['that there never was', { lookedAfter: [] }],
    ['that begins and ends in the future', { lookedAfter: [{ since: '2099-01-12', endedOn: '2099-01-13' }] }],
  ])('%s is right', (_, anna) => {
    expect(found(anna)).toEqual([]);
  });

  test.each<[string, object, string]>([
    [
      'before the birth',
      { bornOn: '2026-01-13', lookedAfter: [{ since: '2026-01-12' }] },
      'looked-after-before-born lookedAfter/0/since',
    ],
    [
      'that ended before the birth',
      { bornOn: '2026-01-13', lookedAfter: [{ endedOn: '2026-01-12' }] },
      'looked-after-before-born lookedAfter/0/endedOn',
    ],
    [
      'with a review before the birth',
      { bornOn: '2026-01-13', lookedAfter: [{ reviews: [{}, { heldOn: '2026-01-12' }] }] },
      'looked-after-before-born lookedAfter/0/reviews/1/heldOn',
    ],
    [
      'that ended before it began',
      { lookedAfter: [{ since: '2026-01-12', endedOn: '2026-01-11' }] },
      'ended-before-begun lookedAfter/0/endedOn',
    ],
    [
      'with a review before it',
      { lookedAfter: [{ since: '2026-01-12', reviews: [{}, { heldOn: '2026-01-11' }] }] },
      'review-outside-period lookedAfter/0/reviews/1/heldOn',
    ],
    [
      'with a review after it',
      { lookedAfter: [{ endedOn: '2026-01-12', reviews: [{ heldOn: '2026-01-13' }] }] },
      'review-outside-period lookedAfter/0/reviews/0/heldOn',
    ],
    [
      'that overlaps another',
      { lookedAfter: [{ since: '2026-01-12', endedOn: '2026-02-09' }, { since: '2026-02-08' }] },
      'looked-after-overlap lookedAfter/1',
    ],
    [
      'that begins while another goes on',
      { lookedAfter: [{ since: '2026-02-08' }, { since: '2026-01-12', endedOn: null }] },
      'looked-after-overlap lookedAfter/0',
    ],
    [
      'that goes on beside another',
      { lookedAfter: [{ endedOn: null }, { since: '2026-01-12', endedOn: null }] },
      'looked-after-overlap lookedAfter/0',
    ],
  ])('%s is an error', (_, anna, place) => {
    expect(found(anna)).toEqual([`error ${place}`]);
  });

  test('that never began is a warning, and overlaps nothing', () => {
    expect(
      found({
        lookedAfter: [
          { since: null, endedOn: null },
          { since: '2026-01-12', endedOn: null },
        ],
      }),
    ).toEqual(['warning looked-after-since-never lookedAfter/0/since']);
  });

  test('in which a review was held is a warning where there are said to be none', () => {
    const lookedAfter = (statutoryReviewsHeld: boolean, heldOn: string | null): object => ({
      lookedAfter: [{ since: '2026-01-12', statutoryReviewsHeld, reviews: [{}, { heldOn }] }],
    });
    expect(issuesOfHistory(lookedAfter(false, '2026-02-09'))).toEqual([
      {
        code: 'reviews-disagree',
        severity: 'warning',
        path: '/children/0/lookedAfter/0/statutoryReviewsHeld',
        message: 'the child is not under statutory review, and yet a review was held',
        found: false,
        related: [{ path: '/children/0/lookedAfter/0/reviews/1/heldOn', message: 'held on `2026-02-09`' }],
      },
    ]);
    expect([...found(lookedAfter(true, '2026-02-09')), ...found(lookedAfter(false, null))]).toEqual([]);
  });

  test('names what it contradicts', () => {
    const [issue] = issuesOfHistory({ lookedAfter: [{ since: '2026-01-12', reviews: [{ heldOn: '2026-01-11' }] }] });
    expect(issue).toEqual({
      code: 'review-outside-period',
      severity: 'error',
      path: '/children/0/lookedAfter/0/reviews/0/heldOn',
      message: 'the review was held before the time of being looked after began',
      found: '2026-01-11',
      help: 'a review belongs to the time of being looked after in which it was held',
      related: [{ path: '/children/0/lookedAfter/0/since', message: 'began on `2026-01-12`' }],
    });
  });
});
