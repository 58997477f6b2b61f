import type { CalendarDay } from '../domain/CalendarDay.ts';
import type { ChildOfCase } from './Situation.ts';

/**
 * The day on which a child's plan ended.
 *
 * @param of - the child of the case
 * @returns the day, `null` where the plan had not ended by `asOf`, `undefined` where that is not known
 * @internal
 */
export function planEnd({ caseFile, child, asOf }: ChildOfCase): CalendarDay | null | undefined {
  const endedOn = caseFile.children.find(({ id }) => id === child)?.plan?.endedOn;
  return typeof endedOn === 'string' && endedOn > asOf ? null : endedOn;
}
