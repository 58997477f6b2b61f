/**
 * Whether a fact is a day or a moment that is meant to lie ahead: such are named so, those that policies declare among them.
 *
 * @param fact - a fact's name
 * @returns `true` where its last word begins with `planned` or `expected`
 * @example
 * ```ts
 * expect(['conference.plannedOn', 'local.conference.startsAt'].map(liesAhead)).toEqual([true, false]);
 * ```
 * @internal
 */
export function liesAhead(fact: string): boolean {
  return /\.(?:planned|expected)[A-Z]\w*$/u.test(fact);
}
