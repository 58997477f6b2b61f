import { factTypes } from '../../domain/factTypes.ts';
import { didYouMean } from '../../input/didYouMean.ts';
import { show, type Problem } from '../../input/inputIssue.ts';
import type { Path } from '../../domain/pointer.ts';

/** The facts whose names end with a word that someone put in another place. */
const factsNamed = (key: string): string | undefined => {
  const names = [...factTypes.keys()].filter((name) => name.endsWith(`.${key}`)).map((name) => `\`${name}\``);
  return names.length === 0 ? undefined : `did you mean ${names.join(' or ')}?`;
};

/**
 * What is wrong with a key that is not known where it stands.
 *
 * @param key - the key
 * @param holder - the place of the object that holds it
 * @param keys - the keys that can stand there
 * @returns the problem: `unknown-key`
 * @example
 * ```ts
 * expect(unknownKey('bornon', ['children', 0], ['bornOn']).help).toBe('did you mean `bornOn`?');
 * ```
 * @internal
 */
export function unknownKey(key: string, holder: Path, keys: readonly string[]): Problem {
  return {
    code: 'unknown-key',
    path: [...holder, key],
    message: `${show(key)} is not a key that can stand here`,
    help: factsNamed(key) ?? didYouMean(key, keys),
  };
}
