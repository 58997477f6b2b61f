import { checkedPolicy } from '../../src/engine/rulesOf.ts';
import { describe, expect, test } from 'vitest';
import { auditConference } from '../../src/audit/index.ts';
import { englandCalendar } from '../../src/calendar/index.ts';
import { readFacts } from '../../src/cases/index.ts';
import { ask } from '../../src/engine/ask.ts';
import type { PolicySection } from '../../src/engine/Policy.ts';
import type { WrittenRule } from '../../src/engine/Rule.ts';
import { england, oxfordshire } from '../../src/policies/index.ts';
import { lookedAfter } from '../../src/questions/checklists.ts';
import { deadline } from '../../src/questions/deadline.ts';
import { earlyReview } from '../../src/questions/earlyReview.ts';
import { ending } from '../../src/questions/ending.ts';
import { nextReview } from '../../src/questions/nextReview.ts';
import { timeline } from '../../src/timeline/index.ts';
import { parseCase } from '../../src/validation/index.ts';
import { calendarDay } from '../support/rules.ts';
import { layered } from '../support/shippedRulebooks.ts';
import { versionsOf } from '../support/versions.ts';
import {
  askedOf,
  auditOf,
  authorities,
  caseOf,
  childWith,
  earlyReviewsIn,
  foundIn,
  initial,
  nextReviewIn,
  outcomesOf,
  planMade,
  plannedFor,
  reviewOn,
  reviewsIn,
  timelineOf,
  withTriggers,
} from './caseInTime.ts';

type Recorded = Readonly<Record<string, unknown>>;

describe('the previous conference, seen from now, is the last one held', () => {
  const nothingElse = {
    on: '2025-04-01',
    incident: { furtherHarmOrAllegation: false },
    plan: { failingToProtect: { is: false }, significantDifficulties: { is: false }, foreseesReturn: false },
    household: {
      birthExpected: false,
      riskyPersonToJoin: { is: false },
      riskyPersonStartsContact: { is: false },
    },
    change: { significant: { is: false } },
    coreGroup: { believesNoPlanNeeded: { is: false } },
    lookedAfter: { returnConsidered: false, removedByParents: false, returnedByCourtAgainstAuthority: false },
  };
  const child = childWith({ chronology: [nothingElse] });
  const quorate = (met: boolean): Recorded => ({ quorum: { met } });
  const called = ['convene', 'consider'];
  const notCalled = ['not-required', 'not-required'];

  test.each<[string, readonly Recorded[], readonly string[]]>([
    ['an inquorate review after a quorate initial', [initial, reviewOn('r', '2025-03-10', quorate(false))], called],
    [
      'the same with the next one in the diary',
      [initial, reviewOn('r', '2025-03-10', quorate(false)), plannedFor('2025-08-01')],
      called,
    ],
    ['an inquorate initial alone', [{ ...initial, ...quorate(false) }], called],
    [
      'a quorate review after an inquorate initial',
      [{ ...initial, ...quorate(false) }, reviewOn('r', '2025-03-10')],
      notCalled,
    ],
    ['quorate ones only', [initial, reviewOn('r', '2025-03-10')], notCalled],
  ])('%s', (_, conferences, outcomes) => {
    const caseFile = caseOf(child, ...conferences);
    expect(earlyReviewsIn(caseFile, '2025-04-10')).toEqual(outcomes);
    expect(withTriggers.flatMap((one) => askedOf(earlyReview, one, caseFile, '2025-04-10').missing)).toEqual([]);
  });

  test('the audit of an inquorate review finds that none was convened upon it', () => {
    const caseFile = caseOf(child, initial, reviewOn('r', '2025-03-10', quorate(false)));
    const { findings } = auditOf('oxfordshire', caseFile, 'r', '2025-04-10');
    expect(findings.map(({ code }) => code)).toContain('review-not-convened');
  });
});

