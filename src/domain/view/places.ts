import type { Conference } from '../Conference.ts';
import { pointer, pointerTo } from '../pointer.ts';
import type { PastConference } from './conferenceHistory.ts';
import type { PointOfView } from './PointOfView.ts';

/** A record's parts by their keys. */
interface Keyed {
  readonly [key: string]: Keyed | undefined;
}

/** Where a conference that should be there would stand. */
export const nextConferencePlace = '/conferences/-';

/**
 * Where the child's own record stands.
 *
 * @param view - the point of view
 * @returns the JSON pointer
 * @internal
 */
export function childPlace({ caseFile, child }: PointOfView): string {
  return pointer(['children', caseFile.children.findIndex(({ id }) => id === child.id)]);
}

/**
 * Where one of a list of the child's records stands.
 *
 * @param view - the point of view
 * @param list - the list's key
 * @param index - the record's place in it; `undefined` for one that is not there
 * @returns the JSON pointer
 * @internal
 */
export function placeInList(view: PointOfView, list: string, index: number | undefined): string {
  return pointerTo(pointerTo(childPlace(view), list), index ?? '-');
}

/**
 * Where a conference's record stands.
 *
 * @param view - the point of view
 * @param conference - one of the case's conferences
 * @returns the JSON pointer
 * @internal
 */
export function conferencePlace({ caseFile }: PointOfView, { id }: Pick<Conference, 'id'>): string {
  return pointer(['conferences', caseFile.conferences.findIndex((one) => one.id === id)]);
}

/**
 * Where the conference stands from which the case is seen.
 *
 * @param view - the point of view
 * @returns the JSON pointer; the place of one to be recorded where there is none
 * @internal
 */
export function ownConferencePlace(view: PointOfView): string {
  return view.conference === undefined ? nextConferencePlace : conferencePlace(view, view.conference.conference);
}

/**
 * Where something stands in a section of a conference's record: among what is said for the child alone, where it is said
 * there, and else among what holds for every child.
 *
 * @param view - the point of view
 * @param id - the conference's id
 * @param section - the section
 * @param key - the key within it
 * @returns the JSON pointer
 * @internal
 */
export function sectionPlace(view: PointOfView, id: string, section: string, key: string): string {
  const place = conferencePlace(view, { id });
  const perChild = view.caseFile.conferences.filter((one) => one.id === id).flatMap((one) => one.perChild ?? []);
  const index = perChild.findIndex(({ child }) => child === view.child.id);
  const own = perChild[index] as Keyed | undefined;
  const isOwn = own?.[section]?.[key] !== undefined;
  return `${isOwn ? `${place}${pointer(['perChild', index])}` : place}${pointer([section, key])}`;
}

/**
 * Where the days of some conferences stand.
 *
 * @param view - the point of view
 * @param conferences - the conferences
 * @param key - the key in each
 * @returns the JSON pointers; that of a conference to be recorded where there are none
 * @internal
 */
export function placesIn(
  view: PointOfView,
  conferences: readonly PastConference[],
  key: keyof Conference,
): readonly string[] {
  if (conferences.length === 0) return [nextConferencePlace];
  return conferences.map(({ conference }) => pointerTo(conferencePlace(view, conference), key));
}

/**
 * Where something of the enquiry in view stands. Which of several is meant can hang on when the plan before ended.
 *
 * @param view - the point of view
 * @param keys - the keys in its record
 * @returns the JSON pointer
 * @internal
 */
export function enquiryPlace(view: PointOfView, ...keys: readonly string[]): string {
  const {
    child: { enquiries },
    enquiry,
  } = view;
  if (enquiry === undefined && enquiries !== undefined) return pointerTo(childPlace(view), 'plans');
  return `${placeInList(view, 'enquiries', enquiry ? enquiries?.indexOf(enquiry) : undefined)}${pointer(keys)}`;
}
