import { isObject } from '../input/isObject.ts';
import { pointerTo } from '../domain/pointer.ts';

/** A value of a policy file with the JSON pointer to it; `undefined` where nothing stands there. */
export interface Place {
  readonly value: unknown;
  readonly path: string;
}

/** A place under its key. */
export interface KeyedPlace extends Place {
  readonly key: string;
}

/**
 * The place of an object's member.
 *
 * @param place - the object's place
 * @param key - the member's key
 * @returns the member's place, with no value where there is no such object or member
 */
export function memberOf({ value, path }: Place, key: string): Place {
  return { value: isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined, path: pointerTo(path, key) };
}

/**
 * The places of all members of an object.
 *
 * @param place - the object's place
 * @returns the members in order; none where there is no object
 */
export function membersOf({ value, path }: Place): readonly KeyedPlace[] {
  if (!isObject(value)) return [];
  return Object.entries(value).map(([key, member]) => ({ key, value: member, path: pointerTo(path, key) }));
}

/**
 * The places of a list's items.
 *
 * @param place - the list's place
 * @returns the items in order; none where there is no list
 */
export function itemsOf({ value, path }: Place): readonly Place[] {
  if (!Array.isArray(value)) return [];
  return value.map((item: unknown, index) => ({ value: item, path: pointerTo(path, index) }));
}

/** A place whose value is text. */
export interface TextPlace extends Place {
  readonly value: string;
}

/**
 * Whether text stands at a place.
 *
 * @param place - any place
 * @returns `true`, and the type says so, where it does
 */
export function isTextPlace(place: Place): place is TextPlace {
  return typeof place.value === 'string';
}