describe('a review within 20 working days of care counts, whichever conference one asks about', () => {
  const period = {
    since: '2026-03-02',
    endedOn: null,
    reviews: [{ heldOn: '2026-03-20', needForPlanDiscussedAtReview: false }],
    safeguardingDiscussedAgainstCarePlan: false,
    independentReviewingOfficerAndChairOnePerson: false,
  };
  const child = childWith({ plans: [{ madeOn: '2025-06-01', endedOn: null }], lookedAfter: [period] });
  const before = [reviewOn('before', '2025-08-20'), reviewOn('within', '2026-03-12')];
  const outside = /officer-and-chair-discuss|need-discussed-at-review|looked-after-review-in-20-days/u;

  test('with the next one in the diary, months away', () => {
    const caseFile = caseOf(child, ...before, plannedFor('2026-09-10'));
    const { reasons } = askedOf(lookedAfter, 'oxfordshire', caseFile, '2026-04-20');
    expect(reasons.filter(({ rule, verdict }) => outside.test(rule) && verdict !== 'does-not-hold')).toEqual([]);
    expect(foundIn(auditOf('oxfordshire', caseFile, 'planned', '2026-04-20'))).toEqual([]);
  });

  test('with the next one held, and in the timeline', () => {
    const caseFile = caseOf(child, ...before, reviewOn('next', '2026-09-10'));
    for (const id of ['within', 'next']) {
      expect(foundIn(auditOf('oxfordshire', caseFile, id, '2026-09-20')).filter((rule) => outside.test(rule))).toEqual(
        [],
      );
    }
    expect(timelineOf('oxfordshire', caseFile, '2026-09-20').filter(({ rule }) => outside.test(rule))).toEqual([]);
  });
});

describe('a conference is weighed by what was judged at it or before it', () => {
  const risk = (at: string, is: boolean): Recorded => ({ at, risk: { continuing: { is, by: 'review-conference' } } });
  const continues = { outcome: { planContinues: true } };
  const caseFile = caseOf(
    childWith({
      plans: [{ madeOn: '2024-06-01', endedOn: null }],
      chronology: [risk('sep', true), risk('mar', false)],
    }),
    reviewOn('sep', '2024-09-10', continues),
    reviewOn('mar', '2025-03-05', continues),
  );

  test('what March judged faults no September that kept the plan', () => {
    const keepsPlanWrongly = /ends-once-not-needed|risk-ended|plan-ends/u;
    const found = authorities.map((one) => foundIn(auditOf(one, caseFile, 'sep', '2025-04-10')));
    expect(found.flat().filter((rule) => keepsPlanWrongly.test(rule))).toEqual([]);
  });

  test('each has its own answer whether the plan may end, and now has the latest', () => {
    expect(outcomesOf(ending, caseFile, '2025-04-10', { conference: 'sep' })).toEqual(
      authorities.map(() => 'criteria-not-met'),
    );
    expect(outcomesOf(ending, caseFile, '2025-04-10', { conference: 'mar' })).toEqual(authorities.map(() => 'may-end'));
    expect(outcomesOf(ending, caseFile, '2025-04-10')).toEqual(authorities.map(() => 'may-end'));
  });
});

describe('what belongs to a meeting is told of that meeting and of no other', () => {
  const plans = [{ madeOn: '2024-01-01', endedOn: null }];
  const meetings = (ofMarch: Recorded, ofOthers: Recorded): readonly Recorded[] =>
    (
      [
        ['mar', '2024-03-10', ofMarch],
        ['may', '2024-05-10', ofOthers],
        ['nov', '2024-11-10', ofOthers],
      ] as const
    ).map(([id, heldOn, said]) => reviewOn(id, heldOn, { outcome: { planContinues: true }, ...said }));

  test('whether ending was considered', () => {
    const caseFile = caseOf(
      childWith({ plans }),
      ...meetings({ ending: { considered: false } }, { ending: { considered: true } }),
    );
    const found = ['mar', 'may', 'nov'].map((id) =>
      authorities.map(
        (one) => foundIn(auditOf(one, caseFile, id, '2024-12-10')).filter((rule) => /consider/u.test(rule)).length,
      ),
    );
    expect(found).toEqual([
      [1, 1, 1],
      [0, 0, 0],
      [0, 0, 0],
    ]);
  });

  test('the decision on both plans, and who chairs them', () => {
    const decided = (is: boolean): Recorded => ({
      lookedAfter: {
        decisionOnBothPlansConsidered: is,
        decisionOnBothPlansRecorded: is,
        justificationForBothPlansRecorded: is,
        independentReviewingOfficerChairingBothConsidered: is,
      },
    });
    const period = { since: '2024-03-01', endedOn: null, reviews: [] };
    const caseFile = caseOf(childWith({ plans, lookedAfter: [period] }), ...meetings(decided(false), decided(true)));
    const found = ['mar', 'may', 'nov'].map((id) =>
      foundIn(auditOf('oxfordshire', caseFile, id, '2024-12-10')).filter((rule) =>
        /both-plans-|one-officer/u.test(rule),
      ),
    );
    expect(found.map(({ length }) => length)).toEqual([3, 0, 0]);
  });
});

