import { describe, expect, test } from 'vitest';
import { calendarFor, nationCalendars, type CalendarDays } from '../../../src/calendar/index.ts';
import { nations } from '../../../src/domain/nations.ts';

const guernsey: CalendarDays = {
  name: 'guernsey-2026',
  source: 'the public holidays of Guernsey in 2026',
  coversFrom: '2026-01-01',
  coversTo: '2026-12-31',
  holidays: ['2026-01-01', '2026-04-03', '2026-04-06', '2026-05-04', '2026-05-25', '2026-08-31', '2026-12-25'],
};

const found = (...policies: Parameters<typeof calendarFor>[0]): readonly string[] => {
  const result = calendarFor(policies);
  return result.ok ? [result.value.name] : result.issues.map(({ code, path }) => `${code} ${path}`.trimEnd());
};

describe('the calendar of documents', () => {
  test.each(nations)('of %s is the one that is shipped', (nation) => {
    const result = calendarFor([{ nation }, { nation: 'any' }, { nation }]);
    expect(result.ok && result.value).toBe(nationCalendars[nation]);
  });

  test('of another nation is the one that they bring, once or the same in each', () => {
    const brought = { nation: 'guernsey', calendar: guernsey };
    expect(found(brought)).toEqual(['guernsey-2026']);
    expect(found({ nation: 'any' }, brought, { nation: 'guernsey' }, brought)).toEqual(['guernsey-2026']);
  });

  test.each([
    ['of which none names a nation', [{ nation: 'any' }], ['no-nation']],
    ['of two nations', [{ nation: 'england' }, { nation: 'scotland' }], ['several-nations']],
    ['of a nation whose holidays nobody brings', [{ nation: 'jersey' }], ['no-calendar']],
    [
      'that bring two',
      [
        { nation: 'guernsey', calendar: guernsey },
        { nation: 'guernsey', calendar: { ...guernsey, holidays: ['2026-12-25'] } },
      ],
      ['two-calendars /1/calendar'],
    ],
    [
      'that bring one which is none',
      [{ nation: 'any' }, { nation: 'guernsey', calendar: { ...guernsey, coversTo: '2025-12-31' } }],
      ['coverage-reversed /1/calendar/coversTo'],
    ],
  ])('%s is refused', (_, policies, expected) => {
    expect(found(...policies)).toEqual(expected);
  });

  test('says by its digest what it holds, whatever it is called', () => {
    const digestOf = (days: CalendarDays): string | undefined => {
      const result = calendarFor([{ nation: 'guernsey', calendar: days }]);
      return result.ok ? result.value.digest : undefined;
    };
    const digest = digestOf(guernsey);
    expect(digest).toMatch(/^sha256:[0-9a-f]{64}$/u);
    expect(digestOf({ ...guernsey, name: 'other', source: 'another list' })).toBe(digest);
    expect(digestOf({ ...guernsey, holidays: [...guernsey.holidays].toReversed() })).toBe(digest);
    expect(digestOf({ ...guernsey, holidays: [...guernsey.holidays, '2026-07-05'] })).toBe(digest);
    expect(digestOf({ ...guernsey, holidays: [...guernsey.holidays, '2026-05-08'] })).not.toBe(digest);
    expect(digestOf({ ...guernsey, coversTo: '2027-12-31' })).not.toBe(digest);
  });
});
