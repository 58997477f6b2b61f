import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parsePolicy, parsePolicyText } from '../../../src/policy/index.ts';
import { aPolicy, issuesOf, type LooseJson } from '../../unit/policy/support/aPolicy.ts';

type Path = readonly string[];

/** Every place in a JSON value, by the keys that lead to it. */
const placesIn = (value: unknown, path: Path = []): readonly Path[] => {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, member]) => placesIn(member, [...path, key]))];
};

const change = (value: unknown, [key, ...rest]: Path, to: unknown): unknown => {
  if (key === undefined) return to;
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => (String(index) === key ? toList(change(item, rest, to)) : [item as unknown]));
  }
  const members = Object.entries(value as LooseJson).map(([name, member]) =>
    name === key ? [name, change(member, rest, to)] : [name, member],
  );
  return Object.fromEntries(members.filter(([, member]) => member !== undefined)) as unknown;
};

const toList = (value: unknown): readonly unknown[] => (value === undefined ? [] : [value]);

const pointsInto = (value: unknown, pointer: string): boolean => {
  const keys = pointer.split('/').slice(1);
  const names = keys.map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
  let at = value;
  return names.every((name) => {
    const holds = typeof at === 'object' && at !== null && Object.hasOwn(at, name);
    at = holds ? (at as LooseJson)[name] : undefined;
    return holds;
  });
};

const parentOf = (pointer: string): string => pointer.slice(0, Math.max(0, pointer.lastIndexOf('/')));

const policyPath = fc.constantFrom(...placesIn(aPolicy()).filter((path) => path.length > 0));

const reorder = (value: unknown, order: (keys: readonly string[]) => readonly string[]): unknown => {
  if (Array.isArray(value)) return value.map((item) => reorder(item, order));
  if (typeof value !== 'object' || value === null) return value;
  const members = value as LooseJson;
  return Object.fromEntries(order(Object.keys(members)).map((key) => [key, reorder(members[key], order)]));
};

const isToldOf = (input: unknown): void => {
  const result = parsePolicy(input);
  for (const issue of [...issuesOf(result), ...result.warnings]) {
    expect(issue.code).toMatch(/^[a-z]+(-[a-z]+)*$/u);
    expect(issue.message).toMatch(/^[^A-Z].*[^.]$/u);
    expect(issue.help).toMatch(/^[^A-Z].*[^.]$/u);
    for (const { path } of [issue, ...(issue.related ?? [])]) {
      expect(pointsInto(input, path) || pointsInto(input, parentOf(path))).toBe(true);
    }
  }
};

test('nothing makes it throw', () => {
  const anything = fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withSet: true,
    withNullPrototype: true,
  });
  fc.assert(
    fc.property(anything, (input) => {
      const result = parsePolicy(input);
      expect(result.ok).toBe(false);
      expect(issuesOf(result).map(({ help }) => help)).not.toContain(undefined);
    }),
    { numRuns: 300 },
  );
});

test('nothing in a place of a policy makes it throw, nor an issue without a place', () => {
  fc.assert(
    fc.property(policyPath, fc.jsonValue(), (path, value) => {
      isToldOf(change(aPolicy(), path, value));
    }),
    { numRuns: 500 },
  );
});

test('a policy from which something is taken out is answered with issues that have a place', () => {
  fc.assert(
    fc.property(policyPath, (path) => {
      isToldOf(change(aPolicy(), path, undefined));
    }),
    { numRuns: 200 },
  );
});

test('two changes at once are no harder than one', () => {
  fc.assert(
    fc.property(policyPath, fc.jsonValue(), fc.string(), (path, value, text) => {
      const policy = change(aPolicy(), path, value);
      const places = placesIn(policy);
      const other = places[text.length % places.length] ?? [];
      isToldOf(change(policy, other, text));
    }),
    { numRuns: 300 },
  );
});

test('the digest goes by what a policy says, however its keys are ordered', () => {
  const digest = (input: unknown): string | undefined => {
    const result = parsePolicy(input);
    return result.ok ? result.value.digest : undefined;
  };
  const expected = digest(aPolicy());
  expect(expected).toBeDefined();
  fc.assert(
    fc.property(fc.infiniteStream(fc.nat()), (numbers) => {
      const shuffled = (keys: readonly string[]): readonly string[] =>
        keys
          .map((key) => [key, numbers.next().value] as const)
          .toSorted(([, one], [, other]) => Number(one) - Number(other))
          .map(([key]) => key);
      expect(digest(reorder(aPolicy(), shuffled))).toBe(expected);
    }),
    { numRuns: 50 },
  );
});

test('no text makes it throw, and each issue has a line and a column within it', () => {
  const text = JSON.stringify(aPolicy(), undefined, 1);
  const edit = fc.record({ at: fc.nat(text.length), remove: fc.nat(3), insert: fc.string({ maxLength: 3 }) });
  const edited = edit.map(({ at, remove, insert }) => text.slice(0, at) + insert + text.slice(at + remove));
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json(), edited), (input) => {
      const result = parsePolicyText(input);
      const lines = input.split(/\r\n|\n|\r/u);
      for (const { line = 0, column = 0, help } of [...issuesOf(result), ...result.warnings]) {
        expect(help).toMatch(/\S/u);
        expect(line).toBeGreaterThan(0);
        expect(line).toBeLessThanOrEqual(lines.length);
        expect(column).toBeGreaterThan(0);
        expect(column).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1);
      }
    }),
    { numRuns: 500 },
  );
});

test('text is JSON where, and only where, JSON.parse takes it for JSON', () => {
  const isJson = (text: string): boolean => {
    try {
      JSON.parse(text);
      return true;
    } catch {
      return false;
    }
  };
  const nearJson = fc
    .tuple(fc.json(), fc.nat(), fc.constantFrom(...('{}[],:"\\/0123456789.-+eEtfn \n\t\u0000x'.match(/./gsu) ?? [])))
    .map(
      ([json, at, character]) =>
        json.slice(0, at % (json.length + 1)) + character + json.slice((at % (json.length + 1)) + 1),
    );
  fc.assert(
    fc.property(fc.oneof(fc.json(), nearJson, fc.string()), (text) => {
      const result = parsePolicyText(text);
      const isSyntaxError = !result.ok && result.issues.some(({ code }) => code === 'json-syntax');
      expect(isSyntaxError).toBe(!isJson(text));
    }),
    { numRuns: 1000 },
  );
});
