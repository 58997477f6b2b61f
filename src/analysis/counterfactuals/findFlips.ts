import type { Agency } from '../../domain/agencies.ts';
import type { Known } from '../searching/candidateValues.ts';
import { afterChange, type CaseChange } from './CaseChange.ts';
import type { Trial } from './createTrial.ts';
import { partsOf, wholeOf } from './givenFacts.ts';

/** Changes that together lead to another outcome. */
export interface Flip {
  readonly changes: readonly CaseChange[];
  readonly outcome: string;
}

/** How much has been tried, and how much may be. */
export interface Effort {
  tried: number;
  readonly atMost: number;
}

/** What is looked for: changes of some facts, so many at once, that lead to a wanted outcome. */
export interface Sought {
  readonly trial: Trial;
  readonly values: Known;
  /** The facts that may change. */
  readonly facts: readonly string[];
  readonly isWanted: (outcome: string) => boolean;
  readonly effort: Effort;
}

/** Facts that may take another value with those that change. */
const withTied = (facts: readonly string[]): readonly string[] => [
  ...new Set(facts.flatMap((fact) => [fact, ...partsOf(fact), wholeOf(fact) ?? fact])),
];

const without = (values: Known, facts: readonly string[]): Known =>
  new Map([...values].filter(([fact]) => !facts.includes(fact)));

/** A set whose members are known changes by one agency at a time, and so may change more than once. */
const mayChangeAgain = (fact: string, values: Known): boolean => {
  const value = values.get(fact);
  return typeof value === 'object' && value !== null;
};

/** Of several agencies that join or leave one set, each is named after the one before it, so that no set comes twice. */
const isInTurn = (change: CaseChange, before: readonly CaseChange[], agencies: readonly Agency[]): boolean => {
  const last = before.at(-1);
  if (last?.fact !== change.fact || last.agency === undefined || change.agency === undefined) return true;
  return agencies.indexOf(last.agency.name) < agencies.indexOf(change.agency.name);
};

/**
 * Every way in which some facts can change together so that the outcome is a wanted one. Values that no comparison tells
 * apart are tried once; what cannot lead to a wanted outcome, whatever the rest, is passed over.
 *
 * @param chosen - the facts that change, a set of agencies as often as agencies join or leave it
 * @param sought - what is looked for
 * @returns the flips
 */
const flipsOf = (chosen: readonly string[], { trial, values: start, isWanted, effort }: Sought): readonly Flip[] => {
  const flips: Flip[] = [];

  const look = (values: Known, changes: readonly CaseChange[]): void => {
    const fact = chosen[changes.length];
    if (fact === undefined) {
      if (trial.isSurelyOpen(trial.truths(values))) return;
      const { outcome } = trial.decide(values);
      if (isWanted(outcome)) flips.push({ changes, outcome });
      return;
    }
    const later = chosen.slice(changes.length + 1);
    const isTied = later.some((other) => trial.isTied(fact, other));
    const seen = new Set([trial.truths(values).join('')]);
    for (const change of trial.changesOf(fact, values)) {
      if (effort.tried >= effort.atMost) return;
      if (!isInTurn(change, changes, trial.agencies)) continue;
      effort.tried += 1;
      const next = afterChange(values, change);
      const truths = trial.truths(next);
      const pattern = truths.join('');
      if (!isTied && seen.has(pattern)) continue;
      if (change.agency === undefined) seen.add(pattern);
      if (trial.canBeWanted(trial.open(truths, withTied(later)))) look(next, [...changes, change]);
    }
  };

  look(start, []);
  return flips;
};

/**
 * Whether a change of every one of some facts may be needed: taken as unknown, each of them could still change the outcome.
 * A settled outcome stays whatever the unknown facts turn out to be, and so no value of theirs would change it.
 *
 * @param chosen - the facts
 * @param sought - what is looked for
 * @returns `false` only where fewer changes would do as well, or none does
 */
const mayAllMatter = (chosen: readonly string[], { trial, values, effort }: Sought): boolean => {
  const opened = withTied(chosen);
  const truths = trial.open(trial.truths(values), opened);
  if (!trial.canBeWanted(truths)) return false;
  if (trial.isSurelyOpen(truths)) return true;
  effort.tried += 1;
  const { missing } = trial.decide(without(values, opened));
  return chosen.every((fact) => withTied([fact]).some((one) => missing.includes(one)));
};

/**
 * Every set of so many changes that leads to a wanted outcome, provided that no smaller one does.
 *
 * @param size - how many changes
 * @param sought - what is looked for; its effort counts what is tried, and the search ends once that is used up
 * @returns the flips
 * @internal
 */
export function findFlips(size: number, sought: Sought): readonly Flip[] {
  const { trial, values, facts, effort } = sought;
  const truths = trial.truths(values);

  const choose = (chosen: readonly string[], from: number): readonly Flip[] => {
    if (effort.tried >= effort.atMost) return [];
    if (chosen.length === size) return mayAllMatter(chosen, sought) ? flipsOf(chosen, sought) : [];
    const rest = facts.slice(from);
    if (!trial.canBeWanted(trial.open(truths, withTied([...chosen, ...rest])))) return [];
    return rest.flatMap((fact, index) => {
      const place = from + index;
      return choose([...chosen, fact], mayChangeAgain(fact, values) ? place : place + 1);
    });
  };

  return choose([], 0);
}
