import type { CalendarDay } from '../CalendarDay.ts';
import type { ConferenceHistory, PastConference } from './conferenceHistory.ts';

/** From where a child's plans, moves and times of being looked after are seen; `PointOfView` says what each part means. */
export interface Sight {
  readonly history: ConferenceHistory;
  readonly conference: PastConference | undefined;
  readonly asOf: CalendarDay;
  readonly knownOn: CalendarDay;
  readonly horizon: CalendarDay;
}
