export { analysePolicies } from './analysePolicies.ts';
export { comparePolicies } from './comparePolicies.ts';
export type { Certainty, Finding, RuleNamed } from './Finding.ts';
export { listChanges, type Change } from './listChanges.ts';
export type {
  CompareOptions,
  Difference,
  PoliciesCompared,
  QuestionCompared,
  Undecided,
  Verdict,
} from './PoliciesCompared.ts';
export type { Direction } from './strictness.ts';
export { whatWouldChange } from './whatWouldChange.ts';
export type { ChangeSet, FactChange, WouldChange, WouldChangeOptions } from './WouldChange.ts';
