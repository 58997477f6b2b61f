import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CaseFile } from '../../../src/domain/CaseFile.ts';
import type { Child } from '../../../src/domain/Child.ts';
import { createFacts } from '../../../src/domain/Facts.ts';
import { readFacts } from '../../../src/domain/readFacts.ts';
import { readInstant } from '../../../src/domain/Instant.ts';
import { isCalendarDay, toCalendarDay, toDayNumber } from '../../../src/domain/CalendarDay.ts';
import { ask } from '../../../src/engine/ask.ts';
import { earlyReview } from '../../../src/questions/earlyReview.ts';
import { ending } from '../../../src/questions/ending.ts';
import { nextReview } from '../../../src/questions/nextReview.ts';
import { quorum } from '../../../src/questions/quorum.ts';
import {
  aCalendarDay,
  aCaseFile,
  anInstant,
  aPeriod,
  caseFor,
  factsFor,
  someFactValues,
} from '../../../src/testing/index.ts';
import { parseCase } from '../../../src/validation/parseCase.ts';
import { parseFacts } from '../../../src/validation/parseFacts.ts';
import { calendarDay } from '../../support/rules.ts';
import { furtherAuthorities } from '../../support/authorities.ts';
import { layered } from '../../support/shippedRulebooks.ts';

const asOf = calendarDay('2026-03-10');

/** Whole cases are long: on a busy machine some hundred of them take a while. */
const options = { timeout: 60_000 };

const issuesOf = (parsed: ReturnType<typeof parseCase> | ReturnType<typeof parseFacts>): readonly string[] =>
  parsed.ok ? [] : parsed.issues.map(({ path, message }) => `${path}: ${message}`);

