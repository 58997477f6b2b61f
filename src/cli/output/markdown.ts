import type { ConditionWords } from '../../explanation/index.ts';
import type { LaidDown } from '../../explanation/practitioner/Explanation.ts';
import { visible } from './visible.ts';

/**
 * Text as it stands in Markdown without changing anything around it.
 *
 * @param text - the text; what stands between backticks stays so
 * @returns the text, on one line
 * @internal
 */
export function plain(text: string): string {
  return visible(text)
    .replace(/\s+/gu, ' ')
    .replace(/[\\*_[\]<>|#]/gu, (sign) => `\\${sign}`);
}

/** An address that a browser opens as a page, and that nothing can break out of. */
const webAddress = /^https?:\/\/[^\s<>]+$/iu;

/**
 * An address as a link, so long as it leads to a page of the web: another scheme, such as `javascript:`, could do
 * anything to whoever follows it.
 *
 * @param address - the address
 * @returns the link, or plain text
 * @internal
 */
export function link(address: string): string {
  const shown = visible(address);
  return webAddress.test(shown) ? `<${shown}>` : plain(address);
}

const conditionLines = ({ says, parts }: ConditionWords, indent: string): readonly string[] => [
  `${indent}- ${plain(says)}`,
  ...parts.flatMap((part) => conditionLines(part, `${indent}  `)),
];

/**
 * A condition as an item of a list, under the words that begin a sentence about it.
 *
 * @param begins - those words
 * @param condition - the condition
 * @returns the lines
 * @internal
 */
export function conditionItem(begins: string, condition: ConditionWords): readonly string[] {
  const { says, parts } = condition;
  if (parts.length === 0) return [`- ${begins} this is so: ${plain(says)}`];
  const said = `${says.slice(0, 1).toLowerCase()}${says.slice(1)}`;
  return [`- ${begins} ${plain(said)}`, ...parts.flatMap((part) => conditionLines(part, '  '))];
}

/**
 * What a rule lays down, as items of a list.
 *
 * @param laysDown - what it lays down
 * @returns the lines
 * @internal
 */
export function laidDownItems({ says, test }: LaidDown): readonly string[] {
  return [
    ...(says === undefined ? [] : [`- ${plain(says)}`]),
    ...(test === undefined ? [] : conditionItem(test.asks, test.condition)),
  ];
}
