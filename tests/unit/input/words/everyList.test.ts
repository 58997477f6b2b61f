import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { filesUnder, root } from '../../../support/filesUnder.ts';
import { everyPlace } from '../../../support/unknownWords/everyPlace.ts';

/** Every text in a part of a JSON Schema. */
const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
};

const partOf = (schema: unknown, name: string): unknown => {
  const { $defs } = schema as { readonly $defs: Readonly<Record<string, { readonly properties?: object }>> };
  const [, definition] = name.split('/');
  return definition === undefined
    ? ($defs['example']?.properties as Readonly<Record<string, unknown>>)[name]
    : $defs[definition];
};

/** The words that a place names to which help refers; of facts within a section, their last words. */
const listedAt = (file: string, name: string): ReadonlySet<string> => {
  const texts = textsIn(partOf(JSON.parse(readFileSync(`${root}/${file}`, 'utf8')), name));
  return new Set(texts.flatMap((text) => [text, text.split('.').slice(1).join('.')]));
};

const inBackticks = (word: string): string => `\`${word}\``;

describe.each(everyPlace.map((place) => [`${place.code}, ${place.name}`, place] as const))(
  '%s',
  (_, { code, words, beginning = '', saidOf }) => {
    const far = saidOf(`${beginning}zzzqqqxxx`);

    test('is told with what can stand there', () => {
      expect(far?.code).toBe(code);
      const { expected = '' } = far ?? {};
      const whole = /; all (?<count>\d+) stand in `(?<file>[^`]+)` under `(?<name>[^`]+)`/u.exec(expected)?.groups;
      if (whole === undefined) {
        expect(words.filter((word) => !expected.includes(inBackticks(word)))).toEqual([]);
        return;
      }
      expect(words.length).toBeGreaterThan(30);
      expect(words.filter((word) => expected.includes(inBackticks(word))).length).toBeGreaterThanOrEqual(5);
      const listed = listedAt(whole['file'] ?? '', whole['name'] ?? '');
      expect(words.filter((word) => !listed.has(word))).toEqual([]);
    });

    test('is told with what to do where none of them is meant', () => {
      expect(far?.help).toMatch(/^(?:add|ask|bring|declare|give|keep|lay|leave|let|name|take|write) .+[^.]$/u);
    });

    test('is told with what was meant, where it is a letter off', () => {
      const meant = words.toSorted((one, other) => other.length - one.length)[0] ?? '';
      expect(saidOf(`${meant}x`)?.help).toContain(`did you mean ${inBackticks(meant)}`);
    });
  },
);

test('no code of an unknown word is forgotten', () => {
  const codes = filesUnder('src').flatMap((file) =>
    [...readFileSync(`${root}/${file}`, 'utf8').matchAll(/code: '(?<code>(?:unknown|undeclared)-[a-z-]+)'/gu)].map(
      ({ groups }) => groups?.['code'] ?? '',
    ),
  );
  const looked = new Set(everyPlace.map(({ code }) => code));
  expect([...new Set(codes)].filter((code) => !looked.has(code))).toEqual([]);
});

test('no place stands here twice', () => {
  const names = everyPlace.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});
