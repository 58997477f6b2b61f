import type { FactDefinitions } from './FactDefinition.ts';

/** What holds from the day on which it is said until it is said otherwise. Each stands in an entry of the child's
 * chronology, in the section that its name says. */
export const lastingFacts = {
  'plan.foreseesReturn': {
    type: 'yes-no',
    says: 'The present plan already foresees the return of the child who is looked after.',
  },

  'risk.continuing': {
    type: 'judgement',
    says: 'The child is at continuing risk of significant harm, so that a plan is needed.',
  },

  'lookedAfter.returnPlanned': {
    type: 'yes-no',
    says: 'Return to the situation behind the plan is planned at present.',
  },
  'lookedAfter.awayFromSituation': {
    type: 'judgement',
    says: 'The child no longer lives in the situation that led to the plan.',
  },
  'lookedAfter.changeForeseenAtLastConference': {
    type: 'yes-no',
    says: 'The last conference foresaw that the child would leave that situation.',
  },
  'lookedAfter.timeInHarmfulHousehold': {
    type: 'yes-no',
    says: 'The child will spend time in the household in which the harm took place.',
  },
  'lookedAfter.timeWithResponsibleAdult': {
    type: 'yes-no',
    says: 'The child will spend time with the adult responsible for the harm.',
  },
  'lookedAfter.mayNotLast': { type: 'judgement', says: 'The looked-after status may not last.' },
  'lookedAfter.endingUponOrderAgreed': {
    type: 'yes-no',
    says: 'A conference has agreed that the plan ends upon a later order that the child no longer lives in the household.',
  },
  'lookedAfter.orderNotToLiveInHouseholdMade': {
    type: 'yes-no',
    says: 'A court has made the order that the child no longer lives in the household.',
  },
  'lookedAfter.proceedingsClearlyPossible': { type: 'judgement', says: 'Court proceedings are clearly possible.' },
  'lookedAfter.visitsLoweredToMonthly': { type: 'yes-no', says: 'Visits have been lowered to monthly.' },
  'lookedAfter.monthlyVisitsFitting': { type: 'judgement', says: 'Monthly visits are fitting.' },
  'lookedAfter.changeOfRiskProposed': {
    type: 'yes-no',
    says: 'A looked-after review or planning meeting proposes a return home, or another change that might significantly affect risk.',
  },
  'lookedAfter.changeOfRiskInOriginalPlan': { type: 'yes-no', says: 'That change was part of the plan as first made.' },
  'lookedAfter.changeOfRiskConsideredByReview': {
    type: 'yes-no',
    says: 'A review conference has considered that change.',
  },
  'lookedAfter.changeOfRiskCarriedOut': { type: 'yes-no', says: 'That change has been carried out.' },
  'lookedAfter.disagreementOnChangeOfRisk': {
    type: 'yes-no',
    says: 'There is disagreement about that change at the review conference.',
  },
  'lookedAfter.disagreementDecided': {
    type: 'judgement',
    says: "Whether the looked-after review's plan proceeds has been decided; `.by` says who decided.",
  },

  'ending.agenciesBeingConsulted': {
    type: 'yes-no',
    says: 'Agencies are being consulted about ending child protection planning.',
  },
} as const satisfies FactDefinitions;
