import { childFacts } from '../domain/vocabulary/childFacts.ts';
import { conferenceFacts } from '../domain/vocabulary/conferenceFacts.ts';
import type { derivedFacts } from '../domain/vocabulary/derivedFacts.ts';
import { exclusionFacts } from '../domain/vocabulary/exclusionFacts.ts';

/** What there is one obligation for under a rule, the narrowest first. */
export const scopes = ['exclusion', 'conference', 'review', 'visit', 'core-group', 'plan', 'child'] as const;

/**
 * What there is one obligation for under a rule: each exclusion request, each conference, each review, each visit, each
 * meeting of the core group, each conference that made a plan, or each child.
 */
export type Scope = (typeof scopes)[number];

const derived: Readonly<Record<keyof typeof derivedFacts, Scope>> = {
  'child.life': 'child',
  'plan.stage': 'plan',
  'conference.stage': 'conference',
  'review.isFirst': 'review',
  'review.heldOn': 'review',
  'review.precedingConferenceOn': 'review',
  'previousConference.quorate': 'conference',
  'initialConference.heldOn': 'plan',
  'coreGroup.firstOn': 'plan',
  'coreGroup.firstAfterEndingOn': 'child',
  'coreGroup.countedFrom': 'core-group',
  'visits.countedFrom': 'visit',
  'conference.dayOn': 'conference',
  'conference.childsAge': 'conference',
  'attendance.agencies': 'conference',
  'attendance.agenciesInDirectContact': 'conference',
  'scores.byParents': 'conference',
  'scores.byProfessionals': 'conference',
};

const scopesByFact: ReadonlyMap<string, Scope> = new Map<string, Scope>([
  ...Object.keys(childFacts).map((name) => [name, 'child'] as const),
  ...Object.keys(conferenceFacts).map((name) => [name, 'conference'] as const),
  ...Object.keys(exclusionFacts).map((name) => [name, 'exclusion'] as const),
  ...Object.entries(derived),
]);

/** What a fact has one value for; one that a policy declares for itself belongs to a child. */
const scopeOfFact = (fact: string): Scope => scopesByFact.get(fact) ?? 'child';

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
