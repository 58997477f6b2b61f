import type { FactDefinitions } from './FactDefinition.ts';

/** Facts of one request that a family member be kept out of a conference: each stands in the request's record. */
export const exclusionFacts = {
  'exclusion.seemsNecessary': { type: 'judgement', says: 'It seems necessary to exclude a parent.' },
  'exclusion.chairToldAsSoonAsPossible': {
    type: 'yes-no',
    says: 'The social worker told the chair of that as soon as possible.',
  },
  'exclusion.requestedOn': {
    type: 'date',
    says: 'The day on which an exclusion was asked for; `null` where none was.',
  },
  'exclusion.groundNamed': { type: 'yes-no', says: 'The request names the ground that it relies on.' },
  'exclusion.evidenceGiven': { type: 'yes-no', says: 'The request gives the information or evidence for that ground.' },
  'exclusion.considered': { type: 'yes-no', says: 'The chair has considered the request carefully.' },
  'exclusion.onlyReasonIsEarlierExclusion': {
    type: 'yes-no',
    says: 'The only reason given is that the person was excluded before.',
  },
  'exclusion.mayPrejudiceWelfare': {
    type: 'judgement',
    says: "There are indications that the person's presence may seriously prejudice the child's welfare.",
  },
  'exclusion.mayDisruptConference': {
    type: 'judgement',
    says: "There is sufficient evidence that the person may seriously interfere with the conference's work.",
  },
  'exclusion.childAsks': {
    type: 'yes-no',
    says: 'The child asks that the person is absent while the child is present.',
  },
  'exclusion.professionalFearsViolence': {
    type: 'judgement',
    says: 'Fear of violence or intimidation would keep a professional from contributing.',
  },
  'exclusion.fearsToldInAdvance': { type: 'yes-no', says: 'The chair was told of that fear in advance.' },
  'exclusion.confidentialInformationNeeded': {
    type: 'judgement',
    says: 'Members need confidential information that could not be given in the presence of the person.',
  },
  'exclusion.confidentialityAgreedInAdvance': { type: 'yes-no', says: 'That was agreed with the chair in advance.' },
  'exclusion.familyConflict': {
    type: 'judgement',
    says: 'Conflict between members of the family keeps them from attending together.',
  },
  'exclusion.presenceSeriouslyImpairs': {
    type: 'judgement',
    says: "The person's presence seriously impairs the work of the conference under way.",
  },
  'exclusion.decided': {
    type: 'judgement',
    says: 'It has been decided to exclude the person; `.by` says who decided.',
  },
  'exclusion.decidedBeforehand': { type: 'yes-no', says: 'The exclusion was decided before the conference.' },
  'exclusion.standInAgreedBeforehand': {
    type: 'yes-no',
    says: 'The chair agreed beforehand that a friend or advocate stands in for the person.',
  },
  'exclusion.standInAttends': { type: 'yes-no', says: 'A friend or advocate attends in place of the person.' },
  'exclusion.reasonsRecorded': { type: 'yes-no', says: 'The reasons for the exclusion are fully recorded.' },
  'exclusion.shortestTimeNeeded': { type: 'judgement', says: 'The exclusion lasts no longer than is needed.' },
  'exclusion.partial': { type: 'yes-no', says: 'The person is excluded from part of the conference only.' },
  'exclusion.toldInWriting': { type: 'yes-no', says: 'The person has been told of the exclusion in writing.' },
  'exclusion.toldHowToGiveViews': { type: 'yes-no', says: 'The person has been told how to give views.' },
  'exclusion.toldHowOutcomeIsGiven': {
    type: 'yes-no',
    says: 'The person has been told how the outcome will be made known.',
  },
  'exclusion.toldOfComplaints': { type: 'yes-no', says: 'The person has been told of the complaints procedure.' },
  'exclusion.reportGiven': { type: 'yes-no', says: "The person has received the social worker's report." },
  'exclusion.viewsPresented': {
    type: 'yes-no',
    says: 'The person had the chance to have views recorded and presented.',
  },
  'exclusion.recordDecidedByChair': {
    type: 'yes-no',
    says: 'It was the chair who decided what the person receives of the record.',
  },
  'exclusion.toldOnReturn': {
    type: 'yes-no',
    says: 'On return the person was told, as far as possible, what had been discussed.',
  },
} as const satisfies FactDefinitions;
