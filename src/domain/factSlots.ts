import { roles } from './roles.ts';
import { vocabulary, type FactType } from './vocabulary.ts';

/** What a slot holds for a fact that is not known. */
export const unknown = -2_000_000_000;

/** What a slot holds for a day or an instant that is known not to have come about. */
export const notHappened = -1_999_999_999;

/** The truth values as slots and conditions hold them, ordered so that `all` is the least and `any` the greatest. */
export const kleene = { no: 0, unknown: 1, yes: 2 } as const;

/** One of the three truth values. */
export type Kleene = 0 | 1 | 2;

/** How many yes-no facts share one slot, two bits each: as many as a small integer holds. */
const truthsPerSlot = 15;

/** A slot in which every yes-no fact is unknown. */
export const allUnknown = Number.parseInt('01'.repeat(truthsPerSlot), 2);

/** Where a fact stands in the slots, and its type. */
export interface FactSlot {
  readonly slot: number;
  /** For a yes-no fact, how many bits of its slot lie below its own two. */
  readonly shift: number;
  readonly type: FactType;
}

/** How many slots a fact of a type takes: an instant's are its seconds, its day and its offset from UTC. */
const slotsTaken = (type: FactType): number => {
  if (type === 'instant') return 3;
  return type === 'agencies' ? 2 : 1;
};

const isYesNo = (type: FactType): boolean => type === 'yes-no' || type === 'judgement';

/** Yes-no facts stand first, packed, so that one comparison of numbers tells many of them apart. */
const layOut = (): ReadonlyMap<string, FactSlot> => {
  const facts: readonly (readonly [string, FactType])[] = Object.entries(vocabulary);
  const yesNo = facts.filter(([, type]) => isYesNo(type));
  const judges = yesNo.filter(([, type]) => type === 'judgement').map(([name]) => [`${name}.by`, roles] as const);
  const packed = yesNo.map(([name, type], index): [string, FactSlot] => [
    name,
    { slot: Math.floor(index / truthsPerSlot), shift: 2 * (index % truthsPerSlot), type },
  ]);
  let next = Math.ceil(yesNo.length / truthsPerSlot);
  const rest = [...facts.filter(([, type]) => !isYesNo(type)), ...judges].map(([name, type]): [string, FactSlot] => {
    const slot = next;
    next += slotsTaken(type);
    return [name, { slot, shift: 0, type }];
  });
  return new Map([...packed, ...rest]);
};

/** Every fact's place, by its name; a judgement's `.by` is a choice among the roles. */
export const factSlots: ReadonlyMap<string, FactSlot> = layOut();
