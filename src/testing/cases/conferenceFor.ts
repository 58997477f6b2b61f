import type { Agency } from '../../domain/agencies.ts';
import type { CalendarDay } from '../../domain/CalendarDay.ts';
import type { Attendance, Conference, ExclusionRequest } from '../../domain/Conference.ts';
import { factsByOwner, type AgenciesKnownInPart, type FactValues } from '../../domain/vocabulary.ts';
import { localOf } from './localOf.ts';
import { holdsAnything, recordOf, type Values } from './recordOf.ts';

type Members = readonly Agency[] | AgenciesKnownInPart | undefined;

const certainOf = (members: Members): readonly Agency[] =>
  members === undefined ? [] : 'certain' in members ? members.certain : members;

const possibleOf = (members: Members): readonly Agency[] =>
  members !== undefined && 'certain' in members ? members.possible : [];

const attendanceOf = (facts: FactValues): readonly Attendance[] | undefined => {
  const { 'attendance.agencies': present, 'attendance.agenciesInDirectContact': inContact } = facts;
  if (present === undefined && inContact === undefined) return undefined;
  const [there, direct] = [certainOf(present), certainOf(inContact)];
  const open = [...possibleOf(present), ...possibleOf(inContact)];
  return [...new Set([...there, ...direct, ...open])].map((agency) => ({
    agency,
    ...(open.includes(agency) ? {} : { present: true }),
    ...(inContact === undefined || open.includes(agency) ? {} : { directContact: direct.includes(agency) }),
  }));
};

/** Requests that show whether someone was kept out; one that is known stands for them. */
const exclusionsOf = (facts: FactValues): readonly ExclusionRequest[] | undefined => {
  const { 'exclusion.anyone': anyone, 'exclusion.anyoneFromPart': fromPart } = facts;
  const request = { ...recordOf(factsByOwner.exclusion, 'exclusion', facts), ...localOf(facts, 'exclusion') };
  if (holdsAnything(request)) return [request];
  if (anyone === true || fromPart === true)
    return [{ decided: { is: true }, ...(fromPart === true && { partial: true }) }];
  return anyone === false ? [] : undefined;
};

const dayLength = 'YYYY-MM-DD'.length;

/** A conference ends on the day on which it is held. */
const heldOnOf = ({ heldOn, endedAt }: Values): object => {
  if (typeof endedAt === 'string') return { heldOn: endedAt.slice(0, dayLength), endedAt };
  return { ...(heldOn === undefined ? {} : { heldOn }), ...(endedAt === undefined ? {} : { endedAt }) };
};

/** Where only its stage is known, days that show it. */
const stagedBy = (facts: FactValues, asOf: CalendarDay): Values => {
  const stage = facts['conference.stage'];
  const heldOn = facts['conference.heldOn'] ?? facts['review.heldOn'];
  const isHeld = typeof heldOn === 'string';
  return {
    ...facts,
    ...(heldOn === undefined ? {} : { 'conference.heldOn': heldOn }),
    ...(stage === 'held' && !isHeld ? { 'conference.heldOn': asOf } : {}),
    ...(stage === 'to-come' || stage === 'did-not-go-ahead' ? { 'conference.heldOn': null } : {}),
    ...(stage === 'did-not-go-ahead' && !isHeld ? { 'conference.cancelledOn': asOf } : {}),
  };
};

/**
 * The record of the conference in question that shows facts.
 *
 * @param facts - the facts
 * @param asOf - the day as of which they are known
 * @param ids - the conference's id and the child's
 * @returns the conference
 * @internal
 */
export function conferenceFor(
  facts: FactValues,
  asOf: CalendarDay,
  ids: { readonly conference: string; readonly child: string },
): Conference {
  const values = stagedBy(facts, asOf);
  const { heldOn, endedAt, ...record } = recordOf(factsByOwner.conference, 'conference', values);
  const attendance = attendanceOf(facts);
  const exclusions = exclusionsOf(facts);
  return {
    ...('review.heldOn' in facts ? { kind: 'review' } : {}),
    ...record,
    ...localOf(facts, 'conference'),
    ...heldOnOf({ heldOn, endedAt: heldOn === null ? undefined : endedAt }),
    ...(attendance === undefined ? {} : { attendance }),
    ...(exclusions === undefined ? {} : { exclusions }),
    id: ids.conference,
    children: [ids.child],
  };
}
