import type { CalendarDay } from '../../src/domain/CalendarDay.ts';
import { boundaryValues, type Known, type Value } from './boundaryValues.ts';
import { complete, decide, onlyReading, type Asking } from './tryCase.ts';

/** How often the thorough search may ask before it gives up. */
const asksAtMost = 8000;

/** More values than this are tried in the thorough search only. */
const fewValues = 6;

/** Two values of one fact that lead to two outcomes where all else is the same. */
export interface Witness {
  readonly others: Known;
  readonly values: readonly [Value, Value];
  readonly outcomes: readonly [string, string];
}

/** Where a witness is sought: the fact that is to matter, and the others that are not known. */
export interface Sought {
  readonly asking: Asking;
  readonly asOf: CalendarDay;
  /** What is known: all that the question reads, save for the facts that are sought over. */
  readonly known: Known;
  readonly fact: string;
  readonly others: readonly string[];
  /** Numbers by which whole cases are picked. */
  readonly ways: readonly (readonly number[])[];
}

/** The values that an open fact may have; of what is known in part, only those that fit it. */
const valuesOf = ({ asking, asOf, known }: Sought, name: string, at: Known): readonly Value[] => {
  const inPart = known[name];
  const around = inPart === undefined ? at : { ...at, [name]: inPart };
  return boundaryValues(name, asking.read, around, { asOf, calendar: asking.laid.calendar });
};

/** Tries the fact's values in a case in which all else is known. */
const witnessIn = (sought: Sought, at: Known): Witness | undefined => {
  const { asking, asOf, fact } = sought;
  const others = Object.fromEntries(Object.entries(at).filter(([name]) => name !== fact));
  let first: { readonly value: Value; readonly outcome: string } | undefined;
  for (const value of valuesOf(sought, fact, others)) {
    const { outcome } = decide(asking, { ...others, [fact]: value }, asOf);
    first ??= { value, outcome };
    if (outcome !== first.outcome) return { others, values: [first.value, value], outcomes: [first.outcome, outcome] };
  }
  return undefined;
};

/** The case with each fact as it must be for the outcome that is tried last. */
const towardsTheLastOutcome = (sought: Sought, whole: Known): Known => {
  const { asking, asOf } = sought;
  const rank = (at: Known): number => asking.question.outcomes.indexOf(decide(asking, at, asOf).outcome);
  return sought.others.reduce((at, other) => {
    const values = valuesOf(sought, other, at);
    const cases = values.slice(0, fewValues).map((value) => ({ ...at, [other]: value }));
    return cases.reduce((best, one) => (rank(one) > rank(best) ? one : best), at);
  }, whole);
};

const searchQuickly = (sought: Sought): Witness | undefined => {
  const { asking, asOf, known, fact, others, ways } = sought;
  const open = onlyReading(asking, [...others, fact]);
  const wholes = ways.map((way) => complete(open, known, asOf, way));
  const [start] = wholes;
  const last = start === undefined ? [] : [towardsTheLastOutcome(sought, start)];
  for (const whole of [...last, ...wholes]) {
    const found = witnessIn(sought, whole);
    if (found !== undefined) return found;
  }
  for (const other of others) {
    for (const at of last) {
      const values = valuesOf(sought, other, at);
      for (const value of values.length > fewValues ? [] : values) {
        const found = witnessIn(sought, { ...at, [other]: value });
        if (found !== undefined) return found;
      }
    }
  }
  return undefined;
};

/** Follows what the decisions say is missing; only whole cases count as found. */
const searchThoroughly = (sought: Sought): Witness | undefined => {
  const { asking, asOf, fact } = sought;
  let asks = 0;
  const search = (at: Known, left: readonly string[]): Witness | undefined => {
    const [next, ...rest] = left;
    if (next === undefined) return witnessIn(sought, at);
    for (const value of valuesOf(sought, next, at)) {
      if (asks >= asksAtMost) return undefined;
      asks += 1;
      const further = { ...at, [next]: value };
      const { missing } = decide(asking, further, asOf);
      const found = missing.includes(fact) ? search(further, rest) : undefined;
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return search(sought.known, sought.others);
};

/**
 * Looks for two whole cases that differ in one fact alone and lead to different outcomes.
 *
 * @param sought - the fact, what is known, and what is not
 * @returns the two cases, or `undefined` where none are found
 */
export function findWitness(sought: Sought): Witness | undefined {
  return searchQuickly(sought) ?? searchThoroughly(sought);
}
