import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { broken, realm, runCli } from '../../support/commandLine.ts';
import { root } from '../../support/filesUnder.ts';
import { withPlan } from '../../support/rules.ts';

const example = {
  name: 'Out on the last day',
  question: 'deadline:decision-sent',
  asOf: '2026-03-10',
  facts: { ...withPlan, 'conference.heldOn': '2026-03-09', 'decision.sentAt': '2026-03-10T12:00:00Z' },
  expect: { outcome: 'in-time' },
};

const examples = (...each: readonly unknown[]): string =>
  JSON.stringify({ policy: 'realm', inForceFrom: '2026-01-01', examples: each }, null, 2);

const own = readFileSync(resolve(root, realm), 'utf8');

describe('the examples of a policy', () => {
  const misspelt = examples({ ...example, question: 'deadline:decison-sent' });

  test('are found beside it, and may be none', () => {
    const { output } = runCli(['test', 'own.json'], {
      files: { 'own.json': own, 'own.examples.json': examples(example) },
    });
    expect(output).toBe('own.json: 1 example, all pass\n');
    expect(runCli(['test', 'own.json'], { files: { 'own.json': own } })).toMatchObject({
      status: 0,
      output: 'no example was run\n',
    });
  });

  test('may lie elsewhere, or come from standard input', () => {
    const files = { 'own.json': own, 'elsewhere.json': examples(example), '<standard input>': examples(example) };
    for (const named of ['elsewhere.json', '-']) {
      const { output } = runCli(['test', 'own.json', '--examples', named], { files });
      expect(output).toBe('own.json: 1 example, all pass\n');
    }
    expect(runCli(['test', 'own.json', '--examples', 'nowhere.json'], { files })).toMatchObject({ status: 2 });
    expect(runCli(['coverage', 'own.json', '--examples', 'elsewhere.json', '--json'], { files }).output).toContain(
      '"examples": 1',
    );
  });

  test('are of one policy', () => {
    const { status, errors } = runCli(['check', 'wales', 'england', '--examples', 'elsewhere.json']);
    expect(status).toBe(2);
    expect(errors).toContain('`--examples` goes with one policy');
  });

  test('are checked with it, each error at its place in their own file', () => {
    const files = { 'own.json': own, 'own.examples.json': misspelt };
    const { status, output } = runCli(['check', 'own.json'], { files });
    expect(status).toBe(1);
    expect(output).toMatch(/^own\.examples\.json:7:7 error there is no question `deadline:decison-sent`/u);
    expect(output).toContain('did you mean `deadline:decision-sent`?');
    expect(runCli(['test', 'own.json'], { files })).toMatchObject({ status: 1 });
    expect(runCli(['coverage', 'own.json'], { files })).toMatchObject({ status: 2, output: '' });
  });

  test('wait until their policy is in order', () => {
    const files = { 'own.json': own.replace('"national"', '"nashional"'), 'own.examples.json': misspelt };
    const { output } = runCli(['check', 'own.json'], { files });
    expect(output).toContain('own.examples.json note the examples were not looked at (not-analysed)');
    expect(output).not.toContain('decison');
  });

  test('are no policy, and are left to it where a pattern names both', () => {
    const files = { 'own.json': own, 'own.examples.json': examples(example) };
    expect(runCli(['test', 'own.examples.json', 'own.json'], { files }).output).toBe('own.json: 1 example, all pass\n');
    const { status, output } = runCli(['check', 'own.examples.json'], { files });
    expect(status).toBe(2);
    expect(output).toContain('these are the examples of a policy, and no policy (examples-file)');
    expect(output).toContain('help: name their policy, `own.json`');
  });
});

describe('what is left of a policy with errors is looked at', () => {
  const policy = JSON.parse(readFileSync(resolve(root, broken('opposite-duties')), 'utf8')) as {
    readonly sections: readonly [{ readonly rules: readonly { readonly id: string }[] }];
  };
  const [{ rules }] = policy.sections;
  const failing = { fact: 'plan.failingToProtect', is: true };
  const slip = { says: 'It is amiss.', when: { fact: 'plan.failingToProtec', is: true } };

  const findings = (parts: object): readonly string[] => {
    const files = { 'own.json': JSON.stringify({ ...policy, ...parts }) };
    const { output } = runCli(['check', 'own.json', '--format', 'github'], { files });
    return [...output.matchAll(/^::error .*title=(?<code>[a-z-]+)::.*%0Aat (?<path>[^%]+)/gmu)].map(
      ({ groups }) => `${String(groups?.['code'])} ${String(groups?.['path'])}`,
    );
  };

  const sections = (...more: readonly object[]): object => ({
    sections: [{ id: 'amiss', title: 'Amiss', when: { condition: 'amiss' }, rules: rules.slice(0, 1) }, ...more],
  });

  test('without the sections that ask for what is amiss, the others being told of at their own places', () => {
    const deep = { id: 'outer', title: 'Outer', sections: [{ id: 'inner', title: 'Inner', rules: rules.slice(1) }] };
    const found = findings({ ...sections(deep), conditions: { amiss: slip } });
    expect(found).toContain('unknown-fact /conditions/amiss/when/fact');
    expect(found.filter((one) => one.startsWith('opposed'))).toEqual(['opposed /sections/1/sections/0/rules/0']);
  });

  test('whatever is wrong with what a section is called', () => {
    const found = findings({ sections: [{ id: 'The Rules', title: '', rules }] });
    expect(found).toEqual([
      'not-kebab-case /sections/0/id',
      'empty-text /sections/0/title',
      'opposed /sections/0/rules/1',
    ]);
  });

  test('not with rules whose section may ask for more than can be read', () => {
    expect(findings({ sections: [{ id: 'a', title: 'A', wen: failing, rules }] })).toEqual([
      'unknown-key /sections/0/wen',
    ]);
  });
});
