import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { github } from '../../../src/cli/output/github.ts';
import { sarif } from '../../../src/cli/output/sarif.ts';
import type { Diagnostic } from '../../../src/cli/Diagnostic.ts';
import { broken, jsonOf, realm, runCli } from '../../support/commandLine.ts';
import { root } from '../../support/filesUnder.ts';
import { withPlan } from '../../support/rules.ts';

interface Log {
  readonly runs: readonly [
    {
      readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
      readonly results: readonly {
        readonly ruleId: string;
        readonly ruleIndex: number;
        readonly level: string;
        readonly message: { readonly text: string };
        readonly locations: readonly unknown[];
        readonly relatedLocations?: readonly unknown[];
      }[];
    },
  ];
}

const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
ajv.addFormat('uri', (text: string) => URL.canParse(text));
ajv.addFormat('uri-reference', (text: string) => URL.canParse(text, 'file:///'));
const schema = 'tests/fixtures/sarif/sarif-2.1.0.parts.schema.json';
const isSarif = ajv.compile(JSON.parse(readFileSync(resolve(root, schema), 'utf8')) as object);

const expectSarif = (text: string): Log => {
  const log: unknown = JSON.parse(text);
  isSarif(log);
  expect(isSarif.errors ?? []).toEqual([]);
  return log as Log;
};

/** A policy with an example that fails. */
const failing = {
  'own.json': readFileSync(resolve(root, realm), 'utf8'),
  'own.examples.json': JSON.stringify(
    {
      policy: 'realm',
      inForceFrom: '2026-01-01',
      examples: [
        {
          name: 'Out on the last day',
          question: 'deadline:decision-sent',
          asOf: '2026-03-10',
          facts: { ...withPlan, 'conference.heldOn': '2026-03-09', 'decision.sentAt': null },
          expect: { outcome: 'overdue', due: { 'decision-sent': '2026-03-11' } },
        },
      ],
    },
    null,
    2,
  ),
};

const together = ['check', broken('all-together'), '--over', realm];

describe('SARIF', () => {
  test('holds every finding with its rule, level and place', () => {
    const { output, status } = runCli([...together, '--format', 'sarif']);
    const [{ tool, results }] = expectSarif(output).runs;
    expect(status).toBe(1);
    expect(results).toHaveLength(8);
    for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
    expect(
      results
        .map(({ level }) => level)
        .toSorted()
        .at(-1),
    ).toBe('warning');
    expect(results.find(({ ruleId }) => ruleId === 'floor-loosened')).toMatchObject({
      level: 'error',
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: broken('all-together') },
            region: { startLine: 106, startColumn: 24 },
          },
          logicalLocations: [{ fullyQualifiedName: '/sections/0/rules/7/replaces/0' }],
        },
      ],
      relatedLocations: [{ physicalLocation: { artifactLocation: { uri: realm } } }],
    });
  });

  test('is written where there is nothing to find, and for examples too', () => {
    expect(expectSarif(runCli(['test', realm, '--format', 'sarif']).output).runs[0].results).toEqual([]);
    expect(expectSarif(runCli(['check', 'wales', '--format', 'sarif']).output).runs[0].results).not.toEqual([]);
  });

  test('of an example that fails says what came out, what was expected and how to mend it, at its place', () => {
    const { output } = runCli(['test', 'own.json', '--format', 'sarif'], { files: failing });
    const [{ results }] = expectSarif(output).runs;
    const about = 'deadline:decision-sent, “Out on the last day”:';
    const mend = 'Help: mend the rule, or what the example expects of it';
    expect(results.map(({ ruleId, level, message }) => [ruleId, level, message.text])).toEqual([
      ['example-fails', 'error', `${about} the outcome is \`due\`\nExpected: overdue\n${mend}`],
      ['example-fails', 'error', `${about} \`decision-sent\` is due 2026-03-10\nExpected: 2026-03-11\n${mend}`],
    ]);
    const line = failing['own.examples.json'].split('\n').findIndex((one) => one.includes('"outcome": "overdue"')) + 1;
    expect(results[0]?.locations).toMatchObject([
      {
        physicalLocation: {
          artifactLocation: { uri: 'own.examples.json' },
          region: { startLine: line, startColumn: 9 },
        },
        logicalLocations: [{ fullyQualifiedName: '/examples/0/expect/outcome' }],
      },
    ]);
  });

  test('names each related place once, as its schema asks', () => {
    const place = { file: 'a.json', path: '/sections/0/rules/0', line: 3, column: 1 };
    const other = { ...place, message: 'the other rule' };
    const found = { ...place, severity: 'error', code: 'c', message: 'm', related: [other, other] } as const;
    expect(expectSarif(sarif([found])).runs[0].results[0]?.relatedLocations).toHaveLength(1);
  });

  test('of a file that cannot be read has no line', () => {
    const [{ results }] = expectSarif(runCli(['check', '/no where.json', '--format', 'sarif']).output).runs;
    expect(results).toMatchObject([
      { locations: [{ physicalLocation: { artifactLocation: { uri: 'file:///no%20where.json' } } }] },
    ]);
  });

  test('is refused by its schema where a level or a line is wrong', () => {
    const at = { file: 'a b.json', path: '/id', line: 0, column: 1 };
    const wrong = { ...at, severity: 'error', code: 'c', message: 'm' } as const;
    expect(isSarif(JSON.parse(sarif([wrong])))).toBe(false);
    expect(isSarif(JSON.parse(sarif([{ ...wrong, line: 1 }])))).toBe(true);
    expect(isSarif(JSON.parse(sarif([{ ...wrong, line: 1 }]).replace('"level": "error"', '"level": "bad"')))).toBe(
      false,
    );
  });
});

