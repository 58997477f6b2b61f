import type { Agency } from '../../domain/agencies.ts';
import type { Known, Value } from '../searching/candidateValues.ts';
import { afterChange, type MembershipChange, type Write } from './CaseChange.ts';
import type { Flip } from './findFlips.ts';

/** A change with what the case said before it, and the agencies of which any one does as well. */
export interface Step {
  readonly fact: string;
  readonly from: Value | undefined;
  readonly to: Value;
  readonly agency: MembershipChange | undefined;
  readonly anyOf: readonly Agency[];
  readonly along: readonly Write[];
}

/** Changes that together lead to an outcome, several flips in one where they differ in an agency only. */
export interface Merged {
  readonly outcome: string;
  readonly steps: readonly Step[];
}

const toMerged = ({ changes, outcome }: Flip, values: Known): Merged => {
  let before = values;
  const steps = changes.map((change): Step => {
    const { fact, to, agency, along } = change;
    const from = before.get(fact);
    before = afterChange(before, change);
    return {
      fact,
      from,
      to,
      along,
      agency: agency && { joins: agency.joins, isLearnt: agency.isLearnt },
      anyOf: agency === undefined ? [] : [agency.name],
    };
  });
  return { outcome, steps };
};

/** What tells a step from others: which agencies it may be for, or its value. */
const keyOf = ({ fact, to, agency, anyOf }: Step): unknown =>
  agency === undefined ? [fact, to] : [fact, agency, anyOf];

const caseAfter = ({ steps }: Merged, values: Known): string => {
  const after = steps.reduce((known, step) => new Map([...known, [step.fact, step.to], ...step.along]), values);
  const sorted = [...after].map(([fact, value]) => [fact, Array.isArray(value) ? value.toSorted() : value]);
  return JSON.stringify(sorted.toSorted());
};

const unique = <Item>(items: readonly Item[], key: (item: Item) => string): readonly Item[] =>
  [...new Map(items.toReversed().map((item) => [key(item), item])).values()].toReversed();

/** Joins those that are the same but for the agency of one step. */
const mergeAt = (flips: readonly Merged[], place: number): readonly Merged[] => {
  const groups = new Map<string, Merged[]>();
  for (const flip of flips) {
    const { steps, outcome } = flip;
    const key = JSON.stringify([
      outcome,
      ...steps.map((step, index) =>
        index === place && step.agency !== undefined ? [step.fact, step.agency] : keyOf(step),
      ),
    ]);
    groups.set(key, [...(groups.get(key) ?? []), flip]);
  }
  return [...groups.values()].flatMap(([first, ...others]): readonly Merged[] => {
    if (first === undefined) return [];
    const steps = first.steps.map((step, index) => {
      if (index !== place) return step;
      return { ...step, anyOf: [...step.anyOf, ...others.flatMap((other) => other.steps[place]?.anyOf ?? [])] };
    });
    return [{ ...first, steps }];
  });
};

/**
 * Flips that differ in one agency only, as one: any agency of a list does. Every combination that the lists allow is one
 * that was found.
 *
 * @param flips - the flips, all of one size
 * @param values - the case
 * @returns the same flips, fewer and wider
 * @internal
 */
export function mergeFlips(flips: readonly Flip[], values: Known): readonly Merged[] {
  const each = unique(
    flips.map((flip) => toMerged(flip, values)),
    (flip) => caseAfter(flip, values),
  );
  const places = (each[0]?.steps ?? []).map((_, index) => index).toReversed();
  return places.reduce(mergeAt, each);
}
