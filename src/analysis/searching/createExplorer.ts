import { addMonths, dayNumberOf, toCalendarDay, toDayNumber, type CalendarDay } from '../../domain/CalendarDay.ts';
import type { Agency } from '../../domain/agencies.ts';
import { createFacts, laidOut } from '../../domain/Facts.ts';
import { kleene, type Kleene } from '../../domain/kleene.ts';
import type { FactType, FactValues } from '../../domain/vocabulary.ts';
import { everyWord, typeOfFact } from '../../engine/declaredWords.ts';
import type { Test, Truths } from '../../engine/logic.ts';
import { readMoment, type Moment, type ReadMoment } from '../../engine/Moment.ts';
import type { Policy } from '../../engine/Policy.ts';
import type { WorkingDayCalendar } from '../../ports/WorkingDayCalendar.ts';
import { dayRelations } from './dayRelations.ts';
import { findCase, wantedOf, type CaseMaker } from './findCase.ts';
import { isStage } from './ordinaryStages.ts';
import { possibleAgencies, type Wanted } from './possibleAgencies.ts';
import { search, type Searched } from './search.ts';
import { searchFewest } from './searchFewest.ts';
import { shrinkCase } from './shrinkCase.ts';
import type { Space } from './Space.ts';

/** A case, and the day as of which it is what was looked for. */
export interface CaseFound {
  readonly facts: FactValues;
  readonly asOf: CalendarDay;
}

/** Looks for cases in which tests hold. */
export interface Explorer {
  /** A case in which a test holds, a proof that there is none, or neither. */
  readonly find: (test: Test) => Searched<CaseFound>;
  /** The same, with a case as small as can be. */
  readonly findSmallest: (test: Test) => Searched<CaseFound>;
  /** A case without the facts that it does not take for a test to hold, and for the case to be like what it was. */
  readonly shrink: (found: CaseFound, test: Test, isLike?: IsLike) => CaseFound;
  /** A case in which a test holds of fewer facts than a given one that is like it; that one where none is found. */
  readonly findFewer: (found: CaseFound, test: Test, isLike?: IsLike) => CaseFound;
}

/** Whether a case is still what it is to be. */
export type IsLike = (found: CaseFound) => boolean;

const anyCase: IsLike = () => true;

/**
 * The type of each fact of the vocabulary, and of those that policies declare for themselves.
 *
 * @param policies - the policies
 * @returns what gives a fact's type; `undefined` for a fact that is none
 * @internal
 */
export function typesOf(policies: readonly Policy[]): CaseMaker['typeOf'] {
  const known = new Map<string, FactType | undefined>();
  return (fact): FactType | undefined => {
    if (!known.has(fact)) known.set(fact, typeOfFact(fact, policies));
    return known.get(fact);
  };
}

/**
 * Every agency that there is: those of the vocabulary, and those that policies declare for themselves.
 *
 * @param policies - the policies
 * @returns the agencies, the most familiar first
 * @internal
 */
export function agenciesOf(policies: readonly Policy[]): readonly Agency[] {
  // What a policy declares in `agencies` is an agency.
  return everyWord('agencies', policies) as readonly Agency[];
}

const monthsTried = 12;

/** The day that was asked for; then the first of each month of about a year, since months are not of one length. */
const momentsFrom = (moment: Moment): readonly ReadMoment[] => {
  const asked = readMoment(moment);
  const [year = 0, month = 1] = moment.asOf.split('-').map(Number);
  const first = dayNumberOf(year, month, 1);
  const { calendar } = moment;
  const onwards = Array.from({ length: monthsTried }, (_, index) => addMonths(first, index + 1));
  const back = Array.from({ length: monthsTried }, (_, index) => addMonths(first, -index));
  const covered = [...onwards, ...back].filter(
    (day) => day >= toDayNumber(calendar.coversFrom) && day <= toDayNumber(calendar.coversTo),
  );
  const firsts = covered.slice(0, monthsTried);
  return [asked, ...firsts.map((day) => readMoment({ asOf: toCalendarDay(day), calendar }))];
};

/** With few facts, so many regions are looked at to find a case with fewer still. */
const regionsForFewest = 400;

const sizeOf = ({ facts }: CaseFound): number => Object.keys(facts).length;

/**
 * An explorer of a space.
 *
 * @param space - the space
 * @param policies - the policies whose conditions it holds
 * @param moment - the day as of which cases are made where one of that day will do, and the working days
 * @param regions - how many regions each search may look at
 * @param calendarOf - by whose working days a policy counts, where that is by others than the moment's
 * @returns the explorer
 * @internal
 */
