import fc from 'fast-check';
import { format } from 'prettier';
import { expect, test } from 'vitest';
import { layOutJson } from '../../../src/input/layOutJson.ts';

test.each<[string, unknown, string]>([
  ['what fits on a line', { is: { fact: 'a', is: true } }, '{ "is": { "fact": "a", "is": true } }\n'],
  ['nothing', { a: [], b: {} }, '{ "a": [], "b": {} }\n'],
  ['text', 'a', '"a"\n'],
  [
    'several of several',
    {
      all: [
        { fact: 'a', is: true },
        { fact: 'b', is: true },
      ],
    },
    '{\n  "all": [\n    { "fact": "a", "is": true },\n    { "fact": "b", "is": true }\n  ]\n}\n',
  ],
  [
    'several of which one is single',
    { all: [{ not: 1 }, { a: 1, b: 2 }] },
    '{ "all": [{ "not": 1 }, { "a": 1, "b": 2 }] }\n',
  ],
  ['what is just as wide as a line', { a: 'x'.repeat(109) }, `{ "a": "${'x'.repeat(109)}" }\n`],
  ['what is one wider', { a: 'x'.repeat(110) }, `{\n  "a": "${'x'.repeat(110)}"\n}\n`],
])('lays out %s', (_, value, text) => {
  expect(layOutJson(value)).toBe(text);
});

test('says the same as before, and prettier leaves it as it is', { timeout: 60_000 }, async () => {
  const words = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '-', 'é'), maxLength: 60 });
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 5 },
      words,
      fc.boolean(),
      fc.constant(null),
      fc.array(tie('value'), { maxLength: 4 }),
      fc.dictionary(words, tie('value'), { maxKeys: 4, noNullPrototype: true }),
    ),
  }));
  await fc.assert(
    fc.asyncProperty(value, async (json) => {
      const text = layOutJson(json);
      expect(JSON.parse(text)).toEqual(json);
      expect(await format(text, { parser: 'json', printWidth: 120 })).toBe(text);
    }),
    { numRuns: 300 },
  );
});
