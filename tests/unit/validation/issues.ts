import type { Issue } from '../../../src/domain/Result.ts';
import type { Parsed } from '../../../src/input/Parsed.ts';
import { parseCase } from '../../../src/validation/parseCase.ts';

/** Every error and warning of what was parsed. */
export const issuesOf = (parsed: Parsed<unknown>): readonly Issue[] => [
  ...(parsed.ok ? [] : parsed.issues),
  ...parsed.warnings,
];

/** The codes and places of some issues. */
export const placesOf = (issues: readonly Issue[]): readonly string[] =>
  issues.map(({ code, path }) => `${code} ${path}`);

/** A case as JSON. */
interface CaseJson {
  readonly id: string;
  readonly children: readonly object[];
  readonly conferences: readonly object[];
}

/** A case about the children `anna` and `ben`, with one conference about Anna. */
export const aCase = (anna: object = {}, conference: object = {}): CaseJson => ({
  id: 'case',
  children: [{ id: 'anna', ...anna }, { id: 'ben' }],
  conferences: [{ id: 'c', children: ['anna'], ...conference }],
});

/** The issues of such a case. */
export const issuesIn = (anna: object = {}, conference: object = {}): readonly Issue[] =>
  issuesOf(parseCase(aCase(anna, conference)));
