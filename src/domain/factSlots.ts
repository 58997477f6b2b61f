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

/** Where a fact stands in the slots, and its type. */
export interface FactSlot {
  readonly slot: number;
  readonly type: FactType;
}

/** How many slots a fact of a type takes: an instant's are its seconds, its day and its offset from UTC. */
const slotsTaken = (type: FactType): number => {
  if (type === 'instant') return 3;
  return type === 'judgement' || type === 'agencies' ? 2 : 1;
};

const layOut = (): ReadonlyMap<string, FactSlot> => {
  const slots = new Map<string, FactSlot>();
  let next = 0;
  for (const [name, type] of Object.entries(vocabulary)) {
    slots.set(name, { slot: next, type });
    if (type === 'judgement') slots.set(`${name}.by`, { slot: next + 1, type: roles });
    next += slotsTaken(type);
  }
  return slots;
};

/** Every fact's place, by its name; a judgement's `.by` is a choice among the roles. */
export const factSlots: ReadonlyMap<string, FactSlot> = layOut();
