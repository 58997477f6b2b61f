import type { Obligation, Statement } from '../../../src/index.ts';
import type { Column, Comparison, Row } from '../answers/compareAuthorities.ts';
import { doneOn } from '../answers/doneOn.ts';
import { dutiesToDo } from '../answers/dutiesToDo.ts';
import { sayDue } from '../words/sayDue.ts';
import { sayRole } from '../words/sayRole.ts';
import { saySteps } from '../words/sayStep.ts';
import type { Line } from './Line.ts';

const indented = (text: string, depth: number, style?: Line['style']): Line => ({
  text: ' '.repeat(depth) + text,
  style,
});

const addressees = ({ to }: Obligation): string => (to.length === 0 ? '' : ` (to: ${to.map(sayRole).join(', ')})`);

const state = (duty: Obligation, isDone: boolean): string => {
  if (duty.kept === 'no') return isDone ? 'done late: ' : 'not done: ';
  return duty.kept === 'unknown' ? 'done? ' : '';
};

const dutyLines = (duty: Obligation, column: Column, { facts, document }: Comparison): readonly Line[] => {
  const done = doneOn(duty, column.rulebook, facts);
  const due = sayDue(duty, { asOf: document.asOf, doneOn: done });
  return [
    indented(`- ${sayRole(duty.who)}: ${state(duty, done !== undefined)}${duty.what}${addressees(duty)}`, 2),
    indented([...due, `${duty.force}, ${duty.cites.join(', ')}`].join('; '), 4, 'faint'),
    ...saySteps(duty.steps).map((step) => indented(step, 4, 'faint')),
  ];
};

const sayLine = ({ who, what, cites }: Statement): Line =>
  indented(`> ${sayRole(who)}: ${what.replace(/\.$/u, '')} (${cites.join(', ')})`, 2);

/**
 * What follows for one authority: who is to do what, by when and why then.
 *
 * @param comparison - the decisions
 * @param rows - the rows shown
 * @param index - the authority's place among the columns
 * @returns the lines, the authority's name first
 */
export function renderDuties(comparison: Comparison, rows: readonly Row[], index: number): readonly Line[] {
  const column = comparison.columns[index];
  if (column === undefined) return [];
  const { open, done, possible, says } = dutiesToDo(rows, index);
  const maybe = [...new Set(possible.flatMap(({ cites }) => cites))].join(', ');
  return [
    { text: column.authority.name, style: 'heading' },
    ...open.flatMap((duty) => dutyLines(duty, column, comparison)),
    ...says.map(sayLine),
    ...(done === 0 ? [] : [indented(`${String(done)} done as laid down`, 2)]),
    ...(maybe === '' ? [] : [indented(`may apply too, once more is known: ${maybe}`, 2, 'faint')]),
    ...(open.length + says.length + done === 0 && maybe === '' ? [indented('nothing', 2, 'faint')] : []),
  ];
}
