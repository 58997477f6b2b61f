import { conferenceStages, lives, planStages } from '../choices.ts';

/** The facts that are worked out from other values of a case, as `readFacts` says for each. */
export const derivedFacts = {
  'child.life': lives,
  'plan.stage': planStages,
  'conference.stage': conferenceStages,

  'review.isFirst': 'yes-no',
  'review.heldOn': 'date',
  'review.precedingConferenceOn': 'date',

  'previousConference.quorate': 'yes-no',

  'initialConference.heldOn': 'date',

  'coreGroup.firstOn': 'date',
  'coreGroup.firstAfterEndingOn': 'date',
  'coreGroup.countedFrom': 'date',

  'visits.countedFrom': 'date',

  'conference.dayOn': 'date',
  'conference.childsAge': 'count',

  'attendance.agencies': 'agencies',
  'attendance.agenciesInDirectContact': 'agencies',

  'scores.byParents': 'yes-no',
  'scores.byProfessionals': 'yes-no',
} as const;
