import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { filesUnder, root } from '../support/filesUnder.ts';

const switches = ['only', 'skip', 'todo', 'skipIf', 'runIf'];
const leavesTestsOut = new RegExp(`\\.(?:${switches.join('|')})\\b|\\b(?:${switches.join('|')}): true\\b`, 'u');

const linesLeavingTestsOut = (text: string): readonly number[] =>
  text.split('\n').flatMap((line, index) => (leavesTestsOut.test(line) ? [index + 1] : []));

test('no test is left out, and none runs alone', () => {
  const found = filesUnder('tests').flatMap((file) =>
    linesLeavingTestsOut(readFileSync(resolve(root, file), 'utf8')).map((line) => `${file}:${String(line)}`),
  );

  expect(found).toEqual([]);
});

test.each(switches)('a test with `%s` is found', (name) => {
  const lines = [`test.${name}('a', () => {});`, 'test(`b`, () => {});', `test('c', { ${name}: true }, () => {});`];

  expect(linesLeavingTestsOut(lines.join('\n'))).toEqual([1, 3]);
});
