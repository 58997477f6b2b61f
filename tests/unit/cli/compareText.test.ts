import { describe, expect, test } from 'vitest';
import type { Difference, QuestionCompared, Verdict } from '../../../src/analysis/index.ts';
import { compareOptions } from '../../../src/cli/commands/compareOptions.ts';
import { compareText } from '../../../src/cli/output/compareText.ts';
import { createPaint } from '../../../src/cli/output/createPaint.ts';
import type { Obligation } from '../../../src/engine/Decision.ts';
import { earlyReview } from '../../../src/questions/earlyReview.ts';
import { aDocument, aRule, calendarDay, decide, momentOn, rulebookOf } from '../../support/rules.ts';

const document = aDocument([]);
const laid = { rulebook: rulebookOf(document), policies: [document.policy], documents: [document] };

const textOf = (questions: readonly object[], isColoured = false): string => {
  const compared = { questions: questions as readonly QuestionCompared[], changes: [] };
  const report = { before: laid, after: laid, asOf: calendarDay('2026-03-10'), compared, status: 1 } as const;
  return compareText(report, createPaint(isColoured));
};

const aQuestion = (question: string, verdict: Verdict, parts: object = {}): object => ({
  question,
  verdict,
  regions: 12,
  differences: [],
  undecided: [],
  ...parts,
});

const decided = decide({ question: earlyReview, rules: [aRule('trigger', { review: 'convene' })] });

const aDifference = (direction: Difference['direction'], parts: Partial<Difference> = {}): Difference => ({
  direction,
  facts: {},
  asOf: calendarDay('2026-03-10'),
  before: decided,
  after: decided,
  clauses: { before: [], after: [] },
  ...parts,
});

const withDuty = (what: string): Difference['before'] => {
  const duty: Obligation = {
    rule: 'county/a',
    cites: ['county/1'],
    force: 'must',
    applies: 'yes',
    kept: 'unknown',
    who: 'conference-chair',
    what,
    to: [],
    provisional: [],
    steps: [],
  };
  return { ...decided, duties: [duty] };
};

describe('a comparison in words', () => {
  test('begins with one line for each verdict, in this order', () => {
    const verdicts = ['same', 'not-decided', 'incomparable', 'laxer', 'stricter'] as const;
    expect(textOf(verdicts.map((verdict) => aQuestion(`q-${verdict}`, verdict)))).toContain(
      [
        '',
        'stricter: q-stricter',
        'laxer: q-laxer',
        'incomparable: q-incomparable',
        'not decided: q-not-decided',
        'the same in every case: q-same',
        '',
      ].join('\n'),
    );
  });

  test('puts questions that fill more than a line below their verdict, however it is coloured', () => {
    const names = Array.from({ length: 14 }, (_, index) => `question-${String(index + 10)}`);
    const questions = names.map((name) => aQuestion(name, 'same'));
    const listed = names.slice(0, 7).join(', ');
    expect(textOf(questions)).toContain(`\nthe same in every case:\n  ${listed},\n  question-17, `);
    expect(textOf(questions, true)).toContain(`:\n  ${listed},\n  question-17, `);
    const fitting = questions.slice(0, 5);
    expect(textOf(fitting).split('\n')).toHaveLength(textOf(fitting, true).split('\n').length);
  });

  test.each([
    ['stricter', ['stricter']],
    ['laxer', ['laxer', 'laxer']],
    ['incomparable', ['stricter', 'laxer']],
    ['incomparable', ['other']],
  ] as const)('says that what is not decided is at least %s', (least, directions) => {
    const differences = directions.map((direction) => aDifference(direction));
    const text = textOf([aQuestion('quorum', 'not-decided', { differences })]);
    expect(text).toContain(`\nnot decided: quorum (at least ${least})\n`);
    expect(text).toContain(`\nquorum: not decided, at least ${least}\n`);
  });

  test('says what searches gave up on, and within how much', () => {
    const undecided = [
      { regions: 1, tried: 'a case with `due` before' },
      { regions: 5000, tried: 'a \u001b[2J' },
    ];
    const text = textOf([aQuestion('quorum', 'stricter', { undecided })]);
    expect(text).toContain('\n  not decided: whether there is a case with `due` before, within 1 region\n');
    expect(text).toContain('\n  not decided: whether there is a \uFFFD[2J, within 5000 regions\n');
  });

  test('shows one outcome once, and both where there are two', () => {
    const clauses = { before: ['county/1', 'county/2'], after: ['county/1', 'county/3'] };
    const alike = aDifference('other', { before: withDuty('tell one'), after: withDuty('tell two'), clauses });
    expect(textOf([aQuestion('quorum', 'incomparable', { differences: [alike] })])).toContain(
      [
        '  1. other, as of 2026-03-10, nothing known',
        '     both: convene',
        '     - by county/2',
        '     - conference-chair: tell one (must, county/1)',
        '     + by county/3',
        '     + conference-chair: tell two (must, county/1)',
        '',
      ].join('\n'),
    );
    const apart = aDifference('laxer', { after: { ...decided, outcome: 'consider' }, clauses });
    expect(textOf([aQuestion('quorum', 'laxer', { differences: [apart] })])).toContain(
      '     before: convene (county/1, county/2)\n     after: consider (county/1, county/3)\n\n',
    );
  });
});

describe('the options of a comparison', () => {
  test('tell of each question as it is looked at', () => {
    const told: string[] = [];
    const { onQuestion } = compareOptions(momentOn(), (what) => told.push(what));
    onQuestion('quorum');
    onQuestion('ending');
    expect(told).toEqual(['comparing quorum', 'comparing ending']);
  });

  test('hold the questions where some are chosen', () => {
    const some = compareOptions({ ...momentOn(), questions: [earlyReview], regions: 7 }, () => undefined);
    expect(some).toMatchObject({ ...momentOn(), questions: [earlyReview], regions: 7 });
    expect(compareOptions(momentOn(), () => undefined)).not.toHaveProperty('questions');
  });
});
