/** The stages of a child's life. */
export const lives = ['unborn', 'living', 'died'] as const;

/** What can be known of a child's life in part: that it has not died, where it is not known whether it was born. */
export const livesKnownInPart = ['unborn-or-living'] as const;

/** How it stands with a child's plan. */
export const planStages = ['none', 'in-force', 'ended'] as const;

/** How it stands with a conference. */
export const conferenceStages = ['to-come', 'held', 'did-not-go-ahead'] as const;

const stages: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ['child.life', lives],
  ['plan.stage', planStages],
  ['conference.stage', conferenceStages],
]);

/**
 * The stages that a fact tells of.
 *
 * @param fact - the fact's name
 * @returns every stage, or `undefined` where the fact tells of none
 */
export function stagesOf(fact: string): readonly string[] | undefined {
  return stages.get(fact);
}

const ofLivesInPart = { 'unborn-or-living': ['unborn', 'living'] } as const satisfies Readonly<
  Record<(typeof livesKnownInPart)[number], readonly (typeof lives)[number][]>
>;

/**
 * Values that leave open which of several stages it is.
 *
 * @param fact - the fact's name
 * @returns for each such value the stages that it may be
 * @internal
 */
export function stagesInPart(fact: string): Readonly<Record<string, readonly string[]>> {
  return fact === 'child.life' ? ofLivesInPart : {};
}
