import { deepFreeze } from '../deepFreeze.ts';

/** What kinds of conference there are. */
export const conferenceKinds = ['initial', 'pre-birth', 'review', 'transfer'] as const;

/** How a plan can come to end. */
export const endingRoutes = [
  'review-conference',
  'looked-after-review',
  'initial-conference',
  'without-conference',
] as const;

/** The categories of harm under which a plan can be made. */
export const categoriesOfHarm = [
  'physical-abuse',
  'emotional-abuse',
  'sexual-abuse',
  'financial-abuse',
  'neglect',
] as const;

/** What a conference can decide about a name on the child protection register. */
export const registrations = ['stays', 'removed', 'category-changes'] as const;

/** What a legal planning meeting can lead to. */
export const legalPlanningResults = ['further-supported-period', 'application-to-court'] as const;

/** The letters that parents can receive after legal planning. */
export const legalLetters = ['before-proceedings', 'issue'] as const;

/** Which way a move goes, seen from the authority that goes by the rules. */
export const moveDirections = ['out', 'in'] as const;

/**
 * What can be chosen for a fact of which a condition may name every choice, so that one of them must hold; for others there
 * is taken to be one more. Checked policies bring it to the core, which carries no vocabulary but the stages.
 */
export const vocabularyChoices: Readonly<Record<string, readonly string[]>> = deepFreeze({
  'conference.kind': conferenceKinds,
  'plan.endingRoute': endingRoutes,
  'outcome.category': categoriesOfHarm,
  'outcome.registration': registrations,
  'outcome.legalPlanning': legalPlanningResults,
  'outcome.legalLetter': legalLetters,
  'move.direction': moveDirections,
});
