import type { LaidOut } from '../domain/Facts.ts';
import type { Counting } from '../domain/Period.ts';
import { compileLimit, type CompiledLimit, type DueDate } from './compileLimit.ts';
import type { Provisional } from './Decision.ts';
import { limitsOf, type Due } from './Due.ts';
import type { ReadMoment } from './Moment.ts';

export type { CompiledLimit, DueDate } from './compileLimit.ts';

interface Explained {
  readonly limit: CompiledLimit;
  readonly due: DueDate;
}

const isDated = ({ due }: Explained): boolean => (due.dueOn ?? due.dueAt) !== undefined;

/** A limit may yet be sooner than those that are dated by what of it is not known, or has not come about. */
const mayBeSooner = ({ due }: Explained): readonly Provisional[] =>
  due.steps.flatMap((step) =>
    'at' in step && (step.at === 'unknown' || step.at === 'not-happened')
      ? [{ because: 'may-be-sooner', fact: step.fact }]
      : [],
  );

/** What is due, compiled. */
export interface CompiledDue {
  readonly limits: readonly CompiledLimit[];
  /**
   * When it is due: by the soonest of several limits as far as it is known, provisional where the anchor of a further one is
   * not known or has not come about, or how many it counts is not known; or by the latest, once all have.
   */
  readonly dueDate: (facts: LaidOut, moment: ReadMoment) => DueDate;
}

/**
 * Compiles a due date.
 *
 * @param due - one limit, or several of which the soonest or the latest counts
 * @param counting - how the policy counts days
 * @returns its limits, and when it is due by them
 */
export function compileDue(due: Due, counting: Counting): CompiledDue {
  const limits = limitsOf(due).map((limit) => compileLimit(limit, counting));
  return {
    limits,
    dueDate: (facts, moment) => {
      const explained = limits.map((limit) => ({ limit, due: limit.explain(facts, moment) }));
      const last = ({ limit }: Explained): number => limit.dueSecond(facts, moment);
      const dated = explained.filter(isDated).toSorted((one, other) => last(one) - last(other));
      const toCome = explained.filter((one) => !isDated(one));
      const steps = explained.flatMap(({ due }) => due.steps);
      const isLatest = 'latest' in due;
      const chosen = dated.at(isLatest ? -1 : 0);
      if (chosen === undefined || (isLatest && toCome.length > 0)) return { provisional: [], steps };
      // Bank holidays not known of could put another in its place.
      const mayTakeItsPlace = dated.filter(({ limit }) => limit.countsBack !== isLatest);
      const [beyondCalendar = []] = [chosen, ...mayTakeItsPlace].flatMap((one) => one.due.provisional);
      return { ...chosen.due, provisional: [beyondCalendar, toCome.flatMap(mayBeSooner)].flat(), steps };
    },
  };
}
