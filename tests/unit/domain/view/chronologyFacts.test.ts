import { describe, expect, test } from 'vitest';
import {
  type Asked,
  type ConferencePart,
  firstReview,
  initial,
  nextReview,
  type Plain,
  placesFor,
  read,
} from '../support/readCase.ts';
import type { ChronologyEntry } from '../../../../src/domain/Child.ts';
import type { FactValues } from '../../../../src/domain/vocabulary.ts';

type Entries = readonly Plain<ChronologyEntry>[];

const conferences = [initial, firstReview, nextReview];
const harm = (entry: object, is = true): Plain<ChronologyEntry> => ({
  ...entry,
  incident: { furtherHarmOrAllegation: is },
});
const risk = (entry: object, is = true): Plain<ChronologyEntry> => ({ ...entry, risk: { continuing: { is } } });

const reading =
  (fact: 'incident.furtherHarmOrAllegation' | 'risk.continuing') =>
  (chronology: Entries, asked: Asked = {}): unknown =>
    read({ conferences, ...asked, child: { plans: [], lookedAfter: [], chronology } })[fact];

describe('news', () => {
  const news = reading('incident.furtherHarmOrAllegation');

  test.each<[string, unknown, Entries]>([
    ['counts from now where it came up since the last conference', true, [harm({ on: '2026-03-01' })]],
    ['has been dealt with where it came up before that', undefined, [harm({ on: '2026-02-19' })]],
    ['has been dealt with where it came up at it', undefined, [harm({ at: 'first' })]],
    ['counts where it came up on its day, and perhaps after it', true, [harm({ on: '2026-02-20' })]],
    ['has not come up where it came up only later', undefined, [harm({ on: '2026-03-11' })]],
    ['is what was said of it last', false, [harm({ on: '2026-03-01' }), harm({ on: '2026-03-02' }, false)]],
    [
      'is what was said last of two things said on one day',
      false,
      [harm({ on: '2026-03-01' }), harm({ on: '2026-03-01' }, false)],
    ],
    ['is not known where it may have come up before the last conference', undefined, [harm({})]],
    ['is known where what bears no day says the same', true, [harm({ on: '2026-03-01' }), harm({})]],
    ['is not known where what bears no day says otherwise', undefined, [harm({ on: '2026-03-01' }), harm({}, false)]],
    ['is not known where nothing is said of it', undefined, [risk({ on: '2026-03-01' })]],
  ])('%s', (_, expected, chronology) => {
    expect(news(chronology)).toBe(expected);
  });

  test('counts at the conference that is to deal with it, whatever came up later', () => {
    const chronology = [harm({ on: '2026-02-01' }), harm({ on: '2026-03-01' }, false)];
    expect(news(chronology, { conference: 'first' })).toBe(true);
    expect(news(chronology, { conference: 'initial' })).toBeUndefined();
    expect(news([harm({ at: 'first' })], { conference: 'first' })).toBe(true);
  });

  test('counts whenever it came up where no conference has been held', () => {
    expect([news([harm({})], { conferences: [] }), news([harm({ on: '2020-01-01' })], { conferences: [] })]).toEqual([
      true,
      true,
    ]);
  });

  test('is not known while it is not known which conference was the last', () => {
    const perhaps: readonly ConferencePart[] = [...conferences, { id: 'perhaps', plannedOn: '2026-03-05' }];
    expect(news([harm({ on: '2026-03-01' })], { conferences: perhaps })).toBeUndefined();
  });
});

