import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { broken, jsonOf, realm, runCli } from '../../support/commandLine.ts';
import { root } from '../../support/filesUnder.ts';

const textOf = (path: string): string => readFileSync(resolve(root, path), 'utf8');

const given = (text: string): { readonly files: Readonly<Record<string, string>> } => ({
  files: { '<standard input>': text },
});

const aCase = 'examples/cases/early-review-triggers.json';

describe('a dash is standard input', () => {
  test('which is checked, with places in it', () => {
    const { status, output } = runCli(['check', '-'], given(textOf(broken('misspelt-fact'))));
    expect(status).toBe(1);
    expect(output).toMatch(/^<standard input>:38:21 error there is no fact/u);
    const own = jsonOf(['check', '-', '--json'], given(textOf(realm)));
    expect(own).toMatchObject({ checked: ['<standard input>'] });
  });

  test('as each of several policies, and as a layer', () => {
    const words = ['check', broken('floor-loosened'), '--over'];
    const piped = runCli([...words, '-'], given(textOf(realm)));
    expect(piped.output.replaceAll('<standard input>', realm)).toBe(runCli([...words, realm]).output);
    expect(runCli(['check', realm, '-'], given(textOf(realm))).output).toMatch(/^2 policy files checked/u);
  });

  test('whose examples are run', () => {
    const file = 'policies/wales/2019-11-11.examples.json';
    const { examples } = JSON.parse(textOf(file)) as { readonly examples: readonly unknown[] };
    const { status, output } = runCli(
      ['test', '-', '--examples', file],
      given(textOf('policies/wales/2019-11-11.json')),
    );
    const said = `<standard input>: ${String(examples.length)} examples, all pass\n`;
    expect({ status, output }).toEqual({ status: 0, output: said });
  });

  test.each(['decide', 'explain'])('that holds a case to %s, or its policy', (name) => {
    const rest = ['--child', 'elder', '--question', 'early-review'];
    const expected = runCli([name, aCase, '--policy', 'wales', ...rest]);
    expect(expected.status).toBe(0);
    expect(runCli([name, '-', '--policy', 'wales', ...rest], given(textOf(aCase)))).toEqual(expected);
    const policy = given(textOf('policies/wales/2019-11-11.json'));
    expect(runCli([name, aCase, '--policy', '-', ...rest], policy)).toEqual(expected);
    expect(runCli([name, '-', '--policy', 'wales'], given('{')).errors).toMatch(/^<standard input>:1:2 error/u);
  });

  test.each([
    { words: ['coverage', '-'] },
    { words: ['render', '-'] },
    { words: ['compare', '-', realm] },
    { words: ['compare', realm, '-'] },
  ])('in $words too', ({ words }) => {
    const named = words.map((word) => (word === '-' ? realm : word));
    expect(runCli(words, given(textOf(realm))).output).toBe(runCli(named).output);
  });

  test('where a file of that name is not meant', () => {
    expect(runCli(['check', './-'], given(textOf(realm))).output).toContain('./- error there is no such file');
  });
});
