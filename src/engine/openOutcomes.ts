/** The outcomes for a child whom none of the rules that settle a question is about, in the order in which they are tried. */
export const stageOutcomes = ['child-died', 'plan-ended', 'no-plan-yet'] as const;

/** Why none of the rules that settle a question is about the child. */
export type StageOutcome = (typeof stageOutcomes)[number];

/**
 * The outcomes that every question can have beside its own.
 *
 * - `undetermined`: facts that are missing could change it.
 * - `not-yet`: only what nobody can know yet could change it, such as what a conference to come will decide.
 * - `did-not-go-ahead`: only what a conference that did not go ahead would have told could change it.
 * - `policy-silent`: the documents lay nothing down.
 * - `no-version-in-force`: no version of the documents was in force then.
 * - `child-died`, `plan-ended`, `no-plan-yet`: what they lay down is about children at another stage.
 */
export const openOutcomes = [
  'undetermined',
  'not-yet',
  'did-not-go-ahead',
  'policy-silent',
  'no-version-in-force',
  'child-died',
  'plan-ended',
  'no-plan-yet',
] as const;

/** An outcome that every question can have beside its own. */
export type OpenOutcome = (typeof openOutcomes)[number];

/**
 * Whether an outcome is open: facts that are not known, or that nobody can know, could change it.
 *
 * @param outcome - an outcome of any question
 * @returns `true` for `undetermined`, `not-yet` and `did-not-go-ahead`
 * @internal
 */
export function isOpen(outcome: string): boolean {
  return ['undetermined', 'not-yet', 'did-not-go-ahead'].includes(outcome);
}
