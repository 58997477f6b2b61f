import { toCalendarDay } from '../../../../src/index.ts';
import { readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseCaseDocument } from '../../../../examples/demo/input/parseCaseDocument.ts';
import type { CaseDocument } from '../../../../examples/demo/input/CaseDocument.ts';
import type { Parsed } from '../../../../src/validation/index.ts';
import { root } from '../../../support/filesUnder.ts';

const folder = resolve(root, 'examples/cases');

/** The names of the example cases, without `.json`. */
export const exampleNames: readonly string[] = readdirSync(folder)
  .map((file) => file.replace(/\.json$/u, ''))
  .toSorted();

/**
 * What comes of parsing an example case.
 *
 * @param name - its name
 * @returns the case, or its issues
 */
export function parseExample(name: string): Parsed<CaseDocument> {
  return parseCaseDocument(readFileSync(resolve(folder, `${name}.json`), 'utf8'), toCalendarDay(0));
}

/**
 * An example case.
 *
 * @param name - its name
 * @returns the case
 * @throws {Error} where it does not parse
 */
export function exampleCase(name: string): CaseDocument {
  const parsed = parseExample(name);
  if (!parsed.ok) throw new Error(`${name} does not parse: ${JSON.stringify(parsed.issues)}`);
  return parsed.value;
}
