import type {
  RenderedClause,
  RenderedCondition,
  RenderedPolicy,
  RenderedRule,
  RenderedSection,
} from '../commands/renderPolicies.ts';
import { wordKinds, type WordKind } from '../../domain/vocabulary/declarable.ts';
import type { DeclaresWords } from '../../engine/declaredWords.ts';
import type { DeclaredDeadline, DeclaredName } from '../../engine/Policy.ts';
import { conditionItem, laidDownItems, link, plain } from './markdown.ts';

type Lines = readonly string[];

/** Markdown knows no deeper heading. */
const deepestHeading = 6;

const heading = (depth: number, text: string): string =>
  `${'#'.repeat(Math.min(depth, deepestHeading))} ${plain(text)}`;

const clauseItem = ({ clause: { id, title } }: Pick<RenderedClause, 'clause'>): string =>
  `Clause \`${id}\`${title === undefined ? '' : `: ${plain(title)}`}`;

/** What the sections ask in which a rule stands is said once, under their headings. */
const appliesLines = ({ appliesWhere }: RenderedRule, isAsked: boolean): Lines => {
  if (appliesWhere !== undefined) return conditionItem('It applies where', appliesWhere);
  return isAsked ? [] : ['- It always applies.'];
};

const ruleLines = (rule: RenderedRule, isAsked: boolean): Lines => [
  '',
  `**${rule.force}** (\`${rule.id}\`, ${rule.kind}${rule.isFloor ? ', a floor' : ''}): ${plain(rule.says)}`,
  '',
  ...rule.clauses.map((clause) => `- ${clauseItem({ clause })}`),
  ...appliesLines(rule, isAsked),
  ...laidDownItems(rule.laysDown),
  ...rule.replaces.map((replaced) => `- It stands in the place of \`${replaced}\`.`),
  ...(rule.notes === undefined ? [] : [`- How the source was read: ${plain(rule.notes)}`]),
];

const sectionLines = (section: RenderedSection, depth: number, isAskedAbove: boolean): Lines => {
  const { title, appliesWhere, rules, sections } = section;
  const isAsked = isAskedAbove || appliesWhere !== undefined;
  return [
    '',
    heading(depth, title),
    ...(appliesWhere === undefined ? [] : ['', ...conditionItem('All of this section applies where', appliesWhere)]),
    ...rules.flatMap((rule) => ruleLines(rule, isAsked)),
    ...sections.flatMap((inner) => sectionLines(inner, depth + 1, isAsked)),
  ];
};

const list = (title: string, items: Lines): Lines =>
  items.length === 0 ? [] : ['', `## ${title}`, '', ...items.map((item) => `- ${item}`)];

const conditionLines = ({ says, is }: RenderedCondition): Lines => conditionItem(`“${plain(says)}” means that`, is);

const whatWords = {
  roles: 'a role',
  agencies: 'an agency',
  categories: 'a category of harm',
  routes: 'a way for a plan to end',
  kinds: 'a kind of conference',
  deadlines: 'a deadline',
} as const satisfies Readonly<Record<WordKind, string>>;

const wordItems = (kind: WordKind, declared: DeclaresWords): Lines =>
  Object.entries<DeclaredName | DeclaredDeadline>(declared[kind] ?? {}).map(
    ([word, { says }]) => `\`${word}\`, ${whatWords[kind]}: ${plain(says)}`,
  );

const withoutRuleItem = ({ clause, leftBecause }: RenderedClause): string =>
  `${clauseItem({ clause })}. ${leftBecause === undefined ? 'No rule acts on it.' : `Left to people: ${plain(leftBecause)}`}`;

/**
 * A policy as a page in Markdown, in the order of its sections: each heading, what all beneath it asks, and its rules with
 * the clauses that they put into effect.
 *
 * @param rendered - the policy
 * @returns the page
 * @internal
 */
export function policyMarkdown(rendered: RenderedPolicy): string {
  const { policy, sources, sections, conditions, withoutRule, words: declared = {} } = rendered;
  const { title, id, layer, nation, inForceFrom, counting, notes, terms = {} } = policy;
  const words = Object.entries(terms).map(([term, meaning]) => `${plain(term)}: ${plain(meaning)}`);
  const texts = sources.map(
    ({ title: source, publisher, version, address, comparedOn }) =>
      `${plain(source)}. ${plain(publisher)}, ${plain(version)}; last compared on ${comparedOn}.${address === undefined ? '' : ` ${link(address)}`}`,
  );
  const lines = [
    `# ${plain(title)}`,
    '',
    `Document \`${id}\` (layer: ${layer}; nation: ${nation}), in force from ${inForceFrom}; days counted: ${counting}.`,
    ...list('Sources', texts),
    ...list('Notes', notes.map(plain)),
    ...list('Words', words),
    ...list(
      'Words of its own',
      wordKinds.flatMap((kind) => wordItems(kind, declared)),
    ),
    ...sections.flatMap((section) => sectionLines(section, 2, false)),
    ...(conditions.length === 0 ? [] : ['', '## What conditions mean', '', ...conditions.flatMap(conditionLines)]),
    ...list('Clauses without a rule', withoutRule.map(withoutRuleItem)),
  ];
  return `${lines.join('\n')}\n`;
}
