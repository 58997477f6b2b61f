import { describe, expect, test } from 'vitest';
import { explainToFamily } from '../../src/explanation/index.ts';
import { bothPlans } from '../../src/questions/bothPlans.ts';
import { advocacy, lookedAfter, outcome, reports } from '../../src/questions/checklists.ts';
import { deadline } from '../../src/questions/deadline.ts';
import { earlyReview } from '../../src/questions/earlyReview.ts';
import { ending } from '../../src/questions/ending.ts';
import { nextReview } from '../../src/questions/nextReview.ts';
import { layered } from '../support/shippedRulebooks.ts';
import {
  askedOf,
  auditOf,
  authorities,
  caseOf,
  childWith,
  earlyReviewsIn,
  everyQuestion,
  foundIn,
  initial,
  outcomesOf,
  owedIn,
  planMade,
  plannedFor,
  reviewOn,
  reviewsIn,
  timelineOf,
} from './caseInTime.ts';

const orderly = { endedOn: '2025-03-10', endingRoute: 'review-conference' };
const ended = childWith({ plans: [planMade(orderly)] });
const lastReview = reviewOn('last', '2025-03-10');
const [later, muchLater] = ['2025-12-10', '2026-03-25'];

describe('a plan that has ended owes nothing more', () => {
  const caseFile = caseOf(ended, initial, lastReview);

  test('no review is due nine months after the one at which it ended', () => {
    expect(outcomesOf(nextReview, caseFile, later)).toEqual(authorities.map(() => 'plan-ended'));
    expect(outcomesOf(deadline('review'), caseFile, later)).toEqual(authorities.map(() => 'plan-ended'));
    expect(authorities.flatMap((one) => owedIn(askedOf(nextReview, one, caseFile, later)))).toEqual([]);
  });

  test.each(authorities)('in %s the parents read that none is due, and no more', (authority) => {
    const { decided, next } = explainToFamily(
      askedOf(nextReview, authority, caseFile, later),
      layered[authority].rulebook,
    );
    expect(decided).toEqual(["Your child's plan has ended.", 'So no review meeting is due.']);
    expect(next).toEqual([]);
  });

  test.each(authorities)('in %s a review that was left in the diary is no finding', (authority) => {
    const inDiary = caseOf(ended, initial, lastReview, plannedFor('2025-12-01'));
    expect(foundIn(auditOf(authority, inDiary, 'planned', later))).toEqual([]);
    expect(askedOf(nextReview, authority, inDiary, later, { conference: 'planned' }).outcome).toBe('plan-ended');
  });

  test.each([
    ['the plan has ended', { plans: [planMade({ endedOn: '2025-02-01' })] }, 'policy-silent'],
    ['the child has died', { diedOn: '2025-02-01' }, 'not-running'],
  ])(
    'asked at the conference that made it, no review is due or overdue whose day came only after %s',
    (_, since, inOxfordshire) => {
      const alone = caseOf(childWith(since), { ...initial, heldOn: '2025-01-10' });
      const asked = authorities.map((one) => askedOf(nextReview, one, alone, later, { conference: initial.id }));
      expect(asked.map(({ outcome }) => outcome)).toEqual([inOxfordshire, 'not-running', 'not-running']);
      expect(asked.flatMap(({ duties }) => duties)).toEqual([]);
    },
  );

  test.each(authorities)('in %s the timeline lists no review after its end', (authority) => {
    expect(reviewsIn(timelineOf(authority, caseFile, later))).toEqual(['2025-04-10 done']);
  });

  test('core groups, visits and reports are owed no more either', () => {
    const asked = [deadline('core-group'), deadline('visit'), deadline('report-to-chair'), reports];
    const outcomes = new Set(asked.flatMap((question) => outcomesOf(question, caseFile, later)));
    expect(outcomes).toEqual(new Set(['plan-ended', 'policy-silent']));
  });
});

