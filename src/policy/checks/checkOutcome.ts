import type { Issue } from '../../domain/Result.ts';
import { openOutcomes } from '../../engine/openOutcomes.ts';
import { show } from '../../input/inputIssue.ts';
import { unknownWord } from '../../input/words/unknownWord.ts';
import { questionNamed } from '../../questions/everyQuestion.ts';
import { isTextPlace, type Place, type TextPlace } from '../Place.ts';
import { policyError } from '../policyIssue.ts';

/**
 * Finds an outcome that its question cannot have.
 *
 * @param place - the outcome
 * @param question - the question; one that does not exist is told of elsewhere
 * @returns the issues: `unknown-outcome`
 */
export function checkOutcome(place: TextPlace, question: Place): readonly Issue[] {
  const asked = isTextPlace(question) ? questionNamed(question.value) : undefined;
  if (asked === undefined) return [];
  const outcomes: readonly string[] = [...asked.outcomes, ...openOutcomes];
  if (outcomes.includes(place.value)) return [];
  return [
    policyError(place, {
      code: 'unknown-outcome',
      message: `${show(asked.name)} has no outcome ${show(place.value)}`,
      ...unknownWord(place.value, {
        words: outcomes,
        what: `an outcome of ${show(asked.name)}`,
        otherwise: 'take the nearest; none can be added',
      }),
    }),
  ];
}
