import type { CaseFound } from '../searching/createExplorer.ts';
import type { Searched } from '../searching/search.ts';
import type { Certainty, Finding } from './Finding.ts';

/** What is proved for every case. */
export const proved: Certainty = { is: 'proved' };

/** What is to be told once a search has settled it. */
export type ToTell = Omit<Finding, 'certainty'>;

/** How a search is told of that settled nothing. */
export interface Open {
  /** What was looked for, in words. */
  readonly tried: string;
  /** What is told then; else, as a note, that it was not decided whether it is as the finding says. */
  readonly undecided?: Partial<Pick<Finding, 'severity' | 'message'>>;
}

/** Whoever is told that something stayed open can do one of two things about it. */
const helpWhereOpen = 'let more regions be looked at, or make the conditions simpler';

const openFinding = (finding: ToTell, { tried, undecided }: Open, { regions }: Searched<unknown>): Finding => ({
  ...finding,
  severity: 'note',
  message: `it was not decided whether ${finding.message}`,
  ...undecided,
  certainty: { is: 'not-decided', regions, tried },
  help: helpWhereOpen,
});

/**
 * What a search has to tell where there is no case of some kind.
 *
 * @param searched - what the search for one came to
 * @param finding - what is to be told where there is none
 * @param open - how to tell that the search settled nothing
 * @returns the finding, proved; or that it was not decided; or nothing where there is a case
 * @internal
 */
export function findingsOfNone(searched: Searched<unknown>, finding: ToTell, open: Open): readonly Finding[] {
  if (searched.result === 'found') return [];
  return [searched.result === 'none' ? { ...finding, certainty: proved } : openFinding(finding, open, searched)];
}

/**
 * What a search has to tell where there is a case of some kind.
 *
 * @param searched - what the search for one came to
 * @param finding - what is to be told where there is one
 * @param open - how to tell that the search settled nothing
 * @returns the finding, proved by the case as an example; or that it was not decided; or nothing where there is no case
 * @internal
 */
export function findingsOfSome(searched: Searched<CaseFound>, finding: ToTell, open: Open): readonly Finding[] {
  if (searched.result === 'none') return [];
  if (searched.result === 'undecided') return [openFinding(finding, open, searched)];
  return [{ ...finding, certainty: proved, example: searched.found }];
}