export function createExplorer(
  space: Space,
  policies: readonly Policy[],
  moment: Moment,
  regions: number,
  calendarOf?: (policy: Policy) => WorkingDayCalendar | undefined,
): Explorer {
  const typeOf = typesOf(policies);
  const agencies = agenciesOf(policies);
  const relations = dayRelations(policies, calendarOf);
  const makers = momentsFrom(moment).map((one): CaseMaker => ({
    moment: one,
    relations,
    typeOf,
    agencies,
    found: new Map(),
  }));
  const [asked] = makers as [CaseMaker, ...CaseMaker[]];
  const seen = new Map<string, boolean>();

  const canBe = (fact: string, truths: Truths): boolean => {
    const wanted = wantedOf(space.entries(), truths).filter(({ entry }) => entry.facts[0] === fact);
    const key = JSON.stringify([fact, wanted.map(({ entry, truth }) => [entry.key, truth])]);
    const known = seen.get(key) ?? possibleAgencies(fact, wanted, asked.moment, agencies) !== undefined;
    seen.set(key, known);
    return known;
  };

  /** Truths of which no case could be made, as of any of the days. */
  const unmade: (readonly (readonly [place: number, truth: Kleene])[])[] = [];

  const make = (truths: Truths): CaseFound | undefined => {
    const entries = space.entries();
    const wanted = wantedOf(entries, truths);
    const inTheWay = new Set<Wanted>();
    for (const maker of makers) {
      const made = findCase(wanted, maker);
      if (made.is === 'case') return { facts: made.facts, asOf: maker.moment.asOf };
      made.of.forEach((one) => inTheWay.add(one));
    }
    unmade.push([...inTheWay].map(({ entry, truth }) => [entries.indexOf(entry), truth]));
    return undefined;
  };

  const isUnmade = (truths: Truths): boolean =>
    unmade.some((some) => some.every(([place, truth]) => truths[place] === truth));

  const truthsOf = ({ facts, asOf }: CaseFound): Truths => {
    const read = laidOut(createFacts(facts));
    const at = makers.find((maker) => maker.moment.asOf === asOf)?.moment ?? asked.moment;
    return space.entries().map(({ evaluate }) => evaluate(read, at));
  };

  const sets = (): readonly string[] =>
    [...new Set(space.entries().flatMap(({ facts }) => facts))].filter((fact) => typeOf(fact) === 'agencies');

  const find = (test: Test): Searched<CaseFound> => {
    const ofAgencies = sets();
    const isPossible = (truths: Truths): boolean => ofAgencies.every((fact) => canBe(fact, truths));
    return search(test, space, { isPossible, isUnmade, accept: make }, regions);
  };

  const shrink: Explorer['shrink'] = ({ facts, asOf }, test, isLike = anyCase) => {
    const holds = (one: CaseFound): boolean => test.truth(truthsOf(one)) === kleene.yes && isLike(one);
    return { facts: shrinkCase(facts, (fewer) => holds({ facts: fewer, asOf })), asOf };
  };

  const findFewer: Explorer['findFewer'] = (found, test, isLike = anyCase) => {
    const ofAgencies = sets();
    // Few outcomes are settled without a stage: what is looked for is a case with fewer facts at the same ones.
    const stages = Object.keys(found.facts).filter(isStage);
    const known = truthsOf(found);
    const from = space
      .entries()
      .map(({ facts }, place) => (facts.every(isStage) ? (known[place] ?? kleene.unknown) : kleene.unknown));
    const isPossible = (truths: Truths): boolean => ofAgencies.every((fact) => canBe(fact, truths));
    const accept = (truths: Truths, besides: number): CaseFound | undefined => {
      const made = make(truths);
      const shrunk = made !== undefined && isLike(made) ? shrink(made, test, isLike) : undefined;
      return shrunk !== undefined && sizeOf(shrunk) <= besides + stages.length ? shrunk : undefined;
    };
    const atMost = sizeOf(found) - stages.length - 1;
    return searchFewest({ goal: test, space, isPossible, from }, accept, atMost, regionsForFewest) ?? found;
  };

  return {
    find,
    shrink,
    findFewer,
    findSmallest: (test) => {
      const searched = find(test);
      if (searched.result !== 'found') return searched;
      return { ...searched, found: findFewer(shrink(searched.found, test), test) };
    },
  };
}
