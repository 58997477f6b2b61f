import type { Decision } from '../../../src/index.ts';
import type { Comparison, Row } from './compareAuthorities.ts';

/** The rows of a comparison, those that have something to say set apart from those that one line can hold. */
export interface FoldedRows {
  readonly shown: readonly Row[];
  /** Those that nobody's documents set going. */
  readonly silent: readonly Row[];
  /** Those that are open because the case says nothing about them. */
  readonly unrecorded: readonly Row[];
}

const quiet: readonly string[] = ['policy-silent', 'not-running', 'not-looked-after'];

/** Whether an outcome says nothing: what is in order because none of it applies says nothing either. */
const isQuiet = ({ outcome, reasons }: Decision): boolean =>
  quiet.includes(outcome) || (outcome === 'in-order' && reasons.every(({ verdict }) => verdict !== 'holds'));

const isOpen = (decision: Decision): boolean => decision.outcome === 'undetermined' || isQuiet(decision);

/** Whether a value says that there is something to a subject, rather than that there is nothing. */
const tells = (value: unknown): boolean => value !== null && value !== false;

/**
 * Sorts the rows of a comparison by whether they have something to say about the case.
 *
 * @param comparison - the decisions
 * @returns the rows, each in one of the groups
 */
export function foldRows({ rows, facts }: Comparison): FoldedRows {
  const recorded = Object.entries(facts.values).flatMap(([name, value]) => (tells(value) ? [name] : []));
  const isRecorded = ({ topic }: Row): boolean =>
    topic.facts === undefined || topic.facts.some((start) => recorded.some((name) => name.startsWith(start)));
  const silent = rows.filter(({ decisions }) => decisions.every(isQuiet));
  const unrecorded = rows.filter(
    (row) => !silent.includes(row) && !isRecorded(row) && row.decisions.every((decision) => isOpen(decision)),
  );
  return { shown: rows.filter((row) => !silent.includes(row) && !unrecorded.includes(row)), silent, unrecorded };
}
