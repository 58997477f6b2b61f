import { moveDirections } from './choices.ts';
import type { FactDefinitions } from './FactDefinition.ts';

/** Facts of one move between the areas of two authorities: each stands in the move's record, `move.` being the record
 * itself. */
export const moveFacts = {
  'move.learntOf': { type: 'yes-no', says: 'Someone has learnt that the child moves, or has moved, to another area.' },
  'move.permanentOn': {
    type: 'date',
    says: 'The day on which child and family moved for good to another authority; `null` where they have not.',
  },
  'move.permanenceAgreedOn': {
    type: 'date',
    says: 'The day on which the authorities agreed that the move is permanent; `null` where they have not.',
  },
  'move.notifiedOn': {
    type: 'date',
    says: 'The day on which the receiving authority was notified; `null` where it has not been.',
  },
  'move.stayLongerThanTwelveWeeks': { type: 'yes-no', says: 'The stay in the other area is longer than 12 weeks.' },
  'move.transferRequested': {
    type: 'yes-no',
    says: 'The originating authority has asked the receiving one to take the case over.',
  },
  'move.agenciesTold': { type: 'yes-no', says: 'The agencies involved have been told of the move.' },
  'move.registerCustodianTold': { type: 'yes-no', says: 'The custodian of the register has been told of the move.' },
  'move.writtenInformationSentOn': {
    type: 'date',
    says: 'The day on which written information went to the receiving authority; `null` where it has not.',
  },
  'move.receivingConferenceHeldOn': {
    type: 'date',
    says: "The day of the receiving authority's conference; `null` where it has not been held.",
  },
  'move.bothAreasAttended': { type: 'yes-no', says: 'Practitioners of both areas attended the transfer conference.' },
  'move.onAnotherRegisterWhilePresent': {
    type: 'yes-no',
    says: "The child is in the area for a time only, and on another authority's register.",
  },
  'move.direction': {
    type: moveDirections,
    says: 'The direction of the move: out of the area of the authority that goes by the rules, or into it.',
  },
} as const satisfies FactDefinitions;
