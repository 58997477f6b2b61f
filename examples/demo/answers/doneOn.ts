import type { CalendarDay, Obligation, Facts, Instant, Rulebook } from '../../../src/index.ts';
import { ruleNamed } from './ruleNamed.ts';

/**
 * When a duty was done, as far as the facts say so.
 *
 * @param duty - the duty
 * @param rulebook - the rules that it comes from
 * @param facts - the case
 * @returns the first day or moment of the facts that its rule names for this
 */
export function doneOn(duty: Obligation, rulebook: Rulebook, facts: Facts): CalendarDay | Instant | undefined {
  const done = [ruleNamed(rulebook, duty.rule)?.deadline?.done ?? []].flat();
  const values: Readonly<Record<string, unknown>> = facts.values;
  const days = done.map((fact) => values[fact]).filter((at) => typeof at === 'string');
  return days.toSorted()[0] as CalendarDay | Instant | undefined;
}
