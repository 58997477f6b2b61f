import { describe, expect, test } from 'vitest';
import { comparePolicies, type Verdict } from '../../src/analysis/index.ts';
import { readFacts } from '../../src/cases/index.ts';
import { measureCoverage } from '../../src/coverage/index.ts';
import { ask } from '../../src/engine/ask.ts';
import { rulesOf } from '../../src/engine/rulesOf.ts';
import { parsePolicy, parsePolicyText } from '../../src/policy/index.ts';
import { deadline } from '../../src/questions/deadline.ts';
import { everyQuestion } from '../../src/questions/everyQuestion.ts';
import { checkLaws } from '../../src/testing/index.ts';
import { timeline } from '../../src/timeline/index.ts';
import {
  authoritiesFolder,
  authorityFiles,
  authorityText,
  firstReviewWithin,
  furtherAuthority,
} from '../support/authorities.ts';
import { jsonOf, runCli } from '../support/commandLine.ts';
import { calendarDay } from '../support/rules.ts';
import { uppermostExamples } from '../support/shippedExamples.ts';
import { layered, type Laid } from '../support/shippedRulebooks.ts';
import { caseOf, childWith, initial, reviewOn } from '../traps/caseInTime.ts';

/** How many clauses of each the pages show, how many of them are left to people, and how many rules act on the others. */
const counted: Readonly<Record<string, readonly [clauses: number, left: number, rules: number]>> = {
  guernsey: [89, 12, 81],
  scotland: [140, 29, 99],
  swindon: [40, 6, 40],
};

describe.each(authorityFiles)('%s', (path) => {
  const parsed = parsePolicyText(authorityText(path));
  const policy = parsed.ok ? parsed.value.policy : undefined;
  const { documents, rulebook, calendar } = furtherAuthority(path.split('/')[0] ?? '');
  const file = `${authoritiesFolder}/${path}`;

  test('passes every check without a warning, read as text and as JSON', () => {
    expect(parsed).toMatchObject({ ok: true, warnings: [] });
    expect(parsePolicy(JSON.parse(authorityText(path)))).toMatchObject({ ok: true, warnings: [] });
  });

  test('lies where its document and day say', () => {
    expect(`${String(policy?.id)}/${String(policy?.inForceFrom)}.json`).toBe(path);
  });

  test('acts on every clause of its outline by a rule, or leaves it to people with a reason', () => {
    const outline = policy?.sources.flatMap(({ id, clauses }) => Object.keys(clauses).map((one) => `${id}/${one}`)) ?? [];
    const rules = policy === undefined ? [] : rulesOf(policy);
    const acted = [...new Set(rules.flatMap(({ cites }) => cites))];
    const left = policy?.judgement.map(({ clause }) => clause) ?? [];
    expect([...acted, ...left].toSorted()).toEqual(outline.toSorted());
    expect([outline.length, left.length, rules.length]).toEqual(counted[String(policy?.id)]);
  });

  test('says of every source where it is published', () => {
    const sources = policy?.sources ?? [];
    expect(sources.filter(({ address }) => address?.startsWith('http') !== true)).toEqual([]);
  });

  test('leaves nothing of any rule unseen by its examples', () => {
    const coverage = measureCoverage(rulebook, uppermostExamples(documents), { calendar });
    expect(coverage.rules.filter(({ isCovered }) => !isCovered).map(({ rule }) => rule)).toEqual([]);
    const clauses = coverage.sources.flatMap((source) => source.clauses);
    expect(clauses.filter(({ status }) => status === 'not-exercised' || status === 'uncited')).toEqual([]);
  });

  test('keeps every law', { timeout: 60_000 }, () => {
    const first = firstReviewWithin[String(policy?.id)] ?? { months: 3 };
    const reviews = { first, further: { months: 6 } };
    const results = checkLaws(rulebook, { asOf: calendarDay('2026-03-10'), calendar, numRuns: 60, reviews });
    expect(results.flatMap(({ counterexample }) => counterexample?.text ?? [])).toEqual([]);
  });

  test('passes check, test and coverage on the command line', { timeout: 60_000 }, () => {
    expect(runCli(['check', file])).toMatchObject({ status: 0 });
    expect(runCli(['test', file])).toMatchObject({ status: 0 });
    expect(runCli(['coverage', file, '--whole'])).toMatchObject({ status: 0 });
  });
});

