import { agencies, agencyBits } from './agencies.ts';
import { readDay } from './CalendarDay.ts';
import { allUnknown, factSlots, kleene, notHappened, unknown, type FactSlot } from './factSlots.ts';
import { readInstant } from './Instant.ts';
import type { AgenciesKnownInPart, FactValues } from './vocabulary.ts';

/**
 * The facts of one case, laid out for the engine: made once, then asked any number of questions.
 *
 * @public
 */
export interface Facts {
  /** What is known, by name. */
  readonly values: FactValues;
  /** The same as numbers, each fact at the place that `factSlots` gives it. */
  readonly slots: readonly number[];
}

const everyAgency = (1 << agencies.length) - 1;

const blankSlots: readonly number[] = [...factSlots.values()].reduce<number[]>((blank, { slot, type }) => {
  blank[slot] = type === 'yes-no' || type === 'judgement' ? allUnknown : unknown;
  if (type === 'instant') blank[slot + 1] = blank[slot + 2] = unknown;
  if (type === 'agencies') [blank[slot], blank[slot + 1]] = [0, everyAgency];
  return blank;
}, []);

const fillYesNo = (slots: number[], { slot, shift }: FactSlot, value: unknown): void => {
  const truth = value === true ? kleene.yes : kleene.no;
  slots[slot] = ((slots[slot] as number) & ~(3 << shift)) | (truth << shift);
};

const fillTime = (slots: number[], slot: number, numbers: readonly (number | undefined)[], name: string): void => {
  numbers.forEach((number, index) => {
    if (number === undefined) throw new TypeError(`\`${name}\` is neither a calendar day nor an instant`);
    slots[slot + index] = number;
  });
};

const fill = (slots: number[], place: FactSlot, name: string, value: unknown): void => {
  const { slot, type } = place;
  if (type === 'yes-no' || type === 'judgement') fillYesNo(slots, place, value);
  else if (type === 'date') fillTime(slots, slot, [value === null ? notHappened : readDay(value as string)], name);
  else if (type === 'instant') {
    const parts = value === null ? undefined : readInstant(value as string);
    fillTime(
      slots,
      slot,
      value === null ? Array<number>(3).fill(notHappened) : [parts?.seconds, parts?.day, parts?.offset],
      name,
    );
  } else if (type === 'agencies') {
    const known = value as AgenciesKnownInPart | AgenciesKnownInPart['certain'];
    const certain = 'certain' in known ? known.certain : known;
    slots[slot] = agencyBits(certain);
    slots[slot + 1] = agencyBits('certain' in known ? [...certain, ...known.possible] : certain);
  } else slots[slot] = type === 'count' ? (value as number) : type.indexOf(value as string);
};

/**
 * Facts from what is known of a case.
 *
 * @param values - values by the names of the vocabulary; whatever is absent or `undefined` is not known
 * @returns the facts, frozen
 * @throws {TypeError} where a name is not of the vocabulary or a value not of its fact's type, which the types rule out;
 *   untrusted input goes through `./validation`
 * @example
 * ```ts
 * const facts = createFacts({ 'plan.failingToProtect': true });
 * expect(facts.values['plan.failingToProtect']).toBe(true);
 * ```
 * @public
 */
export function createFacts(values: FactValues): Facts {
  const slots = [...blankSlots];
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined || name.startsWith('local.')) continue;
    const place = factSlots.get(name);
    if (place === undefined) throw new TypeError(`\`${name}\` is not a fact of the vocabulary`);
    fill(slots, place, name, value);
  }
  return Object.freeze({ values: Object.freeze({ ...values }), slots: Object.freeze(slots) });
}
