import fc from 'fast-check';
import { shrinkingAs } from '../values/shrinkingAs.ts';

/** Questions that read no more facts than this are tried with any of them known. */
const fewFacts = 24;
/** Of longer lists, hardly any are known, or all but a few: what lies between says little more and takes long. */
const hardlyAny = 8;

/**
 * Which of some facts are known.
 *
 * @param facts - the facts
 * @returns any of them where there are few; of many hardly any, or nearly all; however many were drawn, they shrink one by
 *   one towards none
 * @internal
 */
export function someKnown(facts: readonly string[]): fc.Arbitrary<readonly string[]> {
  const any = fc.subarray([...facts]);
  if (facts.length <= fewFacts) return any;
  const few = fc.subarray([...facts], { maxLength: hardlyAny });
  const nearlyAll = fc.subarray([...facts], { minLength: facts.length - hardlyAny });
  return shrinkingAs(fc.oneof({ weight: 2, arbitrary: few }, { weight: 1, arbitrary: nearlyAll }), any);
}
