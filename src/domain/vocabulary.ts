import type { Agency } from './agencies.ts';
import type { CalendarDay } from './CalendarDay.ts';
import { conferenceKinds, endingRoutes } from './choices.ts';
import type { Instant } from './Instant.ts';
import type { Role } from './roles.ts';

/**
 * The facts that belong to a child: each stands in the child's record at the place its name says, `child.` being the
 * record itself. The sentence that explains each fact stands in `factSentences`.
 */
export const childFacts = {
  'child.bornOn': 'date',
  'child.diedOn': 'date',
  'child.leftUnitedKingdomOn': 'date',

  'plan.endedOn': 'date',
  'plan.endingRoute': endingRoutes,
  'plan.madeBeforeBirth': 'yes-no',
  'plan.failingToProtect': 'judgement',
  'plan.significantDifficulties': 'judgement',
  'plan.foreseesReturn': 'yes-no',
  'plan.nameAdded': 'yes-no',
  'plan.nameAddedByConference': 'yes-no',

  'risk.continuing': 'judgement',

  'incident.furtherHarmOrAllegation': 'yes-no',
  'household.birthExpected': 'yes-no',
  'household.riskyPersonToJoin': 'judgement',
  'household.riskyPersonStartsContact': 'judgement',
  'change.significant': 'judgement',
  'change.foreseenAtLastConference': 'yes-no',
  'change.bearsOnSafety': 'judgement',
  'change.noPlanRequired': 'judgement',

  'coreGroup.believesNoPlanNeeded': 'judgement',

  'forward.proposed': 'yes-no',
  'forward.discussedWithManager': 'yes-no',
  'forward.chairConsulted': 'yes-no',
  'forward.decided': 'judgement',
  'forward.toConsiderEnding': 'yes-no',
  'forward.sharedUnderstandingOfLastingChange': 'judgement',

  'strategyDiscussion.latestOn': 'date',
  'section47.startedOn': 'date',
  'section47.assessmentCompletedOn': 'date',

  'lookedAfter.now': 'yes-no',
  'lookedAfter.since': 'date',
  'lookedAfter.reviewHeldOn': 'date',
  'lookedAfter.returnConsidered': 'yes-no',
  'lookedAfter.returnPlanned': 'yes-no',
  'lookedAfter.awayFromSituation': 'judgement',
  'lookedAfter.changeForeseenAtLastConference': 'yes-no',
  'lookedAfter.removedByParents': 'yes-no',
  'lookedAfter.returnedByCourtAgainstAuthority': 'yes-no',
  'lookedAfter.timeInHarmfulHousehold': 'yes-no',
  'lookedAfter.timeWithResponsibleAdult': 'yes-no',
  'lookedAfter.mayNotLast': 'judgement',
  'lookedAfter.endingUponOrderAgreed': 'yes-no',
  'lookedAfter.orderNotToLiveInHouseholdMade': 'yes-no',
  'lookedAfter.meetingsLinkedInTime': 'yes-no',
  'lookedAfter.plansIntegrated': 'yes-no',
  'lookedAfter.plansMonitored': 'yes-no',

  'move.learntOf': 'yes-no',
  'move.permanentOn': 'date',
  'move.permanenceAgreedOn': 'date',
  'move.notifiedOn': 'date',
  'move.stayLongerThanTwelveWeeks': 'yes-no',
  'move.transferRequested': 'yes-no',
  'move.agenciesTold': 'yes-no',
  'move.registerCustodianTold': 'yes-no',
  'move.writtenInformationSentOn': 'date',
  'move.receivingConferenceHeldOn': 'date',
  'move.bothAreasAttended': 'yes-no',
  'move.onAnotherRegisterWhilePresent': 'yes-no',

  'ending.agenciesBeingConsulted': 'yes-no',
  'ending.firstDecisionAgenciesConsulted': 'yes-no',
  'ending.consultationRecorded': 'yes-no',
  'ending.multiAgencyDecision': 'yes-no',
  'ending.birthdayReviewPlanned': 'yes-no',
  'ending.receivingCountryContacted': 'yes-no',
  'ending.considered': 'yes-no',
  'ending.reasonsRecorded': 'yes-no',
  'ending.agenciesNotified': 'yes-no',
  'ending.parentsWrittenTo': 'yes-no',
  'ending.childWrittenTo': 'yes-no',
  'ending.childOldEnoughToBeTold': 'judgement',
  'ending.servicesDiscussed': 'yes-no',
  'ending.helpWithdrawnAutomatically': 'yes-no',
} as const;

