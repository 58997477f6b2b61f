import type { Receipt } from '../engine/Decision.ts';
import type { Policy } from '../engine/Policy.ts';
import type { PlacedRule } from '../engine/LaidRule.ts';
import type { Rulebook } from '../engine/Rulebook.ts';
import { rulesOf } from '../engine/rulesOf.ts';

type Stated = Receipt['policies'][number];

/** A document that a decision rests on, and how the rulebook stands to it. */
export interface StatedDocument {
  readonly stated: Stated;
  readonly held: 'yes' | 'another-version' | 'no';
  /** The document itself, where the rulebook holds that very version. */
  readonly policy?: Policy;
}

/** What a rulebook holds of the documents that a decision rests on. */
export interface Held {
  readonly documents: readonly StatedDocument[];
  /** The documents held in the very version that the decision rests on: no other's words may be put in its mouth. */
  readonly policies: readonly Policy[];
  readonly ruleOf: (id: string) => PlacedRule | undefined;
}

const stand = (stated: Stated, rulebook: Rulebook, policies: ReadonlyMap<string, Policy>): StatedDocument => {
  const digest = rulebook.policies.find(({ id }) => id === stated.id)?.digest;
  const policy = policies.get(stated.id);
  if (digest === undefined || policy === undefined) return { stated, held: 'no' };
  return digest === stated.digest ? { stated, held: 'yes', policy } : { stated, held: 'another-version' };
};

/**
 * What a rulebook holds of the documents that a decision rests on.
 *
 * @param rulebook - the rulebook; a document of which no rule is in force is taken not to be held
 * @param receipt - the decision's receipt
 * @returns the documents, and their rules by document and id
 * @internal
 */
export function heldBy(rulebook: Rulebook, receipt: Receipt): Held {
  const byId = new Map(rulebook.rules.map(({ policy }) => [policy.id, policy]));
  const documents = receipt.policies.map((stated) => stand(stated, rulebook, byId));
  const policies = documents.flatMap(({ policy }) => policy ?? []);
  // A rule that a later layer of the rulebook replaces was in force for a decision that does not rest on that layer.
  const rules = new Map<string, PlacedRule>(
    policies.flatMap((policy) => rulesOf(policy).map((rule) => [`${policy.id}/${rule.id}`, { rule, policy }])),
  );
  return { documents, policies, ruleOf: (id) => rules.get(id) };
}
