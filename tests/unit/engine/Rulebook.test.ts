import { describe, expect, test } from 'vitest';
import type { Issue } from '../../../src/domain/Result.ts';
import { library } from '../../../src/engine/library.ts';
import type { CheckedPolicy, Policy } from '../../../src/engine/Policy.ts';
import type { Rule } from '../../../src/engine/Rule.ts';
import { createRulebook } from '../../../src/engine/Rulebook.ts';
import { aDocument, aRule, calendarDay, rulebookOf } from '../../support/rules.ts';

const trigger = (id: string, replaces?: readonly string[]): Rule =>
  aRule('trigger', { review: 'convene' }, replaces === undefined ? { id } : { id, replaces });

type DocumentName = 'national' | 'county' | 'overlay';

const layers: Readonly<Record<DocumentName, Policy['layer']>> = {
  national: 'national',
  county: 'authority',
  overlay: 'overlay',
};

const aLayer = (id: DocumentName, rules: readonly Rule[], parts: Partial<Policy> = {}): CheckedPolicy =>
  aDocument(rules, { id, layer: layers[id], ...parts });

const rulesOf = (...documents: readonly CheckedPolicy[]): readonly string[] =>
  rulebookOf(...documents).rules.map(({ rule, policy }) => `${policy.id}/${rule.id}`);

const issuesOf = (...documents: readonly CheckedPolicy[]): readonly object[] => {
  const result = createRulebook(documents);
  return result.ok ? [] : result.issues;
};

describe('a rulebook', () => {
  test('holds the rules of its documents in their order', () => {
    const national = aLayer('national', [trigger('b'), trigger('a')]);
    const county = aLayer('county', [trigger('c'), trigger('a')]);
    expect(rulesOf(national, county)).toEqual(['national/b', 'national/a', 'county/c', 'county/a']);
  });

  test('can be empty', () => {
    expect(rulesOf()).toEqual([]);
  });

  test('states the library, and each document with its version and digest', () => {
    const national = aLayer('national', [], { inForceFrom: calendarDay('2024-02-12') });
    const rulebook = rulebookOf(national, aLayer('county', []));
    expect(rulebook.library).toBe(library);
    expect(rulebook.policies).toEqual([
      { id: 'national', inForceFrom: '2024-02-12', digest: 'digest of national' },
      { id: 'county', inForceFrom: '2026-01-01', digest: 'digest of county' },
    ]);
  });

  test('is frozen', () => {
    const rulebook = rulebookOf(aLayer('county', [trigger('a')]));
    const parts: readonly unknown[] = [rulebook, rulebook.rules, rulebook.policies, rulebook.policies[0]];
    expect(parts.map((part) => Object.isFrozen(part))).toEqual([true, true, true, true]);
  });
});

describe('a rule that replaces another', () => {
  test('stands in its own place, without the one that it replaces', () => {
    const national = aLayer('national', [trigger('a'), trigger('b')]);
    const county = aLayer('county', [trigger('c'), trigger('d', ['national/a'])]);
    expect(rulesOf(national, county)).toEqual(['national/b', 'county/c', 'county/d']);
  });

  test('can replace several', () => {
    const national = aLayer('national', [trigger('a'), trigger('b')]);
    expect(rulesOf(national, aLayer('county', [trigger('c', ['national/a', 'national/b'])]))).toEqual(['county/c']);
  });

  test('can itself be replaced by a later layer', () => {
    const national = aLayer('national', [trigger('a')]);
    const county = aLayer('county', [trigger('b', ['national/a'])]);
    const overlay = aLayer('overlay', [trigger('c', ['county/b'])]);
    expect(rulesOf(national, county, overlay)).toEqual(['overlay/c']);
  });

  test('replaces nothing where no layer holds it', () => {
    expect(issuesOf(aLayer('county', [trigger('a'), trigger('b', ['national/x'])]))).toEqual([
      {
        code: 'replaces-nothing',
        severity: 'error',
        path: '/0/sections/0/rules/1/replaces/0',
        message: '`national/x` stands in no earlier layer',
        found: 'national/x',
        expected: 'a rule of an earlier layer',
        help: 'lay its document below, or mend the id',
      },
    ]);
  });

  test.each([
    ['a later layer', [aLayer('county', [trigger('a', ['national/b'])]), aLayer('national', [trigger('b')])]],
    ['the same layer', [aLayer('county', [trigger('a'), trigger('b', ['county/a'])])]],
    ['itself', [aLayer('county', [trigger('a', ['county/a'])])]],
  ])('replaces nothing in %s', (_, documents) => {
    expect(issuesOf(...documents)).toMatchObject([{ code: 'replaces-nothing' }]);
  });
});

describe('a document that stands twice', () => {
  test('is an issue at the second place', () => {
    const county = aLayer('county', [trigger('a')]);
    expect(issuesOf(county, aLayer('national', []), aLayer('county', []))).toEqual([
      {
        code: 'document-twice',
        severity: 'error',
        path: '/2',
        message: '`county` is laid down twice',
        found: 'county',
        expected: 'each document once',
        help: 'leave one out',
      },
    ]);
  });

  test('is an issue even where it is the very same', () => {
    const county = aLayer('county', [trigger('a')]);
    expect(issuesOf(county, county)).toMatchObject([{ code: 'document-twice', path: '/1' }]);
  });
});

describe('a floor', () => {
  const national = aLayer('national', [trigger('a'), { ...trigger('b'), floor: true }]);
  const county = aLayer('county', [trigger('c')]);

  test('lies under no other layer unless a check of the floors is given', () => {
    expect(issuesOf(national, county)).toEqual([
      {
        code: 'floor-unchecked',
        severity: 'error',
        path: '/0/sections/0/rules/1',
        message: '`national/b` is a floor that nothing checked',
        found: 'national/b',
        expected: '`checkFloors` of `./policy`',
        help: 'pass it as well',
      },
    ]);
  });

  test('needs no check while nothing lies over it', () => {
    expect(rulesOf(national)).toEqual(['national/a', 'national/b']);
    expect(rulesOf(county, national)).toEqual(['county/c', 'national/a', 'national/b']);
  });

  test('is laid under what the check lets through, with the documents as they are', () => {
    const asked: (readonly CheckedPolicy[])[] = [];
    const result = createRulebook([national, county], {
      checkFloors: (documents) => {
        asked.push(documents);
        return [];
      },
    });
    expect(result.ok && result.value.rules).toHaveLength(3);
    expect(asked).toEqual([[national, county]]);
  });

  test('keeps out what the check finds, beside all other issues', () => {
    const found: Issue = { code: 'looser', severity: 'error', path: '/1', message: 'it is looser' };
    const result = createRulebook([national, aLayer('county', [trigger('c', ['none/x'])])], {
      checkFloors: () => [found],
    });
    expect(result).toMatchObject({ ok: false, issues: [{ code: 'replaces-nothing' }, found] });
  });
});

test('all issues are given at once', () => {
  const national = aLayer('national', [trigger('a', ['none/x', 'none/y'])]);
  const county = aLayer('county', [trigger('b', ['none/z'])]);
  expect(issuesOf(national, county, aLayer('county', []))).toMatchObject([
    { code: 'document-twice', path: '/2' },
    { code: 'replaces-nothing', path: '/0/sections/0/rules/0/replaces/0' },
    { code: 'replaces-nothing', path: '/0/sections/0/rules/0/replaces/1' },
    { code: 'replaces-nothing', path: '/1/sections/0/rules/0/replaces/0' },
  ]);
});