describe('annotations', () => {
  test('are one line for each finding', () => {
    const { output, status } = runCli([...together, '--format', 'github']);
    const lines = output.trimEnd().split('\n');
    expect(status).toBe(1);
    expect(lines).toHaveLength(8);
    expect(lines[1]).toBe(
      `::error file=${broken('all-together')},line=48,col=21,title=unknown-fact::` +
        'there is no fact `plan.significantDificulties`%0Aat /sections/0/rules/1/when/fact' +
        '%0Aexpected: a fact of the vocabulary, such as `plan.significantDifficulties`, ' +
        '`plan.significantDifficulties.by`, `change.significant`, `change.significant.by`, `plan.endingRoute`, ' +
        '`plan.failingToProtect`; all 562 stand in `policies/policy.schema.json` under `$defs/fact`; ' +
        'or one that the policy declares in `facts`' +
        '%0Ahelp: did you mean `plan.significantDifficulties`?',
    );
    expect(lines[0]).toMatch(/^::warning /u);
  });

  test('of an example that fails say what came out, what was expected and how to mend it', () => {
    const [first = ''] = runCli(['test', 'own.json', '--format', 'github'], { files: failing }).output.split('\n');
    expect(first).toMatch(/^::error file=own\.examples\.json,line=\d+,col=9,title=example-fails::/u);
    expect(first).toContain(
      '“Out on the last day”: the outcome is `due`%0Aat /examples/0/expect/outcome%0Aexpected: overdue%0Ahelp: mend the rule',
    );
  });

  test('hold notes where they are asked for', () => {
    expect(runCli(['check', realm, '--format', 'github']).output).toBe('');
    expect(runCli(['check', realm, '--format', 'github', '--notes']).output).toMatch(/^::notice file=/u);
  });

  test('cannot be broken out of', () => {
    const diagnostic: Diagnostic = {
      file: 'a,b:c%.json',
      path: '',
      severity: 'error',
      code: 'c',
      message: 'one\r\n::error::two 100%',
    };
    expect(github([diagnostic])).toBe('::error file=a%2Cb%3Ac%25.json,title=c::one%0D%0A::error::two 100%25\n');
  });
});

test('--json is --format json', () => {
  expect(jsonOf([...together, '--json'])).toEqual(jsonOf([...together, '--format', 'json']));
});
