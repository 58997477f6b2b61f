import { describe, expect, test } from 'vitest';
import { type Asked, firstReview, initial, placesFor, plan, read, valuesOf } from '../support/readCase.ts';

const conferences = [initial];
const plans = [plan];
const ended = { plans: [{ ...plan, endedOn: '2026-02-20' }] };

describe('the core group', () => {
  const names = ['coreGroup.firstOn', 'coreGroup.countedFrom', 'coreGroup.firstAfterEndingOn'] as const;
  const met = (child: Asked['child'], ...days: readonly string[]): readonly unknown[] =>
    valuesOf(names, { child: { ...child, coreGroups: days.map((heldOn) => ({ heldOn })) }, conferences });

  test.each<[string, Asked['child'], readonly string[], readonly unknown[]]>([
    [
      'counts from its latest meeting',
      ended,
      ['2026-02-10', '2026-01-20', '2026-02-25', '2026-03-11'],
      ['2026-01-20', '2026-02-25', '2026-02-25'],
    ],
    ['counts from the day of the plan before it first met', ended, [], [null, '2026-01-15', null]],
    ['can first meet on the day of the conference', { plans }, ['2026-01-15'], ['2026-01-15', '2026-01-15', null]],
    ['has not met for this plan where it met before it', { plans }, ['2025-06-01'], [null, '2026-01-15', null]],
    ['has not met after the end on the day of the end', ended, ['2026-02-20'], ['2026-02-20', '2026-02-20', null]],
    ['has nothing to count from where there is no plan', { plans: [] }, ['2026-02-20'], [null, null, null]],
    ['is unknown where the plan is', {}, ['2026-02-20'], [undefined, undefined, undefined]],
    ['has not met at all, whatever the plan', {}, [], [null, undefined, null]],
    [
      'is unknown where it is not known when the plan was made',
      { plans: [{ endedOn: null }] },
      ['2026-02-20'],
      [undefined, undefined, null],
    ],
    [
      'may or may not have met after the end where that is not known',
      { plans: [{ madeAt: 'initial' }] },
      ['2026-02-20'],
      ['2026-02-20', '2026-02-20', undefined],
    ],
  ])('%s', (_, child, days, expected) => {
    expect(met(child, ...days)).toEqual(expected);
  });

  test('is unknown where nothing is known of its meetings', () => {
    const values = valuesOf(names, { child: ended, conferences });
    expect(values).toEqual([undefined, undefined, undefined]);
    expect(valuesOf(names, { child: { plans: [] }, conferences })).toEqual([null, undefined, null]);
  });

  test('counts under each of two plans its own meetings', () => {
    const again = { id: 'again', kind: 'initial', heldOn: '2026-03-01' } as const;
    const child = {
      plans: [
        { ...plan, endedOn: '2026-02-20' },
        { madeAt: 'again', endedOn: null },
      ],
      coreGroups: ['2026-01-20', '2026-02-25', '2026-03-05'].map((heldOn) => ({ heldOn })),
    };
    const asked = { child, conferences: [initial, firstReview, again] };
    expect(valuesOf(names, asked)).toEqual(['2026-03-05', '2026-03-05', null]);
    expect(valuesOf(names, { ...asked, conference: 'first' })).toEqual(['2026-01-20', '2026-02-25', '2026-02-25']);
  });

  test('stands in the list of its meetings, and before them in the making of the plan', () => {
    const asked = { child: { plans, coreGroups: [] }, conferences };
    expect(placesFor('coreGroup.firstOn', asked)).toEqual(['/children/0/coreGroups']);
    expect(placesFor('coreGroup.firstAfterEndingOn', asked)).toEqual(['/children/0/coreGroups']);
    expect(placesFor('coreGroup.countedFrom', asked)).toEqual(['/children/0/coreGroups', '/conferences/0/heldOn']);
    const child = { plans, coreGroups: [{ heldOn: '2026-02-01' }] };
    expect(placesFor('coreGroup.countedFrom', { child, conferences })).toEqual(['/children/0/coreGroups']);
  });
});

describe('the day from which visits are counted', () => {
  type Periods = NonNullable<Asked['child']>['lookedAfter'];
  const runs = (since: string): Periods => [{ since, endedOn: null }];

  test.each<[string, Asked['child'], readonly string[], unknown]>([
    ['is that of the latest visit', { plans }, ['2026-02-01', '2026-03-01', '2026-03-11'], '2026-03-01'],
    [
      'is that of the latest visit, looked after since or not',
      { plans, lookedAfter: runs('2026-03-05') },
      ['2026-03-01'],
      '2026-03-01',
    ],
    ['is that of the plan before any visit under it', { plans, lookedAfter: [] }, ['2025-11-01'], '2026-01-15'],
    ['is that on which the child became looked after', { plans, lookedAfter: runs('2026-03-01') }, [], '2026-03-01'],
    [
      'is that of the plan where the child was looked after before',
      { plans, lookedAfter: runs('2025-03-01') },
      [],
      '2026-01-15',
    ],
    [
      'is that of the plan where the child is no longer looked after',
      { plans, lookedAfter: [{ since: '2026-02-01', endedOn: '2026-03-01' }] },
      [],
      '2026-01-15',
    ],
    [
      'is that of the plan where the child becomes looked after later',
      { plans, lookedAfter: runs('2026-03-11') },
      [],
      '2026-01-15',
    ],
    ['is none where there is no plan', { plans: [] }, ['2026-03-01'], null],
    ['is unknown where the plan is', {}, ['2026-03-01'], undefined],
    ['is unknown where it is not known since when', { plans, lookedAfter: [{ endedOn: null }] }, [], undefined],
    [
      'is unknown where it is not known whether still',
      { plans, lookedAfter: [{ since: '2026-03-01' }] },
      [],
      undefined,
    ],
    ['is unknown where nothing is known of being looked after', { plans }, [], undefined],
    [
      'is unknown where it is not known when the plan was made',
      { plans: [{ endedOn: null }], lookedAfter: [] },
      ['2026-03-01'],
      undefined,
    ],
  ])('%s', (_, child, days, countedFrom) => {
    const visits = days.map((on) => ({ on }));
    expect(read({ child: { ...child, visits }, conferences })['visits.countedFrom']).toBe(countedFrom);
  });

  test('is unknown where nothing is known of visits', () => {
    expect(read({ child: { plans }, conferences })).not.toHaveProperty(['visits.countedFrom']);
  });

  test('stands where it is read off', () => {
    const places = (child: Asked['child']): readonly string[] =>
      placesFor('visits.countedFrom', { child, conferences });
    const visits = [{ on: '2026-03-01' }];
    expect(places({ plans, visits })).toEqual(['/children/0/visits']);
    expect(places({ plans, visits: [], lookedAfter: [] })).toEqual(['/children/0/visits', '/conferences/0/heldOn']);
    expect(places({ plans, visits: [], lookedAfter: runs('2026-03-01') })).toEqual([
      '/children/0/visits',
      '/conferences/0/heldOn',
      '/children/0/lookedAfter/0/since',
    ]);
    expect(places({ plans, visits: [] })).toEqual([
      '/children/0/visits',
      '/conferences/0/heldOn',
      '/children/0/lookedAfter',
    ]);
  });
});
