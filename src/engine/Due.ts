import type { Period } from '../domain/Period.ts';

/** A day or moment by which something is to be done: so long after one day, so long before one, or by that day. */
export type Limit =
  | { readonly within: Period; readonly after: string }
  | { readonly atLeast: Period; readonly before: string }
  | { readonly by: string };

/** One limit, or the soonest or latest of several. */
export type Due = Limit | { readonly soonest: readonly Limit[] } | { readonly latest: readonly Limit[] };

/**
 * The limits of a due date.
 *
 * @param due - when something is due
 * @returns the one limit, or all of several
 * @internal
 */
export function limitsOf(due: Due): readonly Limit[] {
  if ('soonest' in due) return due.soonest;
  return 'latest' in due ? due.latest : [due];
}

/**
 * The fact that a limit counts from.
 *
 * @param limit - the limit
 * @returns the fact's name
 * @internal
 */
export function anchorOf(limit: Limit): string {
  if ('by' in limit) return limit.by;
  return 'after' in limit ? limit.after : limit.before;
}

/**
 * The period that a limit counts.
 *
 * @param limit - the limit
 * @returns the period; `undefined` for a day that is itself the last in time
 * @internal
 */
export function periodOf(limit: Limit): Period | undefined {
  if ('by' in limit) return undefined;
  return 'within' in limit ? limit.within : limit.atLeast;
}
