import { describe, expect, test } from 'vitest';
import { conference, found, initial, issuesOfHistory } from './history.ts';

const review = (heldOn: string | null, parts: object = {}): object =>
  conference(`review-${String(heldOn)}`, 'review', { heldOn, ...parts });

describe('a plan', () => {
  test.each<[string, object, readonly object[]]>([
    ['made by a conference of the case', { plans: [{ madeAt: 'initial', endedOn: null }] }, [initial]],
    [
      'made at a transfer conference',
      { plans: [{ madeAt: 't' }] },
      [conference('t', 'transfer', { heldOn: '2026-01-14' })],
    ],
    [
      'made at a conference of a kind that is not known',
      { plans: [{ madeAt: 'x' }] },
      [{ id: 'x', children: ['anna'] }],
    ],
    ['whose day is said twice in the same way', { plans: [{ madeAt: 'initial', madeOn: '2026-01-14' }] }, [initial]],
    ['of which nothing is known', { plans: [{}] }, []],
    [
      'that ended, with another after it',
      {
        plans: [
          { madeOn: '2024-01-16', endedOn: '2024-09-17' },
          { madeAt: 'initial', endedOn: null },
        ],
      },
      [initial],
    ],
    [
      'that ended on the day on which the next was made',
      { plans: [{ madeAt: 'initial' }, { madeOn: '2024-01-16', endedOn: '2026-01-14' }] },
      [initial],
    ],
    [
      'that is to be made',
      { plans: [{ madeAt: 'i', endedOn: null }] },
      [conference('i', 'initial', { heldOn: null, plannedOn: '2099-01-14' })],
    ],
    [
      'that is to be made after one in force',
      {
        plans: [
          { madeOn: '2025-01-14', endedOn: null },
          { madeAt: 'i', endedOn: null },
        ],
      },
      [conference('i', 'initial', { heldOn: null })],
    ],
    ['that ends on a day in the future', { plans: [{ madeAt: 'initial', endedOn: '2099-01-14' }] }, [initial]],
    [
      'made before the birth',
      { bornOn: '2026-02-02', plans: [{ madeAt: 'p', endedOn: null }] },
      [conference('p', 'pre-birth', { heldOn: '2026-01-14' })],
    ],
    [
      'that may overlap another, of which days are not known',
      { plans: [{ madeOn: '2025-01-14' }, { madeAt: 'initial', endedOn: null }] },
      [initial],
    ],
  ])('%s is right', (_, anna, conferences) => {
    expect(found(anna, conferences)).toEqual([]);
  });

  test.each<[string, object, readonly object[], string]>([
    [
      'made by no conference of the case',
      { plans: [{ madeAt: 'initail' }] },
      [initial],
      'unknown-conference plans/0/madeAt',
    ],
    [
      'made by a conference about another child',
      { plans: [{ madeAt: 'o' }] },
      [{ id: 'o', children: [] }],
      'conference-not-about-child plans/0/madeAt',
    ],
    [
      'made at a review',
      { plans: [{ madeAt: 'review-2026-04-14' }] },
      [review('2026-04-14')],
      'made-at-review plans/0/madeAt',
    ],
    [
      'made on two days',
      { plans: [{ madeAt: 'initial', madeOn: '2026-01-15' }] },
      [initial],
      'days-disagree plans/0/madeOn',
    ],
    [
      'made at a conference that was not held',
      { plans: [{ madeAt: 'i', madeOn: '2026-01-15' }] },
      [conference('i', 'initial', { heldOn: null })],
      'days-disagree plans/0/madeOn',
    ],
    [
      'made at a conference that was cancelled',
      { plans: [{ madeAt: 'i', madeOn: '2026-01-15' }] },
      [conference('i', 'initial', { cancelledOn: '2026-01-02' })],
      'days-disagree plans/0/madeOn',
    ],
    [
      'that ended before it was made',
      { plans: [{ madeAt: 'initial', endedOn: '2026-01-13' }] },
      [initial],
      'ended-before-made plans/0/endedOn',
    ],
    [
      'that ended before its own day',
      { plans: [{ madeOn: '2026-01-14', endedOn: '2026-01-13' }] },
      [],
      'ended-before-made plans/0/endedOn',
    ],
    [
      'that ended and has not been made',
      { plans: [{ madeAt: 'i', endedOn: '2026-01-13' }] },
      [conference('i', 'initial', { heldOn: null })],
      'ended-before-made plans/0/endedOn',
    ],
    [
      'made twice at one conference',
      { plans: [{ madeAt: 'i', meta: {} }, { madeAt: 'i' }] },
      [conference('i', 'initial')],
      'made-twice plans/1/madeAt',
    ],
    [
      'made while another goes on',
      {
        plans: [
          { madeAt: 'initial', endedOn: null },
          { madeOn: '2025-01-14', endedOn: null },
        ],
      },
      [initial],
      'plans-overlap plans/0',
    ],
    [
      'made before another ended',
      { plans: [{ madeOn: '2025-01-14', endedOn: '2026-01-15' }, { madeAt: 'initial' }] },
      [initial],
      'plans-overlap plans/1',
    ],
    [
      'within another',
      {
        plans: [
          { madeOn: '2025-01-14', endedOn: '2025-12-16' },
          { madeOn: '2025-02-11', endedOn: '2025-03-11' },
          { madeOn: '2025-04-15' },
        ],
      },
      [],
      'plans-overlap plans/1',
    ],
    [
      'in force beside another, on days that are not known',
      { plans: [{ endedOn: null, meta: {} }, { endedOn: null }] },
      [],
      'plans-overlap plans/1',
    ],
  ])('%s is an error', (_, anna, conferences, place) => {
    expect(found(anna, conferences)[0]).toBe(`error ${place}`);
  });

  test('that overlaps one that overlaps another is told of once each', () => {
    const plans = [
      { madeOn: '2025-01-14', endedOn: '2025-12-16' },
      { madeOn: '2025-02-11', endedOn: '2025-03-11' },
      { madeOn: '2025-04-15', endedOn: null },
      { endedOn: null },
    ];
    const issues = issuesOfHistory({ plans }, []);
    expect(issues.map(({ path, related }) => [path, related?.[0]?.path])).toEqual([
      ['/children/0/plans/1', '/children/0/plans/0'],
      ['/children/0/plans/2', '/children/0/plans/0'],
      ['/children/0/plans/3', '/children/0/plans/2'],
    ]);
    expect(issues[0]).toEqual({
      code: 'plans-overlap',
      severity: 'error',
      path: '/children/0/plans/1',
      message: 'the plan was made while another was in force, which ended on `2025-12-16`',
      help: 'write down when the plan before it ended, or leave out the one that was not made',
      related: [{ path: '/children/0/plans/0', message: 'the plan that was in force' }],
    });
  });

  test('names a conference that may have been meant', () => {
    const [issue] = issuesOfHistory({ plans: [{ madeAt: 'initail' }] });
    expect(issue).toMatchObject({ found: 'initail', help: 'did you mean `initial`?' });
  });

  test('is not held against conferences that cannot be read', () => {
    expect(found({ plans: [{ madeAt: 'x' }] }, [{ ...initial, id: 7 }])).toEqual([
      'error wrong-type /conferences/0/id',
    ]);
    expect(found({ plans: [{ madeAt: 'x' }] }, [initial, 7 as unknown as object])).toEqual([
      'error wrong-type /conferences/1',
    ]);
    expect(found({ plans: [{ madeAt: 'initial' }] }, [{ ...initial, children: [8] }])).toEqual([
      'error wrong-type /conferences/0/children/0',
    ]);
  });

  test('is compared with no multitude of conferences', () => {
    const conferences = Array.from({ length: 101 }, (_, index) => conference(`c-${String(index)}`, 'review'));
    expect(issuesOfHistory({ plans: [{ madeAt: 'c' }] }, conferences)[0]).toMatchObject({
      expected: 'the id of a conference of the case; all 101 stand in `conferences` of the case',
      help: 'add the conference to `conferences`, or name the day instead',
    });
  });

  test('made by a conference that decided against it is a warning', () => {
    const decided = (parts: object): readonly string[] =>
      found({ plans: [{ madeAt: 'i' }] }, [conference('i', 'initial', { heldOn: '2026-01-14', ...parts })]);
    const [added, not] = [{ outcome: { nameAdded: true } }, { outcome: { nameAdded: false } }];
    expect(decided(not)).toEqual(['warning made-but-not-added plans/0/madeAt']);
    expect(decided({ ...added, perChild: [{ child: 'anna', ...not }] })).toEqual([
      'warning made-but-not-added plans/0/madeAt',
    ]);
    expect(decided({ ...not, perChild: [{ child: 'anna', ...added }] })).toEqual([]);
    expect(decided(added)).toEqual([]);
  });

  test('of no days is a warning', () => {
    expect(found({ plans: [{ madeAt: 'initial', endedOn: '2026-01-14' }] })).toEqual([
      'warning plan-of-no-days plans/0/endedOn',
    ]);
  });
});

