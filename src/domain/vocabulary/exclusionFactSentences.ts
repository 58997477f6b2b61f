import type { exclusionFacts } from './exclusionFacts.ts';

/** What each of these facts means. */
export const exclusionFactSentences: Readonly<Record<keyof typeof exclusionFacts, string>> = {
  'exclusion.seemsNecessary': 'It seems necessary to exclude a parent.',
  'exclusion.chairToldAsSoonAsPossible': 'The social worker told the chair of that as soon as possible.',
  'exclusion.requestedOn': 'The day on which an exclusion was asked for; `null` where none was.',
  'exclusion.groundNamed': 'The request names the ground that it relies on.',
  'exclusion.evidenceGiven': 'The request gives the information or evidence for that ground.',
  'exclusion.considered': 'The chair has considered the request carefully.',
  'exclusion.onlyReasonIsEarlierExclusion': 'The only reason given is that the person was excluded before.',
  'exclusion.mayPrejudiceWelfare':
    "There are indications that the person's presence may seriously prejudice the child's welfare.",
  'exclusion.mayDisruptConference':
    "There is sufficient evidence that the person may seriously interfere with the conference's work.",
  'exclusion.childAsks': 'The child asks that the person is absent while the child is present.',
  'exclusion.professionalFearsViolence':
    'Fear of violence or intimidation would keep a professional from contributing.',
  'exclusion.fearsToldInAdvance': 'The chair was told of that fear in advance.',
  'exclusion.confidentialInformationNeeded':
    'Members need confidential information that could not be given in the presence of the person.',
  'exclusion.confidentialityAgreedInAdvance': 'That was agreed with the chair in advance.',
  'exclusion.familyConflict': 'Conflict between members of the family keeps them from attending together.',
  'exclusion.presenceSeriouslyImpairs': "The person's presence seriously impairs the work of the conference under way.",
  'exclusion.decided': 'It has been decided to exclude the person; `.by` says who decided.',
  'exclusion.decidedBeforehand': 'The exclusion was decided before the conference.',
  'exclusion.standInAgreedBeforehand':
    'The chair agreed beforehand that a friend or advocate stands in for the person.',
  'exclusion.standInAttends': 'A friend or advocate attends in place of the person.',
  'exclusion.reasonsRecorded': 'The reasons for the exclusion are fully recorded.',
  'exclusion.shortestTimeNeeded': 'The exclusion lasts no longer than is needed.',
  'exclusion.partial': 'The person is excluded from part of the conference only.',
  'exclusion.toldInWriting': 'The person has been told of the exclusion in writing.',
  'exclusion.toldHowToGiveViews': 'The person has been told how to give views.',
  'exclusion.toldHowOutcomeIsGiven': 'The person has been told how the outcome will be made known.',
  'exclusion.toldOfComplaints': 'The person has been told of the complaints procedure.',
  'exclusion.reportGiven': "The person has received the social worker's report.",
  'exclusion.viewsPresented': 'The person had the chance to have views recorded and presented.',
  'exclusion.recordDecidedByChair': 'It was the chair who decided what the person receives of the record.',
  'exclusion.toldOnReturn': 'On return the person was told, as far as possible, what had been discussed.',
};
