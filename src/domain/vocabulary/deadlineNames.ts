/** The deadlines that have a name in the vocabulary; a policy can lay down others under a name of its own. */
export const deadlineNames = [
  'review',
  'initial-conference',
  'reconvened-conference',
  'report-to-chair',
  'report-to-family',
  'agency-reports-to-family',
  'exclusion-notice',
  'decision-sent',
  'summary-sent',
  'minutes-sent',
  'record-corrections',
  'override-oversight',
  'transfer-conference',
  'transfer-information',
  'first-core-group',
  'core-group',
  'core-group-review',
  'core-group-after-ending',
  'child-in-need-group',
  'visit',
  'looked-after-review',
  'continuing-assessment',
] as const;

/** A deadline that has a name in the vocabulary. */
export type DeadlineName = (typeof deadlineNames)[number];
