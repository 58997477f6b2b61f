export { comparePolicies } from './comparing/comparePolicies.ts';
export { listChanges, type Change } from './comparing/listChanges.ts';
export type {
  Difference,
  PoliciesCompared,
  QuestionCompared,
  Undecided,
  Verdict,
} from './comparing/PoliciesCompared.ts';
export type { Direction } from './comparing/strictness.ts';
export { whatWouldChange } from './counterfactuals/whatWouldChange.ts';
export type { ChangeSet, FactChange, WouldChange, WouldChangeOptions } from './counterfactuals/WouldChange.ts';
export { analysePolicies } from './finding/analysePolicies.ts';
export type { Certainty, Finding, RuleNamed } from './finding/Finding.ts';
export type { CompareOptions } from './searching/SearchOptions.ts';
