import { questionWords } from '../../explanation/practitioner/questionWords.ts';
import { questions } from '../../questions/index.ts';
import type { RenderedPolicy, RenderedRule } from '../commands/renderPolicies.ts';
import { plain } from './markdown.ts';

const rulesOf = ({ sources }: RenderedPolicy): readonly RenderedRule[] =>
  sources.flatMap(({ clauses }) => clauses.flatMap(({ rules }) => rules));

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
  const columns = rendered.map((one) => ({ policy: one.policy, rules: rulesOf(one) }));
  const cellFor = (rules: readonly RenderedRule[], question: string): string => {
    const own = rules.filter((rule) => rule.question === question);
    return own.length === 0 ? 'nothing laid down' : own.map(ruleCell).join('<br>');
  };
  const rows = [...questions.keys()]
    .filter((question) => columns.some(({ rules }) => rules.some((rule) => rule.question === question)))
    .map((question) => {
      const asked = plain(questionWords.get(question) ?? question);
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
