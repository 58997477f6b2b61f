import { describe, expect, test } from 'vitest';
import { type Asked, firstReview, initial, nextReview, see } from '../support/readCase.ts';

const period = (asked: Asked): readonly unknown[] => {
  const { index, now, since } = see(asked).period;
  return [index, now, since];
};

const twice = [
  { since: '2024-05-01', endedOn: '2024-09-30' },
  { since: '2026-02-01', endedOn: null },
];
const conferences = [initial, firstReview, nextReview];

describe('the time of being looked after', () => {
  test.each<[string, Asked, readonly unknown[]]>([
    ['is not known where nothing is said of it', {}, [undefined, undefined, undefined]],
    ['never was where the list is empty', { child: { lookedAfter: [] } }, [undefined, false, null]],
    [
      'never was where its day is known not to have come about',
      { child: { lookedAfter: [{ since: null }] } },
      [undefined, false, null],
    ],
    ['runs now', { child: { lookedAfter: twice } }, [1, true, '2026-02-01']],
    [
      'is over for a child who was looked after once and is no longer',
      { child: { lookedAfter: twice.slice(0, 1) } },
      [0, false, '2024-05-01'],
    ],
    [
      'has begun or not by the day that is asked about',
      { child: { lookedAfter: twice }, asOf: '2026-01-31' },
      [0, false, '2024-05-01'],
    ],
    [
      'runs until the day on which it ends',
      { child: { lookedAfter: twice }, asOf: '2024-09-29' },
      [0, true, '2024-05-01'],
    ],
    [
      'is over on the day on which it ends',
      { child: { lookedAfter: twice }, asOf: '2024-09-30' },
      [0, false, '2024-05-01'],
    ],
    [
      'is not known to run where its end is not known',
      { child: { lookedAfter: [{ since: '2026-02-01' }] } },
      [0, undefined, '2026-02-01'],
    ],
    [
      'runs since a day not known where its beginning is not',
      { child: { lookedAfter: [{ endedOn: null }] } },
      [0, true, undefined],
    ],
  ])('%s', (_, asked, expected) => {
    expect(period(asked)).toEqual(expected);
  });

  test('is that of the conference which the case is seen from', () => {
    const at = (conference: string): unknown => period({ child: { lookedAfter: twice }, conferences, conference });
    expect([at('initial'), at('first')]).toEqual([
      [0, false, '2024-05-01'],
      [1, true, '2026-02-01'],
    ]);
  });

  test('ran at a conference where it ended only later', () => {
    const lookedAfter = [{ since: '2026-01-01', endedOn: '2026-02-25' }];
    expect(period({ child: { lookedAfter }, conferences, conference: 'first' })).toEqual([0, true, '2026-01-01']);
    expect(period({ child: { lookedAfter }, conferences })).toEqual([0, false, '2026-01-01']);
  });

  test('may have begun only after a conference where its beginning is not known', () => {
    const asked = { child: { lookedAfter: [{ endedOn: null }] }, conferences, conference: 'first' };
    expect(period(asked)).toEqual([undefined, undefined, undefined]);
  });
});
