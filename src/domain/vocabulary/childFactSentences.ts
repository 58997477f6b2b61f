import type { childFacts } from './childFacts.ts';

/** What each of these facts means. */
export const childFactSentences: Readonly<Record<keyof typeof childFacts, string>> = {
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
    'The day of the first looked-after review of the present time; `null` where none has been held.',
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
  'lookedAfter.statutoryReviewsHeld': 'The child is also under statutory looked-after review.',
  'lookedAfter.decisionOnBothPlansConsidered': 'The review considered whether both plans should run together.',
  'lookedAfter.decisionOnBothPlansRecorded': 'Its decision on that is recorded.',
  'lookedAfter.justificationForBothPlansRecorded': 'The justification for running both plans is recorded.',
  'lookedAfter.officerChairingBothConsidered':
    'It has been considered whether the independent reviewing officer should chair both meetings.',
  'lookedAfter.officerChairsBoth': 'The independent reviewing officer chairs both meetings.',
  'lookedAfter.chairToBecomeOfficer': 'The conference chair is to become the independent reviewing officer.',
  'lookedAfter.officerAttendsBoth': 'The independent reviewing officer attends both meetings.',
  'lookedAfter.officerAndChairOnePerson': 'The independent reviewing officer and the conference chair are one person.',
  'lookedAfter.safeguardingDiscussedAgainstCarePlan':
    'The independent reviewing officer and the conference chair have discussed safeguarding against the proposed care plan.',
  'lookedAfter.needForPlanDiscussedAtReview':
    'The need for the child protection plan was discussed at the looked-after review.',
  'lookedAfter.agenciesAskedForViews':
    'The conference chair has written to agencies and core group to ask for their views.',
  'lookedAfter.reviewOfStatusAnnounced':
    "The conference chair has announced that the looked-after review will consider the child's status.",
  'lookedAfter.agenciesViewsTakenIntoAccount': 'The looked-after review took those views into account.',
  'lookedAfter.multiAgencyContributionSecured':
    'Agencies contribute to reviewing the plan within the review of the care plan.',
  'lookedAfter.meetingsKeptSeparate': 'The conference and the looked-after review are kept as two meetings.',
  'lookedAfter.needForPlanDecidedBesideCarePlan':
    'The need for the child protection plan was decided alongside the care plan.',
  'lookedAfter.criteriaForPlanConsidered':
    'The looked-after review considered whether the criteria for a child protection plan are still met.',
  'lookedAfter.decisionRecordedByOfficer': 'The officer who chaired the looked-after review recorded the decision.',
  'lookedAfter.conferenceMembersReceiveDecision':
    'The members of the conference are on the distribution list of that decision.',
  'lookedAfter.correspondenceShowsDecision':
    'The correspondence is detailed enough to show a transparent and collaborative decision.',
  'lookedAfter.carePlanIsPrimary': 'The care plan is the primary means of safeguarding the child.',
  'lookedAfter.plansConsistent': 'The plans for the looked-after child are consistent with the child protection plan.',
  'lookedAfter.proceedingsClearlyPossible': 'Court proceedings are clearly possible.',
  'lookedAfter.endingUponOrderAgreementSought':
    'The chair has sought agreement to end the plan upon a later order that the child no longer lives in the household.',
  'lookedAfter.visitsLoweredToMonthly': 'Visits have been lowered to monthly.',
  'lookedAfter.monthlyVisitsFitting': 'Monthly visits are fitting.',
  'lookedAfter.changeOfRiskProposed':
    'A looked-after review or planning meeting proposes a return home, or another change that might significantly affect risk.',
  'lookedAfter.changeOfRiskInOriginalPlan': 'That change was part of the plan as first made.',
  'lookedAfter.changeOfRiskConsideredByReview': 'A review conference has considered that change.',
  'lookedAfter.changeOfRiskCarriedOut': 'That change has been carried out.',
  'lookedAfter.disagreementOnChangeOfRisk': 'There is disagreement about that change at the review conference.',
  'lookedAfter.disagreementDecided':
    "Whether the looked-after review's plan proceeds has been decided; `.by` says who decided.",
  'lookedAfter.reviewConferenceConvened':
    'A review conference has been convened to consider the risks and what they mean for the plan.',
  'lookedAfter.protectiveActionNeeded': 'Protective action is needed before that review conference.',
  'lookedAfter.protectiveActionFitting': 'It is fitting that the authority acts before that review conference.',
  'lookedAfter.protectiveActionDelayed': 'Needed protective action was delayed until the review conference.',
  'lookedAfter.protectiveActionTaken': 'The authority has acted to protect the child before that review conference.',

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
};
