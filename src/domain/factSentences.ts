import type { FactName } from './vocabulary.ts';

/**
 * What each fact of the vocabulary means, in one sentence. A yes or no is put as what a yes says; a day or moment of
 * `null` is known not to have come about, which each such sentence puts in its own words.
 */
export const factSentences: Readonly<Record<FactName, string>> = {
  'child.bornOn': 'The day on which the child was born; `null` while the child is not yet born.',
  'child.diedOn': 'The day on which the child died; `null` where the child has not.',
  'child.leftUnitedKingdomOn':
    'The day on which the child left the United Kingdom for good; `null` where the child has not.',

  'plan.endedOn': 'The day on which the child protection plan ended; `null` where it has not ended.',
  'plan.endingRoute': 'The way in which the plan came to end, or is to end.',
  'plan.madeBeforeBirth': 'The plan was made by a conference held before the birth.',
  'plan.failingToProtect': 'The plan, as it is being carried out, fails to protect the child.',
  'plan.significantDifficulties': 'Carrying out the plan meets significant difficulties.',
  'plan.foreseesReturn': 'The present plan already foresees the return of the child who is looked after.',
  'plan.nameAdded': "The child's name has been added to the child protection register.",
  'plan.nameAddedByConference': "It was a conference that decided to add the child's name to the register.",

  'risk.continuing': 'The child is at continuing risk of significant harm, so that a plan is needed.',

  'incident.furtherHarmOrAllegation':
    'Since the last conference there has been a further incident or allegation of significant harm to the child.',
  'household.birthExpected': 'A child is to be born into the household.',
  'household.riskyPersonToJoin': 'A person who is thought to pose a risk is to join the household.',
  'household.riskyPersonStartsContact':
    'A person who is thought to pose a risk starts regular contact with children of the household.',
  'change.significant': "There has been a significant change in the child's or the family's circumstances.",
  'change.foreseenAtLastConference': 'The last conference foresaw that change.',
  'change.bearsOnSafety': "That change bears on the child's safety.",
  'change.noPlanRequired': 'Circumstances have changed so far that no plan is required any more.',

  'coreGroup.believesNoPlanNeeded': 'The core group believes that the child no longer needs a plan.',

  'forward.proposed': 'The social worker proposes to bring the review forward.',
  'forward.discussedWithManager': 'The social worker has discussed the reasons for it with the manager.',
  'forward.chairConsulted': 'The manager has consulted the chair about it.',
  'forward.decided': 'It has been decided to bring the review forward; `.by` says who decided.',
  'forward.toConsiderEnding': "It is to be brought forward to consider taking the child's name off the register.",
  'forward.sharedUnderstandingOfLastingChange':
    'Those involved share an understanding of how likely change is to last.',

  'strategyDiscussion.latestOn': 'The day of the latest strategy discussion; `null` where none has been held.',
  'section47.startedOn':
    'The day on which enquiries under section 47 of the Children Act 1989 began; `null` where none have.',
  'section47.assessmentCompletedOn':
    'The day on which the assessment that goes with those enquiries was completed; `null` where it has not been.',

  'lookedAfter.now': 'The child is looked after by the authority.',
  'lookedAfter.since':
    'The day on which the present time of being looked after began; `null` where the child is not looked after.',
  'lookedAfter.reviewHeldOn':
    'The day of the latest looked-after review of the present time; `null` where none has been held.',
  'lookedAfter.returnConsidered': 'Return to the circumstances behind the plan is being considered.',
  'lookedAfter.returnPlanned': 'Return to the situation behind the plan is planned at present.',
  'lookedAfter.awayFromSituation': 'The child no longer lives in the situation that led to the plan.',
  'lookedAfter.changeForeseenAtLastConference':
    'The last conference foresaw that the child would leave that situation.',
  'lookedAfter.removedByParents':
    'The parents have removed the child from accommodation that the authority provided by agreement.',
  'lookedAfter.returnedByCourtAgainstAuthority':
    "A court has returned the child to the family against the authority's recommendation.",
  'lookedAfter.timeInHarmfulHousehold': 'The child will spend time in the household in which the harm took place.',
  'lookedAfter.timeWithResponsibleAdult': 'The child will spend time with the adult responsible for the harm.',
  'lookedAfter.mayNotLast': 'The looked-after status may not last.',
  'lookedAfter.endingUponOrderAgreed':
    'A conference has agreed that the plan ends upon a later order that the child no longer lives in the household.',
  'lookedAfter.orderNotToLiveInHouseholdMade':
    'A court has made the order that the child no longer lives in the household.',
  'lookedAfter.meetingsLinkedInTime': 'The review conference and the looked-after review are linked in time.',
  'lookedAfter.plansIntegrated': "The looked-after child's plans, and the systems behind them, are integrated.",
  'lookedAfter.plansMonitored': "The looked-after child's plans, and the systems behind them, are monitored.",

  'move.learntOf': 'Someone has learnt that the child moves, or has moved, to another area.',
  'move.permanentOn':
    'The day on which child and family moved for good to another authority; `null` where they have not.',
  'move.permanenceAgreedOn':
    'The day on which the authorities agreed that the move is permanent; `null` where they have not.',
  'move.notifiedOn': 'The day on which the receiving authority was notified; `null` where it has not been.',
  'move.stayLongerThanTwelveWeeks': 'The stay in the other area is longer than 12 weeks.',
  'move.transferRequested': 'The originating authority has asked the receiving one to take the case over.',
  'move.agenciesTold': 'The agencies involved have been told of the move.',
  'move.registerCustodianTold': 'The custodian of the register has been told of the move.',
  'move.writtenInformationSentOn':
    'The day on which written information went to the receiving authority; `null` where it has not.',
  'move.receivingConferenceHeldOn':
    "The day of the receiving authority's conference; `null` where it has not been held.",
  'move.bothAreasAttended': 'Practitioners of both areas attended the transfer conference.',
  'move.onAnotherRegisterWhilePresent':
    "The child is in the area for a time only, and on another authority's register.",

  'ending.agenciesBeingConsulted': 'Agencies are being consulted about ending child protection planning.',
  'ending.firstDecisionAgenciesConsulted':
    'The relevant agencies that were there when the plan was first decided have been consulted about ending it.',
  'ending.consultationRecorded':
    "The decision and the outcome of that consultation stand in the child protection section of the child's file.",
  'ending.multiAgencyDecision':
    'Ending the plan is decided by several agencies: participants of a review or members of the core group.',
  'ending.birthdayReviewPlanned': 'A review around the eighteenth birthday has been planned in advance.',
  'ending.receivingCountryContacted':
    'All reasonable efforts have been made to liaise with agencies in the receiving country.',
  'ending.considered': 'The review has considered explicitly whether the plan is to end.',
  'ending.reasonsRecorded': 'Clear reasons for the decision, with their evidence, are recorded.',
  'ending.agenciesNotified': 'The agencies have been notified that the plan has ended.',
  'ending.parentsWrittenTo': 'The chair has written to the parents about the end of the plan.',
  'ending.childWrittenTo': 'The chair has written to the child about the end of the plan.',
  'ending.childOldEnoughToBeTold': 'The child is of an age and understanding to be written to.',
  'ending.servicesDiscussed':
    'The lead social worker has discussed with parents and child which services are still wanted and needed.',
  'ending.helpWithdrawnAutomatically': 'Help was withdrawn for no other reason than that the plan ended.',

  'conference.kind': 'The kind of the conference.',
  'conference.plannedOn': 'The day for which the conference is planned; `null` where none has been set.',
  'conference.heldOn': 'The day on which the conference was held; `null` where it has not been held.',
  'conference.endedAt': 'The moment at which the conference ended; `null` where it has not ended.',
  'conference.fabricatedOrInducedIllness': 'The conference is about illness that is fabricated or induced.',
  'conference.interestsLikelyConflict': 'The interests of children and parents are likely to conflict.',
  'conference.plannedAroundChildsWelfare': "The conference was planned so that the child's welfare comes first.",
  'conference.parentInvestigatedOrOnBail': 'A parent is on bail or under active police investigation.',
  'conference.policeFullyHeard': 'The police could give their information and views in full.',
  'conference.parentsTookPartAsFarAsPossible': 'The parents took part as fully as circumstances allowed.',
  'conference.cautionBefore': 'A police caution was administered before the conference.',
  'conference.postponed': 'The chair has put the conference off to a later day.',
  'conference.childProtectedMeanwhile': 'The child is protected until the day to which it has been put off.',

  'invitations.rightPeopleInvited': 'The right people have been invited.',
  'invitations.parentsEncouraged': 'The parents have been encouraged to attend.',
  'invitations.reasonsToExcludeParents': 'There are specific reasons for not encouraging the parents to attend.',

  'absence.expectedPersonAbsentWithoutInformation':
    'Someone who was expected is absent and has sent no written information.',
  'absence.postponementConsidered': 'The chair has considered postponing the conference for it.',
  'invitations.paediatricianEnabled': 'It has been seen to that the paediatrician can attend.',
  'absence.boardMonitorsNonAttendance': "The regional safeguarding board monitors agencies' non-attendance.",

  'quorum.met': 'The conference was found to be quorate.',
  'quorum.enoughForSafeDecisions':
    'Enough agencies or key disciplines are present for safe decisions in the circumstances.',
  'quorum.exceptionAccepted': 'The conference is to go ahead, by exception, with fewer than the quorum.',

  'nonAttendance.wished': 'A parent or child does not wish to attend.',
  'nonAttendance.contributionFacilitated':
    'The social worker has given them every opportunity to contribute all the same.',
  'nonAttendance.advocateOffered': 'They could have an advocate or supporter attend for them.',
  'nonAttendance.ownMeansOffered': 'They could contribute by means of their own: writing, a recording, drawings.',
  'nonAttendance.professionalVoiceOffered':
    'They could agree that the social worker or another professional gives their views.',

  'reports.socialWorkerToChairOn':
    "The day on which the social worker's report reached the chair; `null` while it has not.",
  'reports.socialWorkerToFamilyOn':
    "The day on which the social worker's report reached the family; `null` while it has not.",
  'reports.agenciesToFamilyOn':
    "The day on which the last of the agencies' reports reached the family; `null` while it has not.",
  'reports.socialWorkersSharedAtCoreGroup':
    "The social worker's report was shared with the family at a meeting of the core group.",
  'reports.agenciesSharedAtCoreGroup':
    "The agencies' reports were shared with the family at a meeting of the core group.",
  'reports.allCoreGroupAgenciesReported': 'Every agency that has a practitioner in the core group has made a report.',
  'reports.chronologiesUpdated': 'Those agencies have brought their chronologies up to date.',
  'reports.sharedFaceToFace': 'The reports were shared with child and family face to face.',
  'reports.faceToFaceFitting': 'Sharing the reports face to face is fitting.',

  'decision.consensus': 'The conference reached a consensus.',
  'decision.consensusSought': 'On disagreement, the chair sought a consensus.',
  'decision.reflectsChildsInterests': "The decision reflects the child's interests and the procedures.",
  'decision.familyViewsWeighed': 'The views of parents and children have been weighed.',
  'decision.registrationDecidedByPractitioners': 'It was practitioners who decided on registration.',
  'decision.overridden': 'The chair has overridden the majority.',
  'decision.overrideOversightAt':
    "The moment at which a manager took oversight of the chair's override; `null` while none has.",
  'decision.overrideBasisMinuted': 'The chair has minuted what the override rests on.',
  'decision.partnershipToldOfOverride': 'The safeguarding partnership has been notified of the override.',
  'decision.sentAt': "The moment at which the conference's decisions were sent out; `null` while they have not been.",

  'minutes.sentOn': 'The day on which the minutes, or the full record, were sent out; `null` while they have not been.',
  'minutes.signedByChair': 'The chair has signed the minutes.',

  'record.receivedOn': 'The day on which the record was received; `null` while it has not been.',
  'record.inaccuraciesFound': 'Someone who received the record found inaccuracies in it.',
  'record.inaccuraciesReportedOn':
    'The day on which those inaccuracies were reported to the chair; `null` while they have not been.',
  'record.sharedWithoutChairsPermission': "The record was shared without the chair's permission.",
  'record.sharedWithSuccessorInSameAgency': 'The record was shared only with a successor in the same agency.',
  'record.familyInCoreGroup': 'Members of the family are in the core group.',
  'record.givenToFamilyInCoreGroup': 'The members of the family who are in the core group have received the record.',
  'record.familyExcludedFromPart': 'Members of the family were excluded from part of the conference.',
  'record.editedForExcluded': 'The record that they receive has been edited accordingly.',
  'record.toEveryoneLessExcludedParts':
    'The record went to all who attended or were invited, less the parts from which someone was excluded.',
  'record.attendanceWithExclusionsAndReports':
    'The record says who attended, who was excluded, and which reports there were.',
  'record.essentialFacts': 'The record gives the essential facts.',
  'record.accurateSummary': 'The record gives an accurate summary of what was discussed.',
  'record.strengths': 'The record gives the strengths of child and family.',
  'record.riskAnalysis': 'The record gives an analysis of the risk.',
  'record.decisionsWithReasons': 'The record gives the decisions with their reasons.',
  'record.planWithTasksAndTimescales': 'The record gives the outline or revised plan with its tasks and timescales.',
  'record.dissent': 'The record gives any dissent.',
  'record.takerTrainedWithoutOtherPart':
    'Whoever takes the record is trained for it and has no other part in the conference.',
  'record.agreedByChair': 'The chair has agreed the record.',
  'record.recipientsAgreedByChair': 'The chair has agreed who receives all or part of the record.',
  'record.summarySentOn':
    'The day on which the summary of decisions and the outline plan were sent out; `null` while they have not been.',

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
  'attendance.agencies': 'The agencies and key disciplines that are at the conference.',
  'attendance.agenciesInDirectContact': 'Those of them that have had direct contact with child and family.',
};
