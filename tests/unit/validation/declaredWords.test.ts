import { describe, expect, test } from 'vitest';
import type { CheckedPolicy } from '../../../src/engine/Policy.ts';
import { readFacts } from '../../../src/cases/index.ts';
import { parseCase, parseCaseText, parseFacts } from '../../../src/validation/index.ts';
import { aDocument, calendarDay } from '../../support/rules.ts';

const policies: readonly CheckedPolicy[] = [
  aDocument([], {
    kinds: { gathering: { says: 'a gathering' } },
    categories: { exploitation: { says: 'exploitation' } },
    routes: { mediation: { says: 'by mediation' } },
  }),
  aDocument([], {
    id: 'city',
    roles: { registrar: { says: 'the registrar' } },
    agencies: { 'food-bank': { says: 'the food bank' } },
  }),
];

const own = {
  id: 'case',
  children: [
    {
      id: 'a',
      plans: [{ madeOn: '2025-01-06', endedOn: '2025-06-02', endingRoute: 'mediation', categories: ['exploitation'] }],
      chronology: [{ on: '2025-02-03', plan: { failingToProtect: { is: true, by: 'registrar' } } }],
    },
  ],
  conferences: [
    {
      id: 'c',
      kind: 'gathering',
      children: ['a'],
      heldOn: '2025-03-03',
      attendance: [
        { agency: 'food-bank', present: true },
        { agency: 'police', present: true },
      ],
      exclusions: [{ by: 'food-bank' }],
      scores: { given: [{ by: 'food-bank', score: 3 }] },
    },
  ],
};

const places = [
  '/children/0/plans/0/endingRoute',
  '/children/0/plans/0/categories/0',
  '/children/0/chronology/0/plan/failingToProtect/by',
  '/conferences/0/kind',
  '/conferences/0/attendance/0/agency',
  '/conferences/0/exclusions/0/by',
  '/conferences/0/scores/given/0/by',
];

describe('words that policies declare', () => {
  test('are let in where the policies are passed', () => {
    const parsed = parseCase(own, { policies });
    expect(parsed.ok ? [] : parsed.issues).toEqual([]);
    expect(parseCaseText(JSON.stringify(own), { policies }).ok).toBe(true);
  });

  test('are refused without them, each at its place, with the way to pass them', () => {
    const parsed = parseCase(own);
    const issues = parsed.ok ? [] : parsed.issues;
    expect(issues.map(({ path }) => path).toSorted()).toEqual(places.toSorted());
    expect(issues.every(({ code }) => code === 'unknown-word')).toBe(true);
    const kind = issues.find(({ path }) => path.endsWith('/kind'));
    expect(kind?.help).toContain('let a policy declare one of its own in `kinds`, and pass that policy in `policies`');
  });

  test('are told with the others where a word is none of them', () => {
    const conferences = [{ id: 'c', kind: 'gatherng', children: ['a'] }];
    const parsed = parseCase({ ...own, conferences }, { policies });
    expect(parsed.ok ? [] : parsed.issues).toMatchObject([
      {
        expected: 'one of `initial`, `pre-birth`, `review`, `transfer`, `gathering`',
        help: 'did you mean `gathering`?',
      },
    ]);
  });

  test('are let in among flat facts', () => {
    const facts = { 'conference.kind': 'gathering', 'attendance.agencies': { certain: ['food-bank'], possible: [] } };
    expect(parseFacts(facts, { policies }).ok).toBe(true);
    expect(parseFacts(facts).ok).toBe(false);
  });

  test('are read off a case: agencies after those of the vocabulary', () => {
    const parsed = parseCase(own, { policies });
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
    const { values } = readFacts(parsed.value, { child: 'a', conference: 'c' }, calendarDay('2025-03-03'));
    expect(values['attendance.agencies']).toEqual(['police', 'food-bank']);
    expect(values['conference.kind']).toBe('gathering');
  });
});
