import { isOpen } from '../../engine/openOutcomes.ts';
import { directionOf } from '../../analysis/comparing/strictness.ts';
import { createFacts } from '../../domain/Facts.ts';
import type { FactValues } from '../../domain/vocabulary.ts';
import { ask } from '../../engine/ask.ts';
import type { Decision } from '../../engine/Decision.ts';
import { quorum } from '../../questions/quorum.ts';
import { drawnAround, knownOf, type FactsTried } from '../cases/factsFor.ts';
import { thresholdsOfQuestion } from '../cases/thresholdsOf.ts';
import { createLaw } from './createLaw.ts';
import { joinedByEach } from './joinedByEach.ts';
import type { Law } from './Law.ts';
import { rulesApart } from './rulesNamed.ts';

const isLess = (before: string, after: string): boolean =>
  directionOf(quorum.name, before, after) === 'stricter' || (before === 'quorate' && isOpen(after));

/** Where a conference is not quorate yet, or not known to be, no agency can make it less so. */
const canBeLess = ({ outcome }: Decision): boolean => outcome !== 'inquorate' && !isOpen(outcome);

/**
 * One more agency never makes a conference less quorate, whichever agency it is.
 *
 * @public
 */
export const moreAgenciesMoreQuorate: Law = createLaw<FactsTried>({
  name: 'more-agencies-more-quorate',
  says: 'One more agency at a conference never makes it less quorate.',
  cases: (rulebook, options) => {
    if (rulebook.rules.every(({ rule }) => rule.quorum === undefined)) return undefined;
    return drawnAround(thresholdsOfQuestion(rulebook, quorum), options).map((drawn) => ({
      asOf: drawn.asOf,
      facts: knownOf(drawn),
    }));
  },
  breach: ({ asOf, facts }, rulebook, { calendar }) => {
    const decide = (values: FactValues): Decision => ask(quorum, rulebook, createFacts(values), { asOf, calendar });
    const before = decide(facts);
    if (!canBeLess(before)) return undefined;
    for (const { agency, facts: more } of joinedByEach(facts)) {
      const after = decide(more);
      if (!isLess(before.outcome, after.outcome)) continue;
      return {
        says: `the conference is \`${before.outcome}\`, and \`${after.outcome}\` once \`${agency}\` is there too`,
        rules: rulesApart(before, after),
        asOf,
        facts,
        decisions: [
          { upon: `without \`${agency}\``, decision: before },
          { upon: `with \`${agency}\``, decision: after },
        ],
      };
    }
    return undefined;
  },
});
