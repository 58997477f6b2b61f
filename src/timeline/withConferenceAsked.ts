import { isCalendarDay, type CalendarDay } from '../domain/CalendarDay.ts';
import { conferenceDay } from '../domain/derived/conferenceFacts.ts';
import { isCalledOff, type ConferenceHistory, type PastConference } from '../domain/view/conferenceHistory.ts';
import { historiesBefore } from '../domain/view/historiesBefore.ts';
import type { PointOfView } from '../domain/view/PointOfView.ts';
import type { DatedRule } from './DatedRule.ts';
import { earliest } from '../domain/earliest.ts';
import { inTextOrder } from '../domain/inTextOrder.ts';
import { factFrom, type Occurrence } from './Occurrence.ts';

/** The first day from which a rule counts, where it has come. */
const startOf = (anchors: readonly string[], view: PointOfView): CalendarDay | undefined =>
  earliest(...anchors.map((anchor) => String(factFrom(view, anchor))).filter(isCalendarDay));

/** The child's first conference from a day on that was not called off; where none has such a day, one that has none. */
const conferenceFrom = ({ asOf, conferences }: ConferenceHistory, from: CalendarDay): PastConference | undefined => {
  const dated = conferences
    .filter(({ conference }) => !isCalledOff(conference, asOf))
    .map((past) => ({ past, day: conferenceDay(past) }));
  const [first] = dated
    .flatMap(({ past, day }) => (typeof day === 'string' && day >= from ? [{ past, day }] : []))
    .toSorted((one, other) => inTextOrder(one.day, other.day));
  return first?.past ?? dated.find(({ day }) => typeof day !== 'string')?.past;
};

const about = (view: PointOfView, conference: PastConference): PointOfView => ({
  ...view,
  conference,
  exclusion: (conference.conference.exclusions ?? []).length > 0 ? 0 : undefined,
  before: historiesBefore(view.history, conference),
});

/**
 * Something that is owed once, with the conference that it hangs on too: the child's first from the day on which its time
 * began, since later ones have nothing to do with it. All else is known as of the same day, whenever that conference was.
 *
 * @param dated - the rule
 * @param occurrence - the occurrence
 * @returns the occurrence, the same where the rule asks of no conference, its time has not begun, or there is none
 * @internal
 */
export function withConferenceAsked(dated: DatedRule, occurrence: Occurrence): Occurrence {
  const { anchors, asksOfConference } = dated;
  const { view } = occurrence;
  const from = asksOfConference ? startOf(anchors, view) : undefined;
  const conference = from === undefined ? undefined : conferenceFrom(view.history, from);
  const lapses = occurrence.lapses?.map((lapse) => ({ ...lapse, until: withConferenceAsked(dated, lapse.until) }));
  return conference === undefined ? occurrence : { ...occurrence, view: about(view, conference), lapses };
}
