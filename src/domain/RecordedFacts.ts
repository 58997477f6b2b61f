// Made by the npm script `facts` from the tables of facts: change those, and run it.
import type { CalendarDay } from './CalendarDay.ts';
import type { DeclaredWord } from './DeclaredWord.ts';
import type { Instant } from './Instant.ts';
import type { Judgement } from './Judgement.ts';

/** What a child has once. Whatever is absent is not known. */
export interface ChildFacts {
  /** The day on which the child was born; `null` while the child is not yet born. */
  readonly bornOn?: CalendarDay | null | undefined;
  /** The day on which the child died; `null` where the child has not. */
  readonly diedOn?: CalendarDay | null | undefined;
  /** The day on which the child left the United Kingdom for good; `null` where the child has not, or has a plan that was made since. */
  readonly leftUnitedKingdomOn?: CalendarDay | null | undefined;
}

/** What an entry of a chronology says. Whatever is absent is not known. */
export interface ChronologyFacts {
  readonly plan?:
    | {
        /** The plan, as it is being carried out, fails to protect the child. */
        readonly failingToProtect?: Judgement | undefined;
        /** Carrying out the plan meets significant difficulties. */
        readonly significantDifficulties?: Judgement | undefined;
        /** The present plan already foresees the return of the child who is looked after. */
        readonly foreseesReturn?: boolean | undefined;
      }
    | undefined;
  readonly incident?:
    | {
        /** Since the last conference there has been a further incident or allegation of significant harm to the child. */
        readonly furtherHarmOrAllegation?: boolean | undefined;
      }
    | undefined;
  readonly household?:
    | {
        /** A child is to be born into the household. */
        readonly birthExpected?: boolean | undefined;
        /** A person who is thought to pose a risk is to join the household. */
        readonly riskyPersonToJoin?: Judgement | undefined;
        /** A person who is thought to pose a risk starts regular contact with children of the household. */
        readonly riskyPersonStartsContact?: Judgement | undefined;
      }
    | undefined;
  readonly change?:
    | {
        /** There has been a significant change in the child's or the family's circumstances. */
        readonly significant?: Judgement | undefined;
        /** The last conference foresaw that change. */
        readonly foreseenAtLastConference?: boolean | undefined;
        /** That change bears on the child's safety. */
        readonly bearsOnSafety?: Judgement | undefined;
        /** Circumstances have changed so far that no plan is required any more. */
        readonly noPlanRequired?: Judgement | undefined;
      }
    | undefined;
  readonly coreGroup?:
    | {
        /** The core group believes that the child no longer needs a plan. */
        readonly believesNoPlanNeeded?: Judgement | undefined;
      }
    | undefined;
  readonly broughtForward?:
    | {
        /** The social worker proposes to bring the review forward. */
        readonly proposed?: boolean | undefined;
        /** The social worker has discussed the reasons for it with the manager. */
        readonly discussedWithManager?: boolean | undefined;
        /** The manager has consulted the chair about it. */
        readonly chairConsulted?: boolean | undefined;
        /** It has been decided to bring the review forward; `.by` says who decided. */
        readonly decided?: Judgement | undefined;
        /** It is to be brought forward to consider taking the child's name off the register. */
        readonly toConsiderEnding?: boolean | undefined;
        /** Those involved share an understanding of how likely change is to last. */
        readonly sharedUnderstandingOfLastingChange?: Judgement | undefined;
      }
    | undefined;
  readonly lookedAfter?:
    | {
        /** Return to the circumstances behind the plan is being considered. */
        readonly returnConsidered?: boolean | undefined;
        /** The parents have removed the child from accommodation that the authority provided by agreement. */
        readonly removedByParents?: boolean | undefined;
        /** A court has returned the child to the family against the authority's recommendation. */
        readonly returnedByCourtAgainstAuthority?: boolean | undefined;
        /** A review conference has been convened to consider the risks and what they mean for the plan. */
        readonly reviewConferenceConvened?: boolean | undefined;
        /** Protective action is needed before that review conference. */
        readonly protectiveActionNeeded?: Judgement | undefined;
        /** It is fitting that the authority acts before that review conference. */
        readonly protectiveActionFitting?: Judgement | undefined;
        /** Needed protective action was delayed until the review conference. */
        readonly protectiveActionDelayed?: boolean | undefined;
        /** The authority has acted to protect the child before that review conference. */
        readonly protectiveActionTaken?: boolean | undefined;
        /** Return to the situation behind the plan is planned at present. */
        readonly returnPlanned?: boolean | undefined;
        /** The child no longer lives in the situation that led to the plan. */
        readonly awayFromSituation?: Judgement | undefined;
        /** The last conference foresaw that the child would leave that situation. */
        readonly changeForeseenAtLastConference?: boolean | undefined;
        /** The child will spend time in the household in which the harm took place. */
        readonly timeInHarmfulHousehold?: boolean | undefined;
        /** The child will spend time with the adult responsible for the harm. */
        readonly timeWithResponsibleAdult?: boolean | undefined;
        /** The looked-after status may not last. */
        readonly mayNotLast?: Judgement | undefined;
        /** A conference has agreed that the plan ends upon a later order that the child no longer lives in the household. */
        readonly endingUponOrderAgreed?: boolean | undefined;
        /** A court has made the order that the child no longer lives in the household. */
        readonly orderNotToLiveInHouseholdMade?: boolean | undefined;
        /** Court proceedings are clearly possible. */
        readonly proceedingsClearlyPossible?: Judgement | undefined;
        /** Visits have been lowered to monthly. */
        readonly visitsLoweredToMonthly?: boolean | undefined;
        /** Monthly visits are fitting. */
        readonly monthlyVisitsFitting?: Judgement | undefined;
        /** A looked-after review or planning meeting proposes a return home, or another change that might significantly affect risk. */
        readonly changeOfRiskProposed?: boolean | undefined;
        /** That change was part of the plan as first made. */
        readonly changeOfRiskInOriginalPlan?: boolean | undefined;
        /** A review conference has considered that change. */
        readonly changeOfRiskConsideredByReview?: boolean | undefined;
        /** That change has been carried out. */
        readonly changeOfRiskCarriedOut?: boolean | undefined;
        /** There is disagreement about that change at the review conference. */
        readonly disagreementOnChangeOfRisk?: boolean | undefined;
        /** Whether the looked-after review's plan proceeds has been decided; `.by` says who decided. */
        readonly disagreementDecided?: Judgement | undefined;
      }
    | undefined;
  readonly risk?:
    | {
        /** The child is at continuing risk of significant harm, so that a plan is needed. */
        readonly continuing?: Judgement | undefined;
      }
    | undefined;
  readonly ending?:
    | {
        /** Agencies are being consulted about ending child protection planning. */
        readonly agenciesBeingConsulted?: boolean | undefined;
      }
    | undefined;
}

/** What is known of an enquiry. Whatever is absent is not known. */
export interface EnquiryFacts {
  /** The day of the strategy discussion, the last where there were several; `null` where none has been held. */
  readonly strategyDiscussionOn?: CalendarDay | null | undefined;
  /** The day on which enquiries under section 47 of the Children Act 1989 began; `null` where none have. */
  readonly startedOn?: CalendarDay | null | undefined;
  /** The day on which the assessment that goes with those enquiries was completed; `null` where it has not been. */
  readonly assessmentCompletedOn?: CalendarDay | null | undefined;
  /** The enquiry is to be followed by a conference that decides whether a plan is made. */
  readonly conferenceRequired?: boolean | undefined;
}

