import type { CalendarDay } from '../domain/CalendarDay.ts';
import type { Conference } from '../domain/Conference.ts';
import { canMakePlan } from '../domain/view/conferenceHistory.ts';
import { nextConference } from '../domain/view/nextConference.ts';
import type { DatedRule } from './DatedRule.ts';
import type { Occurrence } from './Occurrence.ts';

/** The facts by which it is known that a conference was held that decides whether to make a plan. */
const heldAsInitial: ReadonlySet<string> = new Set(['initialConference.heldOn', 'enquiry.conferenceHeldOn']);

/** The conference by whose being held the obligation is done, where that is recorded and has not been held. */
const conferenceToCome = ({ scope, doneFacts }: DatedRule, { view }: Occurrence): Conference | undefined => {
  if (scope === 'review') return view.conference?.conference;
  if (!doneFacts.some((name) => heldAsInitial.has(name))) return undefined;
  return nextConference(view.history, (kind) => canMakePlan(kind) === true)?.conference;
};

/**
 * The day for which what an obligation asks for is planned.
 *
 * @param dated - its rule
 * @param occurrence - where it was found
 * @returns the day; `undefined` where none is recorded
 * @internal
 */
export function plannedFor(dated: DatedRule, occurrence: Occurrence): CalendarDay | undefined {
  return conferenceToCome(dated, occurrence)?.plannedOn ?? undefined;
}
