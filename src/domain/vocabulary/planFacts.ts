import { endingRoutes } from './choices.ts';
import type { FactDefinitions } from './FactDefinition.ts';

/** Facts of one child protection plan: each stands in the plan's record, `plan.` being the record itself. */
export const planFacts = {
  'plan.endedOn': {
    type: 'date',
    says: 'The day on which the child protection plan ended; `null` where it has not ended.',
  },
  'plan.endingRoute': { type: endingRoutes, says: 'The way in which the plan came to end, or is to end.' },

  'ending.firstDecisionAgenciesConsulted': {
    type: 'yes-no',
    says: 'The relevant agencies that were there when the plan was first decided have been consulted about ending it.',
  },
  'ending.consultationRecorded': {
    type: 'yes-no',
    says: "The decision and the outcome of that consultation stand in the child protection section of the child's file.",
  },
  'ending.multiAgencyDecision': {
    type: 'yes-no',
    says: 'Ending the plan is decided by several agencies: participants of a review or members of the core group.',
  },
  'ending.birthdayReviewPlanned': {
    type: 'yes-no',
    says: 'A review around the eighteenth birthday has been planned in advance.',
  },
  'ending.receivingCountryContacted': {
    type: 'yes-no',
    says: 'All reasonable efforts have been made to liaise with agencies in the receiving country.',
  },
  'ending.reasonsRecorded': {
    type: 'yes-no',
    says: 'Clear reasons for the decision, with their evidence, are recorded.',
  },
  'ending.agenciesNotified': { type: 'yes-no', says: 'The agencies have been notified that the plan has ended.' },
  'ending.parentsWrittenTo': {
    type: 'yes-no',
    says: 'The chair has written to the parents about the end of the plan.',
  },
  'ending.childWrittenTo': { type: 'yes-no', says: 'The chair has written to the child about the end of the plan.' },
  'ending.childOldEnoughToBeTold': {
    type: 'judgement',
    says: 'The child is of an age and understanding to be written to.',
  },
  'ending.servicesDiscussed': {
    type: 'yes-no',
    says: 'The lead social worker has discussed with parents and child which services are still wanted and needed.',
  },
  'ending.helpWithdrawnAutomatically': {
    type: 'yes-no',
    says: 'Help was withdrawn for no other reason than that the plan ended.',
  },
} as const satisfies FactDefinitions;
