import type { Change, QuestionCompared, Verdict } from '../../analysis/index.ts';
import type { CompareReport } from '../commands/compare.ts';
import type { LaidRules } from '../input/readRulebook.ts';
import type { Paint } from './createPaint.ts';
import { differenceLines } from './differenceLines.ts';
import { inLines } from './inLines.ts';
import { atLeast, paintVerdict, verdictWords } from './verdictWords.ts';
import { show } from './show.ts';
import { undecidedLines } from './undecidedLines.ts';
import { visible } from './visible.ts';

type Lines = readonly string[];

const documents = ({ policies }: LaidRules): string =>
  policies.map(({ id, inForceFrom }) => `${id} ${inForceFrom}`).join(', ');

const sayQuestion = (compared: QuestionCompared): string => {
  const certain = atLeast(compared);
  return certain === undefined ? compared.question : `${compared.question} (${certain})`;
};

/** Each verdict with the questions on which it is passed. */
const summary = (questions: readonly QuestionCompared[], paint: Paint): Lines =>
  (Object.keys(verdictWords) as Verdict[]).flatMap((verdict) =>
    inLines(
      verdictWords[verdict],
      questions.filter((compared) => compared.verdict === verdict).map(sayQuestion),
      paintVerdict(verdict, paint),
    ),
  );

const questionLines = (compared: QuestionCompared, paint: Paint): Lines => {
  const { question, verdict, differences } = compared;
  if (verdict === 'same') return [];
  const certain = atLeast(compared);
  const said = paintVerdict(verdict, paint)(verdictWords[verdict]);
  return [
    '',
    `${paint.bold(question)}: ${said}${certain === undefined ? '' : `, ${certain}`}`,
    ...differences.flatMap((difference, index) => differenceLines(difference, index, paint)),
    ...undecidedLines(compared),
  ];
};

const changeLine = ({ change, rule, path, old, new: now }: Change, paint: Paint): string => {
  const place = visible(path === '' ? rule : `${rule} ${path}`);
  if (change === 'added') return paint.green(`  + ${place}${path === '' ? '' : `: ${show(now)}`}`);
  if (change === 'removed') return paint.red(`  - ${place}${path === '' ? '' : `: ${show(old)}`}`);
  return paint.yellow(`  ~ ${place}: ${show(old)} -> ${show(now)}`);
};

/**
 * How two policies differ, for people.
 *
 * @param report - what came of comparing
 * @param paint - the colours
 * @returns the text: each verdict with its questions, then the questions one by one, then what was changed
 * @internal
 */
export function compareText({ before, after, compared }: CompareReport, paint: Paint): string {
  const changes = compared.changes.map((change) => changeLine(change, paint));
  const lines = [
    `before: ${documents(before)}`,
    `after:  ${documents(after)}`,
    '',
    ...summary(compared.questions, paint),
    ...compared.questions.flatMap((one) => questionLines(one, paint)),
    ...(changes.length === 0 ? ['', 'no rule was changed'] : ['', paint.bold('changes of rules'), ...changes]),
  ];
  return `${lines.join('\n')}\n`;
}
