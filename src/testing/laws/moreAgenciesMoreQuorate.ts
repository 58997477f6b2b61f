import fc from 'fast-check';
import { directionOf } from '../../analysis/strictness.ts';
import { agencies, type Agency } from '../../domain/agencies.ts';
import { createFacts } from '../../domain/Facts.ts';
import type { AgenciesKnownInPart, FactValues } from '../../domain/vocabulary.ts';
import { ask } from '../../engine/ask.ts';
import type { Decision } from '../../engine/Decision.ts';
import { quorum } from '../../questions/quorum.ts';
import { drawnAround, knownOf, rulesOf, type FactsTried } from '../cases/factsFor.ts';
import { thresholdsOf } from '../cases/thresholdsOf.ts';
import { createLaw } from './createLaw.ts';
import type { Law } from './Law.ts';
import { rulesApart } from './rulesNamed.ts';

/** A conference, and an agency that comes in besides. */
interface OneAgencyMore extends FactsTried {
  readonly agency: Agency;
  /** Whether it is one that has had direct contact with child and family. */
  readonly inDirectContact: boolean;
}

type Members = readonly Agency[] | AgenciesKnownInPart | undefined;

const withAgency = (members: Members, agency: Agency): Members => {
  if (members === undefined) return undefined;
  if (!('certain' in members)) return [...new Set([...members, agency])];
  const { certain, possible } = members;
  return { certain: [...new Set([...certain, agency])], possible: possible.filter((other) => other !== agency) };
};

const joinedBy = ({ facts, agency, inDirectContact }: OneAgencyMore): FactValues => {
  const { 'attendance.agencies': present, 'attendance.agenciesInDirectContact': inContact, ...others } = facts;
  return {
    ...others,
    'attendance.agencies': withAgency(present, agency),
    'attendance.agenciesInDirectContact': inDirectContact ? withAgency(inContact, agency) : inContact,
  };
};

const isLess = (before: string, after: string): boolean =>
  directionOf(quorum.name, before, after) === 'stricter' || (before === 'quorate' && after === 'undetermined');

/**
 * One more agency never makes a conference less quorate.
 *
 * @public
 */
export const moreAgenciesMoreQuorate: Law = createLaw<OneAgencyMore>({
  name: 'more-agencies-more-quorate',
  says: 'One more agency at a conference never makes it less quorate.',
  cases: (rulebook, options) => {
    if (rulebook.rules.every(({ rule }) => rule.quorum === undefined)) return undefined;
    const drawn = drawnAround(thresholdsOf(rulesOf(rulebook), [quorum]), options);
    return fc
      .tuple(drawn, fc.constantFrom(...agencies), fc.boolean())
      .map(([one, agency, inDirectContact]) => ({ asOf: one.asOf, facts: knownOf(one), agency, inDirectContact }));
  },
  breach: (tried, rulebook, { calendar }) => {
    const { asOf, facts, agency } = tried;
    const decide = (values: FactValues): Decision => ask(quorum, rulebook, createFacts(values), { asOf, calendar });
    const [before, after] = [decide(facts), decide(joinedBy(tried))];
    if (!isLess(before.outcome, after.outcome)) return undefined;
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
  },
});
