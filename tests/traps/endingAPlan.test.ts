import { describe, expect, test } from 'vitest';
import { ending } from '../../src/questions/ending.ts';
import { layered } from '../support/shippedRulebooks.ts';
import type { LooseFacts } from '../support/rules.ts';
import { askedOfAll, reasonOf, today, type Authority } from './trapCase.ts';

const riskEnded = { 'risk.continuing': false, 'risk.continuing.by': 'review-conference' };
const moved = {
  'move.direction': 'out',
  'move.permanentOn': '2026-01-05',
  'move.receivingConferenceHeldOn': '2026-02-02',
};
const turned18 = { 'child.bornOn': '2008-03-10' };
const leftTheUnitedKingdom = { 'child.leftUnitedKingdomOn': today };
const died = { 'child.life': 'died', 'child.diedOn': today };
const lookedAfterElsewhere = { 'lookedAfter.now': true, 'lookedAfter.awayFromSituation': true };

const outcomeOf = (authority: Authority, facts: LooseFacts, asOf?: string): string =>
  askedOfAll(ending, authority, facts, asOf).outcome;

describe('trap 1: Oxfordshire 7 reads the wrong way round', () => {
  test.each<[string, LooseFacts]>([
    ['no longer at continuing risk', riskEnded],
    ['eighteen', turned18],
    ['moved for good', moved],
    ['gone from the United Kingdom', leftTheUnitedKingdom],
    ['dead', died],
    ['looked after away from the situation', lookedAfterElsewhere],
  ])('trap 1: the plan of a child who is %s may end', (_, facts) => {
    expect(outcomeOf('oxfordshire', facts)).toBe('may-end');
  });

  test.each<[string, LooseFacts]>([
    ['still at continuing risk', { 'risk.continuing.by': 'review-conference' }],
    ['eighteen only tomorrow', { 'child.bornOn': '2008-03-11' }],
    ['to move only tomorrow', { ...moved, 'move.permanentOn': '2026-03-11' }],
    ['to leave the United Kingdom only tomorrow', { 'child.leftUnitedKingdomOn': '2026-03-11' }],
    ['looked after, but in the situation', { 'lookedAfter.now': true }],
    ['looked after and to return', { ...lookedAfterElsewhere, 'lookedAfter.returnPlanned': true }],
  ])('trap 1: the plan of a child who is %s may not end', (_, facts) => {
    expect(outcomeOf('oxfordshire', facts)).toBe('criteria-not-met');
  });

  test('trap 1: the notes of the policy say how section 7 was read', () => {
    const notes = layered.oxfordshire.documents.at(-1)?.policy.notes ?? [];
    expect(notes.filter((note) => note.includes('wrong way round'))).toHaveLength(1);
    expect(notes.filter((note) => note.includes('Section 7') && note.includes('section 8'))).toHaveLength(1);
  });
});

describe('trap 2: who may end a plan without a conference, and upon which criteria', () => {
  const managers = {
    oxfordshire: 'service-manager-safeguarding',
    rotherham: 'head-of-safeguarding',
    wales: 'register-custodian',
  } as const;

  const endsWithout = (authority: Authority, facts: LooseFacts): boolean =>
    askedOfAll(ending, authority, facts).deciders.some(
      ({ who, applies }) => who === managers[authority] && applies === 'yes',
    );

  const consulted = { 'ending.firstDecisionAgenciesConsulted': true };

  test.each<[string, LooseFacts, readonly Authority[]]>([
    ['the risk has ended', riskEnded, []],
    ['the child moved', moved, ['oxfordshire', 'rotherham']],
    ['the child turned 18', turned18, ['rotherham', 'wales']],
    ['the child died', died, ['rotherham', 'wales']],
    ['the child left the United Kingdom', leftTheUnitedKingdom, ['oxfordshire', 'rotherham', 'wales']],
  ])('trap 2: where %s', (_, facts, authorities) => {
    const without = (Object.keys(managers) as Authority[]).filter((one) =>
      endsWithout(one, { ...facts, ...consulted }),
    );
    expect(without).toEqual(authorities);
  });

  test('trap 2: an English authority must have consulted first, Wales need not', () => {
    const without = (Object.keys(managers) as Authority[]).filter((one) => endsWithout(one, leftTheUnitedKingdom));
    expect(without).toEqual(['wales']);
  });

  test('trap 2: with no criterion met nobody may, however much has been consulted', () => {
    const without = (Object.keys(managers) as Authority[]).filter((one) => endsWithout(one, consulted));
    expect(without).toEqual([]);
  });
});

describe('trap 3: who can judge that risk has ended', () => {
  test.each<[string, Authority, string]>([
    ['review-conference', 'oxfordshire', 'may-end'],
    ['review-conference', 'rotherham', 'may-end'],
    ['looked-after-review', 'oxfordshire', 'may-end'],
    ['looked-after-review', 'rotherham', 'awaits-route'],
    ['core-group', 'oxfordshire', 'awaits-route'],
    ['core-group', 'rotherham', 'awaits-route'],
    ['conference-chair', 'oxfordshire', 'awaits-route'],
    ['conference-chair', 'rotherham', 'awaits-route'],
  ])('trap 3: as the %s judges, in %s the plan: %s', (by, authority, outcome) => {
    expect(outcomeOf(authority, { 'risk.continuing': false, 'risk.continuing.by': by })).toBe(outcome);
  });
});

describe('trap 5: moving away ends a plan only after the receiving conference', () => {
  const authorities: readonly Authority[] = ['oxfordshire', 'rotherham', 'wales'];

  test.each(authorities)('trap 5: in %s the plan of a child who moved waits for that conference', (authority) => {
    const held = (day: string | null): LooseFacts => ({ ...moved, 'move.receivingConferenceHeldOn': day });
    expect(outcomeOf(authority, held(null))).toBe('awaits-route');
    expect(outcomeOf(authority, held('2026-03-11'))).toBe('awaits-route');
    expect(outcomeOf(authority, held('2026-03-10'))).toBe('may-end');
  });

  test.each(authorities)('trap 5: in %s having consulted does not stand in for it', (authority) => {
    const facts = { ...moved, 'move.receivingConferenceHeldOn': null, 'ending.firstDecisionAgenciesConsulted': true };
    expect(outcomeOf(authority, facts)).toBe('awaits-route');
  });

  test('trap 5: in Rotherham a plan that ended before it was ended against the procedure', () => {
    const kept = (endedOn: string): unknown =>
      reasonOf(
        askedOfAll(ending, 'rotherham', { ...moved, 'plan.endedOn': endedOn }),
        'rotherham/not-ended-before-receiving-conference',
      )?.kept;
    expect(kept('2026-02-01')).toBe('no');
    expect(kept('2026-02-02')).toBe('yes');
  });
});
