import { kleene } from '../../domain/kleene.ts';
import type { Truths } from '../../engine/logic.ts';
import { dayLiteral, type CountBound, type DayBound, type DayConsequences, type DayLiteral } from './dayLiterals.ts';
import type { SpaceEntry } from './SpaceEntry.ts';

/** How far at most each day lies after each other one, so far as that is bounded. */
type Distances = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** The tightest bounds that follow from some, by the shortest paths between days; `undefined` where they contradict. */
const tightest = (bounds: readonly DayBound[]): Distances | undefined => {
  const days = [...new Set(bounds.flatMap(({ day, after }) => [day, after]))];
  const distances = new Map(days.map((day) => [day, new Map([[day, 0]])]));
  const atMost = (day: string, after: string): number => distances.get(day)?.get(after) ?? Number.POSITIVE_INFINITY;
  const tighten = (day: string, after: string, bound: number): void => {
    if (bound < atMost(day, after)) distances.get(day)?.set(after, bound);
  };
  for (const { day, after, atMost: bound } of bounds) tighten(day, after, bound);
  for (const through of days) {
    for (const day of days) {
      for (const after of days) tighten(day, after, atMost(day, through) + atMost(through, after));
    }
  }
  return days.some((day) => atMost(day, day) < 0) ? undefined : distances;
};

const areInOrder = (earlier: string, later: string, distances: Distances): boolean =>
  earlier === later || (distances.get(earlier)?.get(later) ?? Number.POSITIVE_INFINITY) <= 0;

/** A day that is counted beyond a length lies after every day that is not counted as far; of moments, days do not tell. */
const contradict = (one: CountBound, other: CountBound, distances: Distances): boolean => {
  if (one.anchor !== other.anchor || one.scale !== other.scale) return false;
  if (!('beyond' in one.bound) || !('notBeyond' in other.bound)) return false;
  if (one.bound.beyond < other.bound.notBeyond) return false;
  if (one.scale.startsWith('hours ')) return one.day === other.day;
  return one.growsWith === 'later'
    ? areInOrder(one.day, other.day, distances)
    : areInOrder(other.day, one.day, distances);
};

const isConsistent = (told: readonly { readonly literal: DayLiteral; readonly isYes: boolean }[]): boolean => {
  const yes = told.flatMap(({ literal, isYes }) => (isYes ? [literal.yes] : []));
  const no = told.flatMap(({ literal, isYes }) => (isYes ? [] : [literal.no]));
  const days = new Set(['asOf', ...yes.flatMap((one) => one.days)]);
  if (told.some(({ literal, isYes }) => !isYes && days.has(literal.no.notHappened ?? ''))) return false;
  const isTold = (one: DayConsequences): boolean => one.days.every((day) => days.has(day));
  const consequences = [...yes, ...no.filter(isTold)];
  const distances = tightest(consequences.flatMap(({ between }) => between));
  if (distances === undefined) return false;
  const counted = consequences.flatMap((one) => one.counted);
  return !counted.some((one) => counted.some((other) => contradict(one, other, distances)));
};

/**
 * Tells whether truths of comparisons can hold together as far as days are concerned: what lies before another day cannot
 * lie after it, what is within three days is within five, what is done late is done when its due day has passed.
 *
 * @param entries - the comparisons in the order of their places
 * @returns whether there can be such days; `false` is a proof that there are none, `true` is no proof that there are
 * @internal
 */
export function canBeDays(entries: readonly SpaceEntry[]): (truths: Truths) => boolean {
  const literals = entries.flatMap((entry, place) => {
    const literal = dayLiteral(entry);
    return literal === undefined ? [] : [{ literal, place }];
  });
  const found = new Map<string, boolean>();
  return (truths) => {
    const known = literals.filter(({ place }) => (truths[place] ?? kleene.unknown) !== kleene.unknown);
    const key = known.map(({ place }) => `${String(place)}${truths[place] === kleene.yes ? '+' : '-'}`).join('');
    const can =
      found.get(key) ??
      isConsistent(known.map(({ literal, place }) => ({ literal, isYes: truths[place] === kleene.yes })));
    found.set(key, can);
    return can;
  };
}
