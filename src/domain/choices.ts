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

const choices: Readonly<Record<string, readonly string[]>> = {
  'conference.kind': conferenceKinds,
  'plan.endingRoute': endingRoutes,
  'outcome.category': categoriesOfHarm,
  'outcome.registration': registrations,
  'outcome.legalPlanning': legalPlanningResults,
  'outcome.legalLetter': legalLetters,
};

/**
 * What can be chosen for a fact of the vocabulary that is a choice.
 *
 * @param fact - the fact's name
 * @returns every choice, or `undefined` where the fact is none, or a role
 */
export function choicesOf(fact: string): readonly string[] | undefined {
  return choices[fact];
}
