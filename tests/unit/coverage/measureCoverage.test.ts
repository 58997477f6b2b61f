import { describe, expect, test } from 'vitest';
import { measureCoverage } from '../../../src/coverage/index.ts';
import type { Source } from '../../../src/engine/Policy.ts';
import { isFrozenThroughout } from '../../support/isFrozenThroughout.ts';
import { aRule, calendar2026, calendarDay, rulebookOf } from '../../support/rules.ts';
import { alone, layered } from '../../support/shippedRulebooks.ts';
import { anExample, measure, partsOf, ruleOf, sidesAt } from './support.ts';
import { uppermostExamples } from '../../support/shippedExamples.ts';

const failing = { fact: 'plan.failingToProtect', is: true };
const incident = { fact: 'incident.furtherHarmOrAllegation', is: true };
const birth = { fact: 'household.birthExpected', is: true };

describe('conditions', () => {
  const convene = aRule(
    'trigger',
    { review: 'convene' },
    { id: 'convene', when: { any: [failing, { all: [incident, { not: birth }] }] } },
  );

  test('and each of their parts are seen on the sides that examples show', () => {
    const coverage = measure(
      [convene],
      [
        anExample('a plan that fails', { [failing.fact]: true, [birth.fact]: true }, 'convene'),
        anExample('an incident', { [failing.fact]: false, [incident.fact]: true, [birth.fact]: false }, 'convene'),
      ],
    );
    expect(sidesAt(ruleOf(coverage, 'convene'))).toEqual({
      '/sections/0/rules/0/when': ['a plan that fails', null],
      '/sections/0/rules/0/when/any/0': ['a plan that fails', 'an incident'],
      '/sections/0/rules/0/when/any/1': ['an incident', 'a plan that fails'],
      '/sections/0/rules/0/when/any/1/all/0': ['an incident', null],
      '/sections/0/rules/0/when/any/1/all/1': ['an incident', 'a plan that fails'],
      '/sections/0/rules/0/when/any/1/all/1/not': ['a plan that fails', 'an incident'],
    });
    expect(coverage.totals).toEqual({
      rules: { seen: 0, of: 1 },
      applies: { seen: 1, of: 2 },
      conditions: { seen: 10, of: 12 },
      kept: { seen: 0, of: 0 },
      clauses: { seen: 0, of: 0 },
    });
  });

  test('are covered by cases that are given as much as by the examples of the policy', () => {
    const own = [
      anExample('a plan that fails', { [failing.fact]: true, [birth.fact]: true }, 'convene'),
      anExample('an incident', { [failing.fact]: false, [incident.fact]: true, [birth.fact]: false }, 'convene'),
    ];
    const nothing = anExample('nothing of it', {}, 'not-required', { restIs: 'no' });
    const coverage = measure([convene], [...own, nothing]);
    expect(ruleOf(coverage, 'convene')).toMatchObject({
      applies: { yes: 'a plan that fails', no: 'nothing of it' },
      isCovered: true,
    });
    expect(coverage.totals.conditions).toEqual({ seen: 12, of: 12 });
    expect(coverage.examples).toBe(3);
  });

  test('are not exercised by examples of another question, nor by what does not come out as expected', () => {
    const coverage = measure(
      [convene],
      [
        anExample('asked of the quorum', { [failing.fact]: true }, 'policy-silent', { question: 'quorum' }),
        anExample('another outcome', { [failing.fact]: true }, 'not-required'),
        anExample('no question', { [failing.fact]: true }, 'convene', { question: 'weather' }),
      ],
    );
    expect(ruleOf(coverage, 'convene').applies).toEqual({ yes: null, no: null });
    expect(coverage.totals.conditions.seen).toBe(0);
    expect(coverage.examples).toBe(1);
    expect(coverage.failing.map(({ name, issues }) => [name, issues.map(({ path }) => path)])).toEqual([
      ['another outcome', ['/expect/outcome']],
      ['no question', ['/question']],
    ]);
  });

  test('that are not known in an example are seen on neither side', () => {
    const coverage = measure([convene], [anExample('nothing known', {}, 'undetermined')]);
    expect(Object.values(sidesAt(ruleOf(coverage, 'convene'))).flat()).toEqual(Array.from({ length: 12 }, () => null));
  });
});

