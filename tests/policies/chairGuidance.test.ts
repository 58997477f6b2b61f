import { describe, expect, test } from 'vitest';
import { englandCalendar, walesCalendar } from '../../src/calendar/index.ts';
import { createFacts } from '../../src/domain/Facts.ts';
import { readFacts } from '../../src/domain/readFacts.ts';
import { ask } from '../../src/engine/ask.ts';
import type { Decision, Reason } from '../../src/engine/Decision.ts';
import type { CheckedPolicy } from '../../src/engine/Policy.ts';
import type { Question } from '../../src/engine/Question.ts';
import { chairGuidance, england, oxfordshire, rotherham, wales } from '../../src/policies/index.ts';
import type { WorkingDayCalendar } from '../../src/ports/WorkingDayCalendar.ts';
import { everyQuestion } from '../../src/questions/everyQuestion.ts';
import { readScenarios } from '../support/audit/scenarios.ts';
import { everythingNo } from '../support/restIsNo.ts';
import { factsOf, momentOn, rulebookOf, type LooseFacts } from '../support/rules.ts';
import { rulesOf } from '../../src/engine/rulesOf.ts';
import { uppermostExamples } from '../support/shippedExamples.ts';

const { policy } = chairGuidance;
const own = `${policy.id}/`;

const questionNamed = (name: string): Question => {
  const question = everyQuestion().get(name);
  if (question === undefined) throw new TypeError(`there is no question \`${name}\``);
  return question;
};

const asked = (name: string, facts: LooseFacts, ...documents: readonly CheckedPolicy[]): Decision =>
  ask(questionNamed(name), rulebookOf(...documents), factsOf(facts), momentOn('2026-12-07', englandCalendar));

const clausesOf = ({ reasons }: Decision): readonly string[] => [
  ...new Set(
    reasons
      .flatMap(({ cites }) => cites)
      .flatMap((clause) => (clause.startsWith(own) ? [clause.slice(own.length)] : [])),
  ),
];

const sections = {
  preparation: ['1.1', '1.1.2', '1.7', '1.3', '1.4.2', '1.6', '1.4', '1.5'],
  reports: ['1.2', '1.2.2'],
  agenda: [
    ...['2.1', '2.1.2', '2.2', '2.3', '2.4'],
    ...['3.1', '3.5', '3.2', '3.3', '3.3.2', '3.4'],
    ...['4.1', '4.1.2', '4.1.a', '4.1.b', '4.1.c', '4.1.d', '4.3', '4.2', '4.2.2', '4.2.3', '4.2.4'],
    ...['5.1', '5.2'],
  ],
  decision: ['6.1', '6.3', '6.6', '6.4', '6.5'],
  'significant-harm': ['6.2', '6.2.a', '6.2.b'],
  outcome: ['7.1', '7.1.2', '7.2', '7.2.2', '7.3', '7.3.2'],
  appeal: ['7.4', '7.5'],
} as const;

const toCome = {
  'conference.kind': 'review',
  'conference.stage': 'to-come',
  'conference.heldOn': null,
  'conference.dayOn': '2026-12-14',
};

describe("the chairs' agenda", () => {
  test.each<[string, readonly string[]]>(Object.entries(sections))(
    '%s: a conference to come is asked of in the order of the agenda',
    (question, clauses) => {
      expect(clausesOf(asked(question, toCome, chairGuidance))).toEqual(clauses);
      expect(clausesOf(asked(question, {}, chairGuidance))).toEqual(clauses);
    },
  );

  test('falls into its sections without a clause left over', () => {
    const everyClause = policy.sources.flatMap(({ clauses }) => Object.keys(clauses));
    expect(Object.values(sections).flat().toSorted()).toEqual(everyClause.toSorted());
    expect(everyClause).toHaveLength(50);
    expect(policy.judgement).toEqual([]);
  });

  test('has its rules in the order of its sections throughout', () => {
    const places = rulesOf(policy).map(({ cites: [clause = ''] }) => Number(clause.slice(own.length).split('.')[0]));
    expect(places).toEqual(places.toSorted((one, other) => one - other));
  });
});

describe('before the conference', () => {
  const due = (facts: LooseFacts): readonly (string | undefined)[] =>
    asked('preparation', facts, chairGuidance).duties.map(({ dueOn }) => dueOn);

  test('what has to be done is due by its day, and nothing is yet late', () => {
    const { outcome, duties } = asked('preparation', { ...everythingNo, ...toCome }, chairGuidance);
    expect(outcome).toBe('not-yet');
    expect(duties.map(({ dueOn, kept }) => [dueOn, kept])).toEqual(duties.map(() => ['2026-12-14', 'not-yet']));
    expect(duties).toHaveLength(4);
  });

  test('moves with the day', () => {
    const moved = { ...everythingNo, ...toCome, 'conference.dayOn': '2027-01-06' };
    expect(new Set(due(moved))).toEqual(new Set(['2027-01-06']));
  });

  test('nothing that was not gone through counts against a conference not yet held', () => {
    for (const question of Object.keys(sections)) {
      const { reasons } = asked(question, { ...everythingNo, ...toCome }, chairGuidance);
      expect(reasons.filter(({ verdict, kept }) => verdict === 'holds' && kept === 'no')).toEqual([]);
    }
  });

  test('an initial conference is none of its business', () => {
    const initial = { ...everythingNo, 'conference.kind': 'initial', 'conference.heldOn': '2026-12-01' };
    for (const question of ['preparation', 'reports', 'agenda', 'decision', 'outcome', 'appeal']) {
      const { outcome, duties } = asked(question, initial, chairGuidance);
      expect([outcome, duties]).toEqual(['in-order', []]);
    }
  });
});

