import { readDay, toCalendarDay } from '../../../src/domain/CalendarDay.ts';
import type { PointOfView } from '../../../src/domain/view/PointOfView.ts';
import { childPlace, ownConferencePlace } from '../../../src/domain/view/places.ts';
import { placesOf } from '../../../src/domain/view/recordPointers.ts';
import { planMadePlace } from '../../../src/domain/derived/planFacts.ts';
import { listAt, writeAt, type Draft } from './writeAt.ts';

/** Writes what a derived fact is worked out from, so that it comes out as wanted. */
type Write = (document: Draft, view: PointOfView, value: unknown) => void;

const recordOf = (key: string, day: unknown): readonly Draft[] => (typeof day === 'string' ? [{ [key]: day }] : []);

const isOnSide = (record: Draft, key: string, value: unknown, side: 'before' | 'after'): boolean => {
  const day = record[key];
  if (typeof day !== 'string' || typeof value !== 'string') return false;
  return side === 'before' ? day < value : day > value;
};

/** The day is to be the last, or the first, of a list. */
const writeInList =
  (list: string, key: string, end: 'last' | 'first'): Write =>
  (document, view, value) => {
    const place = `${childPlace(view)}/${list}`;
    const side = end === 'last' ? 'before' : 'after';
    const others = listAt(document, place).filter((record) => isOnSide(record, key, value, side));
    const own = recordOf(key, value);
    writeAt(document, place, end === 'last' ? [...others, ...own] : [...own, ...others]);
  };

const writeAttending =
  (key: 'present' | 'directContact'): Write =>
  (document, view, value) => {
    const place = `${ownConferencePlace(view)}/attendance`;
    const wanted = Array.isArray(value) ? (value as readonly unknown[]) : [];
    const people = listAt(document, place);
    const changed = people.map((person) =>
      person['agency'] === undefined ? person : { ...person, [key]: wanted.includes(person['agency']) },
    );
    const missing = wanted.filter((agency) => !people.some((person) => person['agency'] === agency));
    const added = missing.map((agency) => ({ agency, present: true, directContact: key === 'directContact' }));
    writeAt(document, place, [...changed, ...added]);
  };

const scoresPlace = (view: PointOfView): string => `${ownConferencePlace(view)}/scores/given`;

const writeParentsScore: Write = (document, view, value) => {
  const others = listAt(document, scoresPlace(view)).filter(({ by }) => by !== 'parents');
  writeAt(document, scoresPlace(view), value === true ? [...others, { by: 'parents', score: 5 }] : others);
};

const writeProfessionalsScores: Write = (document, view, value) => {
  const place = scoresPlace(view);
  const given = listAt(document, place);
  const present = listAt(document, `${ownConferencePlace(view)}/attendance`).flatMap(
    ({ agency, present: isPresent }) => (typeof agency === 'string' && isPresent === true ? [agency] : []),
  );
  const missing = present.filter((agency) => !given.some(({ by }) => by === agency));
  const fewer = given.filter(({ by }) => by !== present[0]);
  writeAt(document, place, value === false ? fewer : [...given, ...missing.map((by) => ({ by, score: 5 }))]);
};

const daysFrom = (day: unknown, more: number): string | null =>
  typeof day === 'string' ? toCalendarDay((readDay(day) ?? 0) + more) : null;

/** The review before it becomes another conference, or one more review is put in before it. */
const writeIsFirst: Write = (document, view, value) => {
  const { child, history, knownOn, plan, conference } = view;
  const conferences = listAt(document, '/conferences');
  if (value === true) {
    const reviews = history.conferences.filter(
      (one) => one.conference.kind === 'review' && one.conference.id !== conference?.conference.id,
    );
    const ids = reviews.map((one) => one.conference.id);
    writeAt(
      document,
      '/conferences',
      conferences.map((one) => (ids.includes(String(one['id'])) ? { ...one, kind: 'transfer' } : one)),
    );
    return;
  }
  const heldOn = daysFrom(plan.madeOn, 1) ?? daysFrom(knownOn, -1);
  const added = { id: 'one-more-review', kind: 'review', children: [child.id], heldOn, quorum: { met: true } };
  writeAt(document, '/conferences', [...conferences, added]);
};

const writeExcluded: Write = (document, view, value) => {
  const place = `${ownConferencePlace(view)}/exclusions`;
  const decided = { is: value, by: 'conference-chair' };
  const [first = {}, ...others] = listAt(document, place);
  writeAt(document, place, value === true ? [{ ...first, decided }, ...others] : []);
};

const writeExcludedFromPart: Write = (document, view, value) => {
  writeExcluded(document, view, value);
  if (value === true) writeAt(document, `${ownConferencePlace(view)}/exclusions/0/partial`, true);
};

const writeMadeOn: Write = (document, view, value) => {
  const plans = `${childPlace(view)}/plans`;
  if (value === null) writeAt(document, plans, []);
  else if (planMadePlace(view) === plans) writeAt(document, plans, [{ madeOn: value, endedOn: null }]);
  else writeAt(document, planMadePlace(view), value);
};

const writeMadeBeforeBirth: Write = (document, view, value) => {
  writeAt(document, `${childPlace(view)}/bornOn`, daysFrom(view.plan.madeOn, value === true ? 30 : -400));
};

const periodPlace = (view: PointOfView): string =>
  `${childPlace(view)}/lookedAfter/${String(view.period.index ?? '-')}`;

const writeLookedAfter: Write = (document, view, value) => {
  if (value === true) writeAt(document, `${periodPlace(view)}/endedOn`, null);
  else if (view.period.index !== undefined) writeAt(document, `${periodPlace(view)}/endedOn`, view.knownOn);
  else writeAt(document, `${childPlace(view)}/lookedAfter`, []);
};

const writeReviewHeldOn: Write = (document, view, value) => {
  const place = `${periodPlace(view)}/reviews`;
  const [first] = listAt(document, place);
  writeAt(document, place, value === null ? [] : [{ ...first, heldOn: value }]);
};

const writePostponed: Write = (document, view, value) => {
  const [postponed = '', meanwhile = ''] = placesOf(view, 'enquiry.conferencePostponedWhileProtected');
  writeAt(document, postponed, value);
  if (value === true) writeAt(document, meanwhile, { is: true, by: 'conference-chair' });
};

/** Of each fact that is worked out from several things, what is written so that it comes out as wanted. */
export const writeDerived: Readonly<Record<string, Write>> = {
  'attendance.agencies': writeAttending('present'),
  'attendance.agenciesInDirectContact': writeAttending('directContact'),
  'coreGroup.firstOn': writeInList('coreGroups', 'heldOn', 'first'),
  'coreGroup.firstAfterEndingOn': writeInList('coreGroups', 'heldOn', 'first'),
  'coreGroup.countedFrom': writeInList('coreGroups', 'heldOn', 'last'),
  'visits.countedFrom': writeInList('visits', 'on', 'last'),
  'scores.byParents': writeParentsScore,
  'scores.byProfessionals': writeProfessionalsScores,
  'review.isFirst': writeIsFirst,
  'exclusion.anyone': writeExcluded,
  'exclusion.anyoneFromPart': writeExcludedFromPart,
  'plan.madeOn': writeMadeOn,
  'plan.madeBeforeBirth': writeMadeBeforeBirth,
  'lookedAfter.now': writeLookedAfter,
  'lookedAfter.reviewHeldOn': writeReviewHeldOn,
  'enquiry.conferencePostponedWhileProtected': writePostponed,
};
