import type { WrittenPeriod } from '../domain/Period.ts';
import type { Comparison } from './Condition.ts';

/** A day or moment by which something is to be done: so long after one day, so long before one, or by that day. */
export type Limit =
  | { readonly within: WrittenPeriod; readonly after: string }
  | { readonly atLeast: WrittenPeriod; readonly before: string }
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

/** A limit, whichever keys it has. */
interface AnyLimit {
  readonly within?: WrittenPeriod;
  readonly after?: string;
  readonly atLeast?: WrittenPeriod;
  readonly before?: string;
  readonly by?: string;
}

/**
 * The fact that a limit counts from.
 *
 * @param limit - the limit
 * @returns the fact's name
 * @internal
 */
export function anchorOf(limit: Limit): string {
  const { by, after, before }: AnyLimit = limit;
  // Each limit has one of them.
  return (by ?? after ?? before) as string;
}

/**
 * The period that a limit counts.
 *
 * @param limit - the limit
 * @returns the period; `undefined` for a day that is itself the last in time
 * @internal
 */
export function periodOf(limit: Limit): WrittenPeriod | undefined {
  const { within, atLeast }: AnyLimit = limit;
  return within ?? atLeast;
}

/**
 * The fact that says how many a period counts.
 *
 * @param period - the period, if there is one
 * @returns the fact's name; `undefined` where the policy says the number itself
 * @internal
 */
export function countFactOf(period: WrittenPeriod | undefined): string | undefined {
  const [many] = Object.values<number | string>(period ?? {});
  return typeof many === 'string' ? many : undefined;
}

/**
 * The facts that a limit reads.
 *
 * @param limit - the limit
 * @returns the one that it counts from, and the one that says how many it counts, where one does
 * @internal
 */
export function factsOfLimit(limit: Limit): readonly string[] {
  return [anchorOf(limit), countFactOf(periodOf(limit)) ?? []].flat();
}

/**
 * The limit that a comparison of days or moments holds its fact against.
 *
 * @param comparison - the comparison
 * @returns the limit; `undefined` where it names no period
 * @internal
 */
export function limitOf(comparison: Comparison): Limit | undefined {
  if ('within' in comparison) return comparison;
  return 'before' in comparison && comparison.atLeast ? (comparison as Limit) : undefined;
}
