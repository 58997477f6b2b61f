import { seeChild, type ChildOfCase } from './ChildOfCase.ts';
import type { Occurrence } from './Occurrence.ts';
import { seeUnderPlan } from './underPlan.ts';

const once: Pick<Occurrence, 'state' | 'conference' | 'exclusion'> = {
  state: { is: 'once' },
  conference: null,
  exclusion: null,
};

/**
 * Every plan that has been made for a child, for what is owed under it once, seen for as long as that is owed. A child who
 * has had none stands for itself where rules are about children without a plan.
 *
 * @param of - the child of the case
 * @returns an occurrence for each
 * @internal
 */
export function planOccurrences(of: ChildOfCase): readonly Occurrence[] {
  if (of.plans.length === 0 && of.reach.beforePlan) {
    return [{ ...once, view: seeChild(of), closedOn: of.diedOn, key: 'plan:none' }];
  }
  return of.plans.map((span) => ({
    ...once,
    view: seeUnderPlan(of, span),
    closedOn: span.closedOn,
    key: span.key,
  }));
}
