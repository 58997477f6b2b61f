import { describe, expect, test } from 'vitest';
import { attendance } from '../../src/questions/checklists.ts';
import type { LooseFacts } from '../support/rules.ts';
import { askedOfAll, reasonOf } from './trapCase.ts';

/** A review that lacks nothing but, perhaps, the police. */
const held = {
  'conference.kind': 'review',
  'conference.heldOn': '2026-03-10',
  'conference.dayOn': '2026-03-10',
  'administration.socialWorkersPreparedWithManagers': true,
  'presence.socialWorkers': true,
  'presence.chair': true,
  'presence.coreGroupMembers': true,
};

describe('trap 12: in Rotherham the police may stay away, and their written information may not', () => {
  test.each<[string, boolean, boolean, string]>([
    ['they stay away and have written', false, true, 'in-order'],
    ['they come and have written', true, true, 'in-order'],
    ['they come, but have not written', true, false, 'not-in-order'],
    ['they stay away and have not written', false, false, 'not-in-order'],
  ])('trap 12: %s', (_, come, wrote, outcome) => {
    const facts: LooseFacts = { ...held, 'presence.police': come, 'police.writtenInformationGiven': wrote };
    const decision = askedOfAll(attendance, 'rotherham', facts);
    expect(decision.outcome).toBe(outcome);
    expect(reasonOf(decision, 'rotherham/police-information')?.kept).toBe(wrote ? 'yes' : 'no');
  });

  test('trap 12: one clause gives the permission and lays down the must', () => {
    const decision = askedOfAll(attendance, 'rotherham', held);
    const permitted = decision.permissions.filter(({ who }) => who === 'police');
    expect(permitted.map(({ applies, cites }) => ({ applies, cites }))).toEqual([
      { applies: 'yes', cites: ['rotherham/attendance.2'] },
    ]);
    const required = reasonOf(decision, 'rotherham/police-information');
    expect(required).toMatchObject({ force: 'must', verdict: 'holds', kept: 'no', cites: ['rotherham/attendance.2'] });
  });

  test('trap 12: what the police did between conferences is to be brought in as well', () => {
    const involved = { ...held, 'police.writtenInformationGiven': true, 'police.involvedSinceLastConference': true };
    expect(askedOfAll(attendance, 'rotherham', involved).outcome).toBe('falls-short');
    expect(
      askedOfAll(attendance, 'rotherham', { ...involved, 'police.involvementBroughtToReview': true }).outcome,
    ).toBe('in-order');
  });
});
