import { expect, test } from 'vitest';
import { factsOfCondition } from '../../../src/engine/comparisonsOf.ts';

test('the facts that a condition names are found however deep they stand, those that it compares with too', () => {
  const condition = {
    any: [
      { not: { fact: 'plan.endedOn', happened: true } },
      { all: [{ fact: 'minutes.sentOn', within: { days: 3 }, after: 'conference.heldOn' }] },
      { fact: 'reports.agenciesToFamilyOn', before: 'conference.dayOn' },
    ],
  } as const;

  expect(factsOfCondition(condition)).toEqual([
    'plan.endedOn',
    'minutes.sentOn',
    'conference.heldOn',
    'reports.agenciesToFamilyOn',
    'conference.dayOn',
  ]);
  expect(factsOfCondition(undefined)).toEqual([]);
});
