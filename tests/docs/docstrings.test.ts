import { describe, expect, test } from 'vitest';
import { readAllDocstrings, readDocstrings } from '../support/docstringExamples.ts';
import { runDocstringExample } from '../support/runDocstringExample.ts';

const { examples, examplesWithoutCode, functionsWithoutExample } = readAllDocstrings();

describe('every example in a docstring holds', () => {
  for (const example of examples) {
    test(`${example.name} (${example.file}:${String(example.line)})`, async () => {
      await runDocstringExample(example);
    });
  }
});

test('every public function has an example', () => {
  expect(functionsWithoutExample).toEqual([]);
});

test('every example has code', () => {
  expect(examplesWithoutCode).toEqual([]);
});

const file = 'src/domain/CalendarDay.ts';

const docstring = (...lines: readonly string[]): string =>
  ['/**', ...lines.map((line) => ` * ${line}`), ' */'].join('\n');

describe('the examples of a docstring', () => {
  test('are found with their lines', () => {
    const code = ['@example', '```ts', 'const one = {', '  a: 1,', '};', '```', '@example', '```ts', 'two();', '```'];
    const text = `${docstring('Says.', '', ...code, '@public')}\nexport function say(): void {}\n`;

    expect(readDocstrings(file, text)).toEqual({
      examples: [
        { file, line: 6, name: 'say', code: 'const one = {\n  a: 1,\n};' },
        { file, line: 12, name: 'say', code: 'two();' },
      ],
      examplesWithoutCode: [],
      functionsWithoutExample: [],
    });
  });

  test('are missed where a public function has none, or none with code', () => {
    const text = [
      docstring('One.', '@public'),
      'export function one(): void {}',
      docstring('Two.', '@public'),
      'export const two = (): void => {};',
      docstring('Three.', '@internal'),
      'export function three(): void {}',
      docstring('Four.', '@example four()', '@public'),
      'export function four(): void {}',
    ].join('\n');

    expect(readDocstrings(file, text)).toEqual({
      examples: [],
      examplesWithoutCode: [`${file}:18 four`],
      functionsWithoutExample: [`${file}:5 one`, `${file}:10 two`],
    });
  });

  test.each([
    ['an expectation that fails', 'expect(isLeapYear(2026)).toBe(true);', /to be true/u],
    ['a name that is not there', 'expect(isLeapSecond(2026)).toBe(true);', /isLeapSecond is not defined/u],
    ['code that cannot be read', 'expect(;', /'\)' expected/u],
  ])('fail with file and line upon %s', async (_, code, reason) => {
    const run = runDocstringExample({ file, line: 24, name: 'isLeapYear', code });

    await expect(run).rejects.toThrow(/^src\/domain\/CalendarDay\.ts:24: /u);
    await expect(run).rejects.toThrow(reason);
  });

  test('may declare a name that is given to them too', async () => {
    const code = "const isLeapYear: string = 'mine';\nexpect(isLeapYear).toBe('mine');";

    await expect(runDocstringExample({ file, line: 1, name: 'isLeapYear', code })).resolves.toBeUndefined();
  });
});
