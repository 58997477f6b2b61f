import { describe, expect, test } from 'vitest';
import { type Asked, firstReview, initial, nextReview, plan, read, see } from '../support/readCase.ts';

const planSeen = (asked: Asked): readonly unknown[] => {
  const { index, stage, madeOn, endedOn } = see(asked).plan;
  return [index, stage, madeOn, endedOn];
};

const conferences = [initial, firstReview, nextReview];
const unknown = [undefined, undefined, undefined, undefined];
const none = [undefined, 'none', null, null];

describe('the plan from now', () => {
  test.each<[string, Asked, readonly unknown[]]>([
    ['is not known where nothing is said of plans', { conferences }, unknown],
    ['is none for a child without one', { child: { plans: [] }, conferences }, none],
    [
      'is in force from the conference that made it',
      { child: { plans: [plan] }, conferences },
      [0, 'in-force', '2026-01-15', null],
    ],
    ['is none the day before', { child: { plans: [plan] }, conferences, asOf: '2026-01-14' }, none],
    [
      'is in force from its own day where the conference that made it is not recorded',
      { child: { plans: [{ madeOn: '2025-11-28', endedOn: null }] } },
      [0, 'in-force', '2025-11-28', null],
    ],
    [
      'has ended on the day on which it ended',
      { child: { plans: [{ ...plan, endedOn: '2026-03-10' }] }, conferences },
      [0, 'ended', '2026-01-15', '2026-03-10'],
    ],
    [
      'is in force the day before',
      { child: { plans: [{ ...plan, endedOn: '2026-03-11' }] }, conferences },
      [0, 'in-force', '2026-01-15', null],
    ],
    [
      'is in force or not, unknown, where its end is not known',
      { child: { plans: [{ madeAt: 'initial' }] }, conferences },
      [0, undefined, '2026-01-15', undefined],
    ],
    [
      'is in force though nobody knows since when',
      { child: { plans: [{ endedOn: null }] } },
      [0, 'in-force', undefined, null],
    ],
    [
      'is none where the conference that is to make it is still to come',
      { child: { plans: [{ madeAt: 'next', endedOn: null }] }, conferences },
      none,
    ],
  ])('%s', (_, asked, expected) => {
    expect(planSeen(asked)).toEqual(expected);
  });
});

describe('the plan at a conference', () => {
  const ended = { ...plan, endedOn: '2026-02-20' };
  test('is in force at the conference that made it and at the one that ended it, and has ended from now', () => {
    const at = (conference?: string): unknown =>
      planSeen({ child: { plans: [ended] }, conferences, ...(conference === undefined ? {} : { conference }) });
    expect([at('initial'), at('first'), at()]).toEqual([
      [0, 'in-force', '2026-01-15', null],
      [0, 'in-force', '2026-01-15', '2026-02-20'],
      [0, 'ended', '2026-01-15', '2026-02-20'],
    ]);
  });

  test('ends within what follows the last conference before its end', () => {
    const plans = [{ ...plan, endedOn: '2026-02-28', endingRoute: 'without-conference' as const }];
    const ending = (conference: string): unknown[] => {
      const values = read({ child: { plans }, conferences, conference });
      return [values['plan.stage'], values['plan.endedOn'], values['plan.endingRoute']];
    };
    expect(ending('first')).toEqual(['in-force', '2026-02-28', 'without-conference']);
    expect(ending('initial')).toEqual(['in-force', null, undefined]);
  });

  test('had ended at a conference held after its end', () => {
    const plans = [{ ...plan, endedOn: '2026-02-19' }];
    expect(planSeen({ child: { plans }, conferences, conference: 'first' })).toEqual([
      0,
      'ended',
      '2026-01-15',
      '2026-02-19',
    ]);
  });

  test('was made at it, though its own day is written down as a later one', () => {
    const plans = [{ ...plan, madeOn: '2026-01-16' }];
    expect(planSeen({ child: { plans }, conferences, conference: 'initial' })).toEqual([
      0,
      'in-force',
      '2026-01-16',
      null,
    ]);
  });

  test('is not known where nobody knows whether it was made before or after', () => {
    expect(planSeen({ child: { plans: [{ endedOn: null }] }, conferences, conference: 'first' })).toEqual(unknown);
    const perhaps = [...conferences, { id: 'perhaps', kind: 'transfer' as const }];
    const plans = [{ madeAt: 'perhaps', endedOn: null }];
    expect(planSeen({ child: { plans }, conferences: perhaps, conference: 'first' })).toEqual(unknown);
  });

  test('is none that a conference made which cannot have been held by then', () => {
    const perhaps = [...conferences, { id: 'perhaps', kind: 'transfer' as const, plannedOn: '2026-02-21' }];
    const plans = [{ madeAt: 'perhaps', endedOn: null }];
    expect(planSeen({ child: { plans }, conferences: perhaps, conference: 'first' })).toEqual(none);
  });

  test('keeps how it ended to itself where it is not known whether it ended by then', () => {
    const plans = [
      { madeAt: 'initial', endingRoute: 'without-conference' as const, ending: { agenciesNotified: false } },
    ];
    const at = (conference?: string): unknown[] => {
      const asked = conference === undefined ? {} : { conference };
      const values = read({ child: { plans }, conferences, ...asked });
      return [values['plan.endingRoute'], values['ending.agenciesNotified']];
    };
    expect([at('initial'), at()]).toEqual([
      [undefined, undefined],
      ['without-conference', false],
    ]);
  });
});

