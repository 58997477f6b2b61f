import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { englandCalendar } from '../../../src/calendar/index.ts';
import { coverageHtml, measureCoverage } from '../../../src/coverage/index.ts';
import { england, oxfordshire, rotherham, shippedPolicies } from '../../../src/policies/index.ts';
import { everyQuestion } from '../../../src/questions/everyQuestion.ts';
import { broken, jsonOf, realm, runCli } from '../../support/commandLine.ts';
import { root } from '../../support/filesUnder.ts';
import { rulebookOf } from '../../support/rules.ts';
import type { PolicySection } from '../../../src/engine/Policy.ts';
import { rulesOf } from '../../../src/engine/rulesOf.ts';
import { shippedExamples } from '../../support/shippedExamples.ts';

describe('render', () => {
  test.each(shippedPolicies.map(({ policy }) => policy))(
    'writes every section of $id in order, and every rule once beneath its headings',
    (policy) => {
      const { status, output } = runCli(['render', policy.id]);
      expect(status).toBe(0);
      const headings = [...output.matchAll(/^##+ (?<title>.*)$/gmu)].map(({ groups }) => groups?.['title']);
      const titlesIn = (sections: readonly PolicySection[]): readonly string[] =>
        sections.flatMap(({ title, sections: inner = [] }) => [title, ...titlesIn(inner)]);
      const titles = titlesIn(policy.sections);
      expect(headings.filter((heading) => titles.includes(heading ?? ''))).toEqual(titles);
      const rules = [...output.matchAll(/^\*\*(?:must|should|may|good-practice)\*\* \(`(?<id>[^`]+)`/gmu)];
      expect(rules.map(({ groups }) => groups?.['id'])).toEqual(rulesOf(policy).map(({ id }) => id));
    },
  );

  test('says once what a section asks, and what a condition means that goes by a name', () => {
    const { output } = runCli(['render', 'oxfordshire']);
    const asked = '\n- All of this section applies where this is so: A review conference has been held.\n';
    expect(output).toContain(`## What a review is for\n${asked}`);
    expect(output).toContain('“A review conference has been held.” means that all of these hold:');
    expect(output).not.toContain('It always applies.\n- It must be that this is so: The core group');
  });

  test('says of a rule its force, sentence, clauses with titles, condition and what it lays down', () => {
    expect(runCli(['render', realm]).output).toMatchInlineSnapshot(`
      "# The realm: what every authority keeps to

      Document \`realm\` (layer: national; nation: england), in force from 2026-01-01; days counted: exclusive.

      ## Sources

      - The realm: what every authority keeps to. Nobody, 1; last compared on 2026-01-01.

      ## Notes

      - Made up, to be found fault with.

      ## What is laid down

      **must** (\`decision-sent\`, deadline, a floor): The decision reaches everyone invited within one working day.

      - Clause \`realm/1\`: The decision goes out within one working day
      - It always applies.
      - The conference chair must send the decision, within 1 working day after the day on which the conference was held.
      - It is done once this is so: This moment has come: the moment at which the conference's decisions were sent out.
      "
    `);
  });

  test.each([
    ['https://example.org/procedures?a=1_2', '<https://example.org/procedures?a=1_2>'],
    ['HTTP://example.org/', '<HTTP://example.org/>'],
    ['javascript:alert(1)', 'javascript:alert(1)'],
    ['data:text/html,<script>alert(1)</script>', 'data:text/html,\\<script\\>alert(1)\\</script\\>'],
    ['https://example.org/> <javascript:alert(1)', 'https://example.org/\\> \\<javascript:alert(1)'],
    [' javascript://https://', ' javascript://https://'],
    ['in the library', 'in the library'],
  ])('links the address %s of a source only where it is a page of the web', (address, shown) => {
    const policy = JSON.parse(readFileSync(resolve(root, realm), 'utf8')) as { sources: object[] };
    const sources = policy.sources.map((source) => ({ ...source, address }));
    const files = { 'own.json': JSON.stringify({ ...policy, sources }) };
    expect(runCli(['render', 'own.json'], { files }).output).toContain(
      ` Nobody, 1; last compared on 2026-01-01. ${shown}\n`,
    );
    expect(runCli(['render', 'own.json', realm], { files }).output).not.toContain(address);
    const { written } = runCli(['coverage', 'own.json', '--html', 'page.html'], { files });
    expect(written['page.html']).not.toMatch(/href="(?!#)/u);
  });

  test('says what becomes of clauses that no rule acts on', () => {
    expect(runCli(['render', broken('clause-uncited')]).output).toContain(
      '- Clause `county/9`: Parents may bring a supporter. No rule acts on it.',
    );
    expect(runCli(['render', 'oxfordshire']).output).toMatch(/\n- Clause `oxfordshire\/[^`]+`: .*\. Left to people: /u);
  });

  test('sets several side by side, each rule under the first question that considers it', () => {
    const { output, status } = runCli(['render', 'oxfordshire', 'rotherham']);
    expect(status).toBe(0);
    const rows = output
      .split('\n')
      .filter((line) => line.startsWith('| '))
      .slice(2);
    for (const row of rows) expect(row.split(/(?<!\\)\|/u)).toHaveLength(5);
    const documents = [oxfordshire, rotherham];
    const asked = [...everyQuestion().values()].filter((question) =>
      documents.some(({ policy }) =>
        rulesOf(policy).some(
          (rule) => [...everyQuestion().values()].find(({ considers }) => considers(rule)) === question,
        ),
      ),
    );
    expect(rows).toHaveLength(asked.length);
    const cells = rows
      .join('')
      .split(/<br>|(?<!\\)\|/u)
      .filter((cell) => /^ ?\*\*/u.test(cell));
    expect(cells).toHaveLength(documents.flatMap(({ policy }) => rulesOf(policy)).length);
  });

  test('gives machines the same, and ends with 2 upon a policy with errors', () => {
    expect(jsonOf(['render', realm, '--json'])).toMatchObject([
      {
        policy: { id: 'realm' },
        sections: [{ title: 'What is laid down', rules: [{ id: 'decision-sent', clauses: [{ id: 'realm/1' }] }] }],
      },
    ]);
    expect(runCli(['render', broken('wrong-type')])).toMatchObject({ status: 2, output: '' });
    expect(runCli(['render', 'nowhere.json'])).toMatchObject({ status: 2, output: '' });
  });
});

describe('coverage', () => {
  const words = ['coverage', 'oxfordshire', '--over', 'england'];
  const coverage = measureCoverage(rulebookOf(england, oxfordshire), shippedExamples(oxfordshire), {
    calendar: englandCalendar,
  });

  test("gives the library's own measure, and writes a page", () => {
    const { status, output, written } = runCli([...words, '--json', '--html', 'page.html']);
    expect(status).toBe(0);
    expect(JSON.parse(output)).toEqual(JSON.parse(JSON.stringify(coverage)));
    expect(written).toEqual({ 'page.html': coverageHtml(coverage) });
  });

  test('says in words what is left unseen', () => {
    expect(runCli(words).output).toContain('Oxfordshire: child protection review conferences (oxfordshire, in force');
  });

  test('ends with 1 where nothing may be left unseen, or where an example fails', () => {
    expect(runCli(['coverage', realm])).toMatchObject({ status: 0 });
    expect(runCli(['coverage', realm, '--whole'])).toMatchObject({ status: 1 });
  });

  test('ends with 2 where the page cannot be written, and upon bad input', () => {
    const { status, output, errors } = runCli(['coverage', realm, '--html', 'nowhere/page.html']);
    expect({ status, output }).toEqual({ status: 2, output: '' });
    expect(errors).toContain('nowhere/page.html error there is no such file or folder (unwritable-file)');
    expect(runCli(['coverage', broken('wrong-type')])).toMatchObject({ status: 2, output: '' });
  });

  test('ends with 2 upon documents of two nations, and asks whose bank holidays count where both are meant', () => {
    const words = ['coverage', 'wales', '--over', 'england'];
    const refused = runCli(words);
    expect(refused).toMatchObject({ status: 2, output: '' });
    expect(refused.errors).toContain('`wales` is of another nation than `england` (another-nation)');
    expect(refused.errors).toContain('pass `--mixed`');
    expect(runCli([...words, '--mixed']).errors).toContain('--nation');
    expect(runCli([...words, '--mixed', '--nation', 'wales'])).toMatchObject({ errors: '' });
  });
});
