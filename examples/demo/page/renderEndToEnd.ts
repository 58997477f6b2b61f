import { auditConference } from '../../../src/audit/index.ts';
import { readFacts } from '../../../src/cases/index.ts';
import { explain, explainToFamily, explanationText, familyText } from '../../../src/explanation/index.ts';
import { ask, questionsOf } from '../../../src/index.ts';
import { timeline } from '../../../src/timeline/index.ts';
import { authorities, rulesInForce, withFamilyAdvice } from '../answers/authorities.ts';
import type { CaseDocument } from '../input/CaseDocument.ts';
import { subjectsOf } from '../input/subjectsOf.ts';
import type { Paint } from './Line.ts';
import { renderAudit } from './renderAudit.ts';
import { renderTimeline } from './renderTimeline.ts';
import { wrap } from './wrap.ts';

const width = 100;

const wrapped = (text: string): readonly string[] =>
  text.split('\n').flatMap((line) => wrap(line, width, line.length - line.trimStart().length + 2));

/**
 * The first conference that a case file asks about, by one authority's rules from end to end: the audit of its record, the
 * case's timeline, and a question explained to practitioners and to the parents.
 *
 * @param document - the case file
 * @param paint - colours the text
 * @returns the lines; none where the file does not ask for it
 */
export function renderEndToEnd(document: CaseDocument, paint: Paint): readonly string[] {
  const authority = authorities.find(({ documents }) => documents.at(-1) === document.endToEnd?.authority);
  const subject = subjectsOf(document).find(({ conference }) => conference !== undefined);
  if (authority === undefined || subject?.conference === undefined) return [];
  const { asOf } = document;
  const moment = { asOf, calendar: authority.calendar };
  const { rulebook } = rulesInForce(authority, asOf);
  const question = questionsOf(rulebook).get(document.endToEnd?.question ?? '');
  if (question === undefined) return [];
  const facts = readFacts(document.case, subject, asOf);
  const forFamilies = rulesInForce(withFamilyAdvice(authority), asOf).rulebook;
  const heading = (text: string): readonly string[] => ['', paint('heading', text), paint('faint', '-'.repeat(width))];
  return [
    ...heading(`Audit of the conference, ${authority.name}`),
    ...renderAudit(auditConference({ case: document.case, conference: subject.conference }, rulebook, moment), paint),
    ...heading('Timeline of the case'),
    ...renderTimeline(timeline(document.case, rulebook, moment), paint),
    ...heading('Explained to practitioners'),
    ...wrapped(explanationText(explain(ask(question, rulebook, facts, moment), rulebook))),
    ...heading('Explained to the parents'),
    ...wrapped(familyText(explainToFamily(ask(question, forFamilies, facts, moment), forFamilies))),
  ];
}
