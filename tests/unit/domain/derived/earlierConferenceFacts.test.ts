import { describe, expect, test } from 'vitest';
import { type Asked, firstReview, initial, nextReview, read } from './readCase.ts';

describe('whether the conference before was quorate', () => {
  const quorum = (met: boolean): object => ({ quorum: { met } });
  const twice = [
    { ...initial, ...quorum(true) },
    { ...firstReview, ...quorum(false) },
  ];
  test.each<[string, Asked, boolean | undefined]>([
    ['is read off the latest', { conferences: [...twice, nextReview] }, false],
    ['is read off the one before the one that is named', { conferences: twice, conference: 'first' }, true],
    ['is unknown where there was none', { conferences: twice, conference: 'initial' }, undefined],
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
      'is unknown where its place among them is unknown',
      { conferences: [...twice, { id: 'other', kind: 'transfer' }], conference: 'other' },
      undefined,
    ],
  ])('%s', (_, asked, quorate) => {
    expect(read(asked)['previousConference.quorate']).toBe(quorate);
  });
});
