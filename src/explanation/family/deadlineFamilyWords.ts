import type { DeadlineName } from '../../domain/vocabulary/deadlineNames.ts';
import type { DeadlineInPlainWords } from '../../engine/Policy.ts';

/** Every deadline that has a name in the vocabulary, in words for parents. */
export const deadlineFamilyWords: Readonly<Record<DeadlineName, DeadlineInPlainWords>> = {
  review: { subject: 'the next review meeting', done: 'held', concerns: true },
  'initial-conference': { subject: 'the first child protection meeting', done: 'held', concerns: true },
  'reconvened-conference': { subject: 'the meeting that was put off', done: 'held', concerns: true },
  'report-to-chair': { subject: "the social worker's report", done: 'sent to the chair' },
  'report-to-family': { subject: "the social worker's report", done: 'given to you', concerns: true },
  'agency-reports-to-family': {
    subject: 'the reports of the other workers',
    done: 'given to you',
    plural: true,
    concerns: true,
  },
  'exclusion-notice': { subject: 'the request to keep someone out of the meeting', done: 'made' },
  'decision-sent': { subject: 'the decisions of the meeting', done: 'sent out', plural: true },
  'summary-sent': { subject: 'the short notes of the meeting', done: 'sent out', plural: true },
  'minutes-sent': { subject: 'the notes of the meeting', done: 'sent out', plural: true },
  'record-corrections': { subject: 'any mistakes in the notes', done: 'told to the chair', plural: true },
  'override-oversight': { subject: "the chair's own decision", done: 'looked at by a manager' },
  'transfer-conference': { subject: 'the meeting in your new area', done: 'held', concerns: true },
  'transfer-information': { subject: 'the papers about your child', done: 'sent to your new area', plural: true },
  'first-core-group': { subject: 'the first core group meeting', done: 'held', concerns: true },
  'core-group': { subject: 'the next core group meeting', done: 'held', concerns: true },
  'core-group-review': { subject: 'the core group meeting that looks at the plan', done: 'held', concerns: true },
  'core-group-after-ending': { subject: 'the core group meeting after the plan', done: 'held', concerns: true },
  'child-in-need-group': { subject: 'the first meeting on the child in need plan', done: 'held', concerns: true },
  visit: { subject: 'the next visit to your child', done: 'made', concerns: true },
  'looked-after-review': { subject: 'the care review that looks at the plan', done: 'held', concerns: true },
  'continuing-assessment': { subject: "the check of your child's needs", done: 'finished', concerns: true },
};
