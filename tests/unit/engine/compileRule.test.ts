import { vocabularyChoices } from '../../../src/domain/vocabulary/choices.ts';
import { describe, expect, test } from 'vitest';
import { kleene, type Kleene } from '../../../src/domain/kleene.ts';
import { createComparisonTable } from '../../../src/engine/ComparisonTable.ts';
import { belongsOf, compileRule, openRoutes, type CompiledRule } from '../../../src/engine/compileRule.ts';
import type { Condition } from '../../../src/engine/Condition.ts';
import type { Test } from '../../../src/engine/logic.ts';
import type { Policy } from '../../../src/engine/Policy.ts';
import type { Due } from '../../../src/engine/Due.ts';
import { ruleKind, type Rule, type RuleKind } from '../../../src/engine/Rule.ts';
import { oneOfEachKind } from '../../support/everyRule.ts';
import { aDocument, aRule, laidOutOf, readMomentOn, type LooseFacts } from '../../support/rules.ts';

const { policy } = aDocument([]);
const { unknown, no, yes } = kleene;

/** A rule that is ready to be tried on facts. */
interface Tried {
  readonly compiled: CompiledRule;
  readonly truth: (test: Test | undefined, facts: LooseFacts, asOf?: string) => Kleene | undefined;
}

const tryRule = (rule: Rule): Tried => {
  const table = createComparisonTable(vocabularyChoices);
  const compiled = compileRule(rule, policy, { policy, table });
  return {
    compiled,
    truth: (test, facts, asOf) =>
      test?.truth(table.readers().map((read) => read(laidOutOf(facts), readMomentOn(asOf)))),
  };
};

/** Which sides of `kept` hold: `yes`, `no`, `not-yet`, or none that is known to. */
const keptBy = (rule: Rule, facts: LooseFacts, asOf?: string): string => {
  const { compiled, truth } = tryRule(rule);
  const sides = { yes: compiled.kept?.yes, no: compiled.kept?.no, 'not-yet': compiled.kept?.['not-yet'] };
  const holding = Object.entries(sides).filter(([, side]) => truth(side, facts, asOf) === yes);
  return holding.map(([name]) => name).join() || 'open';
};

const consensus: Condition = { fact: 'decision.consensus', is: true };
const task = { question: 'decision', who: 'conference-chair', what: 'act' } as const;

describe('a compiled rule', () => {
  test.each(oneOfEachKind)('knows its kind, its document and its id: $id', (rule) => {
    const { compiled } = tryRule(rule);
    expect([compiled.kind, compiled.id, compiled.policy]).toEqual([ruleKind(rule), `county/${rule.id}`, policy]);
  });

  test('holds where its condition does', () => {
    const { compiled, truth } = tryRule(aRule('trigger', { review: 'convene' }, { when: consensus }));
    const facts: readonly LooseFacts[] = [{ 'decision.consensus': true }, { 'decision.consensus': false }, {}];
    expect(facts.map((values) => truth(compiled.when, values))).toEqual([yes, no, unknown]);
  });

  test('always holds without a condition', () => {
    const { compiled, truth } = tryRule(aRule('trigger', { review: 'convene' }));
    expect(truth(compiled.when, {})).toBe(yes);
  });

  test('is confined to the outcomes that it lists', () => {
    const duty = aRule('duty', { ...task, forOutcomes: ['asked'] });
    expect([tryRule(duty).compiled.forOutcomes, tryRule(aRule('duty', task)).compiled.forOutcomes]).toEqual([
      ['asked'],
      undefined,
    ]);
  });

  test.each<[RuleKind, number | undefined]>([
    ['deadline', 2],
    ['duty', 1],
    ['requirement', undefined],
  ])('has the limits of its due date: %s', (kind, limits) => {
    const rule = oneOfEachKind.find(({ id }) => id === kind);
    expect(rule && tryRule(rule).compiled.due?.limits.length).toBe(limits);
  });
});

describe('what ties a rule to a question', () => {
  test.each<[RuleKind, string | undefined]>([
    ['duty', 'reports'],
    ['requirement', 'exclusion'],
    ['permission', 'decision'],
    ['prohibition', 'record'],
    ['decision', 'exclusion'],
    ['discretion', 'exclusion'],
    ['deadline', undefined],
    ['trigger', undefined],
    ['route', undefined],
  ])('is what its effect says: %s', (kind, topic) => {
    const rule = oneOfEachKind.find(({ id }) => id === kind);
    expect(rule && belongsOf(rule).question).toBe(topic);
  });
});

