import { createComparisonTable, type ComparisonTable } from '../../engine/ComparisonTable.ts';
import { choicesWith, withDeclared } from '../../engine/declaredWords.ts';
import type { Truths } from '../../engine/logic.ts';
import type { Policy } from '../../engine/Policy.ts';
import { factTypes } from '../../domain/factTypes.ts';
import { judgementOf } from '../../domain/judgementOf.ts';
import { roles } from '../../domain/roles.ts';
import { canBeDays } from './canBeDays.ts';
import { ordinaryStage } from './ordinaryStages.ts';
import type { SpaceEntry } from './SpaceEntry.ts';

/**
 * Everything that conditions can tell apart: the distinct comparisons, each at its place, in groups of which each has
 * finitely many regions. Numbers and days are cut at the thresholds that policies mention.
 */
export interface Space {
  readonly table: ComparisonTable;
  /** The comparisons, in the order of their places. */
  readonly entries: () => readonly SpaceEntry[];
  /** By whose working days what is compiled into it counts, where others count by other ones. */
  readonly by?: string;
  /** `false` only where no days can have such truths, whatever the case. */
  readonly canBe: (truths: Truths) => boolean;
}

/**
 * The core carries no vocabulary, and takes there to be one choice more than conditions name; here all are known. A stage of
 * an ordinary case is tried before others, so that cases show what a reader expects.
 */
const withEveryChoice = (entry: SpaceEntry, policies: readonly Policy[]): SpaceEntry => {
  const [fact = ''] = entry.facts;
  const shipped = factTypes.get(fact) ?? (judgementOf(fact) === undefined ? undefined : roles);
  const type = shipped && withDeclared(shipped, policies);
  const isChoice = typeof type === 'object';
  if (!isChoice || !entry.samples.every((sample) => typeof sample === 'string')) return entry;
  const ordinary = ordinaryStage(fact) ?? [];
  return { ...entry, samples: [ordinary, entry.samples, type].flat().filter((sample) => type.includes(sample)) };
};

/**
 * An empty space, to be filled while conditions are compiled over its table.
 *
 * @param policies - the documents whose conditions will fill it, which may declare words of their own
 * @returns the space
 */
export function createSpace(policies: readonly Policy[]): Space {
  const table = createComparisonTable(choicesWith(policies));
  const entries = new Map<string, SpaceEntry>();
  let days: { readonly size: number; readonly canBe: (truths: Truths) => boolean } | undefined;
  return {
    table: {
      ...table,
      add: (given) => {
        const entry = entries.get(given.key) ?? withEveryChoice(given, policies);
        entries.set(entry.key, entry);
        return table.add(entry);
      },
    },
    entries: () => [...entries.values()],
    canBe: (truths) => {
      if (days?.size !== entries.size) days = { size: entries.size, canBe: canBeDays([...entries.values()]) };
      return days.canBe(truths);
    },
  };
}
