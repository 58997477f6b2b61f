import { sentenceOf } from '../../../src/domain/sentenceOf.ts';

/**
 * What a fact means, in one sentence.
 *
 * @param name - the fact's name; beside a judgement, its name with `.by`
 * @returns the sentence
 */
export function sayFact(name: string): string {
  const sentence = sentenceOf(name);
  if (sentence !== undefined) return sentence.replace(/; `null`.*$/u, '.').replaceAll('`', '');
  const judged = sentenceOf(name.replace(/\.by$/u, ''));
  return judged === undefined ? "A fact of the policy's own." : `Who judged this: ${judged.replaceAll('`', '')}`;
}
