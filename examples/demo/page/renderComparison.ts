import type { Comparison, Row } from '../answers/compareAuthorities.ts';
import { foldRows } from '../answers/foldRows.ts';
import { missingFacts } from '../answers/missingFacts.ts';
import { sayDay } from '../words/sayDay.ts';
import { sayFact } from '../words/sayFact.ts';
import type { Line, Paint } from './Line.ts';
import { renderDuties } from './renderDuties.ts';
import { renderObstacles } from './renderObstacles.ts';
import { renderTable } from './renderTable.ts';
import { wrap } from './wrap.ts';

const width = 100;

/** Wraps lines, each under its own first word. */
const flow = (lines: readonly Line[], paint: Paint): readonly string[] =>
  lines.flatMap(({ text, style }) => {
    const margin = /^ */u.exec(text)?.[0] ?? '';
    return wrap(text.trimStart(), width - margin.length, 2).map((part) =>
      style === undefined ? margin + part : margin + paint(style, part),
    );
  });

const section = (title: string, lines: readonly Line[]): readonly Line[] =>
  lines.length === 0 ? [] : [{ text: '' }, { text: title, style: 'heading' }, ...lines];

const labels = (rows: readonly Row[]): string => rows.map(({ topic }) => topic.label.toLowerCase()).join(', ');

const folded = (title: string, rows: readonly Row[]): readonly Line[] =>
  rows.length === 0 ? [] : [{ text: `${title}: ${labels(rows)}.`, style: 'faint' }];

/** How much of a comparison to show. */
export interface Extent {
  /** Whether rows are shown that have nothing to say. */
  readonly all: boolean;
}

/**
 * All that there is to say about one child and conference.
 *
 * @param comparison - the decisions of every authority
 * @param extent - how much to show
 * @param paint - colours the text
 * @returns the lines
 */
export function renderComparison(comparison: Comparison, { all }: Extent, paint: Paint): readonly string[] {
  const { document, subject, columns } = comparison;
  const { shown, silent, unrecorded } = foldRows(comparison);
  const rows = all ? comparison.rows : shown;
  const missing = missingFacts(rows);
  const about = subject.conference === undefined ? '' : `, conference ${subject.conference}`;
  const title: Line = { text: `About ${subject.child}${about}, as of ${sayDay(document.asOf)}`, style: 'heading' };
  const folds = all
    ? []
    : [
        ...folded('Open, since nothing is recorded about it', unrecorded),
        ...folded('Not running, or nothing laid down', silent),
      ];
  const unknowns = missing.map((fact, index): Line => ({ text: `  ${String(index + 1)}. ${fact}: ${sayFact(fact)}` }));
  const blocked = columns.flatMap((column, index) => renderObstacles(column, rows, index));
  const duties = columns.flatMap((_, index) => renderDuties(comparison, rows, index));
  return [
    ...flow([title, { text: '' }], paint),
    ...renderTable(comparison, { rows, missing }, paint),
    ...flow([...(folds.length === 0 ? [] : [{ text: '' }]), ...folds], paint),
    ...flow(section('Not kept to, or in the way (!)', blocked), paint),
    ...flow(section('What is not known and could change an outcome (?)', unknowns), paint),
    ...flow(section('What follows', duties), paint),
  ];
}
