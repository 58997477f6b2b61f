import { describe, expect, test } from 'vitest';
import {
  type ConferencePart,
  firstReview,
  initial,
  nextReview,
  placesFor,
  read,
  valuesOf,
} from '../support/readCase.ts';

type Part = Omit<ConferencePart, 'id'>;

describe('the day of a conference', () => {
  test.each<[Part, string | null | undefined]>([
    [{ heldOn: '2026-03-01', plannedOn: '2026-02-01' }, '2026-03-01'],
    [{ heldOn: '2026-03-12', plannedOn: '2026-03-11' }, '2026-03-11'],
    [{ heldOn: '2026-03-12' }, '2026-03-12'],
    [{ heldOn: '2026-03-12', plannedOn: null }, '2026-03-12'],
    [{ heldOn: null, plannedOn: '2026-03-11' }, '2026-03-11'],
    [{ heldOn: null, plannedOn: null }, null],
    [{ heldOn: null }, undefined],
    [{ plannedOn: '2026-03-01' }, undefined],
    [{ heldOn: null, plannedOn: '2026-03-01' }, undefined],
    [{ heldOn: null, plannedOn: '2026-03-01', cancelledOn: '2026-02-28' }, '2026-03-01'],
    [{ plannedOn: null }, undefined],
    [{}, undefined],
  ])('of %o is %s', (days, dayOn) => {
    expect(read({ conferences: [{ id: 'c', ...days }], conference: 'c' })['conference.dayOn']).toBe(dayOn);
  });

  test.each<[string, Part, string | null | undefined]>([
    ['is its new day', { plannedOn: '2026-03-10', heldOn: null }, '2026-03-10'],
    ['is the day on which it was held', { plannedOn: '2026-03-02', heldOn: '2026-03-09' }, '2026-03-09'],
    ['is none while no new day is set', { plannedOn: null, heldOn: null }, null],
    ['is none where it was called off', { plannedOn: '2026-03-02', heldOn: null, cancelledOn: '2026-02-27' }, null],
    ['is its new day until it is called off', { plannedOn: '2026-03-12', cancelledOn: '2026-03-11' }, '2026-03-12'],
    ['is not known where the day set has gone by', { plannedOn: '2026-03-09', heldOn: null }, undefined],
  ])('of one that was put off %s', (_, conference, expected) => {
    const putOff = { id: 'c', postponed: true, ...conference };
    expect(read({ conferences: [putOff], conference: 'c', asOf: '2026-03-10' })['conference.dayOn']).toBe(expected);
  });

  test('is not known where none is recorded', () => {
    expect(read({})).not.toHaveProperty(['conference.dayOn']);
  });

  test('stands where it was written down', () => {
    expect(placesFor('conference.dayOn', { conferences: [initial], conference: 'initial' })).toEqual([
      '/conferences/0/heldOn',
    ]);
    expect(placesFor('conference.dayOn', { conferences: [nextReview] })).toEqual(['/conferences/0/plannedOn']);
  });
});

describe('how it stands with a conference', () => {
  const names = ['conference.stage', 'conference.heldOn'] as const;
  test.each<[string, Part, readonly unknown[]]>([
    ['is to come', { heldOn: null }, ['to-come', null]],
    ['is to come on a later day', { plannedOn: '2026-03-11' }, ['to-come', null]],
    ['is to come where it was held only later', { heldOn: '2026-03-11' }, ['to-come', null]],
    ['was held', { heldOn: '2026-03-10' }, ['held', '2026-03-10']],
    ['did not go ahead', { plannedOn: '2026-02-01', cancelledOn: '2026-01-31' }, ['did-not-go-ahead', null]],
    [
      'does not go ahead',
      { plannedOn: '2026-04-01', heldOn: null, cancelledOn: '2026-03-10' },
      ['did-not-go-ahead', null],
    ],
    [
      'is to come though it is called off later',
      { plannedOn: '2026-04-01', cancelledOn: '2026-03-11' },
      ['to-come', null],
    ],
    [
      'was held although it had been called off',
      { heldOn: '2026-03-01', cancelledOn: '2026-02-01' },
      ['held', '2026-03-01'],
    ],
    ['is not known', { plannedOn: '2026-03-09' }, [undefined, undefined]],
    ['is not known, but for its not having been called off', { cancelledOn: null }, [undefined, undefined]],
  ])('%s', (_, conference, expected) => {
    expect(valuesOf(names, { conferences: [{ id: 'c', ...conference }], conference: 'c' })).toEqual(expected);
  });

  test('is to come where none is recorded, whatever was held before', () => {
    expect(valuesOf(names, { conferences: [initial, firstReview] })).toEqual(['to-come', null]);
    expect(placesFor('conference.stage', {})).toEqual(['/conferences/-/heldOn']);
  });
});

describe("the child's age at a conference", () => {
  const age = (bornOn: string | null | undefined, conference: Part, asOf = '2026-03-10'): unknown =>
    read({ child: { bornOn }, conferences: [{ id: 'c', ...conference }], conference: 'c', asOf })[
      'conference.childsAge'
    ];

  test.each<[string, string | null | undefined, Part, number | undefined]>([
    ['on the ninth birthday', '2017-03-10', { heldOn: '2026-03-10' }, 9],
    ['the day before it', '2017-03-11', { heldOn: '2026-03-10' }, 8],
    ['on the eighteenth birthday, to come', '2008-03-20', { plannedOn: '2026-03-20' }, 18],
    ['the day before it, to come', '2008-03-21', { plannedOn: '2026-03-20' }, 17],
    ['born on a leap day, on 28 February of a common year', '2008-02-29', { heldOn: '2026-02-28' }, 17],
    ['born on a leap day, on 1 March of a common year', '2008-02-29', { heldOn: '2026-03-01' }, 18],
    ['born on the day', '2026-03-10', { heldOn: '2026-03-10' }, 0],
    ['born after the conference', '2026-03-05', { heldOn: '2026-03-01' }, 0],
    ['born after the day that is asked about', '2026-03-15', { plannedOn: '2028-03-20' }, 0],
    ['not born yet', null, { heldOn: '2026-03-10' }, 0],
    ['whose birth is not known', undefined, { heldOn: '2026-03-10' }, undefined],
    ['whose conference has no day', '2017-03-10', { heldOn: null, plannedOn: null }, undefined],
    ['whose conference is on a day not known', '2017-03-10', {}, undefined],
  ])('is that of a child %s', (_, bornOn, conference, expected) => {
    expect(age(bornOn, conference)).toBe(expected);
  });

  test('is worked out from both days', () => {
    expect(placesFor('conference.childsAge', { conferences: [nextReview] })).toEqual([
      '/children/0/bornOn',
      '/conferences/0/plannedOn',
    ]);
  });
});
