import { lives, planStages, type Life, type PlanStage, type Whom } from '../domain/stages.ts';

/**
 * Whom rules are about, as a document, a section or a rule says it. A key that is left out is as the layer around has it.
 *
 * @public
 */
export interface About {
  /** Where the child is in life. */
  readonly child?: readonly Life[] | undefined;
  /** Where the child's plan is. */
  readonly plan?: readonly PlanStage[] | undefined;
}

/** Nothing is owed before a plan, after its end or after a death unless a document says so. */
const byDefault: Whom = { child: ['unborn', 'living'], plan: ['in-force'] };

/** The last layer that names a key has it, in the vocabulary's order, so that the same is always said the same way. */
const innermost = <Choice>(
  every: readonly Choice[],
  layers: readonly (readonly Choice[] | undefined)[],
  otherwise: readonly Choice[],
): readonly Choice[] => {
  const named = layers.findLast((layer) => layer !== undefined) ?? otherwise;
  return every.filter((choice) => named.includes(choice));
};

/**
 * Whom a rule is about: the innermost layer that names a key has it, key by key.
 *
 * @param layers - what the document, its sections and the rule say, the outermost first
 * @returns the whole of it; where no layer names a key, a child with a plan in force, who has not died
 * @example
 * ```ts
 * expect(aboutOf({ plan: ['none'] }, { child: ['unborn'] })).toEqual({ child: ['unborn'], plan: ['none'] });
 * expect(aboutOf()).toEqual({ child: ['unborn', 'living'], plan: ['in-force'] });
 * ```
 */
export function aboutOf(...layers: readonly (About | undefined)[]): Whom {
  return {
    child: innermost(
      lives,
      layers.map((layer) => layer?.child),
      byDefault.child,
    ),
    plan: innermost(
      planStages,
      layers.map((layer) => layer?.plan),
      byDefault.plan,
    ),
  };
}
