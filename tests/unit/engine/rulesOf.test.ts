import { describe, expect, test } from 'vitest';
import type { WrittenCondition } from '../../../src/engine/Condition.ts';
import type { Policy, PolicySection } from '../../../src/engine/Policy.ts';
import type { Rule, WrittenRule } from '../../../src/engine/Rule.ts';
import { confineTo, rulesInFile, rulesOf } from '../../../src/engine/rulesOf.ts';
import { isSharedPart, placeFromRule, placeInFile } from '../../../src/engine/writtenPlaces.ts';
import { aDocument, aRule } from '../../support/rules.ts';

const failing = { fact: 'plan.failingToProtect', is: true } as const;
const difficult = { fact: 'plan.significantDifficulties', is: true } as const;
const review = { fact: 'conference.kind', is: 'review' } as const;
const held = { fact: 'conference.heldOn', happened: true } as const;

const conditions = {
  'a-review-held': { says: 'A review has been held.', when: { all: [review, held] } },
  'in-trouble': { says: 'The plan is in trouble.', when: { any: [failing, difficult] } },
  'in-trouble-at-a-review': {
    says: 'A review has been held, and the plan is in trouble.',
    when: { all: [{ condition: 'a-review-held' }, { condition: 'in-trouble' }] },
  },
} as const;

const asking = (when?: WrittenCondition, id = 'convene'): WrittenRule => ({
  ...(aRule('trigger', { review: 'convene' }, { id }) as Rule & { readonly trigger: object }),
  ...(when === undefined ? {} : { when }),
});

const policyOf = (...sections: readonly PolicySection[]): Policy => aDocument([], { sections, conditions }).policy;

const section = (rules: readonly WrittenRule[], parts: Partial<PolicySection> = {}): PolicySection => ({
  id: 'section',
  title: 'A section',
  rules,
  ...parts,
});

const whensOf = (policy: Policy): readonly unknown[] => rulesOf(policy).map(({ when }) => when);

describe('a rule as it applies asks', () => {
  test.each<[string, PolicySection, unknown]>([
    ['for nothing where nobody does', section([asking()]), undefined],
    ['for what it asks itself', section([asking(failing)]), failing],
    ['for what its section asks', section([asking()], { when: failing }), failing],
    ['for both', section([asking(failing)], { when: review }), { all: [review, failing] }],
    [
      'for all of what several sections ask, the outermost first',
      section([], { when: review, sections: [section([asking(failing)], { when: held })] }),
      { all: [review, held, failing] },
    ],
    [
      'for all at once where one of them is several',
      section([asking({ all: [failing, difficult] })], { when: { condition: 'a-review-held' } }),
      { all: [review, held, failing, difficult] },
    ],
    ['for what a name stands for', section([asking({ condition: 'in-trouble' })]), { any: [failing, difficult] }],
    [
      'for any of it at once where it stands among others',
      section([asking({ any: [held, { condition: 'in-trouble' }] })]),
      { any: [held, failing, difficult] },
    ],
    [
      'for what names stand for that refer to others',
      section([asking({ not: { condition: 'in-trouble-at-a-review' } })]),
      { not: { all: [review, held, { any: [failing, difficult] }] } },
    ],
    ['for one thing alone where it is the only one', section([asking({ all: [{ any: [failing] }] })]), failing],
  ])('%s', (_, written, expected) => {
    expect(whensOf(policyOf(written))).toEqual([expected]);
  });

  test('by its effect for what a name stands for, in the same place', () => {
    const duty = { question: 'record', who: 'agency', what: 'write', done: { condition: 'in-trouble' } } as const;
    const policy = policyOf(section([{ ...aRule('duty', { ...duty, done: failing }), duty } as WrittenRule]));
    expect(rulesOf(policy)[0]?.duty).toEqual({ ...duty, done: { any: [failing, difficult] } });
  });
});