describe('whether it is kept', () => {
  const consensusIs = (is: boolean | undefined): LooseFacts => ({ 'decision.consensus': is });

  test.each<[string, Rule, readonly string[]]>([
    ['a requirement', aRule('requirement', { question: 'decision', is: consensus }), ['yes', 'no', 'open']],
    ['a decision', aRule('decision', { ...task, is: consensus }), ['yes', 'no', 'open']],
    ['a prohibition', aRule('prohibition', { ...task, broken: consensus }), ['no', 'yes', 'open']],
    ['a duty', aRule('duty', { ...task, done: consensus }), ['yes', 'no', 'open']],
    ['a duty that nothing tells of', aRule('duty', task), ['open', 'open', 'open']],
    ['a decision that nothing tells of', aRule('decision', task), ['open', 'open', 'open']],
    ['a prohibition that nothing tells of', aRule('prohibition', task), ['open', 'open', 'open']],
    ['a permission that nothing tells of', aRule('permission', task), ['open', 'open', 'open']],
    ['a trigger', aRule('trigger', { review: 'convene' }), ['open', 'open', 'open']],
  ])('is told for %s', (_, rule, expected) => {
    expect([true, false, undefined].map((is) => keptBy(rule, consensusIs(is)))).toEqual(expected);
  });

  test.each([
    ['is not overstepped where it holds', false, true, 'yes'],
    ['is not overstepped where nobody uses it', true, false, 'yes'],
    ['is overstepped where it does not hold and someone uses it', true, true, 'no'],
    ['may be overstepped where its use is not known', true, undefined, 'open'],
    ['is not overstepped where it holds, used or not', false, undefined, 'yes'],
    ['may be overstepped where it is used and may not hold', undefined, true, 'open'],
  ])('a permission %s', (_, isConsensus, used, expected) => {
    const when: Condition = { not: consensus };
    const permission = aRule('permission', { ...task, used: { fact: 'decision.overridden', is: true } }, { when });
    expect(keptBy(permission, { ...consensusIs(isConsensus), 'decision.overridden': used })).toBe(expected);
  });

  describe('by a duty with a day on which it is due', () => {
    const due: Due = { within: { workingDays: 1 }, after: 'conference.heldOn' };
    const duty = aRule('duty', { ...task, due, done: consensus });
    const held = { 'conference.heldOn': '2026-03-10' };

    test.each([
      ['done', { ...held, 'decision.consensus': true }, '2026-03-12', 'yes'],
      ['done, whenever it is due', { 'decision.consensus': true }, '2026-03-12', 'yes'],
      ['not done on the last day', { ...held, 'decision.consensus': false }, '2026-03-11', 'not-yet'],
      ['not done the day after', { ...held, 'decision.consensus': false }, '2026-03-12', 'no'],
      ['perhaps done by then', held, '2026-03-12', 'open'],
      ['not done, and due on a day that is not known', { 'decision.consensus': false }, '2026-03-12', 'open'],
      [
        'not done, and not due yet by anything',
        { 'conference.heldOn': null, 'decision.consensus': false },
        '2026-03-12',
        'not-yet',
      ],
    ])('is told: %s', (_, facts, asOf, expected) => {
      expect(keptBy(duty, facts, asOf)).toBe(expected);
    });

    test('stays open where nothing tells of its being done', () => {
      expect(keptBy(aRule('duty', { ...task, due }), held, '2026-06-01')).toBe('open');
    });
  });
});

