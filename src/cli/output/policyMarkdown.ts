import type { RenderedClause, RenderedPolicy, RenderedRule } from '../commands/renderPolicies.ts';
import { conditionItem, laidDownItems, link, plain } from './markdown.ts';

type Lines = readonly string[];

const ruleLines = (rule: RenderedRule): Lines => [
  '',
  `**${rule.force}** (\`${rule.id}\`, ${rule.kind}${rule.isFloor ? ', a floor' : ''}): ${plain(rule.says)}`,
  '',
  ...rule.clauses.map(({ id, title }) => `- Clause \`${id}\`${title === undefined ? '' : `: ${plain(title)}`}`),
  ...(rule.appliesWhere === undefined
    ? ['- It always applies.']
    : conditionItem('It applies where', rule.appliesWhere)),
  ...laidDownItems(rule.laysDown),
  ...rule.replaces.map((replaced) => `- It stands in the place of \`${replaced}\`.`),
  ...(rule.notes === undefined ? [] : [`- How the source was read: ${plain(rule.notes)}`]),
];

const clauseLines = ({ clause, rules, alsoIn, leftBecause }: RenderedClause): Lines => [
  '',
  `### ${plain(clause.number)} ${plain(clause.title ?? '')}`.trimEnd(),
  ...rules.flatMap(ruleLines),
  ...(alsoIn.length === 0
    ? []
    : ['', `Put into effect by ${alsoIn.map((id) => `\`${id}\``).join(', ')}${rules.length === 0 ? '' : ' too'}.`]),
  ...(leftBecause === undefined ? [] : ['', `Left to people: ${plain(leftBecause)}`]),
  ...(rules.length + alsoIn.length === 0 && leftBecause === undefined ? ['', 'No rule acts on it.'] : []),
];

const list = (heading: string, items: Lines): Lines =>
  items.length === 0 ? [] : ['', `## ${heading}`, '', ...items.map((item) => `- ${item}`)];

/**
 * A policy as a page in Markdown: every rule under its clause, in the order of its sources.
 *
 * @param rendered - the policy
 * @returns the page
 * @internal
 */
export function policyMarkdown({ policy, sources }: RenderedPolicy): string {
  const { title, id, layer, nation, inForceFrom, counting, notes, terms = {} } = policy;
  const words = Object.entries(terms).map(([term, meaning]) => `${plain(term)}: ${plain(meaning)}`);
  const lines = [
    `# ${plain(title)}`,
    '',
    `Document \`${id}\` (layer: ${layer}; nation: ${nation}), in force from ${inForceFrom}; days counted: ${counting}.`,
    ...list('Notes', notes.map(plain)),
    ...list('Words', words),
    ...sources.flatMap(({ title: source, publisher, version, address, comparedOn, clauses }) => [
      '',
      `## ${plain(source)}`,
      '',
      `${plain(publisher)}, ${plain(version)}; last compared on ${comparedOn}.${address === undefined ? '' : ` ${link(address)}`}`,
      ...clauses.flatMap(clauseLines),
    ]),
  ];
  return `${lines.join('\n')}\n`;
}
