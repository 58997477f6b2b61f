import type { Agency } from '../../domain/agencies.ts';
import { factTypes } from '../../domain/factTypes.ts';
import { roles } from '../../domain/roles.ts';
import type { WordList } from './WordList.ts';

const anyOther = 'other-agency' satisfies Agency;

/**
 * Where the schema of policies, which comes with the package, lists words.
 *
 * @param name - the name of the definition
 * @returns the place, in words
 * @internal
 */
export const inPolicySchema = (name: 'fact' | 'role'): string =>
  `\`policies/policy.schema.json\` under \`$defs/${name}\``;

/** Those whom a procedure names. */
export const roleList: WordList = { words: roles, what: 'a role', listedIn: inPolicySchema('role') };

/** The facts of the vocabulary. */
export const factList: WordList = {
  words: [...factTypes.keys()],
  what: 'a fact of the vocabulary',
  listedIn: inPolicySchema('fact'),
};

/**
 * Whether two lists hold the same words.
 *
 * @param one - a list
 * @param other - a list
 * @returns `true` where they do, in the same order
 * @internal
 */
export function isSameList(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((word, index) => word === other[index]);
}

/**
 * A list of words of the domain, with what the words are where they do not say it themselves.
 *
 * @param words - the words
 * @returns the list
 * @internal
 */
export function domainList(words: readonly string[]): WordList {
  return isSameList(words, roles) ? roleList : { words };
}

/**
 * The way for an agency that is not listed.
 *
 * @param words - the words of a list
 * @returns the way, as an instruction; none where the words are no agencies
 * @example
 * ```ts
 * expect(wayForAgency(['police', 'other-agency'])).toEqual(['write `other-agency` for an agency that is not listed']);
 * ```
 * @internal
 */
export function wayForAgency(words: readonly string[]): readonly string[] {
  return words.includes(anyOther) ? [`write \`${anyOther}\` for an agency that is not listed`] : [];
}
