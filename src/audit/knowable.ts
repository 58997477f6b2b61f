import { createFacts, type Facts } from '../domain/Facts.ts';
import { outOfReach } from '../domain/view/outOfReach.ts';

/**
 * Whether nobody can know a fact: what a conference still to come will tell, or what one that does not go ahead would have.
 *
 * @param facts - the facts of a child at the conference
 * @param name - the fact
 * @returns `true` where it cannot be known, whatever stands in the record
 */
export function isOutOfReach({ values }: Facts, name: string): boolean {
  return outOfReach(values['conference.stage'])?.facts.has(name) === true;
}

/**
 * The facts that can be known of a conference as far as it has come.
 *
 * @param facts - the facts of a child at the conference, as they are recorded
 * @returns the same, without those that only a conference that is held can tell, where this one is not
 */
export function knowable(facts: Facts): Facts {
  const known = Object.entries(facts.values).filter(([name]) => !isOutOfReach(facts, name));
  if (known.length === Object.keys(facts.values).length) return facts;
  return createFacts(Object.fromEntries(known), facts.reading);
}
