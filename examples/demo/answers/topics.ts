import {
  attendance,
  bothPlans,
  deadline,
  decision,
  earlyReview,
  ending,
  exclusion,
  exclusionDuring,
  lookedAfter,
  nextReview,
  quorum,
  record,
  reports,
  transfer,
  type Question,
} from '../../../src/index.ts';

/** A question with its row in the table. */
export interface QuestionName {
  readonly label: string;
  readonly question: Question;
  /** How the names of the facts begin that make it worth asking; without them, it always is. */
  readonly facts?: readonly string[];
}

const deadlineNamed = (name: string, label: string, ...facts: readonly string[]): QuestionName => ({
  label,
  question: deadline(name),
  facts,
});

const earlyReviewFacts = [
  'incident.',
  'household.',
  'change.',
  'forward.',
  'plan.failingToProtect',
  'plan.significantDifficulties',
  'coreGroup.believesNoPlanNeeded',
  'lookedAfter.returnConsidered',
  'lookedAfter.removedByParents',
  'lookedAfter.returnedByCourtAgainstAuthority',
];

const decisionFacts = ['decision.consensus', 'decision.overridden', 'decision.family', 'outcome.nameAdded'];
const requestFacts = ['exclusion.requestedOn', 'exclusion.seemsNecessary', 'exclusion.groundNamed', 'nonAttendance.'];

/** Every question of the table, in its order. */
export const topics: readonly QuestionName[] = [
  { label: 'Next review', question: nextReview },
  { label: 'Early review', question: earlyReview, facts: earlyReviewFacts },
  { label: 'Quorum', question: quorum, facts: ['attendance.', 'quorum.enough', 'quorum.exception'] },
  { label: 'Invitations', question: attendance, facts: ['invitations.', 'absence.', 'conference.postponed'] },
  { label: 'Exclusion', question: exclusion, facts: requestFacts },
  { label: 'Exclusion notice', question: deadline('exclusion-notice'), facts: requestFacts },
  { label: 'Asking to leave', question: exclusionDuring, facts: ['exclusion.presenceSeriouslyImpairs'] },
  { label: 'Ending the plan', question: ending },
  { label: 'Both plans', question: bothPlans, facts: ['lookedAfter.'] },
  { label: 'Looked after', question: lookedAfter, facts: ['lookedAfter.'] },
  { label: 'Transfer', question: transfer, facts: ['move.'] },
  deadlineNamed('transfer-conference', 'Transfer conference', 'move.'),
  deadlineNamed('transfer-information', 'Transfer papers', 'move.'),
  deadlineNamed('initial-conference', 'Initial conference', 'enquiry.strategyDiscussionOn'),
  deadlineNamed('continuing-assessment', 'Assessment', 'enquiry.startedOn'),
  deadlineNamed('first-core-group', 'First core group', 'coreGroup.firstOn'),
  deadlineNamed('core-group', 'Core group', 'coreGroup.countedFrom'),
  deadlineNamed('core-group-after-ending', 'Core group after', 'coreGroup.firstAfterEndingOn'),
  deadlineNamed('visit', 'Visit', 'visits.', 'lookedAfter.now'),
  deadlineNamed('looked-after-review', 'Looked-after review', 'lookedAfter.'),
  { label: 'Reports', question: reports, facts: ['reports.'] },
  deadlineNamed('report-to-chair', 'Report to chair', 'reports.'),
  deadlineNamed('report-to-family', 'Report to family', 'reports.'),
  deadlineNamed('agency-reports-to-family', 'Agency reports', 'reports.'),
  { label: 'Decision', question: decision, facts: decisionFacts },
  deadlineNamed('override-oversight', 'Oversight of override', 'decision.overridden'),
  { label: 'Record', question: record, facts: ['record.', 'minutes.', 'decision.sentAt'] },
  deadlineNamed('decision-sent', 'Decisions sent', 'decision.sentAt', 'conference.endedAt'),
  deadlineNamed('summary-sent', 'Summary sent', 'record.summarySentOn'),
  deadlineNamed('minutes-sent', 'Minutes sent', 'minutes.'),
  deadlineNamed('record-corrections', 'Corrections', 'record.inaccuracies'),
];