describe('an early review is for a child with a plan', () => {
  const news = {
    on: '2026-03-20',
    incident: { furtherHarmOrAllegation: true },
    household: { birthExpected: true },
    plan: { failingToProtect: { is: true, by: 'core-group' } },
  };

  test('a new incident a year after its end calls for none', () => {
    const caseFile = caseOf({ ...ended, chronology: [news] }, initial, lastReview);
    expect(earlyReviewsIn(caseFile, muchLater)).toEqual(['plan-ended', 'plan-ended']);
    const found = ['initial', 'last'].flatMap((id) =>
      authorities.flatMap((one) => auditOf(one, caseFile, id, muchLater).findings),
    );
    expect(found.filter(({ code }) => code === 'review-not-convened')).toEqual([]);
  });

  test('nor does one before any plan was made', () => {
    const caseFile = caseOf(childWith({ plans: [], chronology: [news] }));
    expect(earlyReviewsIn(caseFile, muchLater)).toEqual(['no-plan-yet', 'no-plan-yet']);
  });

  test('nor being taken home by the parents, after the plan has ended', () => {
    const home = {
      lookedAfter: [{ since: '2026-01-05', endedOn: '2026-03-20', reviews: [] }],
      chronology: [{ on: '2026-03-20', lookedAfter: { removedByParents: true } }],
    };
    const caseFile = caseOf({ ...ended, ...home }, initial, lastReview);
    expect(askedOf(earlyReview, 'oxfordshire', caseFile, muchLater).outcome).toBe('plan-ended');
  });
});

describe('after a death nothing is owed about meetings, visits, reports or the child’s own say', () => {
  const died = childWith({ bornOn: '2015-05-05', diedOn: '2025-02-01' });
  const caseFile = caseOf(died, initial);

  test('the plan may end, and no question finds anything to do', () => {
    expect(outcomesOf(ending, caseFile, later)).toEqual(authorities.map(() => 'may-end'));
    const owed = authorities.flatMap((one) =>
      everyQuestion.flatMap((question) => owedIn(askedOf(question, one, caseFile, later))),
    );
    expect(owed).toEqual([]);
  });

  test('the review, an advocate and the reports are not asked for', () => {
    const outcomes = [nextReview, advocacy, reports, outcome].map((question) => outcomesOf(question, caseFile, later));
    expect(new Set(outcomes.flat())).toEqual(new Set(['child-died', 'policy-silent']));
    expect(outcomes[0]).toEqual(authorities.map(() => 'child-died'));
  });

  test.each(authorities)('in %s the timeline lists nothing that is overdue or to come', (authority) => {
    const open = timelineOf(authority, caseFile, later).filter(({ status }) => /due|missed/u.test(status));
    expect(open).toEqual([]);
    expect(timelineOf(authority, caseFile, later).filter(({ due }) => (due ?? '') > '2026')).toEqual([]);
  });

  test.each(authorities)('in %s whatever a text would say to the parents is to be told in person', (authority) => {
    for (const question of [nextReview, ending, reports]) {
      const text = explainToFamily(askedOf(question, authority, caseFile, later), layered[authority].rulebook);
      expect(text.issues.map(({ code }) => code)).toContain('tell-in-person');
      expect([...text.next, ...text.notKnown, ...text.advice]).toEqual([]);
    }
  });

  test('the child is written to no more, and nobody talks over services with it', () => {
    const notDone = { childWrittenTo: false, servicesDiscussed: false };
    const closed = { endedOn: '2025-02-20', endingRoute: 'review-conference', ending: notDone };
    const after = caseOf({ ...died, plans: [planMade(closed)] }, initial, reviewOn('last', '2025-02-20'));
    const found = authorities.flatMap((one) => foundIn(auditOf(one, after, 'last', later)));
    expect(found.filter((rule) => /write-to-child|discuss-services/u.test(rule))).toEqual([]);
  });
});

describe('the review around the eighteenth birthday is to end the plan of a child near it who has one', () => {
  const near = { bornOn: '2008-03-01' };
  const birthday = 'oxfordshire/birthday-review';
  const isAsked = (said: Readonly<Record<string, unknown>>): readonly boolean[] => {
    const caseFile = caseOf(childWith(said), initial);
    return [
      owedIn(askedOf(ending, 'oxfordshire', caseFile, later)).some(({ rule }) => rule === birthday),
      timelineOf('oxfordshire', caseFile, later).some(({ rule }) => rule === birthday),
    ];
  };

  test('it is asked for at seventeen', () => {
    expect(isAsked(near)).toEqual([true, true]);
  });

  test.each([
    ['whose plan ended', { ...near, plans: [planMade({ endedOn: '2025-05-05' })] }],
    ['whose plan ended at the age of six', { plans: [planMade(orderly)] }],
    ['who died', { ...near, diedOn: '2025-05-05' }],
    ['who is a toddler', { bornOn: '2023-01-01' }],
  ])('it is not asked for a child %s', (_, said) => {
    expect(isAsked(said)).toEqual([false, false]);
  });

  test('it is no line of the decision on a toddler’s plan', () => {
    const { reasons, duties } = askedOf(
      ending,
      'oxfordshire',
      caseOf(childWith({ bornOn: '2023-01-01' }), initial),
      later,
    );
    expect(duties.filter(({ rule }) => rule === birthday)).toEqual([]);
    expect(reasons.find(({ rule }) => rule === birthday)?.verdict ?? 'does-not-hold').toBe('does-not-hold');
  });
});

