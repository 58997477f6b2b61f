import type { CalendarDay } from '../domain/CalendarDay.ts';
import type { CaseFile } from '../domain/CaseFile.ts';
import type { Conference } from '../domain/Conference.ts';
import { conferenceHistory, type PastConference } from '../domain/derived/conferenceHistory.ts';
import { comingSituation, type Coming } from './comingSituation.ts';
import { conferenceSituation } from './conferenceSituations.ts';
import { inTextOrder } from './inTextOrder.ts';
import { planEnd } from './planEnd.ts';
import type { ChildOfCase, Situation } from './Situation.ts';

/** Longer than the id of any conference of the case, and so none of them. */
const unusedId = ({ conferences }: CaseFile): string => ['next-review', ...conferences.map(({ id }) => id)].join('+');

const dayHeld = ({ heldOn }: PastConference): readonly CalendarDay[] => (typeof heldOn === 'string' ? [heldOn] : []);

/** The next review that is recorded: the soonest planned, unless a conference was held since the day planned for it. */
const recordedNext = (conferences: readonly PastConference[]): string | undefined => {
  const lastHeldOn = conferences.flatMap(dayHeld).toSorted().at(-1) ?? '';
  const plannedOn = ({ conference }: PastConference): string => conference.plannedOn ?? '9999-12-31';
  const next = conferences
    .filter((past) => past.conference.kind === 'review' && past.heldOn === null && plannedOn(past) >= lastHeldOn)
    .toSorted((one, other) => inTextOrder(plannedOn(one), plannedOn(other)))[0];
  return next?.conference.id;
};

const comingReview = ({ caseFile, asOf, standing }: Coming, child: string): Situation => {
  const { conferences } = conferenceHistory(caseFile, child, asOf);
  const recorded = recordedNext(conferences);
  const unrecorded: Conference = { id: unusedId(caseFile), kind: 'review', children: [child], heldOn: null };
  const last = conferences.flatMap(dayHeld).toSorted().at(-1);
  return {
    // A review that is to come and not recorded yet stands for itself, so that no other conference stands in for it.
    caseFile: recorded === undefined ? { ...caseFile, conferences: [...caseFile.conferences, unrecorded] } : caseFile,
    subject: { child, conference: recorded ?? unrecorded.id },
    asOf,
    standing,
    key: recorded === undefined ? `after:${last ?? 'none'}` : `conference:${encodeURIComponent(recorded)}`,
    conference: recorded ?? null,
    exclusion: null,
  };
};

/**
 * Every review of a child that was held, or may have been, and the next one. No review is owed once the plan has ended.
 *
 * @param of - the child of the case
 * @returns the situations
 * @internal
 */
export function reviewSituations(of: ChildOfCase): readonly Situation[] {
  const endedOn = planEnd(of);
  const underPlan = ({ conference, heldOn }: PastConference): boolean => {
    const day = heldOn ?? conference.plannedOn ?? undefined;
    return endedOn === undefined || day === undefined || day <= endedOn;
  };
  const held = conferenceHistory(of.caseFile, of.child, of.asOf)
    .conferences.filter(
      ({ conference: { kind }, heldOn }) => (kind === undefined || kind === 'review') && heldOn !== null,
    )
    .filter(underPlan)
    .map((past) => conferenceSituation(of, past));
  return [...held, comingReview(comingSituation(of), of.child)];
}
