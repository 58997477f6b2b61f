import { wordKinds } from '../../domain/vocabulary/declarable.ts';
import type { DeclaresWords } from '../../engine/declaredWords.ts';
import type { DeclaredLists } from '../../input/words/declarableList.ts';
import { isObject } from '../../input/isObject.ts';

/**
 * The words that a policy declares, as far as they can be read: what it says of each may be amiss.
 *
 * @param policy - what should be a policy
 * @returns what stands under each kind of word, where that is an object
 */
export function declaredBy(policy: unknown): DeclaresWords {
  if (!isObject(policy)) return {};
  const own = wordKinds.flatMap((kind) => {
    const declared = Object.hasOwn(policy, kind) ? policy[kind] : undefined;
    return isObject(declared) ? [[kind, declared] as const] : [];
  });
  return Object.fromEntries(own);
}

/**
 * The words that a policy declares, by their kind.
 *
 * @param policy - the policy
 * @returns the words
 */
export function listsOf(policy: DeclaresWords): DeclaredLists {
  return Object.fromEntries(wordKinds.map((kind) => [kind, Object.keys(policy[kind] ?? {})]));
}
