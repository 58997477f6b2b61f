import { compareAuthorities, type Comparison } from '../../../../examples/demo/answers/compareAuthorities.ts';
import { subjectsOf } from '../../../../examples/demo/input/subjectsOf.ts';
import type { CalendarDay, Decision } from '../../../../src/index.ts';
import { exampleCase } from './exampleCases.ts';

/** What a test asks of an example case, and how the three authorities answer: Oxfordshire, Rotherham, Wales. */
export interface Asked {
  readonly decisions: (question: string) => readonly Decision[];
  readonly outcomes: (question: string) => readonly string[];
  /** The days and moments of the duties that apply, for each authority. */
  readonly due: (question: string) => readonly (readonly string[])[];
  /** The clauses of the rules that hold and that a question turns on, for each authority. */
  readonly holding: (question: string, kind: string) => readonly (readonly string[])[];
  /** The clauses of the rules that were not kept to, for each authority. */
  readonly notKept: (question: string) => readonly (readonly string[])[];
  readonly comparison: Comparison;
}

/**
 * Asks an example case.
 *
 * @param name - its name
 * @param place - which of its children or conferences, counted from 0
 * @param asOf - another day than its own, where one is wanted
 * @returns the answers
 */
export function asked(name: string, place = 0, asOf?: string): Asked {
  const example = exampleCase(name);
  const subject = subjectsOf(example)[place];
  if (subject === undefined) throw new Error(`${name} asks about fewer than ${String(place + 1)}`);
  const comparison = compareAuthorities({ ...example, asOf: (asOf ?? example.asOf) as CalendarDay }, subject);
  const decisions = (question: string): readonly Decision[] =>
    comparison.rows.find(({ topic }) => topic.question.name === question)?.decisions ?? [];
  const clauses = (question: string, counts: (reason: Decision['reasons'][number]) => boolean): string[][] =>
    decisions(question).map(({ reasons }) => reasons.filter(counts).flatMap(({ cites }) => cites));
  return {
    comparison,
    decisions,
    outcomes: (question) => decisions(question).map(({ outcome }) => outcome),
    due: (question) =>
      decisions(question).map(({ duties }) =>
        duties.filter(({ applies }) => applies === 'yes').flatMap(({ dueOn, dueAt }) => dueAt ?? dueOn ?? []),
      ),
    holding: (question, kind) => clauses(question, (reason) => reason.kind === kind && reason.verdict === 'holds'),
    notKept: (question) => clauses(question, ({ kept }) => kept === 'no'),
  };
}
