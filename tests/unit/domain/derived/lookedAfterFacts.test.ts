import { describe, expect, test } from 'vitest';
import type { LookedAfterPeriod } from '../../../../src/domain/Child.ts';
import { type Asked, firstReview, initial, placesFor, type Plain, read, valuesOf } from '../support/readCase.ts';

type Periods = readonly Plain<LookedAfterPeriod>[];

const reviewHeldOn = (lookedAfter: Periods | undefined, asked: Asked = {}): unknown =>
  read({ ...asked, child: { lookedAfter } })['lookedAfter.reviewHeldOn'];

const since = { since: '2026-02-01', endedOn: null };

const firstReviewOn = (heldOn: string): object => ({ id: 'first', kind: 'review', heldOn });

describe('the first statutory review', () => {
  test.each<[string, Periods | undefined, unknown]>([
    ['is not known where nothing is', undefined, undefined],
    ['is none for a child who never was looked after', [], null],
    ['is not known where the reviews are not', [since], undefined],
    ['is none where the list is empty', [{ ...since, reviews: [] }], null],
    [
      'is the soonest held',
      [{ ...since, reviews: [{ heldOn: '2026-03-05' }, { heldOn: null }, { heldOn: '2026-02-20' }] }],
      '2026-02-20',
    ],
    [
      'is none where none has been held yet',
      [{ ...since, reviews: [{ heldOn: '2026-03-11' }, { heldOn: null }] }],
      null,
    ],
    ['is not known where the day of one is not', [{ ...since, reviews: [{ heldOn: '2026-02-20' }, {}] }], undefined],
    [
      'is that of the present time, and of no earlier one',
      [
        { since: '2024-01-01', endedOn: '2024-06-01', reviews: [{ heldOn: '2024-01-20' }] },
        { ...since, reviews: [] },
      ],
      null,
    ],
  ])('%s', (_, lookedAfter, expected) => {
    expect(reviewHeldOn(lookedAfter)).toBe(expected);
  });

  test('counts for the conference that it follows, until the next one', () => {
    const lookedAfter = [{ since: '2026-01-10', endedOn: null, reviews: [{ heldOn: '2026-02-20' }] }];
    const conferences = [initial, firstReview];
    const at = (conference: string): unknown => reviewHeldOn(lookedAfter, { conferences, conference });
    expect([at('initial'), at('first')]).toEqual([null, '2026-02-20']);
  });

  test('tells what was considered at it', () => {
    const reviews = [
      { heldOn: '2026-02-20', criteriaForPlanConsidered: true },
      { heldOn: '2026-02-25', meetingsKeptSeparate: true },
    ];
    const names = ['lookedAfter.criteriaForPlanConsidered', 'lookedAfter.meetingsKeptSeparate'] as const;
    expect(valuesOf(names, { child: { lookedAfter: [{ ...since, reviews }] } })).toEqual([true, undefined]);
  });
});

describe('a child', () => {
  const names = ['lookedAfter.now', 'lookedAfter.since', 'lookedAfter.endedOn'] as const;
  const lookedAfter = (periods: Periods | undefined, asked: Asked = {}): unknown =>
    valuesOf(names, { ...asked, child: { lookedAfter: periods } });

  test('is looked after, was, never was, or nobody knows', () => {
    expect(lookedAfter([since])).toEqual([true, '2026-02-01', null]);
    expect(lookedAfter([{ since: '2026-02-01', endedOn: '2026-03-01' }])).toEqual([false, '2026-02-01', '2026-03-01']);
    expect(lookedAfter([])).toEqual([false, null, null]);
    expect(lookedAfter(undefined)).toEqual([undefined, undefined, undefined]);
  });

  test('was looked after at a conference, and is no longer', () => {
    const periods = [{ since: '2026-01-01', endedOn: '2026-02-25' }];
    const conferences = [initial, firstReview];
    expect(lookedAfter(periods, { conferences, conference: 'initial' })).toEqual([true, '2026-01-01', null]);
    expect(lookedAfter(periods, { conferences })).toEqual([false, '2026-01-01', '2026-02-25']);
  });

  test('has it told by the list of such times', () => {
    const child = { lookedAfter: [since] };
    expect(placesFor('lookedAfter.now', { child })).toEqual(['/children/0/lookedAfter/0/endedOn']);
    expect(placesFor('lookedAfter.reviewHeldOn', { child })).toEqual(['/children/0/lookedAfter/0/reviews']);
  });
});

describe('the first review conference since care began', () => {
  const lookedAfter = [{ since: '2026-02-20', endedOn: null }];
  const planned = (plannedOn: string | null | undefined, heldOn: string | null = null): object => ({
    id: 'planned',
    kind: 'review',
    plannedOn,
    heldOn,
  });
  const conferenceOn = (...others: readonly object[]): unknown =>
    read({ child: { lookedAfter }, conferences: [initial, ...(others as NonNullable<Asked['conferences']>)] })[
      'lookedAfter.reviewConferenceOn'
    ];

  test.each<[string, readonly object[], unknown]>([
    ['is none where none is recorded', [], null],
    ['is on the day on which it was held', [planned('2026-03-02', '2026-03-03')], '2026-03-03'],
    ['is no earlier one', [planned('2026-02-19', '2026-02-19')], null],
    ['is on the day for which it is planned', [planned('2026-03-20')], '2026-03-20'],
    [
      'is the one that was held, whatever is planned',
      [firstReviewOn('2026-03-02'), planned('2026-03-20')],
      '2026-03-02',
    ],
    ['has no day where none is planned', [planned(null)], null],
    ['is on a day that is not known where nobody says for which it is planned', [planned(undefined)], undefined],
    ['has none once it was not held on the day for which it was planned', [planned('2026-03-02')], null],
    ['is not known where one may have been held', [{ id: 'r', kind: 'review', plannedOn: '2026-03-02' }], undefined],
    [
      'is not known where the one to come may be no review',
      [{ id: 'r', plannedOn: '2026-03-20', heldOn: null }],
      undefined,
    ],
    ['is no other conference', [{ ...planned('2026-03-20'), kind: 'transfer' }], null],
  ])('%s', (_, others, expected) => {
    expect(conferenceOn(...others)).toBe(expected);
  });

  test('is told by nothing of a child who never was looked after, and by all reviews of one who is', () => {
    const conferences = [initial, planned('2026-03-20')] as NonNullable<Asked['conferences']>;
    expect(read({ child: { lookedAfter: [] }, conferences })['lookedAfter.reviewConferenceOn']).toBeNull();
    expect(placesFor('lookedAfter.reviewConferenceOn', { child: { lookedAfter }, conferences })).toEqual([
      '/children/0/lookedAfter/0/since',
      '/conferences/1/heldOn',
    ]);
  });
});
