import { sentenceOf } from '../../domain/sentenceOf.ts';
import { judgementOf } from '../../domain/judgementOf.ts';
import { typeOfFact, type DeclaresWords } from '../../engine/declaredWords.ts';
import type { LocalFact, Policy } from '../../engine/Policy.ts';
import { capitalise } from './capitalise.ts';

/** Documents that may declare facts and words of their own. */
export type Declaring = readonly (Pick<Policy, 'facts'> & DeclaresWords)[];

const declared = (fact: string, policies: Declaring): LocalFact | undefined =>
  policies.flatMap(({ facts = {} }) => Object.entries(facts)).find(([name]) => name === fact)?.[1];

/** What a sentence adds for whoever writes a case down: what `null` means, or 0, and where to say who judged. */
const forTheWriter = /; (?:`(?:null|\.by)`|0 where ).*(?=\.$)/u;

/**
 * What a fact means.
 *
 * @param fact - the fact's name
 * @param policies - the documents in which a fact of their own may be declared
 * @returns one sentence, or `undefined` where there is no such fact; beside a judgement, `.by` has none of its own
 * @internal
 */
export function factSentence(fact: string, policies: Declaring): string | undefined {
  return (sentenceOf(fact) ?? declared(fact, policies)?.says)?.replace(forTheWriter, '');
}

const unknownFact = (fact: string): string => `the fact \`${fact}\``;

/**
 * What a fact holds, to be named within a sentence.
 *
 * @param fact - the fact's name, or `asOf`
 * @param policies - the documents in which a fact of their own may be declared
 * @returns such as `the day on which the child was born`
 * @internal
 */
export function factPhrase(fact: string, policies: Declaring): string {
  if (fact === 'asOf') return 'the day asked about';
  const sentence = factSentence(fact, policies);
  if (sentence === undefined) return unknownFact(fact);
  // What follows a colon says how the fact is worked out.
  const phrase = sentence.replace(/:.*$/u, '').replace(/\.$/u, '');
  return /^(?:The|Those|What|How) /u.test(phrase) ? phrase.slice(0, 1).toLowerCase() + phrase.slice(1) : `“${phrase}”`;
}

/**
 * What a yes or no says where it is a yes.
 *
 * @param fact - the fact's name
 * @param policies - the documents in which a fact of their own may be declared
 * @returns one sentence
 * @internal
 */
export function yesSentence(fact: string, policies: Declaring): string {
  return factSentence(fact, policies) ?? `${capitalise(unknownFact(fact))}.`;
}

/**
 * A fact that is missing, as what is to be found out.
 *
 * @param fact - the fact's name
 * @param policies - the documents in which a fact of their own may be declared
 * @returns one sentence, or `undefined` where there is no such fact
 * @internal
 */
export function missingSentence(fact: string, policies: Declaring): string | undefined {
  const judgement = judgementOf(fact);
  if (judgement !== undefined) return `Who judged whether this is so: ${yesSentence(judgement, policies)}`;
  const sentence = factSentence(fact, policies);
  const type = typeOfFact(fact, policies);
  return sentence !== undefined && (type === 'yes-no' || type === 'judgement')
    ? `Whether this is so: ${sentence}`
    : sentence;
}
