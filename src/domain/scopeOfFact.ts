import type { DerivedFact, Scope } from './derived/DerivedFact.ts';
import { localNameOf } from './localFacts.ts';
import { factsByOwner, vocabulary, type FactOwner, type VocabularyEntry } from './vocabulary.ts';

const derived: Readonly<Record<string, DerivedFact>> = factsByOwner.derived;
const entries: Readonly<Record<string, VocabularyEntry>> = vocabulary;

/** What there is one value of a recorded fact for: that in whose record it stands, or that whose record holds that one. */
const scopesByOwner: Readonly<Record<Exclude<FactOwner, 'derived'>, Scope>> = {
  child: 'child',
  chronology: 'child',
  enquiry: 'enquiry',
  plan: 'plan',
  'looked-after-period': 'looked-after-period',
  'statutory-review': 'looked-after-period',
  move: 'move',
  conference: 'conference',
  exclusion: 'exclusion',
};

const derivedScope = (fact: string): Scope | undefined =>
  Object.hasOwn(derived, fact) ? derived[fact]?.per : undefined;

const recordedScope = (fact: string): Scope | undefined => {
  const owner = Object.hasOwn(entries, fact) ? entries[fact]?.owner : undefined;
  return owner === undefined || owner === 'derived' ? undefined : scopesByOwner[owner];
};

/** A fact that a policy declares for itself says in its name whose it is. */
const localScope = (fact: string): Scope | undefined => {
  const owner = localNameOf(fact)?.owner;
  if (owner === undefined || owner === 'series') return owner;
  return scopesByOwner[owner === 'lookedAfter' ? 'looked-after-period' : owner];
};

/**
 * What there is one value of a fact for.
 *
 * @param fact - its name
 * @returns the scope; `child` for a name that is no fact's
 * @internal
 */
export function scopeOfFact(fact: string): Scope {
  return derivedScope(fact) ?? recordedScope(fact) ?? localScope(fact) ?? 'child';
}
