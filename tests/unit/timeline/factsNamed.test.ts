import { expect, test } from 'vitest';
import { factsNamed } from '../../../src/timeline/factsNamed.ts';

test('the facts that a condition names are found however deep they stand, those that it compares with too', () => {
  const condition = {
    any: [
      { not: { fact: 'plan.endedOn', happened: true } },
      { all: [{ fact: 'minutes.sentOn', within: { days: 3 }, after: 'conference.heldOn' }] },
      { fact: 'reports.agenciesToFamilyOn', before: 'conference.dayOn' },
    ],
  } as const;

  expect(factsNamed(condition)).toEqual([
    'plan.endedOn',
    'minutes.sentOn',
    'conference.heldOn',
    'reports.agenciesToFamilyOn',
    'conference.dayOn',
  ]);
  expect(factsNamed(undefined)).toEqual([]);
});