describe('one child with two plans', () => {
  const again = { id: 'again', kind: 'initial', heldOn: '2026-02-20' } as const;
  const plans = [
    { madeAt: 'initial', endedOn: '2026-02-01' },
    { madeAt: 'again', endedOn: null },
  ];
  const asked = { child: { plans }, conferences: [initial, again] };

  test('has the second one from now, and the first at the conference that made that', () => {
    expect(planSeen(asked)).toEqual([1, 'in-force', '2026-02-20', null]);
    expect(planSeen({ ...asked, conference: 'initial' })).toEqual([0, 'in-force', '2026-01-15', '2026-02-01']);
    expect(planSeen({ ...asked, conference: 'again' })).toEqual([1, 'in-force', '2026-02-20', null]);
  });

  test('knows at the first when the next was made', () => {
    expect(see({ ...asked, conference: 'initial' }).plan.nextMadeOn).toBe('2026-02-20');
    expect(see(asked).plan.nextMadeOn).toBeNull();
    const undated = { ...asked, child: { plans: [...plans.slice(0, 1), { endedOn: null }] } };
    expect(see({ ...undated, conference: 'initial' }).plan.nextMadeOn).toBeUndefined();
  });

  test('had none between them and one that ended', () => {
    expect(planSeen({ ...asked, asOf: '2026-02-10' })).toEqual([0, 'ended', '2026-01-15', '2026-02-01']);
  });
});

describe('a review on the very day on which a plan was made', () => {
  const sameDay = { id: 'same-day', kind: 'review', heldOn: '2026-01-15' } as const;
  const earlier = { madeOn: '2025-06-02', endedOn: '2026-01-15' };
  const at = (conference: string, ...plans: NonNullable<NonNullable<Asked['child']>['plans']>): Asked => ({
    child: { plans },
    conferences: [initial, sameDay],
    conference,
  });

  test('is held under none, while the conference that made it is held under it', () => {
    expect(planSeen(at('same-day', plan))).toEqual(none);
    expect(planSeen(at('initial', plan))).toEqual([0, 'in-force', '2026-01-15', null]);
    expect(see(at('same-day', plan)).plan.nextMadeOn).toBe('2026-01-15');
  });

  test('is held under the plan before it, which may end at that review', () => {
    expect(planSeen(at('same-day', earlier, plan))).toEqual([0, 'in-force', '2025-06-02', '2026-01-15']);
    expect(planSeen(at('initial', earlier, plan))).toEqual([1, 'in-force', '2026-01-15', null]);
    expect(see(at('same-day', earlier, plan)).plan.nextMadeOn).toBe('2026-01-15');
  });

  test('is held under the plan before it, though nobody knows when that was made', () => {
    const { madeOn, nextMadeOn } = see(at('same-day', { endedOn: '2026-01-15' }, plan)).plan;
    expect([madeOn, nextMadeOn]).toEqual([undefined, '2026-01-15']);
  });

  test('takes a plan for none of its own that began nobody knows when and has ended', () => {
    expect(see(at('initial', { endedOn: '2026-01-10' }, plan)).plan.nextMadeOn).toBeNull();
    expect(see({ child: { plans: [{ endedOn: '2026-01-10' }, { endedOn: null }] } }).plan.nextMadeOn).toBeNull();
  });

  test('leaves the plan open where nobody knows whether it is a review', () => {
    const conferences = [initial, { id: 'same-day', heldOn: '2026-01-15' }];
    expect(planSeen({ child: { plans: [plan] }, conferences, conference: 'same-day' })).toEqual(unknown);
  });
});