describe('the rules of a policy', () => {
  const inner = section([asking(undefined, 'three')], { title: 'Within' });
  const policy = policyOf(
    section([asking(undefined, 'one'), asking(undefined, 'two')], { sections: [inner] }),
    section([asking(undefined, 'four')], { title: 'After' }),
  );

  test("stand in the order of the file, a section's own before those of its sections, with their headings", () => {
    expect(rulesInFile(policy).map(({ rule, path, headings }) => [rule.id, path, headings])).toEqual([
      ['one', '/sections/0/rules/0', ['A section']],
      ['two', '/sections/0/rules/1', ['A section']],
      ['three', '/sections/0/sections/0/rules/0', ['A section', 'Within']],
      ['four', '/sections/1/rules/0', ['After']],
    ]);
  });

  test('are worked out once, and frozen', () => {
    expect(rulesOf(policy)).toBe(rulesOf(policy));
    expect(rulesOf(policy).every(Object.isFrozen)).toBe(true);
  });

  test('come to the same where they alone make up the policy', () => {
    expect(rulesOf(confineTo(policy, rulesOf(policy)))).toEqual(rulesOf(policy));
  });

  test.each<[string, WrittenCondition]>([
    ['stands for nothing', { condition: 'unheard-of' }],
    ['is none of its own', { condition: 'constructor' }],
    ['stands for nothing among others', { all: [failing, { any: [held, { condition: 'unheard-of' }] }] }],
    ['stands for nothing that is not to hold', { not: { condition: 'unheard-of' } }],
  ])('cannot be told where a name %s', (_, when) => {
    expect(() => rulesOf(policyOf(section([asking(when)])))).toThrow(RangeError);
  });

  test('cannot be told where a name in an effect stands for nothing', () => {
    const duty = { question: 'record', who: 'agency', what: 'write', done: { condition: 'unheard-of' } } as const;
    const written = { ...aRule('duty', { ...duty, done: failing }), duty } as WrittenRule;
    expect(() => rulesOf(policyOf(section([written])))).toThrow(RangeError);
  });

  test('cannot be told where a condition asks for itself', () => {
    const itself = { round: { says: 'Round and round.', when: { not: { condition: 'round' } } } };
    const circular = { conditions: itself, sections: [section([asking({ condition: 'round' })])] };
    expect(() => aDocument([], circular)).toThrow(RangeError);
  });
});

describe('where a part of a rule is written', () => {
  const policy = policyOf(
    section([asking({ all: [{ condition: 'in-trouble' }, { not: held }] })], { when: { condition: 'a-review-held' } }),
  );
  const [rule] = rulesInFile(policy);
  const here = '/sections/0/rules/0';

  test.each([
    ['', here],
    ['/cites/0', `${here}/cites/0`],
    ['/when', `${here}/when`],
    ['/when/all/0', '/conditions/a-review-held/when/all/0'],
    ['/when/all/0/is', '/conditions/a-review-held/when/all/0/is'],
    ['/when/all/1', '/conditions/a-review-held/when/all/1'],
    ['/when/all/2', '/conditions/in-trouble/when'],
    ['/when/all/2/any/1/fact', '/conditions/in-trouble/when/any/1/fact'],
    ['/when/all/3', `${here}/when/all/1`],
    ['/when/all/3/not', `${here}/when/all/1/not`],
    ['/whenever', `${here}/whenever`],
  ])('%s', (within, place) => {
    expect(rule === undefined ? undefined : placeInFile(rule, within)).toBe(place);
  });

  test('is told from the rule where it is written in it', () => {
    expect(placeFromRule(policy, 'county/convene', '/when/all/3')).toBe('/when/all/1');
    expect(placeFromRule(policy, 'county/convene', '/when/all/0')).toBe('/conditions/a-review-held/when/all/0');
    expect(placeFromRule(policy, 'county/another', '/when')).toBe('/when');
  });

  test('is shared where other rules ask for it too, beside other things', () => {
    const isShared = (within: string): boolean => isSharedPart(policy, 'county/convene', within);
    expect(isShared('/when/all/0')).toBe(true);
    expect(isShared('/when/all/3')).toBe(false);
    expect(isShared('/when/all/2/any/0')).toBe(false);
    expect(isSharedPart(policy, 'county/another', '/when/all/0')).toBe(false);
  });

  test('is shared under what is not to hold too', () => {
    const under = policyOf(section([asking({ not: { any: [held, { condition: 'in-trouble' }] } })]));
    expect(isSharedPart(under, 'county/convene', '/when/not/any/1')).toBe(true);
    expect(isSharedPart(under, 'county/convene', '/when/not/any/0')).toBe(false);
  });

  test('is not shared where there is no such part', () => {
    const ofSection = policyOf(section([asking()], { when: { condition: 'a-review-held' } }));
    expect(isSharedPart(ofSection, 'county/convene', '/when/all/9/not/all/0')).toBe(false);
  });
});