describe('what is laid down for looked-after children with a plan', () => {
  const nothingDone = {
    agenciesAskedForViews: false,
    reviewOfStatusAnnounced: false,
    carePlanIsPrimary: false,
    safeguardingDiscussedAgainstCarePlan: false,
    statutoryReviewsHeld: false,
    plansIntegrated: false,
    meetingsLinkedInTime: false,
  };
  const since = { since: '2026-01-05', endedOn: null, reviews: [], ...nothingDone };

  test('is not owed to one whose plan had ended before', () => {
    const plans = [{ madeOn: '2023-05-05', endedOn: '2024-03-10', endingRoute: 'review-conference' }];
    const another = { ...initial, id: 'another', heldOn: '2026-03-10', outcome: { nameAdded: false } };
    const caseFile = caseOf(childWith({ plans, lookedAfter: [since] }), another);
    expect(outcomesOf(lookedAfter, caseFile, '2026-04-10')).toEqual(['plan-ended', 'policy-silent', 'plan-ended']);
    expect(outcomesOf(bothPlans, caseFile, '2026-04-10')).toEqual(['plan-ended', 'policy-silent', 'policy-silent']);
    expect(authorities.flatMap((one) => foundIn(auditOf(one, caseFile, 'another', '2026-04-10')))).toEqual([]);
    expect(timelineOf('oxfordshire', caseFile, '2026-04-10').filter(({ due }) => (due ?? '') > since.since)).toEqual(
      [],
    );
  });

  test('is owed to one whose plan is in force', () => {
    const caseFile = caseOf(childWith({ lookedAfter: [since] }), initial);
    expect(outcomesOf(lookedAfter, caseFile, '2026-04-10')).toEqual(['not-in-order', 'policy-silent', 'not-in-order']);
  });

  test('has nothing to ask of a child who is not looked after', () => {
    const caseFile = caseOf(childWith(), initial, lastReview);
    for (const question of [lookedAfter, bothPlans]) {
      const decision = askedOf(question, 'oxfordshire', caseFile, '2025-04-10');
      expect([decision.outcome, decision.missing, decision.pending]).toEqual(['not-looked-after', [], []]);
    }
    expect(askedOf(lookedAfter, 'wales', caseFile, '2025-04-10').outcome).toBe('not-looked-after');
    const asked = authorities.flatMap((one) => auditOf(one, caseFile, 'last', '2025-04-10').open);
    // Whether proceedings may come is asked before a child is looked after: Oxfordshire 9.13.
    const owedBefore = ['lookedAfter.proceedingsClearlyPossible', 'lookedAfter.endingUponOrderAgreementSought'];
    const ofCare = asked.map(({ fact }) => fact).filter((fact) => fact.startsWith('lookedAfter.'));
    expect(ofCare.filter((fact) => !owedBefore.includes(fact))).toEqual([]);
    expect(timelineOf('oxfordshire', caseFile, '2025-04-10').filter(({ rule }) => /visit|looked/u.test(rule))).toEqual(
      [],
    );
  });

  test('has nothing to ask of a child whose care ended before the plan was made', () => {
    const before = [{ since: '2024-01-20', endedOn: '2024-02-20', reviews: [] }];
    const caseFile = caseOf(childWith({ lookedAfter: before }), initial);
    const decision = askedOf(lookedAfter, 'oxfordshire', caseFile, '2025-03-10');
    expect([decision.outcome, decision.missing]).toEqual(['not-looked-after', []]);
  });

  test('is not in order for a child taken home in danger of whom nobody took care, though care has ended', () => {
    const careEnded = [{ since: '2025-01-20', endedOn: '2025-02-20', reviews: [] }];
    const takenHome = {
      removedByParents: true,
      reviewConferenceConvened: false,
      protectiveActionNeeded: { is: true, by: 'social-worker' },
      protectiveActionFitting: { is: true, by: 'social-worker' },
      protectiveActionDelayed: true,
      protectiveActionTaken: false,
    };
    const chronology = [{ on: '2025-02-20', lookedAfter: takenHome }];
    const caseFile = caseOf(childWith({ lookedAfter: careEnded, chronology }), initial);
    expect(askedOf(lookedAfter, 'oxfordshire', caseFile, '2025-03-10').outcome).toBe('not-in-order');
    expect(askedOf(bothPlans, 'oxfordshire', caseFile, '2025-03-10').outcome).toBe('not-looked-after');
  });
});

