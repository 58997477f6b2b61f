import { describe, expect, test } from 'vitest';
import { type Asked, firstReview, initial, nextReview, plan, read } from './support/readCase.ts';

describe('what stands in the records', () => {
  test('is read from the place that each name says', () => {
    const child: Asked['child'] = {
      bornOn: null,
      plans: [{ ...plan, endingRoute: 'review-conference', ending: { reasonsRecorded: true } }],
      lookedAfter: [{ since: '2026-02-01', endedOn: null, carePlanIsPrimary: true }],
      moves: [{ learntOf: true }],
      chronology: [{ on: '2026-03-01', household: { birthExpected: true } }],
      local: { hasPassport: false },
    };
    const exclusions = [{ requestedOn: '2026-03-01' }];
    const conferences = [initial, { ...nextReview, exclusions, quorum: { met: true } }];
    expect(read({ child, conferences })).toMatchObject({
      'child.bornOn': null,
      'plan.endingRoute': 'review-conference',
      'ending.reasonsRecorded': true,
      'lookedAfter.carePlanIsPrimary': true,
      'move.learntOf': true,
      'household.birthExpected': true,
      'local.hasPassport': false,
      'conference.plannedOn': '2026-08-03',
      'quorum.met': true,
      'exclusion.requestedOn': '2026-03-01',
    });
  });

  test('stays unknown where it is absent, but for what a list of no conferences tells', () => {
    expect(read({})).toEqual({
      'conference.endedAt': null,
      'conference.heldOn': null,
      'conference.stage': 'to-come',
      'enquiry.conferencePostponedWhileProtected': false,
      'review.heldOn': null,
    });
  });

  test('is frozen, the sets in it too', () => {
    const attendance = [{ agency: 'police', present: true }, { agency: 'school' }] as const;
    const values = read({ conferences: [{ ...nextReview, attendance }] });
    const agencies: object = values['attendance.agencies'] ?? {};
    const parts: readonly unknown[] = [values, agencies, ...(Object.values(agencies) as readonly unknown[])];
    expect(parts.map((part) => Object.isFrozen(part))).toEqual([true, true, true, true]);
  });
});

describe('a request for exclusion', () => {
  test('is known not to have been made where the list of requests is empty', () => {
    const none = read({ conferences: [{ ...nextReview, exclusions: [] }] });
    expect([none['exclusion.requestedOn'], none['exclusion.decided']]).toEqual([null, false]);
    expect(read({ conferences: [nextReview] })).not.toHaveProperty(['exclusion.requestedOn']);
  });

  test('can be a later one', () => {
    const conferences = [{ ...nextReview, exclusions: [{ partial: true }, { partial: false }] }];
    expect(read({ conferences })['exclusion.partial']).toBe(true);
    expect(read({ conferences, exclusion: 1 })['exclusion.partial']).toBe(false);
  });
});

describe('from now', () => {
  test('nothing stands in for a conference that is not recorded, while the review is the next one', () => {
    const values = read({ child: { plans: [plan] }, conferences: [initial, firstReview] });
    expect(values).toMatchObject({
      'conference.heldOn': null,
      'review.heldOn': null,
      'review.isFirst': false,
      'review.precedingConferenceOn': '2026-02-20',
    });
    expect(values).not.toHaveProperty(['conference.kind']);
  });
});
