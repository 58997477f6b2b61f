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
    expect(runCli(['compare', 'wales', 'england'])).toMatchObject({ status: 2, output: '' });
    expect(runCli(['compare', 'wales', 'england', '--nation', 'wales']).status).toBe(1);
    expect(jsonOf(['compare', realm, 'nowhere.json', '--json'])).toMatchObject({
      problems: [{ code: 'unreadable-file', file: 'nowhere.json' }],
    });
  });
});
