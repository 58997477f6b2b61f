import { scopes, type Scope } from '../domain/derived/DerivedFact.ts';
import { scopeOfFact } from '../domain/scopeOfFact.ts';

/**
 * The narrowest of some facts' scopes.
 *
 * @param facts - names of facts
 * @returns the scope; `child` where there are none
 * @internal
 */
export function narrowestScope(facts: readonly string[]): Scope {
  const among = new Set(facts.map(scopeOfFact));
  return scopes.find((scope) => among.has(scope)) ?? 'child';
}
