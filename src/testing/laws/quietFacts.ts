import { kleene } from '../../domain/kleene.ts';
import type { FactValues } from '../../domain/vocabulary.ts';
import type { CompiledRule } from '../../engine/compileRule.ts';
import type { Truths } from '../../engine/logic.ts';
import type { Moment } from '../../engine/Moment.ts';
import type { Thresholds } from '../cases/thresholdsOf.ts';
import type { CompiledAlone } from './compiledAlone.ts';

/** A rule speaks up where it applies, and was not kept to if it can be. */
const speaksUp = ({ when, kept }: CompiledRule, truths: Truths): boolean =>
  when.truth(truths) === kleene.yes && (kept === undefined || kept.no.truth(truths) === kleene.yes);

/**
 * A case that is wholly known and in which as little as can be goes on, so that nothing outweighs a fact that is changed:
 * every fact is a no, save for those of which a yes silences a rule, as that a risk continues does.
 *
 * @param compiled - the question
 * @param thresholds - the facts that it reads
 * @param moment - any: where nothing has come about, nothing depends on it
 * @returns the facts, without choices among words
 * @internal
 */
export function quietFacts(
  { rules, truthsOf }: CompiledAlone,
  { facts, noOf }: Pick<Thresholds, 'facts' | 'noOf'>,
  moment: Moment,
): FactValues {
  const loudness = (values: FactValues): number => {
    const truths = truthsOf(values, moment);
    return rules.filter((rule) => speaksUp(rule, truths)).length;
  };
  // Each value is of its fact's type.
  const noes = Object.fromEntries(facts.flatMap((fact) => (noOf(fact) === undefined ? [] : [[fact, noOf(fact)]])));
  let quiet = noes as FactValues;
  let least = loudness(quiet);
  for (const fact of facts) {
    if (least === 0) return quiet;
    if (noOf(fact) !== false) continue;
    const changed: FactValues = { ...quiet, [fact]: true };
    const loud = loudness(changed);
    if (loud < least) [quiet, least] = [changed, loud];
  }
  return quiet;
}
