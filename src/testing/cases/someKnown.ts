import fc from 'fast-check';
import { shrinkingAs } from '../values/shrinkingAs.ts';
import { isStage } from '../../analysis/searching/ordinaryStages.ts';

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

/**
 * Which stages are known besides, of those among some facts.
 *
 * @param facts - the facts
 * @returns all of them in most cases, since a rule that is not known to be about the child tells little; each shrinks away
 *   by itself, as other facts do
 * @internal
 */
export function stagesKnown(facts: readonly string[]): fc.Arbitrary<readonly string[]> {
  const stages = facts.filter(isStage);
  const any = fc.subarray(stages);
  return shrinkingAs(
    fc.oneof({ weight: 3, arbitrary: fc.constant(stages) }, { weight: 1, arbitrary: fc.constant([]) }),
    any,
  );
}
