import { describe, expect, test } from 'vitest';
import {
  aPolicy,
  inShort,
  issuesIn,
  rulesOf,
  theExamples,
  withExample,
  withRule,
  withRules,
  type LooseJson,
} from './support/aPolicy.ts';

const inShortOf = (input: unknown): readonly string[] => inShort(issuesIn(input));

const twice = (key: string, file = aPolicy()): LooseJson => {
  const [first] = file[key] as LooseJson[];
  return { ...file, [key]: [...(file[key] as LooseJson[]), first] };
};

const [aRule = {}, ...otherRules] = rulesOf(aPolicy());
const aSection = { id: 'reviews', title: 'Reviews', rules: [aRule] };

describe('names that stand twice', () => {
  test.each([
    [
      'sources',
      twice('sources'),
      'duplicate-source /sources/1/id (give one of the two sources another id)',
      '/sources/0/id',
    ],
    [
      'rules',
      withRules(aRule, ...otherRules, aRule),
      'duplicate-rule-id /sections/0/rules/2/id (give one of the two rules another id)',
      '/sections/0/rules/0/id',
    ],
    [
      'judgement',
      twice('judgement'),
      'duplicate-clause /judgement/1/clause (make one entry of the two)',
      '/judgement/0/clause',
    ],
    [
      'sections',
      { ...aPolicy(), sections: [aSection, { ...aSection, rules: otherRules }] },
      'duplicate-section-id /sections/1/id (give one of the two sections another id)',
      '/sections/0/id',
    ],
    [
      'examples',
      twice('examples', theExamples()),
      'duplicate-example /examples/1/name (give one of the two examples another name)',
      '/examples/0/name',
    ],
  ])('%s', (_, input, issue, related) => {
    const [first, ...others] = issuesIn(input);
    expect(inShort(first === undefined ? [] : [first])).toEqual([issue]);
    expect(first?.related).toMatchObject([{ path: related }]);
    expect(others).toEqual([]);
  });
});

describe('clauses', () => {
  const left = (clause: string): unknown => ({
    ...aPolicy(),
    judgement: [{ clause, why: 'Because.', acceptedBy: 'us' }],
  });
  const citing = (...cites: string[]): unknown => withExample({ expect: { outcome: 'convene', cites } });
  const trigger = { when: { fact: 'lookedAfter.now', is: true }, trigger: { review: 'consider' } };
  test.each([
    [
      'a rule cites none',
      withRule({ ...trigger, cites: [] }),
      ['missing-citation /sections/0/rules/2/cites (cite the clause that the rule puts into effect)'],
    ],
    [
      'a rule cites a misspelt one',
      withRule({ ...trigger, cites: ['county/1a'] }),
      ['unknown-clause /sections/0/rules/2/cites/0 (did you mean `county/1`?)'],
    ],
    [
      'one that does not exist is left to people',
      left('county/3'),
      ['unknown-clause /judgement/0/clause (did you mean `county/1`?)'],
    ],
    [
      'one that a rule acts on is left to people',
      left('county/1.a'),
      ['clause-cited-and-left /judgement/0/clause (take it out of `judgement`, or out of the rule)'],
    ],
    [
      'an example cites one that does not exist',
      citing('county/7.8.9'),
      [
        'unknown-clause /examples/0/expect/cites/0 (did you mean `county/1.a`? if not, add it to the outline of its source, or cite another clause)',
      ],
    ],
    [
      'an example misspells the source',
      citing('conty/1'),
      ['unknown-clause /examples/0/expect/cites/0 (did you mean `county/1`?)'],
    ],
    ['an example cites one of a layer below', citing('wales/attendance.3'), []],
  ])('%s', (_, input, expected) => {
    expect(inShortOf(input)).toEqual(expected);
  });

  test('say where the rule stands that cites what is left to people', () => {
    expect(issuesIn(left('county/1.a'))).toMatchObject([{ related: [{ path: '/sections/0/rules/1/cites/0' }] }]);
  });
});

describe('rules named elsewhere', () => {
  const route = (forCriteria: readonly string[]): unknown => {
    const policy = withRule({
      id: 'age',
      when: { fact: 'child.bornOn', reachedAge: 18 },
      criterion: { for: 'ending' },
    });
    const rule = { id: 'by-manager', cites: ['county/1'], force: 'may', says: 'A manager may end it.' };
    const effect = { by: 'without-conference', who: 'service-manager-safeguarding', forCriteria };
    return withRules(...rulesOf(policy), { ...rule, route: effect });
  };
  test.each([
    ['a route upon a criterion', route(['age', 'county/age', 'wales/anything']), []],
    [
      'a route upon another rule',
      route(['plan-failing']),
      [
        'not-a-criterion /sections/0/rules/3/route/forCriteria/0 (name a criterion of this policy, or write the document of one before its id)',
      ],
    ],
    [
      'a route upon a misspelt criterion',
      route(['county/agee']),
      [
        'not-a-criterion /sections/0/rules/3/route/forCriteria/0 (name a criterion of this policy, or write the document of one before its id)',
      ],
    ],
    [
      'a failing rule that is misspelt',
      withExample({ expect: { outcome: 'convene', failing: ['frst-review'] } }),
      ['unknown-rule /examples/0/expect/failing/0 (did you mean `first-review`?)'],
    ],
    [
      'a broken rule that is misspelt',
      withExample({ expect: { outcome: 'convene', broken: ['frst-review'] } }),
      ['unknown-rule /examples/0/expect/broken/0 (did you mean `first-review`?)'],
    ],
    [
      'a due rule that is misspelt',
      withExample({ expect: { outcome: 'convene', due: { 'frst-review': '2026-01-01' } } }),
      ['unknown-rule /examples/0/expect/due/frst-review (did you mean `first-review`?)'],
    ],
  ])('%s', (_, input, expected) => {
    expect(inShortOf(input)).toEqual(expected);
  });
});

describe('questions and outcomes', () => {
  const duty = (forOutcomes: readonly string[]): unknown =>
    withRule({ duty: { question: 'early-review', forOutcomes, who: 'conference-chair', what: 'write' } });
  test.each([
    [
      'a misspelt question',
      withExample({ question: 'early-revew' }),
      ['unknown-question /examples/0/question (did you mean `early-review`?)'],
    ],
    [
      'a misspelt deadline',
      withExample({ question: 'deadline:vist' }),
      ['unknown-question /examples/0/question (did you mean `deadline:visit`?)'],
    ],
    [
      'an outcome of another question',
      withExample({ expect: { outcome: 'quorate' } }),
      ['unknown-outcome /examples/0/expect/outcome (take the nearest; none can be added)'],
    ],
    [
      'a misspelt outcome',
      duty(['convene', 'consder']),
      ['unknown-outcome /sections/0/rules/2/duty/forOutcomes/1 (did you mean `consider`?)'],
    ],
    ['outcomes in order', duty(['convene', 'consider']), []],
    ['an open outcome', withExample({ expect: { outcome: 'policy-silent' } }), []],
  ])('%s', (_, input, expected) => {
    expect(inShortOf(input)).toEqual(expected);
  });
});
