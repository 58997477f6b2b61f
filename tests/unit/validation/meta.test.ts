import { expect, test } from 'vitest';
import { parseCase } from '../../../src/validation/parseCase.ts';
import { aCase, issuesOf, placesOf } from './issues.ts';

const meta = { row: 7, source: { table: 'cpp', keys: ['a', null, 1.5, false] }, '': '', plan: { failingToProtect: 1 } };

/** A case in which every record has fields of someone's own. */
const caseWith = (slot: unknown): object => ({
  ...aCase(
    {
      meta: slot,
      plans: [{ madeOn: '2025-01-14', meta: slot }],
      lookedAfter: [{ since: '2025-02-03', meta: slot, reviews: [{ heldOn: '2025-02-24', meta: slot }] }],
      moves: [{ learntOf: true, meta: slot }],
      chronology: [{ on: '2025-03-03', incident: { furtherHarmOrAllegation: true }, meta: slot }],
      visits: [{ on: '2025-03-03', meta: slot }],
      coreGroups: [{ heldOn: '2025-03-03', meta: slot }],
    },
    {
      meta: slot,
      attendance: [{ meta: slot }],
      exclusions: [{ meta: slot }],
      perChild: [{ child: 'anna', meta: slot }],
    },
  ),
  meta: slot,
});

test('fields of your own are kept untouched in every record', () => {
  const input = caseWith(meta);
  const parsed = parseCase(input);
  expect(parsed).toEqual({ ok: true, value: input, warnings: [] });
  expect(JSON.stringify(parsed.ok && parsed.value)).toBe(JSON.stringify(input));
});

test('their slot is an object, in every record', () => {
  for (const slot of [7, 'row 7', null, [], true]) {
    const places = placesOf(issuesOf(parseCase(caseWith(slot))));
    expect(places).toHaveLength(13);
    expect(places.every((place) => /^wrong-type .*\/meta$/u.test(place))).toBe(true);
  }
});

test('they hold what JSON holds', () => {
  const places = placesOf(issuesOf(parseCase({ ...aCase(), meta: { at: new Date(0), next: { big: 1n } } })));
  expect(places).toEqual(['not-json /meta/at', 'not-json /meta/next/big']);
});
