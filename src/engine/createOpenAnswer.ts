import type { Answer } from './Answer.ts';
import type { LaidOut } from '../domain/Facts.ts';

/** Makes the answer where some facts are missing and others cannot be known, with the outcome that all of them leave. */
type MakeAnswer = (missing: readonly string[], pending: readonly string[], outcome: string) => Answer;

/**
 * An answer that some facts could still change. Which of them nobody can know differs between cases that are alike in
 * all that is known; it is looked at for these alone, so that what is settled costs nothing more.
 *
 * @param open - the facts that could still change it
 * @param make - makes the answer, once for each of the ways in which they can be parted
 * @returns the answer
 */
export function createOpenAnswer(open: readonly string[], make: MakeAnswer): Answer {
  if (open.length === 0) return make(open, open, 'undetermined');

  const kept = new Map<string, Answer>();
  const answerFor = (pending: readonly string[], because: string): Answer => {
    const missing = open.filter((fact) => !pending.includes(fact));
    const key = [because, ...pending].join();
    const answer = kept.get(key) ?? make(missing, pending, missing.length > 0 ? 'undetermined' : because);
    kept.set(key, answer);
    return answer;
  };
  return (facts: LaidOut, moment) => {
    const { facts: beyond, because = 'undetermined' } = facts.reading?.outOfReach ?? {};
    return answerFor(
      open.filter((fact) => beyond?.has(fact)),
      because,
    )(facts, moment);
  };
}
