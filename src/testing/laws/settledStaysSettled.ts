import { createLaw } from './createLaw.ts';
import type { Law } from './Law.ts';
import { breachOfBoth, casesWithOneFactMore, decideBoth } from './oneFactMore.ts';

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
    const both = decideBoth(tried, rulebook, options);
    const { less, more } = both;
    if (less.outcome === 'undetermined' || less.outcome === more.outcome) return undefined;
    const says = `\`${less.question}\` is settled as \`${less.outcome}\` while a fact is unknown, and is \`${more.outcome}\` once it is known`;
    return breachOfBoth(tried, both, says);
  },
});
