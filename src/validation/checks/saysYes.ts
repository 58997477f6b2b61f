import { isObject } from '../../input/isObject.ts';

/**
 * Whether something is said to be so, or to have come about: a `true`, a judgement that it is so, a day, a word.
 *
 * @param value - what stands in a record
 * @returns `false` for a no, and for what is not known
 * @internal
 */
export function saysYes(value: unknown): boolean {
  return value === true || typeof value === 'string' || (isObject(value) && value['is'] === true);
}
