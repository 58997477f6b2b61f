import { attendanceFacts } from '../domain/derived/attendanceFacts.ts';
import { keptOutFacts } from '../domain/derived/keptOutFacts.ts';
import { reviewFacts } from '../domain/derived/reviewFacts.ts';
import { scoreFacts } from '../domain/derived/scoreFacts.ts';
import { createFacts, type Facts } from '../domain/Facts.ts';
import { conferenceFacts } from '../domain/vocabulary/conferenceFacts.ts';
import { exclusionFacts } from '../domain/vocabulary/exclusionFacts.ts';
import { heldConferenceFacts } from '../domain/vocabulary/heldConferenceFacts.ts';

/** What a conference tells only once it is held. */
const toldOnceHeld = new Set(
  Object.keys({ ...heldConferenceFacts, ...attendanceFacts, ...scoreFacts, ...keptOutFacts }),
);

/** What is owed for a conference, or tells of it, only where it goes ahead; its own record says that it does not. */
const owedWhereHeld = new Set([
  ...toldOnceHeld,
  ...Object.keys({ ...exclusionFacts, ...reviewFacts }),
  ...Object.keys(conferenceFacts).filter((name) => !name.startsWith('conference.')),
  'conference.heldOn',
]);

const none: ReadonlySet<string> = new Set();

const outOfReach = ({ values: { 'conference.stage': stage } }: Facts): ReadonlySet<string> => {
  if (stage === 'to-come') return toldOnceHeld;
  return stage === 'did-not-go-ahead' ? owedWhereHeld : none;
};

const judged = (name: string): string => name.replace(/\.by$/u, '');

/**
 * Whether nobody can know a fact: what a conference still to come will tell, or what one that does not go ahead would have.
 *
 * @param facts - the facts of a child at the conference
 * @param name - the fact
 * @returns `true` where it cannot be known, whatever stands in the record
 */
export function isOutOfReach(facts: Facts, name: string): boolean {
  return outOfReach(facts).has(judged(name));
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
  return createFacts(Object.fromEntries(known));
}
