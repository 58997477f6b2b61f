import { pointer, pointerTo, standsAt } from '../domain/pointer.ts';
import { childFacts } from '../domain/vocabulary/childFacts.ts';
import { conferenceFacts } from '../domain/vocabulary/conferenceFacts.ts';
import { exclusionFacts } from '../domain/vocabulary/exclusionFacts.ts';
import type { Audited } from './Audited.ts';
import { derivedPlaces } from './derivedPlaces.ts';
import { childPlace, conferencePlace, sectionPlace } from './recordedPlaces.ts';

/** The part of a name that says who judged. */
const judgedBy = '.by';

/** A judgement stands with who made it: what was judged under `is`, who did under `by`. */
const withAspect = (place: string, type: string | readonly string[], isBy: boolean): string =>
  type === 'judgement' ? `${place}/${isBy ? 'by' : 'is'}` : place;

const childFactPlaces = (audited: Audited, section: string, key: string): readonly string[] => {
  const own = childPlace(audited);
  return [section === 'child' ? pointerTo(own, key) : pointerTo(pointerTo(own, section), key)];
};

/** Whether a plan was made before birth can be said as such, and else shows from what made it. */
const planMadeBeforeBirth = (audited: Audited): readonly string[] => {
  const recorded = childFactPlaces(audited, 'plan', 'madeBeforeBirth');
  if (recorded.some((place) => standsAt(audited.caseFile, place))) return recorded;
  const conferences = derivedPlaces['initialConference.heldOn'](audited);
  return [
    ...conferences.map((place) => place.replace(/\/heldOn$/u, '/kind')),
    ...conferences,
    `${childPlace(audited)}/bornOn`,
  ];
};

const exclusionPlace = (audited: Audited, key: string): string => {
  const list = `${conferencePlace(audited, audited.conference)}/exclusions`;
  return audited.exclusion === undefined ? list : `${list}${pointer([audited.exclusion, key])}`;
};

const typeIn = (
  facts: Readonly<Record<string, string | readonly string[]>>,
  fact: string,
): string | readonly string[] | undefined => (Object.hasOwn(facts, fact) ? facts[fact] : undefined);

/**
 * Where a fact stands in the case, or should stand; of one that is worked out, where it is worked out from.
 *
 * @param audited - the child, the conference and the request in question
 * @param name - the fact, or who judged it: its name with `.by`
 * @returns JSON pointers into the case
 */
export function placesOf(audited: Audited, name: string): readonly string[] {
  const isBy = name.endsWith(judgedBy);
  const fact = isBy ? name.slice(0, -judgedBy.length) : name;
  const [section = '', key = ''] = fact.split('.');
  if (section === 'local') return [`${childPlace(audited)}${pointer(['local', key])}`];
  if (fact === 'plan.madeBeforeBirth') return planMadeBeforeBirth(audited);
  const ofChild = typeIn(childFacts, fact);
  if (ofChild !== undefined) {
    return childFactPlaces(audited, section, key).map((place) => withAspect(place, ofChild, isBy));
  }
  const ofConference = typeIn(conferenceFacts, fact);
  if (ofConference !== undefined) {
    const { conference } = audited;
    const place =
      section === 'conference'
        ? pointerTo(conferencePlace(audited, conference), key)
        : sectionPlace(audited, conference.id, section, key);
    return [withAspect(place, ofConference, isBy)];
  }
  const ofExclusion = typeIn(exclusionFacts, fact);
  if (ofExclusion !== undefined) {
    const place = exclusionPlace(audited, key);
    return [audited.exclusion === undefined ? place : withAspect(place, ofExclusion, isBy)];
  }
  return Object.hasOwn(derivedPlaces, fact) ? derivedPlaces[fact as keyof typeof derivedPlaces](audited) : [];
}
