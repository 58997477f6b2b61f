import { readDay, weekday } from '../../domain/CalendarDay.ts';
import { readInstant } from '../../domain/Instant.ts';
import type { Issue } from '../../domain/Result.ts';
import { errorOf, show, warningOf } from '../../input/inputIssue.ts';
import { pointer, type Path } from '../../domain/pointer.ts';
import { heldOnOf, notHeldHere } from './conferences.ts';
import { sayingsOf } from './perChild.ts';
import { conferencesOf, type CaseDraft, type ConferenceDraft, type Placed } from './SenseCheck.ts';

const heldAt = (path: Path, message: string): Pick<Issue, 'related'> & object => ({
  related: [{ path: pointer([...path, 'heldOn']), message }],
});

const checkEnd = (conference: ConferenceDraft): readonly Issue[] => {
  const { part, path } = conference;
  const { endedAt } = part;
  const heldOn = heldOnOf(conference);
  if (typeof endedAt !== 'string' || heldOn === undefined) return [];
  const at = { path: [...path, 'endedAt'], found: endedAt };
  if (heldOn === null) {
    const message = 'the conference ended, and yet was not held';
    return [errorOf({ ...at, related: [notHeldHere(conference)], code: 'ended-but-not-held', message })];
  }
  const message = `${show(endedAt)} is not on the day on which the conference was held`;
  return readInstant(endedAt)?.day === readDay(heldOn)
    ? []
    : [errorOf({ ...at, ...heldAt(path, `held on ${show(heldOn)}`), code: 'ended-on-another-day', message })];
};

const checkPresence = (conference: ConferenceDraft): readonly Issue[] => {
  const { part, path } = conference;
  const first = (part.attendance ?? []).findIndex((person) => person?.present === true);
  if (heldOnOf(conference) !== null || first < 0) return [];
  const at = { path: [...path, 'attendance', first, 'present'], related: [notHeldHere(conference)] };
  return [warningOf({ ...at, code: 'present-but-not-held', message: 'someone was present, and yet it was not held' })];
};

const checkCancelled = ({ part: { heldOn, cancelledOn }, path }: ConferenceDraft): readonly Issue[] => {
  if (typeof heldOn !== 'string' || typeof cancelledOn !== 'string') return [];
  const at = { path: [...path, 'cancelledOn'], found: cancelledOn, ...heldAt(path, `held on ${show(heldOn)}`) };
  const help = 'one that was put off and held on another day was not cancelled: `plannedOn` is its new day';
  return [
    warningOf({
      ...at,
      code: 'cancelled-and-held',
      message: 'the conference did not go ahead, and yet was held',
      help,
    }),
  ];
};

/** Saturday, counted from Monday as 0. */
const saturday = 5;

const checkWeekend = ({ part: { heldOn }, path }: ConferenceDraft): readonly Issue[] => {
  const day = readDay(heldOn ?? '');
  if (day === undefined || weekday(day) < saturday) return [];
  const message = `${show(heldOn)} is a ${weekday(day) === saturday ? 'Saturday' : 'Sunday'}`;
  return [warningOf({ code: 'held-at-weekend', path: [...path, 'heldOn'], found: heldOn, message })];
};

const secondsOf = (instant: string | null | undefined): number | undefined => readInstant(instant ?? '')?.seconds;

const dayLength = 'YYYY-MM-DD'.length;

/** The days on which a conference was held and ended. */
type Days = Pick<ConferenceDraft['part'], 'heldOn' | 'endedAt'>;

/** What of a conference is sent: what its sections say for all of its children, or what is said for one. */
type Sent = Placed<Pick<ConferenceDraft['part'], 'decision' | 'minutes'>>;

/** Whether the decision was sent before the conference ended, or before the day on which it was held. */
const wasDecisionEarly = ({ endedAt, heldOn }: Days, { part: { decision } }: Sent): boolean => {
  const [ended, sent] = [secondsOf(endedAt), secondsOf(decision?.sentAt)];
  if (ended !== undefined && sent !== undefined) return sent < ended;
  return typeof heldOn === 'string' && (decision?.sentAt ?? heldOn).slice(0, dayLength) < heldOn;
};

const checkSent = (days: Days, sent: Sent): readonly Issue[] => {
  const isDecisionEarly = wasDecisionEarly(days, sent);
  const decision = {
    path: [...sent.path, 'decision', 'sentAt'],
    message: `the decision was sent before the conference ${typeof days.endedAt === 'string' ? 'ended' : 'was held'}`,
  };
  const minutesOn = sent.part.minutes?.sentOn;
  const areMinutesEarly = typeof minutesOn === 'string' && typeof days.heldOn === 'string' && minutesOn < days.heldOn;
  const minutes = {
    path: [...sent.path, 'minutes', 'sentOn'],
    message: 'the minutes were sent before the conference was held',
  };
  return [
    ...(isDecisionEarly ? [warningOf({ ...decision, code: 'sent-early' })] : []),
    ...(areMinutesEarly ? [warningOf({ ...minutes, code: 'sent-early' })] : []),
  ];
};

const checkSending = (conference: ConferenceDraft): readonly Issue[] =>
  sayingsOf(conference).flatMap((sent) => checkSent(conference.part, sent));

/**
 * What is wrong with the days of each conference.
 *
 * @param draft - the case
 * @returns `ended-but-not-held` and `ended-on-another-day` errors; `present-but-not-held`, `cancelled-and-held`,
 *   `held-at-weekend` and `sent-early` warnings
 * @internal
 */
export function checkConferenceDays(draft: CaseDraft): readonly Issue[] {
  return conferencesOf(draft).flatMap((conference) => [
    ...checkEnd(conference),
    ...checkPresence(conference),
    ...checkCancelled(conference),
    ...checkWeekend(conference),
    ...checkSending(conference),
  ]);
}