/**
 * The facts that belong to one conference: each stands in the conference's record at the place its name says,
 * `conference.` being the record itself.
 */
export const conferenceFacts = {
  'conference.kind': conferenceKinds,
  'conference.plannedOn': 'date',
  'conference.heldOn': 'date',
  'conference.endedAt': 'instant',
  'conference.fabricatedOrInducedIllness': 'judgement',
  'conference.interestsLikelyConflict': 'judgement',
  'conference.plannedAroundChildsWelfare': 'yes-no',
  'conference.parentInvestigatedOrOnBail': 'yes-no',
  'conference.policeFullyHeard': 'yes-no',
  'conference.parentsTookPartAsFarAsPossible': 'yes-no',
  'conference.cautionBefore': 'yes-no',
  'conference.postponed': 'yes-no',
  'conference.childProtectedMeanwhile': 'judgement',

  'invitations.rightPeopleInvited': 'yes-no',
  'invitations.parentsEncouraged': 'yes-no',
  'invitations.reasonsToExcludeParents': 'judgement',

  'absence.expectedPersonAbsentWithoutInformation': 'yes-no',
  'absence.postponementConsidered': 'yes-no',
  'invitations.paediatricianEnabled': 'yes-no',
  'absence.boardMonitorsNonAttendance': 'yes-no',

  'quorum.met': 'yes-no',
  'quorum.enoughForSafeDecisions': 'judgement',
  'quorum.exceptionAccepted': 'judgement',

  'nonAttendance.wished': 'yes-no',
  'nonAttendance.contributionFacilitated': 'yes-no',
  'nonAttendance.advocateOffered': 'yes-no',
  'nonAttendance.ownMeansOffered': 'yes-no',
  'nonAttendance.professionalVoiceOffered': 'yes-no',

  'reports.socialWorkerToChairOn': 'date',
  'reports.socialWorkerToFamilyOn': 'date',
  'reports.agenciesToFamilyOn': 'date',
  'reports.socialWorkersSharedAtCoreGroup': 'yes-no',
  'reports.agenciesSharedAtCoreGroup': 'yes-no',
  'reports.allCoreGroupAgenciesReported': 'yes-no',
  'reports.chronologiesUpdated': 'yes-no',
  'reports.sharedFaceToFace': 'yes-no',
  'reports.faceToFaceFitting': 'judgement',

  'decision.consensus': 'yes-no',
  'decision.consensusSought': 'yes-no',
  'decision.reflectsChildsInterests': 'judgement',
  'decision.familyViewsWeighed': 'yes-no',
  'decision.registrationDecidedByPractitioners': 'yes-no',
  'decision.overridden': 'yes-no',
  'decision.overrideOversightAt': 'instant',
  'decision.overrideBasisMinuted': 'yes-no',
  'decision.partnershipToldOfOverride': 'yes-no',
  'decision.sentAt': 'instant',

  'minutes.sentOn': 'date',
  'minutes.signedByChair': 'yes-no',

  'record.receivedOn': 'date',
  'record.inaccuraciesFound': 'yes-no',
  'record.inaccuraciesReportedOn': 'date',
  'record.sharedWithoutChairsPermission': 'yes-no',
  'record.sharedWithSuccessorInSameAgency': 'yes-no',
  'record.familyInCoreGroup': 'yes-no',
  'record.givenToFamilyInCoreGroup': 'yes-no',
  'record.familyExcludedFromPart': 'yes-no',
  'record.editedForExcluded': 'yes-no',
  'record.toEveryoneLessExcludedParts': 'yes-no',
  'record.attendanceWithExclusionsAndReports': 'yes-no',
  'record.essentialFacts': 'yes-no',
  'record.accurateSummary': 'yes-no',
  'record.strengths': 'yes-no',
  'record.riskAnalysis': 'yes-no',
  'record.decisionsWithReasons': 'yes-no',
  'record.planWithTasksAndTimescales': 'yes-no',
  'record.dissent': 'yes-no',
  'record.takerTrainedWithoutOtherPart': 'yes-no',
  'record.agreedByChair': 'yes-no',
  'record.recipientsAgreedByChair': 'yes-no',
  'record.summarySentOn': 'date',
} as const;

