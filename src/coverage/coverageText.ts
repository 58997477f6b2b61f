import type { ClauseCovered, Coverage, RuleCovered } from './Coverage.ts';
import { sayShares } from './sayShares.ts';
import { unseenOf } from './unseen.ts';

const shares = ({ totals }: Coverage): readonly string[] =>
  sayShares(totals).map(({ name, share: { seen, of }, per }) => `${name}: ${String(seen)} of ${String(of)} (${per})`);

const underHeading = (heading: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : ['', heading, ...lines.map((line) => `  ${line}`)];

const clausesThat = ({ sources }: Coverage, status: ClauseCovered['status']): readonly string[] =>
  sources.flatMap(({ clauses }) =>
    clauses.flatMap((clause) => (clause.status === status ? [`${clause.clause}  ${clause.title}`] : [])),
  );

const unseenLines = (rule: RuleCovered): readonly string[] => {
  const unseen = unseenOf(rule);
  if (unseen.length === 0) return [];
  return [
    `${rule.rule} (${rule.cites.join(', ')})`,
    ...unseen.map(({ pointer, what, never }) =>
      what === rule.rule ? `  ${pointer}: ${never.join(', ')}` : `  ${pointer}  ${what}: ${never.join(', ')}`,
    ),
  ];
};

const failingLines = ({ failing }: Coverage): readonly string[] =>
  failing.map(({ name, issues }) => `${name}: ${issues.map(({ message }) => message).join('; ')}`);

/**
 * A coverage as plain text: the totals, then everything that no example shows, each with its place in the policy file.
 *
 * @param coverage - what `measureCoverage` gives
 * @returns lines that end in a line break
 * @example
 * ```ts
 * const text = coverageText(measureCoverage(rulebook, [], { calendar }));
 * expect(text).toMatch(/^Clauses exercised, of those that a rule cites: \d+ of \d+ /mu);
 * ```
 * @public
 */
export function coverageText(coverage: Coverage): string {
  const { policy, examples, rules } = coverage;
  return [
    `${policy.title} (${policy.id}, in force from ${policy.inForceFrom})`,
    `Examples that came out as they expect: ${String(examples)}`,
    ...shares(coverage),
    ...underHeading('Examples that came out otherwise, and show nothing', failingLines(coverage)),
    ...underHeading('Clauses that no example exercises', clausesThat(coverage, 'not-exercised')),
    ...underHeading('Clauses that no rule cites', clausesThat(coverage, 'uncited')),
    ...underHeading('Rules of which something was never seen', rules.flatMap(unseenLines)),
    '',
  ].join('\n');
}