describe('values', () => {
  test('days are days, and instants instants of those days', () => {
    fc.assert(
      fc.property(aCalendarDay(), anInstant({ near: asOf, days: 1 }), (day, instant) => {
        expect(isCalendarDay(day)).toBe(true);
        expect(Math.abs((readInstant(instant)?.day ?? 0) - 20_522)).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('periods have one unit', () => {
    fc.assert(
      fc.property(aPeriod(), (period) => {
        expect(Object.values(period)).toEqual([expect.any(Number)]);
      }),
    );
  });

  test('facts are right in form', options, () => {
    fc.assert(
      fc.property(someFactValues(), (facts) => {
        expect(issuesOf(parseFacts(createFacts(facts).values))).toEqual([]);
      }),
    );
  });
});

describe('what documents declare', () => {
  const { scotland, guernsey } = furtherAuthorities;
  const policies = [scotland, guernsey].flatMap((laid) => laid?.documents ?? []);
  const declared = policies.flatMap(({ policy }) => [
    ...Object.keys(policy.facts ?? {}),
    ...[policy.roles, policy.agencies, policy.categories, policy.kinds].flatMap((words) => Object.keys(words ?? {})),
  ]);
  const wordIn = (text: string): readonly string[] =>
    declared.filter((word) => text.includes(`"${word.split('.').at(-1) ?? word}"`) || text.includes(`"${word}"`));

  test('stands in cases that are let in by these documents, and by no others', options, () => {
    fc.assert(
      fc.property(aCaseFile({ near: asOf, days: 60, policies }), (file) => {
        expect(issuesOf(parseCase(file, { policies }))).toEqual([]);
      }),
    );
    const drawn = fc.sample(aCaseFile({ near: asOf, policies }), { numRuns: 200, seed: 3 });
    expect(wordIn(JSON.stringify(drawn)).length).toBeGreaterThan(declared.length / 2);
    expect(JSON.stringify(fc.sample(aCaseFile({ near: asOf }), { numRuns: 200, seed: 3 }))).not.toContain('"local"');
  });

  test('stands in facts that are right in form', options, () => {
    fc.assert(
      fc.property(someFactValues({ policies }), (facts) => {
        expect(issuesOf(parseFacts(createFacts(facts).values, { policies }))).toEqual([]);
      }),
    );
    const drawn = fc.sample(someFactValues({ policies, facts: (name) => name.startsWith('local.') }), 200);
    expect(wordIn(JSON.stringify(drawn)).length).toBeGreaterThan(declared.length / 2);
  });
});

const smallest = <Value>(
  arbitrary: fc.Arbitrary<Value>,
  isSought: (value: Value) => boolean,
  numRuns = 2_000,
): Value | undefined => {
  const { counterexample } = fc.check(
    fc.property(arbitrary, (value) => !isSought(value)),
    { seed: 1, numRuns },
  );
  return counterexample?.[0];
};

describe('whole cases', () => {
  test('are let in', options, () => {
    fc.assert(
      fc.property(aCaseFile({ near: asOf, days: 60 }), (file) => {
        expect(issuesOf(parseCase(file))).toEqual([]);
      }),
    );
  });

  test('hold what they may hold only', options, () => {
    const facts = (name: string): boolean => name === 'conference.heldOn' || name === 'plan.endedOn';
    const keysOf = ({ children, conferences }: CaseFile): readonly string[] =>
      [...children, ...children.flatMap(({ plans = [] }) => plans), ...conferences].flatMap(Object.keys);
    const lists = ['enquiries', 'plans', 'lookedAfter', 'moves', 'chronology', 'visits', 'coreGroups', 'children'];
    const inPlans = ['madeAt', 'madeOn', 'endedOn', 'categories', 'latestCategories'];
    const inConferences = ['attendance', 'exclusions', 'perChild', 'scores', 'endedAt', 'heldOn'];
    const allowed = ['id', ...lists, ...inPlans, ...inConferences];
    fc.assert(
      fc.property(aCaseFile({ facts }), (file) => {
        expect(keysOf(file).filter((key) => !allowed.includes(key))).toEqual([]);
        const others = file.children.flatMap(({ enquiries = [], moves = [], lookedAfter = [] }) => [
          ...enquiries,
          ...moves,
          ...lookedAfter,
        ]);
        expect(others.flatMap(Object.keys).filter((key) => key !== 'reviews')).toEqual([]);
      }),
    );
  });

  test('are histories of every kind', options, () => {
    const near = { near: asOf, days: 400 };
    const drawn = fc.sample(aCaseFile(near), { numRuns: 300, seed: 4 });
    const children = drawn.flatMap((file) => file.children);
    const plansOf = children.flatMap(({ plans }) => (plans === undefined ? [] : [plans]));
    const periods = children.flatMap(({ lookedAfter = [] }) => lookedAfter);
    const entries = children.flatMap(({ chronology = [] }) => chronology);
    const conferences = drawn.flatMap((file) => file.conferences);
    const kinds: Readonly<Record<string, boolean>> = {
      'no plan': plansOf.some((plans) => plans.length === 0),
      'several plans': plansOf.some((plans) => plans.length > 2),
      'a plan in force after one that ended': plansOf.some(
        (plans) => plans.length > 1 && plans.at(-1)?.endedOn === null,
      ),
      'a plan made at a conference': plansOf.flat().some(({ madeAt }) => madeAt !== undefined),
      'a plan made on a day': plansOf.flat().some(({ madeOn }) => madeOn !== undefined),
      'a plan whose day is not known': plansOf
        .flat()
        .some(({ madeAt, madeOn }) => madeAt === undefined && madeOn === undefined),
      'looked after for a time': periods.some(({ endedOn }) => typeof endedOn === 'string'),
      'looked after still': periods.some(({ endedOn }) => endedOn === null),
      'a review held': periods.some(({ reviews = [] }) => reviews.some(({ heldOn }) => typeof heldOn === 'string')),
      'said on a day': entries.some(({ on }) => on !== undefined),
      'said at a conference': entries.some(({ at }) => at !== undefined),
      'not yet born': children.some(({ bornOn }) => bornOn === null),
      died: children.some(({ diedOn }) => typeof diedOn === 'string'),
      'a move in': children.some(({ moves = [] }) => moves.some(({ direction }) => direction === 'in')),
      cancelled: conferences.some(({ cancelledOn }) => typeof cancelledOn === 'string'),
      'about both': conferences.some((one) => one.children.length === 2),
    };
    expect(Object.entries(kinds).filter(([, isThere]) => !isThere)).toEqual([]);
  });

  test('shrink to one plan, one time of being looked after, one thing said', options, () => {
    const only = (part: object): object => ({
      id: 'case-1',
      children: [{ id: 'a', ...part }],
      conferences: [],
    });
    const cases = aCaseFile({ near: asOf, children: ['a'] });
    const ofFirst =
      (test: (child: Child) => boolean) =>
      ({ children }: CaseFile) =>
        children.slice(0, 1).some(test);
    const isReRegistered = ({ plans = [] }: Child): boolean => plans.length > 1 && plans.at(-1)?.endedOn === null;
    const found = smallest(cases, ofFirst(isReRegistered));
    expect(found?.children[0]?.plans).toHaveLength(2);
    expect(Object.keys(found?.children[0] ?? {})).toEqual(['id', 'plans']);
    const isLookedAfter = ({ lookedAfter = [] }: Child): boolean => lookedAfter.some(({ endedOn }) => endedOn === null);
    expect(smallest(cases, ofFirst(isLookedAfter))).toEqual(only({ lookedAfter: [{ since: asOf, endedOn: null }] }));
    const hasIncident = ({ chronology = [] }: Child): boolean =>
      chronology.some(({ incident }) => incident?.furtherHarmOrAllegation === true);
    expect(smallest(cases, ofFirst(hasIncident))).toEqual(
      only({ chronology: [{ incident: { furtherHarmOrAllegation: true } }] }),
    );
  });

  test('shrink to what a reader can take in at once', options, () => {
    const isHeld = ({ conferences }: CaseFile): boolean => conferences.some(({ heldOn }) => typeof heldOn === 'string');
    expect(smallest(aCaseFile({ near: asOf, children: ['a'] }), isHeld)).toEqual({
      id: 'case-1',
      children: [{ id: 'a' }],
      conferences: [{ id: 'conference-1', children: ['a'], heldOn: asOf }],
    });
  });
});

describe.each(Object.entries(layered))('cases for %s', (_, { rulebook, calendar, documents }) => {
  const moment = { asOf, calendar };

  test('meet every outcome of the questions that they are for', options, () => {
    const outcomesOf = (
      question: typeof quorum | typeof nextReview | typeof ending | typeof earlyReview,
      numRuns = 400,
    ): Set<string> =>
      new Set(
        fc
          .sample(factsFor(rulebook, { ...moment, questions: [question] }), { numRuns, seed: 3 })
          .map((tried) => ask(question, rulebook, createFacts(tried.facts), { ...moment, asOf: tried.asOf }).outcome),
      );
    const stages = ['child-died', 'plan-ended', 'no-plan-yet'];
    // Where no conference went before, no rule says when the next is to be.
    const reviews = ['due', 'overdue', 'held-in-time', 'held-late', 'undetermined', 'policy-silent', ...stages];
    expect([...outcomesOf(nextReview, 4_000)].toSorted()).toEqual(reviews.toSorted());
    expect([...outcomesOf(ending)]).toEqual(expect.arrayContaining(['may-end', 'criteria-not-met', 'undetermined']));
    expect([...outcomesOf(quorum)]).toEqual(expect.arrayContaining(['quorate', 'inquorate']));
  });

  test('are right in form, read flat or whole', options, () => {
    const questions = [nextReview, earlyReview, quorum, ending];
    fc.assert(
      fc.property(factsFor(rulebook, { ...moment, questions }), ({ facts }) => {
        expect(issuesOf(parseFacts(facts))).toEqual([]);
      }),
      { numRuns: 60 },
    );
    fc.assert(
      fc.property(caseFor(rulebook, { ...moment, questions }), ({ asOf: day, caseFile, subject }) => {
        expect(issuesOf(parseCase(caseFile))).toEqual([]);
        expect(Object.isFrozen(readFacts(caseFile, subject, day))).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  test('can be made for one policy too, and for all questions at once', options, () => {
    const policy = documents.at(-1)?.policy;
    expect(policy).toBeDefined();
    if (policy === undefined) return;
    const drawn = fc.sample(factsFor(policy, moment), { numRuns: 20, seed: 1 });
    expect(new Set(drawn.flatMap(({ facts }) => Object.keys(facts))).size).toBeGreaterThan(20);
  });
});

test('a day on which something turns is drawn, and shrinks to few facts', options, () => {
  const { rulebook, calendar } = layered.oxfordshire;
  const decide = (facts: object, day: typeof asOf): string =>
    ask(nextReview, rulebook, createFacts(facts), { asOf: day, calendar }).outcome;
  const isLastDay = ({ facts, asOf: day }: { facts: object; asOf: typeof asOf }): boolean => {
    const next = toCalendarDay(toDayNumber(day) + 1);
    return decide(facts, day) === 'due' && decide(facts, next) === 'overdue';
  };
  // One case in some thousands: of a child at the right stage, whose last day is the day asked about.
  const found = smallest(factsFor(rulebook, { asOf, calendar, questions: [nextReview] }), isLastDay, 4_000);
  expect(found?.asOf).toBe(asOf);
  expect(found?.facts).toMatchInlineSnapshot(`
    {
      "child.life": "living",
      "plan.endedOn": null,
      "plan.stage": "in-force",
      "review.heldOn": null,
      "review.isFirst": false,
      "review.precedingConferenceOn": "2025-09-10",
    }
  `);
});