/** What a comparison with Oxfordshire says of a question, and some of the outcomes that tell the two apart. */
type Differing = readonly [question: string, verdict: Verdict, ...outcomes: string[]];

const fromOxfordshire: Readonly<Record<string, readonly Differing[]>> = {
  guernsey: [
    ['next-review', 'stricter'],
    ['early-review', 'incomparable', 'convene > consider', 'not-required > consider'],
    ['quorum', 'incomparable', 'quorate > inquorate', 'inquorate > quorate-by-exception'],
    ['exclusion', 'incomparable', 'may-exclude > at-discretion'],
    ['deadline:first-core-group', 'incomparable', 'policy-silent > due'],
    ['deadline:minutes-sent', 'same'],
    ['deadline:reconvened-conference', 'same'],
    ['deadline:exclusion-notice', 'incomparable', 'late > policy-silent'],
    ['deadline:report-to-chair', 'incomparable', 'late > policy-silent'],
    ['deadline:papers-with-chair', 'incomparable', 'policy-silent > late'],
    ['deadline:attendance-talked-over', 'incomparable', 'policy-silent > overdue'],
    ['deadline:visit', 'incomparable', 'overdue > policy-silent'],
    ['deadline:visit-after-conference', 'incomparable', 'policy-silent > overdue'],
  ],
  scotland: [
    ['next-review', 'incomparable', 'overdue > due', 'held-late > held-in-time'],
    ['early-review', 'incomparable', 'convene > consider', 'convene > not-required'],
    ['quorum', 'incomparable', 'inquorate > quorate', 'quorate > inquorate', 'inquorate > quorate-by-exception'],
    ['exclusion', 'incomparable', 'request-not-in-order > may-exclude', 'insufficient-ground > at-discretion'],
    ['exclusion-during', 'incomparable', 'may-ask-to-leave > policy-silent'],
    ['significant-harm', 'incomparable', 'policy-silent > likely'],
    ['deadline:first-core-group', 'incomparable', 'policy-silent > due'],
    ['deadline:minutes-sent', 'incomparable', 'policy-silent > due'],
    ['deadline:reconvened-conference', 'incomparable', 'policy-silent > overdue'],
    ['deadline:notice-of-meeting', 'incomparable', 'policy-silent > late'],
    ['deadline:changes-reported', 'incomparable', 'policy-silent > overdue'],
  ],
  swindon: [
    ['next-review', 'stricter', 'policy-silent > overdue'],
    ['early-review', 'laxer', 'convene > consider', 'convene > not-required'],
    ['quorum', 'laxer', 'inquorate > quorate-by-exception'],
    ['exclusion', 'incomparable', 'may-exclude > policy-silent'],
    ['deadline:first-core-group', 'same'],
    ['deadline:reconvened-conference', 'incomparable', 'policy-silent > overdue'],
    ['deadline:report-to-chair', 'incomparable', 'late > policy-silent'],
    ['deadline:agency-reports', 'incomparable', 'policy-silent > late'],
    ['deadline:mid-point-review', 'incomparable', 'policy-silent > overdue'],
    ['deadline:plan-ended', 'incomparable', 'policy-silent > overdue'],
  ],
};

