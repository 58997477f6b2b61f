import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { TestReport } from '../../../src/cli/commands/testExamples.ts';
import { nations } from '../../../src/domain/nations.ts';
import { shippedPolicies } from '../../../src/policies/index.ts';
import { broken, jsonOf, realm, runCli } from '../../support/commandLine.ts';
import { root } from '../../support/filesUnder.ts';
import { shippedExamples } from '../../support/shippedExamples.ts';
import { withPlan } from '../../support/rules.ts';

const example = {
  name: 'Out on the last day',
  question: 'deadline:decision-sent',
  asOf: '2026-03-10',
  facts: { ...withPlan, 'conference.heldOn': '2026-03-09', 'decision.sentAt': '2026-03-10T12:00:00Z' },
  expect: { outcome: 'in-time' },
};

const realmText = readFileSync(resolve(root, realm), 'utf8');

/** A policy of one's own, with the examples that stand beside it. */
const ownFiles = (text: string, ...examples: readonly unknown[]): Readonly<Record<string, string>> => {
  const { id, inForceFrom } = JSON.parse(text) as Readonly<Record<string, string>>;
  return { 'own.json': text, 'own.examples.json': JSON.stringify({ policy: id, inForceFrom, examples }, null, 2) };
};

describe('test', () => {
  test('runs every example of the documents that come with the package', () => {
    const report = jsonOf(['test', 'oxfordshire', 'rotherham', '--over', 'england', '--json']) as TestReport;
    const documents = shippedPolicies.filter(({ policy }) => ['oxfordshire', 'rotherham'].includes(policy.id));
    const names = documents.flatMap((checked) => shippedExamples(checked).map(({ name }) => name));
    expect(report.runs.map(({ name }) => name)).toEqual(names);
    expect(report.diagnostics).toEqual([]);
    expect(runCli(['test', 'wales', 'family-advice', 'england'])).toMatchObject({ status: 0 });
    expect(runCli(['test', 'chair-guidance']).output).toContain('no document names a nation');
    for (const nation of nations) {
      expect(runCli(['test', 'chair-guidance', '--nation', nation])).toMatchObject({ status: 0 });
    }
  });

  test('tells what failed with its place', () => {
    const late = { ...example, name: 'Late', expect: { outcome: 'late', broken: ['decision-sent'] } };
    const { status, output } = runCli(['test', 'own.json'], { files: ownFiles(realmText, example, late) });
    expect(status).toBe(1);
    expect(output).toMatch(
      /own\.examples\.json:\d+:\d+ error deadline:decision-sent, “Late”: the outcome is `in-time` \(example-fails\)\n {2}at \/examples\/1\/expect\/outcome/u,
    );
    expect(output).toContain('> ');
    expect(output).toContain('expected: late');
    expect(output).toContain('at /examples/1/expect/broken/0');
    expect(output).toMatch(/own\.json: 2 examples, 1 failed\n$/u);
  });

  test('counts by the bank holidays of the nation that the policy names', () => {
    const saint = {
      ...example,
      asOf: '2026-04-07',
      facts: { ...withPlan, 'conference.heldOn': '2026-04-02', 'decision.sentAt': null },
    };
    const due = { ...saint, expect: { outcome: 'due', due: { 'decision-sent': '2026-04-07' } } };
    expect(runCli(['test', 'own.json'], { files: ownFiles(realmText, due) }).status).toBe(0);
  });

  test('runs a file over the layers below it, and none where they do not fit', () => {
    const words = ['test', broken('floor-loosened')];
    const loosened = runCli([...words, '--over', realm]);
    expect(loosened.status).toBe(1);
    expect(loosened.output).toContain('(floor-loosened)');
    expect(loosened.output).toContain('no example was run');
    expect(runCli(words).output).toContain('(replaces-nothing)');
    expect(runCli(['test', realm, '--over', broken('wrong-type')]).output).toContain('no example was run');
  });

  describe('of a policy that lies over nothing hints at the layers below it', () => {
    const hint = 'its examples may need the layers below it: --over';
    const failing = { ...example, expect: { outcome: 'late' } };
    const ownWith = (parts: object, ...examples: readonly unknown[]): Readonly<Record<string, string>> => {
      const own = JSON.parse(realmText.replace(/,\s*"floor": true/u, '')) as object;
      return ownFiles(JSON.stringify({ ...own, ...parts }), ...examples);
    };
    const tested = (files: Readonly<Record<string, string>>, ...words: readonly string[]): string =>
      runCli(['test', 'own.json', ...words], { files }).output;

    test('where examples fail, by the national document of its nation', () => {
      const { status, output } = runCli(['test', 'rotherham']);
      expect(status).toBe(1);
      expect(output).toContain(`policies/rotherham/2024-01-18.json note ${hint} england (laid-over-nothing)\n`);
      expect(tested(ownWith({ layer: 'authority' }, failing))).toContain(`${hint} england (`);
    });

    test('without a name where none comes with the package', () => {
      expect(tested(ownWith({ layer: 'overlay', nation: 'wales' }, failing))).toContain(`${hint} <policies...> (`);
      expect(tested(ownWith({ layer: 'guidance', nation: 'any' }, failing), '--nation', 'england')).toContain(
        `${hint} <policies...> (`,
      );
    });

    test.each([
      ['that is the national layer itself', ownWith({}, failing), []],
      ['of a nation without a national document', ownWith({ layer: 'authority', nation: 'wales' }, failing), []],
      ['whose examples pass', ownWith({ layer: 'authority' }, example), []],
      ['that was laid over layers', ownWith({ layer: 'authority', id: 'own' }, failing), ['--over', 'england']],
    ])('but not of one %s', (_, own, words) => {
      const output = tested(own, ...words);
      expect(output).toContain('1 example, ');
      expect(output).not.toContain(hint);
    });

    test('in every format', () => {
      const words = ['test', 'rotherham', '--format'];
      expect(runCli([...words, 'github']).output).toMatch(
        /^::notice file=policies\/rotherham\/2024-01-18\.json,title=laid-over-nothing::/mu,
      );
      expect(runCli([...words, 'sarif']).output).toContain('"ruleId": "laid-over-nothing"');
    });
  });

  test('ends with 1 upon a policy with errors, with 2 where there is none', () => {
    expect(runCli(['test', broken('misspelt-fact')]).status).toBe(1);
    expect(runCli(['test', 'nowhere.json']).status).toBe(2);
  });

  test('runs none over a document of another authority or nation, unless that is meant', () => {
    const { status, output } = runCli(['test', 'wales', '--over', 'england']);
    expect(status).toBe(1);
    expect(output).toContain('error `wales` is of another nation than `england` (another-nation)');
    expect(output).toContain('help: leave one out, or pass `--mixed`\n');
    expect(output).toContain('no example was run');
    const words = ['test', 'rotherham', '--over', 'england', 'oxfordshire'];
    expect(runCli(words).output).toContain('error `rotherham` is of another authority than `oxfordshire`');
    expect(runCli([...words, '--mixed']).output).toContain('examples,');
  });

  test('asks whose bank holidays count', () => {
    const words = ['test', 'wales', '--over', 'england', '--mixed'];
    expect(runCli(words).output).toContain('choose whose bank holidays count with `--nation`');
    expect(runCli([...words, '--nation', 'wales']).output).toContain('examples,');
  });
});
