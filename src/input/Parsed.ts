import type { Issue, Result } from '../domain/Result.ts';

/**
 * What was parsed, or every error that keeps it out; with either, the warnings, which keep nothing out.
 *
 * @public
 */
export type Parsed<Value> = Result<Value> & { readonly warnings: readonly Issue[] };
