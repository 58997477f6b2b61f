import { describe, expect, test } from 'vitest';
import { createCalendarFromGovUk } from '../../../src/calendar/index.ts';
import { issuesOf, valueOf, workingDaysBetween } from './support/workingDays.ts';

const event = (date: string, title = 'a bank holiday'): object => ({ title, date, notes: '', bunting: true });
const scotland = {
  division: 'scotland',
  events: [event('2026-01-01'), event('2026-01-02', '2nd January'), event('2026-11-30'), event('2026-12-25')],
};
const published = {
  'england-and-wales': {
    division: 'england-and-wales',
    events: [event('2025-01-01'), event('2025-12-25'), event('2026-01-01'), event('2026-12-28'), event('2026-12-25')],
  },
  scotland,
};

describe('the file as published', () => {
  test('makes a calendar of whole years for the division asked for', () => {
    const calendar = valueOf(createCalendarFromGovUk(published, 'england-and-wales'));
    expect(calendar).toMatchObject({
      name: 'gov-uk-england-and-wales-2025-2026',
      source: 'GOV.UK bank holidays, division england-and-wales',
      coversFrom: '2025-01-01',
      coversTo: '2026-12-31',
    });
    expect(workingDaysBetween(calendar, '2026-12-24', '2026-12-29')).toEqual(['2026-12-24', '2026-12-29']);
  });

  test('gives each division its own bank holidays', () => {
    const calendar = valueOf(createCalendarFromGovUk(published, 'scotland'));
    expect(workingDaysBetween(calendar, '2025-12-31', '2026-01-05')).toEqual(['2025-12-31', '2026-01-05']);
  });

  test('may be one division taken out of it', () => {
    expect(valueOf(createCalendarFromGovUk(scotland, 'scotland')).name).toBe('gov-uk-scotland-2026-2026');
    expect(valueOf(createCalendarFromGovUk({ events: scotland.events }, 'scotland')).coversTo).toBe('2026-12-31');
  });
});

describe('a file that is wrong', () => {
  test.each([
    ['no file', undefined, ['not-an-object ']],
    ['a list', [scotland], ['not-an-object ']],
    ['another division only', { scotland }, ['division-not-found ']],
    ['no division', {}, ['division-not-found ']],
    ['a division that is none', { 'england-and-wales': null }, ['not-an-object /england-and-wales']],
    ['another division itself', scotland, ['other-division /division']],
    [
      'another division in its place',
      { 'england-and-wales': scotland },
      ['other-division /england-and-wales/division'],
    ],
    ['no list of events', { 'england-and-wales': { events: {} } }, ['not-a-list /england-and-wales/events']],
    ['no event', { 'england-and-wales': { events: [] } }, ['no-holidays /england-and-wales/events']],
    [
      'no event with a date',
      { events: ['2026-01-01', {}] },
      ['not-a-calendar-day /events/0/date', 'not-a-calendar-day /events/1/date'],
    ],
    ['a year cut short', { events: [event('2026-01-01'), event('2026-04-03')] }, ['incomplete-year /events']],
    [
      'a year left out',
      { events: [event('2024-01-01'), event('2024-12-25'), event('2026-01-01'), event('2026-12-25')] },
      ['incomplete-year /events', 'incomplete-year /events'],
    ],
    [
      'a day listed twice',
      { events: [event('2012-01-02'), event('2012-06-05'), event('2012-06-05'), event('2012-12-25')] },
      ['duplicate-holiday /events/2/date'],
    ],
    ['a date that is no text', { events: [event('2026-01-01'), { date: new Date(0) }] }, ['not-json /events/1/date']],
    ['no date that can be read', { events: [{ date: 10n }] }, ['not-json /events/0/date']],
    ['what is no JSON', 10n, ['not-json ']],
    ['a year far off', { events: [event('2026-01-01'), event('9999-12-25')] }, ['coverage-too-long /events']],
  ])('%s is refused', (_, json, expected) => {
    expect(issuesOf(createCalendarFromGovUk(json, 'england-and-wales'))).toEqual(expected);
  });

  test('shows every problem at once', () => {
    const events = [event('2026-01-01'), event('2026-1-2'), event('2026-01-01'), {}];
    expect(issuesOf(createCalendarFromGovUk({ events }, 'scotland'))).toEqual([
      'not-a-calendar-day /events/1/date',
      'duplicate-holiday /events/2/date',
      'not-a-calendar-day /events/3/date',
    ]);
  });
});
