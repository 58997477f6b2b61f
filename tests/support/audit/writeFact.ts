import type { AuditSubject } from '../../../src/audit/AuditSubject.ts';
import { agencies } from '../../../src/domain/agencies.ts';
import type { CaseFile } from '../../../src/domain/CaseFile.ts';
import { pointOfView, type PointOfView } from '../../../src/domain/view/PointOfView.ts';
import { nextConferencePlace } from '../../../src/domain/view/places.ts';
import { placesOf } from '../../../src/domain/view/recordPointers.ts';
import { isObject, listAt, readAt, writeAt, type Draft } from './writeAt.ts';
import { writeDerived } from './writeDerived.ts';

/** A fact and what it is to be. */
export interface Assignment {
  readonly fact: string;
  readonly value: unknown;
}

/** What else a record holds that is added to a list for the sake of one fact. */
const addedTo = (place: string, { conference, knownOn }: PointOfView): Draft => {
  if (place.includes('/chronology/-')) {
    return typeof conference?.heldOn === 'string' ? { at: conference.conference.id } : { on: knownOn };
  }
  if (place.includes('/reviews/-')) return { heldOn: knownOn };
  if (place.includes('/lookedAfter/-')) return { endedOn: null };
  return place.includes('/moves/-') ? { direction: 'out' } : {};
};

const moved = (value: unknown, from: unknown, to: unknown): unknown => {
  if (!isObject(value)) return value;
  const parts = Object.entries(value).map(([key, part]) => [
    key,
    key === 'on' && part === from ? to : moved(part, from, to),
  ]);
  return Object.fromEntries(parts);
};

/** A conference ends on the day on which it is held, and what was said on that day was said at it. */
const moveWithConference = (document: Draft, place: string, before: unknown, value: unknown): void => {
  const conference = readAt(document, place.replace(/\/heldOn$/u, ''));
  if (!isObject(conference) || typeof value !== 'string') return;
  const { endedAt } = conference;
  if (typeof endedAt === 'string') conference['endedAt'] = value + endedAt.slice(value.length);
  for (const child of listAt(document, '/children')) {
    const { chronology } = child;
    if (Array.isArray(chronology))
      child['chronology'] = chronology.map((entry: unknown) => moved(entry, before, value));
  }
};

const write = (document: Draft, place: string, value: unknown, view: PointOfView): void => {
  const before = readAt(document, place);
  writeAt(document, place, value, addedTo(place, view));
  if (/^\/conferences\/\d+\/heldOn$/u.test(place)) moveWithConference(document, place, before, value);
};

/** Who is taken to have judged where a record does not say. */
const someone = 'conference-chair';

const writeJudgement = (document: Draft, place: string, is: unknown, view: PointOfView): void => {
  const judgement = readAt(document, place);
  write(document, place, { by: someone, ...(isObject(judgement) ? judgement : {}), is }, view);
};

/**
 * Writes a fact into a case, wherever in it the fact stands or is worked out from.
 *
 * @param document - the case as JSON, which is changed
 * @param subject - the child, the conference and the request that the fact is about
 * @param assignment - the fact and its value
 * @returns whether the case has a place for it
 */
export const writeFact = (document: Draft, subject: AuditSubject, { fact, value }: Assignment): boolean => {
  const { child, exclusion, asOf } = subject.view;
  // What was written before may have added the record in which this fact stands.
  const caseFile = document as unknown as CaseFile;
  const view = pointOfView(caseFile, { child: child.id, conference: subject.conference, exclusion }, asOf);
  const derived = writeDerived[fact];
  if (derived !== undefined) {
    derived(document, view, value);
    return true;
  }
  const [place, ...others] = placesOf(view, fact);
  const isOfNoRequest = fact.startsWith('exclusion.') && exclusion === undefined;
  if (place === undefined || isOfNoRequest || place.startsWith(nextConferencePlace)) return false;
  if (place.endsWith('/is')) {
    writeJudgement(document, place.slice(0, -'/is'.length), value, view);
    return true;
  }
  // Several places of one day, such as two conferences on it, move together.
  for (const one of [place, ...others.filter((other) => other.endsWith('/heldOn'))]) write(document, one, value, view);
  return true;
};

/** Every agency there is, for sets that are to grow. */
export const allAgencies: readonly string[] = agencies;
