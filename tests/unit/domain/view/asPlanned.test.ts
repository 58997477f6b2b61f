import { describe, expect, test } from 'vitest';
import { type ConferencePart, placesFor, read, valuesOf } from '../support/readCase.ts';

const review: ConferencePart = {
  id: 'review',
  kind: 'review',
  heldOn: '2026-03-11',
  policeFullyHeard: true,
  attendance: [{ agency: 'police', present: true }],
  invitations: { parentsInvited: true },
  quorum: { met: true },
  outcome: { planContinues: true },
  scores: { minuted: true, given: [{ by: 'parents', score: 5 }] },
  perChild: [{ child: 'a', harm: { considered: true } }],
};
const told = [
  'quorum.met',
  'outcome.planContinues',
  'conference.policeFullyHeard',
  'harm.considered',
  'scores.minuted',
  'scores.byParents',
] as const;

describe('a conference that was held only after the day', () => {
  test('tells nothing yet of what it was to tell', () => {
    expect(valuesOf(told, { conferences: [review] })).toEqual(told.map(() => undefined));
    expect(valuesOf(told, { conferences: [review], conference: 'review', asOf: '2026-03-11' })).toEqual(
      told.map(() => true),
    );
  });

  test('is known as far as it was prepared', () => {
    expect(read({ conferences: [review] })).toMatchObject({
      'conference.kind': 'review',
      'conference.heldOn': null,
      'conference.stage': 'to-come',
      'invitations.parentsInvited': true,
      'attendance.agencies': { certain: [], possible: ['police'] },
    });
  });

  test('counts as planned for its day, unless another was planned', () => {
    const names = ['conference.plannedOn', 'conference.dayOn'] as const;
    expect(valuesOf(names, { conferences: [review] })).toEqual(['2026-03-11', '2026-03-11']);
    const conferences = [{ ...review, plannedOn: '2026-03-10' }];
    expect(valuesOf(names, { conferences })).toEqual(['2026-03-10', '2026-03-10']);
    expect(placesFor('conference.dayOn', { conferences })).toEqual(['/conferences/0/plannedOn']);
  });
});
