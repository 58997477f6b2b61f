import type { Issue } from '../domain/Result.ts';
import type { Decision } from '../engine/Decision.ts';
import type { DocumentsBehind } from './documentsBehind.ts';

/** An issue before its severity. */
type Found = Pick<Issue, 'code' | 'path' | 'message' | 'expected' | 'help'> & { readonly found: string };

/**
 * What could not be explained, as an issue.
 *
 * @param issue - the issue, all but its severity
 * @returns the issue as a warning: the rest of the explanation stands
 * @internal
 */
export function warning(issue: Found): Issue {
  return { ...issue, severity: 'warning' };
}

const documentIssues = ({ documents }: DocumentsBehind): readonly Issue[] =>
  documents.flatMap(({ stated, held }, index): readonly Issue[] => {
    if (held === 'yes') return [];
    const path = `/receipt/policies/${String(index)}`;
    const help = `lay down the version in force from ${stated.inForceFrom} whose digest is ${stated.digest}`;
    return held === 'no'
      ? [
          warning({
            code: 'document-not-held',
            path: `${path}/id`,
            message: `no rule of \`${stated.id}\`, on which the decision rests, is held`,
            found: stated.id,
            expected: 'a document that is held',
            help,
          }),
        ]
      : [
          warning({
            code: 'another-version',
            path: `${path}/digest`,
            message: `\`${stated.id}\` is held in another version than the decision rests on`,
            found: stated.digest,
            expected: 'the digest of a version that is held',
            help,
          }),
        ];
  });

const ruleIssues = ({ reasons }: Decision, { ruleOf, documents }: DocumentsBehind): readonly Issue[] =>
  reasons.flatMap((reason, index): readonly Issue[] => {
    const { rule } = reason;
    const isSaidOfItsDocument = documents.some(
      ({ stated, held }) => held !== 'yes' && rule.startsWith(`${stated.id}/`),
    );
    if (ruleOf(reason) !== undefined || isSaidOfItsDocument) return [];
    return [
      warning({
        code: 'rule-not-held',
        path: `/reasons/${String(index)}/rule`,
        message: `no rule \`${rule}\` is held`,
        found: rule,
        expected: 'the document and id of a rule',
        help: 'explain the decision by the rules that it was taken by',
      }),
    ];
  });

/**
 * What of the documents that a decision rests on is not held.
 *
 * @param decision - the decision
 * @param held - what is held of them
 * @returns a warning for each document, and for each rule of a document that is held
 * @internal
 */
export function heldIssues(decision: Decision, held: DocumentsBehind): readonly Issue[] {
  return [...documentIssues(held), ...ruleIssues(decision, held)];
}