describe('what lasts', () => {
  const lasting = reading('risk.continuing');

  test.each<[string, unknown, Entries]>([
    ['holds until it is said otherwise', true, [risk({ on: '2025-01-01' })]],
    [
      'is what was said last, in whatever order it is listed',
      false,
      [risk({ on: '2026-02-20' }, false), risk({ on: '2026-01-15' })],
    ],
    ['holds whenever it was said', true, [risk({})]],
    [
      'is not known where two say otherwise and one bears no day',
      undefined,
      [risk({}), risk({ on: '2026-02-20' }, false)],
    ],
    ['is not known where two say otherwise and neither bears a day', undefined, [risk({}), risk({}, false)]],
    ['has not been said at a conference that has not been held', undefined, [risk({ at: 'next' })]],
    [
      'has been judged on its own day',
      undefined,
      [{ on: '2026-03-01', risk: { continuing: { is: true, on: '2026-03-11' } } }],
    ],
  ])('%s', (_, expected, chronology) => {
    expect(lasting(chronology)).toBe(expected);
  });

  test('is what was judged at a conference or before it', () => {
    const chronology = [risk({ at: 'initial' }), risk({ at: 'first' }, false)];
    const at = (conference: string): unknown => lasting(chronology, { conference });
    expect([at('initial'), at('first'), lasting(chronology)]).toEqual([true, false, false]);
  });

  test('was judged at a conference, though its own day is a later one', () => {
    const chronology = [risk({ at: 'first', on: '2026-02-21' })];
    expect(lasting(chronology, { conference: 'first' })).toBe(true);
  });

  test('is not known at a conference where it was judged at one that may have come later', () => {
    const perhaps: readonly ConferencePart[] = [...conferences, { id: 'perhaps', kind: 'review' }];
    const asked = { conferences: perhaps, conference: 'first' };
    expect(lasting([risk({ at: 'perhaps' })], asked)).toBeUndefined();
    expect(lasting([risk({ on: '2026-01-15' }), risk({ at: 'perhaps' }, false)], asked)).toBeUndefined();
    expect(lasting([risk({ on: '2026-01-15' }), risk({ at: 'perhaps' })], asked)).toBe(true);
    expect(lasting([risk({ at: 'perhaps' })], { conferences: perhaps })).toBe(true);
    const planned = [...conferences, { id: 'perhaps', plannedOn: '2026-02-21' }];
    const other = [risk({ on: '2026-01-15' }), risk({ at: 'perhaps' }, false)];
    expect(lasting(other, { conferences: planned, conference: 'first' })).toBe(true);
  });

  test('gives who judged', () => {
    const chronology = [{ on: '2026-02-20', risk: { continuing: { is: true, by: 'review-conference' } } }] as const;
    expect(read({ child: { plans: [], lookedAfter: [], chronology } })['risk.continuing.by']).toBe('review-conference');
  });
});

describe('an entry of a chronology', () => {
  test('is where its fact stands', () => {
    const chronology = [risk({ on: '2026-02-20' }), harm({ on: '2026-02-25' }), risk({ on: '2026-01-01' }, false)];
    const asked = { conferences, child: { plans: [], lookedAfter: [], chronology } };
    expect(placesFor('risk.continuing', asked)).toEqual(['/children/0/chronology/0/risk/continuing/is']);
    expect(placesFor('risk.continuing.by', asked)).toEqual(['/children/0/chronology/0/risk/continuing/by']);
    expect(placesFor('incident.furtherHarmOrAllegation', asked)).toEqual([
      '/children/0/chronology/1/incident/furtherHarmOrAllegation',
    ]);
  });

  test('is still to be written where nothing is known of it', () => {
    expect(placesFor('household.birthExpected', {})).toEqual(['/children/0/chronology/-/household/birthExpected']);
  });
});

describe('where nothing is said of plans, so that nobody knows under which of them something was said', () => {
  const risk = (on: string, is: boolean): object => ({ on, risk: { continuing: { is } } });
  const incident = (on: string, is: boolean): object => ({ on, incident: { furtherHarmOrAllegation: is } });
  const said = (fact: keyof FactValues, ...chronology: readonly object[]): unknown =>
    read({ child: { chronology } })[fact];

  test('what was said before today is in doubt, and what is said today counts', () => {
    expect(said('risk.continuing', risk('2026-02-02', false))).toBeUndefined();
    expect(said('risk.continuing', risk('2026-02-02', false), risk('2026-03-10', true))).toBe(true);
    expect(said('incident.furtherHarmOrAllegation', incident('2026-02-02', true))).toBeUndefined();
    expect(said('incident.furtherHarmOrAllegation', incident('2026-03-10', true))).toBe(true);
  });
});

test('what was said at a conference whose day nobody knows may have been said under an earlier plan', () => {
  const plans = [{ madeOn: '2024-01-10', endedOn: '2024-06-10' }, { madeOn: '2026-01-15' }];
  const perhaps: readonly ConferencePart[] = [...conferences, { id: 'perhaps', kind: 'review' }];
  const said = (...chronology: Entries): unknown =>
    read({ conferences: perhaps, child: { plans, chronology } })['risk.continuing'];
  expect(said(risk({ at: 'perhaps' }))).toBeUndefined();
  expect(said(risk({ at: 'perhaps' }), risk({ on: '2026-02-20' }))).toBe(true);
  expect(said(risk({ at: 'first' }))).toBe(true);
});
