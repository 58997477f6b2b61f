import { describe, expect, test } from 'vitest';
import { readFacts } from '../../../../src/domain/readFacts.ts';
import { calendarDay } from '../../../support/rules.ts';
import { type Asked, caseOf, firstReview, initial, nextReview, plan, read, valuesOf } from '../support/readCase.ts';

/** The case with what it is seen from. */
const at = (asked: Asked, conference: string): Asked => ({ ...asked, conference });

describe('where a child is in its life', () => {
  const stages = ['child.life', 'plan.stage', 'lookedAfter.now'] as const;

  test('a plan that ended a year ago, and a new incident: there is no plan in force', () => {
    const asked = {
      child: {
        plans: [{ madeOn: '2024-01-15', endedOn: '2025-03-01' }],
        chronology: [{ on: '2026-03-01', incident: { furtherHarmOrAllegation: true } }],
      },
    };
    expect(valuesOf(['plan.stage', 'incident.furtherHarmOrAllegation'], asked)).toEqual(['ended', true]);
    expect(
      valuesOf(['plan.stage', 'incident.furtherHarmOrAllegation'], { child: { ...asked.child, plans: [] } }),
    ).toEqual(['none', true]);
  });

  test('a child who died on 1 February, with a plan not yet closed: both are known', () => {
    const child = { bornOn: '2015-05-02', diedOn: '2026-02-01', plans: [plan] };
    expect(valuesOf(stages, { child, conferences: [initial] })).toEqual(['died', 'in-force', undefined]);
    expect(valuesOf(stages, at({ child, conferences: [initial] }, 'initial'))).toEqual([
      'living',
      'in-force',
      undefined,
    ]);
  });

  test('a plan that ended when the child was six: it stays ended, however long ago', () => {
    const child = { bornOn: '2012-05-02', diedOn: null, plans: [{ madeOn: '2017-01-15', endedOn: '2018-06-01' }] };
    expect(valuesOf(stages, { child })).toEqual(['living', 'ended', undefined]);
  });

  test('a plan that ended in 2024, and a child looked after since 2026: looked after without a plan in force', () => {
    const child = {
      plans: [{ madeOn: '2023-01-15', endedOn: '2024-01-20' }],
      lookedAfter: [{ since: '2026-01-05', endedOn: null }],
    };
    expect(valuesOf(stages, { child })).toEqual([undefined, 'ended', true]);
  });

  test('a child who is not looked after: that, and that it never was, is known', () => {
    const names = ['lookedAfter.now', 'lookedAfter.since', 'lookedAfter.endedOn', 'lookedAfter.reviewHeldOn'] as const;
    expect(valuesOf(names, { child: { lookedAfter: [] } })).toEqual([false, null, null, null]);
  });
});

