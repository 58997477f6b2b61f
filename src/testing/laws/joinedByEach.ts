import { agencies, type Agency } from '../../domain/agencies.ts';
import type { AgenciesKnownInPart, FactValues } from '../../domain/vocabulary.ts';

/** An agency that comes in besides, and what is then known. */
export interface Joined {
  readonly agency: Agency;
  readonly facts: FactValues;
}

type Members = readonly Agency[] | AgenciesKnownInPart | undefined;

const isMember = (members: Members, agency: Agency): boolean =>
  members !== undefined && ('certain' in members ? members.certain : members).includes(agency);

const withAgency = (members: Members, agency: Agency): Members => {
  if (members === undefined) return undefined;
  if (!('certain' in members)) return [...new Set([...members, agency])];
  const { certain, possible } = members;
  return { certain: [...new Set([...certain, agency])], possible: possible.filter((other) => other !== agency) };
};

/**
 * What is known of a conference once one more agency is there: each that is not, first as one that has had no direct
 * contact with child and family, and then, where it is known which have had, as one that has.
 *
 * @param facts - what is known before
 * @returns what is known then, for each agency
 * @internal
 */
export function joinedByEach(facts: FactValues): readonly Joined[] {
  const { 'attendance.agencies': present, 'attendance.agenciesInDirectContact': inContact } = facts;
  return agencies.flatMap((agency) => {
    const there: FactValues = { ...facts, 'attendance.agencies': withAgency(present, agency) };
    const known: FactValues = { ...there, 'attendance.agenciesInDirectContact': withAgency(inContact, agency) };
    return [
      ...(present === undefined || isMember(present, agency) ? [] : [{ agency, facts: there }]),
      ...(inContact === undefined || isMember(inContact, agency) ? [] : [{ agency, facts: known }]),
    ];
  });
}
