import type { Issue } from '../../domain/Result.ts';
import type { PolicyUnderCheck } from '../PolicyUnderCheck.ts';

/** Looks for one family of problems in all of a policy that can be read. */
export type Check = (draft: PolicyUnderCheck) => readonly Issue[];
