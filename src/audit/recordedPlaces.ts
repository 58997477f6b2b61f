import type { Conference } from '../domain/Conference.ts';
import { pointer } from '../domain/pointer.ts';
import type { Audited } from './Audited.ts';

/** A record's parts by their keys. */
interface Keyed {
  readonly [key: string]: Keyed | undefined;
}

/**
 * Where the child's own record stands.
 *
 * @param audited - the child in question
 * @returns the JSON pointer
 */
export function childPlace({ caseFile, child }: Audited): string {
  return pointer(['children', caseFile.children.indexOf(child)]);
}

/**
 * Where a conference's record stands.
 *
 * @param audited - what is asked about
 * @param conference - one of the case's conferences
 * @returns the JSON pointer
 */
export function conferencePlace({ caseFile }: Audited, { id }: Pick<Conference, 'id'>): string {
  return pointer(['conferences', caseFile.conferences.findIndex((one) => one.id === id)]);
}

/**
 * Where something stands in a section of a conference's record: among what is said for the child alone, where it is said
 * there, and else among what holds for every child.
 *
 * @param audited - what is asked about
 * @param id - the conference's id
 * @param section - the section
 * @param key - the key within it
 * @returns the JSON pointer
 */
export function sectionPlace(audited: Audited, id: string, section: string, key: string): string {
  const place = conferencePlace(audited, { id });
  const { perChild = [] } = audited.caseFile.conferences.find((one) => one.id === id) ?? {};
  const index = perChild.findIndex(({ child }) => child === audited.child.id);
  const own = perChild[index] as Keyed | undefined;
  const isOwn = own?.[section]?.[key] !== undefined;
  return `${isOwn ? `${place}${pointer(['perChild', index])}` : place}${pointer([section, key])}`;
}