/** What is known of a plan. Whatever is absent is not known. */
export interface PlanFacts {
  /** The day on which the child protection plan ended; `null` where it has not ended. */
  readonly endedOn?: CalendarDay | null | undefined;
  /** The way in which the plan came to end, or is to end. */
  readonly endingRoute?:
    | 'review-conference'
    | 'looked-after-review'
    | 'initial-conference'
    | 'without-conference'
    | DeclaredWord
    | undefined;
}

/** What is known of a plan, by sections. Whatever is absent is not known. */
export interface PlanSections {
  readonly ending?:
    | {
        /** The relevant agencies that were there when the plan was first decided have been consulted about ending it. */
        readonly firstDecisionAgenciesConsulted?: boolean | undefined;
        /** The decision and the outcome of that consultation stand in the child protection section of the child's file. */
        readonly consultationRecorded?: boolean | undefined;
        /** Ending the plan is decided by several agencies: participants of a review or members of the core group. */
        readonly multiAgencyDecision?: boolean | undefined;
        /** A review around the eighteenth birthday has been planned in advance. */
        readonly birthdayReviewPlanned?: boolean | undefined;
        /** All reasonable efforts have been made to liaise with agencies in the receiving country. */
        readonly receivingCountryContacted?: boolean | undefined;
        /** Clear reasons for the decision, with their evidence, are recorded. */
        readonly reasonsRecorded?: boolean | undefined;
        /** The agencies have been notified that the plan has ended. */
        readonly agenciesNotified?: boolean | undefined;
        /** The chair has written to the parents about the end of the plan. */
        readonly parentsWrittenTo?: boolean | undefined;
        /** The chair has written to the child about the end of the plan. */
        readonly childWrittenTo?: boolean | undefined;
        /** The child is of an age and understanding to be written to. */
        readonly childOldEnoughToBeTold?: Judgement | undefined;
        /** The lead social worker has discussed with parents and child which services are still wanted and needed. */
        readonly servicesDiscussed?: boolean | undefined;
        /** Help was withdrawn for no other reason than that the plan ended. */
        readonly helpWithdrawnAutomatically?: boolean | undefined;
      }
    | undefined;
}

/** What is known of a time of being looked after. Whatever is absent is not known. */
export interface LookedAfterFacts {
  /** The review conference and the looked-after review are linked in time. */
  readonly meetingsLinkedInTime?: boolean | undefined;
  /** The looked-after child's plans, and the systems behind them, are integrated. */
  readonly plansIntegrated?: boolean | undefined;
  /** The looked-after child's plans, and the systems behind them, are monitored. */
  readonly plansMonitored?: boolean | undefined;
  /** The child is also under statutory looked-after review. */
  readonly statutoryReviewsHeld?: boolean | undefined;
  /** The independent reviewing officer and the conference chair are one person. */
  readonly independentReviewingOfficerAndChairOnePerson?: boolean | undefined;
  /** The independent reviewing officer and the conference chair have discussed safeguarding against the proposed care plan. */
  readonly safeguardingDiscussedAgainstCarePlan?: boolean | undefined;
  /** The conference chair has written to agencies and core group to ask for their views. */
  readonly agenciesAskedForViews?: boolean | undefined;
  /** The conference chair has announced that the looked-after review will consider the child's status. */
  readonly reviewOfStatusAnnounced?: boolean | undefined;
  /** The care plan is the primary means of safeguarding the child. */
  readonly carePlanIsPrimary?: boolean | undefined;
  /** The plans for the looked-after child are consistent with the child protection plan. */
  readonly plansConsistent?: boolean | undefined;
  /** The day on which the child's latest time of being looked after began; `null` where the child never was. */
  readonly since?: CalendarDay | null | undefined;
  /** The day on which the child's latest time of being looked after ended; `null` where it has not. */
  readonly endedOn?: CalendarDay | null | undefined;
}

/** What is known of a statutory review. Whatever is absent is not known. */
export interface StatutoryReviewFacts {
  /** The need for the child protection plan was discussed at the looked-after review. */
  readonly needForPlanDiscussedAtReview?: boolean | undefined;
  /** The looked-after review took those views into account. */
  readonly agenciesViewsTakenIntoAccount?: boolean | undefined;
  /** Agencies contribute to reviewing the plan within the review of the care plan. */
  readonly multiAgencyContributionSecured?: boolean | undefined;
  /** The conference and the looked-after review are kept as two meetings. */
  readonly meetingsKeptSeparate?: boolean | undefined;
  /** The need for the child protection plan was decided alongside the care plan. */
  readonly needForPlanDecidedBesideCarePlan?: boolean | undefined;
  /** The looked-after review considered whether the criteria for a child protection plan are still met. */
  readonly criteriaForPlanConsidered?: boolean | undefined;
  /** The officer who chaired the looked-after review recorded the decision. */
  readonly decisionRecordedByIndependentReviewingOfficer?: boolean | undefined;
  /** The members of the conference are on the distribution list of that decision. */
  readonly conferenceMembersReceiveDecision?: boolean | undefined;
  /** The correspondence is detailed enough to show a transparent and collaborative decision. */
  readonly correspondenceShowsDecision?: boolean | undefined;
}

/** What is known of a move. Whatever is absent is not known. */
export interface MoveFacts {
  /** Someone has learnt that the child moves, or has moved, to another area. */
  readonly learntOf?: boolean | undefined;
  /** The day on which child and family moved for good to another authority; `null` where they have not. */
  readonly permanentOn?: CalendarDay | null | undefined;
  /** The day on which the authorities agreed that the move is permanent; `null` where they have not. */
  readonly permanenceAgreedOn?: CalendarDay | null | undefined;
  /** The day on which the receiving authority was notified; `null` where it has not been. */
  readonly notifiedOn?: CalendarDay | null | undefined;
  /** The stay in the other area is longer than 12 weeks. */
  readonly stayLongerThanTwelveWeeks?: boolean | undefined;
  /** The originating authority has asked the receiving one to take the case over. */
  readonly transferRequested?: boolean | undefined;
  /** The agencies involved have been told of the move. */
  readonly agenciesTold?: boolean | undefined;
  /** The custodian of the register has been told of the move. */
  readonly registerCustodianTold?: boolean | undefined;
  /** The day on which written information went to the receiving authority; `null` where it has not. */
  readonly writtenInformationSentOn?: CalendarDay | null | undefined;
  /** The day of the receiving authority's conference; `null` where it has not been held. */
  readonly receivingConferenceHeldOn?: CalendarDay | null | undefined;
  /** Practitioners of both areas attended the transfer conference. */
  readonly bothAreasAttended?: boolean | undefined;
  /** The child is in the area for a time only, and on another authority's register. */
  readonly onAnotherRegisterWhilePresent?: boolean | undefined;
  /** The direction of the move: out of the area of the authority that goes by the rules, or into it. */
  readonly direction?: 'out' | 'in' | undefined;
}

