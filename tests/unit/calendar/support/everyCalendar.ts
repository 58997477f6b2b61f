import Holidays from 'date-holidays';
import { createDateHolidaysCalendar } from '../../../../src/calendar/dateHolidays.ts';
import { createCalendarFromDays, createCalendarFromGovUk, nationCalendars } from '../../../../src/calendar/index.ts';
import { officialHolidays } from './officialHolidays.ts';
import { valueOf } from './workingDays.ts';

/** A calendar of a plain list, whose coverage starts at a weekend, on a holiday, and ends on a leap day. */
const plainCalendar = valueOf(
  createCalendarFromDays({
    name: 'plain-list',
    source: 'made up',
    coversFrom: '2022-01-01',
    coversTo: '2024-02-29',
    holidays: ['2022-01-03', '2022-12-26', '2022-12-27', '2023-12-25', '2023-01-02', '2024-02-29'],
  }),
);

/** A calendar that covers every day of its years and has no holiday. */
const calendarWithoutHolidays = valueOf(
  createCalendarFromDays({
    name: 'no-holidays',
    source: 'made up',
    coversFrom: '1950-01-01',
    coversTo: '2149-12-31',
    holidays: [],
  }),
);

/** The calendar made from the list as GOV.UK publishes it. */
const govUkCalendar = valueOf(
  createCalendarFromGovUk(
    {
      'england-and-wales': {
        division: 'england-and-wales',
        events: officialHolidays.england.map((date) => ({ date })),
      },
    },
    'england-and-wales',
  ),
);

/** The calendar made from date-holidays as installed. */
const dateHolidaysCalendar = valueOf(
  createDateHolidaysCalendar({
    name: 'england-live',
    source: 'date-holidays, GB-ENG',
    holidays: new Holidays('GB', 'ENG'),
    firstYear: 2013,
    lastYear: 2035,
  }),
);

/** Every adapter of the port. */
export const everyCalendar = [
  ...Object.values(nationCalendars),
  plainCalendar,
  calendarWithoutHolidays,
  govUkCalendar,
  dateHolidaysCalendar,
] as const;
