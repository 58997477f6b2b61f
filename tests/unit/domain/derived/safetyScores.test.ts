import { describe, expect, test } from 'vitest';
import { safetyScores } from '../../../../src/domain/derived/safetyScores.ts';
import type { Conference, SafetyScore } from '../../../../src/domain/Conference.ts';
import { firstReview, read } from './readCase.ts';

const scored = (...by: readonly SafetyScore['by'][]): Conference => ({
  id: 'review',
  children: ['a'],
  scores: { given: by.map((one) => ({ by: one, score: 5 })) },
});

describe('the parents', () => {
  test('have scored where a score of theirs is among those given', () => {
    expect(safetyScores(scored('police', 'parents'), undefined)).toEqual({ 'scores.byParents': true });
  });

  test('have not where every score is known and theirs is not there', () => {
    expect(safetyScores(scored('police'), undefined)).toEqual({ 'scores.byParents': false });
    expect(safetyScores(scored(), undefined)).toEqual({ 'scores.byParents': false });
  });

  test('have scored the child as unsafe as can be: nought is a score', () => {
    const scores = { given: [{ by: 'parents', score: 0 }] } as const;
    expect(safetyScores({ ...scored(), scores }, undefined)).toEqual({ 'scores.byParents': true });
  });
});

describe('the professionals', () => {
  const byProfessionals = (
    given: readonly SafetyScore['by'][],
    attending: Parameters<typeof safetyScores>[1],
  ): boolean | undefined => safetyScores(scored(...given), attending)['scores.byProfessionals'];

  test('have scored where every agency that is there has', () => {
    expect(byProfessionals(['police', 'school', 'parents'], ['police', 'school'])).toBe(true);
    expect(byProfessionals(['police', 'housing'], ['police'])).toBe(true);
  });

  test('have not where one that is there has not, however many have', () => {
    expect(byProfessionals(['police', 'parents'], ['police', 'school'])).toBe(false);
    expect(byProfessionals(['police'], { certain: ['school'], possible: ['housing'] })).toBe(false);
  });

  test('leave it open while someone who has given no score may be there', () => {
    expect(byProfessionals(['police'], { certain: ['police'], possible: ['housing'] })).toBeUndefined();
    expect(byProfessionals(['police', 'housing'], { certain: ['police'], possible: ['housing'] })).toBe(true);
  });

  test('leave it open while it is not known who is there', () => {
    expect(safetyScores(scored('police'), undefined)).not.toHaveProperty(['scores.byProfessionals']);
  });

  test('have nothing left to score where nobody speaks for an agency', () => {
    expect(byProfessionals([], [])).toBe(true);
  });
});

describe('scores in a case', () => {
  const attendance = [{ agency: 'police', present: true }, { agency: 'school', present: false }, {}];
  const both = ['scores.byParents', 'scores.byProfessionals'];

  test.each<[string, object]>([
    ['no section', {}],
    ['a section without them', { scores: { minuted: true } }],
  ])('are unknown with %s', (_, parts) => {
    const values = read({ conferences: [{ ...firstReview, attendance, ...parts }], conference: 'first' });
    for (const fact of both) expect(values).not.toHaveProperty([fact]);
  });

  test('are asked of those who were present, and of no family without a conference', () => {
    const scores = { given: [{ by: 'police', score: 3 }] };
    const values = read({ conferences: [{ ...firstReview, attendance, scores }], conference: 'first' });
    expect(values).toMatchObject({ 'scores.byParents': false, 'scores.byProfessionals': true });
    expect(Object.keys(read({}))).not.toEqual(expect.arrayContaining(both));
  });

  test('are open of a conference that was held only after the day, whose attendance is not known yet', () => {
    const scores = { given: [{ by: 'parents', score: 3 }] };
    const asked = { conferences: [{ ...firstReview, attendance, scores }], conference: 'first', asOf: '2026-02-19' };
    expect(read(asked)).not.toHaveProperty(['scores.byProfessionals']);
  });

  test('are those for the child where the child has some, and else those for all', () => {
    const scores = { given: [{ by: 'parents', score: 8 }] };
    const perChild = [{ child: 'b', scores: { given: [{ by: 'police', score: 2 }] } }];
    const conferences = [{ ...firstReview, children: ['a', 'b'], attendance, scores, perChild }];
    const asked = { conferences, conference: 'first' };
    expect(read(asked)).toMatchObject({ 'scores.byParents': true, 'scores.byProfessionals': false });
    expect(read({ ...asked, about: 'b' })).toMatchObject({ 'scores.byParents': false, 'scores.byProfessionals': true });
  });
});
