import { describe, expect, test } from 'vitest';
import { type Asked, firstReview, initial, placesFor, plan, read } from '../support/readCase.ts';

type Conferences = NonNullable<Asked['conferences']>;

describe('the latest conference that was to decide on a plan', () => {
  const transfer = { id: 'transfer', kind: 'transfer', heldOn: '2026-02-01' } as const;
  test.each<[string, Conferences, unknown]>([
    ['the latest initial, pre-birth or transfer conference', [initial, transfer, firstReview], '2026-02-01'],
    ['none where none was held by then', [{ ...initial, heldOn: '2026-03-11' }], null],
    ['not known where a later one may have been held', [initial, { id: 'c', kind: 'transfer' }], undefined],
    ['not known where a later one is of unknown kind', [initial, { id: 'c', heldOn: '2026-02-01' }], undefined],
    ['known where the one of unknown kind was earlier', [initial, { id: 'c', heldOn: '2026-01-01' }], '2026-01-15'],
    [
      'not put in doubt by one that is planned for later',
      [initial, { id: 'c', plannedOn: '2026-03-11' }],
      '2026-01-15',
    ],
  ])('is %s', (_, conferences, heldOn) => {
    expect(read({ child: { chronology: [] }, conferences })['initialConference.heldOn']).toBe(heldOn);
  });
});

describe('of several conferences that were to decide on a plan, the one that a discussion led to', () => {
  const later = { id: 'later', kind: 'initial', heldOn: '2026-02-20' } as const;
  const discussed = (latestOn: string): object => ({
    chronology: [{ on: latestOn, strategyDiscussion: { latestOn } }],
  });
  const initialOn = (child: object, ...others: Conferences): unknown =>
    read({ child, conferences: [initial, later, ...others] })['initialConference.heldOn'];

  test.each([
    ['is the first since', discussed('2026-01-05'), '2026-01-15'],
    ['is that of its own day', discussed('2026-01-15'), '2026-01-15'],
    ['is the next one', discussed('2026-01-16'), '2026-02-20'],
    ['is the latest, where none was held since', discussed('2026-02-21'), '2026-02-20'],
    ['is the latest, where there was no discussion', { chronology: [] }, '2026-02-20'],
    ['is not known where nobody knows of the discussion', {}, undefined],
  ])('%s', (_, child, expected) => {
    expect(initialOn(child)).toBe(expected);
  });

  test('is not known where another one may have been held sooner', () => {
    expect(initialOn(discussed('2026-01-16'), { id: 'c', kind: 'transfer' })).toBeUndefined();
    expect(initialOn(discussed('2026-01-16'), { id: 'c', heldOn: '2026-02-02' })).toBeUndefined();
    expect(initialOn(discussed('2026-01-16'), { id: 'c', heldOn: '2026-02-22' })).toBe('2026-02-20');
  });
});

describe('a plan made before the birth', () => {
  const before = (child: Asked['child'], kind: 'initial' | 'pre-birth' | 'transfer' = 'initial'): unknown =>
    read({ child: { plans: [plan], ...child }, conferences: [{ ...initial, kind }] })['plan.madeBeforeBirth'];

  test.each<[string, Asked['child'], unknown]>([
    ['of a child not yet born', { bornOn: null }, true],
    ['of a child born later', { bornOn: '2026-02-02' }, true],
    ['of a child to be born only after the day', { bornOn: '2026-03-11' }, true],
    ['of a child born on its day is none', { bornOn: '2026-01-15' }, false],
    ['of a child born earlier is none', { bornOn: '2025-12-02' }, false],
    ['is not known where the birth is not', {}, undefined],
    ['is not known where its own day is not', { bornOn: null, plans: [{ endedOn: null }] }, undefined],
    ['is not known where there is none', { bornOn: null, plans: [] }, undefined],
  ])('%s', (_, child, expected) => {
    expect(before(child)).toBe(expected);
  });

  test('is told by the days, and by no kind of conference', () => {
    expect(before({ bornOn: '2026-02-02' }, 'transfer')).toBe(true);
    expect(before({ bornOn: '2025-12-02' }, 'pre-birth')).toBe(false);
  });

  test('is worked out from the day of the plan and that of the birth', () => {
    const asked = { child: { plans: [plan] }, conferences: [initial] };
    expect(placesFor('plan.madeBeforeBirth', asked)).toEqual(['/conferences/0/heldOn', '/children/0/bornOn']);
  });
});

describe('whether a plan was in force at the latest strategy discussion', () => {
  const discussed = [{ on: '2026-02-20', strategyDiscussion: { latestOn: '2026-02-20' } }];
  const underPlan = (child: object): unknown => read({ child, conferences: [initial] })['strategyDiscussion.underPlan'];
  test.each<[string, object, boolean | undefined]>([
    ['is so while one runs', { plans: [{ madeOn: '2026-01-15', endedOn: null }] }, true],
    ['is so on the day on which it ended', { plans: [{ madeOn: '2026-01-15', endedOn: '2026-02-20' }] }, true],
    ['is not once it had ended', { plans: [{ madeOn: '2026-01-15', endedOn: '2026-02-19' }] }, false],
    ['is not before one was made on that day', { plans: [{ madeOn: '2026-02-20', endedOn: null }] }, false],
    ['is not where there was none', { plans: [] }, false],
    ['is not known where nobody knows of plans', {}, undefined],
    ['is not known where one may have ended before', { plans: [{ madeOn: '2026-01-15' }] }, undefined],
    ['is not known where one may have been made only later', { plans: [{ endedOn: null }] }, undefined],
    [
      'is so by one of several, whatever is not known of the others',
      { plans: [{ endedOn: null }, { madeOn: '2026-01-15', endedOn: null }] },
      true,
    ],
  ])('%s', (_, child, expected) => {
    expect(underPlan({ chronology: discussed, ...child })).toBe(expected);
  });

  test('is not so of one that a conference made which has not been held', () => {
    const conferences = [{ id: 'initial', kind: 'initial' as const, plannedOn: '2026-03-20', heldOn: null }];
    const child = { chronology: discussed, plans: [{ madeAt: 'initial', endedOn: null }] };
    expect(read({ child, conferences })['strategyDiscussion.underPlan']).toBe(false);
  });

  test('is not known where nobody knows which of two discussions was the latest', () => {
    const plans = [{ madeOn: '2026-01-15', endedOn: null }];
    const chronology = ['2026-01-05', '2026-02-20'].map((latestOn) => ({ strategyDiscussion: { latestOn } }));
    expect(underPlan({ plans, chronology })).toBeUndefined();
  });

  test('is not so at a discussion of a day that has not come', () => {
    const plans = [{ madeOn: '2026-01-15', endedOn: null }];
    const chronology = [{ on: '2026-02-20', strategyDiscussion: { latestOn: '2026-03-11' } }];
    expect(underPlan({ plans, chronology })).toBe(false);
  });

  test('is told by a chronology that tells of no discussion, and by none is not known', () => {
    const plans = [{ madeOn: '2026-01-15', endedOn: null }];
    expect([underPlan({ plans, chronology: [] }), underPlan({ plans })]).toEqual([false, undefined]);
  });

  test('rests on the plans and the chronology', () => {
    expect(placesFor('strategyDiscussion.underPlan', {})).toEqual(['/children/0/plans', '/children/0/chronology']);
  });
});
