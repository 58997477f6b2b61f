import { all } from '../../engine/logic.ts';
import type { Decider } from '../../engine/Rule.ts';
import type { PlacedRule, Rulebook } from '../../engine/Rulebook.ts';
import { inKeyOrder } from '../reading/inKeyOrder.ts';
import type { SearchOptions } from '../searching/SearchOptions.ts';
import { exploreRules, inWordsOf, nameOf } from './exploreRules.ts';
import type { Finding } from './Finding.ts';
import { findingsOfSome } from './findingsOf.ts';

const isSameCondition = (one: Decider['is'], other: Decider['is']): boolean =>
  one !== undefined && JSON.stringify(inKeyOrder(one)) === JSON.stringify(inKeyOrder(other));

/** Rules that are confined to outcomes can apply together where there is one that both name. */
const haveOutcomeInCommon = ({ forOutcomes: ours }: Decider, theirs: Decider['forOutcomes']): boolean =>
  ours === undefined || theirs === undefined || ours.some((outcome) => theirs.includes(outcome));

/** That two rules are about one decision is told by their own words alone: by what is decided, or how it is told that it was. */
const areRivals = (one: Decider | undefined, other: Decider | undefined): boolean =>
  one !== undefined &&
  other !== undefined &&
  one.question === other.question &&
  one.who !== other.who &&
  (one.what === other.what || isSameCondition(one.is, other.is)) &&
  haveOutcomeInCommon(one, other.forOutcomes);

const inWords = (placed: PlacedRule): string => `${inWordsOf(placed)} to \`${placed.rule.decision?.who ?? ''}\``;

const findIn = (one: PlacedRule, other: PlacedRule, options: SearchOptions): readonly Finding[] => {
  const { rules, explorer } = exploreRules([one, other], options);
  const together = explorer.findSmallest(all(...rules.map(({ when }) => when)));
  const finding = {
    code: 'rival-deciders',
    severity: 'warning',
    rules: [one, other].map(nameOf),
    message: `one decision is given by ${inWords(one)} and by ${inWords(other)} in the same case`,
    help: 'confine one of them by a condition, or say how the two decisions differ',
  } as const;
  return findingsOfSome(together, finding, { tried: 'a case in which both apply' });
};

/**
 * Rules that apply together in some case and give one decision to two deciders.
 *
 * @param rulebook - the rules
 * @param options - how far to look
 * @returns a finding for each two of them, naming the clauses of both
 * @internal
 */
export function findRivalDeciders({ rules }: Rulebook, options: SearchOptions): readonly Finding[] {
  const deciding = rules.filter(({ rule }) => rule.decision !== undefined);
  return deciding.flatMap((one, index) =>
    deciding
      .slice(index + 1)
      .filter((other) => areRivals(one.rule.decision, other.rule.decision))
      .flatMap((other) => findIn(one, other, options)),
  );
}
