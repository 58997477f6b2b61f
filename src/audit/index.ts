export type {
  ConferenceAudit,
  ConferenceRecord,
  Finding,
  FindingCode,
  FoundFact,
  Lateness,
  MissedDeadline,
  OpenFact,
  RequiredFact,
} from './Audit.ts';
export { auditConference } from './auditConference.ts';