describe('what follows an ending hangs on the plan having ended, never on its having ended rightly', () => {
  const notDone = {
    agenciesNotified: false,
    parentsWrittenTo: false,
    childWrittenTo: false,
    childOldEnoughToBeTold: { is: true, by: 'conference-chair' },
    servicesDiscussed: false,
    helpWithdrawnAutomatically: true,
  };
  const found = (isRisk: boolean): readonly (readonly string[])[] => {
    const chronology = [{ at: 'last', risk: { continuing: { is: isRisk, by: 'review-conference' } } }];
    const said = { chronology, plans: [planMade({ ...orderly, ending: notDone })] };
    const last = reviewOn('last', '2025-03-10', { outcome: { planContinues: false } });
    const caseFile = caseOf(childWith(said), initial, last);
    return authorities.map((one) => foundIn(auditOf(one, caseFile, 'last', '2025-04-10')));
  };
  const followsIn = [
    ['notify-agencies', 'write-to-parents', 'write-to-child', 'discuss-services', 'no-automatic-withdrawal'],
    ['notify-agencies', 'write-to-parents', 'write-to-child', 'no-automatic-withdrawal', 'discuss-services'],
    ['agencies-notified'],
  ].map((rules, index) => rules.map((rule) => `${authorities[index] ?? ''}/${rule}`));

  test.each([true, false])('with the risk going on: %s', (isRisk) => {
    const all = found(isRisk);
    followsIn.forEach((rules, index) => {
      expect(all[index]).toEqual(expect.arrayContaining(rules));
    });
  });

  test('an ending upon no ground is a finding beside them', () => {
    expect(found(true).map((rules) => rules.some((rule) => rule.endsWith('/no-continuing-risk')))).toEqual([
      true,
      true,
      true,
    ]);
  });

  test.each(['without-conference', 'looked-after-review', undefined])('by the route %s', (endingRoute) => {
    const plans = [planMade({ endedOn: '2025-03-10', endingRoute, ending: notDone })];
    const caseFile = caseOf(childWith({ plans }), initial);
    const owed = authorities.map((one) => owedIn(askedOf(ending, one, caseFile, '2025-04-10')).map(({ kept }) => kept));
    expect(owed.map((kept) => kept.includes('no'))).toEqual([true, true, true]);
  });
});

describe('a review conference within twenty working days of a child becoming looked after', () => {
  const asked = deadline('looked-after-review');
  const madeInCare = { ...initial, heldOn: '2026-03-05' };
  const lookedAfter = [
    { since: '2026-03-02', endedOn: null, reviews: [], independentReviewingOfficerAndChairOnePerson: true },
  ];
  const told = (asOf: string, ...reviews: readonly Readonly<Record<string, unknown>>[]): readonly unknown[] => {
    const caseFile = caseOf(childWith({ lookedAfter }), madeInCare, ...reviews);
    const points = [{}, { conference: 'initial' }];
    return [
      ...points.map((point) => askedOf(asked, 'oxfordshire', caseFile, asOf, point).outcome),
      timelineOf('oxfordshire', caseFile, asOf)
        .filter(({ deadline: name }) => name === 'looked-after-review')
        .map(({ status, applies }) => (applies === 'unknown' ? applies : status)),
      [
        ...new Set(caseFile.conferences.flatMap(({ id }) => foundIn(auditOf('oxfordshire', caseFile, id, asOf)))),
      ].filter((rule) => /in-20-days$/u.test(rule)),
    ];
  };
  const asPlanned = { id: 'r', kind: 'review', children: ['a'], plannedOn: '2026-03-20', heldOn: null };

  test('leaves nothing for the looked-after review to do, from wherever one looks', () => {
    expect(told('2026-04-10', reviewOn('r', '2026-03-20'))).toEqual(['not-running', 'not-running', [], []]);
  });

  test('does so too as long as it is planned, though another conference was held since', () => {
    expect(told('2026-03-10', asPlanned)).toEqual(['not-running', 'not-running', [], []]);
  });

  test('does not where it comes later', () => {
    const later = { ...asPlanned, plannedOn: '2026-03-31' };
    expect(told('2026-03-10', later)).toEqual(['due', 'due', ['due'], []]);
    expect(told('2026-04-10', reviewOn('r', '2026-03-31'))).toEqual([
      'overdue',
      'overdue',
      ['overdue'],
      ['oxfordshire/looked-after-review-in-20-days'],
    ]);
  });

  test('is not known while its kind is not', () => {
    const unknown = ['undetermined', 'undetermined', ['unknown'], []];
    const kindUnknown = { id: 'r', children: ['a'], plannedOn: '2026-03-20', heldOn: null };
    expect(told('2026-03-10', kindUnknown)).toEqual(unknown);
  });

  test('is none where it was put off, until a new day is planned', () => {
    expect(told('2026-03-25', asPlanned)).toEqual(['due', 'due', ['due'], []]);
    expect(told('2026-03-25', { ...asPlanned, plannedOn: '2026-03-27' })).toEqual([
      'not-running',
      'not-running',
      [],
      [],
    ]);
    expect(told('2026-04-10', asPlanned)).toEqual([
      'overdue',
      'overdue',
      ['overdue'],
      ['oxfordshire/looked-after-review-in-20-days'],
    ]);
  });
});

