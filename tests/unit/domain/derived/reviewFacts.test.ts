import { describe, expect, test } from 'vitest';
import { type Asked, firstReview, initial, nextReview, placesFor, plan, valuesOf } from '../support/readCase.ts';

describe('the review in question', () => {
  const names = ['review.heldOn', 'review.isFirst', 'review.precedingConferenceOn'] as const;
  /** Of a child with the plan that the initial conference made, where nothing else is said. */
  const review = (asked: Asked): readonly unknown[] => valuesOf(names, { child: { plans: [plan] }, ...asked });
  const [maybeReview, unheld] = [
    { id: 'maybe', heldOn: '2026-02-10' },
    { id: 'unheld', kind: 'review' },
  ] as const;

  test.each<[string, Asked, unknown[]]>([
    ['the first to come where none is recorded', { conferences: [initial] }, [null, true, '2026-01-15']],
    ['to come even without any conference', { child: {} }, [null, undefined, undefined]],
    [
      'to come, and follows nothing, where there is no plan',
      { child: { plans: [] }, conferences: [initial] },
      [null, undefined, null],
    ],
    [
      'the one after those that were held',
      { conferences: [initial, firstReview, nextReview] },
      [null, false, '2026-02-20'],
    ],
    [
      'the one that is named',
      { conferences: [initial, firstReview, nextReview], conference: 'first' },
      ['2026-02-20', true, '2026-01-15'],
    ],
    [
      'the next where another is named',
      { conferences: [initial, firstReview, nextReview], conference: 'initial' },
      ['2026-02-20', true, '2026-01-15'],
    ],
    [
      'not yet held as of an earlier day',
      { conferences: [initial, firstReview], asOf: '2026-02-19' },
      [null, true, '2026-01-15'],
    ],
    [
      'first again under a second plan',
      {
        child: {
          plans: [
            { ...plan, endedOn: '2026-02-25' },
            { madeAt: 't', endedOn: null },
          ],
        },
        conferences: [initial, firstReview, { id: 't', kind: 'transfer', heldOn: '2026-03-02' }],
      },
      [null, true, '2026-03-02'],
    ],
    [
      'not first again after a second initial conference under one plan',
      { conferences: [initial, firstReview, { ...initial, id: 'second', heldOn: '2026-03-02' }] },
      [null, false, '2026-02-20'],
    ],
    [
      'no first one where it is not known which plan it is under',
      { child: {}, conferences: [firstReview] },
      [null, undefined, undefined],
    ],
    [
      'first or not, unknown, after one of unknown kind',
      { conferences: [initial, maybeReview] },
      [null, undefined, undefined],
    ],
    [
      'unknown where that one may be it',
      { conferences: [initial, maybeReview], conference: 'maybe' },
      [undefined, undefined, undefined],
    ],
    [
      'the next in any case where that one was not held',
      { conferences: [initial, { id: 'maybe', heldOn: null }] },
      [null, true, '2026-01-15'],
    ],
    [
      'not known from now where one may have been held, or be the next',
      { conferences: [initial, unheld] },
      [undefined, undefined, undefined],
    ],
    [
      'after the initial one, whatever is to come after it',
      { conferences: [initial, unheld, nextReview], conference: 'unheld' },
      [undefined, true, '2026-01-15'],
    ],
    [
      'after the initial one or a review, unknown which',
      { conferences: [initial, firstReview, unheld], conference: 'unheld' },
      [undefined, undefined, undefined],
    ],
    [
      'unknown at the conference that made the plan where one may have been held',
      { conferences: [initial, firstReview, unheld], conference: 'initial' },
      [undefined, undefined, undefined],
    ],
    [
      'known there where that one was planned for a later day',
      { conferences: [initial, firstReview, { ...unheld, plannedOn: '2026-02-21' }], conference: 'initial' },
      ['2026-02-20', true, '2026-01-15'],
    ],
    [
      'the one that is named, whatever may have been held later',
      { conferences: [initial, firstReview, { ...unheld, plannedOn: '2026-02-20' }], conference: 'first' },
      ['2026-02-20', true, '2026-01-15'],
    ],
    [
      'one that may have been held since, after those that were held before it was planned',
      { conferences: [initial, firstReview, { ...unheld, plannedOn: '2026-03-05' }], conference: 'unheld' },
      [undefined, false, '2026-02-20'],
    ],
    [
      'unknown there where one of unknown kind was held first',
      { conferences: [initial, maybeReview, firstReview], conference: 'initial' },
      [undefined, undefined, undefined],
    ],
    [
      'known there where one of unknown kind was held after it',
      { conferences: [initial, { ...maybeReview, heldOn: '2026-02-21' }, firstReview], conference: 'initial' },
      ['2026-02-20', true, '2026-01-15'],
    ],
    [
      'to come where it is planned for later',
      { conferences: [initial, firstReview, { ...unheld, plannedOn: '2026-08-01' }] },
      [null, false, '2026-02-20'],
    ],
  ])('is %s', (_, asked, expected) => {
    expect(review(asked)).toEqual(expected);
  });

  test('runs from the day on which a late review was held', () => {
    const late = { ...firstReview, plannedOn: '2026-02-01', heldOn: '2026-03-09' };
    expect(review({ conferences: [initial, late] })).toEqual([null, false, '2026-03-09']);
  });

  test('is, at the conference that made a first plan, none under a second', () => {
    const again = { id: 'again', kind: 'initial', heldOn: '2026-03-01' } as const;
    const later = { id: 'later', kind: 'review', heldOn: '2026-03-09' } as const;
    const asked = {
      child: {
        plans: [
          { ...plan, endedOn: '2026-02-25' },
          { madeAt: 'again', endedOn: null },
        ],
      },
      conferences: [initial, again, later],
    };
    expect(review({ ...asked, conference: 'initial' })).toEqual([null, true, '2026-01-15']);
    expect(review({ ...asked, conference: 'again' })).toEqual(['2026-03-09', true, '2026-03-01']);
  });

  test('is none that may have been held only under a second plan', () => {
    const again = { id: 'again', kind: 'initial', heldOn: '2026-03-01' } as const;
    const plans = [
      { ...plan, endedOn: '2026-02-25' },
      { madeAt: 'again', endedOn: null },
    ];
    const asked = { child: { plans }, conferences: [initial, again, { ...unheld, plannedOn: '2026-03-01' }] };
    expect(review({ ...asked, conference: 'initial' })).toEqual([null, true, '2026-01-15']);
  });

  test('is, at a conference that made no plan, none under a later one', () => {
    const again = { id: 'again', kind: 'initial', heldOn: '2026-02-01' } as const;
    const asked = {
      child: { plans: [{ madeAt: 'again', endedOn: null }] },
      conferences: [initial, again, firstReview],
    };
    expect(review({ ...asked, conference: 'initial' })).toEqual([null, undefined, null]);
  });

  test('stands in its record, and follows what its interval runs from', () => {
    const asked = { child: { plans: [plan] }, conferences: [initial, firstReview, nextReview] };
    const places = (name: string, conference?: string): readonly string[] =>
      placesFor(name, conference === undefined ? asked : { ...asked, conference });
    expect(places('review.heldOn')).toEqual(['/conferences/2/heldOn']);
    expect(places('review.precedingConferenceOn')).toEqual(['/conferences/1/heldOn']);
    expect(places('review.isFirst', 'first')).toEqual(['/conferences/0/heldOn']);
    expect(placesFor('review.precedingConferenceOn', { child: { plans: [] }, conferences: [nextReview] })).toEqual([
      '/children/0/plans',
    ]);
    expect(placesFor('review.heldOn', {})).toEqual(['/conferences/-']);
    expect(placesFor('review.heldOn', { conferences: [maybeReview], conference: 'maybe' })).toEqual([
      '/conferences/0/heldOn',
    ]);
  });
});
