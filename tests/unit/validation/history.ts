import type { Issue } from '../../../src/domain/Result.ts';
import { parseCase } from '../../../src/validation/parseCase.ts';
import { issuesOf } from './issues.ts';

/** A conference about Anna. */
export const conference = (id: string, kind: string, parts: object = {}): object => ({
  id,
  kind,
  children: ['anna'],
  ...parts,
});

/** Her first conference, which made a plan or was to. */
export const initial = conference('initial', 'initial', { heldOn: '2026-01-14' });

/** A case about Anna with some conferences. */
const historyOf = (anna: object, conferences: readonly object[] = [initial]): object => ({
  id: 'case',
  children: [{ id: 'anna', ...anna }],
  conferences,
});

/** The errors and warnings of such a case. */
export const issuesOfHistory = (anna: object, conferences?: readonly object[]): readonly Issue[] =>
  issuesOf(parseCase(historyOf(anna, conferences)));

/** Their severities, codes and places within Anna's record, or within the case. */
export const found = (anna: object, conferences?: readonly object[]): readonly string[] =>
  issuesOfHistory(anna, conferences).map(
    ({ severity, code, path }) => `${severity} ${code} ${path.replace('/children/0/', '')}`,
  );
