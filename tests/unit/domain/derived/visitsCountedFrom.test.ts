import { describe, expect, test } from 'vitest';
import { initial, read } from './readCase.ts';

describe('the day from which visits are counted', () => {
  const lookedAfter = (now: boolean | undefined, since?: string | null): object => ({
    lookedAfter: { ...(now === undefined ? {} : { now }), ...(since === undefined ? {} : { since }) },
  });
  const doubtful = [initial, { id: 'c', heldOn: '2026-02-10' }];
  test.each<[string, object, string[], readonly object[], unknown]>([
    ['is that of the latest visit', {}, ['2026-02-01', '2026-03-01', '2026-03-11'], [initial], '2026-03-01'],
    [
      'is that of the latest visit, looked after since or not',
      lookedAfter(true, '2026-03-05'),
      ['2026-03-01'],
      [initial],
      '2026-03-01',
    ],
    ['is that of the latest visit where no plan is recorded', {}, ['2026-03-01'], [], '2026-03-01'],
    ['is that of the plan before any visit under it', lookedAfter(false), ['2025-11-01'], [initial], '2026-01-15'],
    ['is that on which the child became looked after', lookedAfter(true, '2026-03-01'), [], [initial], '2026-03-01'],
    [
      'is that of the plan where the child was looked after before',
      lookedAfter(true, '2025-03-01'),
      [],
      [initial],
      '2026-01-15',
    ],
    [
      'is that of the plan where the child is no longer looked after',
      lookedAfter(false, '2026-03-01'),
      [],
      [initial],
      '2026-01-15',
    ],
    [
      'is that of the plan where the child becomes looked after later',
      lookedAfter(true, '2026-03-11'),
      [],
      [initial],
      '2026-01-15',
    ],
    [
      'is that of the plan where the child never was looked after',
      lookedAfter(undefined, null),
      [],
      [initial],
      '2026-01-15',
    ],
    ['is unknown where it is not known since when', lookedAfter(true), [], [initial], undefined],
    ['is unknown where it is not known whether still', lookedAfter(undefined, '2026-03-01'), [], [initial], undefined],
    ['is unknown where nothing is known of it', {}, [], [initial], undefined],
    ['is unknown where a visit may have been before the plan', lookedAfter(false), ['2026-02-05'], doubtful, undefined],
    [
      'is unknown where a visit was perhaps before any plan',
      lookedAfter(false),
      ['2026-02-05'],
      doubtful.slice(1),
      undefined,
    ],
    [
      'is unknown without a visit where it is not known when the plan was made',
      lookedAfter(false),
      [],
      doubtful,
      undefined,
    ],
  ])('%s', (_, child, visitedOn, conferences, countedFrom) => {
    expect(read({ child: { ...child, visitedOn }, conferences })['visits.countedFrom']).toBe(countedFrom);
  });

  test('is unknown where nothing is known of visits', () => {
    expect(read({ conferences: [initial] })).not.toHaveProperty(['visits.countedFrom']);
  });
});
