import { describe, expect, test } from 'vitest';
import { parseCase } from '../../../src/validation/parseCase.ts';
import { issuesIn, issuesOf, placesOf } from './issues.ts';

/** A case about Anna, Ben and Cem, with one conference about the first two and whatever holds for single children. */
const aCasePerChild = (perChild: unknown, parts: object = {}): object => ({
  id: 'case',
  children: [{ id: 'anna' }, { id: 'ben' }, { id: 'cem' }],
  conferences: [{ id: 'c', children: ['anna', 'ben'], perChild, ...parts }],
});

const placesIn = (perChild: unknown, parts: object = {}): readonly string[] =>
  placesOf(issuesOf(parseCase(aCasePerChild(perChild, parts))));

describe('what holds for one child of a conference', () => {
  test('is let in for each of its children, with any section', () => {
    const input = aCasePerChild([
      { child: 'ben', outcome: { planContinues: false, coreGroupReviewedOn: null }, decision: { consensus: false } },
      { child: 'anna', scores: { minuted: true, given: [{ by: 'parents', score: 10 }] } },
    ]);
    expect(parseCase(input)).toEqual({ ok: true, value: input, warnings: [] });
    expect(placesIn([])).toEqual([]);
  });

  test('is about one of its children', () => {
    const [issue, ...others] = issuesOf(parseCase(aCasePerChild([{ child: 'ben' }, { child: 'ana' }])));
    expect(issue).toMatchObject({
      code: 'child-not-of-conference',
      severity: 'error',
      path: '/conferences/0/perChild/1/child',
      found: 'ana',
      help: 'did you mean `anna`?',
    });
    expect(others).toEqual([]);
  });

  test('is not about a child of the case who was not a subject of this conference', () => {
    expect(placesIn([{ child: 'cem' }])).toEqual(['child-not-of-conference /conferences/0/perChild/0/child']);
  });

  test('is not compared with a multitude', () => {
    const children = Array.from({ length: 200 }, (_, index) => `child-${String(index)}`);
    const conferences = [{ id: 'c', children, perChild: [{ child: 'child' }] }];
    const [issue] = issuesOf(parseCase({ id: 'case', children: children.map((id) => ({ id })), conferences }));
    expect(issue).toMatchObject({
      code: 'child-not-of-conference',
      expected: 'the id of a child that the conference is about; all 200 stand in `children` of the conference',
      help: 'add its id to `children` of the conference, or take the entry out',
    });
  });

  test('stands once for each child', () => {
    const twice = parseCase(aCasePerChild([{ child: 'anna' }, { child: 'ben' }, { child: 'anna' }, { child: 'anna' }]));
    expect(twice.ok).toBe(false);
    expect(placesOf(issuesOf(twice))).toEqual([
      'child-twice /conferences/0/perChild/2/child',
      'child-twice /conferences/0/perChild/3/child',
    ]);
  });

  test('is about nobody where the conference is', () => {
    expect(placesIn([{ child: 'anna' }], { children: [] })).toEqual([
      'child-not-of-conference /conferences/0/perChild/0/child',
      'no-child /conferences/0/children',
    ]);
  });

  test.each<[string, unknown, string]>([
    ['one of its children', ['anna', 7], '/1'],
    ['the list of its children', 'anna', ''],
  ])('is not held against a conference where %s cannot be read', (_, children, place) => {
    expect(placesIn([{ child: 'cem' }], { children })).toEqual([`wrong-type /conferences/0/children${place}`]);
  });

  test('names its child', () => {
    expect(placesIn([{ outcome: {} }])).toEqual(['missing /conferences/0/perChild/0/child']);
    expect(placesIn([{ child: 'anna' }, { child: 7 }])).toEqual(['wrong-type /conferences/0/perChild/1/child']);
    expect(placesIn([{ child: ' ' }])).toEqual(['empty-id /conferences/0/perChild/0/child']);
  });

  test.each<[string, unknown, string]>([
    ['no list', { child: 'anna' }, 'wrong-type /conferences/0/perChild'],
    ['no object', ['anna'], 'wrong-type /conferences/0/perChild/0'],
    [
      'a fact of the conference itself',
      [{ child: 'anna', heldOn: '2026-03-02' }],
      'unknown-key /conferences/0/perChild/0/heldOn',
    ],
    [
      'what is there for all alone',
      [{ child: 'anna', attendance: [] }],
      'unknown-key /conferences/0/perChild/0/attendance',
    ],
    [
      'an unknown fact',
      [{ child: 'anna', outcome: { planGoesOn: true } }],
      'unknown-key /conferences/0/perChild/0/outcome/planGoesOn',
    ],
    [
      'a value of another type',
      [{ child: 'anna', outcome: { planContinues: 'yes' } }],
      'wrong-type /conferences/0/perChild/0/outcome/planContinues',
    ],
  ])('is refused as %s', (_, perChild, place) => {
    expect(placesIn(perChild)).toEqual([place]);
  });

  test('is looked through for judgements by nobody', () => {
    const perChild = [{ child: 'anna', harm: { moreHarmLikely: { is: true } } }];
    const parsed = parseCase(aCasePerChild(perChild));
    expect(parsed.ok).toBe(true);
    expect(placesOf(parsed.warnings)).toEqual(['judged-by-nobody /conferences/0/perChild/0/harm/moreHarmLikely']);
  });
});

describe('a safety score', () => {
  const given = (...scores: readonly unknown[]): readonly string[] =>
    placesOf(issuesIn({}, { scores: { given: scores } }));

  test('is a whole number from 0 to 10, by the parents or an agency', () => {
    const every = Array.from({ length: 11 }, (_, score) => ({ by: score === 0 ? 'parents' : 'police', score }));
    expect(given(...every)).toEqual([]);
  });

  test.each<[string, unknown, string]>([
    ['below the scale', { by: 'parents', score: -1 }, 'score'],
    ['above the scale', { by: 'parents', score: 11 }, 'score'],
    ['between two numbers', { by: 'parents', score: 4.5 }, 'score'],
    ['a text', { by: 'parents', score: '4' }, 'score'],
    ['by someone who is no agency', { by: 'neighbour', score: 4 }, 'by'],
    ['by nobody', { score: 4 }, 'by'],
    ['no number at all', { by: 'parents' }, 'score'],
    ['with more beside it', { by: 'parents', score: 4, of: 10 }, 'of'],
  ])('is refused %s', (_, score, key) => {
    const [place, ...others] = given({ by: 'police', score: 3 }, score);
    expect(place?.split(' ')[1]).toBe(`/conferences/0/scores/given/1/${key}`);
    expect(others).toEqual([]);
  });

  test('says what it may be', () => {
    const [issue] = issuesIn({}, { scores: { given: [{ by: 'parents', score: 11 }] } });
    expect(issue).toMatchObject({ severity: 'error', found: 11, expected: 'a whole number from 0 to 10' });
  });

  test('stands in a list, for all or for one child', () => {
    expect(placesOf(issuesIn({}, { scores: { given: 7 } }))).toEqual(['wrong-type /conferences/0/scores/given']);
    expect(
      placesIn([{ child: 'anna', scores: { given: [{ by: 'parents', score: 12 }] } }]).map(
        (place) => place.split(' ')[1],
      ),
    ).toEqual(['/conferences/0/perChild/0/scores/given/0/score']);
  });
});
