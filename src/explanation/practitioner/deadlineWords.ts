import type { DeadlineName } from '../../domain/vocabulary/deadlineNames.ts';

/** What is done by each deadline that has a name in the vocabulary. */
export const deadlineWords: Readonly<Record<DeadlineName, string>> = {
  review: 'holding the review conference',
  'initial-conference': 'holding the initial conference',
  'reconvened-conference': 'reconvening the conference',
  'report-to-chair': "sending the social worker's report to the chair",
  'report-to-family': "giving the family the social worker's report",
  'agency-reports-to-family': "giving the family the agencies' reports",
  'exclusion-notice': 'asking for an exclusion',
  'decision-sent': 'sending out the decisions',
  'summary-sent': 'sending out the summary and the outline plan',
  'minutes-sent': 'sending out the minutes',
  'record-corrections': 'reporting inaccuracies in the record',
  'override-oversight': "taking oversight of the chair's override",
  'transfer-conference': 'holding the transfer conference',
  'transfer-information': 'sending written information to the receiving authority',
  'first-core-group': 'holding the first core group',
  'core-group': 'holding the next core group',
  'core-group-review': 'reviewing the plan in the core group',
  'core-group-after-ending': 'holding a core group after the plan has ended',
  'child-in-need-group': 'holding the first meeting on the child in need plan',
  visit: 'visiting the child',
  'looked-after-review': 'holding the looked-after review that considers the plan',
  'continuing-assessment': 'completing the continuing assessment',
};
