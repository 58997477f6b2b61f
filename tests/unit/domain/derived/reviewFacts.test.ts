import { describe, expect, test } from 'vitest';
import { type Asked, firstReview, initial, nextReview, read } from './readCase.ts';

describe('the review in question', () => {
  const review = (asked: Asked): unknown[] => {
    const values = read(asked);
    return [values['review.heldOn'], values['review.isFirst'], values['review.precedingConferenceOn']];
  };
  const [maybeReview, unheld] = [
    { id: 'maybe', heldOn: '2026-02-10' },
    { id: 'unheld', kind: 'review' },
  ];

  test.each<[string, Asked, unknown[]]>([
    ['the first to come where none is recorded', { conferences: [initial] }, [null, true, '2026-01-15']],
    ['to come even without any conference', {}, [null, true, null]],
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
      [null, false, '2026-02-20'],
    ],
    [
      'not yet held as of an earlier day',
      { conferences: [initial, firstReview], asOf: '2026-02-19' },
      [null, true, '2026-01-15'],
    ],
    [
      'first again after a transfer',
      { conferences: [initial, firstReview, { ...initial, id: 't', kind: 'transfer', heldOn: '2026-03-02' }] },
      [null, true, '2026-03-02'],
    ],
    ['no first one where reviews alone are recorded', { conferences: [firstReview] }, [null, false, '2026-02-20']],
    [
      'first or not, unknown, after one of unknown kind',
      { conferences: [initial, maybeReview] },
      [null, undefined, '2026-02-10'],
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
    ['after the initial one, held or not', { conferences: [initial, unheld] }, [undefined, true, '2026-01-15']],
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
      'not known to be first where one may have been held',
      { conferences: [initial, unheld], conference: 'initial' },
      [null, undefined, undefined],
    ],
    [
      'to come where it is planned for later',
      { conferences: [initial, firstReview, { ...unheld, plannedOn: '2026-08-01' }] },
      [null, false, '2026-02-20'],
    ],
    ['without one before it where none was held', { conferences: [unheld] }, [undefined, true, null]],
  ])('is %s', (_, asked, expected) => {
    expect(review(asked)).toEqual(expected);
  });

  test('runs from the day on which a late review was held', () => {
    const late = { ...firstReview, plannedOn: '2026-02-01', heldOn: '2026-03-09' };
    expect(review({ conferences: [initial, late] })).toEqual([null, false, '2026-03-09']);
  });
});
