import {
  attendance,
  bothPlans,
  deadlines,
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
  type DeadlineName,
  type Question,
} from '../../../src/index.ts';

/** A question with its row in the table. */
export interface QuestionName {
  readonly label: string;
  readonly question: Question;
  /** How the names of the facts begin that make it worth asking; without them, it always is. */
  readonly facts?: readonly string[];
}

const deadline = (name: DeadlineName, label: string, ...facts: readonly string[]): QuestionName => ({
  label,
  question: deadlines[name],
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
  { label: 'Exclusion notice', question: deadlines['exclusion-notice'], facts: requestFacts },
  { label: 'Asking to leave', question: exclusionDuring, facts: ['exclusion.presenceSeriouslyImpairs'] },
  { label: 'Ending the plan', question: ending },
  { label: 'Both plans', question: bothPlans, facts: ['lookedAfter.'] },
  { label: 'Looked after', question: lookedAfter, facts: ['lookedAfter.'] },
  { label: 'Transfer', question: transfer, facts: ['move.'] },
  deadline('transfer-conference', 'Transfer conference', 'move.'),
  deadline('transfer-information', 'Transfer papers', 'move.'),
  deadline('initial-conference', 'Initial conference', 'strategyDiscussion.'),
  deadline('continuing-assessment', 'Assessment', 'section47.'),
  deadline('first-core-group', 'First core group', 'coreGroup.firstOn'),
  deadline('core-group', 'Core group', 'coreGroup.countedFrom'),
  deadline('core-group-after-ending', 'Core group after', 'coreGroup.firstAfterEndingOn'),
  deadline('visit', 'Visit', 'visits.', 'lookedAfter.now'),
  deadline('looked-after-review', 'Looked-after review', 'lookedAfter.'),
  { label: 'Reports', question: reports, facts: ['reports.'] },
  deadline('report-to-chair', 'Report to chair', 'reports.'),
  deadline('report-to-family', 'Report to family', 'reports.'),
  deadline('agency-reports-to-family', 'Agency reports', 'reports.'),
  { label: 'Decision', question: decision, facts: decisionFacts },
  deadline('override-oversight', 'Oversight of override', 'decision.overridden'),
  { label: 'Record', question: record, facts: ['record.', 'minutes.', 'decision.sentAt'] },
  deadline('decision-sent', 'Decisions sent', 'decision.sentAt', 'conference.endedAt'),
  deadline('summary-sent', 'Summary sent', 'record.summarySentOn'),
  deadline('minutes-sent', 'Minutes sent', 'minutes.'),
  deadline('record-corrections', 'Corrections', 'record.inaccuracies'),
];
