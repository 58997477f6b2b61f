import { readDay } from '../../domain/CalendarDay.ts';
import { readInstant } from '../../domain/Instant.ts';
import type { Issue } from '../../domain/Result.ts';
import { errorOf, show, warningOf } from '../../input/inputIssue.ts';
import { pointer, type Path } from '../../domain/pointer.ts';
import { conferencesOf, type CaseDraft, type ConferenceDraft } from './SenseCheck.ts';

const heldAt = (path: Path, message: string): Pick<Issue, 'related'> & object => ({
  related: [{ path: pointer([...path, 'heldOn']), message }],
});

const checkEnd = ({ part: { heldOn, endedAt }, path }: ConferenceDraft): readonly Issue[] => {
  if (typeof endedAt !== 'string' || heldOn === undefined) return [];
  const at = { path: [...path, 'endedAt'], found: endedAt };
  if (heldOn === null) {
    const message = 'the conference ended, and yet was not held';
    return [errorOf({ ...at, ...heldAt(path, 'not held'), code: 'ended-but-not-held', message })];
  }
  const message = `${show(endedAt)} is not on the day on which the conference was held`;
  return readInstant(endedAt)?.day === readDay(heldOn)
    ? []
    : [errorOf({ ...at, ...heldAt(path, `held on ${show(heldOn)}`), code: 'ended-on-another-day', message })];
};

const checkPresence = ({ part: { heldOn, attendance = [] }, path }: ConferenceDraft): readonly Issue[] => {
  const first = attendance.findIndex((person) => person?.present === true);
  if (heldOn !== null || first < 0) return [];
  const at = { path: [...path, 'attendance', first, 'present'], ...heldAt(path, 'not held') };
  return [warningOf({ ...at, code: 'present-but-not-held', message: 'someone was present, and yet it was not held' })];
};

const secondsOf = (instant: string | null | undefined): number | undefined => readInstant(instant ?? '')?.seconds;

const checkSending = ({ part, path }: ConferenceDraft): readonly Issue[] => {
  const endedAt = secondsOf(part.endedAt);
  const sentAt = secondsOf(part.decision?.sentAt);
  const isDecisionEarly = endedAt !== undefined && sentAt !== undefined && sentAt < endedAt;
  const decision = {
    path: [...path, 'decision', 'sentAt'],
    message: 'the decision was sent before the conference ended',
  };
  const minutesOn = part.minutes?.sentOn;
  const areMinutesEarly = typeof minutesOn === 'string' && typeof part.heldOn === 'string' && minutesOn < part.heldOn;
  const minutes = {
    path: [...path, 'minutes', 'sentOn'],
    message: 'the minutes were sent before the conference was held',
  };
  return [
    ...(isDecisionEarly ? [warningOf({ ...decision, code: 'sent-early' })] : []),
    ...(areMinutesEarly ? [warningOf({ ...minutes, code: 'sent-early' })] : []),
  ];
};

/**
 * What is wrong with the days of each conference.
 *
 * @param draft - the case
 * @returns `ended-but-not-held` and `ended-on-another-day` errors; `present-but-not-held` and `sent-early` warnings
 * @internal
 */
export function checkConferenceDays(draft: CaseDraft): readonly Issue[] {
  return conferencesOf(draft).flatMap((conference) => [
    ...checkEnd(conference),
    ...checkPresence(conference),
    ...checkSending(conference),
  ]);
}
