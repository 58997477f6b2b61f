import { describe, expect, test } from 'vitest';
import { type ConferencePart, firstReview, placesFor, read, valuesOf } from '../support/readCase.ts';

const names = ['scores.byParents', 'scores.byProfessionals'] as const;

type Part = Partial<ConferencePart>;
type By = NonNullable<NonNullable<Part['scores']>['given']>[number]['by'];

const scored = (...by: readonly By[]): Part => ({ scores: { given: by.map((one) => ({ by: one, score: 5 })) } });
const attended = (...attendance: NonNullable<Part['attendance']>): Part => ({ attendance });
const police = { agency: 'police', present: true } as const;
const school = { agency: 'school', present: true } as const;

const scores = (...parts: readonly Part[]): readonly unknown[] => {
  const review = parts.reduce<ConferencePart>((whole, part) => ({ ...whole, ...part }), firstReview);
  return valuesOf(names, { conferences: [review], conference: 'first' });
};

describe('the parents', () => {
  test('have scored where a score of theirs is among those given', () => {
    expect(scores(scored('police', 'parents'))[0]).toBe(true);
  });

  test('have not where every score is known and theirs is not there', () => {
    expect([scores(scored('police'))[0], scores(scored())[0]]).toEqual([false, false]);
  });

  test('have scored the child as unsafe as can be: nought is a score', () => {
    expect(scores({ scores: { given: [{ by: 'parents', score: 0 }] } })[0]).toBe(true);
  });
});

describe('the professionals', () => {
  test.each<[string, unknown, readonly Part[]]>([
    [
      'have scored where every agency that is there has',
      true,
      [scored('police', 'school', 'parents'), attended(police, school)],
    ],
    ['have scored where others have too', true, [scored('police', 'housing'), attended(police)]],
    [
      'have not where one that is there has not, however many have',
      false,
      [scored('police', 'parents'), attended(police, school)],
    ],
    [
      'have not where one has not, and another may be there',
      false,
      [scored('police'), attended(school, { agency: 'housing' })],
    ],
    [
      'leave it open while one who has given no score may be there',
      undefined,
      [scored('police'), attended(police, { agency: 'housing' })],
    ],
    [
      'have scored where one who may be there has too',
      true,
      [scored('police', 'housing'), attended(police, { agency: 'housing' })],
    ],
    ['leave it open while it is not known who is there', undefined, [scored('police')]],
    ['have nothing left to score where nobody speaks for an agency', true, [scored(), attended()]],
    [
      'need not score where they were not there',
      true,
      [scored('police'), attended(police, { ...school, present: false }, {})],
    ],
  ])('%s', (_, expected, parts) => {
    expect(scores(...parts)[1]).toBe(expected);
  });
});

describe('scores', () => {
  test('are unknown without a list of them', () => {
    expect(scores(attended(police))).toEqual([undefined, undefined]);
    expect(scores(attended(police), { scores: { minuted: true } })).toEqual([undefined, undefined]);
    expect(valuesOf(names, {})).toEqual([undefined, undefined]);
  });

  test('are those for the child where the child has some, and else those for all', () => {
    const perChild = [{ child: 'b', scores: { given: [{ by: 'police', score: 2 }] } }] as const;
    const conferences = [{ ...firstReview, ...scored('parents'), ...attended(police), children: ['a', 'b'], perChild }];
    const asked = { conferences, conference: 'first' };
    expect(read(asked)).toMatchObject({ 'scores.byParents': true, 'scores.byProfessionals': false });
    expect(read({ ...asked, about: 'b' })).toMatchObject({ 'scores.byParents': false, 'scores.byProfessionals': true });
    expect(placesFor('scores.byProfessionals', { ...asked, about: 'b' })).toEqual([
      '/conferences/0/perChild/0/scores/given',
      '/conferences/0/attendance',
    ]);
  });
});
