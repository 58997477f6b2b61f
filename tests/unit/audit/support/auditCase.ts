import { auditConference, type ConferenceAudit, type Finding } from '../../../../src/audit/index.ts';
import type { Policy } from '../../../../src/engine/Policy.ts';
import type { RulesInTime } from '../../../../src/engine/rulesInTime.ts';
import type { Rule } from '../../../../src/engine/Rule.ts';
import { parseCase } from '../../../../src/validation/index.ts';
import { aDocument, momentOn, rulebookOf } from '../../../support/rules.ts';

/** What a test audits: some rules, and a review about the child `a`. */
export interface Audited {
  readonly rules: readonly Rule[];
  /** What is known of the child `a` beside its id, and that it lives and has a plan where nothing else is said. */
  readonly child?: object;
  /** Further children of the review, with their ids. */
  readonly siblings?: readonly { readonly id: string }[];
  /** What is known of the review. */
  readonly review?: object;
  /** Conferences beside it. */
  readonly others?: readonly object[];
  readonly asOf?: string;
  readonly policy?: Partial<Policy>;
  /** The conference audited; the review where none is named. */
  readonly conference?: string;
}

/** A child who lives and has had a plan since before any conference of a test. */
const withPlan = { bornOn: '2019-06-12', diedOn: null, plans: [{ madeOn: '2025-06-02', endedOn: null }] };

/** The audit of a review about the child `a`, as of 10 March 2026 where no other day is given. */
export const audit = (audited: Audited): ConferenceAudit =>
  auditBy(rulebookOf(aDocument(audited.rules, audited.policy)), audited);

/** The same by rules of any number of versions. */
export const auditBy = (by: RulesInTime, audited: Omit<Audited, 'rules' | 'policy'>): ConferenceAudit => {
  const { child, siblings = [], review, others = [], asOf, conference = 'review' } = audited;
  const children = [{ id: 'a', ...child }, ...siblings].map((known) => ({ ...withPlan, ...known }));
  const ids = children.map(({ id }) => id);
  const parsed = parseCase({
    id: 'case',
    children,
    conferences: [...others.map((other) => ({ children: ids, ...other })), { id: 'review', children: ids, ...review }],
  });
  if (!parsed.ok) throw new TypeError(JSON.stringify(parsed.issues));
  return auditConference({ case: parsed.value, conference }, by, momentOn(asOf));
};

/** The only finding of an audit that must have one. */
export const onlyFinding = (audited: Audited): Finding => {
  const { findings } = audit(audited);
  const [finding, ...more] = findings;
  if (finding === undefined || more.length > 0) throw new TypeError(`not one finding: ${JSON.stringify(findings)}`);
  return finding;
};

/** The facts that an audit leaves open, each with the rules that wait for it. */
export const openFacts = (audited: Audited): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(audit(audited).open.map(({ fact, rules }) => [fact, rules.map(({ rule }) => rule)]));
