import { conferenceStages, lives, planStages } from '../choices.ts';
import type { FactDefinitions } from './FactDefinition.ts';

/** Facts that are worked out from what a case holds, as `readFacts` says for each. */
export const derivedFacts = {
  'review.isFirst': { type: 'yes-no', says: 'The review in question is the first since the plan was made.' },
  'review.heldOn': {
    type: 'date',
    says: 'The day on which the review in question was held; `null` where it has not been held.',
  },
  'review.precedingConferenceOn': {
    type: 'date',
    says: 'The day of the conference that the review in question follows; `null` where there was none.',
  },

  'previousConference.quorate': { type: 'yes-no', says: 'The conference before was quorate.' },

  'initialConference.heldOn': {
    type: 'date',
    says: 'The day of the conference that made the plan; `null` where none has been held.',
  },

  'coreGroup.firstOn': {
    type: 'date',
    says: "The day of the core group's first meeting since the plan was made; `null` where there was none.",
  },
  'coreGroup.firstAfterEndingOn': {
    type: 'date',
    says: "The day of the core group's first meeting after the plan ended; `null` where there was none.",
  },
  'coreGroup.countedFrom': {
    type: 'date',
    says: 'The day from which the time to the next core group is counted: its latest meeting, or else the conference that made the plan; `null` where there was neither.',
  },

  'visits.countedFrom': {
    type: 'date',
    says: 'The day from which the time to the next visit is counted: the latest visit, or else the day on which the duty to visit began; `null` where there was neither.',
  },

  'conference.dayOn': {
    type: 'date',
    says: 'The day of the conference: when it was held, or else when it is planned; `null` where it is neither held nor planned.',
  },
  'conference.childsAge': {
    type: 'count',
    says: 'The age of the child in whole years on the day of the conference; 0 for a child not yet born.',
    unit: 'years',
  },

  'attendance.agencies': { type: 'agencies', says: 'The agencies and key disciplines that are at the conference.' },
  'attendance.agenciesInDirectContact': {
    type: 'agencies',
    says: 'Those of them that have had direct contact with child and family.',
  },

  'scores.byParents': { type: 'yes-no', says: "The parents scored the child's safety from 0 to 10." },
  'scores.byProfessionals': {
    type: 'yes-no',
    says: "Every agency at the conference scored the child's safety from 0 to 10.",
  },

  'child.life': { type: lives, says: 'Whether the child is not yet born, lives, or has died.' },

  'plan.stage': { type: planStages, says: 'Whether the child has no plan yet, a plan in force, or one that ended.' },

  'conference.stage': {
    type: conferenceStages,
    says: 'Whether the conference is still to come, was held, or did not go ahead.',
  },

  'lookedAfter.now': { type: 'yes-no', says: 'The child is looked after by the authority.' },

  'lookedAfter.reviewHeldOn': {
    type: 'date',
    says: 'The day of the first looked-after review of the present time; `null` where none has been held.',
  },
  'plan.madeOn': { type: 'date', says: 'The day on which the plan was made; `null` where there has been none.' },
  'plan.madeBeforeBirth': { type: 'yes-no', says: 'The plan was made before the birth.' },

  'exclusion.anyone': { type: 'yes-no', says: 'Someone was kept out of the conference, or of part of it.' },
  'exclusion.anyoneFromPart': { type: 'yes-no', says: 'Someone was kept out of part of the conference only.' },
} as const satisfies FactDefinitions;
