import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { englandCalendar } from '../../../src/calendar/index.ts';
import { readFacts } from '../../../src/cases/index.ts';
import type { CaseFile } from '../../../src/domain/CaseFile.ts';
import { ask } from '../../../src/engine/ask.ts';
import type { Decision } from '../../../src/engine/Decision.ts';
import { explain, explainToFamily } from '../../../src/explanation/index.ts';
import { england, oxfordshire } from '../../../src/policies/index.ts';
import { earlyReview } from '../../../src/questions/earlyReview.ts';
import { questions } from '../../../src/questions/index.ts';
import { broken, jsonOf, realm, runCli } from '../../support/commandLine.ts';
import { root } from '../../support/filesUnder.ts';
import { calendarDay, rulebookOf } from '../../support/rules.ts';

const triggers = 'examples/cases/early-review-triggers.json';
const siblings = 'examples/cases/siblings-in-one-conference.json';
const authority = ['--policy', 'england', 'oxfordshire'];

interface Decided {
  readonly asOf: string;
  readonly decided: readonly { readonly child: string; readonly decisions: readonly Decision[] }[];
}

const wrapped = JSON.parse(readFileSync(resolve(root, triggers), 'utf8')) as { readonly case: CaseFile };
const bare = { 'bare.json': JSON.stringify(wrapped.case) };
const rulebook = rulebookOf(england, oxfordshire);
const decisionOn = (day: string, child: string): Decision => {
  const asOf = calendarDay(day);
  const facts = readFacts(wrapped.case, { child }, asOf);
  return ask(earlyReview, rulebook, facts, { asOf, calendar: englandCalendar });
};

describe('decide', () => {
  test("gives machines the library's own decisions, as of the day in the file", () => {
    const words = ['decide', triggers, ...authority, '--question', 'early-review', '--json'];
    expect(jsonOf(words)).toEqual({
      asOf: '2026-03-05',
      decided: ['elder', 'younger'].map((child) => ({ child, decisions: [decisionOn('2026-03-05', child)] })),
      warnings: [],
    });
  });

  test('asks every question unless told which', () => {
    const { decided } = jsonOf(['decide', triggers, ...authority, '--child', 'elder', '--json']) as Decided;
    expect(decided.map(({ decisions }) => decisions.map(({ question }) => question))).toEqual([[...questions.keys()]]);
  });

  test('takes a bare case, as of today or the day that it is told', () => {
    const words = ['decide', 'bare.json', ...authority, '--question', 'early-review', '--json'];
    expect((jsonOf(words, { files: bare }) as Decided).asOf).toBe('2026-03-10');
    const report = jsonOf([...words, '--as-of', '2026-03-01'], { files: bare }) as Decided;
    expect(report.decided[0]?.decisions).toEqual([decisionOn('2026-03-01', 'elder')]);
  });

  test('says in words what applies, what is missing and what follows', () => {
    const { status, output, errors } = runCli(['decide', triggers, ...authority, '--child', 'elder']);
    expect({ status, errors }).toEqual({ status: 0, errors: '' });
    expect(output).toContain('About elder, as of 2026-03-05, by england 2024-02-12 and oxfordshire 2016-07-01\n');
    expect(output).toContain('  next-review: due\n    applies: oxfordshire/2.2\n');
    expect(output).toContain('  early-review: undetermined\n    missing: change.foreseenAtLastConference\n');
    expect(output).toContain('by 2026-07-15 (must, oxfordshire/2.2)');
    expect(output).toMatch(/\n {2}nothing laid down: .*advocacy/u);
    expect(output).not.toContain('younger');
  });

  test('asks about the children of a conference that is named', () => {
    const { case: file } = JSON.parse(readFileSync(resolve(root, siblings), 'utf8')) as { case: CaseFile };
    const [conference] = file.conferences.filter(({ children }) => children.length > 1);
    const words = ['decide', siblings, ...authority, '--conference', String(conference?.id), '--json'];
    const { decided } = jsonOf([...words, '--question', 'quorum']) as Decided;
    expect(decided.map(({ child }) => child)).toEqual(conference?.children);
  });

  test.each(readdirSync(resolve(root, 'examples/cases')))('decides and explains the example %s', (name) => {
    const words = [`examples/cases/${name}`, '--policy', 'england'];
    expect(runCli(['decide', ...words]).status).toBe(0);
    expect(runCli(['explain', ...words])).toMatchObject({ status: 0 });
    expect(runCli(['explain', ...words, '--family'])).toMatchObject({ status: 0 });
  });

  test('takes the version in force on the day, and no other', () => {
    const early = runCli(['decide', triggers, ...authority, '--as-of', '2016-06-30']);
    expect(early).toMatchObject({ status: 2, output: '' });
    expect(early.errors).toContain('policies/oxfordshire/2016-07-01.json');
    expect(early.errors).toContain('no version is in force on `2016-06-30`');
    const older = readFileSync(resolve(root, 'policies/england/2024-02-12.json'), 'utf8').replace(
      '2024-02-12',
      '2023-01-01',
    );
    const files = { 'older.json': older };
    const words = ['decide', triggers, '--policy', 'older.json', 'england', '--question', 'quorum', '--json'];
    const usedOn = (day: string): string | undefined =>
      (jsonOf([...words, '--as-of', day], { files }) as Decided).decided[0]?.decisions[0]?.receipt.policies[0]
        ?.inForceFrom;
    expect([usedOn('2024-02-11'), usedOn('2024-02-12')]).toEqual(['2023-01-01', '2024-02-12']);
  });

  test.each([
    ['a child that is not there', ['--child', 'eldre'], 'the case has no child `eldre`', 'did you mean `elder`?'],
    ['a conference that is not there', ['--conference', 'nosuch'], 'no conference `nosuch`', ''],
    ['a request without its conference', ['--exclusion', '0'], 'named without its conference', ''],
  ])('ends with 2 upon %s', (_, words, says, help) => {
    const { status, output, errors } = runCli(['decide', triggers, ...authority, ...words]);
    expect({ status, output }).toEqual({ status: 2, output: '' });
    expect(errors).toContain(says);
    expect(errors).toContain(help);
  });

  test('tells all that is wrong with case and policy at once, with lines, and places within what is around the case', () => {
    const files = {
      'own.json':
        '{\n  "asOf": "2026-02-30",\n  "case": {\n    "id": "one",\n    "childern": [],\n    "conferences": []\n  }\n}',
    };
    const { status, errors } = runCli(['decide', 'own.json', '--policy', broken('wrong-type')], { files });
    expect(status).toBe(2);
    expect(errors).toContain('own.json:2:3 error');
    expect(errors).toContain('at /case/childern');
    expect(errors).toContain('did you mean `children`?');
    expect(errors).toContain('wrong-type.json:43:34 error');
    expect(jsonOf(['decide', 'own.json', '--policy', realm, '--json'], { files })).toMatchObject({
      problems: [{ file: 'own.json', line: 2 }, { line: 3 }, { line: 5 }],
    });
  });

  test('ends with 2 upon a case that cannot be read, or is no JSON', () => {
    expect(runCli(['decide', 'nowhere.json', '--policy', realm])).toMatchObject({ status: 2, output: '' });
    const { errors } = runCli(['decide', 'own.json', '--policy', realm], { files: { 'own.json': '{' } });
    expect(errors).toContain('(json-syntax)');
  });
});