describe('what was said at a conference', () => {
  const said = (entry: object): object => ({
    chronology: [{ risk: { continuing: { is: true, by: 'conference-chair' } }, ...entry }],
  });

  test.each<[string, object, readonly object[]]>([
    ['of the case', { at: 'initial' }, [initial]],
    ['on its day', { at: 'initial', on: '2026-01-14' }, [initial]],
    ['of which the day is not known', { at: 'x', on: '2026-01-14' }, [{ id: 'x', children: ['anna'] }]],
  ])('%s is right', (_, entry, conferences) => {
    expect(found(said(entry), conferences)).toEqual([]);
  });

  test.each<[string, object, readonly object[], string]>([
    ['of which there is none', { at: 'x' }, [initial], 'unknown-conference chronology/0/at'],
    ['about another child', { at: 'o' }, [{ id: 'o', children: [] }], 'conference-not-about-child chronology/0/at'],
    ['on another day', { at: 'initial', on: '2026-01-15' }, [initial], 'days-disagree chronology/0/on'],
    [
      'that has not been held',
      { at: 'i', on: '2026-01-15' },
      [conference('i', 'initial', { heldOn: null })],
      'days-disagree chronology/0/on',
    ],
  ])('%s is an error', (_, entry, conferences, place) => {
    expect(found(said(entry), conferences)[0]).toBe(`error ${place}`);
  });
});

