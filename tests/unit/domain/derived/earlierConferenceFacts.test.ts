import { describe, expect, test } from 'vitest';
import { type Asked, firstReview, initial, nextReview, placesFor, read } from '../support/readCase.ts';

describe('whether the conference before was quorate', () => {
  const quorum = (met: boolean): { quorum: { met: boolean } } => ({ quorum: { met } });
  const twice = [
    { ...initial, ...quorum(true) },
    { ...firstReview, ...quorum(false) },
  ];
  test.each<[string, Asked, boolean | undefined]>([
    ['is read off the latest', { conferences: [...twice, nextReview] }, false],
    ['is read off the one before the one that is named', { conferences: twice, conference: 'first' }, true],
    ['is read off the last one held where none is to come', { conferences: twice }, false],
    ['is unknown where there was none', { conferences: twice, conference: 'initial' }, undefined],
    [
      'is read off both of two on one day',
      { conferences: [...twice, { ...firstReview, id: 'other', ...quorum(false) }] },
      false,
    ],
    [
      'is not put in doubt by one that did not go ahead',
      { conferences: [...twice, { id: 'off', cancelledOn: '2026-03-01' }] },
      false,
    ],
    ['is unknown without any conference', {}, undefined],
    ['is unknown where it is not recorded', { conferences: [initial, nextReview] }, undefined],
    [
      'is unknown where two on one day differ',
      { conferences: [...twice, { ...firstReview, id: 'other', ...quorum(true) }, nextReview] },
      undefined,
    ],
    [
      'is unknown where one more may have been held',
      { conferences: [...twice, { id: 'other' }, nextReview], conference: 'next' },
      undefined,
    ],
    [
      'is read off the one before, where one more may have been held only later',
      { conferences: [...twice, { id: 'other', plannedOn: '2026-02-20' }], conference: 'first' },
      true,
    ],
    [
      'is unknown where its place among them is unknown',
      { conferences: [...twice, { id: 'other', kind: 'transfer' }], conference: 'other' },
      undefined,
    ],
  ])('%s', (_, asked, quorate) => {
    expect(read({ child: { plans: [] }, ...asked })['previousConference.quorate']).toBe(quorate);
  });

  test('does not hang on an initial conference that may have been held only after the next one', () => {
    const conferences = [initial, firstReview, { id: 'again', kind: 'initial' as const, plannedOn: '2026-02-20' }];
    const at = (conference: string): unknown =>
      read({ child: { plans: [] }, conferences, conference })['initialConference.heldOn'];
    expect([at('initial'), at('first')]).toEqual(['2026-01-15', undefined]);
  });

  test('hangs on the plan where that may have been made since', () => {
    const child = { plans: [{ endedOn: null }] };
    const asked = { child, conferences: [initial] };
    expect(read(asked)['previousConference.quorate']).toBeUndefined();
    expect(placesFor('previousConference.quorate', asked)).toEqual([
      '/children/0/plans/0/madeOn',
      '/conferences/0/quorum/met',
    ]);
  });

  test('stands in the record of that conference', () => {
    expect(placesFor('previousConference.quorate', { child: { plans: [] }, conferences: twice })).toEqual([
      '/conferences/1/quorum/met',
    ]);
    expect(placesFor('initialConference.heldOn', { conferences: twice })).toEqual(['/conferences/0/heldOn']);
  });
});