describe('explain', () => {
  const words = ['explain', triggers, ...authority, '--child', 'elder', '--question', 'early-review'];
  const decision = decisionOn('2026-03-05', 'elder');

  test('speaks to practitioners', () => {
    expect(jsonOf([...words, '--json'])).toEqual({
      asOf: '2026-03-05',
      explained: [{ child: 'elder', explanations: [JSON.parse(JSON.stringify(explain(decision, rulebook)))] }],
      warnings: [],
    });
    const { output } = runCli(words);
    expect(output).toContain('\nShould a review be held earlier than it is due?\n');
    expect(output).toContain('Clause 2.3.e: Early review');
  });

  test('speaks to the family', () => {
    expect(jsonOf([...words, '--family', '--json'])).toMatchObject({
      explained: [{ explanations: [JSON.parse(JSON.stringify(explainToFamily(decision, rulebook)))] }],
    });
    const { output } = runCli([...words, '--family']);
    expect(output).toContain('It is not yet clear if a review meeting should be held early.');
    expect(output).not.toContain('oxfordshire/2.3');
  });

  test('leaves out what has nothing to say, unless it is asked for', () => {
    const silent = runCli(['explain', triggers, '--policy', realm, '--child', 'elder']);
    expect(silent).toMatchObject({ status: 0 });
    const asked = runCli(['explain', triggers, '--policy', realm, '--child', 'elder', '--question', 'quorum']);
    expect(asked.output).toContain('Is the conference quorate?');
    expect(silent.output).not.toContain('Is the conference quorate?');
  });
});

test('what a case says does not steer the terminal', () => {
  const files = { 'own.json': '{ "id": "one", "children": [{ "id": "a\\u001b[2J" }], "conferences": [] }' };
  for (const command of ['decide', 'explain']) {
    const { status, output } = runCli([command, 'own.json', '--policy', realm], { files });
    expect(status).toBe(0);
    expect(output).toContain('About a\uFFFD[2J');
    expect(output).not.toContain('\u001b');
  }
});
