// Made by the npm script `facts` from the tables of facts: change those, and run it.
import type { Agency } from './agencies.ts';
import type { CalendarDay } from './CalendarDay.ts';
import type { DeclaredWord } from './DeclaredWord.ts';
import type { Instant } from './Instant.ts';
import type { Role } from './roles.ts';

/** Agencies of which some are known to be in the set and others may be. */
export interface AgenciesKnownInPart {
  readonly certain: readonly Agency[];
  readonly possible: readonly Agency[];
}

/** What is known of the facts of the vocabulary, by name; beside each judgement, its name with `.by` says who judged. */
export type VocabularyValues = {
  /** The day on which the child was born; `null` while the child is not yet born. */
  readonly 'child.bornOn'?: CalendarDay | null | undefined;
  /** The day on which the child died; `null` where the child has not. */
  readonly 'child.diedOn'?: CalendarDay | null | undefined;
  /** The day on which the child left the United Kingdom for good; `null` where the child has not, or has a plan that was made since. */
  readonly 'child.leftUnitedKingdomOn'?: CalendarDay | null | undefined;
  /** The plan, as it is being carried out, fails to protect the child. */
  readonly 'plan.failingToProtect'?: boolean | undefined;
  /** Who judged: The plan, as it is being carried out, fails to protect the child. */
  readonly 'plan.failingToProtect.by'?: Role | undefined;
  /** Carrying out the plan meets significant difficulties. */
  readonly 'plan.significantDifficulties'?: boolean | undefined;
  /** Who judged: Carrying out the plan meets significant difficulties. */
  readonly 'plan.significantDifficulties.by'?: Role | undefined;
  /** Since the last conference there has been a further incident or allegation of significant harm to the child. */
  readonly 'incident.furtherHarmOrAllegation'?: boolean | undefined;
  /** A child is to be born into the household. */
  readonly 'household.birthExpected'?: boolean | undefined;
  /** A person who is thought to pose a risk is to join the household. */
  readonly 'household.riskyPersonToJoin'?: boolean | undefined;
  /** Who judged: A person who is thought to pose a risk is to join the household. */
  readonly 'household.riskyPersonToJoin.by'?: Role | undefined;
  /** A person who is thought to pose a risk starts regular contact with children of the household. */
  readonly 'household.riskyPersonStartsContact'?: boolean | undefined;
  /** Who judged: A person who is thought to pose a risk starts regular contact with children of the household. */
  readonly 'household.riskyPersonStartsContact.by'?: Role | undefined;
  /** There has been a significant change in the child's or the family's circumstances. */
  readonly 'change.significant'?: boolean | undefined;
  /** Who judged: There has been a significant change in the child's or the family's circumstances. */
  readonly 'change.significant.by'?: Role | undefined;
  /** The last conference foresaw that change. */
  readonly 'change.foreseenAtLastConference'?: boolean | undefined;
  /** That change bears on the child's safety. */
  readonly 'change.bearsOnSafety'?: boolean | undefined;
  /** Who judged: That change bears on the child's safety. */
  readonly 'change.bearsOnSafety.by'?: Role | undefined;
  /** Circumstances have changed so far that no plan is required any more. */
  readonly 'change.noPlanRequired'?: boolean | undefined;
  /** Who judged: Circumstances have changed so far that no plan is required any more. */
  readonly 'change.noPlanRequired.by'?: Role | undefined;
  /** The core group believes that the child no longer needs a plan. */
  readonly 'coreGroup.believesNoPlanNeeded'?: boolean | undefined;
  /** Who judged: The core group believes that the child no longer needs a plan. */
  readonly 'coreGroup.believesNoPlanNeeded.by'?: Role | undefined;
  /** The social worker proposes to bring the review forward. */
  readonly 'broughtForward.proposed'?: boolean | undefined;
  /** The social worker has discussed the reasons for it with the manager. */
  readonly 'broughtForward.discussedWithManager'?: boolean | undefined;
  /** The manager has consulted the chair about it. */
  readonly 'broughtForward.chairConsulted'?: boolean | undefined;
  /** It has been decided to bring the review forward; `.by` says who decided. */
  readonly 'broughtForward.decided'?: boolean | undefined;
  /** Who judged: It has been decided to bring the review forward; `.by` says who decided. */
  readonly 'broughtForward.decided.by'?: Role | undefined;
  /** It is to be brought forward to consider taking the child's name off the register. */
  readonly 'broughtForward.toConsiderEnding'?: boolean | undefined;
  /** Those involved share an understanding of how likely change is to last. */
  readonly 'broughtForward.sharedUnderstandingOfLastingChange'?: boolean | undefined;
  /** Who judged: Those involved share an understanding of how likely change is to last. */
  readonly 'broughtForward.sharedUnderstandingOfLastingChange.by'?: Role | undefined;
  /** Return to the circumstances behind the plan is being considered. */
  readonly 'lookedAfter.returnConsidered'?: boolean | undefined;
  /** The parents have removed the child from accommodation that the authority provided by agreement. */
  readonly 'lookedAfter.removedByParents'?: boolean | undefined;
  /** A court has returned the child to the family against the authority's recommendation. */
  readonly 'lookedAfter.returnedByCourtAgainstAuthority'?: boolean | undefined;
  /** A review conference has been convened to consider the risks and what they mean for the plan. */
  readonly 'lookedAfter.reviewConferenceConvened'?: boolean | undefined;
  /** Protective action is needed before that review conference. */
  readonly 'lookedAfter.protectiveActionNeeded'?: boolean | undefined;
  /** Who judged: Protective action is needed before that review conference. */
  readonly 'lookedAfter.protectiveActionNeeded.by'?: Role | undefined;
  /** It is fitting that the authority acts before that review conference. */
  readonly 'lookedAfter.protectiveActionFitting'?: boolean | undefined;
  /** Who judged: It is fitting that the authority acts before that review conference. */
  readonly 'lookedAfter.protectiveActionFitting.by'?: Role | undefined;
  /** Needed protective action was delayed until the review conference. */
  readonly 'lookedAfter.protectiveActionDelayed'?: boolean | undefined;
  /** The authority has acted to protect the child before that review conference. */
  readonly 'lookedAfter.protectiveActionTaken'?: boolean | undefined;
  /** The present plan already foresees the return of the child who is looked after. */
  readonly 'plan.foreseesReturn'?: boolean | undefined;
  /** The child is at continuing risk of significant harm, so that a plan is needed. */
  readonly 'risk.continuing'?: boolean | undefined;
  /** Who judged: The child is at continuing risk of significant harm, so that a plan is needed. */
  readonly 'risk.continuing.by'?: Role | undefined;
  /** Return to the situation behind the plan is planned at present. */
  readonly 'lookedAfter.returnPlanned'?: boolean | undefined;
  /** The child no longer lives in the situation that led to the plan. */
  readonly 'lookedAfter.awayFromSituation'?: boolean | undefined;
  /** Who judged: The child no longer lives in the situation that led to the plan. */
  readonly 'lookedAfter.awayFromSituation.by'?: Role | undefined;
  /** The last conference foresaw that the child would leave that situation. */
  readonly 'lookedAfter.changeForeseenAtLastConference'?: boolean | undefined;
  /** The child will spend time in the household in which the harm took place. */
  readonly 'lookedAfter.timeInHarmfulHousehold'?: boolean | undefined;
  /** The child will spend time with the adult responsible for the harm. */
  readonly 'lookedAfter.timeWithResponsibleAdult'?: boolean | undefined;
  /** The looked-after status may not last. */
  readonly 'lookedAfter.mayNotLast'?: boolean | undefined;
  /** Who judged: The looked-after status may not last. */
  readonly 'lookedAfter.mayNotLast.by'?: Role | undefined;
  /** A conference has agreed that the plan ends upon a later order that the child no longer lives in the household. */
  readonly 'lookedAfter.endingUponOrderAgreed'?: boolean | undefined;
  /** A court has made the order that the child no longer lives in the household. */
  readonly 'lookedAfter.orderNotToLiveInHouseholdMade'?: boolean | undefined;
  /** Court proceedings are clearly possible. */
  readonly 'lookedAfter.proceedingsClearlyPossible'?: boolean | undefined;
  /** Who judged: Court proceedings are clearly possible. */
  readonly 'lookedAfter.proceedingsClearlyPossible.by'?: Role | undefined;
  /** Visits have been lowered to monthly. */
  readonly 'lookedAfter.visitsLoweredToMonthly'?: boolean | undefined;
  /** Monthly visits are fitting. */
  readonly 'lookedAfter.monthlyVisitsFitting'?: boolean | undefined;
  /** Who judged: Monthly visits are fitting. */
  readonly 'lookedAfter.monthlyVisitsFitting.by'?: Role | undefined;
  /** A looked-after review or planning meeting proposes a return home, or another change that might significantly affect risk. */
  readonly 'lookedAfter.changeOfRiskProposed'?: boolean | undefined;
  /** That change was part of the plan as first made. */
  readonly 'lookedAfter.changeOfRiskInOriginalPlan'?: boolean | undefined;
  /** A review conference has considered that change. */
  readonly 'lookedAfter.changeOfRiskConsideredByReview'?: boolean | undefined;
  /** That change has been carried out. */
  readonly 'lookedAfter.changeOfRiskCarriedOut'?: boolean | undefined;
  /** There is disagreement about that change at the review conference. */
  readonly 'lookedAfter.disagreementOnChangeOfRisk'?: boolean | undefined;
  /** Whether the looked-after review's plan proceeds has been decided; `.by` says who decided. */
  readonly 'lookedAfter.disagreementDecided'?: boolean | undefined;
  /** Who judged: Whether the looked-after review's plan proceeds has been decided; `.by` says who decided. */
  readonly 'lookedAfter.disagreementDecided.by'?: Role | undefined;
  /** Agencies are being consulted about ending child protection planning. */
  readonly 'ending.agenciesBeingConsulted'?: boolean | undefined;
  /** The day of the strategy discussion, the last where there were several; `null` where none has been held. */
  readonly 'enquiry.strategyDiscussionOn'?: CalendarDay | null | undefined;
  /** The day on which enquiries under section 47 of the Children Act 1989 began; `null` where none have. */
  readonly 'enquiry.startedOn'?: CalendarDay | null | undefined;
  /** The day on which the assessment that goes with those enquiries was completed; `null` where it has not been. */
  readonly 'enquiry.assessmentCompletedOn'?: CalendarDay | null | undefined;
  /** The enquiry is to be followed by a conference that decides whether a plan is made. */
  readonly 'enquiry.conferenceRequired'?: boolean | undefined;
  /** The day on which the child protection plan ended; `null` where it has not ended. */
  readonly 'plan.endedOn'?: CalendarDay | null | undefined;
  /** The way in which the plan came to end, or is to end. */
  readonly 'plan.endingRoute'?:
    | 'review-conference'
    | 'looked-after-review'
    | 'initial-conference'
    | 'without-conference'
    | DeclaredWord
    | undefined;
  /** The relevant agencies that were there when the plan was first decided have been consulted about ending it. */
  readonly 'ending.firstDecisionAgenciesConsulted'?: boolean | undefined;
  /** The decision and the outcome of that consultation stand in the child protection section of the child's file. */
  readonly 'ending.consultationRecorded'?: boolean | undefined;
  /** Ending the plan is decided by several agencies: participants of a review or members of the core group. */
  readonly 'ending.multiAgencyDecision'?: boolean | undefined;
  /** A review around the eighteenth birthday has been planned in advance. */
  readonly 'ending.birthdayReviewPlanned'?: boolean | undefined;
  /** All reasonable efforts have been made to liaise with agencies in the receiving country. */
  readonly 'ending.receivingCountryContacted'?: boolean | undefined;
  /** Clear reasons for the decision, with their evidence, are recorded. */
  readonly 'ending.reasonsRecorded'?: boolean | undefined;
  /** The agencies have been notified that the plan has ended. */
  readonly 'ending.agenciesNotified'?: boolean | undefined;
  /** The chair has written to the parents about the end of the plan. */
  readonly 'ending.parentsWrittenTo'?: boolean | undefined;
  /** The chair has written to the child about the end of the plan. */
  readonly 'ending.childWrittenTo'?: boolean | undefined;
  /** The child is of an age and understanding to be written to. */
  readonly 'ending.childOldEnoughToBeTold'?: boolean | undefined;
  /** Who judged: The child is of an age and understanding to be written to. */
  readonly 'ending.childOldEnoughToBeTold.by'?: Role | undefined;
  /** The lead social worker has discussed with parents and child which services are still wanted and needed. */
  readonly 'ending.servicesDiscussed'?: boolean | undefined;
  /** Help was withdrawn for no other reason than that the plan ended. */
  readonly 'ending.helpWithdrawnAutomatically'?: boolean | undefined;
  /** The review conference and the looked-after review are linked in time. */
  readonly 'lookedAfter.meetingsLinkedInTime'?: boolean | undefined;
  /** The looked-after child's plans, and the systems behind them, are integrated. */
  readonly 'lookedAfter.plansIntegrated'?: boolean | undefined;
  /** The looked-after child's plans, and the systems behind them, are monitored. */
  readonly 'lookedAfter.plansMonitored'?: boolean | undefined;
  /** The child is also under statutory looked-after review. */
  readonly 'lookedAfter.statutoryReviewsHeld'?: boolean | undefined;
  /** The independent reviewing officer and the conference chair are one person. */
  readonly 'lookedAfter.independentReviewingOfficerAndChairOnePerson'?: boolean | undefined;
  /** The independent reviewing officer and the conference chair have discussed safeguarding against the proposed care plan. */
  readonly 'lookedAfter.safeguardingDiscussedAgainstCarePlan'?: boolean | undefined;
  /** The conference chair has written to agencies and core group to ask for their views. */
  readonly 'lookedAfter.agenciesAskedForViews'?: boolean | undefined;
  /** The conference chair has announced that the looked-after review will consider the child's status. */
  readonly 'lookedAfter.reviewOfStatusAnnounced'?: boolean | undefined;
  /** The care plan is the primary means of safeguarding the child. */
  readonly 'lookedAfter.carePlanIsPrimary'?: boolean | undefined;
  /** The plans for the looked-after child are consistent with the child protection plan. */
  readonly 'lookedAfter.plansConsistent'?: boolean | undefined;
  /** The day on which the child's latest time of being looked after began; `null` where the child never was. */
  readonly 'lookedAfter.since'?: CalendarDay | null | undefined;
  /** The day on which the child's latest time of being looked after ended; `null` where it has not. */
  readonly 'lookedAfter.endedOn'?: CalendarDay | null | undefined;
  /** The need for the child protection plan was discussed at the looked-after review. */
  readonly 'lookedAfter.needForPlanDiscussedAtReview'?: boolean | undefined;
  /** The looked-after review took those views into account. */
  readonly 'lookedAfter.agenciesViewsTakenIntoAccount'?: boolean | undefined;
  /** Agencies contribute to reviewing the plan within the review of the care plan. */
  readonly 'lookedAfter.multiAgencyContributionSecured'?: boolean | undefined;
  /** The conference and the looked-after review are kept as two meetings. */
  readonly 'lookedAfter.meetingsKeptSeparate'?: boolean | undefined;
  /** The need for the child protection plan was decided alongside the care plan. */
  readonly 'lookedAfter.needForPlanDecidedBesideCarePlan'?: boolean | undefined;
  /** The looked-after review considered whether the criteria for a child protection plan are still met. */
  readonly 'lookedAfter.criteriaForPlanConsidered'?: boolean | undefined;
  /** The officer who chaired the looked-after review recorded the decision. */
  readonly 'lookedAfter.decisionRecordedByIndependentReviewingOfficer'?: boolean | undefined;
  /** The members of the conference are on the distribution list of that decision. */
  readonly 'lookedAfter.conferenceMembersReceiveDecision'?: boolean | undefined;
  /** The correspondence is detailed enough to show a transparent and collaborative decision. */
  readonly 'lookedAfter.correspondenceShowsDecision'?: boolean | undefined;
  /** Someone has learnt that the child moves, or has moved, to another area. */
  readonly 'move.learntOf'?: boolean | undefined;
  /** The day on which child and family moved for good to another authority; `null` where they have not. */
  readonly 'move.permanentOn'?: CalendarDay | null | undefined;
  /** The day on which the authorities agreed that the move is permanent; `null` where they have not. */
  readonly 'move.permanenceAgreedOn'?: CalendarDay | null | undefined;
  /** The day on which the receiving authority was notified; `null` where it has not been. */
  readonly 'move.notifiedOn'?: CalendarDay | null | undefined;
  /** The stay in the other area is longer than 12 weeks. */
  readonly 'move.stayLongerThanTwelveWeeks'?: boolean | undefined;
  /** The originating authority has asked the receiving one to take the case over. */
  readonly 'move.transferRequested'?: boolean | undefined;
  /** The agencies involved have been told of the move. */
  readonly 'move.agenciesTold'?: boolean | undefined;
  /** The custodian of the register has been told of the move. */
  readonly 'move.registerCustodianTold'?: boolean | undefined;
  /** The day on which written information went to the receiving authority; `null` where it has not. */
  readonly 'move.writtenInformationSentOn'?: CalendarDay | null | undefined;
  /** The day of the receiving authority's conference; `null` where it has not been held. */
  readonly 'move.receivingConferenceHeldOn'?: CalendarDay | null | undefined;
  /** Practitioners of both areas attended the transfer conference. */
  readonly 'move.bothAreasAttended'?: boolean | undefined;
  /** The child is in the area for a time only, and on another authority's register. */
  readonly 'move.onAnotherRegisterWhilePresent'?: boolean | undefined;
  /** The direction of the move: out of the area of the authority that goes by the rules, or into it. */
  readonly 'move.direction'?: 'out' | 'in' | undefined;
  /** The kind of the conference. */
  readonly 'conference.kind'?: 'initial' | 'pre-birth' | 'review' | 'transfer' | DeclaredWord | undefined;
  /** The day for which the conference is planned; `null` where none has been set. */
  readonly 'conference.plannedOn'?: CalendarDay | null | undefined;
  /** The day on which the conference was held; `null` where it has not been held. */
  readonly 'conference.heldOn'?: CalendarDay | null | undefined;
  /** The conference is held as a virtual meeting. */
  readonly 'conference.virtual'?: boolean | undefined;
  /** The conference is about illness that is fabricated or induced. */
  readonly 'conference.fabricatedOrInducedIllness'?: boolean | undefined;
  /** Who judged: The conference is about illness that is fabricated or induced. */
  readonly 'conference.fabricatedOrInducedIllness.by'?: Role | undefined;
  /** The interests of children and parents are likely to conflict. */
  readonly 'conference.interestsLikelyConflict'?: boolean | undefined;
  /** Who judged: The interests of children and parents are likely to conflict. */
  readonly 'conference.interestsLikelyConflict.by'?: Role | undefined;
  /** The conference was planned so that the child's welfare comes first. */
  readonly 'conference.plannedAroundChildsWelfare'?: boolean | undefined;
  /** A parent is on bail or under active police investigation. */
  readonly 'conference.parentInvestigatedOrOnBail'?: boolean | undefined;
  /** A police caution was administered before the conference. */
  readonly 'conference.cautionBefore'?: boolean | undefined;
  /** The chair has put the conference off to a later day. */
  readonly 'conference.postponed'?: boolean | undefined;
  /** The child is protected until the day to which it has been put off. */
  readonly 'conference.childProtectedMeanwhile'?: boolean | undefined;
  /** Who judged: The child is protected until the day to which it has been put off. */
  readonly 'conference.childProtectedMeanwhile.by'?: Role | undefined;
  /** The right people have been invited. */
  readonly 'invitations.rightPeopleInvited'?: boolean | undefined;
  /** The parents have been encouraged to attend. */
  readonly 'invitations.parentsEncouraged'?: boolean | undefined;
  /** There are specific reasons for not encouraging the parents to attend. */
  readonly 'invitations.reasonsToExcludeParents'?: boolean | undefined;
  /** Who judged: There are specific reasons for not encouraging the parents to attend. */
  readonly 'invitations.reasonsToExcludeParents.by'?: Role | undefined;
  /** It has been seen to that the paediatrician can attend. */
  readonly 'invitations.paediatricianEnabled'?: boolean | undefined;
  /** The parents have been invited. */
  readonly 'invitations.parentsInvited'?: boolean | undefined;
  /** Other family members who are involved have been invited. */
  readonly 'invitations.involvedFamilyInvited'?: boolean | undefined;
  /** A parent or child does not wish to attend. */
  readonly 'nonAttendance.wished'?: boolean | undefined;
  /** They could have an advocate or supporter attend for them. */
  readonly 'nonAttendance.advocateOffered'?: boolean | undefined;
  /** They could contribute by means of their own: writing, a recording, drawings. */
  readonly 'nonAttendance.ownMeansOffered'?: boolean | undefined;
  /** They could agree that the social worker or another professional gives their views. */
  readonly 'nonAttendance.professionalVoiceOffered'?: boolean | undefined;
  /** The day on which the social worker's report reached the chair; `null` while it has not. */
  readonly 'reports.socialWorkerToChairOn'?: CalendarDay | null | undefined;
  /** The day on which the social worker's report reached the family; `null` while it has not. */
  readonly 'reports.socialWorkerToFamilyOn'?: CalendarDay | null | undefined;
  /** The day on which the last of the agencies' reports reached the family; `null` while it has not. */
  readonly 'reports.agenciesToFamilyOn'?: CalendarDay | null | undefined;
  /** The social worker's report was shared with the family at a meeting of the core group. */
  readonly 'reports.socialWorkersSharedAtCoreGroup'?: boolean | undefined;
  /** The agencies' reports were shared with the family at a meeting of the core group. */
  readonly 'reports.agenciesSharedAtCoreGroup'?: boolean | undefined;
  /** Every agency that has a practitioner in the core group has made a report. */
  readonly 'reports.allCoreGroupAgenciesReported'?: boolean | undefined;
  /** Those agencies have brought their chronologies up to date. */
  readonly 'reports.chronologiesUpdated'?: boolean | undefined;
  /** The reports were shared with child and family face to face. */
  readonly 'reports.sharedFaceToFace'?: boolean | undefined;
  /** Sharing the reports face to face is fitting. */
  readonly 'reports.faceToFaceFitting'?: boolean | undefined;
  /** Who judged: Sharing the reports face to face is fitting. */
  readonly 'reports.faceToFaceFitting.by'?: Role | undefined;
  /** The lead social worker's report is in writing. */
  readonly 'reports.written'?: boolean | undefined;
  /** That report is typed. */
  readonly 'reports.typed'?: boolean | undefined;
  /** That report is signed. */
  readonly 'reports.signed'?: boolean | undefined;
  /** That report is dated. */
  readonly 'reports.dated'?: boolean | undefined;
  /** That report has a chronology of significant events. */
  readonly 'reports.chronologyOfSignificantEvents'?: boolean | undefined;
  /** That report is on the template of the single assessment. */
  readonly 'reports.onSingleAssessmentTemplate'?: boolean | undefined;
  /** The social worker's manager has endorsed that report. */
  readonly 'reports.endorsedByManager'?: boolean | undefined;
  /** The social worker's manager has countersigned that report. */
  readonly 'reports.countersignedByManager'?: boolean | undefined;
  /** That report covers every child of the household. */
  readonly 'reports.coversEveryChildOfHousehold'?: boolean | undefined;
  /** It is clear from that report which children are subjects of the conference. */
  readonly 'reports.subjectsOfConferenceClear'?: boolean | undefined;
  /** Each child with a plan has an assessment report of their own. */
  readonly 'reports.ownReportForEachChild'?: boolean | undefined;
  /** That report brings together what the agencies of the core group report. */
  readonly 'reports.coreGroupReportsCoordinated'?: boolean | undefined;
  /** That report brings together the work that was commissioned. */
  readonly 'reports.commissionedWorkCoordinated'?: boolean | undefined;
  /** That report gives the parents' views. */
  readonly 'reports.parentsViews'?: boolean | undefined;
  /** That report gives the child's view. */
  readonly 'reports.childsView'?: boolean | undefined;
  /** The child is of an age and understanding to give a view. */
  readonly 'reports.childOldEnoughForView'?: boolean | undefined;
  /** Who judged: The child is of an age and understanding to give a view. */
  readonly 'reports.childOldEnoughForView.by'?: Role | undefined;
  /** That report evaluates the progress in reducing risk under the plan. */
  readonly 'reports.progressInReducingRisk'?: boolean | undefined;
  /** Specialist assessments have been commissioned. */
  readonly 'reports.specialistAssessmentsCommissioned'?: boolean | undefined;
  /** That report carries the specialist assessments. */
  readonly 'reports.specialistAssessmentsIncluded'?: boolean | undefined;
  /** That report analyses the specialist assessments. */
  readonly 'reports.specialistAssessmentsAnalysed'?: boolean | undefined;
  /** That report gives the recommendations of the specialist assessments. */
  readonly 'reports.specialistRecommendationsGiven'?: boolean | undefined;
  /** That report holds the full assessment of the child. */
  readonly 'reports.fullChildsAssessment'?: boolean | undefined;
  /** That report analyses the findings. */
  readonly 'reports.findingsAnalysed'?: boolean | undefined;
  /** That report gives recommendations. */
  readonly 'reports.recommendationsGiven'?: boolean | undefined;
  /** That report gives the core group's view on whether the plan is still needed. */
  readonly 'reports.coreGroupsViewOnNeedForPlan'?: boolean | undefined;
  /** The social workers say from the single assessment what is needed to safeguard the child. */
  readonly 'reports.neededToSafeguardGiven'?: boolean | undefined;
  /** The social workers say what action has achieved so far. */
  readonly 'reports.achievedSoFarGiven'?: boolean | undefined;
  /** The social workers have shared that information with child and family beforehand. */
  readonly 'reports.assessmentInformationSharedBeforehand'?: boolean | undefined;
  /** There is confidential information that cannot be shared with the family beforehand. */
  readonly 'reports.confidentialInformation'?: boolean | undefined;
  /** The lead social worker has asked the manager about that information. */
  readonly 'reports.managerAskedAboutConfidentiality'?: boolean | undefined;
  /** The lead social worker has asked the chair about that information. */
  readonly 'reports.chairAskedAboutConfidentiality'?: boolean | undefined;
  /** The manager has consulted the chair about that information. */
  readonly 'reports.managerConsultedChair'?: boolean | undefined;
  /** The report has to be translated or put in another medium for the family. */
  readonly 'reports.translationNeeded'?: boolean | undefined;
  /** The report has been translated or put in a fitting medium. */
  readonly 'reports.translated'?: boolean | undefined;
  /** It is possible for the other contributors to share their reports with the family in advance. */
  readonly 'reports.agenciesSharingPossible'?: boolean | undefined;
  /** Who judged: It is possible for the other contributors to share their reports with the family in advance. */
  readonly 'reports.agenciesSharingPossible.by'?: Role | undefined;
  /** A contributor cannot attend. */
  readonly 'reports.contributorCannotAttend'?: boolean | undefined;
  /** That contributor has sent the agency report to the lead social worker. */
  readonly 'reports.absentContributorsReportToSocialWorker'?: boolean | undefined;
  /** That contributor has sent the agency report to the conference administrator. */
  readonly 'reports.absentContributorsReportToAdministrator'?: boolean | undefined;
  /** Every agency practitioner has provided an updated report. */
  readonly 'reports.everyPractitionerUpdated'?: boolean | undefined;
  /** Every professional who was invited has written a report on improvements and further concerns. */
  readonly 'reports.everyInvitedProfessionalWrote'?: boolean | undefined;
  /** The chair has contacted the family before the conference. */
  readonly 'preparation.chairContactedFamily'?: boolean | undefined;
  /** The chair has arranged to meet the family beforehand, to explain and prepare. */
  readonly 'preparation.chairArrangedToMeetFamily'?: boolean | undefined;
  /** The chair has met the family before the conference. */
  readonly 'preparation.chairMetFamily'?: boolean | undefined;
  /** The chair has spoken to the child before the conference. */
  readonly 'preparation.chairSpokeToChild'?: boolean | undefined;
  /** The reports of all agencies invited and attending have been shared with the family beforehand. */
  readonly 'preparation.allAgencyReportsShared'?: boolean | undefined;
  /** It has been checked whether the parents have a report or feedback of their own to share. */
  readonly 'preparation.parentsAskedForOwnReport'?: boolean | undefined;
  /** The parents have a report, feedback or safety plan of their own. */
  readonly 'preparation.parentsHaveOwnReport'?: boolean | undefined;
  /** The family prefers not to join first. */
  readonly 'preparation.familyPrefersNotToJoinFirst'?: boolean | undefined;
  /** The chair's preparation encouraged the family to join first, virtually too. */
  readonly 'preparation.joiningFirstEncouraged'?: boolean | undefined;
  /** The parents are supported towards a positive experience. */
  readonly 'preparation.parentsSupported'?: boolean | undefined;
  /** The layout of the room has been thought of. */
  readonly 'preparation.layoutThoughtOf'?: boolean | undefined;
  /** Refreshments have been thought of. */
  readonly 'preparation.refreshmentsThoughtOf'?: boolean | undefined;
  /** Activities for young children have been thought of. */
  readonly 'preparation.activitiesForYoungChildrenThoughtOf'?: boolean | undefined;
  /** Toilets have been thought of. */
  readonly 'preparation.toiletsThoughtOf'?: boolean | undefined;
  /** A signal by which the family can ask for a break has been agreed. */
  readonly 'preparation.breakSignalAgreed'?: boolean | undefined;
  /** A family tree or genogram has been completed. */
  readonly 'preparation.genogramCompleted'?: boolean | undefined;
  /** The parents have thought about what has changed and what difference it made. */
  readonly 'preparation.parentsThoughtAboutChange'?: boolean | undefined;
  /** Preparation, commitment and management are those of an initial conference. */
  readonly 'administration.preparedAsForInitial'?: boolean | undefined;
  /** The lead social worker has carried out the same responsibilities before the conference as before an initial one. */
  readonly 'administration.socialWorkerPreparedAsForInitial'?: boolean | undefined;
  /** The social workers have prepared for the conference with their managers. */
  readonly 'administration.socialWorkersPreparedWithManagers'?: boolean | undefined;
  /** The lead social worker has explained the process to parents and children by word of mouth. */
  readonly 'administration.processExplained'?: boolean | undefined;
  /** The lead social worker has advised parents, carers and children. */
  readonly 'administration.familyAdvised'?: boolean | undefined;
  /** The child has been offered an advocate. */
  readonly 'advocacy.offered'?: boolean | undefined;
  /** The advocate is independent. */
  readonly 'advocacy.independent'?: boolean | undefined;
  /** The day on which it was settled that the conference does not go ahead; `null` where it was not. */
  readonly 'conference.cancelledOn'?: CalendarDay | null | undefined;
  /** The child's name has been added to the child protection register. */
  readonly 'outcome.nameAdded'?: boolean | undefined;
  /** It was a conference that decided to add the child's name to the register. */
  readonly 'outcome.nameAddedByConference'?: boolean | undefined;
  /** The review considered whether both plans should run together. */
  readonly 'lookedAfter.decisionOnBothPlansConsidered'?: boolean | undefined;
  /** Its decision on that is recorded. */
  readonly 'lookedAfter.decisionOnBothPlansRecorded'?: boolean | undefined;
  /** The justification for running both plans is recorded. */
  readonly 'lookedAfter.justificationForBothPlansRecorded'?: boolean | undefined;
  /** It has been considered whether the independent reviewing officer should chair both meetings. */
  readonly 'lookedAfter.independentReviewingOfficerChairingBothConsidered'?: boolean | undefined;
  /** The independent reviewing officer chairs both meetings. */
  readonly 'lookedAfter.independentReviewingOfficerChairsBoth'?: boolean | undefined;
  /** The conference chair is to become the independent reviewing officer. */
  readonly 'lookedAfter.chairToBecomeIndependentReviewingOfficer'?: boolean | undefined;
  /** The independent reviewing officer attends both meetings. */
  readonly 'lookedAfter.independentReviewingOfficerAttendsBoth'?: boolean | undefined;
  /** The chair has sought agreement to end the plan upon a later order that the child no longer lives in the household. */
  readonly 'lookedAfter.endingUponOrderAgreementSought'?: boolean | undefined;
  /** The review has considered explicitly whether the plan is to end. */
  readonly 'ending.considered'?: boolean | undefined;
  /** The moment at which the conference ended; `null` where it has not ended. */
  readonly 'conference.endedAt'?: Instant | null | undefined;
  /** The police could give their information and views in full. */
  readonly 'conference.policeFullyHeard'?: boolean | undefined;
  /** The parents took part as fully as circumstances allowed. */
  readonly 'conference.parentsTookPartAsFarAsPossible'?: boolean | undefined;
  /** Someone who was expected is absent and has sent no written information. */
  readonly 'absence.expectedPersonAbsentWithoutInformation'?: boolean | undefined;
  /** The chair has considered postponing the conference for it. */
  readonly 'absence.postponementConsidered'?: boolean | undefined;
  /** The regional safeguarding board monitors agencies' non-attendance. */
  readonly 'absence.boardMonitorsNonAttendance'?: boolean | undefined;
  /** The conference was found to be quorate. */
  readonly 'quorum.met'?: boolean | undefined;
  /** Enough agencies or key disciplines are present for safe decisions in the circumstances. */
  readonly 'quorum.enoughForSafeDecisions'?: boolean | undefined;
  /** Who judged: Enough agencies or key disciplines are present for safe decisions in the circumstances. */
  readonly 'quorum.enoughForSafeDecisions.by'?: Role | undefined;
  /** The conference is to go ahead, by exception, with fewer than the quorum. */
  readonly 'quorum.exceptionAccepted'?: boolean | undefined;
  /** Who judged: The conference is to go ahead, by exception, with fewer than the quorum. */
  readonly 'quorum.exceptionAccepted.by'?: Role | undefined;
  /** The social worker has given them every opportunity to contribute all the same. */
  readonly 'nonAttendance.contributionFacilitated'?: boolean | undefined;
  /** The family's comments on the social worker's report are included in it or conveyed by word of mouth. */
  readonly 'reports.familyCommentsConveyed'?: boolean | undefined;
  /** The family's comments on agency reports are included in them or conveyed by word of mouth. */
  readonly 'reports.commentsOnAgencyReportsConveyed'?: boolean | undefined;
  /** The other contributors have shared their reports with those attending. */
  readonly 'reports.agenciesSharedWithThoseAttending'?: boolean | undefined;
  /** The conference reached a consensus. */
  readonly 'decision.consensus'?: boolean | undefined;
  /** On disagreement, the chair sought a consensus. */
  readonly 'decision.consensusSought'?: boolean | undefined;
  /** The decision reflects the child's interests and the procedures. */
  readonly 'decision.reflectsChildsInterests'?: boolean | undefined;
  /** Who judged: The decision reflects the child's interests and the procedures. */
  readonly 'decision.reflectsChildsInterests.by'?: Role | undefined;
  /** The views of parents and children have been weighed. */
  readonly 'decision.familyViewsWeighed'?: boolean | undefined;
  /** It was practitioners who decided on registration. */
  readonly 'decision.registrationDecidedByPractitioners'?: boolean | undefined;
  /** The chair has overridden the majority. */
  readonly 'decision.overridden'?: boolean | undefined;
  /** The moment at which a manager took oversight of the chair's override; `null` while none has. */
  readonly 'decision.overrideOversightAt'?: Instant | null | undefined;
  /** The chair has minuted what the override rests on. */
  readonly 'decision.overrideBasisMinuted'?: boolean | undefined;
  /** The safeguarding partnership has been notified of the override. */
  readonly 'decision.partnershipToldOfOverride'?: boolean | undefined;
  /** The moment at which the conference's decisions were sent out; `null` while they have not been. */
  readonly 'decision.sentAt'?: Instant | null | undefined;
  /** The decision was taken by the procedure of an initial conference. */
  readonly 'decision.byInitialProcedure'?: boolean | undefined;
  /** The chair had the same powers to decide as at an initial conference. */
  readonly 'decision.chairsPowersAsAtInitial'?: boolean | undefined;
  /** A decision was taken for this child separately from any other. */
  readonly 'decision.separateForEachChild'?: boolean | undefined;
  /** The practitioners of the core group gave their opinion before other members. */
  readonly 'decision.coreGroupsOpinionsFirst'?: boolean | undefined;
  /** The chair drew the views of all members together. */
  readonly 'decision.viewsDrawnTogether'?: boolean | undefined;
  /** The chair gave a summary. */
  readonly 'decision.summaryGiven'?: boolean | undefined;
  /** The chair stated the decision. */
  readonly 'decision.announced'?: boolean | undefined;
  /** The chair stated the category of harm under which the plan goes on. */
  readonly 'decision.categoryStated'?: boolean | undefined;
  /** Members had the opportunity to dissent. */
  readonly 'decision.opportunityToDissent'?: boolean | undefined;
  /** Someone dissented from the decision. */
  readonly 'decision.dissent'?: boolean | undefined;
  /** The dissent is recorded. */
  readonly 'decision.dissentRecorded'?: boolean | undefined;
  /** A practitioner or an agency fell below what the conference requires. */
  readonly 'decision.practitionerBelowRequirements'?: boolean | undefined;
  /** Who judged: A practitioner or an agency fell below what the conference requires. */
  readonly 'decision.practitionerBelowRequirements.by'?: Role | undefined;
  /** The chair has started the challenge protocol. */
  readonly 'decision.challengeProtocolStarted'?: boolean | undefined;
  /** The challenge protocol was used in place of reporting or accountability that exists already. */
  readonly 'decision.challengeProtocolReplacedReporting'?: boolean | undefined;
  /** The day on which the minutes, or the full record, were sent out; `null` while they have not been. */
  readonly 'minutes.sentOn'?: CalendarDay | null | undefined;
  /** The chair has signed the minutes. */
  readonly 'minutes.signedByChair'?: boolean | undefined;
  /** The safeguarding unit prepared the minutes. */
  readonly 'minutes.preparedBySafeguardingUnit'?: boolean | undefined;
  /** The minutes are in the consistent format. */
  readonly 'minutes.consistentFormat'?: boolean | undefined;
  /** Administrative staff with no other task at the conference took the minutes. */
  readonly 'minutes.takenByStaffWithoutOtherTask'?: boolean | undefined;
  /** The chair has made sure that the minutes are accurate. */
  readonly 'minutes.chairAnswersForAccuracy'?: boolean | undefined;
  /** The minutes give the names of subjects, parents or carers, and other adults of the household. */
  readonly 'minutes.names'?: boolean | undefined;
  /** The minutes give their dates of birth. */
  readonly 'minutes.datesOfBirth'?: boolean | undefined;
  /** The minutes give their ethnicity. */
  readonly 'minutes.ethnicity'?: boolean | undefined;
  /** The minutes give their addresses. */
  readonly 'minutes.addresses'?: boolean | undefined;
  /** The minutes say who was invited. */
  readonly 'minutes.whoWasInvited'?: boolean | undefined;
  /** The minutes say who attended. */
  readonly 'minutes.whoAttended'?: boolean | undefined;
  /** The minutes give the apologies. */
  readonly 'minutes.apologies'?: boolean | undefined;
  /** The minutes give the breaks. */
  readonly 'minutes.breaks'?: boolean | undefined;
  /** The minutes say who left or joined. */
  readonly 'minutes.whoLeftOrJoined'?: boolean | undefined;
  /** The minutes give the reason for the conference. */
  readonly 'minutes.reasonForConference'?: boolean | undefined;
  /** The minutes list the written reports. */
  readonly 'minutes.writtenReports'?: boolean | undefined;
  /** The minutes say whether each report is open to the parents. */
  readonly 'minutes.whetherReportsOpenToParents'?: boolean | undefined;
  /** The minutes give the progress of the plan. */
  readonly 'minutes.progressOfPlan'?: boolean | undefined;
  /** The minutes summarise the child's assessment. */
  readonly 'minutes.summaryOfAssessment'?: boolean | undefined;
  /** The minutes summarise direct contact with the children. */
  readonly 'minutes.summaryOfDirectContact'?: boolean | undefined;
  /** The minutes give the views and wishes of each child. */
  readonly 'minutes.viewsOfEachChild'?: boolean | undefined;
  /** The minutes give the views of parents or carers. */
  readonly 'minutes.viewsOfParents'?: boolean | undefined;
  /** The minutes give the agencies' opinions by the Rotherham Families Approach. */
  readonly 'minutes.agenciesOpinions'?: boolean | undefined;
  /** The minutes give the agencies' opinions on whether the plan should go on. */
  readonly 'minutes.agenciesOnWhetherPlanGoesOn'?: boolean | undefined;
  /** The minutes give the decision and its reasons. */
  readonly 'minutes.decisionAndReasons'?: boolean | undefined;
  /** The minutes give the category, or why no plan is needed. */
  readonly 'minutes.categoryOrWhyNoPlan'?: boolean | undefined;
  /** The minutes give the changes to the plan, or the child in need plan. */
  readonly 'minutes.changesToPlan'?: boolean | undefined;
  /** The minutes name the lead social worker. */
  readonly 'minutes.leadSocialWorker'?: boolean | undefined;
  /** The minutes name the members of the core group. */
  readonly 'minutes.coreGroupMembers'?: boolean | undefined;
  /** The minutes give the date of the next core group. */
  readonly 'minutes.nextCoreGroupDate'?: boolean | undefined;
  /** The minutes give the date of the next review. */
  readonly 'minutes.nextReviewDate'?: boolean | undefined;
  /** The date of the review, told at the end of the initial conference, is minuted. */
  readonly 'minutes.reviewDate'?: boolean | undefined;
  /** It is fitting that parents, child and advocate have copies of the minutes. */
  readonly 'minutes.copiesFitting'?: boolean | undefined;
  /** Who judged: It is fitting that parents, child and advocate have copies of the minutes. */
  readonly 'minutes.copiesFitting.by'?: Role | undefined;
  /** The child is old enough to have a copy. */
  readonly 'minutes.childOldEnoughForCopy'?: boolean | undefined;
  /** Who judged: The child is old enough to have a copy. */
  readonly 'minutes.childOldEnoughForCopy.by'?: Role | undefined;
  /** The lead social worker has given the parents a copy. */
  readonly 'minutes.copiesGivenToParents'?: boolean | undefined;
  /** The lead social worker has given the child a copy. */
  readonly 'minutes.copyGivenToChild'?: boolean | undefined;
  /** The lead social worker has given the child's advocate a copy. */
  readonly 'minutes.copyGivenToAdvocate'?: boolean | undefined;
  /** Someone who receives the minutes has a sensory disability, or English is not their first language. */
  readonly 'minutes.accessNeedsKnown'?: boolean | undefined;
  /** Steps have been taken so that they can use the minutes. */
  readonly 'minutes.madeUsable'?: boolean | undefined;
  /** What an excluded parent or child receives of the minutes has been decided; `.by` says who decided. */
  readonly 'minutes.excludedPersonsShareDecided'?: boolean | undefined;
  /** Who judged: What an excluded parent or child receives of the minutes has been decided; `.by` says who decided. */
  readonly 'minutes.excludedPersonsShareDecided.by'?: Role | undefined;
  /** The other members were consulted on what an excluded parent or child receives. */
  readonly 'minutes.membersConsultedOnExcluded'?: boolean | undefined;
  /** A supporter, solicitor, other family member or observer received the minutes. */
  readonly 'minutes.givenToOnlooker'?: boolean | undefined;
  /** That person has a role in the plan. */
  readonly 'minutes.onlookerHasRoleInPlan'?: boolean | undefined;
  /** The conference agreed that this person receives the minutes. */
  readonly 'minutes.conferenceAgreedToOnlooker'?: boolean | undefined;
  /** The lead social worker has seen the child to go through the relevant parts. */
  readonly 'minutes.childTakenThrough'?: boolean | undefined;
  /** The minutes were given to a third party. */
  readonly 'minutes.givenToThirdParty'?: boolean | undefined;
  /** The chair or the lead social worker has consented to that. */
  readonly 'minutes.thirdPartyConsentGiven'?: boolean | undefined;
  /** A court has ordered that. */
  readonly 'minutes.thirdPartyOrderMade'?: boolean | undefined;
  /** The day on which the record was received; `null` while it has not been. */
  readonly 'record.receivedOn'?: CalendarDay | null | undefined;
  /** Someone who received the record found inaccuracies in it. */
  readonly 'record.inaccuraciesFound'?: boolean | undefined;
  /** The day on which those inaccuracies were reported to the chair; `null` while they have not been. */
  readonly 'record.inaccuraciesReportedOn'?: CalendarDay | null | undefined;
  /** The record was shared without the chair's permission. */
  readonly 'record.sharedWithoutChairsPermission'?: boolean | undefined;
  /** The record was shared only with a successor in the same agency. */
  readonly 'record.sharedWithSuccessorInSameAgency'?: boolean | undefined;
  /** Members of the family are in the core group. */
  readonly 'record.familyInCoreGroup'?: boolean | undefined;
  /** The members of the family who are in the core group have received the record. */
  readonly 'record.givenToFamilyInCoreGroup'?: boolean | undefined;
  /** The record that they receive has been edited accordingly. */
  readonly 'record.editedForExcluded'?: boolean | undefined;
  /** The record went to all who attended or were invited, less the parts from which someone was excluded. */
  readonly 'record.toEveryoneLessExcludedParts'?: boolean | undefined;
  /** The record says who attended, who was excluded, and which reports there were. */
  readonly 'record.attendanceWithExclusionsAndReports'?: boolean | undefined;
  /** The record gives the essential facts. */
  readonly 'record.essentialFacts'?: boolean | undefined;
  /** The record gives an accurate summary of what was discussed. */
  readonly 'record.accurateSummary'?: boolean | undefined;
  /** The record gives the strengths of child and family. */
  readonly 'record.strengths'?: boolean | undefined;
  /** The record gives an analysis of the risk. */
  readonly 'record.riskAnalysis'?: boolean | undefined;
  /** The record gives the decisions with their reasons. */
  readonly 'record.decisionsWithReasons'?: boolean | undefined;
  /** The record gives the outline or revised plan with its tasks and timescales. */
  readonly 'record.planWithTasksAndTimescales'?: boolean | undefined;
  /** The record gives any dissent. */
  readonly 'record.dissent'?: boolean | undefined;
  /** Whoever takes the record is trained for it and has no other part in the conference. */
  readonly 'record.takerTrainedWithoutOtherPart'?: boolean | undefined;
  /** The chair has agreed the record. */
  readonly 'record.agreedByChair'?: boolean | undefined;
  /** The chair has agreed who receives all or part of the record. */
  readonly 'record.recipientsAgreedByChair'?: boolean | undefined;
  /** The day on which the summary of decisions and the outline plan were sent out; `null` while they have not been. */
  readonly 'record.summarySentOn'?: CalendarDay | null | undefined;
  /** Administration and record follow the arrangements for an initial conference. */
  readonly 'record.asForInitial'?: boolean | undefined;
  /** The conference administrator has prepared the record. */
  readonly 'record.preparedByAdministrator'?: boolean | undefined;
  /** The social workers have recorded the outcomes of the conference. */
  readonly 'record.outcomesRecordedBySocialWorker'?: boolean | undefined;
  /** The decision document gives the dates of future meetings. */
  readonly 'record.futureMeetingDates'?: boolean | undefined;
  /** On the day the family joined the chair and the social worker before other professionals came in. */
  readonly 'preparation.familyJoinedFirst'?: boolean | undefined;
  /** Questions about reports were dealt with at the parents' meeting beforehand. */
  readonly 'preparation.questionsOnReportsDealtWith'?: boolean | undefined;
  /** Those most involved with child and family attend. */
  readonly 'presence.mostInvolved'?: boolean | undefined;
  /** The chair attends. */
  readonly 'presence.chair'?: boolean | undefined;
  /** The members of the core group attend. */
  readonly 'presence.coreGroupMembers'?: boolean | undefined;
  /** The social workers with their managers attend. */
  readonly 'presence.socialWorkers'?: boolean | undefined;
  /** The police attend. */
  readonly 'presence.police'?: boolean | undefined;
  /** The parents attend. */
  readonly 'presence.parents'?: boolean | undefined;
  /** The child attends. */
  readonly 'presence.child'?: boolean | undefined;
  /** An advocate attends. */
  readonly 'presence.advocate'?: boolean | undefined;
  /** The chair is the one who chaired the initial conference. */
  readonly 'presence.sameChairAsInitial'?: boolean | undefined;
  /** Many of the professionals are those of the conference before. */
  readonly 'presence.sameProfessionals'?: boolean | undefined;
  /** The police have given their information in writing. */
  readonly 'police.writtenInformationGiven'?: boolean | undefined;
  /** The police have been involved with the child, the family or the household since the last conference. */
  readonly 'police.involvedSinceLastConference'?: boolean | undefined;
  /** That involvement has been brought to the review. */
  readonly 'police.involvementBroughtToReview'?: boolean | undefined;
  /** The date of the review was told at the end of the initial conference. */
  readonly 'administration.reviewDateTold'?: boolean | undefined;
  /** The date of the review is recorded. */
  readonly 'administration.reviewDateRecorded'?: boolean | undefined;
  /** The parents were introduced first. */
  readonly 'agenda.parentsIntroducedFirst'?: boolean | undefined;
  /** Professionals were reminded that it is the parents' meeting about their children. */
  readonly 'agenda.parentsMeetingReminder'?: boolean | undefined;
  /** Apologies were received. */
  readonly 'agenda.apologiesReceived'?: boolean | undefined;
  /** The reports were received. */
  readonly 'agenda.reportsReceived'?: boolean | undefined;
  /** The parents' own report or safety plan was received. */
  readonly 'agenda.parentsOwnReportReceived'?: boolean | undefined;
  /** The statement on confidentiality was made. */
  readonly 'agenda.confidentialityStatement'?: boolean | undefined;
  /** The statement on equal opportunities was made. */
  readonly 'agenda.equalOpportunitiesStatement'?: boolean | undefined;
  /** What the child said or showed was heard. */
  readonly 'agenda.voiceOfChild'?: boolean | undefined;
  /** What advocacy and direct work with the child brought was heard. */
  readonly 'agenda.advocacyAndDirectWork'?: boolean | undefined;
  /** The danger statement of the initial conference was gone through. */
  readonly 'agenda.dangerStatement'?: boolean | undefined;
  /** The safety goals of the initial conference were gone through. */
  readonly 'agenda.safetyGoals'?: boolean | undefined;
  /** Questions about the reports were asked for. */
  readonly 'agenda.questionsAboutReports'?: boolean | undefined;
  /** The parents were asked first for questions about the reports. */
  readonly 'agenda.parentsAskedFirstAboutReports'?: boolean | undefined;
  /** What the parents' meeting beforehand dealt with was acknowledged. */
  readonly 'agenda.earlierMeetingAcknowledged'?: boolean | undefined;
  /** The chair asked for information that is not in reports. */
  readonly 'agenda.informationNotInReportsAskedFor'?: boolean | undefined;
  /** The parents were asked first for information that is not in reports. */
  readonly 'agenda.parentsAskedFirstForInformation'?: boolean | undefined;
  /** The parents gave their views. */
  readonly 'agenda.parentsViews'?: boolean | undefined;
  /** The parents said how they understand the professionals' worries. */
  readonly 'agenda.parentsUnderstandingOfWorries'?: boolean | undefined;
  /** On the four questions the parents spoke first, then the professionals. */
  readonly 'agenda.parentsFirstOnFourQuestions'?: boolean | undefined;
  /** What works in the plan was discussed. */
  readonly 'agenda.whatWorks'?: boolean | undefined;
  /** What does not work in the plan was discussed. */
  readonly 'agenda.whatDoesNotWork'?: boolean | undefined;
  /** New strengths or new safety in the family were discussed. */
  readonly 'agenda.newStrengths'?: boolean | undefined;
  /** New worries of a child protection concern were discussed. */
  readonly 'agenda.newWorries'?: boolean | undefined;
  /** The parents would rather not speak first. */
  readonly 'agenda.parentsRatherNotStart'?: boolean | undefined;
  /** It was asked who in the room knows the parents best. */
  readonly 'agenda.askedWhoKnowsParentsBest'?: boolean | undefined;
  /** The plan was brought up to date. */
  readonly 'agenda.planUpdated'?: boolean | undefined;
  /** Priorities were set. */
  readonly 'agenda.prioritiesSet'?: boolean | undefined;
  /** It was checked that the parents understand the plan. */
  readonly 'agenda.parentsUnderstandingChecked'?: boolean | undefined;
  /** People were asked what they would need to see to be confident that the children are safer. */
  readonly 'agenda.askedWhatWouldGiveConfidence'?: boolean | undefined;
  /** The parents were asked what the plan should include. */
  readonly 'agenda.parentsAskedWhatPlanShouldInclude'?: boolean | undefined;
  /** It was considered whether a tool such as PAMS should support understanding. */
  readonly 'agenda.understandingToolConsidered'?: boolean | undefined;
  /** A tool such as PAMS was used to support understanding. */
  readonly 'agenda.understandingToolUsed'?: boolean | undefined;
  /** Complicating factors were discussed. */
  readonly 'agenda.complicatingFactors'?: boolean | undefined;
  /** The professionals said whether a plan is required. */
  readonly 'agenda.professionalsOnNeedForPlan'?: boolean | undefined;
  /** Every safety score is minuted. */
  readonly 'scores.minuted'?: boolean | undefined;
  /** Progress against the safety goals was gone through by scaling questions. */
  readonly 'scores.progressScaled'?: boolean | undefined;
  /** All responses on progress against the safety goals are minuted. */
  readonly 'scores.progressResponsesMinuted'?: boolean | undefined;
  /** The review received the core group's completed assessment. */
  readonly 'discussion.coreGroupAssessmentReceived'?: boolean | undefined;
  /** The child's safety, health and development were reviewed against the outcomes that the plan intends. */
  readonly 'discussion.safetyHealthAndDevelopment'?: boolean | undefined;
  /** The child's well-being was reviewed against those outcomes. */
  readonly 'discussion.wellBeing'?: boolean | undefined;
  /** The child's developmental progress was reviewed against the plan's outcomes. */
  readonly 'discussion.developmentalProgress'?: boolean | undefined;
  /** It was considered whether the child still suffers, or is likely to suffer, significant harm. */
  readonly 'discussion.stillSufferingOrLikely'?: boolean | undefined;
  /** It was checked that protective measures are still effective and fit. */
  readonly 'discussion.protectiveMeasures'?: boolean | undefined;
  /** The child's wishes and feelings were considered. */
  readonly 'discussion.childsWishesAndFeelings'?: boolean | undefined;
  /** The child was encouraged to take part. */
  readonly 'discussion.childsParticipationEncouraged'?: boolean | undefined;
  /** Information on the child's health, development and functioning was gathered and analysed. */
  readonly 'discussion.informationOnChild'?: boolean | undefined;
  /** The parents' capacity to keep the child safe and well was considered. */
  readonly 'discussion.parentsCapacity'?: boolean | undefined;
  /** It was considered whether the plan stays or changes. */
  readonly 'discussion.whetherPlanChanges'?: boolean | undefined;
  /** Outcomes and timescales were set. */
  readonly 'discussion.outcomesAndTimescalesSet'?: boolean | undefined;
  /** The present level of risk was examined. */
  readonly 'discussion.presentRisk'?: boolean | undefined;
  /** The strengths of child and family were examined. */
  readonly 'discussion.strengths'?: boolean | undefined;
  /** It was settled whether further or specialist assessment is needed. */
  readonly 'discussion.furtherAssessment'?: boolean | undefined;
  /** It was checked that agencies work together. */
  readonly 'discussion.agenciesCoordinated'?: boolean | undefined;
  /** The likelihood of future significant harm was judged. */
  readonly 'discussion.likelihoodOfFutureHarm'?: boolean | undefined;
  /** It was considered whether the child's needs can be met without a plan. */
  readonly 'discussion.needsWithoutPlan'?: boolean | undefined;
  /** It was decided explicitly whether the risk of significant harm continues, so that a plan is needed. */
  readonly 'discussion.continuedRiskDecided'?: boolean | undefined;
  /** The category of harm was reviewed. */
  readonly 'discussion.categoryReviewed'?: boolean | undefined;
  /** Information and conclusions from assessments, specialist ones included, were considered. */
  readonly 'discussion.assessmentConclusions'?: boolean | undefined;
  /** The plan was evaluated against the original concerns. */
  readonly 'discussion.planAgainstOriginalConcerns'?: boolean | undefined;
  /** It was made sure that a plan which continues still protects the child and promotes well-being. */
  readonly 'discussion.planStillProtects'?: boolean | undefined;
  /** It was considered whether the membership of the core group fits. */
  readonly 'discussion.coreGroupMembership'?: boolean | undefined;
  /** The plan that safeguards and protects the child was considered. */
  readonly 'discussion.planThatProtects'?: boolean | undefined;
  /** It was discussed how the plan works. */
  readonly 'discussion.howPlanWorks'?: boolean | undefined;
  /** It was discussed how the parents work with professionals and follow the plan. */
  readonly 'discussion.parentsWorkWithProfessionals'?: boolean | undefined;
  /** The parents' care and protection of the child were discussed. */
  readonly 'discussion.parentsCareAndProtection'?: boolean | undefined;
  /** Professionals considered whether the child has suffered, and is likely to suffer, significant harm. */
  readonly 'harm.considered'?: boolean | undefined;
  /** The child is thought to be suffering significant harm. */
  readonly 'harm.isSuffering'?: boolean | undefined;
  /** Who judged: The child is thought to be suffering significant harm. */
  readonly 'harm.isSuffering.by'?: Role | undefined;
  /** Past ill-treatment or impairment from physical, emotional or sexual abuse or neglect is shown. */
  readonly 'harm.pastHarmShown'?: boolean | undefined;
  /** It is judged that more ill-treatment or impairment is likely. */
  readonly 'harm.moreHarmLikely'?: boolean | undefined;
  /** Who judged: It is judged that more ill-treatment or impairment is likely. */
  readonly 'harm.moreHarmLikely.by'?: Role | undefined;
  /** It is judged that the child is likely to suffer ill-treatment or impairment. */
  readonly 'harm.harmLikely'?: boolean | undefined;
  /** Who judged: It is judged that the child is likely to suffer ill-treatment or impairment. */
  readonly 'harm.harmLikely.by'?: Role | undefined;
  /** That judgement is backed by enquiries in the case or by research. */
  readonly 'harm.backedByEnquiriesOrResearch'?: boolean | undefined;
  /** The criteria of significant harm are met. */
  readonly 'harm.criteriaMet'?: boolean | undefined;
  /** Who judged: The criteria of significant harm are met. */
  readonly 'harm.criteriaMet.by'?: Role | undefined;
  /** The conference decided that the child's plan goes on. */
  readonly 'outcome.planContinues'?: boolean | undefined;
  /** The category of harm under which the plan goes on. */
  readonly 'outcome.category'?:
    'physical-abuse' | 'emotional-abuse' | 'sexual-abuse' | 'financial-abuse' | 'neglect' | DeclaredWord | undefined;
  /** What the conference decided about the child's name on the register. */
  readonly 'outcome.registration'?: 'stays' | 'removed' | 'category-changes' | undefined;
  /** The date of the next review was set. */
  readonly 'outcome.nextReviewDateSet'?: boolean | undefined;
  /** The date of the next review is recorded. */
  readonly 'outcome.nextReviewDateRecorded'?: boolean | undefined;
  /** The membership of the core group was agreed. */
  readonly 'outcome.coreGroupMembershipAgreed'?: boolean | undefined;
  /** The day on which the core group reviews the plan was agreed. */
  readonly 'outcome.coreGroupReviewDateAgreed'?: boolean | undefined;
  /** The day on which the core group met to review the plan after the conference; `null` where it has not. */
  readonly 'outcome.coreGroupReviewedOn'?: CalendarDay | null | undefined;
  /** It was considered what support would help and who gives it. */
  readonly 'outcome.supportConsidered'?: boolean | undefined;
  /** It was considered whether a family group conference or other planning meeting is wanted. */
  readonly 'outcome.familyMeetingConsidered'?: boolean | undefined;
  /** It was considered whether a child in need plan is required, what is in it and how it is reviewed. */
  readonly 'outcome.childInNeedPlanConsidered'?: boolean | undefined;
  /** A child in need plan was agreed. */
  readonly 'outcome.childInNeedPlanAgreed'?: boolean | undefined;
  /** The membership of the group for the child in need plan was agreed. */
  readonly 'outcome.childInNeedGroupMembershipAgreed'?: boolean | undefined;
  /** The date of the meeting on the child in need plan was agreed. */
  readonly 'outcome.childInNeedMeetingDateAgreed'?: boolean | undefined;
  /** The day on which the group for the child in need plan first met after the conference; `null` where it has not. */
  readonly 'outcome.childInNeedGroupMetOn'?: CalendarDay | null | undefined;
  /** Another plan with a lead professional was agreed. */
  readonly 'outcome.leadProfessionalPlanAgreed'?: boolean | undefined;
  /** An early help plan was agreed. */
  readonly 'outcome.earlyHelpPlanAgreed'?: boolean | undefined;
  /** A step-down to early help or a child in need plan was considered. */
  readonly 'outcome.stepDownConsidered'?: boolean | undefined;
  /** The parents consent to a step-down. */
  readonly 'outcome.parentsConsentToStepDown'?: boolean | undefined;
  /** It was decided that continuing support is needed. */
  readonly 'outcome.continuingSupportNeeded'?: boolean | undefined;
  /** Who judged: It was decided that continuing support is needed. */
  readonly 'outcome.continuingSupportNeeded.by'?: Role | undefined;
  /** The review recommended that services remain available. */
  readonly 'outcome.servicesRecommended'?: boolean | undefined;
  /** Regular meetings are held afterwards to review services. */
  readonly 'outcome.laterMeetingsHeld'?: boolean | undefined;
  /** The parents were told in person that the plan ends. */
  readonly 'outcome.parentsToldInPerson'?: boolean | undefined;
  /** The parents were told by the record, in writing, that the plan ends. */
  readonly 'outcome.parentsToldByRecord'?: boolean | undefined;
  /** The social workers and their managers decided whether to start family court proceedings. */
  readonly 'outcome.proceedingsDecided'?: boolean | undefined;
  /** They decided so for all the children of the household. */
  readonly 'outcome.proceedingsDecidedForAllChildren'?: boolean | undefined;
  /** The social worker stays very worried about the child despite the plan. */
  readonly 'outcome.socialWorkerStaysVeryWorried'?: boolean | undefined;
  /** Who judged: The social worker stays very worried about the child despite the plan. */
  readonly 'outcome.socialWorkerStaysVeryWorried.by'?: Role | undefined;
  /** A legal planning meeting has been held. */
  readonly 'outcome.legalPlanningMeetingHeld'?: boolean | undefined;
  /** What the legal planning meeting led to. */
  readonly 'outcome.legalPlanning'?: 'further-supported-period' | 'application-to-court' | undefined;
  /** The parents have received a letter after legal planning. */
  readonly 'outcome.legalLetterReceived'?: boolean | undefined;
  /** The letter that the parents received after legal planning. */
  readonly 'outcome.legalLetter'?: 'before-proceedings' | 'issue' | undefined;
  /** A letter tells the parents what is planned and why. */
  readonly 'outcome.legalLetterSaysWhatAndWhy'?: boolean | undefined;
  /** The parents have seen a solicitor who specialises in child care law, and took the letter. */
  readonly 'outcome.solicitorSeen'?: boolean | undefined;
  /** The parents have considered whether they still want help. */
  readonly 'outcome.parentsConsideredFurtherHelp'?: boolean | undefined;
  /** The parents have said what they think of the changes to the plan. */
  readonly 'outcome.parentsSaidWhatTheyThink'?: boolean | undefined;
  /** The advocate accompanied the child or represented the child. */
  readonly 'advocacy.tookPart'?: boolean | undefined;
  /** The advocate received the minutes. */
  readonly 'advocacy.receivedMinutes'?: boolean | undefined;
  /** The advocate has made a child-friendly plan. */
  readonly 'advocacy.childFriendlyPlanMade'?: boolean | undefined;
  /** The advocate has clarified that plan with the chair. */
  readonly 'advocacy.planClarifiedWithChair'?: boolean | undefined;
  /** The advocate has shared that plan with the child in a fitting format. */
  readonly 'advocacy.planShared'?: boolean | undefined;
  /** Parents or carers disagree with the decision. */
  readonly 'appeal.parentsDisagree'?: boolean | undefined;
  /** The chair has discussed the disagreement further with them. */
  readonly 'appeal.discussedFurther'?: boolean | undefined;
  /** Parents or carers have been told of their right to appeal. */
  readonly 'appeal.rightExplained'?: boolean | undefined;
  /** Parents or child are unhappy with some part of the conference. */
  readonly 'appeal.unhappyWithConference'?: boolean | undefined;
  /** Parents or child have written to the chair or contacted the chair about it. */
  readonly 'appeal.chairContacted'?: boolean | undefined;
  /** Feedback forms were given to the family. */
  readonly 'feedback.givenToFamily'?: boolean | undefined;
  /** Feedback forms were given to the professionals. */
  readonly 'feedback.givenToProfessionals'?: boolean | undefined;
  /** The feedback forms were completed. */
  readonly 'feedback.completed'?: boolean | undefined;
  /** It seems necessary to exclude a parent. */
  readonly 'exclusion.seemsNecessary'?: boolean | undefined;
  /** Who judged: It seems necessary to exclude a parent. */
  readonly 'exclusion.seemsNecessary.by'?: Role | undefined;
  /** The social worker told the chair of that as soon as possible. */
  readonly 'exclusion.chairToldAsSoonAsPossible'?: boolean | undefined;
  /** The day on which an exclusion was asked for; `null` where none was. */
  readonly 'exclusion.requestedOn'?: CalendarDay | null | undefined;
  /** The request names the ground that it relies on. */
  readonly 'exclusion.groundNamed'?: boolean | undefined;
  /** The request gives the information or evidence for that ground. */
  readonly 'exclusion.evidenceGiven'?: boolean | undefined;
  /** The chair has considered the request carefully. */
  readonly 'exclusion.considered'?: boolean | undefined;
  /** The only reason given is that the person was excluded before. */
  readonly 'exclusion.onlyReasonIsEarlierExclusion'?: boolean | undefined;
  /** There are indications that the person's presence may seriously prejudice the child's welfare. */
  readonly 'exclusion.mayPrejudiceWelfare'?: boolean | undefined;
  /** Who judged: There are indications that the person's presence may seriously prejudice the child's welfare. */
  readonly 'exclusion.mayPrejudiceWelfare.by'?: Role | undefined;
  /** There is sufficient evidence that the person may seriously interfere with the conference's work. */
  readonly 'exclusion.mayDisruptConference'?: boolean | undefined;
  /** Who judged: There is sufficient evidence that the person may seriously interfere with the conference's work. */
  readonly 'exclusion.mayDisruptConference.by'?: Role | undefined;
  /** The child asks that the person is absent while the child is present. */
  readonly 'exclusion.childAsks'?: boolean | undefined;
  /** Fear of violence or intimidation would keep a professional from contributing. */
  readonly 'exclusion.professionalFearsViolence'?: boolean | undefined;
  /** Who judged: Fear of violence or intimidation would keep a professional from contributing. */
  readonly 'exclusion.professionalFearsViolence.by'?: Role | undefined;
  /** The chair was told of that fear in advance. */
  readonly 'exclusion.fearsToldInAdvance'?: boolean | undefined;
  /** Members need confidential information that could not be given in the presence of the person. */
  readonly 'exclusion.confidentialInformationNeeded'?: boolean | undefined;
  /** Who judged: Members need confidential information that could not be given in the presence of the person. */
  readonly 'exclusion.confidentialInformationNeeded.by'?: Role | undefined;
  /** That was agreed with the chair in advance. */
  readonly 'exclusion.confidentialityAgreedInAdvance'?: boolean | undefined;
  /** Conflict between members of the family keeps them from attending together. */
  readonly 'exclusion.familyConflict'?: boolean | undefined;
  /** Who judged: Conflict between members of the family keeps them from attending together. */
  readonly 'exclusion.familyConflict.by'?: Role | undefined;
  /** The person's presence seriously impairs the work of the conference under way. */
  readonly 'exclusion.presenceSeriouslyImpairs'?: boolean | undefined;
  /** Who judged: The person's presence seriously impairs the work of the conference under way. */
  readonly 'exclusion.presenceSeriouslyImpairs.by'?: Role | undefined;
  /** It has been decided to exclude the person; `.by` says who decided. */
  readonly 'exclusion.decided'?: boolean | undefined;
  /** Who judged: It has been decided to exclude the person; `.by` says who decided. */
  readonly 'exclusion.decided.by'?: Role | undefined;
  /** The exclusion was decided before the conference. */
  readonly 'exclusion.decidedBeforehand'?: boolean | undefined;
  /** The chair agreed beforehand that a friend or advocate stands in for the person. */
  readonly 'exclusion.standInAgreedBeforehand'?: boolean | undefined;
  /** A friend or advocate attends in place of the person. */
  readonly 'exclusion.standInAttends'?: boolean | undefined;
  /** The reasons for the exclusion are fully recorded. */
  readonly 'exclusion.reasonsRecorded'?: boolean | undefined;
  /** The exclusion lasts no longer than is needed. */
  readonly 'exclusion.shortestTimeNeeded'?: boolean | undefined;
  /** Who judged: The exclusion lasts no longer than is needed. */
  readonly 'exclusion.shortestTimeNeeded.by'?: Role | undefined;
  /** The person is excluded from part of the conference only. */
  readonly 'exclusion.partial'?: boolean | undefined;
  /** The person has been told of the exclusion in writing. */
  readonly 'exclusion.toldInWriting'?: boolean | undefined;
  /** The person has been told how to give views. */
  readonly 'exclusion.toldHowToGiveViews'?: boolean | undefined;
  /** The person has been told how the outcome will be made known. */
  readonly 'exclusion.toldHowOutcomeIsGiven'?: boolean | undefined;
  /** The person has been told of the complaints procedure. */
  readonly 'exclusion.toldOfComplaints'?: boolean | undefined;
  /** The person has received the social worker's report. */
  readonly 'exclusion.reportGiven'?: boolean | undefined;
  /** The person had the chance to have views recorded and presented. */
  readonly 'exclusion.viewsPresented'?: boolean | undefined;
  /** It was the chair who decided what the person receives of the record. */
  readonly 'exclusion.recordDecidedByChair'?: boolean | undefined;
  /** On return the person was told, as far as possible, what had been discussed. */
  readonly 'exclusion.toldOnReturn'?: boolean | undefined;
  /** The stage of the child's life: not yet born, living, or died. */
  readonly 'child.life'?: 'unborn' | 'living' | 'died' | 'unborn-or-living' | undefined;
  /** The stage of the child's plan: none yet, in force, or ended. */
  readonly 'plan.stage'?: 'none' | 'in-force' | 'ended' | undefined;
  /** The day on which the plan was made; `null` where there has been none. */
  readonly 'plan.madeOn'?: CalendarDay | null | undefined;
  /** The plan was made before the birth. */
  readonly 'plan.madeBeforeBirth'?: boolean | undefined;
  /** The child is looked after by the authority. */
  readonly 'lookedAfter.now'?: boolean | undefined;
  /** The day of the first looked-after review since the child's latest time of being looked after began; `null` where none has been held. */
  readonly 'lookedAfter.reviewHeldOn'?: CalendarDay | null | undefined;
  /** The day of the first review conference since the child's latest time of being looked after began: on which it was held, or else for which it is planned; `null` where none has been held and none has a day to come. */
  readonly 'lookedAfter.reviewConferenceOn'?: CalendarDay | null | undefined;
  /** The stage of the conference: still to come, held, or did not go ahead. */
  readonly 'conference.stage'?: 'to-come' | 'held' | 'did-not-go-ahead' | undefined;
  /** The day of the conference: when it was held, or else when it is planned; `null` where it is neither held nor planned, or was put off and called off. */
  readonly 'conference.dayOn'?: CalendarDay | null | undefined;
  /** The age of the child in whole years on the day of the conference; 0 for a child not yet born. In years. */
  readonly 'conference.childsAge'?: number | undefined;
  /** The conference before was quorate. */
  readonly 'previousConference.quorate'?: boolean | undefined;
  /** The day of the latest conference that was to decide whether to make a plan; `null` where there has been none. */
  readonly 'initialConference.heldOn'?: CalendarDay | null | undefined;
  /** The child had a plan in force at the strategy discussion. */
  readonly 'enquiry.underPlan'?: boolean | undefined;
  /** The day of the first conference since the strategy discussion that was to decide whether to make a plan, or where there was no discussion, since the enquiries began; `null` where none has been held. */
  readonly 'enquiry.conferenceHeldOn'?: CalendarDay | null | undefined;
  /** The chair has put that conference, or the next one where it is still to come, off to a later day, and the child is protected until then. */
  readonly 'enquiry.conferencePostponedWhileProtected'?: boolean | undefined;
  /** The review in question is the first since the plan was made. */
  readonly 'review.isFirst'?: boolean | undefined;
  /** The day on which the review in question was held; `null` where it has not been held. */
  readonly 'review.heldOn'?: CalendarDay | null | undefined;
  /** The day of the conference that the review in question follows; `null` where there was none. */
  readonly 'review.precedingConferenceOn'?: CalendarDay | null | undefined;
  /** The day of the core group's first meeting since the plan was made; `null` where there was none. */
  readonly 'coreGroup.firstOn'?: CalendarDay | null | undefined;
  /** The day of the core group's first meeting after the plan ended; `null` where there was none. */
  readonly 'coreGroup.firstAfterEndingOn'?: CalendarDay | null | undefined;
  /** The day from which the time to the next core group is counted: its latest meeting, or else the day on which the plan was made; `null` where there was neither. */
  readonly 'coreGroup.countedFrom'?: CalendarDay | null | undefined;
  /** The day from which the time to the next visit is counted: the latest visit, or else the day on which the duty to visit began; `null` where there was neither. */
  readonly 'visits.countedFrom'?: CalendarDay | null | undefined;
  /** The agencies and key disciplines that are at the conference. */
  readonly 'attendance.agencies'?: readonly Agency[] | AgenciesKnownInPart | undefined;
  /** Those of them that have had direct contact with child and family. */
  readonly 'attendance.agenciesInDirectContact'?: readonly Agency[] | AgenciesKnownInPart | undefined;
  /** Someone was kept out of the conference, or of part of it. */
  readonly 'exclusion.anyone'?: boolean | undefined;
  /** Someone was kept out of part of the conference only. */
  readonly 'exclusion.anyoneFromPart'?: boolean | undefined;
  /** The parents scored the child's safety from 0 to 10. */
  readonly 'scores.byParents'?: boolean | undefined;
  /** Every agency at the conference scored the child's safety from 0 to 10. */
  readonly 'scores.byProfessionals'?: boolean | undefined;
};

/** The name of a fact of the vocabulary. */
export type FactName = Exclude<keyof VocabularyValues, `${string}.by`>;

/**
 * What is known of a case, by the names of the vocabulary; a name that is absent is not known. Beside each judgement,
 * its name with `.by` says who judged. Facts of a policy's own stand under `local.` with their names.
 *
 * @public
 */
export type FactValues = VocabularyValues & {
  readonly [Local in `local.${string}`]?:
    boolean | number | string | null | readonly Agency[] | AgenciesKnownInPart | undefined;
};