describe('what can be kept', () => {
  const isReview = { fact: 'conference.kind', is: 'review' } as const;
  const requirement = aRule(
    'requirement',
    { question: 'record', is: { fact: 'minutes.taken', is: true } },
    { id: 'minutes', when: isReview },
  );
  const record = { question: 'record' };

  test('is looked at only where its rule applies', () => {
    const coverage = measure(
      [requirement],
      [
        anExample('not a review', { 'conference.kind': 'initial', 'minutes.taken': false }, 'in-order', record),
        anExample('a review without', { 'conference.kind': 'review', 'minutes.taken': false }, 'not-in-order', record),
      ],
    );
    const rule = ruleOf(coverage, 'minutes');
    expect(rule.kept).toEqual({ yes: null, no: 'a review without' });
    expect(rule.conditions.map(({ use }) => use)).toEqual(['when', 'requirement']);
    expect(sidesAt(rule)).toEqual({
      '/sections/0/rules/0/when': ['a review without', 'not a review'],
      '/sections/0/rules/0/requirement/is': [null, 'a review without'],
    });
  });

  test('save for a permission, which is overstepped where it does not hold', () => {
    const permission = aRule(
      'permission',
      { question: 'record', who: 'police', what: 'take notes', used: { fact: 'minutes.taken', is: true } },
      { id: 'notes', when: isReview },
    );
    const coverage = measure(
      [permission],
      [
        anExample('overstepped', { 'conference.kind': 'initial', 'minutes.taken': true }, 'not-in-order', record),
        anExample('used', { 'conference.kind': 'review', 'minutes.taken': true }, 'in-order', record),
        anExample('not used', { 'conference.kind': 'review', 'minutes.taken': false }, 'in-order', record),
      ],
    );
    const rule = ruleOf(coverage, 'notes');
    expect(rule.kept).toEqual({ yes: 'used', no: 'overstepped' });
    expect(sidesAt(rule)['/sections/0/rules/0/permission/used']).toEqual(['overstepped', 'not used']);
    expect(rule.isCovered).toBe(true);
  });

  test('has two sides for a deadline, and for one that nothing tells was met, the time that is left', () => {
    const due = { within: { days: 5 }, after: 'visits.countedFrom' } as const;
    const task = { who: 'social-worker', what: 'visit' } as const;
    const rules = [
      aRule('deadline', { name: 'visit', due, ...task }, { id: 'never-done' }),
      aRule('deadline', { name: 'core-group', due, done: 'coreGroup.firstOn', ...task }, { id: 'done' }),
    ];
    const visit = { question: 'deadline:visit' };
    const coverage = measure(rules, [
      anExample('time left', { 'visits.countedFrom': '2026-03-09' }, 'due', visit),
      anExample('no visit yet', { 'visits.countedFrom': null }, 'not-running', visit),
      anExample('in time', { 'visits.countedFrom': '2026-03-02', 'coreGroup.firstOn': '2026-03-04' }, 'in-time', {
        question: 'deadline:core-group',
      }),
    ]);
    expect(ruleOf(coverage, 'never-done')).toMatchObject({
      applies: { yes: 'time left', no: 'no visit yet' },
      kept: { notYet: 'time left', no: null },
    });
    expect(ruleOf(coverage, 'done')).toMatchObject({
      applies: { yes: 'in time', no: null },
      kept: { yes: 'in time', no: null },
    });
    expect(coverage.totals.kept).toEqual({ seen: 2, of: 4 });
  });

  test('is not asked of a rule that nothing tells of, nor whether a rule without condition does not apply', () => {
    const duty = aRule('duty', { question: 'record', who: 'police', what: 'write' }, { id: 'write' });
    const rule = ruleOf(measure([duty, requirement], [anExample('any', {}, 'undetermined', record)]), 'write');
    expect(rule.applies).toEqual({ yes: 'any' });
    expect(rule).not.toHaveProperty('kept');
    expect(rule.isCovered).toBe(true);
  });
});

