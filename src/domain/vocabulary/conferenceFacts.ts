import { conferenceKinds } from './choices.ts';
import type { FactDefinitions } from './FactDefinition.ts';

/** Facts of a conference that can be known before it is held: each stands in the conference's record at the place its
 * name says, `conference.` being the record itself. */
export const conferenceFacts = {
  'conference.kind': { type: conferenceKinds, says: 'The kind of the conference.' },
  'conference.plannedOn': {
    type: 'date',
    says: 'The day for which the conference is planned; `null` where none has been set.',
  },
  'conference.heldOn': {
    type: 'date',
    says: 'The day on which the conference was held; `null` where it has not been held.',
  },
  'conference.virtual': { type: 'yes-no', says: 'The conference is held as a virtual meeting.' },
  'conference.fabricatedOrInducedIllness': {
    type: 'judgement',
    says: 'The conference is about illness that is fabricated or induced.',
  },
  'conference.interestsLikelyConflict': {
    type: 'judgement',
    says: 'The interests of children and parents are likely to conflict.',
  },
  'conference.plannedAroundChildsWelfare': {
    type: 'yes-no',
    says: "The conference was planned so that the child's welfare comes first.",
  },
  'conference.parentInvestigatedOrOnBail': {
    type: 'yes-no',
    says: 'A parent is on bail or under active police investigation.',
  },
  'conference.cautionBefore': { type: 'yes-no', says: 'A police caution was administered before the conference.' },
  'conference.postponed': { type: 'yes-no', says: 'The chair has put the conference off to a later day.' },
  'conference.childProtectedMeanwhile': {
    type: 'judgement',
    says: 'The child is protected until the day to which it has been put off.',
  },

  'invitations.rightPeopleInvited': { type: 'yes-no', says: 'The right people have been invited.' },
  'invitations.parentsEncouraged': { type: 'yes-no', says: 'The parents have been encouraged to attend.' },
  'invitations.reasonsToExcludeParents': {
    type: 'judgement',
    says: 'There are specific reasons for not encouraging the parents to attend.',
  },
  'invitations.paediatricianEnabled': {
    type: 'yes-no',
    says: 'It has been seen to that the paediatrician can attend.',
  },
  'invitations.parentsInvited': { type: 'yes-no', says: 'The parents have been invited.' },
  'invitations.involvedFamilyInvited': {
    type: 'yes-no',
    says: 'Other family members who are involved have been invited.',
  },

  'nonAttendance.wished': { type: 'yes-no', says: 'A parent or child does not wish to attend.' },
  'nonAttendance.advocateOffered': {
    type: 'yes-no',
    says: 'They could have an advocate or supporter attend for them.',
  },
  'nonAttendance.ownMeansOffered': {
    type: 'yes-no',
    says: 'They could contribute by means of their own: writing, a recording, drawings.',
  },
  'nonAttendance.professionalVoiceOffered': {
    type: 'yes-no',
    says: 'They could agree that the social worker or another professional gives their views.',
  },

  'reports.socialWorkerToChairOn': {
    type: 'date',
    says: "The day on which the social worker's report reached the chair; `null` while it has not.",
  },
  'reports.socialWorkerToFamilyOn': {
    type: 'date',
    says: "The day on which the social worker's report reached the family; `null` while it has not.",
  },
  'reports.agenciesToFamilyOn': {
    type: 'date',
    says: "The day on which the last of the agencies' reports reached the family; `null` while it has not.",
  },
  'reports.socialWorkersSharedAtCoreGroup': {
    type: 'yes-no',
    says: "The social worker's report was shared with the family at a meeting of the core group.",
  },
  'reports.agenciesSharedAtCoreGroup': {
    type: 'yes-no',
    says: "The agencies' reports were shared with the family at a meeting of the core group.",
  },
  'reports.allCoreGroupAgenciesReported': {
    type: 'yes-no',
    says: 'Every agency that has a practitioner in the core group has made a report.',
  },
  'reports.chronologiesUpdated': { type: 'yes-no', says: 'Those agencies have brought their chronologies up to date.' },
  'reports.sharedFaceToFace': { type: 'yes-no', says: 'The reports were shared with child and family face to face.' },
  'reports.faceToFaceFitting': { type: 'judgement', says: 'Sharing the reports face to face is fitting.' },
  'reports.written': { type: 'yes-no', says: "The lead social worker's report is in writing." },
  'reports.typed': { type: 'yes-no', says: 'That report is typed.' },
  'reports.signed': { type: 'yes-no', says: 'That report is signed.' },
  'reports.dated': { type: 'yes-no', says: 'That report is dated.' },
  'reports.chronologyOfSignificantEvents': {
    type: 'yes-no',
    says: 'That report has a chronology of significant events.',
  },
  'reports.onSingleAssessmentTemplate': {
    type: 'yes-no',
    says: 'That report is on the template of the single assessment.',
  },
  'reports.endorsedByManager': { type: 'yes-no', says: "The social worker's manager has endorsed that report." },
  'reports.countersignedByManager': {
    type: 'yes-no',
    says: "The social worker's manager has countersigned that report.",
  },
  'reports.coversEveryChildOfHousehold': { type: 'yes-no', says: 'That report covers every child of the household.' },
  'reports.subjectsOfConferenceClear': {
    type: 'yes-no',
    says: 'It is clear from that report which children are subjects of the conference.',
  },
  'reports.ownReportForEachChild': {
    type: 'yes-no',
    says: 'Each child with a plan has an assessment report of their own.',
  },
  'reports.coreGroupReportsCoordinated': {
    type: 'yes-no',
    says: 'That report brings together what the agencies of the core group report.',
  },
  'reports.commissionedWorkCoordinated': {
    type: 'yes-no',
    says: 'That report brings together the work that was commissioned.',
  },
  'reports.parentsViews': { type: 'yes-no', says: "That report gives the parents' views." },
  'reports.childsView': { type: 'yes-no', says: "That report gives the child's view." },
  'reports.childOldEnoughForView': {
    type: 'judgement',
    says: 'The child is of an age and understanding to give a view.',
  },
  'reports.progressInReducingRisk': {
    type: 'yes-no',
    says: 'That report evaluates the progress in reducing risk under the plan.',
  },
  'reports.specialistAssessmentsCommissioned': {
    type: 'yes-no',
    says: 'Specialist assessments have been commissioned.',
  },
  'reports.specialistAssessmentsIncluded': { type: 'yes-no', says: 'That report carries the specialist assessments.' },
  'reports.specialistAssessmentsAnalysed': { type: 'yes-no', says: 'That report analyses the specialist assessments.' },
  'reports.specialistRecommendationsGiven': {
    type: 'yes-no',
    says: 'That report gives the recommendations of the specialist assessments.',
  },
  'reports.fullChildsAssessment': { type: 'yes-no', says: 'That report holds the full assessment of the child.' },
  'reports.findingsAnalysed': { type: 'yes-no', says: 'That report analyses the findings.' },
  'reports.recommendationsGiven': { type: 'yes-no', says: 'That report gives recommendations.' },
  'reports.coreGroupsViewOnNeedForPlan': {
    type: 'yes-no',
    says: "That report gives the core group's view on whether the plan is still needed.",
  },
  'reports.neededToSafeguardGiven': {
    type: 'yes-no',
    says: 'The social workers say from the single assessment what is needed to safeguard the child.',
  },
  'reports.achievedSoFarGiven': { type: 'yes-no', says: 'The social workers say what action has achieved so far.' },
  'reports.assessmentInformationSharedBeforehand': {
    type: 'yes-no',
    says: 'The social workers have shared that information with child and family beforehand.',
  },
  'reports.confidentialInformation': {
    type: 'yes-no',
    says: 'There is confidential information that cannot be shared with the family beforehand.',
  },
  'reports.managerAskedAboutConfidentiality': {
    type: 'yes-no',
    says: 'The lead social worker has asked the manager about that information.',
  },
  'reports.chairAskedAboutConfidentiality': {
    type: 'yes-no',
    says: 'The lead social worker has asked the chair about that information.',
  },
  'reports.managerConsultedChair': {
    type: 'yes-no',
    says: 'The manager has consulted the chair about that information.',
  },
  'reports.translationNeeded': {
    type: 'yes-no',
    says: 'The report has to be translated or put in another medium for the family.',
  },
  'reports.translated': { type: 'yes-no', says: 'The report has been translated or put in a fitting medium.' },
  'reports.agenciesSharingPossible': {
    type: 'judgement',
    says: 'It is possible for the other contributors to share their reports with the family in advance.',
  },
  'reports.contributorCannotAttend': { type: 'yes-no', says: 'A contributor cannot attend.' },
  'reports.absentContributorsReportToSocialWorker': {
    type: 'yes-no',
    says: 'That contributor has sent the agency report to the lead social worker.',
  },
  'reports.absentContributorsReportToAdministrator': {
    type: 'yes-no',
    says: 'That contributor has sent the agency report to the conference administrator.',
  },
  'reports.everyPractitionerUpdated': {
    type: 'yes-no',
    says: 'Every agency practitioner has provided an updated report.',
  },
  'reports.everyInvitedProfessionalWrote': {
    type: 'yes-no',
    says: 'Every professional who was invited has written a report on improvements and further concerns.',
  },

  'preparation.chairContactedFamily': {
    type: 'yes-no',
    says: 'The chair has contacted the family before the conference.',
  },
  'preparation.chairArrangedToMeetFamily': {
    type: 'yes-no',
    says: 'The chair has arranged to meet the family beforehand, to explain and prepare.',
  },
  'preparation.chairMetFamily': { type: 'yes-no', says: 'The chair has met the family before the conference.' },
  'preparation.chairSpokeToChild': { type: 'yes-no', says: 'The chair has spoken to the child before the conference.' },
  'preparation.allAgencyReportsShared': {
    type: 'yes-no',
    says: 'The reports of all agencies invited and attending have been shared with the family beforehand.',
  },
  'preparation.parentsAskedForOwnReport': {
    type: 'yes-no',
    says: 'It has been checked whether the parents have a report or feedback of their own to share.',
  },
  'preparation.parentsHaveOwnReport': {
    type: 'yes-no',
    says: 'The parents have a report, feedback or safety plan of their own.',
  },
  'preparation.familyPrefersNotToJoinFirst': { type: 'yes-no', says: 'The family prefers not to join first.' },
  'preparation.joiningFirstEncouraged': {
    type: 'yes-no',
    says: "The chair's preparation encouraged the family to join first, virtually too.",
  },
  'preparation.parentsSupported': { type: 'yes-no', says: 'The parents are supported towards a positive experience.' },
  'preparation.layoutThoughtOf': { type: 'yes-no', says: 'The layout of the room has been thought of.' },
  'preparation.refreshmentsThoughtOf': { type: 'yes-no', says: 'Refreshments have been thought of.' },
  'preparation.activitiesForYoungChildrenThoughtOf': {
    type: 'yes-no',
    says: 'Activities for young children have been thought of.',
  },
  'preparation.toiletsThoughtOf': { type: 'yes-no', says: 'Toilets have been thought of.' },
  'preparation.breakSignalAgreed': {
    type: 'yes-no',
    says: 'A signal by which the family can ask for a break has been agreed.',
  },
  'preparation.genogramCompleted': { type: 'yes-no', says: 'A family tree or genogram has been completed.' },
  'preparation.parentsThoughtAboutChange': {
    type: 'yes-no',
    says: 'The parents have thought about what has changed and what difference it made.',
  },

  'administration.preparedAsForInitial': {
    type: 'yes-no',
    says: 'Preparation, commitment and management are those of an initial conference.',
  },
  'administration.socialWorkerPreparedAsForInitial': {
    type: 'yes-no',
    says: 'The lead social worker has carried out the same responsibilities before the conference as before an initial one.',
  },
  'administration.socialWorkersPreparedWithManagers': {
    type: 'yes-no',
    says: 'The social workers have prepared for the conference with their managers.',
  },
  'administration.processExplained': {
    type: 'yes-no',
    says: 'The lead social worker has explained the process to parents and children by word of mouth.',
  },
  'administration.familyAdvised': {
    type: 'yes-no',
    says: 'The lead social worker has advised parents, carers and children.',
  },

  'advocacy.offered': { type: 'yes-no', says: 'The child has been offered an advocate.' },
  'advocacy.independent': { type: 'yes-no', says: 'The advocate is independent.' },

  'conference.cancelledOn': {
    type: 'date',
    says: 'The day on which it was settled that the conference does not go ahead; `null` where it was not.',
  },
} as const satisfies FactDefinitions;
