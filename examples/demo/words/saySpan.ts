import {
  addMonths,
  readDay,
  readInstant,
  toDayNumber,
  type CalendarDay,
  type DayNumber,
  type Instant,
} from '../../../src/index.ts';
import { sayCount } from '../../../src/domain/sayPeriod.ts';

const wholeMonths = (from: DayNumber, to: DayNumber): number => {
  let months = 0;
  while (addMonths(from, months + 1) <= to) months += 1;
  return months;
};

const sayDays = (from: DayNumber, to: DayNumber): string => {
  const months = wholeMonths(from, to);
  const days = to - addMonths(from, months);
  if (months === 0) return sayCount(days, 'day');
  return days === 0 ? sayCount(months, 'month') : `${sayCount(months, 'month')} and ${sayCount(days, 'day')}`;
};

const saySeconds = (seconds: number): string => {
  const minutes = Math.floor(seconds / 60);
  const hours = Math.floor(minutes / 60);
  if (hours === 0) return sayCount(minutes, 'minute');
  if (hours < 24) return `${sayCount(hours, 'hour')} and ${sayCount(minutes % 60, 'minute')}`;
  return `${sayCount(Math.floor(hours / 24), 'day')} and ${sayCount(hours % 24, 'hour')}`;
};

/**
 * How long after one time another comes: to the hour where both are moments, otherwise in whole months and days.
 *
 * @param from - the earlier day or moment
 * @param to - the later one
 * @returns such as `8 months and 29 days`
 */
export function saySpan(from: CalendarDay | Instant, to: CalendarDay | Instant): string {
  const [start, end] = [readInstant(from), readInstant(to)];
  if (start !== undefined && end !== undefined) return saySeconds(end.seconds - start.seconds);
  const dayOf = (time: CalendarDay | Instant): DayNumber =>
    readInstant(time)?.day ?? readDay(time) ?? toDayNumber(time as CalendarDay);
  return sayDays(dayOf(from), dayOf(to));
}