/** What is known of a conference. Whatever is absent is not known. */
export interface ConferenceFacts {
  /** The kind of the conference. */
  readonly kind?: 'initial' | 'pre-birth' | 'review' | 'transfer' | DeclaredWord | undefined;
  /** The day for which the conference is planned; `null` where none has been set. */
  readonly plannedOn?: CalendarDay | null | undefined;
  /** The day on which the conference was held; `null` where it has not been held. */
  readonly heldOn?: CalendarDay | null | undefined;
  /** The conference is held as a virtual meeting. */
  readonly virtual?: boolean | undefined;
  /** The conference is about illness that is fabricated or induced. */
  readonly fabricatedOrInducedIllness?: Judgement | undefined;
  /** The interests of children and parents are likely to conflict. */
  readonly interestsLikelyConflict?: Judgement | undefined;
  /** The conference was planned so that the child's welfare comes first. */
  readonly plannedAroundChildsWelfare?: boolean | undefined;
  /** A parent is on bail or under active police investigation. */
  readonly parentInvestigatedOrOnBail?: boolean | undefined;
  /** A police caution was administered before the conference. */
  readonly cautionBefore?: boolean | undefined;
  /** The chair has put the conference off to a later day. */
  readonly postponed?: boolean | undefined;
  /** The child is protected until the day to which it has been put off. */
  readonly childProtectedMeanwhile?: Judgement | undefined;
  /** The day on which it was settled that the conference does not go ahead; `null` where it was not. */
  readonly cancelledOn?: CalendarDay | null | undefined;
  /** The moment at which the conference ended; `null` where it has not ended. */
  readonly endedAt?: Instant | null | undefined;
  /** The police could give their information and views in full. */
  readonly policeFullyHeard?: boolean | undefined;
  /** The parents took part as fully as circumstances allowed. */
  readonly parentsTookPartAsFarAsPossible?: boolean | undefined;
}

