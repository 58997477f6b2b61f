import type { CalendarDay } from '../../domain/CalendarDay.ts';
import { pointer } from '../../domain/pointer.ts';
import type { RelatedPlace } from '../../domain/Result.ts';
import { show } from '../../input/inputIssue.ts';
import { conferencesOf, type CaseDraft, type ChildDraft, type ConferenceDraft } from './SenseCheck.ts';

/** A conference that was held. */
export type HeldConference = ConferenceDraft & { readonly heldOn: CalendarDay };

/**
 * The conferences of a case by their ids.
 *
 * @param draft - the case
 * @returns the conferences; of several with one id, the first
 * @internal
 */
export function conferencesById(draft: CaseDraft): ReadonlyMap<string, ConferenceDraft> {
  const byId = new Map<string, ConferenceDraft>();
  for (const conference of conferencesOf(draft)) {
    const { id } = conference.part;
    if (id !== undefined && !byId.has(id)) byId.set(id, conference);
  }
  return byId;
}

/**
 * When a conference was held.
 *
 * @param conference - the conference
 * @returns the day, `null` where it has not been held or did not go ahead, `undefined` where that is not known
 * @internal
 */
export function heldOnOf({ part: { heldOn, cancelledOn } }: ConferenceDraft): CalendarDay | null | undefined {
  return heldOn === undefined && typeof cancelledOn === 'string' ? null : heldOn;
}

/**
 * Where it stands that a conference was not held.
 *
 * @param conference - the conference, known not to have been held
 * @returns the day on which it was called off, or that it was held on none
 * @internal
 */
export function notHeldHere({ part: { cancelledOn }, path }: ConferenceDraft): RelatedPlace {
  return typeof cancelledOn === 'string'
    ? { path: pointer([...path, 'cancelledOn']), message: `called off on ${show(cancelledOn)}` }
    : { path: pointer([...path, 'heldOn']), message: 'not held' };
}

/**
 * The conferences that were held, by the children that they were about.
 *
 * @param draft - the case
 * @returns gives those about a child, first to last
 * @internal
 */
export function heldAbout(draft: CaseDraft): (child: ChildDraft) => readonly HeldConference[] {
  const byChild = new Map<string | undefined, HeldConference[]>();
  for (const conference of conferencesOf(draft)) {
    const { heldOn, children } = conference.part;
    if (typeof heldOn !== 'string') continue;
    for (const child of new Set(children)) {
      const held = byChild.get(child) ?? [];
      held.push({ ...conference, heldOn });
      byChild.set(child, held);
    }
  }
  return ({ part: { id } }) =>
    (id === undefined ? [] : (byChild.get(id) ?? [])).toSorted(
      (one, other) => Number(one.heldOn > other.heldOn) - Number(one.heldOn < other.heldOn),
    );
}
