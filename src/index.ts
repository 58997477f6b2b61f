export type { Agency } from './domain/agencies.ts';
export {
  addMonths,
  dayNumberOf,
  isCalendarDay,
  reachesAgeOn,
  readDay,
  toCalendarDay,
  toDayNumber,
  weekday,
  type CalendarDay,
  type DayNumber,
} from './domain/CalendarDay.ts';
export type { DeclaredWord } from './domain/DeclaredWord.ts';
export { createFacts, type Facts, type OutOfReach, type Reading } from './domain/Facts.ts';
export { isInstant, readInstant, toInstant, type Instant, type InstantParts } from './domain/Instant.ts';
export type { Counting, Period, WrittenPeriod } from './domain/Period.ts';
export type { Issue, RelatedPlace, Result } from './domain/Result.ts';
export type { Role } from './domain/roles.ts';
export type { AgenciesKnownInPart, FactName, FactType, FactValues } from './domain/vocabulary.ts';
export type { Life, PlanStage, Whom } from './domain/stages.ts';
export type { About } from './engine/About.ts';
export { ask } from './engine/ask.ts';
export type { Comparison, Condition, WrittenCondition } from './engine/Condition.ts';
export type {
  Decision,
  Obligation,
  Kept,
  Provisional,
  NamedRule,
  Reason,
  Receipt,
  Statement,
  Step,
  Verdict,
} from './engine/Decision.ts';
export type { Moment } from './engine/Moment.ts';
export type {
  CheckedPolicy,
  Policy,
  PolicyExample,
  PolicyExamples,
  PolicySection,
  RuleInFile,
} from './engine/Policy.ts';
export type { OpenOutcome, Question, StageOutcome } from './engine/Question.ts';
export type { Due, Limit } from './engine/Due.ts';
export type { Force, Rule, RuleKind, QuestionName, WrittenRule } from './engine/Rule.ts';
export { createRulebook, type LayingOptions, type Rulebook } from './engine/Rulebook.ts';
export type { RulebookVersion, RulebookVersions } from './engine/RulebookVersions.ts';
export type { RulebookChoice, Rules } from './engine/Rules.ts';
export type { WorkingDayCalendar } from './ports/WorkingDayCalendar.ts';
export { bothPlans } from './questions/bothPlans.ts';
export {
  advocacy,
  agenda,
  appeal,
  attendance,
  decision,
  lookedAfter,
  outcome,
  preparation,
  record,
  reports,
  transfer,
  type ChecklistOutcome,
} from './questions/checklists.ts';
export { deadline, type DeadlineOutcome } from './questions/deadline.ts';
export { earlyReview } from './questions/earlyReview.ts';
export { ending } from './questions/ending.ts';
export { exclusion } from './questions/exclusion.ts';
export { exclusionDuring } from './questions/exclusionDuring.ts';
export { questions, questionsOf } from './questions/index.ts';
export { nextReview } from './questions/nextReview.ts';
export { quorum } from './questions/quorum.ts';
export { significantHarm } from './questions/significantHarm.ts';
