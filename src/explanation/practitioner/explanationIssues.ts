import type { Decision } from '../../engine/Decision.ts';
import type { Issue } from '../../domain/Result.ts';
import type { DocumentsBehind } from '../documentsBehind.ts';
import { heldIssues, warning } from '../heldIssues.ts';
import { missingSentence } from '../words/factWords.ts';
import { clauseOf } from './clauseOf.ts';
import { outcomeSentence } from './outcomeSentences.ts';

const clauseIssues = ({ reasons }: Decision, { ruleOf }: DocumentsBehind): readonly Issue[] =>
  reasons.flatMap((reason, index) => {
    const policy = ruleOf(reason)?.policy;
    if (policy === undefined) return [];
    return reason.cites.flatMap((id, place): readonly Issue[] => {
      if (clauseOf(id, policy).title !== undefined) return [];
      return [
        warning({
          code: 'no-clause-title',
          path: `/reasons/${String(index)}/cites/${String(place)}`,
          message: `no source of \`${policy.id}\` has a clause \`${id}\` in its outline`,
          found: id,
          expected: 'a clause of an outline',
          help: `add the clause to the outline of its source in \`${policy.id}\``,
        }),
      ];
    });
  });

const factIssues = ({ missing }: Decision, { policies }: DocumentsBehind): readonly Issue[] =>
  missing.flatMap((fact, index): readonly Issue[] => {
    if (missingSentence(fact, policies) !== undefined) return [];
    return [
      warning({
        code: 'no-such-fact',
        path: `/missing/${String(index)}`,
        message: `neither the vocabulary nor a document that is held has a fact \`${fact}\``,
        found: fact,
        expected: 'a fact of the vocabulary, or one that a document declares',
        help: 'explain the decision by the rules that it was taken by',
      }),
    ];
  });

const outcomeIssues = ({ question, outcome }: Decision, { policies }: DocumentsBehind): readonly Issue[] =>
  outcomeSentence(question, outcome, policies) === undefined
    ? [
        warning({
          code: 'no-such-outcome',
          path: '/outcome',
          message: `this library has no words for the outcome \`${outcome}\` of \`${question}\``,
          found: outcome,
          expected: 'an outcome of a question of this library',
          help: 'put the outcome of a question of your own into words yourself',
        }),
      ]
    : [];

/**
 * What of a decision cannot be explained.
 *
 * @param decision - the decision
 * @param held - what is held of its documents
 * @returns a warning for each such place
 * @internal
 */
export function explanationIssues(decision: Decision, held: DocumentsBehind): readonly Issue[] {
  return [
    ...heldIssues(decision, held),
    ...clauseIssues(decision, held),
    ...factIssues(decision, held),
    ...outcomeIssues(decision, held),
  ];
}