/** What is known of a conference, by sections. Whatever is absent is not known. */
export interface ConferenceSectionFacts {
  readonly invitations?:
    | {
        /** The right people have been invited. */
        readonly rightPeopleInvited?: boolean | undefined;
        /** The parents have been encouraged to attend. */
        readonly parentsEncouraged?: boolean | undefined;
        /** There are specific reasons for not encouraging the parents to attend. */
        readonly reasonsToExcludeParents?: Judgement | undefined;
        /** It has been seen to that the paediatrician can attend. */
        readonly paediatricianEnabled?: boolean | undefined;
        /** The parents have been invited. */
        readonly parentsInvited?: boolean | undefined;
        /** Other family members who are involved have been invited. */
        readonly involvedFamilyInvited?: boolean | undefined;
      }
    | undefined;
  readonly nonAttendance?:
    | {
        /** A parent or child does not wish to attend. */
        readonly wished?: boolean | undefined;
        /** They could have an advocate or supporter attend for them. */
        readonly advocateOffered?: boolean | undefined;
        /** They could contribute by means of their own: writing, a recording, drawings. */
        readonly ownMeansOffered?: boolean | undefined;
        /** They could agree that the social worker or another professional gives their views. */
        readonly professionalVoiceOffered?: boolean | undefined;
        /** The social worker has given them every opportunity to contribute all the same. */
        readonly contributionFacilitated?: boolean | undefined;
      }
    | undefined;
  readonly reports?:
    | {
        /** The day on which the social worker's report reached the chair; `null` while it has not. */
        readonly socialWorkerToChairOn?: CalendarDay | null | undefined;
        /** The day on which the social worker's report reached the family; `null` while it has not. */
        readonly socialWorkerToFamilyOn?: CalendarDay | null | undefined;
        /** The day on which the last of the agencies' reports reached the family; `null` while it has not. */
        readonly agenciesToFamilyOn?: CalendarDay | null | undefined;
        /** The social worker's report was shared with the family at a meeting of the core group. */
        readonly socialWorkersSharedAtCoreGroup?: boolean | undefined;
        /** The agencies' reports were shared with the family at a meeting of the core group. */
        readonly agenciesSharedAtCoreGroup?: boolean | undefined;
        /** Every agency that has a practitioner in the core group has made a report. */
        readonly allCoreGroupAgenciesReported?: boolean | undefined;
        /** Those agencies have brought their chronologies up to date. */
        readonly chronologiesUpdated?: boolean | undefined;
        /** The reports were shared with child and family face to face. */
        readonly sharedFaceToFace?: boolean | undefined;
        /** Sharing the reports face to face is fitting. */
        readonly faceToFaceFitting?: Judgement | undefined;
        /** The lead social worker's report is in writing. */
        readonly written?: boolean | undefined;
        /** That report is typed. */
        readonly typed?: boolean | undefined;
        /** That report is signed. */
        readonly signed?: boolean | undefined;
        /** That report is dated. */
        readonly dated?: boolean | undefined;
        /** That report has a chronology of significant events. */
        readonly chronologyOfSignificantEvents?: boolean | undefined;
        /** That report is on the template of the single assessment. */
        readonly onSingleAssessmentTemplate?: boolean | undefined;
        /** The social worker's manager has endorsed that report. */
        readonly endorsedByManager?: boolean | undefined;
        /** The social worker's manager has countersigned that report. */
        readonly countersignedByManager?: boolean | undefined;
        /** That report covers every child of the household. */
        readonly coversEveryChildOfHousehold?: boolean | undefined;
        /** It is clear from that report which children are subjects of the conference. */
        readonly subjectsOfConferenceClear?: boolean | undefined;
        /** Each child with a plan has an assessment report of their own. */
        readonly ownReportForEachChild?: boolean | undefined;
        /** That report brings together what the agencies of the core group report. */
        readonly coreGroupReportsCoordinated?: boolean | undefined;
        /** That report brings together the work that was commissioned. */
        readonly commissionedWorkCoordinated?: boolean | undefined;
        /** That report gives the parents' views. */
        readonly parentsViews?: boolean | undefined;
        /** That report gives the child's view. */
        readonly childsView?: boolean | undefined;
        /** The child is of an age and understanding to give a view. */
        readonly childOldEnoughForView?: Judgement | undefined;
        /** That report evaluates the progress in reducing risk under the plan. */
        readonly progressInReducingRisk?: boolean | undefined;
        /** Specialist assessments have been commissioned. */
        readonly specialistAssessmentsCommissioned?: boolean | undefined;
        /** That report carries the specialist assessments. */
        readonly specialistAssessmentsIncluded?: boolean | undefined;
        /** That report analyses the specialist assessments. */
        readonly specialistAssessmentsAnalysed?: boolean | undefined;
        /** That report gives the recommendations of the specialist assessments. */
        readonly specialistRecommendationsGiven?: boolean | undefined;
        /** That report holds the full assessment of the child. */
        readonly fullChildsAssessment?: boolean | undefined;
        /** That report analyses the findings. */
        readonly findingsAnalysed?: boolean | undefined;
        /** That report gives recommendations. */
        readonly recommendationsGiven?: boolean | undefined;
        /** That report gives the core group's view on whether the plan is still needed. */
        readonly coreGroupsViewOnNeedForPlan?: boolean | undefined;
        /** The social workers say from the single assessment what is needed to safeguard the child. */
        readonly neededToSafeguardGiven?: boolean | undefined;
        /** The social workers say what action has achieved so far. */
        readonly achievedSoFarGiven?: boolean | undefined;
        /** The social workers have shared that information with child and family beforehand. */
        readonly assessmentInformationSharedBeforehand?: boolean | undefined;
        /** There is confidential information that cannot be shared with the family beforehand. */
        readonly confidentialInformation?: boolean | undefined;
        /** The lead social worker has asked the manager about that information. */
        readonly managerAskedAboutConfidentiality?: boolean | undefined;
        /** The lead social worker has asked the chair about that information. */
        readonly chairAskedAboutConfidentiality?: boolean | undefined;
        /** The manager has consulted the chair about that information. */
        readonly managerConsultedChair?: boolean | undefined;
        /** The report has to be translated or put in another medium for the family. */
        readonly translationNeeded?: boolean | undefined;
        /** The report has been translated or put in a fitting medium. */
        readonly translated?: boolean | undefined;
        /** It is possible for the other contributors to share their reports with the family in advance. */
        readonly agenciesSharingPossible?: Judgement | undefined;
        /** A contributor cannot attend. */
        readonly contributorCannotAttend?: boolean | undefined;
        /** That contributor has sent the agency report to the lead social worker. */
        readonly absentContributorsReportToSocialWorker?: boolean | undefined;
        /** That contributor has sent the agency report to the conference administrator. */
        readonly absentContributorsReportToAdministrator?: boolean | undefined;
        /** Every agency practitioner has provided an updated report. */
        readonly everyPractitionerUpdated?: boolean | undefined;
        /** Every professional who was invited has written a report on improvements and further concerns. */
        readonly everyInvitedProfessionalWrote?: boolean | undefined;
        /** The family's comments on the social worker's report are included in it or conveyed by word of mouth. */
        readonly familyCommentsConveyed?: boolean | undefined;
        /** The family's comments on agency reports are included in them or conveyed by word of mouth. */
        readonly commentsOnAgencyReportsConveyed?: boolean | undefined;
        /** The other contributors have shared their reports with those attending. */
        readonly agenciesSharedWithThoseAttending?: boolean | undefined;
      }
    | undefined;
  readonly preparation?:
    | {
        /** The chair has contacted the family before the conference. */
        readonly chairContactedFamily?: boolean | undefined;
        /** The chair has arranged to meet the family beforehand, to explain and prepare. */
        readonly chairArrangedToMeetFamily?: boolean | undefined;
        /** The chair has met the family before the conference. */
        readonly chairMetFamily?: boolean | undefined;
        /** The chair has spoken to the child before the conference. */
        readonly chairSpokeToChild?: boolean | undefined;
        /** The reports of all agencies invited and attending have been shared with the family beforehand. */
        readonly allAgencyReportsShared?: boolean | undefined;
        /** It has been checked whether the parents have a report or feedback of their own to share. */
        readonly parentsAskedForOwnReport?: boolean | undefined;
        /** The parents have a report, feedback or safety plan of their own. */
        readonly parentsHaveOwnReport?: boolean | undefined;
        /** The family prefers not to join first. */
        readonly familyPrefersNotToJoinFirst?: boolean | undefined;
        /** The chair's preparation encouraged the family to join first, virtually too. */
        readonly joiningFirstEncouraged?: boolean | undefined;
        /** The parents are supported towards a positive experience. */
        readonly parentsSupported?: boolean | undefined;
        /** The layout of the room has been thought of. */
        readonly layoutThoughtOf?: boolean | undefined;
        /** Refreshments have been thought of. */
        readonly refreshmentsThoughtOf?: boolean | undefined;
        /** Activities for young children have been thought of. */
        readonly activitiesForYoungChildrenThoughtOf?: boolean | undefined;
        /** Toilets have been thought of. */
        readonly toiletsThoughtOf?: boolean | undefined;
        /** A signal by which the family can ask for a break has been agreed. */
        readonly breakSignalAgreed?: boolean | undefined;
        /** A family tree or genogram has been completed. */
        readonly genogramCompleted?: boolean | undefined;
        /** The parents have thought about what has changed and what difference it made. */
        readonly parentsThoughtAboutChange?: boolean | undefined;
        /** On the day the family joined the chair and the social worker before other professionals came in. */
        readonly familyJoinedFirst?: boolean | undefined;
        /** Questions about reports were dealt with at the parents' meeting beforehand. */
        readonly questionsOnReportsDealtWith?: boolean | undefined;
      }
    | undefined;
  readonly administration?:
    | {
        /** Preparation, commitment and management are those of an initial conference. */
        readonly preparedAsForInitial?: boolean | undefined;
        /** The lead social worker has carried out the same responsibilities before the conference as before an initial one. */
        readonly socialWorkerPreparedAsForInitial?: boolean | undefined;
        /** The social workers have prepared for the conference with their managers. */
        readonly socialWorkersPreparedWithManagers?: boolean | undefined;
        /** The lead social worker has explained the process to parents and children by word of mouth. */
        readonly processExplained?: boolean | undefined;
        /** The lead social worker has advised parents, carers and children. */
        readonly familyAdvised?: boolean | undefined;
        /** The date of the review was told at the end of the initial conference. */
        readonly reviewDateTold?: boolean | undefined;
        /** The date of the review is recorded. */
        readonly reviewDateRecorded?: boolean | undefined;
      }
    | undefined;
  readonly advocacy?:
    | {
        /** The child has been offered an advocate. */
        readonly offered?: boolean | undefined;
        /** The advocate is independent. */
        readonly independent?: boolean | undefined;
        /** The advocate accompanied the child or represented the child. */
        readonly tookPart?: boolean | undefined;
        /** The advocate received the minutes. */
        readonly receivedMinutes?: boolean | undefined;
        /** The advocate has made a child-friendly plan. */
        readonly childFriendlyPlanMade?: boolean | undefined;
        /** The advocate has clarified that plan with the chair. */
        readonly planClarifiedWithChair?: boolean | undefined;
        /** The advocate has shared that plan with the child in a fitting format. */
        readonly planShared?: boolean | undefined;
      }
    | undefined;
  readonly outcome?:
    | {
        /** The child's name has been added to the child protection register. */
        readonly nameAdded?: boolean | undefined;
        /** It was a conference that decided to add the child's name to the register. */
        readonly nameAddedByConference?: boolean | undefined;
        /** The conference decided that the child's plan goes on. */
        readonly planContinues?: boolean | undefined;
        /** The category of harm under which the plan goes on. */
        readonly category?:
          | 'physical-abuse'
          | 'emotional-abuse'
          | 'sexual-abuse'
          | 'financial-abuse'
          | 'neglect'
          | DeclaredWord
          | undefined;
        /** What the conference decided about the child's name on the register. */
        readonly registration?: 'stays' | 'removed' | 'category-changes' | undefined;
        /** The date of the next review was set. */
        readonly nextReviewDateSet?: boolean | undefined;
        /** The date of the next review is recorded. */
        readonly nextReviewDateRecorded?: boolean | undefined;
        /** The membership of the core group was agreed. */
        readonly coreGroupMembershipAgreed?: boolean | undefined;
        /** The day on which the core group reviews the plan was agreed. */
        readonly coreGroupReviewDateAgreed?: boolean | undefined;
        /** The day on which the core group met to review the plan after the conference; `null` where it has not. */
        readonly coreGroupReviewedOn?: CalendarDay | null | undefined;
        /** It was considered what support would help and who gives it. */
        readonly supportConsidered?: boolean | undefined;
        /** It was considered whether a family group conference or other planning meeting is wanted. */
        readonly familyMeetingConsidered?: boolean | undefined;
        /** It was considered whether a child in need plan is required, what is in it and how it is reviewed. */
        readonly childInNeedPlanConsidered?: boolean | undefined;
        /** A child in need plan was agreed. */
        readonly childInNeedPlanAgreed?: boolean | undefined;
        /** The membership of the group for the child in need plan was agreed. */
        readonly childInNeedGroupMembershipAgreed?: boolean | undefined;
        /** The date of the meeting on the child in need plan was agreed. */
        readonly childInNeedMeetingDateAgreed?: boolean | undefined;
        /** The day on which the group for the child in need plan first met after the conference; `null` where it has not. */
        readonly childInNeedGroupMetOn?: CalendarDay | null | undefined;
        /** Another plan with a lead professional was agreed. */
        readonly leadProfessionalPlanAgreed?: boolean | undefined;
        /** An early help plan was agreed. */
        readonly earlyHelpPlanAgreed?: boolean | undefined;
        /** A step-down to early help or a child in need plan was considered. */
        readonly stepDownConsidered?: boolean | undefined;
        /** The parents consent to a step-down. */
        readonly parentsConsentToStepDown?: boolean | undefined;
        /** It was decided that continuing support is needed. */
        readonly continuingSupportNeeded?: Judgement | undefined;
        /** The review recommended that services remain available. */
        readonly servicesRecommended?: boolean | undefined;
        /** Regular meetings are held afterwards to review services. */
        readonly laterMeetingsHeld?: boolean | undefined;
        /** The parents were told in person that the plan ends. */
        readonly parentsToldInPerson?: boolean | undefined;
        /** The parents were told by the record, in writing, that the plan ends. */
        readonly parentsToldByRecord?: boolean | undefined;
        /** The social workers and their managers decided whether to start family court proceedings. */
        readonly proceedingsDecided?: boolean | undefined;
        /** They decided so for all the children of the household. */
        readonly proceedingsDecidedForAllChildren?: boolean | undefined;
        /** The social worker stays very worried about the child despite the plan. */
        readonly socialWorkerStaysVeryWorried?: Judgement | undefined;
        /** A legal planning meeting has been held. */
        readonly legalPlanningMeetingHeld?: boolean | undefined;
        /** What the legal planning meeting led to. */
        readonly legalPlanning?: 'further-supported-period' | 'application-to-court' | undefined;
        /** The parents have received a letter after legal planning. */
        readonly legalLetterReceived?: boolean | undefined;
        /** The letter that the parents received after legal planning. */
        readonly legalLetter?: 'before-proceedings' | 'issue' | undefined;
        /** A letter tells the parents what is planned and why. */
        readonly legalLetterSaysWhatAndWhy?: boolean | undefined;
        /** The parents have seen a solicitor who specialises in child care law, and took the letter. */
        readonly solicitorSeen?: boolean | undefined;
        /** The parents have considered whether they still want help. */
        readonly parentsConsideredFurtherHelp?: boolean | undefined;
        /** The parents have said what they think of the changes to the plan. */
        readonly parentsSaidWhatTheyThink?: boolean | undefined;
      }
    | undefined;
  readonly lookedAfter?:
    | {
        /** The review considered whether both plans should run together. */
        readonly decisionOnBothPlansConsidered?: boolean | undefined;
        /** Its decision on that is recorded. */
        readonly decisionOnBothPlansRecorded?: boolean | undefined;
        /** The justification for running both plans is recorded. */
        readonly justificationForBothPlansRecorded?: boolean | undefined;
        /** It has been considered whether the independent reviewing officer should chair both meetings. */
        readonly independentReviewingOfficerChairingBothConsidered?: boolean | undefined;
        /** The independent reviewing officer chairs both meetings. */
        readonly independentReviewingOfficerChairsBoth?: boolean | undefined;
        /** The conference chair is to become the independent reviewing officer. */
        readonly chairToBecomeIndependentReviewingOfficer?: boolean | undefined;
        /** The independent reviewing officer attends both meetings. */
        readonly independentReviewingOfficerAttendsBoth?: boolean | undefined;
        /** The chair has sought agreement to end the plan upon a later order that the child no longer lives in the household. */
        readonly endingUponOrderAgreementSought?: boolean | undefined;
      }
    | undefined;
  readonly ending?:
    | {
        /** The review has considered explicitly whether the plan is to end. */
        readonly considered?: boolean | undefined;
      }
    | undefined;
  readonly absence?:
    | {
        /** Someone who was expected is absent and has sent no written information. */
        readonly expectedPersonAbsentWithoutInformation?: boolean | undefined;
        /** The chair has considered postponing the conference for it. */
        readonly postponementConsidered?: boolean | undefined;
        /** The regional safeguarding board monitors agencies' non-attendance. */
        readonly boardMonitorsNonAttendance?: boolean | undefined;
      }
    | undefined;
  readonly quorum?:
    | {
        /** The conference was found to be quorate. */
        readonly met?: boolean | undefined;
        /** Enough agencies or key disciplines are present for safe decisions in the circumstances. */
        readonly enoughForSafeDecisions?: Judgement | undefined;
        /** The conference is to go ahead, by exception, with fewer than the quorum. */
        readonly exceptionAccepted?: Judgement | undefined;
      }
    | undefined;
  readonly decision?:
    | {
        /** The conference reached a consensus. */
        readonly consensus?: boolean | undefined;
        /** On disagreement, the chair sought a consensus. */
        readonly consensusSought?: boolean | undefined;
        /** The decision reflects the child's interests and the procedures. */
        readonly reflectsChildsInterests?: Judgement | undefined;
        /** The views of parents and children have been weighed. */
        readonly familyViewsWeighed?: boolean | undefined;
        /** It was practitioners who decided on registration. */
        readonly registrationDecidedByPractitioners?: boolean | undefined;
        /** The chair has overridden the majority. */
        readonly overridden?: boolean | undefined;
        /** The moment at which a manager took oversight of the chair's override; `null` while none has. */
        readonly overrideOversightAt?: Instant | null | undefined;
        /** The chair has minuted what the override rests on. */
        readonly overrideBasisMinuted?: boolean | undefined;
        /** The safeguarding partnership has been notified of the override. */
        readonly partnershipToldOfOverride?: boolean | undefined;
        /** The moment at which the conference's decisions were sent out; `null` while they have not been. */
        readonly sentAt?: Instant | null | undefined;
        /** The decision was taken by the procedure of an initial conference. */
        readonly byInitialProcedure?: boolean | undefined;
        /** The chair had the same powers to decide as at an initial conference. */
        readonly chairsPowersAsAtInitial?: boolean | undefined;
        /** A decision was taken for this child separately from any other. */
        readonly separateForEachChild?: boolean | undefined;
        /** The practitioners of the core group gave their opinion before other members. */
        readonly coreGroupsOpinionsFirst?: boolean | undefined;
        /** The chair drew the views of all members together. */
        readonly viewsDrawnTogether?: boolean | undefined;
        /** The chair gave a summary. */
        readonly summaryGiven?: boolean | undefined;
        /** The chair stated the decision. */
        readonly announced?: boolean | undefined;
        /** The chair stated the category of harm under which the plan goes on. */
        readonly categoryStated?: boolean | undefined;
        /** Members had the opportunity to dissent. */
        readonly opportunityToDissent?: boolean | undefined;
        /** Someone dissented from the decision. */
        readonly dissent?: boolean | undefined;
        /** The dissent is recorded. */
        readonly dissentRecorded?: boolean | undefined;
        /** A practitioner or an agency fell below what the conference requires. */
        readonly practitionerBelowRequirements?: Judgement | undefined;
        /** The chair has started the challenge protocol. */
        readonly challengeProtocolStarted?: boolean | undefined;
        /** The challenge protocol was used in place of reporting or accountability that exists already. */
        readonly challengeProtocolReplacedReporting?: boolean | undefined;
      }
    | undefined;
  readonly minutes?:
    | {
        /** The day on which the minutes, or the full record, were sent out; `null` while they have not been. */
        readonly sentOn?: CalendarDay | null | undefined;
        /** The chair has signed the minutes. */
        readonly signedByChair?: boolean | undefined;
        /** The safeguarding unit prepared the minutes. */
        readonly preparedBySafeguardingUnit?: boolean | undefined;
        /** The minutes are in the consistent format. */
        readonly consistentFormat?: boolean | undefined;
        /** Administrative staff with no other task at the conference took the minutes. */
        readonly takenByStaffWithoutOtherTask?: boolean | undefined;
        /** The chair has made sure that the minutes are accurate. */
        readonly chairAnswersForAccuracy?: boolean | undefined;
        /** The minutes give the names of subjects, parents or carers, and other adults of the household. */
        readonly names?: boolean | undefined;
        /** The minutes give their dates of birth. */
        readonly datesOfBirth?: boolean | undefined;
        /** The minutes give their ethnicity. */
        readonly ethnicity?: boolean | undefined;
        /** The minutes give their addresses. */
        readonly addresses?: boolean | undefined;
        /** The minutes say who was invited. */
        readonly whoWasInvited?: boolean | undefined;
        /** The minutes say who attended. */
        readonly whoAttended?: boolean | undefined;
        /** The minutes give the apologies. */
        readonly apologies?: boolean | undefined;
        /** The minutes give the breaks. */
        readonly breaks?: boolean | undefined;
        /** The minutes say who left or joined. */
        readonly whoLeftOrJoined?: boolean | undefined;
        /** The minutes give the reason for the conference. */
        readonly reasonForConference?: boolean | undefined;
        /** The minutes list the written reports. */
        readonly writtenReports?: boolean | undefined;
        /** The minutes say whether each report is open to the parents. */
        readonly whetherReportsOpenToParents?: boolean | undefined;
        /** The minutes give the progress of the plan. */
        readonly progressOfPlan?: boolean | undefined;
        /** The minutes summarise the child's assessment. */
        readonly summaryOfAssessment?: boolean | undefined;
        /** The minutes summarise direct contact with the children. */
        readonly summaryOfDirectContact?: boolean | undefined;
        /** The minutes give the views and wishes of each child. */
        readonly viewsOfEachChild?: boolean | undefined;
        /** The minutes give the views of parents or carers. */
        readonly viewsOfParents?: boolean | undefined;
        /** The minutes give the agencies' opinions by the Rotherham Families Approach. */
        readonly agenciesOpinions?: boolean | undefined;
        /** The minutes give the agencies' opinions on whether the plan should go on. */
        readonly agenciesOnWhetherPlanGoesOn?: boolean | undefined;
        /** The minutes give the decision and its reasons. */
        readonly decisionAndReasons?: boolean | undefined;
        /** The minutes give the category, or why no plan is needed. */
        readonly categoryOrWhyNoPlan?: boolean | undefined;
        /** The minutes give the changes to the plan, or the child in need plan. */
        readonly changesToPlan?: boolean | undefined;
        /** The minutes name the lead social worker. */
        readonly leadSocialWorker?: boolean | undefined;
        /** The minutes name the members of the core group. */
        readonly coreGroupMembers?: boolean | undefined;
        /** The minutes give the date of the next core group. */
        readonly nextCoreGroupDate?: boolean | undefined;
        /** The minutes give the date of the next review. */
        readonly nextReviewDate?: boolean | undefined;
        /** The date of the review, told at the end of the initial conference, is minuted. */
        readonly reviewDate?: boolean | undefined;
        /** It is fitting that parents, child and advocate have copies of the minutes. */
        readonly copiesFitting?: Judgement | undefined;
        /** The child is old enough to have a copy. */
        readonly childOldEnoughForCopy?: Judgement | undefined;
        /** The lead social worker has given the parents a copy. */
        readonly copiesGivenToParents?: boolean | undefined;
        /** The lead social worker has given the child a copy. */
        readonly copyGivenToChild?: boolean | undefined;
        /** The lead social worker has given the child's advocate a copy. */
        readonly copyGivenToAdvocate?: boolean | undefined;
        /** Someone who receives the minutes has a sensory disability, or English is not their first language. */
        readonly accessNeedsKnown?: boolean | undefined;
        /** Steps have been taken so that they can use the minutes. */
        readonly madeUsable?: boolean | undefined;
        /** What an excluded parent or child receives of the minutes has been decided; `.by` says who decided. */
        readonly excludedPersonsShareDecided?: Judgement | undefined;
        /** The other members were consulted on what an excluded parent or child receives. */
        readonly membersConsultedOnExcluded?: boolean | undefined;
        /** A supporter, solicitor, other family member or observer received the minutes. */
        readonly givenToOnlooker?: boolean | undefined;
        /** That person has a role in the plan. */
        readonly onlookerHasRoleInPlan?: boolean | undefined;
        /** The conference agreed that this person receives the minutes. */
        readonly conferenceAgreedToOnlooker?: boolean | undefined;
        /** The lead social worker has seen the child to go through the relevant parts. */
        readonly childTakenThrough?: boolean | undefined;
        /** The minutes were given to a third party. */
        readonly givenToThirdParty?: boolean | undefined;
        /** The chair or the lead social worker has consented to that. */
        readonly thirdPartyConsentGiven?: boolean | undefined;
        /** A court has ordered that. */
        readonly thirdPartyOrderMade?: boolean | undefined;
      }
    | undefined;
  readonly record?:
    | {
        /** The day on which the record was received; `null` while it has not been. */
        readonly receivedOn?: CalendarDay | null | undefined;
        /** Someone who received the record found inaccuracies in it. */
        readonly inaccuraciesFound?: boolean | undefined;
        /** The day on which those inaccuracies were reported to the chair; `null` while they have not been. */
        readonly inaccuraciesReportedOn?: CalendarDay | null | undefined;
        /** The record was shared without the chair's permission. */
        readonly sharedWithoutChairsPermission?: boolean | undefined;
        /** The record was shared only with a successor in the same agency. */
        readonly sharedWithSuccessorInSameAgency?: boolean | undefined;
        /** Members of the family are in the core group. */
        readonly familyInCoreGroup?: boolean | undefined;
        /** The members of the family who are in the core group have received the record. */
        readonly givenToFamilyInCoreGroup?: boolean | undefined;
        /** The record that they receive has been edited accordingly. */
        readonly editedForExcluded?: boolean | undefined;
        /** The record went to all who attended or were invited, less the parts from which someone was excluded. */
        readonly toEveryoneLessExcludedParts?: boolean | undefined;
        /** The record says who attended, who was excluded, and which reports there were. */
        readonly attendanceWithExclusionsAndReports?: boolean | undefined;
        /** The record gives the essential facts. */
        readonly essentialFacts?: boolean | undefined;
        /** The record gives an accurate summary of what was discussed. */
        readonly accurateSummary?: boolean | undefined;
        /** The record gives the strengths of child and family. */
        readonly strengths?: boolean | undefined;
        /** The record gives an analysis of the risk. */
        readonly riskAnalysis?: boolean | undefined;
        /** The record gives the decisions with their reasons. */
        readonly decisionsWithReasons?: boolean | undefined;
        /** The record gives the outline or revised plan with its tasks and timescales. */
        readonly planWithTasksAndTimescales?: boolean | undefined;
        /** The record gives any dissent. */
        readonly dissent?: boolean | undefined;
        /** Whoever takes the record is trained for it and has no other part in the conference. */
        readonly takerTrainedWithoutOtherPart?: boolean | undefined;
        /** The chair has agreed the record. */
        readonly agreedByChair?: boolean | undefined;
        /** The chair has agreed who receives all or part of the record. */
        readonly recipientsAgreedByChair?: boolean | undefined;
        /** The day on which the summary of decisions and the outline plan were sent out; `null` while they have not been. */
        readonly summarySentOn?: CalendarDay | null | undefined;
        /** Administration and record follow the arrangements for an initial conference. */
        readonly asForInitial?: boolean | undefined;
        /** The conference administrator has prepared the record. */
        readonly preparedByAdministrator?: boolean | undefined;
        /** The social workers have recorded the outcomes of the conference. */
        readonly outcomesRecordedBySocialWorker?: boolean | undefined;
        /** The decision document gives the dates of future meetings. */
        readonly futureMeetingDates?: boolean | undefined;
      }
    | undefined;
  readonly presence?:
    | {
        /** Those most involved with child and family attend. */
        readonly mostInvolved?: boolean | undefined;
        /** The chair attends. */
        readonly chair?: boolean | undefined;
        /** The members of the core group attend. */
        readonly coreGroupMembers?: boolean | undefined;
        /** The social workers with their managers attend. */
        readonly socialWorkers?: boolean | undefined;
        /** The police attend. */
        readonly police?: boolean | undefined;
        /** The parents attend. */
        readonly parents?: boolean | undefined;
        /** The child attends. */
        readonly child?: boolean | undefined;
        /** An advocate attends. */
        readonly advocate?: boolean | undefined;
        /** The chair is the one who chaired the initial conference. */
        readonly sameChairAsInitial?: boolean | undefined;
        /** Many of the professionals are those of the conference before. */
        readonly sameProfessionals?: boolean | undefined;
      }
    | undefined;
  readonly police?:
    | {
        /** The police have given their information in writing. */
        readonly writtenInformationGiven?: boolean | undefined;
        /** The police have been involved with the child, the family or the household since the last conference. */
        readonly involvedSinceLastConference?: boolean | undefined;
        /** That involvement has been brought to the review. */
        readonly involvementBroughtToReview?: boolean | undefined;
      }
    | undefined;
  readonly agenda?:
    | {
        /** The parents were introduced first. */
        readonly parentsIntroducedFirst?: boolean | undefined;
        /** Professionals were reminded that it is the parents' meeting about their children. */
        readonly parentsMeetingReminder?: boolean | undefined;
        /** Apologies were received. */
        readonly apologiesReceived?: boolean | undefined;
        /** The reports were received. */
        readonly reportsReceived?: boolean | undefined;
        /** The parents' own report or safety plan was received. */
        readonly parentsOwnReportReceived?: boolean | undefined;
        /** The statement on confidentiality was made. */
        readonly confidentialityStatement?: boolean | undefined;
        /** The statement on equal opportunities was made. */
        readonly equalOpportunitiesStatement?: boolean | undefined;
        /** What the child said or showed was heard. */
        readonly voiceOfChild?: boolean | undefined;
        /** What advocacy and direct work with the child brought was heard. */
        readonly advocacyAndDirectWork?: boolean | undefined;
        /** The danger statement of the initial conference was gone through. */
        readonly dangerStatement?: boolean | undefined;
        /** The safety goals of the initial conference were gone through. */
        readonly safetyGoals?: boolean | undefined;
        /** Questions about the reports were asked for. */
        readonly questionsAboutReports?: boolean | undefined;
        /** The parents were asked first for questions about the reports. */
        readonly parentsAskedFirstAboutReports?: boolean | undefined;
        /** What the parents' meeting beforehand dealt with was acknowledged. */
        readonly earlierMeetingAcknowledged?: boolean | undefined;
        /** The chair asked for information that is not in reports. */
        readonly informationNotInReportsAskedFor?: boolean | undefined;
        /** The parents were asked first for information that is not in reports. */
        readonly parentsAskedFirstForInformation?: boolean | undefined;
        /** The parents gave their views. */
        readonly parentsViews?: boolean | undefined;
        /** The parents said how they understand the professionals' worries. */
        readonly parentsUnderstandingOfWorries?: boolean | undefined;
        /** On the four questions the parents spoke first, then the professionals. */
        readonly parentsFirstOnFourQuestions?: boolean | undefined;
        /** What works in the plan was discussed. */
        readonly whatWorks?: boolean | undefined;
        /** What does not work in the plan was discussed. */
        readonly whatDoesNotWork?: boolean | undefined;
        /** New strengths or new safety in the family were discussed. */
        readonly newStrengths?: boolean | undefined;
        /** New worries of a child protection concern were discussed. */
        readonly newWorries?: boolean | undefined;
        /** The parents would rather not speak first. */
        readonly parentsRatherNotStart?: boolean | undefined;
        /** It was asked who in the room knows the parents best. */
        readonly askedWhoKnowsParentsBest?: boolean | undefined;
        /** The plan was brought up to date. */
        readonly planUpdated?: boolean | undefined;
        /** Priorities were set. */
        readonly prioritiesSet?: boolean | undefined;
        /** It was checked that the parents understand the plan. */
        readonly parentsUnderstandingChecked?: boolean | undefined;
        /** People were asked what they would need to see to be confident that the children are safer. */
        readonly askedWhatWouldGiveConfidence?: boolean | undefined;
        /** The parents were asked what the plan should include. */
        readonly parentsAskedWhatPlanShouldInclude?: boolean | undefined;
        /** It was considered whether a tool such as PAMS should support understanding. */
        readonly understandingToolConsidered?: boolean | undefined;
        /** A tool such as PAMS was used to support understanding. */
        readonly understandingToolUsed?: boolean | undefined;
        /** Complicating factors were discussed. */
        readonly complicatingFactors?: boolean | undefined;
        /** The professionals said whether a plan is required. */
        readonly professionalsOnNeedForPlan?: boolean | undefined;
      }
    | undefined;
  readonly scores?:
    | {
        /** Every safety score is minuted. */
        readonly minuted?: boolean | undefined;
        /** Progress against the safety goals was gone through by scaling questions. */
        readonly progressScaled?: boolean | undefined;
        /** All responses on progress against the safety goals are minuted. */
        readonly progressResponsesMinuted?: boolean | undefined;
      }
    | undefined;
  readonly discussion?:
    | {
        /** The review received the core group's completed assessment. */
        readonly coreGroupAssessmentReceived?: boolean | undefined;
        /** The child's safety, health and development were reviewed against the outcomes that the plan intends. */
        readonly safetyHealthAndDevelopment?: boolean | undefined;
        /** The child's well-being was reviewed against those outcomes. */
        readonly wellBeing?: boolean | undefined;
        /** The child's developmental progress was reviewed against the plan's outcomes. */
        readonly developmentalProgress?: boolean | undefined;
        /** It was considered whether the child still suffers, or is likely to suffer, significant harm. */
        readonly stillSufferingOrLikely?: boolean | undefined;
        /** It was checked that protective measures are still effective and fit. */
        readonly protectiveMeasures?: boolean | undefined;
        /** The child's wishes and feelings were considered. */
        readonly childsWishesAndFeelings?: boolean | undefined;
        /** The child was encouraged to take part. */
        readonly childsParticipationEncouraged?: boolean | undefined;
        /** Information on the child's health, development and functioning was gathered and analysed. */
        readonly informationOnChild?: boolean | undefined;
        /** The parents' capacity to keep the child safe and well was considered. */
        readonly parentsCapacity?: boolean | undefined;
        /** It was considered whether the plan stays or changes. */
        readonly whetherPlanChanges?: boolean | undefined;
        /** Outcomes and timescales were set. */
        readonly outcomesAndTimescalesSet?: boolean | undefined;
        /** The present level of risk was examined. */
        readonly presentRisk?: boolean | undefined;
        /** The strengths of child and family were examined. */
        readonly strengths?: boolean | undefined;
        /** It was settled whether further or specialist assessment is needed. */
        readonly furtherAssessment?: boolean | undefined;
        /** It was checked that agencies work together. */
        readonly agenciesCoordinated?: boolean | undefined;
        /** The likelihood of future significant harm was judged. */
        readonly likelihoodOfFutureHarm?: boolean | undefined;
        /** It was considered whether the child's needs can be met without a plan. */
        readonly needsWithoutPlan?: boolean | undefined;
        /** It was decided explicitly whether the risk of significant harm continues, so that a plan is needed. */
        readonly continuedRiskDecided?: boolean | undefined;
        /** The category of harm was reviewed. */
        readonly categoryReviewed?: boolean | undefined;
        /** Information and conclusions from assessments, specialist ones included, were considered. */
        readonly assessmentConclusions?: boolean | undefined;
        /** The plan was evaluated against the original concerns. */
        readonly planAgainstOriginalConcerns?: boolean | undefined;
        /** It was made sure that a plan which continues still protects the child and promotes well-being. */
        readonly planStillProtects?: boolean | undefined;
        /** It was considered whether the membership of the core group fits. */
        readonly coreGroupMembership?: boolean | undefined;
        /** The plan that safeguards and protects the child was considered. */
        readonly planThatProtects?: boolean | undefined;
        /** It was discussed how the plan works. */
        readonly howPlanWorks?: boolean | undefined;
        /** It was discussed how the parents work with professionals and follow the plan. */
        readonly parentsWorkWithProfessionals?: boolean | undefined;
        /** The parents' care and protection of the child were discussed. */
        readonly parentsCareAndProtection?: boolean | undefined;
      }
    | undefined;
  readonly harm?:
    | {
        /** Professionals considered whether the child has suffered, and is likely to suffer, significant harm. */
        readonly considered?: boolean | undefined;
        /** The child is thought to be suffering significant harm. */
        readonly isSuffering?: Judgement | undefined;
        /** Past ill-treatment or impairment from physical, emotional or sexual abuse or neglect is shown. */
        readonly pastHarmShown?: boolean | undefined;
        /** It is judged that more ill-treatment or impairment is likely. */
        readonly moreHarmLikely?: Judgement | undefined;
        /** It is judged that the child is likely to suffer ill-treatment or impairment. */
        readonly harmLikely?: Judgement | undefined;
        /** That judgement is backed by enquiries in the case or by research. */
        readonly backedByEnquiriesOrResearch?: boolean | undefined;
        /** The criteria of significant harm are met. */
        readonly criteriaMet?: Judgement | undefined;
      }
    | undefined;
  readonly appeal?:
    | {
        /** Parents or carers disagree with the decision. */
        readonly parentsDisagree?: boolean | undefined;
        /** The chair has discussed the disagreement further with them. */
        readonly discussedFurther?: boolean | undefined;
        /** Parents or carers have been told of their right to appeal. */
        readonly rightExplained?: boolean | undefined;
        /** Parents or child are unhappy with some part of the conference. */
        readonly unhappyWithConference?: boolean | undefined;
        /** Parents or child have written to the chair or contacted the chair about it. */
        readonly chairContacted?: boolean | undefined;
      }
    | undefined;
  readonly feedback?:
    | {
        /** Feedback forms were given to the family. */
        readonly givenToFamily?: boolean | undefined;
        /** Feedback forms were given to the professionals. */
        readonly givenToProfessionals?: boolean | undefined;
        /** The feedback forms were completed. */
        readonly completed?: boolean | undefined;
      }
    | undefined;
}

