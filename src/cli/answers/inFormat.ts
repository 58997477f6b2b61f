import type { Format } from '../arguments/Invocation.ts';
import type { Diagnostic } from '../Diagnostic.ts';
import { github } from '../output/github.ts';
import { sarif } from '../output/sarif.ts';
import { toJson } from './Answer.ts';

/** What was found, in every form that it can be written in. */
interface Found {
  readonly diagnostics: readonly Diagnostic[];
  /** Those to annotate files with. */
  readonly shown: readonly Diagnostic[];
  readonly data: object;
  readonly text: () => string;
}

/**
 * What was found, in a format.
 *
 * @param format - the format
 * @param found - what was found
 * @returns the output
 * @internal
 */
export function inFormat(format: Format, { diagnostics, shown, data, text }: Found): string {
  if (format === 'json') return toJson(data);
  if (format === 'sarif') return sarif(diagnostics);
  return format === 'github' ? github(shown) : text();
}
