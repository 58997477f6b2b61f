import type { FactDefinitions } from './FactDefinition.ts';

/** Facts of one statutory review of a looked-after child: each stands in its record, `lookedAfter.` being the record
 * itself. */
export const statutoryReviewFacts = {
  'lookedAfter.needForPlanDiscussedAtReview': {
    type: 'yes-no',
    says: 'The need for the child protection plan was discussed at the looked-after review.',
  },
  'lookedAfter.agenciesViewsTakenIntoAccount': {
    type: 'yes-no',
    says: 'The looked-after review took those views into account.',
  },
  'lookedAfter.multiAgencyContributionSecured': {
    type: 'yes-no',
    says: 'Agencies contribute to reviewing the plan within the review of the care plan.',
  },
  'lookedAfter.meetingsKeptSeparate': {
    type: 'yes-no',
    says: 'The conference and the looked-after review are kept as two meetings.',
  },
  'lookedAfter.needForPlanDecidedBesideCarePlan': {
    type: 'yes-no',
    says: 'The need for the child protection plan was decided alongside the care plan.',
  },
  'lookedAfter.criteriaForPlanConsidered': {
    type: 'yes-no',
    says: 'The looked-after review considered whether the criteria for a child protection plan are still met.',
  },
  'lookedAfter.decisionRecordedByIndependentReviewingOfficer': {
    type: 'yes-no',
    says: 'The officer who chaired the looked-after review recorded the decision.',
  },
  'lookedAfter.conferenceMembersReceiveDecision': {
    type: 'yes-no',
    says: 'The members of the conference are on the distribution list of that decision.',
  },
  'lookedAfter.correspondenceShowsDecision': {
    type: 'yes-no',
    says: 'The correspondence is detailed enough to show a transparent and collaborative decision.',
  },
} as const satisfies FactDefinitions;
