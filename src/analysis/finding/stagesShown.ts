import { lives, planStages, type Life, type PlanStage, type Whom } from '../../domain/stages.ts';
import type { Condition } from '../../engine/Condition.ts';
import { compileCondition, type CompileContext } from '../../engine/compileCondition.ts';
import { compileDeadline } from '../../engine/compileDeadline.ts';
import { all, any, not, type Test } from '../../engine/logic.ts';

/** The facts that tell of a stage: the two that name it, and the days that go with it. */
export const stageFacts: ReadonlySet<string> = new Set([
  'child.life',
  'child.bornOn',
  'child.diedOn',
  'plan.stage',
  'plan.madeOn',
  'plan.endedOn',
]);

/** Whether a child is at a stage, with what goes with it in every record. */
export interface StagesShown {
  readonly life: (life: Life) => Test;
  readonly plan: (stage: PlanStage) => Test;
  /** At one of the stages of some children. */
  readonly someOf: (whom: Whom) => Test;
  /** At a stage that is so now, and not only as seen from a conference before the child died. */
  readonly now: Test;
}

/** Everyone, whatever the stage. */
export const everyone: Whom = { child: lives, plan: planStages };

/**
 * What the days of a record show at each stage.
 *
 * Who lives has been born, and who died has a day of death; a plan that is in force or has ended has been made, and where
 * there is none, there is no day of its end either. That a plan in force has not ended does not follow: at the conference
 * that ends it, it is in force. Nor, as seen from a conference, that a child who lived then has not died since.
 *
 * @param context - what conditions are compiled against
 * @returns the tests
 * @internal
 */
export function stagesShown(context: CompileContext): StagesShown {
  const is = (condition: Condition): Test => compileCondition(condition, context);
  const hasCome = (fact: string): Test => is({ fact, happened: true });
  // Of what is not so, a record has no day at all, be it one to come.
  const hasNoDay = (fact: string): Test => not(compileDeadline({ by: fact }, [], context).starts);
  const days: Readonly<Record<Life | PlanStage, readonly Test[]>> = {
    unborn: [],
    living: [hasCome('child.bornOn')],
    died: [hasCome('child.diedOn')],
    none: [hasNoDay('plan.madeOn'), hasNoDay('plan.endedOn')],
    'in-force': [hasCome('plan.madeOn')],
    ended: [hasCome('plan.madeOn'), hasCome('plan.endedOn')],
  };
  const life = (stage: Life): Test => all(is({ fact: 'child.life', is: stage }), ...days[stage]);
  const plan = (stage: PlanStage): Test => all(is({ fact: 'plan.stage', is: stage }), ...days[stage]);
  return {
    life,
    plan,
    someOf: (whom) => all(any(...whom.child.map(life)), any(...whom.plan.map(plan))),
    now: any(is({ fact: 'child.life', is: 'died' }), hasNoDay('child.diedOn')),
  };
}
