import { missingSentence, type Declaring } from '../words/factWords.ts';
import type { MissingFact } from './Explanation.ts';

/**
 * A missing fact, as what is to be found out.
 *
 * @param fact - the fact's name
 * @param policies - the documents in which a fact of their own may be declared
 * @returns the fact with its sentence, which for a fact of neither vocabulary nor documents is its name
 * @internal
 */
export function missingFact(fact: string, policies: Declaring): MissingFact {
  return { fact, says: missingSentence(fact, policies) ?? `The fact \`${fact}\`.` };
}
