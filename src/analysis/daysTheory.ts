import type { TableEntry } from '../engine/ComparisonTable.ts';
import { all, any, comparisonAt, not, type Test } from '../engine/logic.ts';

/** What a comparison of days asks, told from its key. */
type Kind = 'starts' | 'past' | 'may be past' | 'done after' | 'happened' | 'reachedAge' | 'within' | 'before';

interface DayComparison {
  readonly kind: Kind;
  readonly facts: readonly string[];
  /** What of the group is the same for every kind of comparison of one limit: its scale, its length, how days count. */
  readonly limit: string;
  readonly test: Test;
}

const ofLimits = ['starts', 'past', 'may be past', 'done after'] as const;
const ofConditions = ['happened', 'reachedAge', 'within', 'before'] as const;

const kindOf = ({ key }: TableEntry): Kind | undefined => {
  if (!key.startsWith('{')) return ofLimits.find((kind) => key.startsWith(`${kind} `));
  return ofConditions.find((kind) => key.includes(`"${kind}":`));
};

const toDayComparison = (entry: TableEntry, place: number): readonly DayComparison[] => {
  const kind = kindOf(entry);
  if (kind === undefined) return [];
  const [, done] = entry.facts;
  const withoutKind = entry.key.slice(kind.length + 1);
  const limit = kind === 'done after' && done !== undefined ? withoutKind.replace(` ${done} `, ' ') : withoutKind;
  return [{ kind, facts: entry.facts, limit, test: comparisonAt(place) }];
};

const implies = (one: Test, other: Test): Test => any(not(one), other);

/** Whether what it tells can only be told of a day that has come. */
const tellsOfThePast = ({ kind, limit }: DayComparison): boolean =>
  kind === 'reachedAge' || (kind === 'past' && !limit.includes(' before '));

const holdsOfEachDay = (one: DayComparison, others: readonly DayComparison[]): readonly Test[] =>
  others
    // Such a comparison can only hold of days that have come about.
    .filter(({ facts }) => facts.length === 1 && one.facts.includes(facts[0] as string))
    .filter(({ kind }) => kind === 'starts' || (kind === 'happened' && tellsOfThePast(one)))
    .filter((other) => other !== one)
    .map(({ test }) => implies(one.test, test));

/** What was done on a day that has come, and after its due day, was done when that day had passed. */
const holdsOfDoneAfter = (doneAfter: DayComparison, others: readonly DayComparison[]): readonly Test[] => {
  const [, done] = doneAfter.facts;
  const happened = others.find(({ kind, facts }) => kind === 'happened' && facts[0] === done);
  if (happened === undefined) return [];
  const sameLimit = others.filter(({ limit }) => limit === doneAfter.limit);
  const past = sameLimit.find(({ kind }) => kind === 'may be past') ?? sameLimit.find(({ kind }) => kind === 'past');
  return past === undefined ? [] : [implies(all(happened.test, doneAfter.test), past.test)];
};

/**
 * What must hold between comparisons of days, whatever the case: what lies before another day has come about as a day,
 * who has reached an age has been born, what is done late is done when its due day has passed.
 *
 * @param entries - the comparisons in the order of their places
 * @returns a test that holds in every case; where it does not, no case has such truths
 */
export function daysTheory(entries: readonly TableEntry[]): Test {
  const comparisons = entries.flatMap(toDayComparison);
  return all(
    ...comparisons.flatMap((one) => [
      ...holdsOfEachDay(one, comparisons),
      ...(one.kind === 'done after' ? holdsOfDoneAfter(one, comparisons) : []),
    ]),
  );
}
