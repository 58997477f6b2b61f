import { capitalise } from '../words/capitalise.ts';
import type { ConditionWords } from '../words/conditionWords.ts';
import { sayTime } from '../words/sayTime.ts';
import type {
  ExplainedClause,
  ExplainedDocument,
  ExplainedDuty,
  ExplainedRule,
  ExplainedSay,
  Explanation,
} from './Explanation.ts';

type Lines = readonly string[];

const indented = (lines: Lines): Lines => lines.map((line) => `  ${line}`);

/** A section with its heading; one that has nothing to say is left out. */
const section = (heading: string, lines: Lines): Lines => (lines.length === 0 ? [] : ['', heading, ...lines]);

/** An item of a list: its first line with a mark, the others under it. */
const item = ([first = '', ...others]: Lines): Lines => [`- ${first}`, ...indented(others)];

const conditionLines = ({ says, missing, parts }: ConditionWords): Lines => [
  `- ${says}${missing ? ' (missing)' : ''}`,
  ...indented(parts.flatMap(conditionLines)),
];

/** A condition under the words that begin a sentence about it. */
const askedLines = (begins: string, condition: ConditionWords): Lines => {
  const { says, parts } = condition;
  if (parts.length === 0) return [`${begins} this is so:`, ...indented(conditionLines(condition))];
  return [`${begins} ${says.slice(0, 1).toLowerCase()}${says.slice(1)}`, ...indented(parts.flatMap(conditionLines))];
};

const named = ({ id, title = id, inForceFrom }: ExplainedDocument): string =>
  `${title}, in force from ${sayTime(inForceFrom)}`;

const clauseLine = ({ id, number, title }: ExplainedClause, document: ExplainedDocument | undefined): string => {
  const clause = title === undefined ? `Clause ${id}` : `Clause ${number}: ${title}`;
  return document === undefined ? `${clause}.` : `${clause} (${named(document)}).`;
};

const replacedLine = ({ rule, says }: ExplainedRule['replaces'][number]): string =>
  `It stands in the place of ${rule}${says === undefined ? '.' : `: ${says}`}`;

const ruleLines = (rule: ExplainedRule, documents: Explanation['documents']): Lines => {
  const document = documents.find(({ id }) => id === rule.document);
  const { says = `The rule ${rule.rule}, whose words are not to hand.`, aboutSays, appliesWhere, laysDown } = rule;
  const test = laysDown?.test;
  return item([
    says,
    ...rule.clauses.map((clause) => clauseLine(clause, document)),
    `Force: ${rule.forceSays}.`,
    rule.verdictSays,
    // Where a rule applies, the child is one of them.
    ...(aboutSays === undefined || rule.verdict === 'holds' ? [] : [aboutSays]),
    ...(appliesWhere === undefined ? [] : askedLines('It applies where', appliesWhere)),
    ...(laysDown?.says === undefined ? [] : [laysDown.says]),
    ...(test === undefined ? [] : askedLines(test.asks, test.condition)),
    ...(rule.keptSays === undefined ? [] : [rule.keptSays]),
    ...rule.replaces.map(replacedLine),
  ]);
};

const rulesThat = (verdict: ExplainedRule['verdict'], { rules, documents }: Explanation): Lines =>
  rules.filter((rule) => rule.verdict === verdict).flatMap((rule) => ruleLines(rule, documents));

const citing = ({ clauses }: ExplainedSay): string => `(${clauses.map(({ id }) => id).join(', ')})`;

const mayApply = ({ applies }: ExplainedSay): Lines =>
  applies === 'yes' ? [] : ['It is not known yet whether this applies.'];

const sayLines = (say: ExplainedSay): Lines => item([`${say.says} ${citing(say)}`, ...mayApply(say)]);

const dutyLines = (duty: ExplainedDuty): Lines =>
  item([
    `${duty.says} ${citing(duty)}`,
    ...mayApply(duty),
    ...(duty.toSays === undefined ? [] : [duty.toSays]),
    ...(duty.dueSays === undefined ? [] : [duty.dueSays]),
    ...indented(duty.steps.flatMap((step) => item([step]))),
    ...duty.provisional,
    duty.keptSays,
  ]);

const documentLines = (document: ExplainedDocument): Lines => {
  const { held, sources = [] } = document;
  return item([
    `${named(document)}.`,
    ...(held === 'yes' ? [] : ['Its words are not to hand in the version that the decision rests on.']),
    ...sources.map((source) => `Source: ${source.title} (${source.version}).`),
  ]);
};

const notInForceLines = (id: string): Lines => item([`${id}: no version of it was in force yet.`]);

/**
 * An explanation as plain text for practitioners: a line for each thing to say, lists indented.
 *
 * @param explanation - the explanation
 * @returns the text, its lines parted by line feeds, the last one ended by one
 * @example
 * ```ts
 * const decision = ask(earlyReview, rulebook, createFacts({}), { asOf, calendar });
 * expect(explanationText(explain(decision, rulebook))).toContain('This cannot be settled yet');
 * ```
 * @public
 */
export function explanationText(explanation: Explanation): string {
  const { asks, says, asOf, documents, notInForce, missing, duties, permissions, prohibitions, deciders, issues } =
    explanation;
  const lines = [
    asks,
    `As of ${sayTime(asOf)}: ${says}`,
    ...section(
      'What is missing',
      missing.flatMap((fact) => item([fact.says])),
    ),
    ...section('Duties', duties.flatMap(dutyLines)),
    ...section('Who decides', deciders.flatMap(sayLines)),
    ...section('What may be done', permissions.flatMap(sayLines)),
    ...section('What may not be done', prohibitions.flatMap(sayLines)),
    ...section('Rules that apply', rulesThat('holds', explanation)),
    ...section('Rules of which it is not known whether they apply', rulesThat('unknown', explanation)),
    ...section('Rules that do not apply', rulesThat('does-not-hold', explanation)),
    ...section('Documents', [...documents.flatMap(documentLines), ...notInForce.flatMap(notInForceLines)]),
    ...section(
      'What could not be explained',
      issues.flatMap(({ message }) => item([`${capitalise(message)}.`])),
    ),
  ];
  return `${lines.join('\n')}\n`;
}
