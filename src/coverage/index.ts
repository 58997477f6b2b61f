export type {
  ClauseCovered,
  ConditionCovered,
  ConditionUse,
  Coverage,
  KeptSides,
  RuleCovered,
  Share,
  Sides,
  SourceCovered,
} from './Coverage.ts';
export { coverageText } from './coverageText.ts';
export { coverageHtml } from './html/coverageHtml.ts';
export { measureCoverage, type CoverageOptions } from './measureCoverage.ts';