describe('a plan was made before birth where the child was born after the conference', () => {
  const sibling = (id: string, bornOn: string | null): Recorded => childWith({ id, bornOn });
  const preBirth = { ...initial, kind: 'pre-birth', children: ['a', 'b'] };
  const atPreBirth = caseOf([sibling('a', '2018-01-01'), sibling('b', '2025-02-10')], preBirth);
  const next = (caseFile: typeof atPreBirth, child: string): readonly string[] =>
    authorities.map((one) => nextReviewIn(askedOf(nextReview, one, caseFile, '2025-02-20', { child })));

  test('a born sibling at a pre-birth conference has three months', () => {
    expect(next(atPreBirth, 'a')).toEqual(['due 2025-04-10', 'due 2025-04-10', 'due 2025-04-10']);
  });

  test('the child born since has one month in Rotherham', () => {
    expect(next(atPreBirth, 'b')).toEqual(['due 2025-04-10', 'due 2025-03-10', 'due 2025-04-10']);
  });

  test('and so has one unborn at a conference recorded as initial', () => {
    const caseFile = caseOf(sibling('a', '2025-02-14'), initial);
    expect(next(caseFile, 'a')).toEqual(['due 2025-04-10', 'due 2025-03-14', 'due 2025-04-10']);
    expect(reviewsIn(timelineOf('rotherham', caseFile, '2025-05-20'))).toEqual(['2025-03-14 overdue']);
    expect(foundIn(auditOf('rotherham', caseFile, 'initial', '2025-05-20'))).toContain(
      'rotherham/first-review-after-birth',
    );
  });

  test('while it is not born yet, the day of the conference counts alone', () => {
    expect(next(caseOf(sibling('a', null), initial), 'a')[1]).toBe('due 2025-04-10');
  });
});

describe('moving in is not moving away', () => {
  const moved = (direction: 'in' | 'out'): ReturnType<typeof caseOf> =>
    caseOf(
      childWith({
        plans: [{ madeAt: 'transfer', endedOn: null }],
        chronology: [{ on: '2025-01-10', risk: { continuing: { is: true, by: 'review-conference' } } }],
        moves: [{ direction, permanentOn: '2024-12-20', receivingConferenceHeldOn: '2025-01-10' }],
      }),
      { ...initial, id: 'transfer', kind: 'transfer' },
      reviewOn('r', '2025-03-01', { outcome: { planContinues: true } }),
    );

  test('the plan of a child who moved in goes on', () => {
    expect(outcomesOf(ending, moved('in'), '2025-03-10')).toEqual(authorities.map(() => 'criteria-not-met'));
    expect(outcomesOf(ending, moved('in'), '2025-03-10', { conference: 'transfer' })).toEqual(
      authorities.map(() => 'criteria-not-met'),
    );
  });

  test('no audit wants it ended', () => {
    const found = ['transfer', 'r'].flatMap((id) =>
      authorities.flatMap((one) => foundIn(auditOf(one, moved('in'), id, '2025-03-10'))),
    );
    expect(found.filter((rule) => /ends-once|moved|not-ended/u.test(rule))).toEqual([]);
  });

  test('no transfer conference is asked of another authority in England', () => {
    const entries = (['oxfordshire', 'rotherham'] as const).flatMap((one) =>
      timelineOf(one, moved('in'), '2025-03-10'),
    );
    expect(entries.filter(({ deadline }) => deadline === 'transfer-conference')).toEqual([]);
  });

  test('the plan of a child who moved away may end', () => {
    expect(outcomesOf(ending, moved('out'), '2025-03-10')).toEqual(authorities.map(() => 'may-end'));
  });
});

describe('all that was owed under each plan is told', () => {
  const plans = [
    planMade({ madeAt: 'first', endedOn: '2022-01-20', endingRoute: 'review-conference' }),
    planMade({ madeAt: 'second' }),
  ];
  const caseFile = caseOf(
    childWith({ plans }),
    { ...initial, id: 'first', heldOn: '2021-03-01' },
    { ...initial, id: 'second', heldOn: '2023-03-01' },
  );
  const asOf = '2023-04-01';

  test.each(authorities)('in %s the review missed in 2021, and the one due in 2023', (authority) => {
    expect(reviewsIn(timelineOf(authority, caseFile, asOf))).toEqual(['2021-06-01 missed', '2023-06-01 due-next']);
    expect(nextReviewIn(askedOf(nextReview, authority, caseFile, asOf))).toBe('due 2023-06-01');
  });

  test.each(authorities)('in %s the audits of the conferences that made them tell each its own', (authority) => {
    const missed = (id: string): readonly string[] =>
      foundIn(auditOf(authority, caseFile, id, asOf)).filter((rule) => rule.endsWith('/first-review'));
    expect(missed('first')).toHaveLength(1);
    expect(missed('second')).toEqual([]);
    const { outcome } = askedOf(nextReview, authority, caseFile, asOf, { conference: 'first' });
    expect(outcome).toBe('overdue');
  });
});

