import { asItWas } from './asItWas.ts';
import { planEnd } from './planEnd.ts';
import type { ChildOfCase, Situation } from './Situation.ts';

/** The case in which what comes next is to be read, and how it is to be taken. */
export type Coming = Pick<Situation, 'caseFile' | 'asOf' | 'standing'>;

/**
 * When to look for the next one of what recurs under a plan: now, or where the plan has ended, the day on which it did,
 * since nothing runs on after it.
 *
 * @param of - the child of the case
 * @returns the case and the day
 * @internal
 */
export function comingSituation(of: ChildOfCase): Coming {
  const endedOn = planEnd(of);
  if (endedOn === undefined) return { caseFile: of.caseFile, asOf: of.asOf, standing: { is: 'next' } };
  return { caseFile: asItWas(of.caseFile, of.child, endedOn), asOf: endedOn, standing: { is: 'last' } };
}
