import { questionInWords } from '../../explanation/practitioner/questionWords.ts';
import { everyQuestion } from '../../questions/everyQuestion.ts';
import type { RenderedPolicy, RenderedRule, RenderedSection } from '../commands/renderPolicies.ts';
import { plain } from './markdown.ts';

const rulesIn = (sections: readonly RenderedSection[]): readonly RenderedRule[] =>
  sections.flatMap((section) => [...section.rules, ...rulesIn(section.sections)]);

const ruleCell = ({ force, says, clauses }: RenderedRule): string =>
  `**${force}** ${plain(says)} (${clauses.map(({ id }) => `\`${id}\``).join(', ')})`;

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/**
 * Several policies side by side, as a table in Markdown with a row for each question.
 *
 * @param rendered - the policies
 * @returns the page
 * @internal
 */
export function sideBySideMarkdown(rendered: readonly RenderedPolicy[]): string {
  const columns = rendered.map((one) => ({ policy: one.policy, rules: rulesIn(one.sections) }));
  const cellFor = (rules: readonly RenderedRule[], question: string): string => {
    const own = rules.filter((rule) => rule.question === question);
    return own.length === 0 ? 'nothing laid down' : own.map(ruleCell).join('<br>');
  };
  const words = rendered.flatMap((one) => one.words ?? []);
  const laidDown = new Set(columns.flatMap(({ rules }) => rules.flatMap(({ question }) => question ?? [])));
  const shared = [...everyQuestion().keys()].filter((question) => laidDown.has(question));
  const rows = [...new Set([...shared, ...laidDown])].map((question) => {
    const asked = plain(questionInWords(question, words));
    return row([`${asked} (\`${question}\`)`, ...columns.map(({ rules }) => cellFor(rules, question))]);
  });
  const lines = [
    '# Side by side',
    '',
    row(['', ...columns.map(({ policy }) => `${plain(policy.title)} (\`${policy.id}\` ${policy.inForceFrom})`)]),
    row(['---', ...columns.map(() => '---')]),
    ...rows,
  ];
  return `${lines.join('\n')}\n`;
}
