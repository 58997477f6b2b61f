import type { CalendarDay } from '../domain/CalendarDay.ts';
import type { CaseFile } from '../domain/CaseFile.ts';
import type { Child } from '../domain/Child.ts';
import { withChild } from './withChild.ts';

const lookedAfterOn = (lookedAfter: Child['lookedAfter'], day: CalendarDay): Child['lookedAfter'] => {
  const since = lookedAfter?.since;
  return typeof since === 'string' && since > day ? { ...lookedAfter, now: false } : lookedAfter;
};

const planOn = (plan: Child['plan'], day: CalendarDay): Child['plan'] => {
  const endedOn = plan?.endedOn;
  return typeof endedOn === 'string' && endedOn >= day ? { ...plan, endedOn: null } : plan;
};

/**
 * A case as it was on a day, as far as reading its facts as of that day does not see to it: a plan that ended that day
 * still ran, and a child who became looked after later was not looked after yet.
 *
 * @param caseFile - the case
 * @param child - the child's id
 * @param day - the day
 * @returns the case
 * @internal
 */
export function asItWas(caseFile: CaseFile, child: string, day: CalendarDay): CaseFile {
  return withChild(caseFile, child, (one) => ({
    ...one,
    plan: planOn(one.plan, day),
    lookedAfter: lookedAfterOn(one.lookedAfter, day),
  }));
}