/** What is known of a request for exclusion. Whatever is absent is not known. */
export interface ExclusionFacts {
  /** It seems necessary to exclude a parent. */
  readonly seemsNecessary?: Judgement | undefined;
  /** The social worker told the chair of that as soon as possible. */
  readonly chairToldAsSoonAsPossible?: boolean | undefined;
  /** The day on which an exclusion was asked for; `null` where none was. */
  readonly requestedOn?: CalendarDay | null | undefined;
  /** The request names the ground that it relies on. */
  readonly groundNamed?: boolean | undefined;
  /** The request gives the information or evidence for that ground. */
  readonly evidenceGiven?: boolean | undefined;
  /** The chair has considered the request carefully. */
  readonly considered?: boolean | undefined;
  /** The only reason given is that the person was excluded before. */
  readonly onlyReasonIsEarlierExclusion?: boolean | undefined;
  /** There are indications that the person's presence may seriously prejudice the child's welfare. */
  readonly mayPrejudiceWelfare?: Judgement | undefined;
  /** There is sufficient evidence that the person may seriously interfere with the conference's work. */
  readonly mayDisruptConference?: Judgement | undefined;
  /** The child asks that the person is absent while the child is present. */
  readonly childAsks?: boolean | undefined;
  /** Fear of violence or intimidation would keep a professional from contributing. */
  readonly professionalFearsViolence?: Judgement | undefined;
  /** The chair was told of that fear in advance. */
  readonly fearsToldInAdvance?: boolean | undefined;
  /** Members need confidential information that could not be given in the presence of the person. */
  readonly confidentialInformationNeeded?: Judgement | undefined;
  /** That was agreed with the chair in advance. */
  readonly confidentialityAgreedInAdvance?: boolean | undefined;
  /** Conflict between members of the family keeps them from attending together. */
  readonly familyConflict?: Judgement | undefined;
  /** The person's presence seriously impairs the work of the conference under way. */
  readonly presenceSeriouslyImpairs?: Judgement | undefined;
  /** It has been decided to exclude the person; `.by` says who decided. */
  readonly decided?: Judgement | undefined;
  /** The exclusion was decided before the conference. */
  readonly decidedBeforehand?: boolean | undefined;
  /** The chair agreed beforehand that a friend or advocate stands in for the person. */
  readonly standInAgreedBeforehand?: boolean | undefined;
  /** A friend or advocate attends in place of the person. */
  readonly standInAttends?: boolean | undefined;
  /** The reasons for the exclusion are fully recorded. */
  readonly reasonsRecorded?: boolean | undefined;
  /** The exclusion lasts no longer than is needed. */
  readonly shortestTimeNeeded?: Judgement | undefined;
  /** The person is excluded from part of the conference only. */
  readonly partial?: boolean | undefined;
  /** The person has been told of the exclusion in writing. */
  readonly toldInWriting?: boolean | undefined;
  /** The person has been told how to give views. */
  readonly toldHowToGiveViews?: boolean | undefined;
  /** The person has been told how the outcome will be made known. */
  readonly toldHowOutcomeIsGiven?: boolean | undefined;
  /** The person has been told of the complaints procedure. */
  readonly toldOfComplaints?: boolean | undefined;
  /** The person has received the social worker's report. */
  readonly reportGiven?: boolean | undefined;
  /** The person had the chance to have views recorded and presented. */
  readonly viewsPresented?: boolean | undefined;
  /** It was the chair who decided what the person receives of the record. */
  readonly recordDecidedByChair?: boolean | undefined;
  /** On return the person was told, as far as possible, what had been discussed. */
  readonly toldOnReturn?: boolean | undefined;
}
