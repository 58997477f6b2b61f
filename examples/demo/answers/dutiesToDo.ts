import type { Obligation, Statement } from '../../../src/index.ts';
import type { Row } from './compareAuthorities.ts';

/** What follows for one authority. */
export interface FollowingDuties {
  /** What applies and is not known to be done, the soonest first and what has no day last. */
  readonly open: readonly Obligation[];
  /** How many that apply are done. */
  readonly done: number;
  /** What may apply, once more is known. */
  readonly possible: readonly Obligation[];
  /** Who decides what, and who may do what. */
  readonly says: readonly Statement[];
}

const eachRuleOnce = <Item extends { readonly rule: string }>(items: readonly Item[]): readonly Item[] => [
  ...new Map(items.map((item) => [item.rule, item])).values(),
];

const sortKey = ({ dueOn, dueAt }: Obligation): string => dueAt ?? dueOn ?? '~';

/**
 * What follows from the decisions of one authority.
 *
 * @param rows - the rows shown
 * @param column - the authority's place among the columns
 * @returns its duties, and who has a say
 */
export function dutiesToDo(rows: readonly Row[], column: number): FollowingDuties {
  const decisions = rows.flatMap(({ decisions: all }) => all[column] ?? []);
  const duties = eachRuleOnce(decisions.flatMap((decision) => decision.duties));
  const applying = duties.filter(({ applies }) => applies === 'yes');
  const open = applying.filter(({ kept }) => kept !== 'yes');
  return {
    open: open.toSorted((one, other) => (sortKey(one) < sortKey(other) ? -1 : sortKey(one) > sortKey(other) ? 1 : 0)),
    done: applying.length - open.length,
    possible: duties.filter(({ applies, kept }) => applies === 'unknown' && kept !== 'yes'),
    says: eachRuleOnce(decisions.flatMap(({ deciders, permissions }) => [...deciders, ...permissions])).filter(
      ({ applies }) => applies === 'yes',
    ),
  };
}
