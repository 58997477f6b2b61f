import type { Column, Comparison } from '../answers/compareAuthorities.ts';
import { doneOn } from '../answers/doneOn.ts';
import { grounds } from '../answers/grounds.ts';
import { obstacles } from '../answers/obstacles.ts';
import type { Decision } from '../../../src/index.ts';
import { sayDue } from '../words/sayDue.ts';
import { sayOutcome } from '../words/sayOutcome.ts';
import type { Line } from './Line.ts';
import { sayNumbers } from './sayNumbers.ts';

/** What a cell needs beside its decision. */
export interface CellContext {
  readonly comparison: Comparison;
  readonly column: Column;
  /** The facts that are listed as missing, in their order. */
  readonly missing: readonly string[];
}

const isDated = ({ question }: Decision): boolean => question === 'next-review' || question.startsWith('deadline:');

const dueLines = (decision: Decision, { comparison, column }: CellContext): readonly Line[] => {
  if (!isDated(decision)) return [];
  const { facts, document } = comparison;
  return decision.duties
    .filter(({ applies }) => applies === 'yes')
    .flatMap((duty) => sayDue(duty, { asOf: document.asOf, doneOn: doneOn(duty, column.rulebook, facts) }))
    .map((text) => ({ text }));
};

/** An open deadline that is known to run is open only because nobody has said whether it was kept. */
const isDoneUnknown = (decision: Decision): boolean =>
  decision.outcome === 'undetermined' &&
  isDated(decision) &&
  decision.duties.some(({ applies, dueOn, dueAt }) => applies === 'yes' && (dueOn ?? dueAt) !== undefined);

const outcomeLine = (decision: Decision, { column }: CellContext): Line => {
  const { words, tone } = sayOutcome(decision.outcome);
  if (isDoneUnknown(decision)) return { text: 'not known whether done', style: tone };
  const isNotInForce = decision.outcome === 'policy-silent' && column.notYetInForce.length > 0;
  return { text: isNotInForce ? 'not in force then' : words, style: tone };
};

const clauseLines = (clauses: readonly string[], before = ''): readonly Line[] =>
  [...new Set(clauses)].map((clause) => ({ text: before + clause, style: 'faint' }));

/**
 * What an authority's column says in answer to one question.
 *
 * @param decision - the decision
 * @param context - what it is read beside
 * @returns the cell's lines: the outcome, its days, its clauses, what stands in the way and what is missing
 */
export function cell(decision: Decision, context: CellContext): readonly Line[] {
  const blocked = obstacles(decision, context.column.rulebook).flatMap(({ cites }) => cites);
  const numbers = decision.missing.map((fact) => context.missing.indexOf(fact) + 1);
  return [
    outcomeLine(decision, context),
    ...dueLines(decision, context),
    ...clauseLines(grounds(decision)),
    ...clauseLines(blocked, '! '),
    ...(numbers.length === 0 ? [] : [{ text: `? ${sayNumbers(numbers)}`, style: 'open' as const }]),
  ];
}
