export { explainToFamily } from './family/explainToFamily.ts';
export type { FamilyContext, FamilyExplanation, FamilyStep } from './family/FamilyExplanation.ts';
export { familyText } from './family/familyText.ts';
export { explain } from './practitioner/explain.ts';
export type {
  ExplainedClause,
  ExplainedDocument,
  ExplainedDuty,
  ExplainedRule,
  ExplainedSay,
  Explanation,
  LaidDown,
  MissingFact,
} from './practitioner/Explanation.ts';
export { explanationText } from './practitioner/explanationText.ts';
export type { ConditionWords } from './words/conditionWords.ts';
