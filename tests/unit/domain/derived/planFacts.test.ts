import { describe, expect, test } from 'vitest';
import { firstReview, initial, read } from './readCase.ts';

describe('the conference that made the plan', () => {
  const transfer = { id: 'transfer', kind: 'transfer', heldOn: '2026-02-01' };
  test.each([
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
    expect(read({ conferences })['initialConference.heldOn']).toBe(heldOn);
  });

  test.each([
    ['pre-birth', {}, true],
    ['initial', {}, false],
    ['transfer', {}, undefined],
    ['transfer', { bornOn: null }, true],
    ['transfer', { bornOn: '2026-02-02' }, true],
    ['transfer', { bornOn: '2025-12-02' }, false],
  ])('of kind %s, with %o known of the child, was before the birth: %s', (kind, child, madeBeforeBirth) => {
    const values = read({ child, conferences: [{ ...initial, kind }] });
    expect(values['plan.madeBeforeBirth']).toBe(madeBeforeBirth);
  });

  test('does not overrule what is recorded of the plan', () => {
    const child = { plan: { madeBeforeBirth: true } };
    expect(read({ child, conferences: [initial] })['plan.madeBeforeBirth']).toBe(true);
  });

  test('leaves open whether it was before the birth where another on its day makes that doubtful', () => {
    const onOneDay = [initial, { ...initial, id: 'other', kind: 'pre-birth' }];
    const ofUnknownKind = [initial, { id: 'other', heldOn: initial.heldOn }];
    const [first, second] = [read({ conferences: onOneDay }), read({ conferences: ofUnknownKind })];
    expect([first['initialConference.heldOn'], first['plan.madeBeforeBirth']]).toEqual(['2026-01-15', undefined]);
    expect([second['initialConference.heldOn'], second['plan.madeBeforeBirth']]).toEqual(['2026-01-15', undefined]);
  });
});
