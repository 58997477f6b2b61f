import type { Issue } from '../../domain/Result.ts';
import type { PolicyUnderCheck } from '../PolicyUnderCheck.ts';
import type { Place } from '../Place.ts';

/** Looks for one family of problems in all of a file of examples that can be read, given the policy that they are of. */
export type ExamplesCheck = (examples: Place, policy: PolicyUnderCheck) => readonly Issue[];
