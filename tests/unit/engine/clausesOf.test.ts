import { expect, test } from 'vitest';
import { clausesOf } from '../../../src/engine/clausesOf.ts';
import { calendarDay } from '../../support/rules.ts';

const source = { title: 'Procedures', publisher: 'County', version: 'first' } as const;

test('the clauses of a policy stand with the ids of their sources, in the order of the outlines', () => {
  const county = { ...source, id: 'county', clauses: { '2.1': 'The first', '2.3.a': 'A part after it' } };
  const guidance = { ...source, id: 'guidance', clauses: { a: 'One more' } };
  const sources = [county, guidance].map((one) => ({ ...one, comparedOn: calendarDay('2026-03-10') }));
  expect(clausesOf({ sources })).toEqual(['county/2.1', 'county/2.3.a', 'guidance/a']);
});
