import { expect, test } from 'vitest';
import { exampleCase, exampleNames, parseExample } from './support/exampleCases.ts';

test('there is a good dozen of example cases', () => {
  expect(exampleNames.length).toBeGreaterThanOrEqual(12);
});

test.each(exampleNames)('%s parses without an issue', (name) => {
  expect(parseExample(name)).toMatchObject({ ok: true, warnings: [] });
});

test('no two have the same title', () => {
  const titles = exampleNames.map((name) => exampleCase(name).title);
  expect(new Set(titles).size).toBe(titles.length);
});
