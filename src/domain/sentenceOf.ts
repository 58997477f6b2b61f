import { vocabulary } from './vocabulary.ts';

const sentences: ReadonlyMap<string, string> = new Map(
  Object.entries(vocabulary).map(([name, { says }]) => [name, says]),
);

/**
 * What a fact means.
 *
 * @param name - the fact's name
 * @returns the sentence of the vocabulary; `undefined` for what is no fact of it
 * @internal
 */
export function sentenceOf(name: string): string | undefined {
  return sentences.get(name);
}