describe('an entry of the chronology that bears no day', () => {
  const happened = { incident: { furtherHarmOrAllegation: true } };

  test('is a warning where it says what came up', () => {
    expect(found({ chronology: [happened] })).toEqual(['warning no-day chronology/0']);
    expect(found({ chronology: [{ change: { significant: { is: true, by: 'social-worker' } } }] })).toEqual([
      'warning no-day chronology/0',
    ]);
  });

  test.each<[string, object]>([
    ['has a conference', { ...happened, at: 'initial' }],
    ['has a judgement with its own', { change: { significant: { is: true, by: 'social-worker', on: '2026-02-03' } } }],
    ['says what lasts', { risk: { continuing: { is: true, by: 'social-worker' } } }],
    ['says nothing', {}],
  ])('is right where it %s', (_, entry) => {
    expect(found({ chronology: [entry] })).toEqual([]);
  });
});

describe('conferences beside a plan', () => {
  const second = (kind: string, heldOn: string | null): object => conference('second', kind, { heldOn });
  const inForce = { plans: [{ madeAt: 'initial', endedOn: null }] };

  test.each(['initial', 'pre-birth', 'transfer'])(
    'another %s one while it is in force is a warning, in words',
    (kind) => {
      expect(issuesOfHistory(inForce, [initial, second(kind, '2026-06-16')])).toEqual([
        {
          code: 'plan-already-in-force',
          severity: 'warning',
          path: '/conferences/1/kind',
          message: `${kind === 'initial' ? 'an' : 'a'} ${kind} conference was held while a plan was in force`,
          found: kind,
          help: 'reviews go on being counted from that plan; a conference about a plan in force is a review',
          related: [{ path: '/conferences/0/heldOn', message: 'the plan was made on `2026-01-14`' }],
        },
      ]);
    },
  );

  test.each<[string, object, object]>([
    ['it has not been held', inForce, second('initial', null)],
    ['the plan had ended', { plans: [{ madeAt: 'initial', endedOn: '2026-05-12' }] }, second('initial', '2026-06-16')],
    ['it is not known that the plan goes on', { plans: [{ madeAt: 'initial' }] }, second('initial', '2026-06-16')],
    ['it came before the plan', { plans: [{ madeAt: 'initial', endedOn: null }] }, second('initial', '2025-06-17')],
    ['it is a review', inForce, second('review', '2026-04-14')],
    ['what plans there were is not known', {}, second('initial', '2026-06-16')],
  ])('but not where %s', (_, anna, other) => {
    expect(found(anna, [initial, other])).toEqual([]);
  });

  test.each<[string, object, readonly object[], string]>([
    ['before the plan', inForce, [initial, review('2025-12-09')], 'review-before-plan /conferences/1/heldOn'],
    ['where there is no plan', { plans: [] }, [review('2025-12-09')], 'review-before-plan /conferences/0/heldOn'],
    [
      'before any conference that could make a plan',
      {},
      [review('2025-12-09'), initial],
      'review-before-plan /conferences/0/heldOn',
    ],
    [
      'after the plan had ended',
      { plans: [{ madeAt: 'initial', endedOn: '2026-03-10' }] },
      [initial, review('2026-03-11')],
      'review-after-plan /conferences/1/heldOn',
    ],
    ['on the first day', inForce, [initial, review('2026-01-14')], 'review-on-first-day /conferences/1/heldOn'],
  ])('a review %s is a warning', (_, anna, conferences, place) => {
    expect(found(anna, conferences)).toEqual([`warning ${place}`]);
  });

  test('two reviews on one day are a warning', () => {
    const other = { ...review('2026-04-14'), id: 'other' };
    const issues = issuesOfHistory(inForce, [initial, review('2026-04-14'), other]);
    expect(issues.map(({ code, path }) => `${code} ${path}`)).toEqual(['two-reviews-on-one-day /conferences/2/heldOn']);
    expect(issues[0]?.related).toEqual([{ path: '/conferences/1/heldOn', message: 'the other review held that day' }]);
    expect(found(inForce, [initial, review('2026-04-14'), { ...other, children: [] }])).toEqual([
      'warning no-child /conferences/2/children',
    ]);
  });

  test('a review goes with the plan of its time', () => {
    const plans = [
      { madeAt: 'initial', endedOn: null },
      { madeOn: '2024-01-16', endedOn: '2024-09-17' },
    ];
    expect(found({ plans }, [initial, review('2024-04-16'), review('2024-09-17'), review('2026-04-14')])).toEqual([]);
    expect(found({ plans }, [initial, review('2025-01-14')])).toEqual([
      'warning review-after-plan /conferences/1/heldOn',
    ]);
    expect(found({ plans: [{}] }, [review('2024-04-16')])).toEqual([]);
  });

  test('a review before the plan names the conference that made it', () => {
    const [issue] = issuesOfHistory(inForce, [initial, review('2025-12-09')]);
    expect(issue?.related).toEqual([{ path: '/conferences/0/heldOn', message: 'the plan was made on `2026-01-14`' }]);
  });
});

describe('under a plan', () => {
  const days = (day: string): object => ({ visits: [{ on: day }], coreGroups: [{ heldOn: day }] });

  test('nothing was done before it was made', () => {
    expect(found({ plans: [{ madeAt: 'initial' }], ...days('2026-01-13') })).toEqual([
      'warning before-plan visits/0/on',
      'warning before-plan coreGroups/0/heldOn',
    ]);
    expect(found({ plans: [], ...days('2026-01-13') })).toEqual([
      'warning before-plan visits/0/on',
      'warning before-plan coreGroups/0/heldOn',
    ]);
  });

  test.each<[string, object]>([
    ['on its day', { plans: [{ madeAt: 'initial' }], ...days('2026-01-14') }],
    ['after it ended', { plans: [{ madeAt: 'initial', endedOn: '2026-03-10' }], ...days('2026-04-14') }],
    ['on any day where the plans are not known', days('2026-01-13')],
    ['on any day where that of the plan is not known', { plans: [{}], ...days('2026-01-13') }],
  ])('things are done %s', (_, anna) => {
    expect(found(anna)).toEqual([]);
  });
});
