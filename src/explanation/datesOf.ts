import type { Obligation } from '../engine/Decision.ts';

/**
 * The day or moment by which a duty is to be done, where it has one.
 *
 * @param duty - the duty
 * @returns `dueOn` or `dueAt`, or neither
 * @internal
 */
export function datesOf({ dueOn, dueAt }: Obligation): Pick<Obligation, 'dueOn' | 'dueAt'> {
  return { ...(dueOn === undefined ? {} : { dueOn }), ...(dueAt === undefined ? {} : { dueAt }) };
}
