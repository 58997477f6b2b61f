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
    const at = (conference: string): unknown => read({ conferences, conference })['initialConference.heldOn'];
    expect([at('initial'), at('first')]).toEqual(['2026-01-15', undefined]);
  });

  test('stands in the record of that conference', () => {
    expect(placesFor('previousConference.quorate', { conferences: twice })).toEqual(['/conferences/1/quorum/met']);
    expect(placesFor('initialConference.heldOn', { conferences: twice })).toEqual(['/conferences/0/heldOn']);
  });
});

describe('whether the initial conference was put off while the child is protected', () => {
  const putOff = { postponed: true, childProtectedMeanwhile: { is: true, by: 'conference-chair' } } as const;
  const discussed = (latestOn: string): object => ({
    chronology: [{ on: latestOn, strategyDiscussion: { latestOn } }],
  });
  const toCome = { id: 'later', kind: 'initial', plannedOn: '2026-03-20', heldOn: null } as const;
  const askedOf = (child: object, ...conferences: readonly object[]): Asked => ({
    child,
    conferences: conferences as NonNullable<Asked['conferences']>,
  });
  const isPutOff = (asked: Asked): unknown => read(asked)['initialConference.postponedWhileProtected'];

  test.each<[string, Asked, boolean | undefined]>([
    [
      'is read off the one that answered the discussion',
      askedOf(discussed('2026-01-05'), { ...initial, ...putOff }),
      true,
    ],
    ['is read off the latest without a discussion', askedOf({ chronology: [] }, { ...initial, ...putOff }), true],
    [
      'is read off the one to come where none has answered it',
      askedOf(discussed('2026-02-01'), { ...initial, postponed: false }, { ...toCome, ...putOff }),
      true,
    ],
    ['is read off the one to come where none was held', askedOf({ chronology: [] }, { ...toCome, ...putOff }), true],
    ['is not so of one that was not put off', askedOf({ chronology: [] }, { ...initial, postponed: false }), false],
    [
      'is not so of a child who was not protected',
      askedOf({ chronology: [] }, { ...initial, postponed: true, childProtectedMeanwhile: { is: false } }),
      false,
    ],
    ['is not known where it is not recorded', askedOf({ chronology: [] }, initial), undefined],
    [
      'is not known by a judgement of a later day',
      askedOf(
        { chronology: [] },
        { ...initial, postponed: true, childProtectedMeanwhile: { is: true, on: '2026-03-11' } },
      ),
      undefined,
    ],
    [
      'is not known of one whose kind is not',
      askedOf({ chronology: [] }, { ...toCome, ...putOff, kind: undefined }),
      undefined,
    ],
    ['is not so where none is recorded, since none was put off', askedOf({ chronology: [] }), false],
    [
      'is read off the one that was put off where another record took its place',
      askedOf(
        discussed('2026-01-05'),
        { ...toCome, ...putOff, plannedOn: '2026-01-20' },
        { ...initial, heldOn: '2026-03-02', postponed: false },
      ),
      true,
    ],
    [
      'is not read off one that was put off before the discussion',
      askedOf(
        discussed('2026-02-05'),
        { ...toCome, ...putOff, plannedOn: '2026-01-20' },
        { ...initial, heldOn: '2026-03-02', postponed: false },
      ),
      false,
    ],
    [
      'is not known where nobody knows which of two it is',
      askedOf({}, { ...initial, ...putOff }, { ...initial, ...putOff, id: 'other', heldOn: '2026-02-01' }),
      undefined,
    ],
  ])('%s', (_, asked, expected) => {
    expect(isPutOff(asked)).toBe(expected);
  });

  test('is read off the one held next, seen from a conference before it', () => {
    const before = { id: 'before', kind: 'review', heldOn: '2026-01-10' };
    const asked = askedOf({ chronology: [] }, before, { ...initial, ...putOff });
    expect(isPutOff({ ...asked, conference: 'before' })).toBe(true);
  });

  test('stands at that conference', () => {
    const fact = 'initialConference.postponedWhileProtected';
    expect(placesFor(fact, askedOf({ chronology: [] }, initial))).toEqual([
      '/conferences/0/postponed',
      '/conferences/0/childProtectedMeanwhile',
    ]);
    expect(placesFor(fact, askedOf({ chronology: [] }))).toEqual(['/conferences/-', '/conferences/-']);
  });
});
