import { describe, expect, test } from 'vitest';
import { readFacts } from '../../../../src/domain/readFacts.ts';
import { pointOfView } from '../../../../src/domain/view/PointOfView.ts';
import { placesOf } from '../../../../src/domain/view/recordPointers.ts';
import { parseCase } from '../../../../src/validation/index.ts';
import { calendarDay } from '../../../support/rules.ts';

const judged = { is: true, by: 'core-group' };

const parsed = parseCase({
  id: 'case',
  children: [
    {
      id: 'a',
      bornOn: '2018-01-01',
      local: { safe: judged, told: true },
      plans: [{ madeOn: '2025-01-10', endedOn: null, local: { safe: judged } }],
      lookedAfter: [{ since: '2025-02-03', endedOn: null, local: { visits: 3 } }],
      moves: [{ direction: 'in', permanentOn: '2025-02-03', local: { letterOn: '2025-02-05' } }],
    },
  ],
  conferences: [
    {
      id: 'held',
      kind: 'review',
      children: ['a'],
      heldOn: '2025-04-02',
      local: { invited: ['police'], safe: judged },
      perChild: [{ child: 'a', local: { invited: ['school'] } }],
      exclusions: [{ local: { ground: 'violence' } }],
    },
    {
      id: 'later',
      kind: 'review',
      children: ['a'],
      heldOn: '2025-09-02',
      local: {
        none: null,
        mood: 'calm',
        undated: judged,
        dated: { ...judged, on: '2025-04-01' },
        day: '2025-04-01',
        moment: '2025-04-01T10:00:00Z',
      },
    },
  ],
});
if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
const caseFile = parsed.value;
const asOf = calendarDay('2025-05-01');
const places = (name: string, conference?: string): readonly string[] =>
  placesOf(pointOfView(caseFile, { child: 'a', conference }, asOf), name);

describe("the place of a fact of a policy's own", () => {
  test.each([
    ['local.told', '/children/0/local/told'],
    ['local.safe', '/children/0/local/safe/is'],
    ['local.safe.by', '/children/0/local/safe/by'],
    ['local.plan.safe', '/children/0/plans/0/local/safe/is'],
    ['local.lookedAfter.visits', '/children/0/lookedAfter/0/local/visits'],
    ['local.move.letterOn', '/children/0/moves/0/local/letterOn'],
    ['local.conference.safe.by', '/conferences/0/local/safe/by'],
    ['local.conference.invited', '/conferences/0/perChild/0/local/invited'],
    ['local.exclusion.ground', '/conferences/0/exclusions/0/local/ground'],
  ])('%s', (name, place) => {
    expect(places(name, 'held')).toEqual([place]);
  });

  test('of a request is where one would stand, where there is none', () => {
    expect(places('local.exclusion.ground', 'later')).toEqual(['/conferences/1/exclusions/-/local/ground']);
  });
});

test('of a conference that is held later only what bears a day is known before', () => {
  const { values } = readFacts(caseFile, { child: 'a', conference: 'later' }, asOf);
  expect(Object.fromEntries(Object.entries(values).filter(([name]) => name.startsWith('local.conference')))).toEqual({
    'local.conference.none': null,
    'local.conference.dated': true,
    'local.conference.dated.by': 'core-group',
    'local.conference.day': '2025-04-01',
    'local.conference.moment': '2025-04-01T10:00:00Z',
  });
});
