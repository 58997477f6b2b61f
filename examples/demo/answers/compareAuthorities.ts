import { readFacts, type Subject } from '../../../src/cases/index.ts';
import { ask, type Decision, type Facts } from '../../../src/index.ts';
import type { CaseDocument } from '../input/CaseDocument.ts';
import { authorities, rulesInForce, type Authority, type RulesInForce } from './authorities.ts';
import { topics, type QuestionName } from './topics.ts';

/** An authority with the rules that it goes by. */
export interface Column extends RulesInForce {
  readonly authority: Authority;
}

/** One question, with the decision of each authority. */
export interface Row {
  readonly topic: QuestionName;
  /** One for each column, in their order. */
  readonly decisions: readonly Decision[];
}

/** Every question about one child and conference, asked of every authority. */
export interface Comparison {
  readonly document: CaseDocument;
  readonly subject: Subject;
  readonly facts: Facts;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

/**
 * Asks every authority everything about one child and conference of a case file.
 *
 * @param document - the case file
 * @param subject - the child, and if need be the conference and the exclusion request
 * @returns the decisions, side by side
 */
export function compareAuthorities(document: CaseDocument, subject: Subject): Comparison {
  const { asOf } = document;
  const facts = readFacts(document.case, subject, asOf);
  const columns = authorities.map((authority) => ({ authority, ...rulesInForce(authority, asOf) }));
  const rows = topics.map((topic) => ({
    topic,
    decisions: columns.map(({ rulebook, authority: { calendar } }) =>
      ask(topic.question, rulebook, facts, { asOf, calendar }),
    ),
  }));
  return { document, subject, facts, columns, rows };
}
