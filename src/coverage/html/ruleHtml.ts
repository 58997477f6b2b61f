import type { ConditionCovered, ConditionUse, RuleCovered } from '../Coverage.ts';
import { neverApplies, neverHolds, neverKept } from '../unseen.ts';
import { anchor, element, type Content, type Html } from './element.ts';

const uses: Readonly<Record<ConditionUse, string>> = {
  when: 'Applies where',
  requirement: 'Kept where',
  decision: 'Kept where',
  duty: 'Done where',
  permission: 'Used where',
  prohibition: 'Broken where',
};

/** A mark is a word as well as a colour. */
const marks = (never: readonly string[]): Content =>
  never.length === 0 ? [] : [' ', element('strong', { class: 'mark' }, `(${never.join(', ')})`)];

const meanings = ({ facts }: ConditionCovered): Content =>
  facts
    .filter(({ means }) => means !== '')
    .map(({ fact, means }) => element('div', { class: 'about' }, element('code', {}, fact), `: ${means}`));

const conditionItem = (condition: ConditionCovered): Html => {
  const never = neverHolds(condition);
  const asks = condition.needs === 'this' ? element('code', {}, condition.says) : `${condition.says}:`;
  const parts = condition.parts.length === 0 ? [] : element('ul', {}, condition.parts.map(conditionItem));
  return element(
    'li',
    { class: never.length === 0 ? undefined : 'missed', 'data-pointer': condition.pointer },
    element('span', { class: 'asks' }, asks),
    marks(never),
    meanings(condition),
    parts,
  );
};

const seenWords = ({ applies, kept }: RuleCovered): Content => {
  const never = [...neverApplies(applies), ...neverKept(kept ?? {})];
  return never.length === 0 ? [] : element('p', { class: 'mark' }, `This rule was ${never.join(', and ')}.`);
};

/**
 * A rule on the page: its clauses, its force, its sentence and its conditions, with what was never seen marked.
 *
 * @param rule - the rule
 * @returns the element
 * @internal
 */
export function ruleHtml(rule: RuleCovered): Html {
  const id = anchor('rule', rule.rule);
  const about = [
    `${rule.kind}, ${rule.force}, cites `,
    rule.cites.join(', '),
    ', at ',
    element('code', {}, rule.pointer),
  ];
  return element(
    'article',
    { id, class: rule.isCovered ? undefined : 'missed', 'aria-labelledby': `${id}-name` },
    element('h4', { id: `${id}-name` }, rule.rule),
    element('p', {}, rule.says),
    element('p', { class: 'about' }, about),
    seenWords(rule),
    rule.conditions.map(({ use, condition }) => [
      element('p', {}, `${uses[use]}:`),
      element('ul', {}, conditionItem(condition)),
    ]),
    rule.isCovered ? element('p', { class: 'good' }, 'Every side was seen.') : [],
  );
}
