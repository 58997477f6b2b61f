import type { Agency } from './agencies.ts';
import { agencyBits } from './agencyBits.ts';
import { deepFreeze } from './deepFreeze.ts';
import { readDay } from './CalendarDay.ts';
import { choiceNumber, layout, notHappened, truthPlace, valuePlace, type Aspect } from './factPlaces.ts';
import { readInstant } from './Instant.ts';
import { known } from './kleene.ts';
import type { AgenciesKnownInPart, FactValues } from './vocabulary.ts';

/**
 * The facts of one case, laid out for the engine: made once, then asked any number of questions.
 *
 * @public
 */
export interface Facts {
  /** What is known, by name. */
  readonly values: FactValues;
  /** By which places the numbers below are laid out. */
  readonly layout: object;
  /** The truths of its yes-no facts, packed, each where `truthPlace` says; what is not there is unknown. */
  readonly truths: readonly number[];
  /** All else as numbers, each where `valuePlace` says; what is not there is unknown. */
  readonly numbers: readonly (number | undefined)[];
}

const frozenCopy = (value: FactValues[keyof FactValues]): unknown =>
  typeof value === 'object' ? deepFreeze(structuredClone(value)) : value;

/** A case while it is being laid out. */
interface Draft {
  readonly truths: number[];
  readonly numbers: (number | undefined)[];
}

const writeTruth = ({ truths }: Draft, name: string, value: boolean): void => {
  const { word, shift } = truthPlace(name);
  while (truths.length <= word) truths.push(0);
  truths[word] = (truths[word] as number) | (known(value) << shift);
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

const writeAgencies = (draft: Draft, name: string, agencies: readonly Agency[] | AgenciesKnownInPart): void => {
  const [certain, possible] = 'certain' in agencies ? [agencies.certain, agencies.possible] : [agencies, []];
  writeNumber(draft, name, 'certain', agencyBits(certain));
  writeNumber(draft, name, 'possible', agencyBits([...certain, ...possible]));
};

const write = (draft: Draft, name: string, value: FactValues[keyof FactValues]): void => {
  if (typeof value === 'boolean') writeTruth(draft, name, value);
  else if (typeof value === 'string') writeText(draft, name, value);
  else if (typeof value === 'number') writeNumber(draft, name, 'count', value);
  else if (value === null) {
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
 * @returns the facts, frozen
 * @example
 * ```ts
 * const facts = createFacts({ 'plan.failingToProtect': true });
 * expect(facts.values['plan.failingToProtect']).toBe(true);
 * ```
 * @public
 */
export function createFacts(values: FactValues): Facts {
  const draft: Draft = { truths: [], numbers: [] };
  const entries: readonly (readonly [string, FactValues[keyof FactValues]])[] = Object.entries(values);
  for (const [name, value] of entries) write(draft, name, value);
  const { truths, numbers } = draft;
  // Copying changes no name and no value.
  const own = Object.fromEntries(entries.map(([name, value]) => [name, frozenCopy(value)])) as FactValues;
  return Object.freeze({
    values: Object.freeze(own),
    layout,
    truths: Object.freeze(truths),
    numbers: Object.freeze(numbers),
  });
}
