import { childFacts } from './vocabulary/childFacts.ts';
import { conferenceFacts } from './vocabulary/conferenceFacts.ts';
import { derivedFacts } from './vocabulary/derivedFacts.ts';
import { enquiryFacts } from './vocabulary/enquiryFacts.ts';
import { exclusionFacts } from './vocabulary/exclusionFacts.ts';
import type { FactDefinition } from './vocabulary/FactDefinition.ts';
import { heldConferenceFacts } from './vocabulary/heldConferenceFacts.ts';
import { lastingFacts } from './vocabulary/lastingFacts.ts';
import { lookedAfterFacts } from './vocabulary/lookedAfterFacts.ts';
import { moveFacts } from './vocabulary/moveFacts.ts';
import { newsFacts } from './vocabulary/newsFacts.ts';
import { planFacts } from './vocabulary/planFacts.ts';
import { statutoryReviewFacts } from './vocabulary/statutoryReviewFacts.ts';
import type { FactName } from './FactValues.ts';

export type { AgenciesKnownInPart, FactName, FactValues } from './FactValues.ts';
export type { FactDefinition, FactType } from './vocabulary/FactDefinition.ts';

/**
 * Whose a fact is, and so where it stands in a case: in the child's record, in an entry of the child's chronology, in the
 * record of an enquiry, of a plan, of a time of being looked after, of a statutory review in it, of a move, of a conference
 * or of a request for exclusion. What is derived stands nowhere: it is worked out.
 *
 * @public
 */
export type FactOwner =
  | 'child'
  | 'chronology'
  | 'enquiry'
  | 'plan'
  | 'looked-after-period'
  | 'statutory-review'
  | 'move'
  | 'conference'
  | 'exclusion'
  | 'derived';

/** A fact with its name and whose it is. */
export interface VocabularyEntry extends FactDefinition {
  readonly owner: FactOwner;
}

/** The facts that are recorded, by whose they are; a conference's stand in two tables, by when they can be known. */
export const factsByOwner = {
  child: childFacts,
  chronology: { ...newsFacts, ...lastingFacts },
  enquiry: enquiryFacts,
  plan: planFacts,
  'looked-after-period': lookedAfterFacts,
  'statutory-review': statutoryReviewFacts,
  move: moveFacts,
  conference: { ...conferenceFacts, ...heldConferenceFacts },
  exclusion: exclusionFacts,
  derived: derivedFacts,
} as const satisfies Readonly<Record<FactOwner, Readonly<Record<string, FactDefinition>>>>;

const owned = ([owner, facts]: readonly [string, Readonly<Record<string, FactDefinition>>]): readonly (readonly [
  string,
  VocabularyEntry,
])[] =>
  // The keys of the table above are the owners.
  Object.entries(facts).map(([name, { type, says, unit }]) => [
    name,
    Object.freeze({ type, says, ...(unit === undefined ? {} : { unit }), owner: owner as FactOwner }),
  ]);

/**
 * The vocabulary: every fact that a condition of a policy can ask for, with its type, whose it is, and a sentence that
 * says what it means: enough to draw a form by.
 *
 * @example
 * ```ts
 * expect(vocabulary['plan.endedOn']).toMatchObject({ type: 'date', owner: 'plan' });
 * ```
 * @public
 */
export const vocabulary: Readonly<Record<FactName, VocabularyEntry>> = Object.freeze(
  Object.fromEntries(Object.entries(factsByOwner).flatMap(owned)),
) as Readonly<Record<FactName, VocabularyEntry>>;