describe('what recurs for a child in care', () => {
  const held = { ...initial, heldOn: '2025-01-10' };
  const recurring = ['oxfordshire/fortnightly-visits', 'oxfordshire/six-weekly-core-groups'];
  const owedOn = (asOf: string, said: Readonly<Record<string, unknown>>): readonly (readonly unknown[])[] => {
    const chronology = [{ on: '2025-02-03', lookedAfter: { visitsLoweredToMonthly: false } }];
    const child = childWith({ plans: [planMade()], chronology, ...said });
    const caseFile = caseOf(child, held, reviewOn('r', '2025-04-08'));
    const found = foundIn(auditOf('oxfordshire', caseFile, 'r', asOf)).filter((rule) => recurring.includes(rule));
    const entries = timelineOf('oxfordshire', caseFile, asOf).filter(({ rule }) => recurring.includes(rule));
    return [...entries.map(({ due, done, status }) => [due, done, status]), found];
  };
  const inCare = { lookedAfter: [{ since: '2025-02-03', endedOn: '2025-06-02', reviews: [] }] };

  test('was missed where care ended without any of it', () => {
    expect(owedOn('2025-07-01', { ...inCare, visits: [], coreGroups: [] })).toEqual([
      ['2025-02-17', null, 'missed'],
      ['2025-03-17', null, 'missed'],
      recurring,
    ]);
  });

  test('was missed too where some of it came after care had ended', () => {
    const said = { ...inCare, visits: [{ on: '2025-07-01' }], coreGroups: [{ heldOn: '2025-07-01' }] };
    expect(owedOn('2025-08-01', said)).toEqual([
      ['2025-02-17', null, 'missed'],
      ['2025-03-17', null, 'missed'],
      recurring,
    ]);
  });

  test('was missed in the first of two times in care, and is owed anew in the second', () => {
    const [first, second] = [
      { since: '2025-02-03', endedOn: '2025-04-01' },
      { since: '2025-05-01', endedOn: null },
    ];
    const lookedAfter = [first, second].map((time) => ({ ...time, reviews: [] }));
    expect(owedOn('2025-05-02', { lookedAfter, visits: [{ on: '2025-02-10' }], coreGroups: [] }).slice(0, -1)).toEqual([
      ['2025-02-17', '2025-02-10', 'done'],
      ['2025-02-24', null, 'missed'],
      ['2025-03-17', null, 'missed'],
      ['2025-05-15', null, 'due-next'],
      ['2025-06-12', null, 'due-next'],
    ]);
  });

  test('is counted from the day on which care began, however long ago the last of it was', () => {
    const now = { lookedAfter: [{ since: '2025-07-10', endedOn: null, reviews: [] }] };
    const said = { ...now, visits: [{ on: '2025-02-10' }], coreGroups: [{ heldOn: '2025-02-10' }] };
    expect(owedOn('2025-07-10', said)).toEqual([
      ['2025-07-24', null, 'due-next'],
      ['2025-08-21', null, 'due-next'],
      [],
    ]);
  });
});
