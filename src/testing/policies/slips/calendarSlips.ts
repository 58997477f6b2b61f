import type { CalendarDays } from '../../../ports/CalendarDays.ts';
import type { Slip } from './Slip.ts';

const bankHolidays: CalendarDays = {
  name: 'island-2026',
  source: 'The office handbook.',
  coversFrom: '2026-01-01',
  coversTo: '2026-12-31',
  holidays: ['2026-05-09', '2026-12-25'],
};

const brought = { '/nation': 'island', '/calendar': bankHolidays };

/** Bank holidays that a document brings, and does not bring right. */
export const calendarSlips: readonly Slip[] = [
  { code: 'calendar-missing', says: 'the nation is misspelt', at: '/nation', to: 'engalnd' },
  { code: 'calendar-not-needed', says: 'bank holidays are brought that are shipped', at: '/calendar', to: bankHolidays },
  {
    code: 'coverage-reversed',
    says: 'the calendar ends before it begins',
    given: brought,
    at: '/calendar/coversTo',
    to: '2025-12-31',
  },
  {
    code: 'coverage-too-long',
    says: 'the calendar ends in some other age',
    given: brought,
    at: '/calendar/coversTo',
    to: '9999-12-31',
  },
  {
    code: 'duplicate-holiday',
    says: 'one bank holiday stands twice',
    given: brought,
    at: '/calendar/holidays/1',
    to: '2026-05-09',
  },
  {
    code: 'holiday-outside-coverage',
    says: 'a bank holiday is one of another year',
    given: brought,
    at: '/calendar/holidays/0',
    to: '2027-05-09',
  },
];