test.each(authorities)('in %s a review that was never held is found where it was planned', (authority) => {
  const never = { id: 'never', kind: 'review', children: ['a'], plannedOn: '2025-06-10', heldOn: null };
  const caseFile = caseOf(childWith({ plans: [planMade({ endedOn: '2026-01-08' })] }), initial, never);
  expect(reviewsIn(timelineOf(authority, caseFile, '2026-03-10'))).toEqual(['2025-04-10 missed']);
  expect(foundIn(auditOf(authority, caseFile, 'never', '2026-03-10'))).toContain(`${authority}/first-review`);
});

describe('a review of which it is not known whether it was held', () => {
  const planned = { id: 'planned', kind: 'review', children: ['a'], plannedOn: '2025-04-08' };
  const gone: readonly (readonly [string, Parameters<typeof childWith>[0]])[] = [
    ['the plan has ended', { plans: [planMade({ endedOn: '2025-05-20' })] }],
    ['the child has died', { diedOn: '2025-05-20' }],
  ];

  test.each(gone)('leaves open how it stood at it, though since then %s', (_, since) => {
    const asked = authorities.map((one) =>
      askedOf(nextReview, one, caseOf(childWith(since), initial, planned), '2026-03-10', { conference: 'planned' }),
    );
    expect(asked.map(({ outcome }) => outcome)).toEqual(authorities.map(() => 'undetermined'));
    expect(asked.filter(({ missing }) => !missing.includes('review.heldOn'))).toEqual([]);
  });
});

describe('each obligation goes by the version in force when it arose', () => {
  const sooner = (rule: WrittenRule): WrittenRule => {
    if (rule.deadline?.name !== 'review') return rule;
    const due = { within: { weeks: 8 }, after: 'review.precedingConferenceOn' } as const;
    return { ...rule, deadline: { ...rule.deadline, due } } as WrittenRule;
  };
  const stricter = (section: PolicySection): PolicySection => ({
    ...section,
    rules: section.rules?.map(sooner),
    sections: section.sections?.map(stricter),
  });
  const fromApril = checkedPolicy(
    {
      ...oxfordshire.policy,
      inForceFrom: calendarDay('2026-04-01'),
      sections: oxfordshire.policy.sections.map(stricter),
    },
    'of the stricter version',
  );
  const versions = versionsOf([england], [oxfordshire, fromApril]);
  const caseFile = caseOf(
    childWith(),
    { ...initial, heldOn: '2025-04-20' },
    reviewOn('jul', '2025-07-18'),
    reviewOn('jan', '2026-01-15'),
  );
  const moment = { asOf: calendarDay('2026-07-20'), calendar: englandCalendar };

  test('a stricter one in force in April makes nothing of July before late', () => {
    expect(reviewsIn(timeline(caseFile, versions, moment))).toEqual([
      '2025-07-20 done',
      '2026-01-18 done',
      '2026-07-15 overdue',
    ]);
    const july = readFacts(caseFile, { child: 'a', conference: 'jul' }, moment.asOf);
    expect(ask(nextReview, versions, july, moment).outcome).toBe('held-in-time');
    expect(auditConference({ case: caseFile, conference: 'jul' }, versions, moment).findings).toEqual([]);
  });

  test('what arises under it goes by it', () => {
    const more = caseOf(childWith(), initial, reviewOn('may', '2026-05-06'));
    expect(reviewsIn(timeline(more, versions, moment)).at(-1)).toBe('2026-07-01 overdue');
    expect(ask(nextReview, versions, readFacts(more, { child: 'a' }, moment.asOf), moment).outcome).toBe('overdue');
  });
});

