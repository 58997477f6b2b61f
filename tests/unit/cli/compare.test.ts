import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { comparePolicies, type PoliciesCompared } from '../../../src/analysis/index.ts';
import { englandCalendar } from '../../../src/calendar/index.ts';
import type { Rulebook } from '../../../src/engine/Rulebook.ts';
import { england } from '../../../src/policies/index.ts';
import { parsePolicyText } from '../../../src/policy/index.ts';
import { jsonOf, realm, runCli } from '../../support/commandLine.ts';
import { root } from '../../support/filesUnder.ts';
import { calendarDay, rulebookOf } from '../../support/rules.ts';

const text = readFileSync(resolve(root, realm), 'utf8');
const files = {
  'later.json': text.replace('"workingDays": 1', '"workingDays": 2'),
  'reworded.json': text.replace('reaches everyone', 'goes to everyone'),
};

describe('compare', () => {
  test('ends with 0 where no case tells two policies apart, and lists what was changed all the same', () => {
    const same = runCli(['compare', realm, realm]);
    expect(same).toMatchObject({ status: 0, errors: '' });
    expect(same.output).toContain('no rule was changed');
    const reworded = runCli(['compare', realm, 'reworded.json'], { files });
    expect(reworded.status).toBe(0);
    expect(reworded.output).toContain('  ~ realm/decision-sent /says: "The decision reaches');
  });

  test('shows the smallest case, the outcomes and clauses of both sides, and the change', () => {
    const { status, output } = runCli(['compare', realm, 'later.json'], { files });
    expect(status).toBe(1);
    expect(output).toMatch(/\ndeadline:decision-sent: laxer\n {2}1\. laxer, as of 2026-01-01, where\n/u);
    expect(output).toMatch(/\n {7}conference\.heldOn: "\d{4}-\d\d-\d\d"\n/u);
    expect(output).toMatch(/\n {5}before: (?:late|overdue) \(realm\/1\)\n {5}after: (?:in-time|due) \(realm\/1\)\n/u);
    expect(output).toContain('  ~ realm/decision-sent /deadline/due/within/workingDays: 1 -> 2\n');
    expect(output).toContain('the same in every case:\n  next-review, ');
  });

  test('begins with each verdict and its questions, and tells what is the same nowhere else', () => {
    const { output } = runCli(['compare', realm, 'later.json'], { files });
    const [head = ''] = output.split('\n\ndeadline:decision-sent: laxer\n');
    expect(head).toMatch(
      /^before: realm 2026-01-01\nafter: {2}realm 2026-01-01\n\nlaxer: deadline:decision-sent\nthe same in every case:\n {2}next-review, /u,
    );
    expect(output.match(/the same in every case/gu)).toHaveLength(1);
  });

  describe('of some questions', () => {
    const words = ['compare', 'oxfordshire', 'rotherham', '--over', 'england'];
    const all = jsonOf([...words, '--json']) as PoliciesCompared;
    const names = ['early-review', 'quorum'];
    const some = jsonOf([...words, '--question', ...names, '--json']) as PoliciesCompared;

    test('gives what the comparison of all gives of them', () => {
      const answers = ({ questions: compared }: PoliciesCompared): readonly unknown[] =>
        compared
          .filter(({ question }) => names.includes(question))
          .map(({ question, verdict, differences }) => [question, verdict, differences]);
      expect(answers(some)).toEqual(answers(all));
      expect(some.questions.map(({ question }) => question)).toEqual(names);
      const { output } = runCli([...words, '--question', ...names, ...names]);
      expect(output).toContain('\n\nlaxer: early-review\nthe same in every case: quorum\n\nearly-review: laxer\n');
    });

    test('lists the changes of rules that they consider, and those of the documents as a whole', () => {
      const changed = some.changes.map(({ rule }) => rule);
      expect(changed).toEqual(all.changes.map(({ rule }) => rule).filter((rule) => changed.includes(rule)));
      expect(changed).toContain('rotherham');
      expect(changed).toContain('oxfordshire/plan-failing');
      expect(changed).not.toContain('oxfordshire/first-review');
    });

    test('ends with 0 where these are the same, whatever the others are', () => {
      expect(runCli([...words, '--question', 'quorum']).status).toBe(0);
      expect(runCli([...words, '--question', 'early-review']).status).toBe(1);
    });

    test('answers each that is asked, or says why not, instead of calling it the same', () => {
      const { status, output, errors } = runCli(['compare', realm, realm, '--question', 'deadline:review']);
      const isAnswered = status === 0 && output.includes('the same in every case: deadline:review\n');
      const isRefused = status === 2 && output === '' && errors.includes('ask for `next-review`');
      expect({ isAnswered, isRefused }).toEqual({ isAnswered: !isRefused, isRefused: !isAnswered });
    });
  });

  test('shows an outcome that both sides have once, with what each says', () => {
    const { output } = runCli(['compare', 'oxfordshire', 'rotherham', '--over', 'england', '--question', 'ending']);
    expect(output).toMatch(/\n {5}both: may-end\n {5}- by oxfordshire\/[^]*?\n {5}\+ by rotherham\//u);
    expect(output).not.toMatch(/\n {5}before: (\S+)(?: \(.*\))?\n {5}after: \1(?: \(.*\))?\n/u);
  });

  test('gives machines what the library finds', () => {
    const words = ['compare', realm, 'later.json', '--over', 'england', '--as-of', '2026-03-10', '--json'];
    const overEngland = (own: string): Rulebook => {
      const parsed = parsePolicyText(own);
      return rulebookOf(england, ...(parsed.ok ? [parsed.value] : []));
    };
    const moment = { asOf: calendarDay('2026-03-10'), calendar: englandCalendar };
    const found = comparePolicies(overEngland(text), overEngland(files['later.json']), moment);
    expect(jsonOf(words, { files })).toEqual(JSON.parse(JSON.stringify(found)));
    expect(found.questions.some(({ verdict }) => verdict === 'laxer')).toBe(true);
  });

  test('makes up cases as of the first day on which both are in force', () => {
    const { questions } = jsonOf(['compare', realm, 'later.json', '--json'], { files }) as PoliciesCompared;
    const days = questions.flatMap(({ differences }) => differences.map(({ asOf }) => asOf));
    expect(new Set(days)).toEqual(new Set(['2026-01-01']));
  });

  test('ends with 2 upon bad input, which it tells once, and asks whose bank holidays count', () => {
    const bad = runCli(['compare', realm, realm, '--over', 'nowhere.json']);
    expect(bad).toMatchObject({ status: 2, output: '' });
    expect(bad.errors.match(/unreadable-file/gu)).toHaveLength(1);
    expect(runCli(['compare', 'wales', 'england']).status).toBe(1);
    expect(runCli(['compare', 'chair-guidance', 'england'])).toMatchObject({ status: 2, output: '' });
    expect(runCli(['compare', 'chair-guidance', 'england', '--nation', 'wales']).status).toBe(1);
    expect(jsonOf(['compare', realm, 'nowhere.json', '--json'])).toMatchObject({
      problems: [{ code: 'unreadable-file', file: 'nowhere.json' }],
    });
  });

  test('sets two authorities or nations side by side, and lays neither over another unless that is meant', () => {
    const question = ['--question', 'quorum'];
    expect(runCli(['compare', 'oxfordshire', 'rotherham', '--over', 'england', ...question]).errors).toBe('');
    const over = ['compare', 'oxfordshire', 'rotherham', '--over', 'wales', ...question];
    const { status, errors } = runCli(over);
    expect(status).toBe(2);
    expect(errors).toContain('`oxfordshire` is of another authority than `wales` (another-authority)');
    expect(errors).toContain('`rotherham` is of another authority than `wales` (another-authority)');
    expect(errors).toContain('help: leave one out, or pass `--mixed`\n');
    expect(runCli([...over, '--mixed']).errors).toContain('choose whose bank holidays count with `--nation`');
    expect(runCli([...over, '--mixed', '--nation', 'wales']).errors).toBe('');
  });
});
