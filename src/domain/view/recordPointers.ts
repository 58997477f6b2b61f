import type { DerivedFact } from '../derived/DerivedFact.ts';
import { firstStatutoryReview } from '../derived/lookedAfterFacts.ts';
import { planMadePlace } from '../derived/planFacts.ts';
import { judgedFact, localNameOf, type LocalName, type LocalOwner } from '../localFacts.ts';
import { pointer, pointerTo } from '../pointer.ts';
import {
  factsByOwner,
  vocabulary,
  type FactName,
  type FactOwner,
  type FactType,
  type VocabularyEntry,
} from '../vocabulary.ts';
import { statementOf } from './chronologyFacts.ts';
import { isJudged, localRecords } from './localFacts.ts';
import type { PointOfView } from './PointOfView.ts';
import {
  childPlace,
  conferencePlace,
  enquiryPlace,
  nextConferencePlace,
  ownConferencePlace,
  placeInList,
  sectionPlace,
} from './places.ts';

/** Where a fact stands that is recorded, by its section and key. */
type Place = (view: PointOfView, section: string, key: string, type: FactType) => string;

const lookedAfterPlace = (view: PointOfView): string => placeInList(view, 'lookedAfter', view.period.index);

const statutoryReviewPlace = (view: PointOfView): string =>
  `${lookedAfterPlace(view)}${pointer(['reviews', firstStatutoryReview(view)?.index ?? '-'])}`;

/** Which of several moves is meant can hang on when the plan ended. */
const movePlace = (view: PointOfView, ...keys: readonly string[]): string => {
  const {
    child: { moves },
    move,
    plan: { index },
  } = view;
  if (move === undefined && moves !== undefined) return `${placeInList(view, 'plans', index)}/endedOn`;
  return `${placeInList(view, 'moves', move ? moves?.indexOf(move) : undefined)}${pointer(keys)}`;
};

const within = (place: string, own: string, section: string, key: string): string =>
  section === own ? pointerTo(place, key) : `${place}${pointer([section, key])}`;

const places: Readonly<Record<Exclude<FactOwner, 'derived'>, Place>> = {
  child: (view, _, key) => pointerTo(childPlace(view), key),
  chronology: (view, section, key, type) => {
    const statement = statementOf(view, `${section}.${key}`, type);
    return `${placeInList(view, 'chronology', statement?.index)}${pointer([section, key])}`;
  },
  enquiry: (view, _, key) => enquiryPlace(view, key),
  plan: (view, section, key) => within(placeInList(view, 'plans', view.plan.index), 'plan', section, key),
  'looked-after-period': (view, _, key) => pointerTo(lookedAfterPlace(view), key),
  'statutory-review': (view, _, key) => pointerTo(statutoryReviewPlace(view), key),
  move: (view, _, key) => movePlace(view, key),
  conference: (view, section, key) => {
    if (view.conference === undefined) return nextConferencePlace;
    const { conference } = view.conference;
    return section === 'conference'
      ? pointerTo(conferencePlace(view, conference), key)
      : sectionPlace(view, conference.id, section, key);
  },
  exclusion: (view, _, key) => {
    const list = `${ownConferencePlace(view)}/exclusions`;
    return view.exclusion === undefined ? list : `${list}${pointer([view.exclusion, key])}`;
  },
};

const localPlaces: Readonly<Record<LocalOwner, (view: PointOfView, key: string) => string>> = {
  child: (view, key) => `${childPlace(view)}${pointer(['local', key])}`,
  enquiry: (view, key) => enquiryPlace(view, 'local', key),
  plan: (view, key) => `${placeInList(view, 'plans', view.plan.index)}${pointer(['local', key])}`,
  lookedAfter: (view, key) => `${lookedAfterPlace(view)}${pointer(['local', key])}`,
  move: (view, key) => movePlace(view, 'local', key),
  conference: (view, key) => places.conference(view, 'local', key, 'yes-no'),
  exclusion: (view, key) =>
    `${ownConferencePlace(view)}${pointer(['exclusions', view.exclusion ?? '-', 'local', key])}`,
  series: (view, key) => `${childPlace(view)}${pointer(['series', key])}`,
};

/** A series counts from its latest day, and before there is one from the day on which the plan was made. */
const seriesPlaces = (view: PointOfView, key: string): readonly string[] => {
  const entries = view.child.series?.[key];
  const [record] = localRecords(view).series;
  const isOfSeries = entries?.some(({ on }) => on === record?.[key]) === true;
  return [localPlaces.series(view, key), ...(isOfSeries ? [] : [planMadePlace(view)])];
};

/** A judgement stands with who made it: what was judged under `is`, who did under `by`. */
const withAspect = (place: string, type: string | readonly string[], isBy: boolean): string =>
  type === 'judgement' ? `${place}/${isBy ? 'by' : 'is'}` : place;

/** Only a record that holds it tells whether a fact of a policy's own is a judgement. */
const localPlace = (view: PointOfView, { owner, key }: LocalName, isBy: boolean): string => {
  const [record] = localRecords(view)[owner];
  const isJudgement = isBy || isJudged(record?.[key]);
  return withAspect(localPlaces[owner](view, key), isJudgement ? 'judgement' : '', isBy);
};

const isDerived = (name: string): name is keyof typeof factsByOwner.derived =>
  Object.hasOwn(factsByOwner.derived, name);

/** A fact of the vocabulary that is not derived. */
type RecordedEntry = VocabularyEntry & { readonly owner: Exclude<FactOwner, 'derived'> };

const isFact = (name: string): name is FactName => Object.hasOwn(vocabulary, name);

/**
 * Where a fact stands in the case, or should stand; of one that is worked out, where it is worked out from.
 *
 * @param view - the point of view
 * @param name - the fact, or who judged it: its name with `.by`
 * @returns JSON pointers into the case; none for what is no fact
 * @internal
 */
export function placesOf(view: PointOfView, name: string): readonly string[] {
  const fact = judgedFact(name);
  const isBy = fact !== name;
  if (isDerived(fact)) {
    const derived: DerivedFact = factsByOwner.derived[fact];
    return derived.from(view);
  }
  const local = localNameOf(fact);
  if (local?.owner === 'series') return seriesPlaces(view, local.key);
  if (local !== undefined) return [localPlace(view, local, isBy)];
  const [section = '', key = ''] = fact.split('.');
  if (!isFact(fact)) return [];
  const { owner, type } = vocabulary[fact] as RecordedEntry;
  const place = places[owner](view, section, key, type);
  return [owner === 'exclusion' && view.exclusion === undefined ? place : withAspect(place, type, isBy)];
}
