import { describe, expect, test } from 'vitest';
import { factTypes } from '../../../src/domain/factTypes.ts';
import { standsAt } from '../../../src/domain/pointer.ts';
import { pointOfView, type PointOfView } from '../../../src/domain/view/PointOfView.ts';
import { placesOf } from '../../../src/domain/view/recordPointers.ts';
import { parseCase } from '../../../src/validation/index.ts';
import { calendarDay } from '../../support/rules.ts';

/** What is known of a case whose review is asked about. */
interface Placed {
  readonly child?: object;
  readonly review?: object;
  readonly others?: readonly object[];
}

const initial = { id: 'initial', kind: 'initial', heldOn: '2025-10-01' };
const first = { id: 'first', kind: 'review', heldOn: '2025-12-15' };
const plans = [{ madeAt: 'initial', endedOn: null }];

const viewOf = ({ child, review, others = [initial, first] }: Placed): PointOfView => {
  const conferences = [...others, { id: 'review', kind: 'review', ...review }];
  const parsed = parseCase({
    id: 'case',
    children: [{ id: 'other' }, { id: 'a', ...child }],
    conferences: conferences.map((conference) => ({ children: ['a'], ...conference })),
  });
  if (!parsed.ok) throw new TypeError(JSON.stringify(parsed.issues));
  return pointOfView(parsed.value, { child: 'a', conference: 'review' }, calendarDay('2026-03-10'));
};

const places = (fact: string, placed: Placed = {}): readonly string[] => placesOf(viewOf(placed), fact);

describe('the places of a fact', () => {
  test.each([...factTypes.keys()])('%s has one, as a JSON pointer into the case', (fact) => {
    const found = places(fact, { review: { exclusions: [{}] } });
    expect(found).not.toEqual([]);
    expect(found.filter((place) => !/^\/(children\/1|conferences\/(\d|-))(\/|$)/u.test(place))).toEqual([]);
  });

  test.each([
    ['child.bornOn', ['/children/1/bornOn']],
    ['plan.endedOn', ['/children/1/plans/-/endedOn']],
    ['plan.failingToProtect', ['/children/1/chronology/-/plan/failingToProtect/is']],
    ['plan.failingToProtect.by', ['/children/1/chronology/-/plan/failingToProtect/by']],
    ['local.toldOn', ['/children/1/local/toldOn']],
    ['local.plan.safe.by', ['/children/1/plans/-/local/safe/by']],
    ['local.lookedAfter.visits', ['/children/1/lookedAfter/-/local/visits']],
    ['local.move.letterOn', ['/children/1/moves/-/local/letterOn']],
    ['local.conference.invited', ['/conferences/2/local/invited']],
    ['local.exclusion.ground', ['/conferences/2/exclusions/-/local/ground']],
    ['local.a/b~c', []],
    ['conference.heldOn', ['/conferences/2/heldOn']],
    ['conference.interestsLikelyConflict', ['/conferences/2/interestsLikelyConflict/is']],
    ['minutes.sentOn', ['/conferences/2/minutes/sentOn']],
    ['quorum.exceptionAccepted.by', ['/conferences/2/quorum/exceptionAccepted/by']],
    ['exclusion.decided', ['/conferences/2/exclusions']],
    ['attendance.agencies', ['/conferences/2/attendance']],
    ['scores.byProfessionals', ['/conferences/2/scores/given', '/conferences/2/attendance']],
    ['nothing.ofThatName', []],
  ])('%s', (fact, expected) => {
    expect(places(fact)).toEqual(expected);
  });

  test('of an exclusion are those of the request in question', () => {
    expect(places('exclusion.decided.by', { review: { exclusions: [{}] } })).toEqual([
      '/conferences/2/exclusions/0/decided/by',
    ]);
  });

  test('are what is said of the child alone, where it is said there', () => {
    const review = {
      outcome: { planContinues: true, supportConsidered: true },
      perChild: [{ child: 'a', outcome: { planContinues: false } }],
      scores: { given: [] },
    };
    expect(places('outcome.planContinues', { review })).toEqual(['/conferences/2/perChild/0/outcome/planContinues']);
    expect(places('outcome.supportConsidered', { review })).toEqual(['/conferences/2/outcome/supportConsidered']);
    expect(places('scores.byParents', { review })).toEqual(['/conferences/2/scores/given']);
  });
});

