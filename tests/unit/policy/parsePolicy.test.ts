import { describe, expect, test } from 'vitest';
import { parsePolicy } from '../../../src/policy/index.ts';
import { aPolicy, inShort, issuesOf, withRule } from './support/aPolicy.ts';

describe('a policy in order', () => {
  test('comes out as it went in, frozen all the way down, with a digest', () => {
    const input = aPolicy();
    const result = parsePolicy(input);
    expect(inShort(issuesOf(result))).toEqual([]);
    if (!result.ok) return;
    expect(result.value.policy).toEqual(input);
    expect(Object.isFrozen(result.value.policy.sections[0]?.rules?.[0]?.cites)).toBe(true);
    expect(Object.isFrozen(input['sections'])).toBe(false);
    expect(result.value.digest).toMatch(/^sha256:[0-9a-f]{64}$/u);
    expect(result.warnings).toEqual([]);
  });

  test('takes members that are undefined to be absent', () => {
    const result = parsePolicy({ ...aPolicy(), terms: undefined });
    expect(result.ok && 'terms' in result.value.policy).toBe(false);
    expect(result.ok).toBe(true);
  });

  test('has a digest that goes by what it says, and not by where its schema stands', () => {
    const digest = (input: unknown): string | undefined => {
      const result = parsePolicy(input);
      return result.ok ? result.value.digest : undefined;
    };
    expect(digest({ $schema: '../policy.schema.json', ...aPolicy() })).toBe(digest(aPolicy()));
    expect(digest({ ...aPolicy(), title: 'Another county' })).not.toBe(digest(aPolicy()));
  });

  test('warns of clauses that no rule cites and that are not left to people', () => {
    const result = parsePolicy({ ...aPolicy(), judgement: [] });
    expect(result.ok).toBe(true);
    expect(result.warnings).toMatchObject([
      { code: 'clause-uncited', severity: 'warning', path: '/sources/0/clauses/2', found: 'county/2' },
    ]);
  });
});

describe('a policy with many problems', () => {
  test('tells them all at once, whatever kind they are of', () => {
    const policy = withRule({
      id: 'plan-failing',
      cites: ['county/1.b'],
      says: '',
      when: {
        all: [
          { fact: 'plan.failsToProtect', is: true },
          { fact: 'conference.kind', is: 'revew' },
          { fact: 'attendance.agencies', atLeast: 2.5 },
        ],
      },
      duty: {
        question: 'early-reviews',
        who: 'chair',
        what: 'act',
        due: { within: { days: 1, weeks: 1 }, after: 'plan.endedOn' },
      },
      effect: {},
    });
    const result = parsePolicy({ ...policy, inForceFrom: '2026-02-30', titel: '', layer: 3, judgement: [] });
    expect(inShort(issuesOf(result))).toEqual([
      'wrong-type /layer (write one of `national`, `authority`, `guidance`, `overlay` here instead)',
      'not-a-day /inForceFrom (write the year, the month and a day that the month has, as `YYYY-MM-DD`)',
      'empty-text /sections/0/rules/2/says (write at least one word here)',
      'not-a-whole-number /sections/0/rules/2/when/all/2/atLeast (write a whole number from 1 to 10,000 here)',
      'unknown-word /sections/0/rules/2/duty/question (did you mean `early-review`?)',
      'unknown-word /sections/0/rules/2/duty/who (declare one of your own in `roles` of the policy)',
      'not-one-unit /sections/0/rules/2/duty/due/within (write one unit alone, such as `{ "months": 3 }`)',
      'unknown-key /sections/0/rules/2/effect (take `effect` out, or say it in `notes`)',
      'unknown-key /titel (did you mean `title`?)',
      'duplicate-rule-id /sections/0/rules/2/id (give one of the two rules another id)',
      'unknown-clause /sections/0/rules/2/cites/0 (did you mean `county/1.a`?)',
      'unknown-fact /sections/0/rules/2/when/all/0/fact (did you mean `plan.failingToProtect`? if not, declare one of your own in `facts` of the policy, such as `local.plan.failsToProtect`)',
      'unknown-choice /sections/0/rules/2/when/all/1/is (did you mean `review`?)',
    ]);
    expect(result.warnings.map(({ code }) => code)).toEqual(['clause-uncited']);
  });
});

describe('what is no policy at all', () => {
  test.each([
    [undefined, ['wrong-type  (write an object here instead)']],
    [null, ['wrong-type  (write an object here instead)']],
    [[], ['wrong-type  (write an object here instead)']],
    [10n, ['not-json  (write text, a finite number, `true`, `false`, `null`, a list or a plain object)']],
    [new Map(), ['not-json  (make a plain object or a list of it)']],
  ])('%s', (input, expected) => {
    expect(inShort(issuesOf(parsePolicy(input)))).toEqual(expected);
  });

  test('is told part by part where it is a policy but for some of them', () => {
    const input = { ...aPolicy(), title: 10n, notes: ['a', undefined], terms: { when: new Date(0) }, layer: 3 };
    expect(inShort(issuesOf(parsePolicy(input)))).toEqual([
      'not-json /title (write text, a finite number, `true`, `false`, `null`, a list or a plain object)',
      'not-json /notes/1 (take the gap out, or put an item there)',
      'not-json /terms/when (write a day as text: `YYYY-MM-DD`)',
      'wrong-type /layer (write one of `national`, `authority`, `guidance`, `overlay` here instead)',
    ]);
  });

  test('is a condition that lies too deep', () => {
    const deep = Array.from({ length: 10_000 }).reduce<unknown>((inner) => ({ not: inner }), {});
    const trigger = { when: deep, trigger: { review: 'consider' } };
    expect(issuesOf(parsePolicy(withRule(trigger))).map(({ code }) => code)).toEqual(['too-deep']);
  });

  test('is one of which there is too much', () => {
    const policy = { ...aPolicy(), notes: Array<string>(600_000).fill('a') };
    expect(inShort(issuesOf(parsePolicy(policy)))).toEqual(['too-large  (divide it, or leave out what is not needed)']);
  });
});
