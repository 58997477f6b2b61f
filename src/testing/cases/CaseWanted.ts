import type { FactDefinitions } from '../../domain/vocabulary/FactDefinition.ts';
import type { DaySpread } from '../values/days.ts';
import type { WordsWanted } from '../values/wordsWanted.ts';

/** Which facts a case holds, around which day, and by which documents. */
export interface CaseWanted extends DaySpread, WordsWanted {
  /** Whether a fact may stand in a record; any may without it. */
  readonly facts?: ((name: string) => boolean) | undefined;
}

/**
 * A part of the vocabulary, as far as it is wanted.
 *
 * @param table - the part
 * @param wanted - which facts are
 * @returns those that are
 * @internal
 */
export function onlyWanted(table: FactDefinitions, { facts }: CaseWanted): FactDefinitions {
  return facts === undefined ? table : Object.fromEntries(Object.entries(table).filter(([name]) => facts(name)));
}
