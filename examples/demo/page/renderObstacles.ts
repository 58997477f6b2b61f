import type { Column, Row } from '../answers/compareAuthorities.ts';
import { obstacles } from '../answers/obstacles.ts';
import { ruleNamed } from '../answers/ruleNamed.ts';
import type { Line } from './Line.ts';

/**
 * What stands in the way for one authority, in the words of its own rules.
 *
 * @param column - the authority
 * @param rows - the rows shown
 * @param index - the authority's place among the columns
 * @returns the lines, none where nothing stands in the way
 */
export function renderObstacles(column: Column, rows: readonly Row[], index: number): readonly Line[] {
  const lines = rows.flatMap(({ topic, decisions }) => {
    const decision = decisions[index];
    if (decision === undefined) return [];
    return obstacles(decision, column.rulebook).map(({ rule, cites, force }) => {
      const says = ruleNamed(column.rulebook, rule)?.says ?? rule;
      return `  ! ${topic.label}: ${says} (${force}, ${cites.join(', ')})`;
    });
  });
  const unique = [...new Set(lines)];
  if (unique.length === 0) return [];
  return [{ text: column.authority.name, style: 'heading' }, ...unique.map((text): Line => ({ text }))];
}
