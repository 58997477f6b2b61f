import type { Row } from './compareAuthorities.ts';

/**
 * The facts that could still change an outcome, of any question shown and for any authority.
 *
 * @param rows - the rows shown
 * @returns their names, each once, in the order in which the rows ask for them
 */
export function missingFacts(rows: readonly Row[]): readonly string[] {
  return [...new Set(rows.flatMap(({ decisions }) => decisions.flatMap(({ missing }) => missing)))];
}
