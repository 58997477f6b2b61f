import { describe, expect, test } from 'vitest';
import { earlyReview } from '../../src/questions/earlyReview.ts';
import type { LooseFacts } from '../support/rules.ts';
import { askedOfAll, reasonOf } from './trapCase.ts';

const outcomes = (facts: LooseFacts): readonly string[] => [
  askedOfAll(earlyReview, 'oxfordshire', facts).outcome,
  askedOfAll(earlyReview, 'rotherham', facts).outcome,
];

/** In a case of which all else is a no, the conference before counts as inquorate unless it is said not to. */
const ordinary = { 'previousConference.quorate': true };

/** Looked after until a few days ago: whoever is taken or sent home was in care before. */
const noLongerLookedAfter = { 'lookedAfter.since': '2026-02-02', 'lookedAfter.endedOn': '2026-03-06' };

describe('trap 4: what Oxfordshire should convene Rotherham should consider', () => {
  test.each<[string, LooseFacts]>([
    ['further harm', { 'incident.furtherHarmOrAllegation': true }],
    ['a plan that fails', { 'plan.failingToProtect': true }],
    ['a plan in significant difficulty', { 'plan.significantDifficulties': true }],
    ['an unforeseen change that bears on safety', { 'change.significant': true, 'change.bearsOnSafety': true }],
    ['an inquorate conference before', { 'previousConference.quorate': false }],
  ])('trap 4: upon %s', (_, facts) => {
    expect(outcomes({ ...ordinary, ...facts })).toEqual(['convene', 'consider']);
  });

  test.each<[string, LooseFacts]>([
    ['an expected birth', { 'household.birthExpected': true }],
    ['a person who poses a risk joining the household', { 'household.riskyPersonToJoin': true }],
    ['a person who poses a risk starting contact', { 'household.riskyPersonStartsContact': true }],
    ['a return home', { 'lookedAfter.now': true, 'lookedAfter.returnConsidered': true }],
    ['the core group seeing no need of a plan', { 'coreGroup.believesNoPlanNeeded': true }],
    ['removal by the parents', { ...noLongerLookedAfter, 'lookedAfter.removedByParents': true }],
    [
      'a return by the court against the authority',
      { ...noLongerLookedAfter, 'lookedAfter.returnedByCourtAgainstAuthority': true },
    ],
  ])('trap 4: %s is on the list of Oxfordshire only', (_, facts) => {
    expect(outcomes({ ...ordinary, ...facts })).toEqual(['convene', 'not-required']);
  });

  test.each<[string, LooseFacts]>([
    ['nothing at all', {}],
    [
      'a change foreseen',
      { 'change.significant': true, 'change.bearsOnSafety': true, 'change.foreseenAtLastConference': true },
    ],
    ['a change that does not bear on safety', { 'change.significant': true }],
    [
      'a return home that the plan foresees',
      { 'lookedAfter.now': true, 'lookedAfter.returnConsidered': true, 'plan.foreseesReturn': true },
    ],
  ])('trap 4: neither list has %s', (_, facts) => {
    expect(outcomes({ ...ordinary, ...facts })).toEqual(['not-required', 'not-required']);
  });

  test('trap 4: Oxfordshire 9.17 is a must, all else of the list a should', () => {
    const { reasons } = askedOfAll(earlyReview, 'oxfordshire', ordinary);
    const musts = reasons.filter(({ force }) => force === 'must');
    expect(musts.map(({ cites }) => cites)).toEqual([['oxfordshire/9.17']]);
    expect(new Set(reasons.map(({ force }) => force))).toEqual(new Set(['should', 'must']));
    const removed = askedOfAll(earlyReview, 'oxfordshire', {
      ...ordinary,
      ...noLongerLookedAfter,
      'lookedAfter.removedByParents': true,
    });
    expect(reasonOf(removed, 'oxfordshire/removed-or-returned')?.verdict).toBe('holds');
  });
});
