import type { CheckedPolicy, Policy } from './Policy.ts';
import type { Rule } from './Rule.ts';
import { rulesInFile } from './rulesOf.ts';
import { ruleId } from './ruleIds.ts';

/** A rule with the document that it stands in. */
export interface PlacedRule {
  readonly rule: Rule;
  readonly policy: Policy;
}

/** A rule among documents that are laid over one another. */
export interface LaidRule extends PlacedRule {
  /** Its document and id, as `replaces` names it. */
  readonly id: string;
  /** Where its document stands among them, the lowest being 0. */
  readonly layer: number;
  /** A JSON pointer to it, which begins with its layer. */
  readonly path: string;
  /** The headings of its document beneath which it stands, the outermost first. */
  readonly headings: readonly string[];
}

/**
 * The rules of documents that are laid over one another.
 *
 * @param documents - the documents, the lowest layer first
 * @returns every rule, the replaced ones included
 * @internal
 */
export function layRules(documents: readonly CheckedPolicy[]): readonly LaidRule[] {
  return documents.flatMap(({ policy }, layer) =>
    rulesInFile(policy).map(({ rule, path, headings }) => ({
      rule,
      policy,
      id: ruleId({ rule, policy }),
      layer,
      path: `/${String(layer)}${path}`,
      headings,
    })),
  );
}
