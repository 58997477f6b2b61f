import type { Diagnostic } from '../Diagnostic.ts';
import type { TextFile } from './TextFile.ts';

/** What a command could work with, or what is wrong with what it was given. */
export type Input<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[]; readonly files: readonly TextFile[] };
