import type { Audited } from '../../../src/audit/Audited.ts';
import { placesOf } from '../../../src/audit/factPlaces.ts';
import { agencies } from '../../../src/domain/agencies.ts';

/** A fact and what it is to be. */
export interface Assignment {
  readonly fact: string;
  readonly value: unknown;
}

type Draft = Record<string, unknown>;

const isObject = (value: unknown): value is Draft => typeof value === 'object' && value !== null;

const keysOf = (pointer: string): readonly string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));

/** Writes a value where a JSON pointer points, making the objects on the way to it. */
const writeAt = (document: Draft, pointer: string, value: unknown): boolean => {
  const keys = keysOf(pointer);
  const last = keys.at(-1);
  if (last === undefined || keys.includes('-')) return false;
  let at = document;
  for (const key of keys.slice(0, -1)) {
    const next = at[key];
    if (isObject(next)) at = next;
    else {
      const made: Draft = {};
      at[key] = made;
      at = made;
    }
  }
  at[last] = value;
  // A conference ends on the day on which it is held.
  const { endedAt } = at;
  if (last === 'heldOn' && typeof value === 'string' && typeof endedAt === 'string') {
    at['endedAt'] = value + endedAt.slice(value.length);
  }
  return true;
};

const readAt = (document: Draft, pointer: string): unknown =>
  keysOf(pointer).reduce<unknown>((at, key) => (isObject(at) ? at[key] : undefined), document);

const listAt = (document: Draft, pointer: string): readonly Draft[] => {
  const list = readAt(document, pointer);
  return Array.isArray(list) ? (list as readonly Draft[]) : [];
};

/** How those facts are written that a list is worked out from. */
type Write = (document: Draft, places: readonly string[], value: unknown) => boolean;

const alone = (day: unknown): readonly unknown[] => (day === null ? [] : [day]);

const writeLatest: Write = (document, [list = ''], value) => {
  const days = listAt(document, list) as readonly unknown[];
  const earlier = days.filter((day) => typeof day === 'string' && typeof value === 'string' && day < value);
  return writeAt(document, list, [...earlier, ...alone(value)]);
};

const writeFirst: Write = (document, [list = ''], value) => {
  const days = listAt(document, list) as readonly unknown[];
  const later = days.filter((day) => typeof day === 'string' && typeof value === 'string' && day > value);
  return writeAt(document, list, [...alone(value), ...later]);
};

const writeAttending =
  (key: 'present' | 'directContact'): Write =>
  (document, [list = ''], value) => {
    const wanted = Array.isArray(value) ? (value as readonly unknown[]) : [];
    const people = listAt(document, list);
    const changed = people.map((person) =>
      person['agency'] === undefined ? person : { ...person, [key]: wanted.includes(person['agency']) },
    );
    const missing = wanted.filter((agency) => !people.some((person) => person['agency'] === agency));
    const added = missing.map((agency) => ({ agency, present: true, directContact: key === 'directContact' }));
    return writeAt(document, list, [...changed, ...added]);
  };

const writeParentsScore: Write = (document, [list = ''], value) => {
  const others = listAt(document, list).filter(({ by }) => by !== 'parents');
  return writeAt(document, list, value === true ? [...others, { by: 'parents', score: 5 }] : others);
};

const writeProfessionalsScores: Write = (document, [list = '', attendance = ''], value) => {
  const given = listAt(document, list);
  const present = listAt(document, attendance).flatMap(({ agency, present: isPresent }) =>
    typeof agency === 'string' && isPresent === true ? [agency] : [],
  );
  if (value === false)
    return writeAt(
      document,
      list,
      given.filter(({ by }) => by !== present[0]),
    );
  const missing = present.filter((agency) => !given.some(({ by }) => by === agency));
  return writeAt(document, list, [...given, ...missing.map((by) => ({ by, score: 5 }))]);
};

const writeKind: Write = (document, [place = ''], value) =>
  writeAt(document, place, value === true ? 'initial' : 'review');

const special: Readonly<Record<string, Write>> = {
  'attendance.agencies': writeAttending('present'),
  'attendance.agenciesInDirectContact': writeAttending('directContact'),
  'coreGroup.firstOn': writeFirst,
  'coreGroup.firstAfterEndingOn': writeFirst,
  'coreGroup.countedFrom': writeLatest,
  'visits.countedFrom': writeLatest,
  'scores.byParents': writeParentsScore,
  'scores.byProfessionals': writeProfessionalsScores,
  'review.isFirst': writeKind,
};

/** Who is taken to have judged where a record does not say. */
const someone = 'conference-chair';

/**
 * Writes a fact into a case, wherever in it the fact stands or is worked out from.
 *
 * @param document - the case as JSON, which is changed
 * @param audited - the child, the conference and the request that the fact is about
 * @param assignment - the fact and its value
 * @returns whether the case has a place for it
 */
export const writeFact = (document: Draft, audited: Audited, { fact, value }: Assignment): boolean => {
  const places = placesOf(audited, fact);
  const write = special[fact];
  if (write !== undefined) return write(document, places, value);
  const [place, ...others] = places;
  if (place === undefined || (fact.startsWith('exclusion.') && audited.exclusion === undefined)) return false;
  // Several places of one day, such as two conferences on it, move together.
  const isWritten = [place, ...others.filter((other) => other.endsWith('/heldOn'))].every((one) =>
    writeAt(document, one, value),
  );
  if (!isWritten || !place.endsWith('/is')) return isWritten;
  const judgement = readAt(document, place.slice(0, -'/is'.length));
  if (isObject(judgement)) judgement['by'] ??= someone;
  return true;
};

/** Every agency there is, for sets that are to grow. */
export const allAgencies: readonly string[] = agencies;
