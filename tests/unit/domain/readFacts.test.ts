import { describe, expect, test } from 'vitest';
import { firstReview, initial, nextReview, read } from './derived/readCase.ts';

describe('what stands in the records', () => {
  test('is read from the place that each name says', () => {
    const child = { bornOn: null, plan: { endingRoute: 'review-conference' }, local: { hasPassport: false } };
    const conferences = [{ ...nextReview, exclusions: [{ requestedOn: '2026-03-01' }], quorum: { met: true } }];
    expect(read({ child, conferences })).toMatchObject({
      'child.bornOn': null,
      'plan.endingRoute': 'review-conference',
      'local.hasPassport': false,
      'conference.plannedOn': '2026-08-03',
      'quorum.met': true,
      'exclusion.requestedOn': '2026-03-01',
    });
  });

  test('stays unknown where it is absent', () => {
    expect(Object.keys(read({}))).toEqual([
      'initialConference.heldOn',
      'review.heldOn',
      'review.isFirst',
      'review.precedingConferenceOn',
    ]);
  });

  test('gives a judgement with who made it, unless it was made after the day', () => {
    const child = { plan: { failingToProtect: { is: true, by: 'social-worker', on: '2026-03-10' } } };
    expect(read({ child })).toMatchObject({
      'plan.failingToProtect': true,
      'plan.failingToProtect.by': 'social-worker',
    });
    expect(read({ child, asOf: '2026-03-09' })).not.toHaveProperty(['plan.failingToProtect']);
    expect(read({ child, asOf: '2026-03-09' })).not.toHaveProperty(['plan.failingToProtect.by']);
  });

  test('has not come about where its day or instant lies after the day', () => {
    const child = { plan: { endedOn: '2026-03-11' } };
    const conferences = [{ id: 'c', endedAt: '2026-03-11T00:10:00+01:00', plannedOn: '2026-03-11' }];
    expect(read({ child, conferences })).toMatchObject({
      'plan.endedOn': null,
      'conference.endedAt': null,
      'conference.plannedOn': '2026-03-11',
    });
    expect(read({ child, conferences, asOf: '2026-03-11' })).toMatchObject({ 'plan.endedOn': '2026-03-11' });
  });

  test('is frozen, the sets in it too', () => {
    const attendance = [{ agency: 'police', present: true }, { agency: 'school' }];
    const values = read({ conferences: [{ ...nextReview, attendance }] });
    const agencies: object = values['attendance.agencies'] ?? {};
    const parts: readonly unknown[] = [values, agencies, ...(Object.values(agencies) as readonly unknown[])];
    expect(parts.map((part) => Object.isFrozen(part))).toEqual([true, true, true, true]);
  });
});

describe('the subject', () => {
  test('must be a child of the case, a conference about it and a request made for that', () => {
    const conferences = [{ ...initial, children: ['b'] }, nextReview];
    expect(() => read({ about: 'c' })).toThrow('the case has no child `c`');
    expect(() => read({ conferences, conference: 'initial' })).toThrow('no conference `initial` is about this child');
    expect(() => read({ conferences, exclusion: 0 })).toThrow('no exclusion request 0');
    expect(() => read({ asOf: 'today' })).toThrow(RangeError);
  });

  test('is known not to have been asked for where the list of requests is empty', () => {
    const none = read({ conferences: [{ ...nextReview, exclusions: [] }] });
    expect([none['exclusion.requestedOn'], none['exclusion.decided']]).toEqual([null, false]);
    expect(read({ conferences: [nextReview] })).not.toHaveProperty(['exclusion.requestedOn']);
  });

  test('counts the age of the child to the day of the conference', () => {
    const conferences = [{ ...nextReview, plannedOn: '2026-03-20' }];
    const age = (bornOn: string | null): unknown => read({ child: { bornOn }, conferences })['conference.childsAge'];
    expect([age('2017-03-20'), age('2017-03-21'), age(null), age('2026-03-15')]).toEqual([9, 8, 0, 0]);
  });

  test('can be a later exclusion request', () => {
    const conferences = [{ ...nextReview, exclusions: [{ partial: true }, { partial: false }] }];
    expect(read({ conferences })['exclusion.partial']).toBe(true);
    expect(read({ conferences, exclusion: 1 })['exclusion.partial']).toBe(false);
  });

  test.each([
    [
      'the soonest planned of those to come',
      [initial, { id: 'later', plannedOn: '2026-09-01' }, nextReview],
      '2026-08-03',
    ],
    ['one with a day before one without', [{ id: 'undated' }, initial, nextReview], '2026-08-03'],
    ['not one that a later conference has overtaken', [{ ...nextReview, plannedOn: '2026-01-02' }, initial], undefined],
  ])('is by itself %s', (_, conferences, plannedOn) => {
    expect(read({ conferences })['conference.plannedOn']).toBe(plannedOn);
  });

  test('is by itself the one that is listed first of several without a day', () => {
    const conferences = [
      { id: 'first', kind: 'review' },
      { id: 'second', kind: 'transfer' },
    ];
    expect(read({ conferences })['conference.kind']).toBe('review');
  });

  test('is the latest that was held where none is to come, while the review is the one after it', () => {
    expect(read({ conferences: [initial, firstReview] })).toMatchObject({
      'conference.heldOn': '2026-02-20',
      'review.heldOn': null,
      'review.isFirst': false,
      'review.precedingConferenceOn': '2026-02-20',
    });
  });
});
