import { describe, expect, test } from 'vitest';
import { parsePolicy } from '../../../src/policy/index.ts';
import { aPolicy, inShort, issuesIn, rulesOf, withCondition, type LooseJson } from './support/aPolicy.ts';

const now = { fact: 'lookedAfter.now', is: true };
const notNow = { fact: 'lookedAfter.now', is: false };
const review = { fact: 'conference.kind', is: 'review' };

const named = (when: unknown): LooseJson => ({ says: 'It is so.', when });

const withNamed = (conditions: LooseJson, when: unknown): LooseJson => ({ ...withCondition(when), conditions });

const codesOf = (input: unknown): readonly string[] => issuesIn(input).map(({ code, path }) => `${code} ${path}`);

const here = '/sections/0/rules/2/when';

describe('the name of a condition', () => {
  test.each<[string, LooseJson, readonly string[]]>([
    ['that there is', withNamed({ 'looked-after': named(now) }, { condition: 'looked-after' }), []],
    [
      'that is misspelt',
      withNamed({ 'looked-after': named(now) }, { condition: 'loked-after' }),
      [`unknown-condition ${here}/condition (did you mean \`looked-after\`?)`],
    ],
    [
      'that there is not',
      withCondition({ any: [review, { condition: 'at-school' }] }),
      [`unknown-condition ${here}/any/1/condition (add \`at-school\` to \`conditions\`, or write the condition out)`],
    ],
    [
      'that every object has',
      withCondition({ condition: 'constructor' }),
      [`unknown-condition ${here}/condition (add \`constructor\` to \`conditions\`, or write the condition out)`],
    ],
    [
      'that is none',
      withNamed({ LookedAfter: named(now) }, { condition: 'LookedAfter' }),
      ['not-kebab-case /conditions/LookedAfter (write it like `a-review-held`)'],
    ],
    [
      'beside a comparison',
      withNamed({ 'looked-after': named(now) }, { condition: 'looked-after', ...review }),
      [`unclear-condition ${here} (write one comparison alone, and join several by \`all\` or \`any\`)`],
    ],
  ])('%s', (_, input, expected) => {
    expect(inShort(issuesIn(input))).toEqual(expected);
  });

  test('that nothing asks for is a warning, and one that only such a one asks for too', () => {
    const parsed = parsePolicy(
      withNamed(
        {
          used: named({ condition: 'by-way' }),
          'by-way': named(now),
          idle: named({ condition: 'idler' }),
          idler: named(review),
        },
        { condition: 'used' },
      ),
    );
    expect(parsed.ok).toBe(true);
    expect(parsed.warnings).toMatchObject([
      { code: 'unused-condition', path: '/conditions/idle', message: 'no rule and no section asks for `idle`' },
      { code: 'unused-condition', path: '/conditions/idler' },
    ]);
  });
});

describe('a condition that asks for itself is told of once, where it closes', () => {
  test.each<[string, LooseJson, string, string]>([
    ['at once', { a: named({ not: { condition: 'a' } }) }, '/conditions/a/when/not/condition', '`a` asks for itself'],
    [
      'by way of another',
      { a: named({ condition: 'b' }), b: named({ any: [now, { condition: 'a' }] }) },
      '/conditions/b/when/any/1/condition',
      '`a` asks for itself, by way of `b`',
    ],
    [
      'however one comes to it',
      { start: named({ condition: 'a' }), a: named({ condition: 'b' }), b: named({ condition: 'a' }) },
      '/conditions/b/when/condition',
      '`a` asks for itself, by way of `b`',
    ],
  ])('%s', (_, conditions, path, message) => {
    const [first = ''] = Object.keys(conditions);
    expect(issuesIn(withNamed(conditions, { condition: first }))).toMatchObject([
      { code: 'circular-condition', path, message },
    ]);
  });

  test('and each ring by itself', () => {
    const conditions = { a: named({ condition: 'a' }), b: named({ condition: 'c' }), c: named({ condition: 'b' }) };
    expect(codesOf(withNamed(conditions, { any: [{ condition: 'a' }, { condition: 'b' }] }))).toEqual([
      'circular-condition /conditions/a/when/condition',
      'circular-condition /conditions/c/when/condition',
    ]);
  });
});

