import { describe, expect, test } from 'vitest';
import { broken, realm, runCli } from '../../support/commandLine.ts';

const aCase = 'examples/cases/early-review-triggers.json';

describe('a mistake on the command line ends with 2 and is told on standard error', () => {
  test.each([
    ['an unknown option', ['check', 'wales', '--ovr', 'england'], "unknown option '--ovr'"],
    ['an unknown command', ['chek', 'wales'], "unknown command 'chek'"],
    ['no command', [], 'Usage: child-protection-rules'],
    ['a missing argument', ['compare', 'wales'], "missing required argument 'after'"],
    ['an argument too many', ['compare', 'wales', 'england', 'rotherham'], 'too many arguments'],
    ['a missing policy', ['decide', aCase], "required option '--policy <policies...>' not specified"],
    ['a missing value', ['check', 'wales', '--over'], "option '--over <policies...>' argument missing"],
    ['an unknown format', ['check', 'wales', '--format', 'xml'], 'one of `text`, `json`, `sarif`, `github`'],
    ['two formats', ['check', 'wales', '--json', '--format', 'sarif'], 'cannot be used with'],
    ['an unknown nation', ['test', 'wales', '--nation', 'france'], 'bring the bank holidays in `calendar`'],
    ['a nation misspelt', ['test', 'wales', '--nation', 'walse'], 'did you mean `wales`?'],
    ['no day', ['decide', aCase, '--policy', 'wales', '--as-of', '2026-02-30'], 'It is no day of the calendar'],
    ['no number', ['check', 'wales', '--regions', '0'], 'It is no whole number from 1 on'],
    ['a question misspelt', ['decide', aCase, '--policy', 'wales', '--question', 'quorm'], 'did you mean `quorum`?'],
    ['a question to compare misspelt', ['compare', 'wales', 'wales', '--question', 'quorm'], 'did you mean `quorum`?'],
    ['standard input twice', ['check', '-', 'wales', '--over', '-'], 'standard input can be read once only'],
    ['standard input as case and policy', ['decide', '-', '--policy', '-'], 'standard input can be read once only'],
    [
      'no question',
      ['decide', aCase, '--policy', 'wales', '--question', 'what-is-for-lunch'],
      'all 41 stand in `policies/examples.schema.json`',
    ],
  ])('%s', (_, words, says) => {
    const { status, output, errors } = runCli(words);
    expect({ status, output }).toEqual({ status: 2, output: '' });
    expect(errors).toContain(says);
  });
});

test('help and version go to standard output and end with 0', () => {
  const help = runCli(['--help']);
  expect(help).toMatchObject({ status: 0, errors: '' });
  for (const command of ['check', 'test', 'coverage', 'compare', 'explain', 'decide', 'render']) {
    expect(help.output).toContain(`\n  ${command} `);
    expect(runCli([command, '--help'])).toMatchObject({ status: 0, errors: '' });
    expect(runCli([command, '--help']).output).toContain('--json');
  }
  expect(runCli(['--version'])).toMatchObject({ status: 0, output: 'child-protection-rules@0.1.0\n' });
});

test.each(['check', 'test', 'coverage', 'compare', 'explain', 'decide'])(
  '`%s` can lay several authorities',
  (command) => {
    expect(runCli([command, '--help']).output).toMatch(
      /^ {2}--mixed +lay documents of several authorities or nations/mu,
    );
  },
);

test('`render` lays none over another', () => {
  expect(runCli(['render', '--help']).output).not.toContain('--mixed');
  expect(runCli(['render', 'oxfordshire', 'wales'])).toMatchObject({ status: 0, errors: '' });
});

describe('colour', () => {
  const words = ['check', broken('wrong-type')];
  const coloured = '\u001b[';

  test.each([
    ['a pipe', {}, false, false],
    ['a terminal', {}, true, true],
    ['a terminal that knows none', { TERM: 'dumb' }, true, false],
    ['a terminal under NO_COLOR', { NO_COLOR: '1' }, true, false],
    ['a terminal under an empty NO_COLOR', { NO_COLOR: '' }, true, true],
    ['a pipe under FORCE_COLOR', { FORCE_COLOR: '1' }, false, true],
    ['a terminal under FORCE_COLOR=0', { FORCE_COLOR: '0' }, true, false],
    ['both NO_COLOR and FORCE_COLOR', { NO_COLOR: '1', FORCE_COLOR: '1' }, true, false],
  ])('on %s', (_, environment, outputIsTerminal, isColoured) => {
    const { output } = runCli(words, { environment, outputIsTerminal });
    expect(output.includes(coloured)).toBe(isColoured);
  });

  test('is never in what machines read', () => {
    const setting = { environment: { FORCE_COLOR: '1' } };
    for (const format of ['json', 'sarif', 'github']) {
      expect(runCli([...words, '--format', format], setting).output).not.toContain(coloured);
    }
  });
});

describe('progress', () => {
  test('is shown where standard error is a terminal, and wiped away', () => {
    const { errors } = runCli(['check', realm], { errorIsTerminal: true });
    expect(errors).toBe(`\r\u001b[Kchecking ${realm} (1 of 1)\r\u001b[K`);
  });

  test('of a comparison is wiped away too', () => {
    const { errors } = runCli(['compare', realm, realm], { errorIsTerminal: true });
    expect(errors).toMatch(/^\r\u001b\[Kcomparing [^]*\r\u001b\[K$/u);
  });

  test('is not shown elsewhere, nor on a terminal on which no line can be wiped', () => {
    expect(runCli(['check', realm]).errors).toBe('');
    const setting = { errorIsTerminal: true, environment: { TERM: 'dumb' } };
    expect(runCli(['check', realm], setting).errors).toBe('');
    expect(runCli(['compare', realm, realm], setting).errors).toBe('');
  });
});

test('what a file says does not steer the terminal', () => {
  const files = { 'own.json': '{ "id": "\\u001b[2J\\u202e" }' };
  const { output } = runCli(['check', 'own.json'], { files });
  expect(output).toContain('\uFFFD[2J\uFFFD');
  expect(output).not.toContain('\u001b');
});
