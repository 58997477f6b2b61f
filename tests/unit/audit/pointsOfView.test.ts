import { describe, expect, test } from 'vitest';
import { aRule } from '../../support/rules.ts';
import { audit, onlyFinding, openFacts } from './support/auditCase.ts';

const made = { id: 'initial', kind: 'initial', heldOn: '2025-10-01' };
const march = { id: 'march', kind: 'review', heldOn: '2026-03-05' };
const plans = [{ madeAt: 'initial', endedOn: null }];

/** The codes of what is found at each of several conferences. */
const codesAt = (
  conferences: readonly string[],
  audited: Parameters<typeof audit>[0],
): readonly (readonly string[])[] =>
  conferences.map((conference) => audit({ ...audited, conference }).findings.map(({ code }) => code));

describe('a conference', () => {
  const september = { kind: 'review', heldOn: '2026-09-03' };
  const others = [made, march];
  const asOf = '2026-10-01';

  test('is held against what was judged at it or before it', () => {
    const rule = aRule(
      'requirement',
      { question: 'outcome', is: { fact: 'outcome.planContinues', is: true } },
      { when: { fact: 'risk.continuing', is: true } },
    );
    const chronology = [
      { at: 'march', risk: { continuing: { is: false, by: 'review-conference' } } },
      { at: 'review', risk: { continuing: { is: true, by: 'review-conference' } } },
    ];
    const outcome = { planContinues: false };
    const audited = {
      rules: [rule],
      child: { plans, chronology },
      others: [made, { ...march, outcome }],
      review: { ...september, outcome },
      asOf,
    };
    expect(codesAt(['march', 'review'], audited)).toEqual([[], ['requirement-not-met']]);
  });

  test('is held against its own record alone', () => {
    const rule = aRule('requirement', { question: 'ending', is: { fact: 'ending.considered', is: true } });
    const review = { ...september, ending: { considered: true } };
    const audited = {
      rules: [rule],
      child: { plans },
      others: [made, { ...march, ending: { considered: false } }],
      review,
      asOf,
    };
    expect(codesAt(['march', 'review'], audited)).toEqual([['requirement-not-met'], []]);
  });

  const visits = aRule('deadline', {
    name: 'visit',
    who: 'lead-social-worker',
    what: 'visit the child',
    due: { within: { weeks: 2 }, after: 'visits.countedFrom' },
  });

  test('is followed until the next one: what comes up later belongs to that', () => {
    const child = { plans, visits: [{ on: '2026-03-10' }, { on: '2026-09-20' }] };
    const audited = { rules: [visits], child, others, review: september, asOf };
    expect(codesAt(['march', 'review'], audited)).toEqual([['deadline-overdue'], []]);
    expect(onlyFinding({ ...audited, conference: 'march' })).toMatchObject({ asOf: '2026-09-02' });
    const kept = { ...child, visits: [{ on: '2026-08-28' }, { on: '2026-09-20' }] };
    expect(codesAt(['march', 'review'], { ...audited, child: kept })).toEqual([[], ['deadline-missed']]);
  });

  test('owes what its own record tells however late', () => {
    const sent = aRule('deadline', {
      name: 'minutes-sent',
      who: 'conference-chair',
      what: 'send the minutes',
      due: { within: { workingDays: 20 }, after: 'conference.heldOn' },
      done: 'minutes.sentOn',
    });
    const early = { kind: 'review', heldOn: '2026-03-12' };
    const late = { ...march, minutes: { sentOn: '2026-04-20' } };
    const audited = { rules: [sent], child: { plans }, others: [made, late], review: early, conference: 'march' };
    expect(onlyFinding({ ...audited, asOf })).toMatchObject({
      code: 'deadline-missed',
      asOf,
      deadline: { dueOn: '2026-04-02', done: '2026-04-20' },
    });
    const inTime = [made, { ...march, minutes: { sentOn: '2026-03-30' } }];
    expect(audit({ ...audited, others: inTime, asOf }).findings).toEqual([]);
  });
});

describe('the end of a plan', () => {
  const died = aRule('criterion', { for: 'ending' }, { id: 'died', when: { fact: 'child.diedOn', happened: true } });
  const route = aRule(
    'route',
    { by: 'without-conference', who: 'service-manager-safeguarding', forCriteria: ['died'] },
    { when: { fact: 'plan.stage', is: 'in-force' } },
  );
  const told = aRule(
    'requirement',
    { question: 'decision', is: { fact: 'ending.agenciesNotified', is: true } },
    { id: 'told', about: { plan: ['in-force', 'ended'] }, when: { fact: 'plan.endedOn', happened: true } },
  );
  const rules = [died, route, told];
  const end = { endingRoute: 'without-conference', ending: { agenciesNotified: false } };
  const endedOn = (day: string, diedOn: string | null = null): object => ({
    plans: [{ madeAt: 'initial', endedOn: day, ...end }],
    diedOn,
  });
  const second = { kind: 'initial', heldOn: '2026-06-01' };
  const others = [made, march];
  const asOf = '2026-07-01';

  test.each(['2026-03-05', '2026-04-20', '2026-05-31'])('on %s is told of by the conference before it alone', (day) => {
    const audited = { rules, child: endedOn(day), others, review: second, asOf };
    expect(codesAt(['initial', 'march', 'review'], audited)).toEqual([
      [],
      ['plan-ended-without-criterion', 'requirement-not-met'],
      [],
    ]);
    expect(openFacts({ ...audited, conference: 'initial' })).toEqual({});
    expect(openFacts({ ...audited, conference: 'review' })).toEqual({});
  });

  test('is judged as of the day, on which the plan had run until then', () => {
    const audited = { rules: [died, route], others, review: second, asOf, conference: 'march' };
    expect(audit({ ...audited, child: endedOn('2026-04-20', '2026-04-20') })).toMatchObject({ findings: [], open: [] });
    expect(onlyFinding({ ...audited, child: endedOn('2026-04-20', '2026-04-21') })).toMatchObject({
      code: 'plan-ended-without-criterion',
      conference: 'march',
      asOf: '2026-04-20',
      found: [
        { fact: 'child.diedOn', value: null },
        { fact: 'plan.endedOn', value: '2026-04-20', pointers: ['/children/0/plans/0/endedOn'] },
        { fact: 'plan.stage', value: 'in-force' },
      ],
    });
  });

  test('is not found where a review was left in the diary after it', () => {
    const review = { kind: 'review', plannedOn: '2026-08-01', heldOn: null };
    expect(codesAt(['review'], { rules, child: endedOn('2026-03-05'), others, review, asOf })).toEqual([[]]);
  });

  test('belongs to a conference of which it is not known when it was held, where no other was', () => {
    const child = { plans: [{ madeOn: '2025-10-01', endedOn: '2026-03-05', ...end }], diedOn: null };
    const review = { kind: 'review' };
    // Whether it was held before the plan ended stays open, and so what followed the end at it.
    expect(codesAt(['review'], { rules, child, review })).toEqual([['plan-ended-without-criterion']]);
    expect(codesAt(['review'], { rules, child, others: [march], review })).toEqual([[]]);
  });

  test('of the plan before is told of under that plan', () => {
    const child = {
      plans: [
        { madeAt: 'initial', endedOn: '2026-03-05', ...end },
        { madeAt: 'review', endedOn: null },
      ],
      diedOn: null,
    };
    expect(codesAt(['initial', 'march', 'review'], { rules, child, others, review: second, asOf })).toEqual([
      [],
      ['plan-ended-without-criterion', 'requirement-not-met'],
      [],
    ]);
  });
});