describe('a deadline', () => {
  const named = { name: 'decision-sent', who: 'conference-administrator', what: 'send the decisions' } as const;
  const due: Due = { within: { workingDays: 5 }, after: 'conference.heldOn' };
  const deadline = aRule('deadline', { ...named, due, done: 'minutes.sentOn' });

  test.each([
    ['is set going by its anchor', { 'conference.heldOn': '2026-03-02' }, yes],
    ['is not set going by what has not come about', { 'conference.heldOn': null }, no],
    ['may be going where that is not known', {}, unknown],
  ])('%s', (_, facts, expected) => {
    const { compiled, truth } = tryRule(deadline);
    expect(truth(compiled.when, facts)).toBe(expected);
  });

  test('is going only where its condition holds too', () => {
    const { compiled, truth } = tryRule({ ...deadline, when: consensus });
    const held = { 'conference.heldOn': '2026-03-02' };
    expect([true, false].map((is) => truth(compiled.when, { ...held, 'decision.consensus': is }))).toEqual([yes, no]);
  });

  const state = (rule: Rule, facts: LooseFacts, asOf: string): readonly string[] => {
    const { compiled, truth } = tryRule(rule);
    return Object.entries(compiled.deadline ?? {})
      .filter(([name, test]) => name !== 'due' && name !== 'starts' && truth(test as Test, facts, asOf) === yes)
      .map(([name]) => name);
  };

  test.each([
    ['in time on the last day', '2026-03-09', '2026-03-20', ['inTime'], 'yes'],
    ['late on the day after', '2026-03-10', '2026-03-20', ['late'], 'no'],
    ['still to be done on the last day', null, '2026-03-09', ['stillTime'], 'not-yet'],
    ['overdue on the day after', null, '2026-03-10', ['overdue'], 'no'],
    ['not done yet by a day to come', '2026-03-08', '2026-03-05', ['stillTime'], 'not-yet'],
    ['open where nobody knows, once the day has passed', undefined, '2026-03-10', [], 'open'],
  ])('is %s', (_, sentOn, asOf, expected, kept) => {
    const facts = { 'conference.heldOn': '2026-03-02', 'minutes.sentOn': sentOn };
    expect(state(deadline, facts, asOf)).toEqual(expected);
    expect(keptBy(deadline, facts, asOf)).toBe(kept);
  });

  test('without a fact that says when it was done is always still to be done', () => {
    const next = aRule('deadline', { ...named, due });
    const facts = { 'conference.heldOn': '2026-03-02' };
    expect(state(next, facts, '2026-03-09')).toEqual(['stillTime']);
    expect(state(next, facts, '2026-03-10')).toEqual(['overdue']);
  });

  describe('in hours', () => {
    const hours = aRule('deadline', {
      ...named,
      due: { within: { hours: 24 }, after: 'conference.endedAt' },
      done: 'decision.sentAt',
    });
    const ended = { 'conference.endedAt': '2026-03-10T15:30:00Z' };

    test.each([
      ['in time to the second', '2026-03-11T15:30:00Z', ['inTime']],
      ['late by a second', '2026-03-11T15:30:01Z', ['late']],
      ['in time by a clock that shows more', '2026-03-11T16:30:00+01:00', ['inTime']],
    ])('is %s', (_, sentAt, expected) => {
      expect(state(hours, { ...ended, 'decision.sentAt': sentAt }, '2026-03-20')).toEqual(expected);
    });

    test('is overdue once the day of its last moment has passed', () => {
      const facts = { ...ended, 'decision.sentAt': null };
      expect(state(hours, facts, '2026-03-11')).toEqual(['stillTime']);
      expect(state(hours, facts, '2026-03-12')).toEqual(['overdue']);
    });

    describe('counted back', () => {
      const inAdvance = aRule('deadline', {
        ...named,
        due: { atLeast: { hours: 24 }, before: 'conference.endedAt' },
        done: 'decision.sentAt',
      });

      test.each([
        ['in time to the second', '2026-03-09T15:30:00Z', ['inTime']],
        ['late by a second', '2026-03-09T15:30:01Z', ['late']],
        ['in time by a clock that shows more', '2026-03-09T16:30:00+01:00', ['inTime']],
      ])('is %s', (_, sentAt, expected) => {
        expect(state(inAdvance, { ...ended, 'decision.sentAt': sentAt }, '2026-03-20')).toEqual(expected);
      });

      test('is overdue once the day of its last moment has passed, though the moment that it counts from is to come', () => {
        const facts = { ...ended, 'decision.sentAt': null };
        expect(state(inAdvance, facts, '2026-03-09')).toEqual(['stillTime']);
        expect(state(inAdvance, facts, '2026-03-10')).toEqual(['overdue']);
      });
    });

    test('is open where the day is known on which it was done but not the moment', () => {
      expect(state(hours, { ...ended, 'decision.sentAt': '2026-03-10' }, '2026-03-20')).toEqual([]);
    });
  });

  describe('by the soonest of several limits', () => {
    const soonest = aRule('deadline', {
      ...named,
      due: { soonest: [due, { within: { days: 1 }, after: 'conference.dayOn' }] },
      done: 'minutes.sentOn',
    });

    test.each([
      ['late by either of them', { 'conference.heldOn': '2026-03-02', 'conference.dayOn': '2026-03-02' }, ['late']],
      ['in time by both', { 'conference.heldOn': '2026-03-02', 'conference.dayOn': '2026-03-05' }, ['inTime']],
      ['late by the one that is known', { 'conference.heldOn': '2026-02-02' }, ['late']],
      ['perhaps late by one that is not known', { 'conference.heldOn': '2026-03-02' }, []],
      [
        'in time where the other will not come',
        { 'conference.heldOn': '2026-03-02', 'conference.dayOn': null },
        ['inTime'],
      ],
    ])('is %s', (_, facts, expected) => {
      expect(state(soonest, { ...facts, 'minutes.sentOn': '2026-03-06' }, '2026-03-10')).toEqual(expected);
    });

    test('is set going by either anchor', () => {
      const { compiled, truth } = tryRule(soonest);
      expect(truth(compiled.when, { 'conference.dayOn': '2026-03-02' })).toBe(yes);
      expect(truth(compiled.when, { 'conference.dayOn': null })).toBe(unknown);
    });
  });
});

