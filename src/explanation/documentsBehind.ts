import type { NamedRule, Receipt } from '../engine/Decision.ts';
import type { Policy } from '../engine/Policy.ts';
import type { PlacedRule } from '../engine/PlacedRule.ts';
import { rulebooksOf, type RulesInTime } from '../engine/rulesInTime.ts';
import { rulesOf } from '../engine/rulesOf.ts';
import { ruleId } from '../engine/ruleIds.ts';

type Stated = Receipt['policies'][number];

/** A document that a decision rests on, and whether it is held. */
export interface StatedDocument {
  readonly stated: Stated;
  readonly held: 'yes' | 'another-version' | 'no';
  /** The document itself, where that very version is held. */
  readonly policy?: Policy;
}

/** What is held of the documents that a decision rests on. */
export interface DocumentsBehind {
  readonly documents: readonly StatedDocument[];
  /** The documents held in the very version that the decision rests on: no other's words may be put in its mouth. */
  readonly policies: readonly Policy[];
  /** The rule that something is said by. */
  readonly ruleOf: (said: NamedRule) => PlacedRule | undefined;
}

/** A version of a document. */
interface HeldVersion {
  readonly policy: Policy;
  readonly digest: string;
}

/** The versions of documents of which a rulebook holds rules. */
const versionsIn = (rules: RulesInTime): readonly HeldVersion[] =>
  rulebooksOf(rules).flatMap(({ policies, rules: placed }) => {
    const byId = new Map(placed.map(({ policy }) => [policy.id, policy]));
    return policies.flatMap(({ id, digest }) => {
      const policy = byId.get(id);
      return policy === undefined ? [] : [{ policy, digest }];
    });
  });

const stand = (stated: Stated, versions: readonly HeldVersion[]): StatedDocument => {
  const ofDocument = versions.filter(({ policy }) => policy.id === stated.id);
  const version = ofDocument.find(({ digest }) => digest === stated.digest);
  if (version !== undefined) return { stated, held: 'yes', policy: version.policy };
  return { stated, held: ofDocument.length === 0 ? 'no' : 'another-version' };
};

/**
 * What is held of the documents that a decision rests on. Each is found by its id and digest among all versions, however
 * they were laid over others: whatever came into force before or since, it is the one that the decision was taken by.
 *
 * @param rules - the documents in all their versions, or one rulebook; a document of which no rule is in force is taken not
 *   to be held
 * @param receipt - the decision's receipt
 * @returns the documents, and their rules by document and id
 * @internal
 */
export function documentsBehind(rules: RulesInTime, receipt: Receipt): DocumentsBehind {
  const versions = versionsIn(rules);
  const documents = receipt.policies.map((stated) => stand(stated, versions));
  const policies = documents.flatMap(({ policy }) => policy ?? []);
  // A rule that a later layer of the rulebook replaces was in force for a decision that does not rest on that layer.
  const byName = new Map<string, PlacedRule>(
    policies.flatMap((policy) =>
      rulesOf(policy).flatMap((rule) => {
        const placed = { rule, policy };
        const id = ruleId(placed);
        return [[id, placed] as const, [`${id} ${policy.inForceFrom}`, placed] as const];
      }),
    ),
  );
  return {
    documents,
    policies,
    ruleOf: ({ rule, inForceFrom }) => byName.get(inForceFrom === undefined ? rule : `${rule} ${inForceFrom}`),
  };
}