describe('facts know the day as of which they were read', () => {
  const caseFile = caseOf(childWith(), initial, reviewOn('r', '2025-04-01'));

  test('they cannot be asked as of another', () => {
    const facts = readFacts(caseFile, { child: 'a' }, calendarDay('2025-03-10'));
    const moment = { asOf: calendarDay('2025-05-01'), calendar: englandCalendar };
    expect(() => ask(nextReview, layered.oxfordshire.rulebook, facts, moment)).toThrow(
      'facts read as of 2025-03-10 cannot be asked as of 2025-05-01',
    );
  });

  test('read as of either, they say what was so then', () => {
    const next = (asOf: string): string => nextReviewIn(askedOf(nextReview, 'oxfordshire', caseFile, asOf));
    expect(next('2025-03-10')).toBe('due 2025-04-10');
    expect(next('2025-05-01')).toBe('due 2025-10-01');
  });
});

describe('a second initial conference under a plan restarts nothing', () => {
  const recorded = {
    id: 'case',
    children: [childWith()],
    conferences: [initial, { ...initial, id: 'second', heldOn: '2025-04-25' }],
  };

  test('it is warned of', () => {
    const parsed = parseCase(recorded);
    const warned = (parsed.ok ? parsed.warnings : parsed.issues).map(({ code, path }) => [code, path]);
    expect(warned).toEqual([['plan-already-in-force', '/conferences/1/kind']]);
  });

  test.each(authorities)('in %s the review counted from the plan stays overdue', (authority) => {
    const caseFile = caseOf(recorded.children, ...recorded.conferences);
    expect(nextReviewIn(askedOf(nextReview, authority, caseFile, '2025-05-20'))).toBe('overdue 2025-04-10');
    expect(reviewsIn(timelineOf(authority, caseFile, '2025-05-20'))).toEqual(['2025-04-10 overdue']);
    expect(foundIn(auditOf(authority, caseFile, 'second', '2025-05-20'))).toContain(`${authority}/first-review`);
  });
});

describe('an initial conference that decides against a plan has made none', () => {
  const caseFile = caseOf(childWith({ plans: [] }), { ...initial, outcome: { nameAdded: false } });

  test('no review is due', () => {
    expect(outcomesOf(nextReview, caseFile, '2025-05-20')).toEqual(authorities.map(() => 'no-plan-yet'));
    expect(outcomesOf(nextReview, caseFile, '2025-05-20', { conference: 'initial' })).toEqual(
      authorities.map(() => 'no-plan-yet'),
    );
  });

  test.each(authorities)('in %s neither audit nor timeline asks for a plan, a review or a core group', (authority) => {
    const { findings, open } = auditOf(authority, caseFile, 'initial', '2025-05-20');
    expect(findings).toEqual([]);
    expect(open.filter(({ fact }) => /plan(WithTasks|\.)|^coreGroup|^review\./u.test(fact))).toEqual([]);
    const underPlan = ['review', 'first-core-group', 'core-group', 'visit'];
    const entries = timelineOf(authority, caseFile, '2025-05-20');
    expect(entries.filter(({ deadline }) => underPlan.includes(deadline ?? ''))).toEqual([]);
  });
});

describe('in Wales core groups follow one another from the first', () => {
  const meetings = (coreGroups: readonly Recorded[], asOf: string): readonly (readonly unknown[])[] =>
    timelineOf('wales', caseOf(childWith({ coreGroups }), initial), asOf)
      .filter(({ deadline }) => deadline === 'first-core-group' || deadline === 'core-group')
      .map(({ rule, due, status }) => [rule, due, status]);

  test('before the first there is one entry', () => {
    expect(meetings([], '2025-01-15')).toEqual([['wales/first-core-group', '2025-01-24', 'due']]);
    const caseFile = caseOf(childWith({ coreGroups: [] }), initial);
    expect(askedOf(deadline('core-group'), 'wales', caseFile, '2025-01-15').outcome).toBe('not-running');
  });

  test('after it the others are counted from it', () => {
    expect(meetings([{ heldOn: '2025-01-20' }], '2025-01-25')).toEqual([
      ['wales/first-core-group', '2025-01-24', 'done'],
      ['wales/core-group-monthly', '2025-02-20', 'due-next'],
      ['wales/core-group-six-weeks', '2025-03-03', 'due-next'],
    ]);
  });
});

