import type { ExplainReport, SubjectExplained } from '../commands/explainCase.ts';
import type { Paint } from './createPaint.ts';
import { subjectLine } from './subjectLine.ts';
import { visible } from './visible.ts';

/** Before the first version every question has the same answer, which is given once. */
const withoutVersion = 'No version of the documents was in force then.\n';

const texts = ({ inForce, explanations }: SubjectExplained, paint: Paint): readonly string[] => {
  if (inForce === undefined) return [withoutVersion];
  if (explanations.length === 0) return ['Nothing is laid down that has come about.\n'];
  return explanations.map(({ text }) => visible(text).replace(/^.*$/mu, (first) => paint.underline(first)));
};

/**
 * The explanations of a case, for people.
 *
 * @param report - the explanations
 * @param paint - the colours
 * @returns the text
 * @internal
 */
export function explainText(report: ExplainReport, paint: Paint): string {
  const { title, explained } = report;
  const head = title === undefined ? [] : [`${visible(title)}\n`];
  const parts = explained.flatMap((about) => [
    `${paint.bold(visible(subjectLine(about, report)))}\n`,
    ...texts(about, paint),
  ]);
  return [...head, ...parts].join('\n');
}
