import type { Issue, Result } from '../domain/Result.ts';
import type { CheckedPolicy } from '../engine/Policy.ts';

/**
 * A checked policy, or every error that keeps it out; with either, the warnings, which keep nothing out.
 *
 * @public
 */
export type PolicyResult = Result<CheckedPolicy> & { readonly warnings: readonly Issue[] };
