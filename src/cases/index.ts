export { agencies, type Agency } from '../domain/agencies.ts';
export type { CaseFile } from '../domain/CaseFile.ts';
export type {
  CategoryOfHarm,
  Child,
  ChronologyEntry,
  CoreGroupMeeting,
  LookedAfterPeriod,
  Move,
  Plan,
  StatutoryReview,
  Visit,
} from '../domain/Child.ts';
export type { Attendance, ChildAtConference, Conference, ExclusionRequest, SafetyScore } from '../domain/Conference.ts';
export { factTypes } from '../domain/factTypes.ts';
export type { Judgement } from '../domain/Judgement.ts';
export type { Meta } from '../domain/Meta.ts';
export { readFacts, type Subject } from '../domain/readFacts.ts';
export { roles, type Role } from '../domain/roles.ts';
export {
  vocabulary,
  type FactDefinition,
  type FactOwner,
  type FactType,
  type VocabularyEntry,
} from '../domain/vocabulary.ts';