describe.each(Object.entries(fromOxfordshire))('set beside Oxfordshire, %s differs', (id, differing) => {
  const { rulebook: before, calendar } = layered.oxfordshire;
  const { rulebook: after, calendar: calendarAfter } = furtherAuthority(id);

  test.each(differing)('on %s: %s', { timeout: 60_000 }, (name, verdict, ...outcomes) => {
    const question = everyQuestion(before, after).get(name);
    const options = { asOf: calendarDay('2026-03-10'), calendar, calendarAfter };
    const { questions } = comparePolicies(before, after, {
      ...options,
      questions: question === undefined ? [] : [question],
    });
    expect(questions.map((one) => one.verdict)).toEqual([verdict]);
    const told = questions.flatMap(({ differences }) =>
      differences.map((one) => `${one.before.outcome} > ${one.after.outcome}`),
    );
    expect(told).toEqual(expect.arrayContaining(outcomes));
  });
});

/** What a review held on 30 March 2026 asks for by a deadline: by `ask`, the timeline and the command line. */
const dueByEveryEntry = (laid: Laid, file: string, name: string): readonly unknown[] => {
  const asOf = calendarDay('2026-04-01');
  const { rulebook, calendar } = laid;
  const record = caseOf(
    childWith(),
    { ...initial, heldOn: '2026-01-05' },
    reviewOn('review', '2026-03-30', {
      quorum: { met: false, exceptionAccepted: { is: false } },
      local: { heldAgainOn: null },
    }),
  );
  const facts = readFacts(record, { child: 'a', conference: 'review' }, asOf);
  const asked = ask(deadline(name), rulebook, facts, { asOf, calendar }).duties.map(({ dueOn }) => dueOn);
  const dated = timeline(record, rulebook, { asOf, calendar })
    .filter((entry) => entry.deadline === name && entry.conference === 'review')
    .map(({ due }) => due);
  const words = ['decide', 'case.json', '--policy', file, '--as-of', asOf, '--conference', 'review', '--json'];
  const printed = JSON.stringify(jsonOf(words, { files: { 'case.json': JSON.stringify({ case: record }) } }));
  const onTheLine = [...printed.matchAll(/"dueOn":"(2026-04-1\d)"/gu)].map(([, day]) => day);
  return [asked, dated, [...new Set(onTheLine)]];
};

describe('ten working days from 30 March 2026 end in Scotland on 14 April', () => {
  const scotland = furtherAuthority('scotland');
  const file = `${authoritiesFolder}/scotland/2023-08-31.json`;

  test.each(['minutes-sent', 'reconvened-conference'])('for %s, asked, in the timeline and on the command line', (name) => {
    expect(dueByEveryEntry(scotland, file, name)).toEqual([['2026-04-14'], ['2026-04-14'], ['2026-04-14']]);
  });

  test('in its examples, which would fail on another day', () => {
    const beside = file.replace('.json', '.examples.json');
    const examples = authorityText('scotland/2023-08-31.examples.json');
    const run = (text: string): number => runCli(['test', file], { files: { [beside]: text } }).status;
    expect(examples).toContain('"record-sent": "2026-04-14"');
    expect(run(examples)).toBe(0);
    expect(run(examples.replace('"record-sent": "2026-04-14"', '"record-sent": "2026-04-15"'))).toBe(1);
  });

  test('and in England on 15 April', () => {
    const swindon = furtherAuthority('swindon');
    const path = `${authoritiesFolder}/swindon/2025-04-01.json`;
    expect(dueByEveryEntry(swindon, path, 'reconvened-conference')).toEqual([['2026-04-15'], ['2026-04-15'], ['2026-04-15']]);
  });
});

test('Guernsey counts by holidays of its own, Liberation Day among them', () => {
  const { documents, rulebook, calendar } = furtherAuthority('guernsey');
  const asOf = calendarDay('2025-05-07');
  const record = caseOf(childWith(), { ...initial, heldOn: '2025-05-01' });
  const facts = readFacts(record, { child: 'a' }, asOf);
  const due = (by: typeof calendar): unknown =>
    ask(deadline('first-core-group'), rulebook, facts, { asOf, calendar: by }).duties.map(({ dueOn }) => dueOn);
  expect(documents[0]?.policy.calendar?.holidays).toContain('2025-05-09');
  expect(due(calendar)).toEqual(['2025-05-19']);
  expect(due(layered.oxfordshire.calendar)).toEqual(['2025-05-16']);
});
