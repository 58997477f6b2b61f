import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from '../../support/filesUnder.ts';

const slow = 60_000;
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'demo-'));
  writeFileSync(join(folder, 'syntax.json'), '{\n  "title": "A case",\n  "asOf": }\n');
  writeFileSync(
    join(folder, 'shape.json'),
    `{
  "titel": "A case",
  "asOf": "2026-02-30",
  "about": [{ "child": "child-1", "conferense": "review" }],
  "case": {
    "id": "case",
    "children": [{ "id": "child-1", "bornon": "2020-01-31", "plans": [{ "endedOn": "30/06/2025" }] }],
    "conferences": [{ "id": "review", "children": ["child-2"], "kind": "reveiw" }]
  }
}
`,
  );
  writeFileSync(
    join(folder, 'subjects.json'),
    `{
  "title": "A case",
  "asOf": "2026-03-10",
  "about": [{ "child": "child-2" }, { "child": "child-1", "conference": "reviev" }],
  "case": { "id": "case", "children": [{ "id": "child-1" }], "conferences": [{ "id": "review", "children": ["child-1"] }] }
}
`,
  );
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

const demo = (...words: readonly string[]): { status: number | null; output: string; problems: string } => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'examples/demo.ts', ...words], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, FORCE_COLOR: undefined },
  });
  return { status, output: stdout, problems: stderr };
};

test('without an argument it shows every example case', { timeout: slow }, () => {
  const { status, output, problems } = demo();
  expect([status, problems]).toEqual([0, '']);
  expect(output).toContain('A baby planned for before birth and not yet born');
  expect(output).toContain('A review without consensus');
  for (const part of [
    'Audit of the conference',
    'Timeline of the case',
    'Explained to practitioners',
    'to the parents',
  ]) {
    expect(output).toContain(part);
  }
  expect(output).toContain('/conferences/2/reports/countersignedByManager');
});

test('it shows the case at a path', { timeout: slow }, () => {
  const { status, output, problems } = demo('examples/cases/census-late-first-review.json');
  expect([status, problems]).toEqual([0, '']);
  expect(output).toContain('8 months and 29 days late');
});

test('it shows a case with nothing around it as of today', { timeout: slow }, () => {
  const path = join(folder, 'plain.txt');
  const child = { id: 'a', bornOn: '2020-01-31', plans: [{ madeAt: 'initial', endedOn: null }] };
  const conferences = [{ id: 'initial', kind: 'initial', children: ['a'], heldOn: '2026-01-12' }];
  writeFileSync(path, JSON.stringify({ id: 'bare', children: [child], conferences }));
  const { status, output, problems } = demo(path);
  expect([status, problems]).toEqual([0, '']);
  expect(output).toContain('bare');
  const days = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric' });
  expect(output).toContain(days.format(new Date()));
});

test('of malformed files it names every problem and its place, and shows the others', { timeout: slow }, () => {
  const { status, output, problems } = demo(folder, 'examples/cases/nothing-known.json', join(folder, 'missing.json'));
  expect(status).toBe(2);
  expect(output).toContain('A case of which next to nothing is known');
  expect(problems.replaceAll(folder, '')).toMatchInlineSnapshot(`
    "/shape.json:3:3 /asOf: \`2026-02-30\` is no day of the calendar (error no-such-day)
      expected: a day of the calendar, \`YYYY-MM-DD\`
      help: that month has 28 days
    /shape.json:4:35 /about/0/conferense: \`conferense\` is not a key that can stand here (error unknown-key)
      expected: a key: one of \`child\`, \`conference\`, \`exclusion\`
      help: did you mean \`conference\`?
    /shape.json:2:3 /titel: \`titel\` is not a key that can stand here (error unknown-key)
      expected: a key: one of \`title\`, \`notes\`, \`asOf\`, \`about\`, \`endToEnd\`, \`case\`
      help: did you mean \`title\`?
    /shape.json:7:73 /case/children/0/plans/0/endedOn: \`30/06/2025\` is no day of the calendar (error no-such-day)
      expected: a day of the calendar, \`YYYY-MM-DD\`
      help: did you mean \`2025-06-30\`?
    /shape.json:7:37 /case/children/0/bornon: \`bornon\` is not a key that can stand here (error unknown-key)
      expected: a key: one of \`id\`, \`birthExpectedOn\`, \`enquiries\`, \`plans\`, \`lookedAfter\`, \`moves\`, \`chronology\`, \`visits\`, \`coreGroups\`, \`local\`, \`meta\`, \`bornOn\`, \`diedOn\`, \`leftUnitedKingdomOn\`
      help: did you mean \`bornOn\`?
    /shape.json:8:64 /case/conferences/0/kind: \`reveiw\` is no word for this (error unknown-word)
      expected: one of \`initial\`, \`pre-birth\`, \`review\`, \`transfer\`
      help: did you mean \`review\`?
    /shape.json:8:52 /case/conferences/0/children/0: the case has no child \`child-2\` (error unknown-child)
      expected: the id of a child of the case: \`child-1\`
      help: did you mean \`child-1\`?
    /subjects.json:4:15 /about/0/child: the case has no child \`child-2\` (error unknown-subject)
      expected: the id of a child of the case: \`child-1\`
      help: did you mean \`child-1\`?
    /subjects.json:4:59 /about/1/conference: no conference \`reviev\` is about this child (error unknown-subject)
      expected: the id of a conference about the child: \`review\`
      help: did you mean \`review\`?
    /syntax.json:3:11: \`}\` is not what JSON has here (error json-syntax)
      help: take it out, or write what is missing before it
    /missing.json: there is no such file or folder (error unreadable-file)
    "
  `);
});

test('an option that there is not is an error, and help is none', { timeout: slow }, () => {
  const mistyped = demo('--hepl', '-x');
  expect([mistyped.status, mistyped.output]).toEqual([2, '']);
  expect(mistyped.problems).toContain('`--hepl`, `-x`');
  const help = demo('--help');
  expect([help.status, help.problems]).toEqual([0, '']);
  expect(help.output).toContain('Usage:');
});
