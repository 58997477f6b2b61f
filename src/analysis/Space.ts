import { createComparisonTable, type ComparisonTable, type TableEntry } from '../engine/ComparisonTable.ts';
import type { Test } from '../engine/logic.ts';
import { daysTheory } from './daysTheory.ts';

/**
 * Everything that conditions can tell apart: the distinct comparisons, each at its place, in groups of which each has
 * finitely many regions. Numbers and days are cut at the thresholds that policies mention.
 */
export interface Space {
  readonly table: ComparisonTable;
  /** The comparisons, in the order of their places. */
  readonly entries: () => readonly TableEntry[];
  /** What must hold between comparisons of days, whatever the case. */
  readonly theory: () => Test;
}

/**
 * An empty space, to be filled while conditions are compiled over its table.
 *
 * @returns the space
 */
export function createSpace(): Space {
  const table = createComparisonTable();
  const entries = new Map<string, TableEntry>();
  let theory: { readonly size: number; readonly test: Test } | undefined;
  return {
    table: {
      ...table,
      add: (entry) => {
        if (!entries.has(entry.key)) entries.set(entry.key, entry);
        return table.add(entry);
      },
    },
    entries: () => [...entries.values()],
    theory: () => {
      if (theory?.size !== entries.size) theory = { size: entries.size, test: daysTheory([...entries.values()]) };
      return theory.test;
    },
  };
}
