export { agencies, type Agency } from '../domain/agencies.ts';
export type { CaseFile } from '../domain/CaseFile.ts';
export type { Child, CoreGroup, LookedAfter, Move, Plan } from '../domain/Child.ts';
export type { Attendance, ChildAtConference, Conference, ExclusionRequest, SafetyScore } from '../domain/Conference.ts';
export { factTypes } from '../domain/factTypes.ts';
export type { Judgement } from '../domain/Judgement.ts';
export { readFacts, type Subject } from '../domain/readFacts.ts';
export { roles, type Role } from '../domain/roles.ts';
export { vocabulary } from '../domain/vocabulary.ts';
