import { categoriesOfHarm, legalLetters, legalPlanningResults, registrations } from './choices.ts';
import type { FactDefinitions } from './FactDefinition.ts';

/** Facts of a conference that can only be known once it is held: each stands in the conference's record at the place
 * its name says, `conference.` being the record itself. */
export const heldConferenceFacts = {
  'outcome.nameAdded': { type: 'yes-no', says: "The child's name has been added to the child protection register." },
  'outcome.nameAddedByConference': {
    type: 'yes-no',
    says: "It was a conference that decided to add the child's name to the register.",
  },

  'lookedAfter.decisionOnBothPlansConsidered': {
    type: 'yes-no',
    says: 'The review considered whether both plans should run together.',
  },
  'lookedAfter.decisionOnBothPlansRecorded': { type: 'yes-no', says: 'Its decision on that is recorded.' },
  'lookedAfter.justificationForBothPlansRecorded': {
    type: 'yes-no',
    says: 'The justification for running both plans is recorded.',
  },
  'lookedAfter.independentReviewingOfficerChairingBothConsidered': {
    type: 'yes-no',
    says: 'It has been considered whether the independent reviewing officer should chair both meetings.',
  },
  'lookedAfter.independentReviewingOfficerChairsBoth': {
    type: 'yes-no',
    says: 'The independent reviewing officer chairs both meetings.',
  },
  'lookedAfter.chairToBecomeIndependentReviewingOfficer': {
    type: 'yes-no',
    says: 'The conference chair is to become the independent reviewing officer.',
  },
  'lookedAfter.independentReviewingOfficerAttendsBoth': {
    type: 'yes-no',
    says: 'The independent reviewing officer attends both meetings.',
  },
  'lookedAfter.endingUponOrderAgreementSought': {
    type: 'yes-no',
    says: 'The chair has sought agreement to end the plan upon a later order that the child no longer lives in the household.',
  },

  'ending.considered': { type: 'yes-no', says: 'The review has considered explicitly whether the plan is to end.' },

  'conference.endedAt': {
    type: 'instant',
    says: 'The moment at which the conference ended; `null` where it has not ended.',
  },
  'conference.policeFullyHeard': { type: 'yes-no', says: 'The police could give their information and views in full.' },
  'conference.parentsTookPartAsFarAsPossible': {
    type: 'yes-no',
    says: 'The parents took part as fully as circumstances allowed.',
  },

  'absence.expectedPersonAbsentWithoutInformation': {
    type: 'yes-no',
    says: 'Someone who was expected is absent and has sent no written information.',
  },
  'absence.postponementConsidered': {
    type: 'yes-no',
    says: 'The chair has considered postponing the conference for it.',
  },
  'absence.boardMonitorsNonAttendance': {
    type: 'yes-no',
    says: "The regional safeguarding board monitors agencies' non-attendance.",
  },

  'quorum.met': { type: 'yes-no', says: 'The conference was found to be quorate.' },
  'quorum.enoughForSafeDecisions': {
    type: 'judgement',
    says: 'Enough agencies or key disciplines are present for safe decisions in the circumstances.',
  },
  'quorum.exceptionAccepted': {
    type: 'judgement',
    says: 'The conference is to go ahead, by exception, with fewer than the quorum.',
  },

  'nonAttendance.contributionFacilitated': {
    type: 'yes-no',
    says: 'The social worker has given them every opportunity to contribute all the same.',
  },

  'reports.familyCommentsConveyed': {
    type: 'yes-no',
    says: "The family's comments on the social worker's report are included in it or conveyed by word of mouth.",
  },
  'reports.commentsOnAgencyReportsConveyed': {
    type: 'yes-no',
    says: "The family's comments on agency reports are included in them or conveyed by word of mouth.",
  },
  'reports.agenciesSharedWithThoseAttending': {
    type: 'yes-no',
    says: 'The other contributors have shared their reports with those attending.',
  },

  'decision.consensus': { type: 'yes-no', says: 'The conference reached a consensus.' },
  'decision.consensusSought': { type: 'yes-no', says: 'On disagreement, the chair sought a consensus.' },
  'decision.reflectsChildsInterests': {
    type: 'judgement',
    says: "The decision reflects the child's interests and the procedures.",
  },
  'decision.familyViewsWeighed': { type: 'yes-no', says: 'The views of parents and children have been weighed.' },
  'decision.registrationDecidedByPractitioners': {
    type: 'yes-no',
    says: 'It was practitioners who decided on registration.',
  },
  'decision.overridden': { type: 'yes-no', says: 'The chair has overridden the majority.' },
  'decision.overrideOversightAt': {
    type: 'instant',
    says: "The moment at which a manager took oversight of the chair's override; `null` while none has.",
  },
  'decision.overrideBasisMinuted': { type: 'yes-no', says: 'The chair has minuted what the override rests on.' },
  'decision.partnershipToldOfOverride': {
    type: 'yes-no',
    says: 'The safeguarding partnership has been notified of the override.',
  },
  'decision.sentAt': {
    type: 'instant',
    says: "The moment at which the conference's decisions were sent out; `null` while they have not been.",
  },
  'decision.byInitialProcedure': {
    type: 'yes-no',
    says: 'The decision was taken by the procedure of an initial conference.',
  },
  'decision.chairsPowersAsAtInitial': {
    type: 'yes-no',
    says: 'The chair had the same powers to decide as at an initial conference.',
  },
  'decision.separateForEachChild': {
    type: 'yes-no',
    says: 'A decision was taken for this child separately from any other.',
  },
  'decision.coreGroupsOpinionsFirst': {
    type: 'yes-no',
    says: 'The practitioners of the core group gave their opinion before other members.',
  },
  'decision.viewsDrawnTogether': { type: 'yes-no', says: 'The chair drew the views of all members together.' },
  'decision.summaryGiven': { type: 'yes-no', says: 'The chair gave a summary.' },
  'decision.announced': { type: 'yes-no', says: 'The chair stated the decision.' },
  'decision.categoryStated': {
    type: 'yes-no',
    says: 'The chair stated the category of harm under which the plan goes on.',
  },
  'decision.opportunityToDissent': { type: 'yes-no', says: 'Members had the opportunity to dissent.' },
  'decision.dissent': { type: 'yes-no', says: 'Someone dissented from the decision.' },
  'decision.dissentRecorded': { type: 'yes-no', says: 'The dissent is recorded.' },
  'decision.practitionerBelowRequirements': {
    type: 'judgement',
    says: 'A practitioner or an agency fell below what the conference requires.',
  },
  'decision.challengeProtocolStarted': { type: 'yes-no', says: 'The chair has started the challenge protocol.' },
  'decision.challengeProtocolReplacedReporting': {
    type: 'yes-no',
    says: 'The challenge protocol was used in place of reporting or accountability that exists already.',
  },

  'minutes.sentOn': {
    type: 'date',
    says: 'The day on which the minutes, or the full record, were sent out; `null` while they have not been.',
  },
  'minutes.signedByChair': { type: 'yes-no', says: 'The chair has signed the minutes.' },
  'minutes.preparedBySafeguardingUnit': { type: 'yes-no', says: 'The safeguarding unit prepared the minutes.' },
  'minutes.consistentFormat': { type: 'yes-no', says: 'The minutes are in the consistent format.' },
  'minutes.takenByStaffWithoutOtherTask': {
    type: 'yes-no',
    says: 'Administrative staff with no other task at the conference took the minutes.',
  },
  'minutes.chairAnswersForAccuracy': { type: 'yes-no', says: 'The chair has made sure that the minutes are accurate.' },
  'minutes.names': {
    type: 'yes-no',
    says: 'The minutes give the names of subjects, parents or carers, and other adults of the household.',
  },
  'minutes.datesOfBirth': { type: 'yes-no', says: 'The minutes give their dates of birth.' },
  'minutes.ethnicity': { type: 'yes-no', says: 'The minutes give their ethnicity.' },
  'minutes.addresses': { type: 'yes-no', says: 'The minutes give their addresses.' },
  'minutes.whoWasInvited': { type: 'yes-no', says: 'The minutes say who was invited.' },
  'minutes.whoAttended': { type: 'yes-no', says: 'The minutes say who attended.' },
  'minutes.apologies': { type: 'yes-no', says: 'The minutes give the apologies.' },
  'minutes.breaks': { type: 'yes-no', says: 'The minutes give the breaks.' },
  'minutes.whoLeftOrJoined': { type: 'yes-no', says: 'The minutes say who left or joined.' },
  'minutes.reasonForConference': { type: 'yes-no', says: 'The minutes give the reason for the conference.' },
  'minutes.writtenReports': { type: 'yes-no', says: 'The minutes list the written reports.' },
  'minutes.whetherReportsOpenToParents': {
    type: 'yes-no',
    says: 'The minutes say whether each report is open to the parents.',
  },
  'minutes.progressOfPlan': { type: 'yes-no', says: 'The minutes give the progress of the plan.' },
  'minutes.summaryOfAssessment': { type: 'yes-no', says: "The minutes summarise the child's assessment." },
  'minutes.summaryOfDirectContact': { type: 'yes-no', says: 'The minutes summarise direct contact with the children.' },
  'minutes.viewsOfEachChild': { type: 'yes-no', says: 'The minutes give the views and wishes of each child.' },
  'minutes.viewsOfParents': { type: 'yes-no', says: 'The minutes give the views of parents or carers.' },
  'minutes.agenciesOpinions': {
    type: 'yes-no',
    says: "The minutes give the agencies' opinions by the Rotherham Families Approach.",
  },
  'minutes.agenciesOnWhetherPlanGoesOn': {
    type: 'yes-no',
    says: "The minutes give the agencies' opinions on whether the plan should go on.",
  },
  'minutes.decisionAndReasons': { type: 'yes-no', says: 'The minutes give the decision and its reasons.' },
  'minutes.categoryOrWhyNoPlan': { type: 'yes-no', says: 'The minutes give the category, or why no plan is needed.' },
  'minutes.changesToPlan': {
    type: 'yes-no',
    says: 'The minutes give the changes to the plan, or the child in need plan.',
  },
  'minutes.leadSocialWorker': { type: 'yes-no', says: 'The minutes name the lead social worker.' },
  'minutes.coreGroupMembers': { type: 'yes-no', says: 'The minutes name the members of the core group.' },
  'minutes.nextCoreGroupDate': { type: 'yes-no', says: 'The minutes give the date of the next core group.' },
  'minutes.nextReviewDate': { type: 'yes-no', says: 'The minutes give the date of the next review.' },
  'minutes.reviewDate': {
    type: 'yes-no',
    says: 'The date of the review, told at the end of the initial conference, is minuted.',
  },
  'minutes.copiesFitting': {
    type: 'judgement',
    says: 'It is fitting that parents, child and advocate have copies of the minutes.',
  },
  'minutes.childOldEnoughForCopy': { type: 'judgement', says: 'The child is old enough to have a copy.' },
  'minutes.copiesGivenToParents': { type: 'yes-no', says: 'The lead social worker has given the parents a copy.' },
  'minutes.copyGivenToChild': { type: 'yes-no', says: 'The lead social worker has given the child a copy.' },
  'minutes.copyGivenToAdvocate': {
    type: 'yes-no',
    says: "The lead social worker has given the child's advocate a copy.",
  },
  'minutes.accessNeedsKnown': {
    type: 'yes-no',
    says: 'Someone who receives the minutes has a sensory disability, or English is not their first language.',
  },
  'minutes.madeUsable': { type: 'yes-no', says: 'Steps have been taken so that they can use the minutes.' },
  'minutes.excludedPersonsShareDecided': {
    type: 'judgement',
    says: 'What an excluded parent or child receives of the minutes has been decided; `.by` says who decided.',
  },
  'minutes.membersConsultedOnExcluded': {
    type: 'yes-no',
    says: 'The other members were consulted on what an excluded parent or child receives.',
  },
  'minutes.givenToOnlooker': {
    type: 'yes-no',
    says: 'A supporter, solicitor, other family member or observer received the minutes.',
  },
  'minutes.onlookerHasRoleInPlan': { type: 'yes-no', says: 'That person has a role in the plan.' },
  'minutes.conferenceAgreedToOnlooker': {
    type: 'yes-no',
    says: 'The conference agreed that this person receives the minutes.',
  },
  'minutes.childTakenThrough': {
    type: 'yes-no',
    says: 'The lead social worker has seen the child to go through the relevant parts.',
  },
  'minutes.givenToThirdParty': { type: 'yes-no', says: 'The minutes were given to a third party.' },
  'minutes.thirdPartyConsentGiven': {
    type: 'yes-no',
    says: 'The chair or the lead social worker has consented to that.',
  },
  'minutes.thirdPartyOrderMade': { type: 'yes-no', says: 'A court has ordered that.' },

  'record.receivedOn': {
    type: 'date',
    says: 'The day on which the record was received; `null` while it has not been.',
  },
  'record.inaccuraciesFound': { type: 'yes-no', says: 'Someone who received the record found inaccuracies in it.' },
  'record.inaccuraciesReportedOn': {
    type: 'date',
    says: 'The day on which those inaccuracies were reported to the chair; `null` while they have not been.',
  },
  'record.sharedWithoutChairsPermission': {
    type: 'yes-no',
    says: "The record was shared without the chair's permission.",
  },
  'record.sharedWithSuccessorInSameAgency': {
    type: 'yes-no',
    says: 'The record was shared only with a successor in the same agency.',
  },
  'record.familyInCoreGroup': { type: 'yes-no', says: 'Members of the family are in the core group.' },
  'record.givenToFamilyInCoreGroup': {
    type: 'yes-no',
    says: 'The members of the family who are in the core group have received the record.',
  },
  'record.editedForExcluded': { type: 'yes-no', says: 'The record that they receive has been edited accordingly.' },
  'record.toEveryoneLessExcludedParts': {
    type: 'yes-no',
    says: 'The record went to all who attended or were invited, less the parts from which someone was excluded.',
  },
  'record.attendanceWithExclusionsAndReports': {
    type: 'yes-no',
    says: 'The record says who attended, who was excluded, and which reports there were.',
  },
  'record.essentialFacts': { type: 'yes-no', says: 'The record gives the essential facts.' },
  'record.accurateSummary': { type: 'yes-no', says: 'The record gives an accurate summary of what was discussed.' },
  'record.strengths': { type: 'yes-no', says: 'The record gives the strengths of child and family.' },
  'record.riskAnalysis': { type: 'yes-no', says: 'The record gives an analysis of the risk.' },
  'record.decisionsWithReasons': { type: 'yes-no', says: 'The record gives the decisions with their reasons.' },
  'record.planWithTasksAndTimescales': {
    type: 'yes-no',
    says: 'The record gives the outline or revised plan with its tasks and timescales.',
  },
  'record.dissent': { type: 'yes-no', says: 'The record gives any dissent.' },
  'record.takerTrainedWithoutOtherPart': {
    type: 'yes-no',
    says: 'Whoever takes the record is trained for it and has no other part in the conference.',
  },
  'record.agreedByChair': { type: 'yes-no', says: 'The chair has agreed the record.' },
  'record.recipientsAgreedByChair': {
    type: 'yes-no',
    says: 'The chair has agreed who receives all or part of the record.',
  },
  'record.summarySentOn': {
    type: 'date',
    says: 'The day on which the summary of decisions and the outline plan were sent out; `null` while they have not been.',
  },
  'record.asForInitial': {
    type: 'yes-no',
    says: 'Administration and record follow the arrangements for an initial conference.',
  },
  'record.preparedByAdministrator': { type: 'yes-no', says: 'The conference administrator has prepared the record.' },
  'record.outcomesRecordedBySocialWorker': {
    type: 'yes-no',
    says: 'The social workers have recorded the outcomes of the conference.',
  },
  'record.futureMeetingDates': { type: 'yes-no', says: 'The decision document gives the dates of future meetings.' },

  'preparation.familyJoinedFirst': {
    type: 'yes-no',
    says: 'On the day the family joined the chair and the social worker before other professionals came in.',
  },
  'preparation.questionsOnReportsDealtWith': {
    type: 'yes-no',
    says: "Questions about reports were dealt with at the parents' meeting beforehand.",
  },

  'presence.mostInvolved': { type: 'yes-no', says: 'Those most involved with child and family attend.' },
  'presence.chair': { type: 'yes-no', says: 'The chair attends.' },
  'presence.coreGroupMembers': { type: 'yes-no', says: 'The members of the core group attend.' },
  'presence.socialWorkers': { type: 'yes-no', says: 'The social workers with their managers attend.' },
  'presence.police': { type: 'yes-no', says: 'The police attend.' },
  'presence.parents': { type: 'yes-no', says: 'The parents attend.' },
  'presence.child': { type: 'yes-no', says: 'The child attends.' },
  'presence.advocate': { type: 'yes-no', says: 'An advocate attends.' },
  'presence.sameChairAsInitial': { type: 'yes-no', says: 'The chair is the one who chaired the initial conference.' },
  'presence.sameProfessionals': {
    type: 'yes-no',
    says: 'Many of the professionals are those of the conference before.',
  },

  'police.writtenInformationGiven': { type: 'yes-no', says: 'The police have given their information in writing.' },
  'police.involvedSinceLastConference': {
    type: 'yes-no',
    says: 'The police have been involved with the child, the family or the household since the last conference.',
  },
  'police.involvementBroughtToReview': { type: 'yes-no', says: 'That involvement has been brought to the review.' },

  'administration.reviewDateTold': {
    type: 'yes-no',
    says: 'The date of the review was told at the end of the initial conference.',
  },
  'administration.reviewDateRecorded': { type: 'yes-no', says: 'The date of the review is recorded.' },

  'agenda.parentsIntroducedFirst': { type: 'yes-no', says: 'The parents were introduced first.' },
  'agenda.parentsMeetingReminder': {
    type: 'yes-no',
    says: "Professionals were reminded that it is the parents' meeting about their children.",
  },
  'agenda.apologiesReceived': { type: 'yes-no', says: 'Apologies were received.' },
  'agenda.reportsReceived': { type: 'yes-no', says: 'The reports were received.' },
  'agenda.parentsOwnReportReceived': { type: 'yes-no', says: "The parents' own report or safety plan was received." },
  'agenda.confidentialityStatement': { type: 'yes-no', says: 'The statement on confidentiality was made.' },
  'agenda.equalOpportunitiesStatement': { type: 'yes-no', says: 'The statement on equal opportunities was made.' },
  'agenda.voiceOfChild': { type: 'yes-no', says: 'What the child said or showed was heard.' },
  'agenda.advocacyAndDirectWork': {
    type: 'yes-no',
    says: 'What advocacy and direct work with the child brought was heard.',
  },
  'agenda.dangerStatement': {
    type: 'yes-no',
    says: 'The danger statement of the initial conference was gone through.',
  },
  'agenda.safetyGoals': { type: 'yes-no', says: 'The safety goals of the initial conference were gone through.' },
  'agenda.questionsAboutReports': { type: 'yes-no', says: 'Questions about the reports were asked for.' },
  'agenda.parentsAskedFirstAboutReports': {
    type: 'yes-no',
    says: 'The parents were asked first for questions about the reports.',
  },
  'agenda.earlierMeetingAcknowledged': {
    type: 'yes-no',
    says: "What the parents' meeting beforehand dealt with was acknowledged.",
  },
  'agenda.informationNotInReportsAskedFor': {
    type: 'yes-no',
    says: 'The chair asked for information that is not in reports.',
  },
  'agenda.parentsAskedFirstForInformation': {
    type: 'yes-no',
    says: 'The parents were asked first for information that is not in reports.',
  },
  'agenda.parentsViews': { type: 'yes-no', says: 'The parents gave their views.' },
  'agenda.parentsUnderstandingOfWorries': {
    type: 'yes-no',
    says: "The parents said how they understand the professionals' worries.",
  },
  'agenda.parentsFirstOnFourQuestions': {
    type: 'yes-no',
    says: 'On the four questions the parents spoke first, then the professionals.',
  },
  'agenda.whatWorks': { type: 'yes-no', says: 'What works in the plan was discussed.' },
  'agenda.whatDoesNotWork': { type: 'yes-no', says: 'What does not work in the plan was discussed.' },
  'agenda.newStrengths': { type: 'yes-no', says: 'New strengths or new safety in the family were discussed.' },
  'agenda.newWorries': { type: 'yes-no', says: 'New worries of a child protection concern were discussed.' },
  'agenda.parentsRatherNotStart': { type: 'yes-no', says: 'The parents would rather not speak first.' },
  'agenda.askedWhoKnowsParentsBest': { type: 'yes-no', says: 'It was asked who in the room knows the parents best.' },
  'agenda.planUpdated': { type: 'yes-no', says: 'The plan was brought up to date.' },
  'agenda.prioritiesSet': { type: 'yes-no', says: 'Priorities were set.' },
  'agenda.parentsUnderstandingChecked': {
    type: 'yes-no',
    says: 'It was checked that the parents understand the plan.',
  },
  'agenda.askedWhatWouldGiveConfidence': {
    type: 'yes-no',
    says: 'People were asked what they would need to see to be confident that the children are safer.',
  },
  'agenda.parentsAskedWhatPlanShouldInclude': {
    type: 'yes-no',
    says: 'The parents were asked what the plan should include.',
  },
  'agenda.understandingToolConsidered': {
    type: 'yes-no',
    says: 'It was considered whether a tool such as PAMS should support understanding.',
  },
  'agenda.understandingToolUsed': { type: 'yes-no', says: 'A tool such as PAMS was used to support understanding.' },
  'agenda.complicatingFactors': { type: 'yes-no', says: 'Complicating factors were discussed.' },
  'agenda.professionalsOnNeedForPlan': { type: 'yes-no', says: 'The professionals said whether a plan is required.' },

  'scores.minuted': { type: 'yes-no', says: 'Every safety score is minuted.' },
  'scores.progressScaled': {
    type: 'yes-no',
    says: 'Progress against the safety goals was gone through by scaling questions.',
  },
  'scores.progressResponsesMinuted': {
    type: 'yes-no',
    says: 'All responses on progress against the safety goals are minuted.',
  },

  'discussion.coreGroupAssessmentReceived': {
    type: 'yes-no',
    says: "The review received the core group's completed assessment.",
  },
  'discussion.safetyHealthAndDevelopment': {
    type: 'yes-no',
    says: "The child's safety, health and development were reviewed against the outcomes that the plan intends.",
  },
  'discussion.wellBeing': { type: 'yes-no', says: "The child's well-being was reviewed against those outcomes." },
  'discussion.developmentalProgress': {
    type: 'yes-no',
    says: "The child's developmental progress was reviewed against the plan's outcomes.",
  },
  'discussion.stillSufferingOrLikely': {
    type: 'yes-no',
    says: 'It was considered whether the child still suffers, or is likely to suffer, significant harm.',
  },
  'discussion.protectiveMeasures': {
    type: 'yes-no',
    says: 'It was checked that protective measures are still effective and fit.',
  },
  'discussion.childsWishesAndFeelings': { type: 'yes-no', says: "The child's wishes and feelings were considered." },
  'discussion.childsParticipationEncouraged': { type: 'yes-no', says: 'The child was encouraged to take part.' },
  'discussion.informationOnChild': {
    type: 'yes-no',
    says: "Information on the child's health, development and functioning was gathered and analysed.",
  },
  'discussion.parentsCapacity': {
    type: 'yes-no',
    says: "The parents' capacity to keep the child safe and well was considered.",
  },
  'discussion.whetherPlanChanges': { type: 'yes-no', says: 'It was considered whether the plan stays or changes.' },
  'discussion.outcomesAndTimescalesSet': { type: 'yes-no', says: 'Outcomes and timescales were set.' },
  'discussion.presentRisk': { type: 'yes-no', says: 'The present level of risk was examined.' },
  'discussion.strengths': { type: 'yes-no', says: 'The strengths of child and family were examined.' },
  'discussion.furtherAssessment': {
    type: 'yes-no',
    says: 'It was settled whether further or specialist assessment is needed.',
  },
  'discussion.agenciesCoordinated': { type: 'yes-no', says: 'It was checked that agencies work together.' },
  'discussion.likelihoodOfFutureHarm': {
    type: 'yes-no',
    says: 'The likelihood of future significant harm was judged.',
  },
  'discussion.needsWithoutPlan': {
    type: 'yes-no',
    says: "It was considered whether the child's needs can be met without a plan.",
  },
  'discussion.continuedRiskDecided': {
    type: 'yes-no',
    says: 'It was decided explicitly whether the risk of significant harm continues, so that a plan is needed.',
  },
  'discussion.categoryReviewed': { type: 'yes-no', says: 'The category of harm was reviewed.' },
  'discussion.assessmentConclusions': {
    type: 'yes-no',
    says: 'Information and conclusions from assessments, specialist ones included, were considered.',
  },
  'discussion.planAgainstOriginalConcerns': {
    type: 'yes-no',
    says: 'The plan was evaluated against the original concerns.',
  },
  'discussion.planStillProtects': {
    type: 'yes-no',
    says: 'It was made sure that a plan which continues still protects the child and promotes well-being.',
  },
  'discussion.coreGroupMembership': {
    type: 'yes-no',
    says: 'It was considered whether the membership of the core group fits.',
  },
  'discussion.planThatProtects': {
    type: 'yes-no',
    says: 'The plan that safeguards and protects the child was considered.',
  },
  'discussion.howPlanWorks': { type: 'yes-no', says: 'It was discussed how the plan works.' },
  'discussion.parentsWorkWithProfessionals': {
    type: 'yes-no',
    says: 'It was discussed how the parents work with professionals and follow the plan.',
  },
  'discussion.parentsCareAndProtection': {
    type: 'yes-no',
    says: "The parents' care and protection of the child were discussed.",
  },

  'harm.considered': {
    type: 'yes-no',
    says: 'Professionals considered whether the child has suffered, and is likely to suffer, significant harm.',
  },
  'harm.isSuffering': { type: 'judgement', says: 'The child is thought to be suffering significant harm.' },
  'harm.pastHarmShown': {
    type: 'yes-no',
    says: 'Past ill-treatment or impairment from physical, emotional or sexual abuse or neglect is shown.',
  },
  'harm.moreHarmLikely': { type: 'judgement', says: 'It is judged that more ill-treatment or impairment is likely.' },
  'harm.harmLikely': {
    type: 'judgement',
    says: 'It is judged that the child is likely to suffer ill-treatment or impairment.',
  },
  'harm.backedByEnquiriesOrResearch': {
    type: 'yes-no',
    says: 'That judgement is backed by enquiries in the case or by research.',
  },
  'harm.criteriaMet': { type: 'judgement', says: 'The criteria of significant harm are met.' },

  'outcome.planContinues': { type: 'yes-no', says: "The conference decided that the child's plan goes on." },
  'outcome.category': { type: categoriesOfHarm, says: 'The category of harm under which the plan goes on.' },
  'outcome.registration': {
    type: registrations,
    says: "What the conference decided about the child's name on the register.",
  },
  'outcome.nextReviewDateSet': { type: 'yes-no', says: 'The date of the next review was set.' },
  'outcome.nextReviewDateRecorded': { type: 'yes-no', says: 'The date of the next review is recorded.' },
  'outcome.coreGroupMembershipAgreed': { type: 'yes-no', says: 'The membership of the core group was agreed.' },
  'outcome.coreGroupReviewDateAgreed': {
    type: 'yes-no',
    says: 'The day on which the core group reviews the plan was agreed.',
  },
  'outcome.coreGroupReviewedOn': {
    type: 'date',
    says: 'The day on which the core group met to review the plan after the conference; `null` where it has not.',
  },
  'outcome.supportConsidered': { type: 'yes-no', says: 'It was considered what support would help and who gives it.' },
  'outcome.familyMeetingConsidered': {
    type: 'yes-no',
    says: 'It was considered whether a family group conference or other planning meeting is wanted.',
  },
  'outcome.childInNeedPlanConsidered': {
    type: 'yes-no',
    says: 'It was considered whether a child in need plan is required, what is in it and how it is reviewed.',
  },
  'outcome.childInNeedPlanAgreed': { type: 'yes-no', says: 'A child in need plan was agreed.' },
  'outcome.childInNeedGroupMembershipAgreed': {
    type: 'yes-no',
    says: 'The membership of the group for the child in need plan was agreed.',
  },
  'outcome.childInNeedMeetingDateAgreed': {
    type: 'yes-no',
    says: 'The date of the meeting on the child in need plan was agreed.',
  },
  'outcome.childInNeedGroupMetOn': {
    type: 'date',
    says: 'The day on which the group for the child in need plan first met after the conference; `null` where it has not.',
  },
  'outcome.leadProfessionalPlanAgreed': { type: 'yes-no', says: 'Another plan with a lead professional was agreed.' },
  'outcome.earlyHelpPlanAgreed': { type: 'yes-no', says: 'An early help plan was agreed.' },
  'outcome.stepDownConsidered': {
    type: 'yes-no',
    says: 'A step-down to early help or a child in need plan was considered.',
  },
  'outcome.parentsConsentToStepDown': { type: 'yes-no', says: 'The parents consent to a step-down.' },
  'outcome.continuingSupportNeeded': { type: 'judgement', says: 'It was decided that continuing support is needed.' },
  'outcome.servicesRecommended': { type: 'yes-no', says: 'The review recommended that services remain available.' },
  'outcome.laterMeetingsHeld': { type: 'yes-no', says: 'Regular meetings are held afterwards to review services.' },
  'outcome.parentsToldInPerson': { type: 'yes-no', says: 'The parents were told in person that the plan ends.' },
  'outcome.parentsToldByRecord': {
    type: 'yes-no',
    says: 'The parents were told by the record, in writing, that the plan ends.',
  },
  'outcome.proceedingsDecided': {
    type: 'yes-no',
    says: 'The social workers and their managers decided whether to start family court proceedings.',
  },
  'outcome.proceedingsDecidedForAllChildren': {
    type: 'yes-no',
    says: 'They decided so for all the children of the household.',
  },
  'outcome.socialWorkerStaysVeryWorried': {
    type: 'judgement',
    says: 'The social worker stays very worried about the child despite the plan.',
  },
  'outcome.legalPlanningMeetingHeld': { type: 'yes-no', says: 'A legal planning meeting has been held.' },
  'outcome.legalPlanning': { type: legalPlanningResults, says: 'What the legal planning meeting led to.' },
  'outcome.legalLetterReceived': { type: 'yes-no', says: 'The parents have received a letter after legal planning.' },
  'outcome.legalLetter': { type: legalLetters, says: 'The letter that the parents received after legal planning.' },
  'outcome.legalLetterSaysWhatAndWhy': { type: 'yes-no', says: 'A letter tells the parents what is planned and why.' },
  'outcome.solicitorSeen': {
    type: 'yes-no',
    says: 'The parents have seen a solicitor who specialises in child care law, and took the letter.',
  },
  'outcome.parentsConsideredFurtherHelp': {
    type: 'yes-no',
    says: 'The parents have considered whether they still want help.',
  },
  'outcome.parentsSaidWhatTheyThink': {
    type: 'yes-no',
    says: 'The parents have said what they think of the changes to the plan.',
  },

  'advocacy.tookPart': { type: 'yes-no', says: 'The advocate accompanied the child or represented the child.' },
  'advocacy.receivedMinutes': { type: 'yes-no', says: 'The advocate received the minutes.' },
  'advocacy.childFriendlyPlanMade': { type: 'yes-no', says: 'The advocate has made a child-friendly plan.' },
  'advocacy.planClarifiedWithChair': { type: 'yes-no', says: 'The advocate has clarified that plan with the chair.' },
  'advocacy.planShared': {
    type: 'yes-no',
    says: 'The advocate has shared that plan with the child in a fitting format.',
  },

  'appeal.parentsDisagree': { type: 'yes-no', says: 'Parents or carers disagree with the decision.' },
  'appeal.discussedFurther': { type: 'yes-no', says: 'The chair has discussed the disagreement further with them.' },
  'appeal.rightExplained': { type: 'yes-no', says: 'Parents or carers have been told of their right to appeal.' },
  'appeal.unhappyWithConference': {
    type: 'yes-no',
    says: 'Parents or child are unhappy with some part of the conference.',
  },
  'appeal.chairContacted': {
    type: 'yes-no',
    says: 'Parents or child have written to the chair or contacted the chair about it.',
  },

  'feedback.givenToFamily': { type: 'yes-no', says: 'Feedback forms were given to the family.' },
  'feedback.givenToProfessionals': { type: 'yes-no', says: 'Feedback forms were given to the professionals.' },
  'feedback.completed': { type: 'yes-no', says: 'The feedback forms were completed.' },
} as const satisfies FactDefinitions;
