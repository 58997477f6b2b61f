import { nations } from '../../domain/nations.ts';
import { show } from '../../input/inputIssue.ts';
import { unknownWord } from '../../input/words/unknownWord.ts';
import { isTextPlace, memberOf } from '../Place.ts';
import { policyError } from '../policyIssue.ts';
import type { Check } from './Check.ts';

const shipped: readonly string[] = [...nations, 'any'];

/**
 * Finds a nation whose bank holidays are neither shipped nor brought along, and bank holidays for one that needs none.
 *
 * @param draft - the policy
 * @returns the issues: `calendar-missing`, `calendar-not-needed`
 */
export const checkNation: Check = ({ root, isSound }) => {
  const nation = memberOf(root, 'nation');
  const calendar = memberOf(root, 'calendar');
  if (!isTextPlace(nation) || !isSound(nation)) return [];
  const isShipped = shipped.includes(nation.value);
  if (isShipped === (calendar.value === undefined)) return [];
  if (isShipped) {
    return [
      policyError(calendar, {
        code: 'calendar-not-needed',
        message: `the bank holidays of ${show(nation.value)} are shipped`,
        expected: 'no `calendar`',
        help: 'leave it out, or give the nation a name of its own',
      }),
    ];
  }
  const otherwise = 'bring its bank holidays in `calendar`';
  const { expected, help } = unknownWord(nation.value, { words: shipped, otherwise });
  const message = `the bank holidays of ${show(nation.value)} are not known`;
  return [policyError(nation, { code: 'calendar-missing', message, expected: `${expected}, or a \`calendar\``, help })];
};
