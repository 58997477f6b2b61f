import type { Agency } from './agencies.ts';
import { agencyBits } from './agencyBits.ts';
import { deepFreeze } from './deepFreeze.ts';
import { readDay, type CalendarDay, type DayNumber } from './CalendarDay.ts';
import {
  choiceNumber,
  notHappened,
  truthPlace,
  valuePlace,
  type Aspect,
  type SetAspect,
  type TruthPlace,
} from './factSlots.ts';
import { readInstant } from './Instant.ts';
import { known } from './kleene.ts';
import type { AgenciesKnownInPart, FactValues } from './vocabulary.ts';

/**
 * Facts that nobody can know, and why: what a conference to come will decide, or what one that did not go ahead would have.
 *
 * @public
 */
export interface OutOfReach {
  readonly facts: ReadonlySet<string>;
  /** The outcome of a question that could be changed by such facts alone. */
  readonly because: 'not-yet' | 'did-not-go-ahead';
}

/**
 * The day as of which facts were read, and the conference that they were read at.
 *
 * @public
 */
export interface Reading {
  readonly asOf: CalendarDay;
  /** The id of the conference in question; `null` where there is none. */
  readonly conference?: string | null | undefined;
  /** The day of that conference, by whose law its decisions go; `null` where it has none. */
  readonly conferenceOn?: CalendarDay | null | undefined;
  /**
   * The day as of which the child's age counts, as a day's number: at a conference, the last that belongs to what follows it,
   * and none after the plan's end. `undefined` from now, where it is the day of the question.
   */
  readonly ageOn?: DayNumber | undefined;
  /** The facts that nobody can know, where there are any. */
  readonly outOfReach?: OutOfReach | undefined;
  /**
   * For each reach of a rule, as `reachPlace` numbers them, days from which what counts from a fact is owed no longer, or is
   * another point of view's to judge: what was not due before is owed no more, and what was done only later was not done.
   */
  readonly owedUntil?: readonly Readonly<Record<string, DayNumber>>[] | undefined;
}

/**
 * The facts of one case, laid out for the engine: made once, then asked any number of questions.
 *
 * @public
 */
export interface Facts {
  /** What is known, by name. */
  readonly values: FactValues;
  /** The day as of which they were read; `undefined` for bare facts, which can be asked as of any day. */
  readonly reading: Reading | undefined;
}

/** The same, as the engine reads them. */
export interface LaidOut extends Facts {
  /** Its yes-no facts, packed, where `truthPlace` says; what is not there is unknown. */
  readonly truths: readonly number[];
  /** All else as numbers, each where `valuePlace` says; what is not there is unknown. */
  readonly numbers: readonly (number | undefined)[];
}

/**
 * What facts are laid out as, which nobody can reach and so need not be frozen: frozen arrays are read so slowly that every
 * question would take half as long again. A program may hold this library twice (as a module and as CommonJS, or in two
 * versions), and places mean nothing to the other copy, whose facts do not stand here.
 */
const laidOutBy = new WeakMap<Facts, LaidOut>();

const copyOf = (value: FactValues[keyof FactValues]): unknown =>
  typeof value === 'object' ? structuredClone(value) : value;

/** A case while it is being laid out. */
interface Draft {
  readonly truths: number[];
  readonly numbers: (number | undefined)[];
}

const writeBits = ({ truths }: Draft, { word, shift }: TruthPlace, bits: number): void => {
  while (truths.length <= word) truths.push(0);
  truths[word] = (truths[word] as number) | (bits << shift);
};

const writeNumber = ({ numbers }: Draft, name: string, aspect: Aspect, value: number): void => {
  const place = valuePlace(name, aspect);
  while (numbers.length < place) numbers.push(undefined);
  numbers[place] = value;
};

const writeText = (draft: Draft, name: string, text: string): void => {
  const instant = readInstant(text);
  const day = instant?.day ?? readDay(text);
  if (day === undefined) writeNumber(draft, name, 'choice', choiceNumber(text));
  else writeNumber(draft, name, 'day', day);
  if (instant === undefined) return;
  writeNumber(draft, name, 'second', instant.seconds);
  writeNumber(draft, name, 'offset', instant.offset);
};

const writeSet = (draft: Draft, name: string, aspect: SetAspect, members: ReadonlySet<Agency>): void => {
  writeNumber(draft, name, aspect, members.size);
  agencyBits(members).forEach((bits, at) => {
    writeNumber(draft, name, `${aspect}${String(at)}`, bits);
  });
};

const writeAgencies = (draft: Draft, name: string, agencies: readonly Agency[] | AgenciesKnownInPart): void => {
  const [certain, possible] = 'certain' in agencies ? [agencies.certain, agencies.possible] : [agencies, []];
  writeSet(draft, name, 'least', new Set(certain));
  writeSet(draft, name, 'most', new Set([...certain, ...possible]));
};

const write = (draft: Draft, name: string, value: FactValues[keyof FactValues]): void => {
  if (typeof value === 'boolean') writeBits(draft, truthPlace(name), known(value));
  else if (typeof value === 'string') writeText(draft, name, value);
  else if (typeof value === 'number') {
    writeNumber(draft, name, 'least', value);
    writeNumber(draft, name, 'most', value);
  } else if (value === null) {
    writeNumber(draft, name, 'day', notHappened);
    writeNumber(draft, name, 'second', notHappened);
  } else if (value !== undefined) writeAgencies(draft, name, value);
};

/**
 * Facts from what is known of a case.
 *
 * @param values - values by the names of the vocabulary; whatever is absent or `undefined` is not known, and so is a value
 *   that is not of its fact's type, which the types rule out (a number and a set of agencies are both counted). Untrusted input goes through `./validation`, which says
 *   what is wrong with it
 * @param reading - the day as of which they were read off a case, so that they cannot be asked as of another by mistake;
 *   absent, they are bare facts
 * @returns the facts, frozen throughout
 * @example
 * ```ts
 * const facts = createFacts({ 'plan.failingToProtect': true });
 * expect(facts.values['plan.failingToProtect']).toBe(true);
 * ```
 * @public
 */
export function createFacts(values: FactValues, reading?: Reading): Facts {
  const draft: Draft = { truths: [], numbers: [] };
  const entries: readonly (readonly [string, FactValues[keyof FactValues]])[] = Object.entries(values);
  for (const [name, value] of entries) write(draft, name, value);
  // Copying changes no name and no value.
  const own = Object.fromEntries(entries.map(([name, value]) => [name, copyOf(value)])) as FactValues;
  // A set cannot be frozen, so that the facts hold their own.
  const facts: Facts = deepFreeze({ values: own, reading: structuredClone(reading) });
  laidOutBy.set(facts, { ...facts, ...draft });
  return facts;
}

/**
 * Facts as the engine reads them.
 *
 * @param facts - facts that may have been laid out by another copy of this library
 * @returns what they are laid out as, or laid out anew
 * @internal
 */
export function laidOut(facts: Facts): LaidOut {
  return laidOutBy.get(facts) ?? laidOut(createFacts(facts.values, facts.reading));
}
