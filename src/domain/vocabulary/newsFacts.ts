import type { FactDefinitions } from './FactDefinition.ts';

/** What comes up between conferences: each counts until a conference has dealt with it. Each stands in an entry of the
 * child's chronology, in the section that its name says. */
export const newsFacts = {
  'plan.failingToProtect': {
    type: 'judgement',
    says: 'The plan, as it is being carried out, fails to protect the child.',
  },
  'plan.significantDifficulties': { type: 'judgement', says: 'Carrying out the plan meets significant difficulties.' },

  'incident.furtherHarmOrAllegation': {
    type: 'yes-no',
    says: 'Since the last conference there has been a further incident or allegation of significant harm to the child.',
  },

  'household.birthExpected': { type: 'yes-no', says: 'A child is to be born into the household.' },
  'household.riskyPersonToJoin': {
    type: 'judgement',
    says: 'A person who is thought to pose a risk is to join the household.',
  },
  'household.riskyPersonStartsContact': {
    type: 'judgement',
    says: 'A person who is thought to pose a risk starts regular contact with children of the household.',
  },

  'change.significant': {
    type: 'judgement',
    says: "There has been a significant change in the child's or the family's circumstances.",
  },
  'change.foreseenAtLastConference': { type: 'yes-no', says: 'The last conference foresaw that change.' },
  'change.bearsOnSafety': { type: 'judgement', says: "That change bears on the child's safety." },
  'change.noPlanRequired': {
    type: 'judgement',
    says: 'Circumstances have changed so far that no plan is required any more.',
  },

  'coreGroup.believesNoPlanNeeded': {
    type: 'judgement',
    says: 'The core group believes that the child no longer needs a plan.',
  },

  'broughtForward.proposed': { type: 'yes-no', says: 'The social worker proposes to bring the review forward.' },
  'broughtForward.discussedWithManager': {
    type: 'yes-no',
    says: 'The social worker has discussed the reasons for it with the manager.',
  },
  'broughtForward.chairConsulted': { type: 'yes-no', says: 'The manager has consulted the chair about it.' },
  'broughtForward.decided': {
    type: 'judgement',
    says: 'It has been decided to bring the review forward; `.by` says who decided.',
  },
  'broughtForward.toConsiderEnding': {
    type: 'yes-no',
    says: "It is to be brought forward to consider taking the child's name off the register.",
  },
  'broughtForward.sharedUnderstandingOfLastingChange': {
    type: 'judgement',
    says: 'Those involved share an understanding of how likely change is to last.',
  },

  'lookedAfter.returnConsidered': {
    type: 'yes-no',
    says: 'Return to the circumstances behind the plan is being considered.',
  },
  'lookedAfter.removedByParents': {
    type: 'yes-no',
    says: 'The parents have removed the child from accommodation that the authority provided by agreement.',
  },
  'lookedAfter.returnedByCourtAgainstAuthority': {
    type: 'yes-no',
    says: "A court has returned the child to the family against the authority's recommendation.",
  },
  'lookedAfter.reviewConferenceConvened': {
    type: 'yes-no',
    says: 'A review conference has been convened to consider the risks and what they mean for the plan.',
  },
  'lookedAfter.protectiveActionNeeded': {
    type: 'judgement',
    says: 'Protective action is needed before that review conference.',
  },
  'lookedAfter.protectiveActionFitting': {
    type: 'judgement',
    says: 'It is fitting that the authority acts before that review conference.',
  },
  'lookedAfter.protectiveActionDelayed': {
    type: 'yes-no',
    says: 'Needed protective action was delayed until the review conference.',
  },
  'lookedAfter.protectiveActionTaken': {
    type: 'yes-no',
    says: 'The authority has acted to protect the child before that review conference.',
  },
} as const satisfies FactDefinitions;
