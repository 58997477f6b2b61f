import { createFacts } from '../domain/Facts.ts';
import { factTypes } from '../domain/factTypes.ts';
import { kleene, type Kleene } from '../domain/kleene.ts';
import type { FactType, FactValues } from '../domain/vocabulary.ts';
import type { Test, Truths } from '../engine/logic.ts';
import { readMoment, type Moment } from '../engine/Moment.ts';
import type { Policy } from '../engine/Policy.ts';
import { dayRelations } from './dayRelations.ts';
import { findCase, wantedOf, type CaseMaker } from './findCase.ts';
import { possibleAgencies } from './possibleAgencies.ts';
import { search, type Searched } from './search.ts';
import { shrinkCase } from './shrinkCase.ts';
import type { Space } from './Space.ts';

/** Looks for cases in which tests hold. */
export interface Explorer {
  /** A case in which a test holds, a proof that there is none, or neither. */
  readonly find: (test: Test) => Searched<FactValues>;
  /** The same, with a case as small as can be in which the test holds, or as much of it as is to be `shown`. */
  readonly findSmallest: (test: Test, shown?: Test) => Searched<FactValues>;
}

/**
 * The type of each fact of the vocabulary, and of those that policies declare for themselves.
 *
 * @param policies - the policies
 * @returns what gives a fact's type; `undefined` for a fact that is none
 * @internal
 */
export function typesOf(policies: readonly Policy[]): CaseMaker['typeOf'] {
  const local = new Map(
    policies.flatMap(({ facts = {} }) => Object.entries(facts).map(([name, { type }]) => [name, type] as const)),
  );
  return (fact): FactType | undefined => factTypes.get(fact) ?? local.get(fact);
}

/**
 * An explorer of a space.
 *
 * @param space - the space
 * @param policies - the policies whose conditions it holds
 * @param moment - the day as of which cases are made, and the working days
 * @param regions - how many regions each search may look at
 * @returns the explorer
 * @internal
 */
export function createExplorer(space: Space, policies: readonly Policy[], moment: Moment, regions: number): Explorer {
  const typeOf = typesOf(policies);
  const maker: CaseMaker = { moment: readMoment(moment), relations: dayRelations(policies), typeOf, found: new Map() };
  const seen = new Map<string, boolean>();

  const canBe = (fact: string, truths: Truths): boolean => {
    const wanted = wantedOf(space.entries(), truths).filter(({ entry }) => entry.facts[0] === fact);
    const key = JSON.stringify([fact, wanted.map(({ entry, truth }) => [entry.key, truth])]);
    const known = seen.get(key) ?? possibleAgencies(fact, wanted, maker.moment) !== undefined;
    seen.set(key, known);
    return known;
  };

  const truthIn = (test: Test, values: FactValues): Kleene => {
    const facts = createFacts(values);
    return test.truth(space.entries().map(({ evaluate }) => evaluate(facts, maker.moment)));
  };

  const find = (test: Test): Searched<FactValues> => {
    const entries = space.entries();
    const sets = [...new Set(entries.flatMap(({ facts }) => facts))].filter((fact) => typeOf(fact) === 'agencies');
    return search(
      test,
      space,
      (truths) => sets.every((fact) => canBe(fact, truths)),
      (truths) => findCase(wantedOf(entries, truths), maker),
      regions,
    );
  };

  return {
    find,
    findSmallest: (test, shown = test) => {
      const searched = find(test);
      if (searched.result !== 'found') return searched;
      const found = shrinkCase(searched.found, (less) => truthIn(shown, less) === kleene.yes);
      return { ...searched, found };
    },
  };
}
