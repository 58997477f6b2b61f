import { kleene } from '../../domain/kleene.ts';
import type { FactValues } from '../../domain/vocabulary.ts';
import type { OutcomeTests } from '../../engine/settleOutcome.ts';
import type { Truths } from '../../engine/logic.ts';
import type { Moment } from '../../engine/Moment.ts';
import { stagesLast } from '../../analysis/searching/ordinaryStages.ts';
import type { CompiledAlone } from './compiledAlone.ts';

/** The outcome that truths settle at first sight, without anything that is unknown being tried out. */
const outcomeAtSight = (outcomes: OutcomeTests, truths: Truths): string | undefined => {
  const first = outcomes.find(([, test]) => test.truth(truths) !== kleene.no);
  return first?.[1].truth(truths) === kleene.yes ? first[0] : undefined;
};

/**
 * Finds, of what is known of a case, a fact without which another outcome seems to be settled: one on which a question may
 * break a law about what is unknown. To ask without each fact would take far too long; at first sight is soon told, and
 * leaves the law to look closer.
 *
 * @param compiled - the question
 * @param facts - the case
 * @param moment - the day as of which it is looked at, and the working days
 * @returns the fact, if there is one
 * @internal
 */
export function tellingFact(
  { placesOf, outcomes, truthsOf }: CompiledAlone,
  facts: FactValues,
  moment: Moment,
): string | undefined {
  const truths = truthsOf(facts, moment);
  const outcome = outcomeAtSight(outcomes, truths);
  return stagesLast(Object.keys(facts)).find((fact) => {
    const places = placesOf(fact).filter((place) => truths[place] !== kleene.unknown);
    if (places.length === 0) return false;
    const less = [...truths];
    for (const place of places) less[place] = kleene.unknown;
    const without = outcomeAtSight(outcomes, less);
    return without !== undefined && without !== outcome;
  });
}
