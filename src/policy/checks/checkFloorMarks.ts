import type { Policy } from '../../engine/Policy.ts';
import { show } from '../../input/inputIssue.ts';
import { memberOf } from '../Place.ts';
import { policyError } from '../policyIssue.ts';
import type { Check } from './Check.ts';
import { rulePlaces } from './rulePlaces.ts';

const upperLayers: readonly Policy['layer'][] = ['guidance', 'overlay'];

/**
 * Finds floors in a document that is meant to lie on top, where nothing can be held to them.
 *
 * @param draft - the policy
 * @returns the issues: `floor-in-upper-layer`
 */
export const checkFloorMarks: Check = (draft) => {
  const layer = upperLayers.find((upper) => upper === memberOf(draft.root, 'layer').value);
  if (layer === undefined) return [];
  return rulePlaces(draft)
    .map((rule) => memberOf(rule, 'floor'))
    .filter(({ value }) => value === true)
    .map((floor) =>
      policyError(floor, {
        code: 'floor-in-upper-layer',
        message: `a floor stands in a layer of ${show(layer)}, over which nothing else is meant to lie`,
        expected: 'a floor in a layer of `national` or `authority`',
        help: 'leave `floor` out, or mark the rule of the lower layer',
      }),
    );
};
