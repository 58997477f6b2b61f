import { sentenceOf } from '../domain/sentenceOf.ts';
import type { Rulebook } from '../engine/Rulebook.ts';

const sentence = (fact: string, { rules }: Pick<Rulebook, 'rules'>): string => {
  const declared = rules.find(({ policy }) => policy.facts?.[fact] !== undefined)?.policy.facts?.[fact]?.says;
  return sentenceOf(fact) ?? declared ?? `\`${fact}\``;
};

/**
 * What a fact means.
 *
 * @param fact - its name, or with `.by` who judged it
 * @param rulebook - the rules, whose documents may declare facts of their own
 * @returns one sentence
 */
export function sayFact(fact: string, rulebook: Pick<Rulebook, 'rules'>): string {
  if (!fact.endsWith('.by')) return sentence(fact, rulebook);
  return `Who judged or decided this: ${sentence(fact.slice(0, -'.by'.length), rulebook)}`;
}

/**
 * What a fact means, to be put into the middle of a sentence.
 *
 * @param fact - its name
 * @param rulebook - the rules
 * @returns the sentence without its stop, and without what it says of `null`
 */
export function sayFactWithin(fact: string, rulebook: Pick<Rulebook, 'rules'>): string {
  const [sentence = ''] = sayFact(fact, rulebook).replace(/\.$/u, '').split('; ');
  const isAcronym = /^[A-Z]{2}/u.test(sentence);
  return isAcronym ? sentence : sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
