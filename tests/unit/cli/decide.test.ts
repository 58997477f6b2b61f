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
import { everyQuestion } from '../../../src/questions/everyQuestion.ts';
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
    expect(decided.map(({ decisions }) => decisions.map(({ question }) => question))).toEqual([
      [...everyQuestion().keys()],
    ]);
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

describe('of the versions that are named', () => {
  const textOf = (path: string): string => readFileSync(resolve(root, path), 'utf8');
  const files = {
    'england.json': textOf('policies/england/2024-02-12.json').replace('2024-02-12', '2026-02-01'),
    'oxfordshire.json': textOf('policies/oxfordshire/2016-07-01.json').replace('2016-07-01', '2026-02-01'),
  };
  const receiptsOf = (words: readonly string[]): readonly (readonly string[])[] =>
    (jsonOf([...words, '--json'], { files }) as Decided).decided.flatMap(({ decisions }) =>
      decisions.map(({ receipt }) => receipt.policies.map(({ id, inForceFrom }) => `${id} ${inForceFrom}`)),
    );

  test('each decision goes by the one in force at its conference, in whatever order they are named', () => {
    const reviews = 'examples/cases/inquorate-review.json';
    for (const named of [
      ['england', 'england.json'],
      ['england.json', 'england@2024-02-12'],
    ]) {
      const words = ['decide', reviews, '--question', 'quorum', '--policy', ...named];
      expect(receiptsOf(words)).toEqual([['england 2024-02-12'], ['england 2026-02-01']]);
      const { output } = runCli(words, { files });
      expect(output).toContain('About child-1, conference review-january, as of 2026-02-19, by england 2024-02-12\n');
      expect(output).toContain('About child-1, conference review-february, as of 2026-02-19, by england 2026-02-01\n');
    }
  });

  test('what is owed goes by the one in force when it arose, which is said', () => {
    const about = [triggers, '--child', 'elder', '--question', 'next-review', 'early-review', '--policy'];
    const named = ['england', 'oxfordshire', 'oxfordshire.json'];
    expect(receiptsOf(['decide', ...about, ...named])).toEqual([
      ['england 2024-02-12', 'oxfordshire 2016-07-01'],
      ['england 2024-02-12', 'oxfordshire 2026-02-01'],
    ]);
    const { output } = runCli(['decide', ...about, ...named], { files });
    expect(output).toContain('About elder, as of 2026-03-05, by england 2024-02-12 and oxfordshire 2026-02-01\n');
    expect(output).toContain('  next-review: due\n    by england 2024-02-12 and oxfordshire 2016-07-01\n');
    expect(output).toContain('  early-review: undetermined\n    missing:');
    const explained = runCli(['explain', ...about, ...named], { files });
    expect(explained.output).not.toContain('What could not be explained');
    expect(explained.output).toContain('conferences, in force from Friday 1 July 2016).');
    expect(explained.output).toContain('conferences, in force from Sunday 1 February 2026).');
  });

  test('one that is named twice is refused, and both places are told', () => {
    const { status, errors } = runCli(['decide', triggers, ...authority, 'england@2024-02-12']);
    expect(status).toBe(2);
    expect(errors).toContain('policies/england/2024-02-12.json:1:1 error `2024-02-12` is the day');
    expect(errors).toContain('the other version stands here');
  });

  test('a layer that loosens a floor in one of them is refused at its place', () => {
    const loose = textOf(broken('floor-loosened'));
    const named = ['--policy', realm, 'loose.json'];
    const { status, errors } = runCli(['decide', triggers, ...named], { files: { 'loose.json': loose } });
    expect(status).toBe(2);
    expect(errors).toMatch(/^loose\.json:\d+:\d+ error .*\(floor-loosened\)$/mu);
    expect(errors).toContain(`${realm}:`);
  });
});

describe('before the first version', () => {
  const early = [triggers, ...authority, '--as-of', '2016-06-30'];

  test('a case is told so, and no later version stands in', () => {
    const words = ['decide', ...early, '--question', 'quorum'];
    const { decided } = jsonOf([...words, '--json']) as Decided;
    expect(decided.flatMap(({ decisions }) => decisions)).toMatchObject(
      decided.map(() => ({
        outcome: 'no-version-in-force',
        receipt: { policies: [], notInForce: ['england', 'oxfordshire'] },
      })),
    );
    const { status, output } = runCli(words);
    expect(status).toBe(0);
    expect(output).toContain(
      'About elder, as of 2016-06-30, before any version of england and oxfordshire\n  no version in force: quorum\n',
    );
  });

  test.each([[], ['--family']])('an explanation says it once %s', (...family) => {
    const { status, output } = runCli(['explain', ...early, '--child', 'elder', ...family]);
    expect(status).toBe(0);
    expect(output.split('\n').slice(2)).toEqual([
      'About elder, as of 2016-06-30, before any version of england and oxfordshire',
      '',
      'No version of the documents was in force then.',
      '',
    ]);
  });

  test('of one document, the others are gone by', () => {
    const words = ['decide', triggers, ...authority, '--child', 'elder', '--as-of', '2020-06-30'];
    const { output } = runCli([...words, '--question', 'exclusion']);
    expect(output).toContain('as of 2020-06-30, by oxfordshire 2016-07-01, before any version of england\n');
    expect(output).toContain('    applies: oxfordshire/5.2.2');
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

describe('documents of two authorities or nations', () => {
  const of = (command: string, ...policies: readonly string[]): readonly string[] => [
    ...[command, triggers, '--child', 'elder', '--question', 'quorum', '--policy', ...policies],
  ];

  test.each(['decide', 'explain'])('are laid over one another by `%s` only where that is meant', (command) => {
    const words = of(command, 'england', 'oxfordshire', 'rotherham');
    const { status, output, errors } = runCli(words);
    expect({ status, output }).toEqual({ status: 2, output: '' });
    expect(errors).toContain(
      '`rotherham` is of another authority than `oxfordshire`, from `2024-01-18` on (another-authority)',
    );
    expect(errors).toContain('help: leave one out, or pass `--mixed`\n');
    expect(runCli([...words, '--mixed'])).toMatchObject({ status: 0, errors: '' });
  });

  test('leave open whose bank holidays count', () => {
    const words = of('decide', 'england', 'wales');
    expect(runCli(words).errors).toContain('`wales` is of another nation than `england`, from `2024-02-12` on');
    expect(runCli([...words, '--mixed']).errors).toContain('choose whose bank holidays count with `--nation`');
    expect(runCli([...words, '--mixed', '--nation', 'wales'])).toMatchObject({ status: 0, errors: '' });
  });
});
