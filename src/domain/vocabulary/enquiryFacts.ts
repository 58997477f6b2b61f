import type { FactDefinitions } from './FactDefinition.ts';

/** Facts of one enquiry into whether a child suffers significant harm: each stands in its record, `enquiry.` being the record
 * itself. */
export const enquiryFacts = {
  'enquiry.strategyDiscussionOn': {
    type: 'date',
    says: 'The day of the strategy discussion, the last where there were several; `null` where none has been held.',
  },
  'enquiry.startedOn': {
    type: 'date',
    says: 'The day on which enquiries under section 47 of the Children Act 1989 began; `null` where none have.',
  },
  'enquiry.assessmentCompletedOn': {
    type: 'date',
    says: 'The day on which the assessment that goes with those enquiries was completed; `null` where it has not been.',
  },
  'enquiry.conferenceRequired': {
    type: 'yes-no',
    says: 'The enquiry is to be followed by a conference that decides whether a plan is made.',
  },
} as const satisfies FactDefinitions;
