import { describe, expect, test } from 'vitest';
import type { Conference } from '../../../../src/domain/Conference.ts';
import { conferenceForChild } from '../../../../src/domain/view/conferenceForChild.ts';
import type { FactValues } from '../../../../src/domain/vocabulary.ts';
import { type ConferencePart, initial, read } from '../support/readCase.ts';

const conference: Conference = {
  id: 'review',
  children: ['a', 'b'],
  kind: 'review',
  decision: { consensus: true, announced: true },
  outcome: { planContinues: true, category: 'neglect' },
};

describe('a conference as it was for one child', () => {
  test('is the very one given where nothing is said for a child alone', () => {
    expect(conferenceForChild(conference, 'a')).toBe(conference);
    const forOther: Conference = { ...conference, perChild: [{ child: 'b', outcome: { planContinues: false } }] };
    expect(conferenceForChild(forOther, 'a')).toBe(forOther);
  });

  test('takes what is said for the child in place of what is said for all, fact by fact', () => {
    const perChild = [{ child: 'b', outcome: { planContinues: false }, scores: { minuted: true } }];
    expect(conferenceForChild({ ...conference, perChild }, 'b')).toEqual({
      ...conference,
      perChild,
      outcome: { planContinues: false, category: 'neglect' },
      scores: { minuted: true },
    });
  });

  test('keeps what is said for all where a child has a section or a fact only as a gap', () => {
    const perChild = [{ child: 'b', decision: undefined, outcome: { planContinues: undefined, category: undefined } }];
    expect(conferenceForChild({ ...conference, perChild }, 'b')).toEqual({ ...conference, perChild });
  });

  test('can say of a child that a day has not come about, which stands for all the rest', () => {
    const perChild = [{ child: 'b', outcome: { coreGroupReviewedOn: null } }] as const;
    const outcome = { ...conference.outcome, coreGroupReviewedOn: '2026-03-02' } as Conference['outcome'];
    expect(conferenceForChild({ ...conference, outcome, perChild }, 'b').outcome).toMatchObject({
      coreGroupReviewedOn: null,
    });
  });

  test('leaves the conference as it was', () => {
    const perChild = [{ child: 'b', outcome: { planContinues: false } }];
    const given: Conference = { ...conference, perChild };
    const before = structuredClone(given);
    conferenceForChild(given, 'b');
    expect(given).toEqual(before);
  });
});

describe('siblings at one conference', () => {
  const by = 'review-conference';
  const review = {
    id: 'review',
    kind: 'review',
    children: ['a', 'b'],
    heldOn: '2026-02-20',
    attendance: [{ agency: 'police', present: true }],
    decision: { consensus: true, dissent: false },
    outcome: { planContinues: true, category: 'neglect', coreGroupReviewedOn: '2026-03-02' },
    harm: { criteriaMet: { is: true, by }, pastHarmShown: true },
    perChild: [
      {
        child: 'b',
        decision: { consensus: false },
        outcome: { category: 'emotional-abuse', coreGroupReviewedOn: '2026-03-11', nextReviewDateSet: true },
        harm: { criteriaMet: { is: true, by: 'conference-chair', on: '2026-02-20' } },
      },
    ],
  } as const;
  const of = (about: string, conferences: readonly ConferencePart[] = [review], asOf?: string): FactValues =>
    read({ about, child: { plans: [] }, conferences, conference: 'review', ...(asOf === undefined ? {} : { asOf }) });

  test('have each their own category, consensus, days and judges, and share what is said once', () => {
    expect(of('a')).toMatchObject({
      'decision.consensus': true,
      'decision.dissent': false,
      'outcome.planContinues': true,
      'outcome.category': 'neglect',
      'outcome.coreGroupReviewedOn': '2026-03-02',
      'harm.criteriaMet.by': by,
      'harm.pastHarmShown': true,
      'attendance.agencies': ['police'],
      'conference.heldOn': '2026-02-20',
    });
    expect(of('a')).not.toHaveProperty(['outcome.nextReviewDateSet']);
    expect(of('b')).toMatchObject({
      'decision.consensus': false,
      'decision.dissent': false,
      'outcome.planContinues': true,
      'outcome.category': 'emotional-abuse',
      // Only on the day after the one of the question did the core group meet about this child.
      'outcome.coreGroupReviewedOn': null,
      'outcome.nextReviewDateSet': true,
      'harm.criteriaMet.by': 'conference-chair',
      'harm.pastHarmShown': true,
      'attendance.agencies': ['police'],
      'conference.heldOn': '2026-02-20',
    });
    expect(of('b', [review], '2026-03-11')).toMatchObject({ 'outcome.coreGroupReviewedOn': '2026-03-11' });
  });

  test('can have opposite outcomes, whichever of them the conference says for all', () => {
    const ends = { ...review, perChild: [{ child: 'b', outcome: { planContinues: false } }] };
    expect([of('a', [ends]), of('b', [ends])].map((values) => values['outcome.planContinues'])).toEqual([true, false]);
    const each = { ...ends, outcome: {}, perChild: [{ child: 'a', outcome: { planContinues: true } }] };
    expect(of('a', [each])['outcome.planContinues']).toBe(true);
    expect(of('b', [each])).not.toHaveProperty(['outcome.planContinues']);
  });

  test('are not touched by what another conference says for them', () => {
    const before: ConferencePart = {
      ...initial,
      children: ['a', 'b'],
      perChild: [{ child: 'b', outcome: { category: 'neglect' } }],
    };
    expect(of('b', [before, review])['outcome.category']).toBe('emotional-abuse');
    expect(read({ about: 'b', conferences: [before, review], conference: 'initial' })['outcome.category']).toBe(
      'neglect',
    );
  });

  test('can have been at a conference that was quorate for one of them only', () => {
    const before = { ...initial, children: ['a', 'b'], quorum: { met: true } };
    const perChild = [{ child: 'b', quorum: { met: false } }];
    const quorate = (about: string): unknown =>
      of(about, [{ ...before, perChild }, review])['previousConference.quorate'];
    expect([quorate('a'), quorate('b')]).toEqual([true, false]);
  });
});