describe('what the last conference has dealt with calls for no review any more', () => {
  const on = '2025-02-01';
  const chronology = [
    { on, incident: { furtherHarmOrAllegation: true } },
    { on, plan: { failingToProtect: { is: true, by: 'core-group' } } },
    { on, household: { riskyPersonToJoin: { is: true, by: 'social-worker' } } },
  ];
  const child = childWith({ chronology });
  const held = caseOf(child, initial, reviewOn('r', '2025-02-15'));

  test('until it is held, it does', () => {
    expect(earlyReviewsIn(caseOf(child, initial), '2025-02-10')).toEqual(['convene', 'consider']);
  });

  test('since it was held, nothing is known to', () => {
    expect(earlyReviewsIn(held, '2025-03-10')).toEqual(['undetermined', 'undetermined']);
    for (const authority of withTriggers) {
      const { reasons } = askedOf(earlyReview, authority, held, '2025-03-10');
      expect(reasons.filter(({ verdict }) => verdict === 'holds')).toEqual([]);
    }
  });

  test('and no audit misses a review', () => {
    const codes = ['initial', 'r'].flatMap((id) =>
      authorities.flatMap((one) => auditOf(one, held, id, '2025-03-10').findings.map(({ code }) => code)),
    );
    expect(codes).not.toContain('review-not-convened');
  });

  test('what comes up later does again', () => {
    const again = childWith({
      chronology: [...chronology, { on: '2025-03-01', incident: { furtherHarmOrAllegation: true } }],
    });
    const caseFile = caseOf(again, initial, reviewOn('r', '2025-02-15'));
    expect(earlyReviewsIn(caseFile, '2025-03-10')).toEqual(['convene', 'consider']);
  });
});

describe('the initial conference that a discussion led to is the first since, whatever conference has made a plan later', () => {
  const enquiries = [{ strategyDiscussionOn: '2025-01-06', conferenceRequired: true }];
  const movedBack = { id: 'back', kind: 'transfer', children: ['a'], heldOn: '2026-03-02' };
  const plans = [planMade({ endedOn: '2025-09-01' }), { madeAt: 'back', endedOn: null }];
  const caseFile = caseOf(childWith({ enquiries, plans }), { ...initial, heldOn: '2025-01-20' }, movedBack);

  test.each([
    ['from that conference', { conference: initial.id }, 'in-time'],
    ['and of no enquiry under the later plan, from now', {}, 'not-running'],
    ['nor from the later conference', { conference: 'back' }, 'not-running'],
  ])('%s', (_, subject, expected) => {
    const { outcome } = askedOf(deadline('initial-conference'), 'wales', caseFile, '2026-04-01', subject);
    expect(outcome).toBe(expected);
  });

  test('in the timeline', () => {
    const own = timelineOf('wales', caseFile, '2026-04-01').filter(
      ({ deadline: name }) => name === 'initial-conference',
    );
    expect(own.map(({ done, status }) => ({ done, status }))).toEqual([{ done: '2025-01-20', status: 'done' }]);
  });
});

describe('a review held within 20 working days of care (B2) is one, whichever conference one asks about', () => {
  const since = '2026-03-02';
  const child = childWith({
    plans: [planMade()],
    lookedAfter: [{ since, endedOn: null, reviews: [{ heldOn: '2026-03-20', needForPlanDiscussedAtReview: false }] }],
  });
  const soon = reviewOn('soon', '2026-03-12');
  const [second, third] = [reviewOn('second', '2026-05-11'), reviewOn('third', '2026-07-10')];
  const ofTheTwentyDays = (rule: string): boolean =>
    ['officer-and-chair-discuss', 'looked-after-review-in-20-days', 'need-discussed-at-review'].some((id) =>
      rule.endsWith(id),
    );

  test.each(['soon', 'second', 'third'])('at %s', (conference) => {
    const caseFile = caseOf(child, { ...initial, heldOn: '2025-12-15' }, soon, second, third);
    const { outcome } = askedOf(deadline('looked-after-review'), 'oxfordshire', caseFile, '2026-08-01', { conference });
    expect(outcome).toBe('not-running');
    expect(foundIn(auditOf('oxfordshire', caseFile, conference, '2026-08-01')).filter(ofTheTwentyDays)).toEqual([]);
  });

  test('and an initial conference is no review', () => {
    const caseFile = caseOf(child, { ...initial, heldOn: '2026-03-12' });
    const { outcome } = askedOf(deadline('looked-after-review'), 'oxfordshire', caseFile, '2026-03-30');
    expect(outcome).not.toBe('not-running');
  });

  test('and once the twenty days are over, no conference to come can be it', () => {
    const later = childWith({ plans: [planMade()], lookedAfter: [{ since, endedOn: null, reviews: [] }] });
    const caseFile = caseOf(later, { ...initial, heldOn: '2025-12-15' });
    const { outcome, missing } = askedOf(deadline('looked-after-review'), 'oxfordshire', caseFile, '2026-05-20');
    expect([outcome, missing]).toEqual(['overdue', []]);
  });
});