/** The facts that belong to one request that a family member be kept out of a conference. */
export const exclusionFacts = {
  'exclusion.seemsNecessary': 'judgement',
  'exclusion.chairToldAsSoonAsPossible': 'yes-no',
  'exclusion.requestedOn': 'date',
  'exclusion.groundNamed': 'yes-no',
  'exclusion.evidenceGiven': 'yes-no',
  'exclusion.considered': 'yes-no',
  'exclusion.onlyReasonIsEarlierExclusion': 'yes-no',
  'exclusion.mayPrejudiceWelfare': 'judgement',
  'exclusion.mayDisruptConference': 'judgement',
  'exclusion.childAsks': 'yes-no',
  'exclusion.professionalFearsViolence': 'judgement',
  'exclusion.fearsToldInAdvance': 'yes-no',
  'exclusion.confidentialInformationNeeded': 'judgement',
  'exclusion.confidentialityAgreedInAdvance': 'yes-no',
  'exclusion.familyConflict': 'judgement',
  'exclusion.presenceSeriouslyImpairs': 'judgement',
  'exclusion.decided': 'judgement',
  'exclusion.decidedBeforehand': 'yes-no',
  'exclusion.standInAgreedBeforehand': 'yes-no',
  'exclusion.standInAttends': 'yes-no',
  'exclusion.reasonsRecorded': 'yes-no',
  'exclusion.shortestTimeNeeded': 'judgement',
  'exclusion.partial': 'yes-no',
  'exclusion.toldInWriting': 'yes-no',
  'exclusion.toldHowToGiveViews': 'yes-no',
  'exclusion.toldHowOutcomeIsGiven': 'yes-no',
  'exclusion.toldOfComplaints': 'yes-no',
  'exclusion.reportGiven': 'yes-no',
  'exclusion.viewsPresented': 'yes-no',
  'exclusion.recordDecidedByChair': 'yes-no',
  'exclusion.toldOnReturn': 'yes-no',
} as const;

/** The facts that are worked out from other values of a case, as `readFacts` says for each. */
const derivedFacts = {
  'review.isFirst': 'yes-no',
  'review.heldOn': 'date',
  'review.precedingConferenceOn': 'date',
  'previousConference.quorate': 'yes-no',
  'initialConference.heldOn': 'date',
  'coreGroup.firstOn': 'date',
  'coreGroup.firstAfterEndingOn': 'date',
  'coreGroup.countedFrom': 'date',
  'visits.countedFrom': 'date',
  'conference.dayOn': 'date',
  'attendance.agencies': 'agencies',
  'attendance.agenciesInDirectContact': 'agencies',
} as const;

/**
 * The closed vocabulary: every fact that a condition of a policy can ask for, with its type. A choice's type is the
 * list of what can be chosen.
 *
 * @public
 */
export const vocabulary = { ...childFacts, ...conferenceFacts, ...exclusionFacts, ...derivedFacts } as const;

/** The name of a fact of the vocabulary. */
export type FactName = keyof typeof vocabulary;

/**
 * The types that a fact can have: `judgement` is a yes or no that someone must have judged, and carries who did.
 *
 * @public
 */
export type FactType = 'yes-no' | 'judgement' | 'date' | 'instant' | 'agencies' | 'count' | readonly string[];

/** Agencies of which some are known to be in the set and others may be. */
export interface AgenciesKnownInPart {
  readonly certain: readonly Agency[];
  readonly possible: readonly Agency[];
}

/** What a fact of a type can be known to be; a date or instant of `null` is known not to have come about. */
export type FactValue<Type extends FactType> = Type extends 'yes-no' | 'judgement'
  ? boolean
  : Type extends 'date'
    ? CalendarDay | null
    : Type extends 'instant'
      ? Instant | null
      : Type extends 'agencies'
        ? readonly Agency[] | AgenciesKnownInPart
        : Type extends 'count'
          ? number
          : Type extends readonly (infer Choice)[]
            ? Choice
            : never;

type JudgementName = {
  [Name in FactName]: (typeof vocabulary)[Name] extends 'judgement' ? Name : never;
}[FactName];

/**
 * What is known of a case, by the names of the vocabulary; a name that is absent is not known. Beside each judgement,
 * its name with `.by` says who judged. Facts of a policy's own stand under `local.` with their names.
 *
 * @public
 */
export type FactValues = {
  readonly [Name in FactName]?: FactValue<(typeof vocabulary)[Name]> | undefined;
} & {
  readonly [Name in JudgementName as `${Name}.by`]?: Role | undefined;
} & { readonly [Local in `local.${string}`]?: boolean | number | string | null | undefined };
