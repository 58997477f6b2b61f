import type { CalendarDay } from '../domain/CalendarDay.ts';
import type { ChildOfCase } from './Situation.ts';

/**
 * The day on which a child's plan ended.
 *
 * @param of - the child of the case
 * @returns the day; `undefined` where the plan is not known to have ended by `asOf`
 * @internal
 */
export function planEnd({ caseFile, child, asOf }: ChildOfCase): CalendarDay | undefined {
  const endedOn = caseFile.children.find(({ id }) => id === child)?.plan?.endedOn;
  return typeof endedOn === 'string' && endedOn <= asOf ? endedOn : undefined;
}
