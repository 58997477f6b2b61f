import type { Column, Comparison, Row } from '../answers/compareAuthorities.ts';
import { cell } from './cell.ts';
import type { Line, Paint } from './Line.ts';
import { sideBySide } from './sideBySide.ts';

const labelWidth = 18;
const columnWidth = 25;

const headingOf = ({ authority, rulebook, notYetInForce }: Column): readonly Line[] => [
  { text: authority.name, style: 'heading' },
  ...rulebook.policies.map(({ id, inForceFrom }): Line => ({ text: `${id} ${inForceFrom}`, style: 'faint' })),
  ...notYetInForce.map((document): Line => ({ text: `${document}: none in force`, style: 'amiss' })),
];

/**
 * The decisions of every authority side by side, a row for each question.
 *
 * @param comparison - the decisions
 * @param rows - those to show
 * @param missing - the facts that are listed as missing, in their order
 * @param paint - colours the text
 * @returns the lines
 */
export function renderTable(
  comparison: Comparison,
  { rows, missing }: { readonly rows: readonly Row[]; readonly missing: readonly string[] },
  paint: Paint,
): readonly string[] {
  const widths = [labelWidth, ...comparison.columns.map(() => columnWidth)];
  const heading = sideBySide([[], ...comparison.columns.map(headingOf)], widths, paint);
  const body = rows.map(({ topic, decisions }) => {
    const cells = comparison.columns.map((column, index) => {
      const decision = decisions[index];
      return decision === undefined ? [] : cell(decision, { comparison, column, missing });
    });
    return sideBySide([[{ text: topic.label, style: 'heading' }], ...cells], widths, paint);
  });
  const rule = paint('faint', widths.map((width) => '-'.repeat(width)).join('  '));
  return [heading, ...body].flatMap((lines) => [...lines, rule]).slice(0, -1);
}
