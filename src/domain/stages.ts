/** The stages of a child's life. */
export const lives = ['unborn', 'living', 'died'] as const;

/** What can be known of a child's life in part: that it has not died, where it is not known whether it was born. */
export const livesKnownInPart = ['unborn-or-living'] as const;

/** How it stands with a child's plan. */
export const planStages = ['none', 'in-force', 'ended'] as const;

/** Where a child is in life. */
export type Life = (typeof lives)[number];

/** Where a child's plan is. */
export type PlanStage = (typeof planStages)[number];

/** Whom a rule is about, once every layer of its document has had its say. */
export interface Whom {
  readonly child: readonly Life[];
  readonly plan: readonly PlanStage[];
}

/**
 * How far what a rule lays down is owed, as the sum of 1 for beyond a plan's end, 2 for beyond the child's death, and 4 for
 * whether or not the child is looked after.
 *
 * @param whom - whom the rule is about
 * @param asksOfCare - whether the rule asks for anything of a time of being looked after
 * @returns the number
 */
export function reachPlace({ child, plan }: Whom, asksOfCare: boolean): number {
  return Number(plan.includes('ended')) + 2 * Number(child.includes('died')) + 4 * Number(!asksOfCare);
}

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