describe('the places from which a fact is worked out', () => {
  test.each([
    ['held', { plannedOn: '2026-03-05', heldOn: '2026-03-06' }, ['/conferences/2/heldOn']],
    ['planned', { plannedOn: '2026-03-20', heldOn: null }, ['/conferences/2/plannedOn']],
    ['to be held', { plannedOn: '2026-03-20', heldOn: '2026-03-20' }, ['/conferences/2/plannedOn']],
  ])('conference.dayOn, of a conference %s', (_, review, expected) => {
    expect(places('conference.dayOn', { review })).toEqual(expected);
  });

  const held = { child: { plans }, review: { heldOn: '2026-03-05' } };

  test('of a review that follows another', () => {
    expect(places('review.heldOn', held)).toEqual(['/conferences/2/heldOn']);
    expect(places('review.precedingConferenceOn', held)).toEqual(['/conferences/1/heldOn']);
    expect(places('review.isFirst', held)).toEqual(['/conferences/1/heldOn']);
    expect(places('previousConference.quorate', held)).toEqual(['/conferences/1/quorum/met']);
    expect(places('initialConference.heldOn', held)).toEqual(['/conferences/0/heldOn']);
  });

  test('of a conference that is no review is where the next review would stand', () => {
    const madeAtIt = { plans: [{ madeAt: 'review', endedOn: null }] };
    const review = { kind: 'initial', heldOn: '2026-03-05' };
    expect(places('review.heldOn', { child: madeAtIt, review })).toEqual(['/conferences/-']);
  });

  test('where there is no conference before is where it, or the plan, would stand', () => {
    const alone = { ...held, child: {}, others: [] };
    expect(places('review.precedingConferenceOn', alone)).toEqual(['/children/1/plans']);
    expect(places('review.isFirst', alone)).toEqual(['/children/1/plans']);
    expect(places('previousConference.quorate', alone)).toEqual(['/conferences/-']);
    expect(places('initialConference.heldOn', alone)).toEqual(['/conferences/-']);
  });

  test('where a day is not known are those of the conferences that leave it open', () => {
    const reviews = { ...held, others: [initial, { id: 'first', kind: 'review' }] };
    expect(places('review.precedingConferenceOn', reviews)).toEqual(['/conferences/1/heldOn']);
    const transfer = { ...held, others: [initial, { id: 'first', kind: 'transfer' }] };
    expect(places('initialConference.heldOn', transfer)).toEqual(['/conferences/0/heldOn', '/conferences/1/heldOn']);
  });

  test('of a review still to come, the conference before is the latest of all', () => {
    const toCome = { child: { plans: [] }, review: { plannedOn: '2026-04-01', heldOn: null } };
    expect(places('previousConference.quorate', toCome)).toEqual(['/conferences/1/quorum/met']);
  });

  test('plan.madeBeforeBirth shows from the day on which the plan was made, and from the birth', () => {
    expect(places('plan.madeBeforeBirth', held)).toEqual(['/conferences/0/heldOn', '/children/1/bornOn']);
    const madeOn = { ...held, child: { plans: [{ madeOn: '2025-10-01' }] } };
    expect(places('plan.madeBeforeBirth', madeOn)).toEqual(['/children/1/plans/0/madeOn', '/children/1/bornOn']);
  });

  test('of the core group are its meetings, and where there was none what made the plan', () => {
    const met = { ...held, child: { plans, coreGroups: [{ heldOn: '2025-10-08' }] } };
    const notMet = { ...held, child: { plans, coreGroups: [] } };
    expect(places('coreGroup.firstOn', met)).toEqual(['/children/1/coreGroups']);
    expect(places('coreGroup.firstAfterEndingOn', met)).toEqual(['/children/1/coreGroups']);
    expect(places('coreGroup.countedFrom', met)).toEqual(['/children/1/coreGroups']);
    expect(places('coreGroup.countedFrom', notMet)).toEqual(['/children/1/coreGroups', '/conferences/0/heldOn']);
  });

  test('of visits are the visits, or else the day on which the duty began', () => {
    const visits = '/children/1/visits';
    const visited = { plans, visits: [{ on: '2025-10-08' }] };
    expect(places('visits.countedFrom', { ...held, child: visited })).toEqual([visits]);
    const never = { plans, visits: [], lookedAfter: [] };
    expect(places('visits.countedFrom', { ...held, child: never })).toEqual([visits, '/conferences/0/heldOn']);
    const lookedAfter = [{ since: '2026-01-05', endedOn: null }];
    expect(places('visits.countedFrom', { ...held, child: { ...never, lookedAfter } })).toEqual([
      visits,
      '/conferences/0/heldOn',
      '/children/1/lookedAfter/0/since',
    ]);
  });
});

test('a `null` stands at its place, and what is left out does not', () => {
  const record = { children: [{ bornOn: null, local: { 'a/b~c': true } }], conferences: [] };
  const asked = ['/children/0/bornOn', '/children/0/local/a~1b~0c', '/children/0/diedOn', '/children/0/plan/endedOn'];
  expect(asked.map((place) => standsAt(record, place))).toEqual([true, true, false, false]);
  expect(standsAt(record, '/conferences/-')).toBe(false);
});
