import { describe, expect, test } from 'vitest';
import { aRule } from '../../support/rules.ts';
import { audit, openFacts } from './support/auditCase.ts';

const requires = (fact: string, id: string): ReturnType<typeof aRule> =>
  aRule('requirement', { question: 'record', is: { fact, is: true } }, { id });

const written = requires('reports.written', 'written');
const received = requires('agenda.reportsReceived', 'received');
const scored = requires('scores.byParents', 'scored');
const excluded = requires('exclusion.anyone', 'anyone');
const judged = aRule(
  'decision',
  {
    question: 'outcome',
    who: 'conference-chair',
    what: 'settle it',
    is: { fact: 'harm.criteriaMet.by', is: 'conference-chair' },
  },
  { id: 'judged' },
);
const quorum = aRule('quorum', { makes: 'quorate' }, { when: { fact: 'attendance.agencies', atLeast: 3 } });
const harm = aRule(
  'criterion',
  { for: 'significant-harm' },
  { id: 'harm', when: { fact: 'harm.isSuffering', is: true } },
);
const rules = [written, received, scored, excluded, judged, quorum, harm];

const pendingFacts = (audited: Parameters<typeof audit>[0]): readonly string[] =>
  audit(audited).pending.map(({ fact }) => fact);

describe('a conference that is still to come', () => {
  const toCome = { kind: 'initial', plannedOn: '2026-03-20', heldOn: null };
  const atIt = ['agenda.reportsReceived', 'scores.byParents', 'exclusion.anyone', 'harm.criteriaMet.by'];

  test('leaves open what can be known by now, and pending what only it will tell', () => {
    const audited = { rules, review: toCome };
    expect(openFacts(audited)).toEqual({ 'reports.written': ['county/written'] });
    expect(pendingFacts(audited)).toEqual([...atIt, 'harm.criteriaMet', 'harm.isSuffering']);
    expect(audit(audited).pending[0]).toMatchObject({
      asOf: '2026-03-10',
      children: ['a'],
      pointers: ['/conferences/0/agenda/reportsReceived'],
      rules: [{ rule: 'county/received', force: 'must' }],
    });
  });

  test('has broken nothing, whatever has been put down of it beforehand', () => {
    const attendance = [{ agency: 'school', present: true }];
    const put = { ...toCome, agenda: { reportsReceived: false }, scores: { given: [] }, exclusions: [], attendance };
    expect(audit({ rules, review: put }).findings).toEqual([]);
    expect(pendingFacts({ rules, review: put })).toEqual([...atIt, 'harm.criteriaMet', 'harm.isSuffering']);
  });

  test('is found to lack what is missing by now', () => {
    const { findings } = audit({ rules, review: { ...toCome, reports: { written: false } } });
    expect(findings.map(({ rule }) => rule)).toEqual(['county/written']);
  });

  test('has nothing pending once it is held, or where it is not known whether it was', () => {
    expect(pendingFacts({ rules, review: { kind: 'initial', heldOn: '2026-03-05' } })).toEqual([]);
    expect(pendingFacts({ rules, review: { kind: 'initial' } })).toEqual([]);
    expect(Object.keys(openFacts({ rules, review: { kind: 'initial', heldOn: '2026-03-05' } }))).toEqual(
      expect.arrayContaining(['reports.written', ...atIt]),
    );
  });
});

describe('a conference that did not go ahead', () => {
  const cancelled = { kind: 'review', plannedOn: '2026-03-05', cancelledOn: '2026-03-02' };
  const protectedMeanwhile = aRule(
    'requirement',
    { question: 'preparation', is: { fact: 'conference.childProtectedMeanwhile', is: true } },
    { id: 'protected' },
  );
  const review = aRule('deadline', {
    name: 'review',
    who: 'conference-chair',
    what: 'hold the review',
    due: { within: { months: 3 }, after: 'review.precedingConferenceOn' },
    done: 'review.heldOn',
  });
  const child = { plans: [{ madeOn: '2025-11-05', endedOn: null }] };

  test('owes nothing of what happens at it or for it', () => {
    const put = { ...cancelled, reports: { written: false }, agenda: { reportsReceived: false } };
    expect(audit({ rules: [...rules, review], child, review: put })).toMatchObject({
      findings: [],
      open: [],
      pending: [],
    });
  });

  test('is held against what putting it off takes', () => {
    expect(openFacts({ rules: [...rules, protectedMeanwhile], child, review: cancelled })).toEqual({
      'conference.childProtectedMeanwhile': ['county/protected'],
    });
  });

  test('is to come until the day on which that was settled', () => {
    const audited = { rules: [written], review: cancelled, asOf: '2026-03-01' };
    expect(openFacts(audited)).toEqual({ 'reports.written': ['county/written'] });
  });
});

describe('a plan that goes on', () => {
  const recorded = aRule(
    'requirement',
    { question: 'ending', is: { fact: 'ending.consultationRecorded', is: true } },
    { when: { fact: 'plan.endingRoute', is: 'without-conference' } },
  );
  const plan = { madeOn: '2025-10-01' };
  const review = { kind: 'review', heldOn: '2026-03-05' };

  test('leaves nothing open about how it ended', () => {
    expect(openFacts({ rules: [recorded], child: { plans: [{ ...plan, endedOn: null }] }, review })).toEqual({});
  });

  test.each([
    ['that ended', { ...plan, endedOn: '2026-03-05' }],
    ['of which it is not known whether it ended', plan, 'plan.stage'],
  ])('and one %s does', (_, other, ...stage) => {
    expect(Object.keys(openFacts({ rules: [recorded], child: { plans: [other] }, review }))).toEqual([
      ...stage,
      'plan.endingRoute',
      'ending.consultationRecorded',
    ]);
  });
});

describe('what nobody can know', () => {
  test('of a request for exclusion is not open where there was none', () => {
    const asked = requires('exclusion.groundNamed', 'asked');
    expect(openFacts({ rules: [asked], review: { exclusions: [] } })).toEqual({});
    expect(Object.keys(openFacts({ rules: [asked] }))).toEqual(['exclusion.groundNamed']);
  });

  test('of the conference before is not open at the first', () => {
    const quorate = requires('previousConference.quorate', 'quorate');
    const review = { kind: 'initial', heldOn: '2026-03-05' };
    expect(openFacts({ rules: [quorate], review })).toEqual({});
    const others = [{ id: 'initial', kind: 'initial', heldOn: '2025-03-05' }];
    expect(openFacts({ rules: [quorate], others, review })).toEqual({
      'previousConference.quorate': ['county/quorate'],
    });
  });
});
