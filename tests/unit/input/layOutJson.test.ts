import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layOutJson } from '../../../src/input/layOutJson.ts';

test.each<[string, unknown, string]>([
  ['what fits on a line', { is: { fact: 'a', is: true } }, '{ "is": { "fact": "a", "is": true } }\n'],
  ['nothing', { a: [], b: {} }, '{ "a": [], "b": {} }\n'],
  ['text', 'a', '"a"\n'],
  [
    'several that fit on a line',
    {
      all: [
        { fact: 'a', is: true },
        { fact: 'b', is: true },
      ],
    },
    '{ "all": [{ "fact": "a", "is": true }, { "fact": "b", "is": true }] }\n',
  ],
  [
    'a rule',
    { id: 'a', cites: ['b/1'], force: 'must', says: 'x'.repeat(110) },
    `{\n  "id": "a", "cites": ["b/1"], "force": "must",\n  "says": "${'x'.repeat(110)}"\n}\n`,
  ],
  [
    'a rule that cites much',
    { id: 'a', cites: ['x'.repeat(90)], force: 'must', says: 'x'.repeat(110) },
    `{\n  "id": "a",\n  "cites": ["${'x'.repeat(90)}"],\n  "force": "must",\n  "says": "${'x'.repeat(110)}"\n}\n`,
  ],
  ['what is just as wide as a line', { a: 'x'.repeat(109) }, `{ "a": "${'x'.repeat(109)}" }\n`],
  ['what is one wider', { a: 'x'.repeat(110) }, `{\n  "a": "${'x'.repeat(110)}"\n}\n`],
])('lays out %s', (_, value, text) => {
  expect(layOutJson(value)).toBe(text);
});

test('says the same as before, in lines that fit or hold one member', () => {
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
  fc.assert(
    fc.property(value, (json) => {
      const text = layOutJson(json);
      expect(JSON.parse(text)).toEqual(json);
      const wide = text.split('\n').filter((line) => line.length > 120);
      expect(wide.filter((line) => /[{[].*[}\]],?$/u.test(line.replaceAll(/"[^"]*"/gu, '')))).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
