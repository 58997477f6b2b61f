import type { FactDefinitions } from './FactDefinition.ts';

/** Facts of one time of being looked after: each stands in its record, `lookedAfter.` being the record itself. */
export const lookedAfterFacts = {
  'lookedAfter.meetingsLinkedInTime': {
    type: 'yes-no',
    says: 'The review conference and the looked-after review are linked in time.',
  },
  'lookedAfter.plansIntegrated': {
    type: 'yes-no',
    says: "The looked-after child's plans, and the systems behind them, are integrated.",
  },
  'lookedAfter.plansMonitored': {
    type: 'yes-no',
    says: "The looked-after child's plans, and the systems behind them, are monitored.",
  },
  'lookedAfter.statutoryReviewsHeld': {
    type: 'yes-no',
    says: 'The child is also under statutory looked-after review.',
  },
  'lookedAfter.independentReviewingOfficerAndChairOnePerson': {
    type: 'yes-no',
    says: 'The independent reviewing officer and the conference chair are one person.',
  },
  'lookedAfter.safeguardingDiscussedAgainstCarePlan': {
    type: 'yes-no',
    says: 'The independent reviewing officer and the conference chair have discussed safeguarding against the proposed care plan.',
  },
  'lookedAfter.agenciesAskedForViews': {
    type: 'yes-no',
    says: 'The conference chair has written to agencies and core group to ask for their views.',
  },
  'lookedAfter.reviewOfStatusAnnounced': {
    type: 'yes-no',
    says: "The conference chair has announced that the looked-after review will consider the child's status.",
  },
  'lookedAfter.carePlanIsPrimary': {
    type: 'yes-no',
    says: 'The care plan is the primary means of safeguarding the child.',
  },
  'lookedAfter.plansConsistent': {
    type: 'yes-no',
    says: 'The plans for the looked-after child are consistent with the child protection plan.',
  },
  'lookedAfter.since': {
    type: 'date',
    says: "The day on which the child's latest time of being looked after began; `null` where the child never was.",
  },
  'lookedAfter.endedOn': {
    type: 'date',
    says: "The day on which the child's latest time of being looked after ended; `null` where it has not.",
  },
} as const satisfies FactDefinitions;
