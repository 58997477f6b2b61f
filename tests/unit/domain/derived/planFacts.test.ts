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
    expect(read({ child: { plans: [] }, conferences })['initialConference.heldOn']).toBe(heldOn);
    // A plan may have been made at one that is not recorded.
    expect(read({ conferences })['initialConference.heldOn']).toBeUndefined();
  });

  test.each<[string, object, unknown]>([
    [
      'the one that made a plan, though only the plan is recorded',
      { madeOn: '2026-02-02', endedOn: null },
      '2026-02-02',
    ],
    ['the later one', { madeOn: '2026-01-05', endedOn: '2026-01-12' }, '2026-01-15'],
    ['not known where nobody knows when a plan was made', { endedOn: null }, undefined],
  ])('is %s', (_, one, heldOn) => {
    const asked = { child: { plans: [one] }, conferences: [initial] };
    expect(read(asked)['initialConference.heldOn']).toBe(heldOn);
    expect(placesFor('initialConference.heldOn', asked)).toEqual([
      '/conferences/0/heldOn',
      '/children/0/plans/0/madeOn',
    ]);
    expect(placesFor('initialConference.heldOn', { child: { plans: [one] } })).toEqual(['/children/0/plans/0/madeOn']);
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
