import { isOpen } from '../../engine/openOutcomes.ts';
import { createLaw } from './createLaw.ts';
import type { Law } from './Law.ts';
import { breachOfBoth, casesWithOneFactMore, decideLess, decideMore } from './oneFactMore.ts';

/**
 * One more known fact never unsettles an outcome: what is decided upon some facts is decided so upon more of them.
 *
 * @public
 */
export const settledStaysSettled: Law = createLaw({
  name: 'settled-stays-settled',
  says: 'An outcome that is settled stays, whatever else comes to be known.',
  cases: casesWithOneFactMore,
  breach: (tried, rulebook, options) => {
    const less = decideLess(tried, rulebook, options);
    if (isOpen(less.outcome)) return undefined;
    const more = decideMore(tried, rulebook, options);
    if (less.outcome === more.outcome) return undefined;
    const says = `\`${less.question}\` is settled as \`${less.outcome}\` while a fact is unknown, and is \`${more.outcome}\` once it is known`;
    return breachOfBoth(tried, { less, more }, says);
  },
});