describe('a condition that grows without end is refused before anything is made of it', () => {
  const chain = (length: number, next: (name: string) => unknown): LooseJson =>
    Object.fromEntries(
      Array.from({ length }, (_, index) => [
        `c-${String(index)}`,
        named(index === 0 ? now : next(`c-${String(index - 1)}`)),
      ]),
    );
  const last = (length: number): object => ({ condition: `c-${String(length - 1)}` });

  test('by asking twice for one that asks twice', () => {
    const doubling = chain(40, (name) => ({ all: [{ condition: name }, { not: { condition: name } }] }));
    const issues = issuesIn(withNamed(doubling, last(40)));
    expect(issues.map(({ code }) => code)).toContain('condition-too-large');
    expect(issues[0]).toMatchObject({ path: '/conditions/c-10/when' });
  });

  test('by a chain of names that is too long', { timeout: 20_000 }, () => {
    const long = chain(5_000, (name) => ({ not: { condition: name } }));
    const codes = new Set(issuesIn(withNamed(long, last(5_000))).map(({ code }) => code));
    expect(codes).toEqual(new Set(['condition-too-large']));
  });

  test('by a ring of names that is very long', { timeout: 20_000 }, () => {
    const ring = { ...chain(5_000, (name) => ({ condition: name })), 'c-0': named(last(5_000)) };
    expect(codesOf(withNamed(ring, last(5_000)))).toHaveLength(1);
  });

  test('by way of sections', () => {
    const many = { any: Array<object>(600).fill(review) };
    const [rule] = rulesOf(aPolicy());
    const sections = [{ id: 'one', title: 'One', when: many, rules: [{ ...rule, when: many }] }];
    expect(codesOf({ ...aPolicy(), sections, judgement: [] })).toContain('condition-too-large /sections/0/rules/0');
  });
});

describe('what is amiss in a condition is told once, where it is written', () => {
  test.each<[string, unknown, string]>([
    ['a fact that there is not', { fact: 'lookedAfter.nwo', is: true }, 'unknown-fact /conditions/shared/when/fact'],
    ['what can never hold', { all: [now, notNow] }, 'impossible-condition /conditions/shared/when'],
    [
      'what always holds, within another',
      { any: [review, { any: [now, notNow] }] },
      'always-true-condition /conditions/shared/when/any/1',
    ],
  ])('%s', (_, when, expected) => {
    const policy = withNamed({ shared: named(when) }, { not: { condition: 'shared' } });
    const [first, ...others] = rulesOf(policy);
    const asking = { ...first, when: { any: [{ condition: 'shared' }, review] } };
    const sections = [{ id: 'all', title: 'All', when: { condition: 'shared' }, rules: [asking, ...others] }];
    expect(codesOf({ ...policy, sections })).toEqual([expected]);
  });

  test('of a section that is amiss, and nothing of the rules beneath it', () => {
    const sections = [{ id: 'all', title: 'All', when: { all: [now, notNow] }, rules: rulesOf(aPolicy()) }];
    expect(codesOf({ ...aPolicy(), sections })).toEqual(['impossible-condition /sections/0/when']);
  });
});

describe('a rule that contradicts its section', () => {
  const [first, second] = rulesOf(aPolicy());
  const sectionsOf = (when: unknown, own: unknown): readonly LooseJson[] => [
    {
      id: 'outer',
      title: 'Outer',
      rules: [second],
      sections: [{ id: 'inner', title: 'Inner', when, rules: [{ ...first, when: own }] }],
    },
  ];

  test('is told at the rule, with the section beside it', () => {
    expect(issuesIn({ ...aPolicy(), sections: sectionsOf(now, { all: [notNow, review] }) })).toMatchObject([
      {
        code: 'impossible-condition',
        path: '/sections/0/sections/0/rules/0/when',
        message: 'no facts can make this condition hold together with that of its section',
        related: [{ path: '/sections/0/sections/0/when' }],
      },
    ]);
  });

  test('by way of a name too', () => {
    const input = { ...aPolicy(), sections: sectionsOf({ condition: 'looked-after' }, notNow) };
    expect(codesOf({ ...input, conditions: { 'looked-after': named(now) } })).toEqual([
      'impossible-condition /sections/0/sections/0/rules/0/when',
    ]);
  });

  test('and a section that contradicts another is told of at the inner one alone', () => {
    const inner = { id: 'inner', title: 'Inner', when: notNow, rules: [first, { ...second, when: now }] };
    const sections = [{ id: 'outer', title: 'Outer', when: now, sections: [inner] }];
    expect(issuesIn({ ...aPolicy(), sections })).toMatchObject([
      { code: 'impossible-condition', path: '/sections/0/sections/0/when', related: [{ path: '/sections/0/when' }] },
    ]);
  });
});

test('two rules of different sections that come to the same are told of', () => {
  const [, trigger] = rulesOf(aPolicy());
  const failing = { fact: 'plan.failingToProtect', is: true };
  const sections = [
    {
      id: 'one',
      title: 'One',
      rules: [...rulesOf(aPolicy()).slice(0, 1), { ...trigger, when: { all: [now, failing] } }],
    },
    { id: 'two', title: 'Two', when: now, rules: [{ ...trigger, id: 'again', when: failing }] },
  ];
  expect(codesOf({ ...aPolicy(), sections })).toEqual(['duplicate-rule /sections/1/rules/0']);
});
