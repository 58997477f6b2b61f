import type { Answer } from './Answer.ts';
import type { Facts } from '../domain/Facts.ts';

/** Makes the answer where some facts are missing and others cannot be known yet. */
type MakeAnswer = (missing: readonly string[], pending: readonly string[]) => Answer;

/**
 * An answer that some facts could still change. Which of them nobody can know yet differs between cases that are alike in
 * all that is known; it is looked at for these alone, so that what is settled costs nothing more.
 *
 * @param open - the facts that could still change it
 * @param make - makes the answer, once for each of the ways in which they can be parted
 * @returns the answer
 */
export function createOpenAnswer(open: readonly string[], make: MakeAnswer): Answer {
  if (open.length === 0) return make(open, open);

  const kept = new Map<string, Answer>();
  const answerFor = (isPending: (fact: string) => boolean): Answer => {
    const pending = open.filter(isPending);
    const key = pending.join();
    const answer =
      kept.get(key) ??
      make(
        open.filter((fact) => !isPending(fact)),
        pending,
      );
    kept.set(key, answer);
    return answer;
  };
  return (facts: Facts, moment) => {
    const pending = facts.reading?.pending;
    return answerFor((fact) => pending?.has(fact) === true)(facts, moment);
  };
}