describe('clauses', () => {
  const source = (clauses: Source['clauses']): Source => ({
    id: 'county',
    title: 'A county',
    publisher: 'The county',
    version: '1',
    comparedOn: calendarDay('2026-01-01'),
    clauses,
  });
  const clauses = { 2: 'Reviews', 1: 'Records', 3: 'Wisdom', 4: 'Forgotten', 5: 'Silence' };
  const rules = [
    aRule('trigger', { review: 'convene' }, { id: 'convene', cites: ['county/1'], when: failing }),
    aRule('trigger', { review: 'consider' }, { id: 'consider', cites: ['county/2'], when: incident }),
    aRule(
      'requirement',
      { question: 'record', is: { fact: 'minutes.taken', is: true } },
      { id: 'minutes', cites: ['county/5'] },
    ),
  ];
  const judgement = [{ clause: 'county/3', why: 'It takes wisdom.', acceptedBy: 'the county' }];
  const parts = { sources: [source(clauses)], judgement };
  const holding = { [failing.fact]: true, [incident.fact]: true };

  test('are exercised where an example expects them and a rule that cites them holds', () => {
    const broken = anExample('no minutes', { 'minutes.taken': false }, 'not-in-order', {
      question: 'record',
      expects: { broken: ['minutes'] },
    });
    const expecting = anExample('a plan that fails', holding, 'convene', { expects: { cites: ['county/1'] } });
    const { sources, totals } = measure(rules, [expecting, broken], parts);
    expect(sources[0]?.clauses).toEqual([
      {
        clause: 'county/1',
        title: 'Records',
        rules: ['county/convene'],
        status: 'exercised',
        example: 'a plan that fails',
      },
      { clause: 'county/2', title: 'Reviews', rules: ['county/consider'], status: 'not-exercised' },
      { clause: 'county/3', title: 'Wisdom', rules: [], status: 'left-to-judgement', why: 'It takes wisdom.' },
      { clause: 'county/4', title: 'Forgotten', rules: [], status: 'uncited' },
      { clause: 'county/5', title: 'Silence', rules: ['county/minutes'], status: 'exercised', example: 'no minutes' },
    ]);
    expect(totals.clauses).toEqual({ seen: 2, of: 3 });
  });

  test('are not where a rule that cites them merely held', () => {
    const { totals } = measure(rules, [anExample('both hold', holding, 'convene')], parts);
    expect(totals.clauses).toEqual({ seen: 0, of: 3 });
  });
});

describe('the shipped policies', () => {
  test.each(Object.entries({ ...layered, chairGuidance: alone.chairGuidance, england: alone.england }))(
    'of %s: every example comes out as it expects, every pointer leads to its condition, and every clause is exercised',
    (_, { rulebook, calendar, documents }) => {
      const examples = uppermostExamples(documents);
      const coverage = measureCoverage(rulebook, examples, { calendar });
      const policy = documents.at(-1)?.policy;
      const at = (pointer: string): unknown =>
        pointer
          .split('/')
          .slice(1)
          .reduce<unknown>((value, key) => (value as Readonly<Record<string, unknown>>)[key], policy);

      expect(coverage.failing).toEqual([]);
      expect(coverage.examples).toBe(examples.length);
      for (const { rule, pointer, conditions } of coverage.rules) {
        expect(at(pointer)).toMatchObject({ id: rule.slice(rule.indexOf('/') + 1) });
        // What sections ask is joined to what the rule asks, and is written with neither.
        const written = conditions.flatMap(({ use, condition }) =>
          use === 'when' && condition.needs === 'all' ? condition.parts : [condition],
        );
        for (const part of written.flatMap(partsOf)) {
          expect(Object.keys(at(part.pointer) as object)).toContain(part.needs === 'this' ? 'fact' : part.needs);
        }
      }
      expect(coverage.totals.clauses.seen).toBe(coverage.totals.clauses.of);
      expect(isFrozenThroughout(coverage)).toBe(true);
      expect(JSON.parse(JSON.stringify(coverage))).toEqual(coverage);
    },
  );

  test('show less without an example', () => {
    const { rulebook, calendar, documents } = layered.wales;
    const examples = uppermostExamples(documents);
    const whole = measureCoverage(rulebook, examples, { calendar }).totals;
    const less = measureCoverage(rulebook, examples.slice(0, 5), { calendar }).totals;
    expect(less.conditions.of).toBe(whole.conditions.of);
    expect(less.conditions.seen).toBeLessThan(whole.conditions.seen);
    expect(less.clauses.seen).toBeLessThan(whole.clauses.seen);
  });
});

test('a rulebook of nothing is a mistake', () => {
  expect(() => measureCoverage(rulebookOf(), [], { calendar: calendar2026 })).toThrow(RangeError);
});
