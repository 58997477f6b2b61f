import type { Issue } from '../../domain/Result.ts';
import type { Draft } from '../Draft.ts';

/** Looks for one family of problems in all of a policy that can be read. */
export type Check = (draft: Draft) => readonly Issue[];
