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

/** The stages of a child's life. */
export const lives = ['unborn', 'living', 'died'] as const;

/** What can be known of a child's life in part: that it has not died, where it is not known whether it was born. */
export const livesKnownInPart = ['unborn-or-living'] as const;

/** How it stands with a child's plan. */
export const planStages = ['none', 'in-force', 'ended'] as const;

/** How it stands with a conference. */
export const conferenceStages = ['to-come', 'held', 'did-not-go-ahead'] as const;

const choices: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ['conference.kind', conferenceKinds],
  ['plan.endingRoute', endingRoutes],
  ['outcome.category', categoriesOfHarm],
  ['outcome.registration', registrations],
  ['outcome.legalPlanning', legalPlanningResults],
  ['outcome.legalLetter', legalLetters],
  ['move.direction', moveDirections],
  ['child.life', lives],
  ['plan.stage', planStages],
  ['conference.stage', conferenceStages],
]);

/**
 * What can be chosen for a fact of which a condition may name every choice, so that one of them must hold; for others there
 * is taken to be one more. They stand here since the core carries no vocabulary.
 *
 * @param fact - the fact's name
 * @returns every choice, or `undefined` where the fact is none, or a role
 */
export function choicesOf(fact: string): readonly string[] | undefined {
  return choices.get(fact);
}

const ofLivesInPart = { 'unborn-or-living': ['unborn', 'living'] } as const satisfies Readonly<
  Record<(typeof livesKnownInPart)[number], readonly (typeof lives)[number][]>
>;

/** Values of a fact that leave open which of several choices it is. */
const knownInPart = (every: readonly string[]): Readonly<Record<string, readonly string[]>> =>
  every === lives ? ofLivesInPart : {};

/**
 * The number by which a value of a fact of named choices is kept, be the fact known wholly or in part.
 *
 * @param every - the fact's choices
 * @param value - one of them, or a value that leaves some of them open
 * @returns its number, counted from 1; 0 for any other, which is not known
 * @internal
 */
export function choiceCode(every: readonly string[], value: string): number {
  return [...every, ...Object.keys(knownInPart(every))].indexOf(value) + 1;
}

/**
 * The choices that each value of a fact of named choices leaves.
 *
 * @param every - the fact's choices
 * @returns for each value, in the order of `choiceCode`, the choices that it may be
 * @internal
 */
export function choicesLeft(every: readonly string[]): readonly (readonly string[])[] {
  return [...every.map((choice) => [choice]), ...Object.values(knownInPart(every))];
}
