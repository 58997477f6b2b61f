import type { Coverage, Share } from './Coverage.ts';

/** A total in words. */
export interface ShareSaid {
  readonly name: string;
  readonly share: Share;
  readonly per: string;
}

const per = ({ seen, of }: Share): string => (of === 0 ? 'none' : `${String(Math.floor((100 * seen) / of))} %`);

/**
 * The totals of a coverage, each with its name.
 *
 * @param totals - the totals
 * @returns the totals in the order in which they are shown; a percentage is rounded down, so that 100 % is all
 * @internal
 */
export function sayShares(totals: Coverage['totals']): readonly ShareSaid[] {
  const named: readonly (readonly [string, Share])[] = [
    ['Clauses exercised, of those that a rule cites', totals.clauses],
    ['Rules of which nothing was left unseen', totals.rules],
    ['Rules applying, and not applying', totals.applies],
    ['Conditions and their parts holding, and not holding', totals.conditions],
    ['What is laid down kept, and not kept', totals.kept],
  ];
  return named.map(([name, share]) => ({ name, share, per: per(share) }));
}
