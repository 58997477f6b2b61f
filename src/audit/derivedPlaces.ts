import { isReview, makesPlan, conferenceHistory, type PastConference } from '../domain/derived/conferenceHistory.ts';
import type { derivedFacts } from '../domain/vocabulary/derivedFacts.ts';
import type { Audited } from './Audited.ts';
import { childPlace, conferencePlace, sectionPlace } from './recordedPlaces.ts';

/** Where a fact that is worked out from others comes from. */
type Places = (audited: Audited) => readonly string[];

/** Where a conference that should be there would stand. */
const nextConference = '/conferences/-';

const orNext = (places: readonly string[]): readonly string[] => (places.length === 0 ? [nextConference] : places);

const conferencesOf = ({ caseFile, child, moment }: Audited): readonly PastConference[] =>
  conferenceHistory(caseFile, child.id, moment.asOf).conferences;

/** The child's other conferences on a day; where that is not known, those of which it is not known when they were held. */
const heldOn = (audited: Audited, day: unknown, counts: (past: PastConference) => boolean): readonly PastConference[] =>
  conferencesOf(audited).filter((past) => past.heldOn === (typeof day === 'string' ? day : undefined) && counts(past));

const isAnother = ({ conference }: Audited, past: PastConference): boolean => past.conference.id !== conference.id;

/** The conferences that the review in question follows. */
const preceding = (audited: Audited): readonly PastConference[] =>
  heldOn(audited, audited.facts.values['review.precedingConferenceOn'], (past) => isAnother(audited, past));

const planMaking = (audited: Audited): readonly PastConference[] =>
  heldOn(
    audited,
    audited.facts.values['initialConference.heldOn'],
    ({ conference: { kind } }) => makesPlan(kind) !== false,
  );

const planMadeOn: Places = (audited) =>
  orNext(planMaking(audited).map(({ conference }) => `${conferencePlace(audited, conference)}/heldOn`));

/** The latest that was held before the conference in question, or that may have been. */
const previous = (audited: Audited): readonly PastConference[] => {
  const others = conferencesOf(audited).filter((past) => isAnother(audited, past));
  const { heldOn: ownDay } = audited.conference;
  const before = others.flatMap(({ heldOn: day }) =>
    typeof day === 'string' && (typeof ownDay !== 'string' || day < ownDay) ? [day] : [],
  );
  const last = before.toSorted().at(-1);
  return others.filter(({ heldOn: day }) => day === last);
};

/**
 * Whether the child had a conference before the one in question, or may have had.
 *
 * @param audited - the child and the conference
 * @returns `false` only where none is recorded
 */
export function hasConferenceBefore(audited: Audited): boolean {
  return previous(audited).length > 0;
}

const attendance: Places = (audited) => [`${conferencePlace(audited, audited.conference)}/attendance`];

const conferenceDay: Places = (audited) => {
  const { heldOn: day } = audited.conference;
  const wasHeld = typeof day === 'string' && day <= audited.moment.asOf;
  return [`${conferencePlace(audited, audited.conference)}/${wasHeld ? 'heldOn' : 'plannedOn'}`];
};

const meetings: Places = (audited) => [`${childPlace(audited)}/coreGroup/metOn`];

const scores: Places = (audited) => [sectionPlace(audited, audited.conference.id, 'scores', 'given')];

/** The places from which each fact is worked out that no record holds as such. */
export const derivedPlaces: Readonly<Record<keyof typeof derivedFacts, Places>> = {
  'child.life': (audited) => [`${childPlace(audited)}/bornOn`, `${childPlace(audited)}/diedOn`],
  'plan.stage': (audited) => [`${childPlace(audited)}/plan/endedOn`, ...planMadeOn(audited)],
  'conference.stage': (audited) => [`${conferencePlace(audited, audited.conference)}/heldOn`],
  'review.isFirst': (audited) =>
    orNext(preceding(audited).map(({ conference }) => `${conferencePlace(audited, conference)}/kind`)),
  'review.heldOn': (audited) => {
    const isIt = isReview(audited.conference.kind) !== false;
    return [isIt ? `${conferencePlace(audited, audited.conference)}/heldOn` : nextConference];
  },
  'review.precedingConferenceOn': (audited) =>
    orNext(preceding(audited).map(({ conference }) => `${conferencePlace(audited, conference)}/heldOn`)),
  'previousConference.quorate': (audited) =>
    orNext(previous(audited).map(({ conference }) => sectionPlace(audited, conference.id, 'quorum', 'met'))),
  'initialConference.heldOn': planMadeOn,
  'coreGroup.firstOn': meetings,
  'coreGroup.firstAfterEndingOn': meetings,
  'coreGroup.countedFrom': (audited) => {
    const { coreGroup } = audited.child;
    const day = audited.facts.values['coreGroup.countedFrom'];
    const isMeeting = typeof day === 'string' && coreGroup?.metOn?.includes(day) === true;
    return [...meetings(audited), ...(isMeeting ? [] : planMadeOn(audited))];
  },
  'visits.countedFrom': (audited) => {
    const { visitedOn = [], lookedAfter = {} } = audited.child;
    const day = audited.facts.values['visits.countedFrom'];
    const visits = `${childPlace(audited)}/visitedOn`;
    if (typeof day === 'string' && visitedOn.includes(day)) return [visits];
    const mayBeginLater = typeof day !== 'string' || lookedAfter.since === day;
    const since = mayBeginLater ? [`${childPlace(audited)}/lookedAfter/since`] : [];
    return [visits, ...planMadeOn(audited), ...since];
  },
  'conference.dayOn': conferenceDay,
  'conference.childsAge': (audited) => [`${childPlace(audited)}/bornOn`, ...conferenceDay(audited)],
  'attendance.agencies': attendance,
  'attendance.agenciesInDirectContact': attendance,
  'scores.byParents': scores,
  'scores.byProfessionals': (audited) => [...scores(audited), ...attendance(audited)],
};