describe('routes', () => {
  const moved = aRule('criterion', { for: 'ending' }, { id: 'moved', when: { fact: 'move.learntOf', is: true } });
  const grown = aRule('criterion', { for: 'ending' }, { id: 'grown', when: { fact: 'child.bornOn', reachedAge: 18 } });
  const routeUpon = (...forCriteria: readonly string[]): Rule =>
    aRule('route', { by: 'without-conference', who: 'service-manager-safeguarding', forCriteria }, { when: consensus });

  const routeTruth = (route: Rule, facts: LooseFacts, criteriaPolicy: Policy = policy): Kleene | undefined => {
    const table = createComparisonTable(vocabularyChoices);
    const compiled = [
      ...[moved, grown].map((rule) => compileRule(rule, criteriaPolicy, { policy: criteriaPolicy, table })),
      compileRule(route, policy, { policy, table }),
    ];
    const truths = table.readers().map((read) => read(laidOutOf(facts), readMomentOn()));
    return openRoutes(compiled).at(-1)?.when.truth(truths);
  };

  test.each([
    ['holds where a criterion that it is open to holds', { 'move.learntOf': true, 'decision.consensus': true }, yes],
    ['does not hold where none does', { 'move.learntOf': false, 'decision.consensus': true }, no],
    ['does not hold where its own condition does not', { 'move.learntOf': true, 'decision.consensus': false }, no],
    ['is open where the criterion is', { 'decision.consensus': true }, unknown],
  ])('a route %s', (_, facts, expected) => {
    expect(routeTruth(routeUpon('moved'), facts)).toBe(expected);
  });

  test('hold upon any of several criteria', () => {
    const facts = { 'move.learntOf': false, 'child.bornOn': '2000-01-01', 'decision.consensus': true };
    expect(routeTruth(routeUpon('moved', 'grown'), facts)).toBe(yes);
    expect(routeTruth(routeUpon('moved'), facts)).toBe(no);
  });

  test('name criteria of another document with that document’s id', () => {
    const national: Policy = { ...policy, id: 'national' };
    const facts = { 'move.learntOf': true, 'decision.consensus': true };
    expect(routeTruth(routeUpon('national/moved'), facts, national)).toBe(yes);
    expect(routeTruth(routeUpon('moved'), facts, national)).toBe(no);
  });

  test('leave rules of every other kind as they are', () => {
    const table = createComparisonTable(vocabularyChoices);
    const compiled = oneOfEachKind.map((rule) => compileRule(rule, policy, { policy, table }));
    const others = (rules: readonly CompiledRule[]): readonly CompiledRule[] =>
      rules.filter(({ kind }) => kind !== 'route');
    expect(others(openRoutes(compiled))).toEqual(others(compiled));
  });
});
