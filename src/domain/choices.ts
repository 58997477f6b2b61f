/** What kinds of conference there are. */
export const conferenceKinds = ['initial', 'pre-birth', 'review', 'transfer'] as const;

/** How a plan can come to end. */
export const endingRoutes = [
  'review-conference',
  'looked-after-review',
  'initial-conference',
  'without-conference',
] as const;

/** Where a child is in life on a day. */
export const lives = ['unborn', 'living', 'died'] as const;

/** Where a child's plan is on a day: there is none yet, one is in force, or the last one has ended. */
export const planStages = ['none', 'in-force', 'ended'] as const;

/** Where a conference is on a day. */
export const conferenceStages = ['to-come', 'held', 'did-not-go-ahead'] as const;

const choices: Readonly<Record<string, readonly string[]>> = {
  'conference.kind': conferenceKinds,
  'plan.endingRoute': endingRoutes,
  'child.life': lives,
  'plan.stage': planStages,
  'conference.stage': conferenceStages,
};

/**
 * What can be chosen for a fact of which a condition may name every choice, so that one of them must hold; for others there
 * is taken to be one more. They stand here since the core carries no vocabulary.
 *
 * @param fact - the fact's name
 * @returns every choice, or `undefined` where the fact is none, or a role
 */
export function choicesOf(fact: string): readonly string[] | undefined {
  return choices[fact];
}
