import type { Policy, Source } from '../engine/Policy.ts';
import { rulesOf } from '../engine/rulesOf.ts';
import type { ClauseCovered, SourceCovered } from './Coverage.ts';
import type { RanExample } from './runExamples.ts';
import { idWithin } from '../engine/ruleIds.ts';

/** The rules that an example names in what it expects, by document and id. */
const rulesExpected = ({ example: { expect }, decision: { receipt } }: RanExample): readonly string[] => {
  const document = receipt.policies.at(-1)?.id ?? '';
  return [...(expect.broken ?? []), ...Object.keys(expect.due ?? {})].map((id) => idWithin(document, id));
};

/** Whether an example expects a clause, or a rule that cites it, and a rule that cites it held. */
const exercises = (ran: RanExample, clause: string): boolean => {
  const named = rulesExpected(ran);
  const isExpected = ran.example.expect.cites?.includes(clause) === true;
  return ran.decision.reasons.some(
    ({ rule, cites, verdict }) => verdict === 'holds' && cites.includes(clause) && (isExpected || named.includes(rule)),
  );
};

const coverClause = (clause: string, title: string, policy: Policy, ran: readonly RanExample[]): ClauseCovered => {
  const rules = rulesOf(policy).flatMap(({ id, cites }) => (cites.includes(clause) ? [idWithin(policy.id, id)] : []));
  const why = policy.judgement.find((left) => left.clause === clause)?.why;
  const shared = { clause, title, rules, ...(why === undefined ? {} : { why }) };
  if (rules.length === 0) return { ...shared, status: why === undefined ? 'uncited' : 'left-to-judgement' };
  const example = ran.find((one) => exercises(one, clause))?.example.name;
  return example === undefined ? { ...shared, status: 'not-exercised' } : { ...shared, status: 'exercised', example };
};

const coverSource = (source: Source, policy: Policy, ran: readonly RanExample[]): SourceCovered => {
  const { id, title, publisher, version, clauses } = source;
  const covered = Object.entries(clauses).map(([clause, name]) => coverClause(`${id}/${clause}`, name, policy, ran));
  return { id, title, publisher, version, clauses: covered };
};

/**
 * The clauses of a policy's sources, each with whether examples exercise it: one that expects it, or that names a rule
 * which cites it, and in which such a rule holds.
 *
 * @param policy - the policy
 * @param ran - the examples
 * @returns the sources with their clauses
 * @internal
 */
export function coverClauses(policy: Policy, ran: readonly RanExample[]): readonly SourceCovered[] {
  return policy.sources.map((source) => coverSource(source, policy, ran));
}
