import { agencies } from '../agencies.ts';
import { roles } from '../roles.ts';
import { categoriesOfHarm, conferenceKinds, endingRoutes } from './choices.ts';
import { deadlineNames } from './deadlineNames.ts';

/** The lists of words beside which a document can declare words of its own, each under the key of a policy that holds those. */
export const declarable = {
  roles,
  agencies,
  categories: categoriesOfHarm,
  routes: endingRoutes,
  kinds: conferenceKinds,
  deadlines: deadlineNames,
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** What a declared word is, by the key of a policy under which it stands. */
export type WordKind = keyof typeof declarable;

/** Every kind of word that can be declared. */
export const wordKinds: readonly WordKind[] = Object.keys(declarable) as WordKind[];

/**
 * What the words of a list are.
 *
 * @param words - a list, such as the choices of a fact
 * @returns their kind; `undefined` where no document can declare a further one
 * @internal
 */
export function kindOfWords(words: readonly string[]): WordKind | undefined {
  return wordKinds.find(
    (kind) => declarable[kind].length === words.length && declarable[kind].every((word, at) => word === words[at]),
  );
}