describe('siblings whose outcomes differ', () => {
  const scenario = readScenarios('chair-guidance').find(({ name }) => name === 'siblings-decided-apart');
  const decisionFor = (child: string, question: string): Decision => {
    if (scenario === undefined) throw new TypeError('the record is not there');
    const { asOf, case: caseFile, conference } = scenario.record;
    const facts = readFacts(caseFile, { child, conference }, asOf);
    return ask(questionNamed(question), rulebookOf(chairGuidance), facts, { asOf, calendar: englandCalendar });
  };
  const holding = (child: string, question: string): readonly string[] =>
    decisionFor(child, question)
      .reasons.filter(({ verdict }) => verdict === 'holds')
      .map(({ rule }) => rule.slice(own.length));

  test('have each their own deadline', () => {
    const outcomes = ['ella', 'tom', 'mia'].map((child) => [
      decisionFor(child, 'deadline:core-group-review').outcome,
      decisionFor(child, 'deadline:child-in-need-group').outcome,
    ]);
    expect(outcomes).toEqual([
      ['in-time', 'not-running'],
      ['not-running', 'in-time'],
      ['in-time', 'not-running'],
    ]);
  });

  test('are each decided by whoever decides without consensus about them', () => {
    const without = ['ella', 'tom', 'mia'].map((child) =>
      holding(child, 'decision').includes('chair-decides-without-consensus'),
    );
    expect(without).toEqual([false, true, true]);
  });

  test('are each likely to be harmed, or not, as their own limb shows', () => {
    const limbs = ['ella', 'tom', 'mia'].map((child) => [
      decisionFor(child, 'significant-harm').outcome,
      ...holding(child, 'significant-harm').filter((rule) => rule !== 'likelihood-shown'),
    ]);
    expect(limbs).toEqual([['likely', 'past-harm-and-more-likely'], ['not-shown'], ['likely', 'backed-judgement']]);
  });
});

interface Over {
  readonly name: string;
  readonly documents: readonly CheckedPolicy[];
  readonly calendar: WorkingDayCalendar;
}

const authorities: readonly Over[] = [
  { name: 'oxfordshire', documents: [england, oxfordshire], calendar: englandCalendar },
  { name: 'rotherham', documents: [england, rotherham], calendar: englandCalendar },
  { name: 'wales', documents: [wales], calendar: walesCalendar },
];

const withoutOwn = (reasons: readonly Reason[]): readonly Reason[] =>
  reasons.filter(({ rule }) => !rule.startsWith(own));

describe.each(authorities)('over $name', ({ documents, calendar }) => {
  const bare = rulebookOf(...documents);
  const covered = rulebookOf(...documents, chairGuidance);
  const cases = uppermostExamples(documents).flatMap(({ question, asOf, facts, restIs }) => {
    const known = createFacts(restIs === 'no' ? { ...everythingNo, ...facts } : facts);
    const decideBy = (rulebook: typeof bare): Decision =>
      ask(questionNamed(question), rulebook, known, { asOf, calendar });
    return [{ question, without: decideBy(bare), with: decideBy(covered) }];
  });

  test('takes nothing away and puts nothing in place of anything', () => {
    expect(covered.rules.map(({ rule }) => rule).filter((rule) => !rulesOf(policy).includes(rule))).toEqual(
      bare.rules.map(({ rule }) => rule),
    );
  });

  test("changes no verdict of the authority's, nor whether its rules were kept", () => {
    expect(cases.length).toBeGreaterThan(20);
    for (const { without, with: over } of cases) {
      expect(withoutOwn(over.reasons)).toEqual(without.reasons);
    }
  });

  test('leaves every answer as it was that the guidance does not speak to', () => {
    const untouched = cases.filter(({ with: over }) => over.reasons.every(({ rule }) => !rule.startsWith(own)));
    expect(untouched.length).toBeGreaterThan(20);
    for (const { without, with: over } of untouched) {
      expect({ ...over, receipt: undefined }).toEqual({ ...without, receipt: undefined });
    }
  });

  test('mends nothing: what was out of order stays so', () => {
    const badness = ['in-order', 'falls-short', 'not-in-order'];
    for (const { without, with: over } of cases) {
      const [before, after] = [badness.indexOf(without.outcome), badness.indexOf(over.outcome)];
      expect(before > 0 && after >= 0 && after < before).toBe(false);
    }
  });

  test.each<[string, readonly string[]]>(Object.entries(sections))(
    "%s comes in the agenda's order, after what the authority lays down",
    (question, clauses) => {
      const moment = { asOf: momentOn('2026-12-07').asOf, calendar };
      const { reasons } = ask(questionNamed(question), covered, factsOf(toCome), moment);
      const from = reasons.findIndex(({ rule }) => rule.startsWith(own));
      expect(reasons.slice(from).every(({ rule }) => rule.startsWith(own))).toBe(true);
      expect([...new Set(reasons.slice(from).flatMap(({ cites }) => cites))]).toEqual(
        clauses.map((clause) => own + clause),
      );
    },
  );
});