describe('which conference, which time', () => {
  const inquorate = { quorum: { met: false } };
  const quorate = { quorum: { met: true } };
  const quorum = (...conferences: NonNullable<Asked['conferences']>): unknown =>
    read({ child: { plans: [] }, conferences })['previousConference.quorate'];

  test('a quorate initial conference and an inquorate review: the last one held is the one before, recorded next or not', () => {
    const held = [
      { ...initial, ...quorate },
      { ...firstReview, ...inquorate },
    ];
    expect([quorum(...held), quorum(...held, nextReview)]).toEqual([false, false]);
    expect(quorum({ ...initial, ...inquorate })).toBe(false);
    expect(quorum({ ...initial, ...inquorate }, { ...firstReview, ...quorate })).toBe(true);
  });

  test('a looked-after review held within days, and the next conference months away: it was held, whoever asks', () => {
    const child = { lookedAfter: [{ since: '2026-03-02', endedOn: null, reviews: [{ heldOn: '2026-03-12' }] }] };
    const conferences = [
      { ...firstReview, heldOn: '2026-03-01' },
      { ...nextReview, plannedOn: '2026-09-01' },
    ];
    const heldOn = (conference?: string): unknown =>
      read({ child, conferences, asOf: '2026-04-15', ...(conference === undefined ? {} : { conference }) })[
        'lookedAfter.reviewHeldOn'
      ];
    expect([heldOn(), heldOn('next')]).toEqual(['2026-03-12', '2026-03-12']);
  });

  test('what the March review judged, and a September review that judged otherwise: each has its own', () => {
    const chronology = [
      { at: 'march', risk: { continuing: { is: false } } },
      { at: 'september', risk: { continuing: { is: true } } },
    ];
    const conferences = [
      { id: 'march', kind: 'review', heldOn: '2025-03-11' },
      { id: 'september', kind: 'review', heldOn: '2025-09-09' },
    ] as const;
    const asked = { child: { plans: [], chronology }, conferences };
    const judged = (conference: string): unknown => read(at(asked, conference))['risk.continuing'];
    expect([judged('march'), judged('september')]).toEqual([false, true]);
  });

  test('what one meeting considered: it is told of that meeting and of no other', () => {
    const conferences = [{ ...initial, ending: { considered: true } }, firstReview, nextReview];
    const considered = (conference: string): unknown => read({ conferences, conference })['ending.considered'];
    expect([considered('initial'), considered('first'), considered('next')]).toEqual([true, undefined, undefined]);
  });

  test('a born sibling at a pre-birth conference: its plan was not made before its birth', () => {
    const preBirth = { ...initial, kind: 'pre-birth' } as const;
    const child = { bornOn: '2018-12-24', plans: [plan] };
    expect(read({ child, conferences: [preBirth] })['plan.madeBeforeBirth']).toBe(false);
  });

  test('an unborn child at a conference recorded as initial, born five weeks later: its plan was made before its birth', () => {
    const child = { bornOn: '2026-02-19', plans: [plan] };
    expect(read({ child, conferences: [initial] })['plan.madeBeforeBirth']).toBe(true);
  });

  test('a child who moved into the area: the move has its direction', () => {
    const child = {
      moves: [{ direction: 'in', permanentOn: '2026-01-02', receivingConferenceHeldOn: '2026-01-15' } as const],
    };
    expect(read({ child })['move.direction']).toBe('in');
  });

  test('registered in 2021 without a review, and again in 2023: the first plan has a review of its own, never held', () => {
    const conferences = [
      { id: 'c21', kind: 'initial', heldOn: '2021-02-01' },
      { id: 'c23', kind: 'initial', heldOn: '2023-02-01' },
      { id: 'r23', kind: 'review', heldOn: '2023-04-20' },
    ] as const;
    const child = {
      plans: [
        { madeAt: 'c21', endedOn: '2022-01-10' },
        { madeAt: 'c23', endedOn: null },
      ],
    };
    const names = [
      'plan.madeOn',
      'plan.endedOn',
      'review.isFirst',
      'review.heldOn',
      'review.precedingConferenceOn',
    ] as const;
    const asked = { child, conferences };
    expect(valuesOf(names, at(asked, 'c21'))).toEqual(['2021-02-01', '2022-01-10', true, null, '2021-02-01']);
    expect(valuesOf(names, at(asked, 'r23'))).toEqual(['2023-02-01', null, true, '2023-04-20', '2023-02-01']);
  });

  test('facts as of 10 March, and a review held on 1 April: it has not been held, and by 1 May it has', () => {
    const conferences = [initial, { ...nextReview, heldOn: '2026-04-01' }];
    const child = { plans: [plan] };
    const names = ['review.heldOn', 'review.precedingConferenceOn'] as const;
    expect(valuesOf(names, at({ child, conferences, asOf: '2026-03-10' }, 'next'))).toEqual([null, '2026-01-15']);
    expect(valuesOf(names, at({ child, conferences, asOf: '2026-05-01' }, 'next'))).toEqual([
      '2026-04-01',
      '2026-01-15',
    ]);
    expect(valuesOf(names, { child, conferences, asOf: '2026-05-01' })).toEqual([null, '2026-04-01']);
    // That day stays with the facts, which cannot be asked as of another.
    const readOn = readFacts(caseOf({ child, conferences }), { child: 'a' }, calendarDay('2026-03-10')).reading?.asOf;
    expect(readOn).toBe('2026-03-10');
  });

  test('a second initial conference while a plan is in force: it restarts no interval', () => {
    const conferences = [initial, { ...initial, id: 'second', heldOn: '2026-03-05' }];
    const names = ['plan.madeOn', 'review.precedingConferenceOn', 'initialConference.heldOn'] as const;
    expect(valuesOf(names, { child: { plans: [plan], chronology: [] }, conferences })).toEqual([
      '2026-01-15',
      '2026-01-15',
      '2026-03-05',
    ]);
  });

  test('an initial conference that decides against a plan: none was made, and no review is counted from it', () => {
    const conferences = [{ ...initial, outcome: { nameAdded: false } }];
    const names = ['plan.stage', 'plan.madeOn', 'review.precedingConferenceOn', 'outcome.nameAdded'] as const;
    const asked = { child: { plans: [] }, conferences };
    expect(valuesOf(names, asked)).toEqual(['none', null, null, undefined]);
    expect(valuesOf(names, at(asked, 'initial'))).toEqual(['none', null, null, false]);
  });

  test('before the first core group meets: that none has met is known, beside the day that time runs from', () => {
    const child = { plans: [plan], coreGroups: [] };
    const names = ['coreGroup.firstOn', 'coreGroup.countedFrom'] as const;
    expect(valuesOf(names, { child, conferences: [initial] })).toEqual([null, '2026-01-15']);
  });

  test('a trigger that an early review has answered: it counts no longer from now, and did at that review', () => {
    const child = { plans: [], chronology: [{ on: '2026-02-10', incident: { furtherHarmOrAllegation: true } }] };
    const asked = { child, conferences: [initial, firstReview] };
    expect(read(asked)).not.toHaveProperty(['incident.furtherHarmOrAllegation']);
    expect(read(at(asked, 'first'))['incident.furtherHarmOrAllegation']).toBe(true);
    expect(read({ ...asked, asOf: '2026-02-19' })['incident.furtherHarmOrAllegation']).toBe(true);
  });
});
