import type { ExplainReport } from '../commands/explainCase.ts';
import type { Paint } from './createPaint.ts';
import { subjectLine } from './subjectLine.ts';
import { visible } from './visible.ts';

/**
 * The explanations of a case, for people.
 *
 * @param report - the explanations
 * @param paint - the colours
 * @returns the text
 * @internal
 */
export function explainText({ title, asOf, rules, explained }: ExplainReport, paint: Paint): string {
  const head = title === undefined ? [] : [`${visible(title)}\n`];
  const parts = explained.flatMap(({ subject, explanations }) => {
    const line = `${paint.bold(visible(subjectLine(subject, asOf, rules)))}\n`;
    if (explanations.length === 0) return [line, 'Nothing is laid down that has come about.\n'];
    return [
      line,
      ...explanations.map(({ text }) => visible(text).replace(/^.*$/mu, (first) => paint.underline(first))),
    ];
  });
  return [...head, ...parts].join('\n');
}
