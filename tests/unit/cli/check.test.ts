import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../../src/cli/Diagnostic.ts';
import { broken, jsonOf, realm, runCli } from '../../support/commandLine.ts';
import { root } from '../../support/filesUnder.ts';
import { withPlan } from '../../support/rules.ts';

interface Checked {
  readonly checked: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

const findings = (...words: readonly string[]): readonly Diagnostic[] =>
  (jsonOf(['check', ...words, '--json']) as Checked).diagnostics.filter(({ severity }) => severity !== 'note');

interface Fault {
  readonly name: string;
  readonly code: string;
  readonly path: string;
  /** What stands on the line that is shown. */
  readonly line: string;
  /** What the message says, and how the fault is to be mended. */
  readonly says: RegExp;
  readonly mend: RegExp;
}

const faults: readonly Fault[] = [
  {
    name: 'misspelt-fact',
    code: 'unknown-fact',
    path: '/when/fact',
    line: '"fact"',
    says: /there is no fact `plan\.significantDificulties`/u,
    mend: /did you mean `plan\.significantDifficulties`\?/u,
  },
  {
    name: 'wrong-type',
    code: 'wrong-type',
    path: '/deadline/due/within/months',
    line: '"months"',
    says: /`six` stands where a number should/u,
    mend: /a number/u,
  },
  {
    name: 'missing-citation',
    code: 'missing-citation',
    path: '/cites',
    line: '"cites"',
    says: /the rule cites no clause/u,
    mend: /cite the clause that the rule puts into effect/u,
  },
  {
    name: 'duplicate-id',
    code: 'duplicate-rule-id',
    path: '/id',
    line: '"id"',
    says: /`twice` stands for an earlier rule already/u,
    mend: /each one once/u,
  },
  {
    name: 'impossible-condition',
    code: 'impossible-condition',
    path: '/when',
    line: '"when"',
    says: /no facts can make this condition hold/u,
    mend: /take out what contradicts the rest/u,
  },
  {
    name: 'floor-loosened',
    code: 'floor-loosened',
    path: '/replaces/0',
    line: '"replaces"',
    says: /`county\/decision-sent` \(county\/6\) loosens the floor `realm\/decision-sent` \(realm\/1\)/u,
    mend: /allow no more time/u,
  },
  {
    name: 'opposite-duties',
    code: 'opposed',
    path: '',
    line: '{',
    says: /`county\/report-signed` \(county\/7\) and `county\/report-unsigned` \(county\/8\) can apply together/u,
    mend: /confine one of them by a condition/u,
  },
  {
    name: 'clause-uncited',
    code: 'clause-uncited',
    path: '/sources/0/clauses/9',
    line: '"9"',
    says: /no rule cites `county\/9`/u,
    mend: /cite it in a rule, or add it to `judgement`/u,
  },
];

/** The line on which a place was found, as it stands in the file. */
const lineOf = ({ file, line = 0 }: Diagnostic): string =>
  readFileSync(resolve(root, file), 'utf8').split('\n')[line - 1] ?? '';

const expectFault = (found: readonly Diagnostic[], { code, path, line, says, mend }: Fault): void => {
  const [one, ...others] = found.filter((diagnostic) => diagnostic.code === code);
  expect(others).toEqual([]);
  expect(one?.path).toMatch(new RegExp(`^(?:/sections/0/rules/\\d+)?${path}$`, 'u'));
  expect(one?.message).toMatch(says);
  expect(`${one?.help ?? ''} ${one?.expected ?? ''}`).toMatch(mend);
  expect(one?.line).toBeGreaterThan(1);
  expect(lineOf(one as Diagnostic)).toContain(line);
};

describe('a broken policy', () => {
  test('has one of eight faults', () => {
    const files = readdirSync(resolve(root, 'tests/fixtures/policies/broken'));
    expect(files.toSorted()).toEqual([...faults.map(({ name }) => `${name}.json`), 'all-together.json'].toSorted());
  });

  test.each(faults)('with $name is told with its place and how to mend it, and nothing else', (fault) => {
    const found = findings(broken(fault.name), '--over', realm);
    expect(found.map(({ code }) => code)).toEqual([fault.code]);
    expectFault(found, fault);
    expect(runCli(['check', broken(fault.name), '--over', realm]).status).toBe(1);
  });

  test('with all eight is told of each, in the order of the text', () => {
    const found = findings(broken('all-together'), '--over', realm);
    for (const fault of faults) expectFault(found, fault);
    expect(found).toHaveLength(faults.length);
    const lines = found.map(({ line = 0 }) => line);
    expect(lines).toEqual(lines.toSorted((one, other) => one - other));
  });

  test('shows where two rules clash in both their files, and a case', () => {
    const [loosened] = findings(broken('floor-loosened'), '--over', realm);
    expect(loosened?.related).toMatchObject([{ file: realm, path: '/sections/0/rules/0', line: 25 }]);
    const [opposed] = findings(broken('opposite-duties'));
    expect(opposed?.related).toMatchObject([{ file: broken('opposite-duties'), path: '/sections/0/rules/2' }]);
    expect(opposed?.example).toEqual({ facts: { ...withPlan, 'reports.typed': true }, asOf: '2026-01-01' });
  });
});

describe('check', () => {
  test('finds nothing amiss in the documents that come with the package, as they are meant to be laid', () => {
    const { status, output, errors } = runCli(['check', 'oxfordshire', 'rotherham', '--over', 'england']);
    expect({ status, errors }).toEqual({ status: 0, errors: '' });
    expect(output).toMatch(/^2 policy files checked: \d+ notes \(--notes shows them\)\n$/u);
    expect(runCli(['check', 'england', 'wales', 'chair-guidance', 'family-advice']).status).toBe(0);
  });

  test('shows a finding with its line, a caret and help', () => {
    expect(runCli(['check', broken('misspelt-fact')]).output).toMatchInlineSnapshot(`
      "tests/fixtures/policies/broken/misspelt-fact.json:38:21 error there is no fact \`plan.significantDificulties\` (unknown-fact)
        at /sections/0/rules/1/when/fact
          37 |           "says": "A plan in difficulty calls for an early review.",
        > 38 |           "when": { "fact": "plan.significantDificulties", "is": true },
             |                     ^
          39 |           "trigger": { "review": "convene" }
        expected: a fact of the vocabulary, such as \`plan.significantDifficulties\`, \`plan.significantDifficulties.by\`, \`change.significant\`, \`change.significant.by\`, \`plan.endingRoute\`, \`plan.failingToProtect\`; all 562 stand in \`policies/policy.schema.json\` under \`$defs/fact\`; or one that the policy declares in \`facts\`
        help: did you mean \`plan.significantDifficulties\`?

      1 policy file checked: 1 error
      "
    `);
  });

  test('shows notes where they are asked for', () => {
    const { output } = runCli(['check', realm, '--notes']);
    expect(output).toContain('note nothing is laid down on `quorum` (silent)');
    expect(output).not.toContain('--notes');
  });

  test('says that layers are missing where a rule replaces one of them', () => {
    const found = findings(broken('floor-loosened'));
    expect(found).toMatchObject([{ code: 'replaces-nothing', path: '/sections/0/rules/1/replaces/0', line: 41 }]);
  });

  test('tells what is wrong with the layers below, and that the rest was not looked at', () => {
    const { output, status } = runCli(['check', broken('floor-loosened'), '--over', broken('wrong-type')]);
    expect(status).toBe(1);
    expect(output).toContain('wrong-type.json:43:34 error `six` stands where a number should');
    expect(output).toContain('floor-loosened.json note floors and the meaning of the rules were not looked at');
    expect(output).not.toContain('(floor-loosened)');
  });

  test('does not call a floor loosened that a rule with a slip may keep', () => {
    const text = readFileSync(resolve(root, broken('floor-loosened')), 'utf8');
    const policy = JSON.parse(text) as { readonly sections: readonly { readonly rules: readonly object[] }[] };
    const [section] = policy.sections;
    const [fails, late] = section?.rules ?? [];
    const slip = { ...late, id: 'other', when: { fact: 'conference.knid', is: 'review' } };
    const codes = (rules: readonly unknown[]): readonly string[] => {
      const files = { 'own.json': JSON.stringify({ ...policy, sections: [{ ...section, rules }] }) };
      const { diagnostics } = jsonOf(['check', 'own.json', '--over', realm, '--json'], { files }) as Checked;
      return diagnostics.filter(({ severity }) => severity !== 'note').map(({ code }) => code);
    };
    expect(codes([fails, late])).toEqual(['floor-loosened']);
    expect(codes([fails, late, slip])).toEqual(['unknown-fact']);
  });

  test('says so where errors outside the rules keep it from looking further', () => {
    const files = { 'own.json': '{ "id": "own", "sections": [] }' };
    const { output, status } = runCli(['check', 'own.json'], { files });
    expect(status).toBe(1);
    expect(output).toContain('own.json note floors and the meaning of the rules were not looked at (not-analysed)');
  });

  test('refuses documents of two authorities or nations, and says how to mean it', () => {
    const { status, output } = runCli(['check', 'wales', 'rotherham', '--over', 'england', 'oxfordshire']);
    expect(status).toBe(1);
    expect(output).toContain('error `wales` is of another nation than `england` (another-nation)');
    expect(output).toContain('error `rotherham` is of another authority than `oxfordshire` (another-authority)');
    expect(output).toContain('help: leave one out, or pass `--mixed`\n');
    expect(output).toContain('the layers do not fit together, so they were not analysed');
  });

  test('asks whose bank holidays count where documents of two nations are laid over one another', () => {
    const words = ['check', 'wales', '--over', 'england', '--mixed'];
    expect(runCli(words).output).not.toContain('another-nation');
    expect(runCli(words).output).toContain('the documents are of `england` and `wales`');
    expect(runCli([...words, '--nation', 'wales']).output).not.toContain('the documents are of `england` and `wales`');
  });

  test.each([
    [
      'a file that is not there',
      'nowhere.json',
      'nowhere.json error there is no such file or folder (unreadable-file)',
    ],
    ['a folder', './policies', './policies error it is a folder (unreadable-file)'],
    ['a document that does not come with the package', 'oxfordshir', 'help: did you mean `oxfordshire`?'],
    ['a version that there is not', 'oxfordshire@2016-07-02', 'help: there is oxfordshire@2016-07-01'],
    ['a version by no day', 'oxfordshire@soon', '`soon` is no day'],
  ])('upon %s ends with 2', (_, name, says) => {
    const { status, output } = runCli(['check', name]);
    expect(status).toBe(2);
    expect(output).toContain(says);
  });

  test('upon malformed JSON ends with 2, and still checks the others', () => {
    const files = { 'own.json': '{\n  "id": "own",\n}' };
    const { status, output } = runCli(['check', 'own.json', broken('wrong-type')], { files });
    expect(status).toBe(2);
    expect(output).toMatch(/own\.json:3:1 error .* \(json-syntax\)/u);
    expect(output).toContain('> 3 | }');
    expect(output).toContain('(wrong-type)');
  });

  test('reads one version of a document by its day', () => {
    const report = jsonOf(['check', 'oxfordshire@2016-07-01', '--json']) as Checked;
    expect(report.checked).toEqual(['policies/oxfordshire/2016-07-01.json']);
  });
});
