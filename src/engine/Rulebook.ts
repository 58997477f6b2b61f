import { deepFreeze } from '../domain/deepFreeze.ts';
import type { Issue, Result } from '../domain/Result.ts';
import { library } from './library.ts';
import type { CheckedPolicy, Policy } from './Policy.ts';
import type { CompiledQuestion, Question } from './Question.ts';
import type { Receipt } from './Decision.ts';
import type { Rule } from './Rule.ts';

/** A rule with the document that it stands in. */
export interface PlacedRule {
  readonly rule: Rule;
  readonly policy: Policy;
}

/**
 * The rules of one or more documents, laid over one another and ready to be asked.
 *
 * @public
 */
export interface Rulebook {
  readonly policies: Receipt['policies'];
  readonly library: string;
  /** The rules in force, in the documents' order. */
  readonly rules: readonly PlacedRule[];
  /** The questions asked so far, compiled. */
  readonly compiled: Map<Question, CompiledQuestion>;
}

const idOf = ({ policy, rule }: PlacedRule): string => `${policy.id}/${rule.id}`;

const replacementIssues = (placed: readonly PlacedRule[], documents: readonly CheckedPolicy[]): readonly Issue[] => {
  const layerOf = (policy: Policy): number => documents.findIndex((document) => document.policy === policy);
  return placed.flatMap(({ rule, policy }) =>
    (rule.replaces ?? []).flatMap((id, index): readonly Issue[] => {
      const replaced = placed.find((other) => idOf(other) === id);
      if (replaced !== undefined && layerOf(replaced.policy) < layerOf(policy)) return [];
      return [
        {
          code: 'replaces-nothing',
          severity: 'error',
          path: `/${String(layerOf(policy))}/rules/${String(policy.rules.indexOf(rule))}/replaces/${String(index)}`,
          message: `\`${policy.id}/${rule.id}\` replaces \`${id}\`, which no earlier layer holds`,
          found: id,
          expected: 'the document and id of a rule in an earlier layer',
          help: `lay the document of \`${id}\` under this one, or mend the id`,
        },
      ];
    }),
  );
};

const duplicateIssues = (documents: readonly CheckedPolicy[]): readonly Issue[] =>
  documents.flatMap(({ policy }, index): readonly Issue[] => {
    const first = documents.findIndex((other) => other.policy.id === policy.id);
    if (first === index) return [];
    return [
      {
        code: 'document-twice',
        severity: 'error',
        path: `/${String(index)}`,
        message: `\`${policy.id}\` is laid down twice`,
        found: policy.id,
        expected: 'each document once',
        help: 'leave one of the two out',
        related: [{ path: `/${String(first)}`, message: 'the same document stands here' }],
      },
    ];
  });

/**
 * Lays documents over one another: a national layer, an authority's, guidance, a local overlay.
 *
 * @param documents - checked policies, which are frozen if they are not, the lowest layer first; a later one adds rules, and a rule of it that names an
 *   earlier one in `replaces` stands in its place
 * @returns the rulebook, or issues: `replaces-nothing` where a rule replaces one that no earlier layer holds,
 *   `document-twice` where one document stands twice; paths begin with the document's place in the list
 * @example
 * ```ts
 * const rulebook = createRulebook([england, oxfordshire]);
 * expect(rulebook.ok).toBe(true);
 * ```
 * @public
 */
export function createRulebook(documents: readonly CheckedPolicy[]): Result<Rulebook> {
  // What a decision quotes of a rule must not change behind it.
  documents.forEach(deepFreeze);
  const placed = documents.flatMap(({ policy }) => policy.rules.map((rule): PlacedRule => ({ rule, policy })));
  const issues = [...duplicateIssues(documents), ...replacementIssues(placed, documents)];
  if (issues.length > 0) return { ok: false, issues };
  const replaced = new Set(placed.flatMap(({ rule }) => rule.replaces ?? []));
  const rulebook: Rulebook = {
    library,
    policies: Object.freeze(
      documents.map(({ policy: { id, inForceFrom }, digest }) => Object.freeze({ id, inForceFrom, digest })),
    ),
    rules: Object.freeze(placed.filter((one) => !replaced.has(idOf(one)))),
    compiled: new Map(),
  };
  return { ok: true, value: Object.freeze(rulebook) };
}
