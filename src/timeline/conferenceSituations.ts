import { conferenceHistory, type PastConference } from '../domain/derived/conferenceHistory.ts';
import type { ChildOfCase, Situation } from './Situation.ts';
import { upToConference } from './upToConference.ts';

/**
 * The situation of one conference.
 *
 * @param of - the child of the case
 * @param past - one of the child's conferences
 * @returns the situation, in which that conference is named and no later one had been held
 * @internal
 */
export function conferenceSituation(of: ChildOfCase, { conference: { id }, heldOn }: PastConference): Situation {
  return {
    caseFile: typeof heldOn === 'string' ? upToConference(of, heldOn) : of.caseFile,
    subject: { child: of.child, conference: id },
    asOf: of.asOf,
    standing: { is: 'once' },
    key: `conference:${encodeURIComponent(id)}`,
    conference: id,
    exclusion: null,
  };
}

const conferencesOf = ({ caseFile, child, asOf }: ChildOfCase): readonly PastConference[] =>
  conferenceHistory(caseFile, child, asOf).conferences;

/**
 * Every conference about a child, held or not.
 *
 * @param of - the child of the case
 * @returns a situation for each
 * @internal
 */
export function conferenceSituations(of: ChildOfCase): readonly Situation[] {
  return conferencesOf(of).map((past) => conferenceSituation(of, past));
}

/**
 * Every request that someone be kept out of one of a child's conferences. Where no request is recorded, nothing follows
 * from one.
 *
 * @param of - the child of the case
 * @returns a situation for each
 * @internal
 */
export function exclusionSituations(of: ChildOfCase): readonly Situation[] {
  return conferencesOf(of).flatMap((past) => {
    const situation = conferenceSituation(of, past);
    return (past.conference.exclusions ?? []).map((_, exclusion) => ({
      ...situation,
      subject: { ...situation.subject, exclusion },
      key: `${situation.key}/exclusion:${String(exclusion)}`,
      exclusion,
    }));
  });
}

/**
 * Every conference that made a plan for a child, or may have.
 *
 * @param of - the child of the case
 * @returns a situation for each, in which no later plan had been made
 * @internal
 */
export function planSituations(of: ChildOfCase): readonly Situation[] {
  return conferencesOf(of)
    .filter(({ conference, heldOn }) => conference.kind !== 'review' && heldOn !== null)
    .map((past) => conferenceSituation(of, past));
}
