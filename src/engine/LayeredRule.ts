import type { PlacedRule } from './PlacedRule.ts';
import type { CheckedPolicy } from './Policy.ts';
import { ruleId } from './ruleIds.ts';

/** A rule among documents that are laid over one another. */
export interface LayeredRule extends PlacedRule {
  /** Its document and id, as `replaces` names it. */
  readonly id: string;
  /** Where its document stands among them, the lowest being 0. */
  readonly layer: number;
  /** A JSON pointer to it, which begins with its layer. */
  readonly path: string;
}

/**
 * The rules of documents that are laid over one another.
 *
 * @param documents - the documents, the lowest layer first
 * @returns every rule, the replaced ones included
 * @internal
 */
export function layeredRules(documents: readonly CheckedPolicy[]): readonly LayeredRule[] {
  return documents.flatMap(({ policy, rules }, layer) =>
    rules.map(({ rule, path }) => ({
      rule,
      policy,
      id: ruleId({ rule, policy }),
      layer,
      path: `/${String(layer)}${path}`,
    })),
  );
}
