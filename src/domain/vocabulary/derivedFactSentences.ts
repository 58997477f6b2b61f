import type { derivedFacts } from './derivedFacts.ts';

/** What each of these facts means. */
export const derivedFactSentences: Readonly<Record<keyof typeof derivedFacts, string>> = {
  'child.life': 'Whether the child is not born yet, lives, or has died.',
  'plan.stage': 'Whether the child has had no plan yet, has one in force, or had one that has ended.',
  'conference.stage': 'Whether the conference is still to come, was held, or did not go ahead.',

  'review.isFirst': 'The review in question is the first since the plan was made.',
  'review.heldOn': 'The day on which the review in question was held; `null` where it has not been held.',
  'review.precedingConferenceOn':
    'The day of the conference that the review in question follows; `null` where there was none.',

  'previousConference.quorate': 'The conference before was quorate.',

  'initialConference.heldOn': 'The day of the conference that made the plan; `null` where none has been held.',

  'coreGroup.firstOn':
    "The day of the core group's first meeting since the plan was made; `null` where there was none.",
  'coreGroup.firstAfterEndingOn':
    "The day of the core group's first meeting after the plan ended; `null` where there was none.",
  'coreGroup.countedFrom':
    'The day from which the time to the next core group is counted: its latest meeting, or else the conference that made the plan; `null` where there was neither.',

  'visits.countedFrom':
    'The day from which the time to the next visit is counted: the latest visit, or else the day on which the duty to visit began; `null` where there was neither.',

  'conference.dayOn':
    'The day of the conference: when it was held, or else when it is planned; `null` where it is neither held nor planned.',
  'conference.childsAge':
    'The age of the child in whole years on the day of the conference; 0 for a child not yet born.',

  'attendance.agencies': 'The agencies and key disciplines that are at the conference.',
  'attendance.agenciesInDirectContact': 'Those of them that have had direct contact with child and family.',

  'scores.byParents': "The parents scored the child's safety from 0 to 10.",
  'scores.byProfessionals': "Every agency at the conference scored the child's safety from 0 to 10.",
};
