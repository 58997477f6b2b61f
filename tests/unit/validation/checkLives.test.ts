import { describe, expect, test } from 'vitest';
import { parseCase } from '../../../src/validation/parseCase.ts';
import { conference, found, initial, issuesOfHistory } from './history.ts';
import { issuesOf, placesOf } from './issues.ts';

describe('after a death', () => {
  const died = { bornOn: '2020-01-06', diedOn: '2026-02-02' };
  const review = (heldOn: string | null): object => conference('r', 'review', { heldOn });

  test.each<[string, object, readonly object[], string]>([
    ['a conference held', {}, [initial, review('2026-04-14')], '/conferences/1/heldOn'],
    ['a plan that ended', { plans: [{ madeAt: 'initial', endedOn: '2026-02-03' }] }, [initial], 'plans/0/endedOn'],
    ['a plan made', { plans: [{ madeOn: '2026-02-03', endedOn: null }] }, [initial], 'plans/0/madeOn'],
    ['a time that began', { lookedAfter: [{ since: '2026-02-03', endedOn: null }] }, [], 'lookedAfter/0/since'],
    [
      'a time that ended',
      { lookedAfter: [{ since: '2026-01-05', endedOn: '2026-02-03' }] },
      [],
      'lookedAfter/0/endedOn',
    ],
    ['a visit', { visits: [{ on: '2026-02-03' }] }, [], 'visits/0/on'],
    ['a meeting of the core group', { coreGroups: [{ heldOn: '2026-02-03' }] }, [], 'coreGroups/0/heldOn'],
  ])('%s is a warning', (_, anna, conferences, place) => {
    expect(found({ ...died, ...anna }, conferences)).toEqual([`warning after-death ${place}`]);
  });

  test('nothing is odd about what stayed as it was, ended that day, or did not take place', () => {
    const plans = [{ madeAt: 'initial', endedOn: '2026-02-02' }];
    const lookedAfter = [{ since: '2026-01-05', endedOn: '2026-02-02' }];
    expect(found({ ...died, plans, lookedAfter }, [initial, review(null)])).toEqual([]);
    expect(found({ ...died, plans: [{ madeAt: 'initial', endedOn: null }] })).toEqual([]);
  });

  test('a conference about brothers and sisters is told of for the child who died', () => {
    const children = [{ id: 'a' }, { id: 'b', ...died }];
    const [issue, ...others] = issuesOf(
      parseCase({ id: 'case', children, conferences: [{ id: 'c', children: ['a', 'b'], heldOn: '2026-04-14' }] }),
    );
    expect(issue?.related).toEqual([{ path: '/children/1/diedOn', message: 'the child died on `2026-02-02`' }]);
    expect(others).toEqual([]);
  });
});

describe('an entry that stands twice in a list', () => {
  const lists: readonly (readonly [string, object])[] = [
    ['plans', {}],
    ['lookedAfter', { since: '2026-01-05', endedOn: '2026-01-05' }],
    ['moves', { direction: 'in', permanentOn: '2026-01-05' }],
    ['chronology', { on: '2026-01-05', incident: { furtherHarmOrAllegation: true } }],
    ['visits', { on: '2026-01-05' }],
    ['coreGroups', { heldOn: '2026-01-05' }],
  ];

  test.each(lists.slice(1))('of %s is a warning', (list, entry) => {
    const other = { ...entry, meta: { row: 2 } };
    const issues = issuesOfHistory({ [list]: [entry, other, Object.fromEntries(Object.entries(entry).toReversed())] });
    expect(placesOf(issues)).toEqual([`listed-twice /children/0/${list}/2`]);
    expect(issues[0]?.related).toEqual([{ path: `/children/0/${list}/0`, message: 'it stands here first' }]);
  });

  test('of plans is one too', () => {
    const plan = { madeOn: '2025-01-14', endedOn: '2025-06-17' };
    expect(found({ plans: [plan, plan] })).toContain('warning listed-twice plans/1');
  });

  test('of reviews and of requests is one too', () => {
    const reviews = [{ heldOn: '2026-01-05' }, { heldOn: '2026-01-05' }];
    const exclusions = [{ by: 'police' }, { by: 'school' }, { by: 'police' }];
    expect(found({ lookedAfter: [{ since: '2026-01-05', reviews }] }, [{ ...initial, exclusions }])).toEqual([
      'warning listed-twice lookedAfter/0/reviews/1',
      'warning listed-twice /conferences/0/exclusions/2',
    ]);
  });

  test.each(lists.slice(1))('of %s is none that differs or says nothing', (list, entry) => {
    expect(found({ [list]: [entry] })).toEqual([]);
  });

  test('is none where both say nothing', () => {
    expect(found({ plans: [{}, {}], moves: [{}, {}], chronology: [{}, {}] })).toEqual([]);
  });
});
