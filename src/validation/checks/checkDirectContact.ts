import type { Issue } from '../../domain/Result.ts';
import { show, warningOf } from '../../input/inputIssue.ts';
import { pointer, type Path } from '../../domain/pointer.ts';
import { conferencesOf, type CaseDraft, type ConferenceDraft } from './SenseCheck.ts';

const checkConference = ({ part: { attendance = [] }, path }: ConferenceDraft): readonly Issue[] => {
  const at = (place: number): Path => [...path, 'attendance', place, 'directContact'];
  const saidFirst = new Map<string, { readonly place: number; readonly directContact: boolean }>();
  return attendance.flatMap((person, place) => {
    const { agency, directContact } = person ?? {};
    if (agency === undefined || directContact === undefined) return [];
    const first = saidFirst.get(agency);
    if (first === undefined) saidFirst.set(agency, { place, directContact });
    if (first === undefined || first.directContact === directContact) return [];
    const message = `whether ${show(agency)} has had direct contact is said in two ways`;
    const related = [{ path: pointer(at(first.place)), message: 'said otherwise here' }];
    return [warningOf({ code: 'direct-contact-disagrees', path: at(place), message, related })];
  });
};

/**
 * Agencies of which several people say different things about direct contact.
 *
 * @param draft - the case
 * @returns `direct-contact-disagrees` warnings
 * @internal
 */
export function checkDirectContact(draft: CaseDraft): readonly Issue[] {
  return conferencesOf(draft).flatMap(checkConference);
}
