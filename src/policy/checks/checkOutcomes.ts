import type { Issue } from '../../domain/Result.ts';
import { ruleKinds } from '../../engine/Rule.ts';
import { isTextPlace, itemsOf, memberOf, type Place } from '../Place.ts';
import type { Check } from './Check.ts';
import { checkOutcome } from './checkOutcome.ts';
import { rulePlaces } from './rulePlaces.ts';

const checkForOutcomes = (rule: Place): readonly Issue[] =>
  ruleKinds
    .map((kind) => memberOf(rule, kind))
    .flatMap((effect) =>
      itemsOf(memberOf(effect, 'forOutcomes'))
        .filter(isTextPlace)
        .flatMap((outcome) => checkOutcome(outcome, memberOf(effect, 'question'))),
    );

/**
 * Finds outcomes that their question cannot have.
 *
 * @param draft - the policy
 * @returns the issues: `unknown-outcome`
 */
export const checkOutcomes: Check = (draft) => rulePlaces(draft).flatMap(checkForOutcomes);
