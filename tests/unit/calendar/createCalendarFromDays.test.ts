import { describe, expect, test } from 'vitest';
import { createCalendarFromDays } from '../../../src/calendar/index.ts';
import { issuesOf, valueOf, workingDaysBetween } from './support/workingDays.ts';

const office = {
  name: 'office-2026',
  source: 'the office handbook',
  coversFrom: '2026-01-01',
  coversTo: '2026-12-31',
  holidays: ['2026-12-25', '2026-12-26', '2026-01-01'],
};
const fromUnknown = createCalendarFromDays as (input: unknown) => ReturnType<typeof createCalendarFromDays>;

describe('a list that is right', () => {
  test('makes a calendar, whatever the order and with weekends listed', () => {
    const calendar = valueOf(createCalendarFromDays(office));
    expect(workingDaysBetween(calendar, '2026-12-24', '2026-12-28')).toEqual(['2026-12-24', '2026-12-28']);
    expect(calendar).toMatchObject({ name: 'office-2026', source: 'the office handbook', coversFrom: '2026-01-01' });
  });

  test('is not read again once the calendar is made', () => {
    const holidays = ['2026-12-25'];
    const calendar = valueOf(createCalendarFromDays({ ...office, holidays }));
    holidays.push('2026-12-24');
    expect(workingDaysBetween(calendar, '2026-12-24', '2026-12-25')).toEqual(['2026-12-24']);
  });

  test('may cover a single day, and that one a holiday', () => {
    const day = '2026-12-25';
    const calendar = valueOf(createCalendarFromDays({ ...office, coversFrom: day, coversTo: day, holidays: [day] }));
    expect(workingDaysBetween(calendar, '2026-12-24', '2026-12-28')).toEqual(['2026-12-24', '2026-12-28']);
  });
});

describe('a list that is wrong', () => {
  test('is refused with every problem at once', () => {
    const result = fromUnknown({
      name: ' ',
      coversFrom: '2026-13-01',
      coversTo: 20261231,
      holidays: ['2026-12-25', 'Christmas', null, '2026-12-25'],
    });
    expect(issuesOf(result)).toEqual([
      'not-a-text /name',
      'not-a-text /source',
      'not-a-calendar-day /coversFrom',
      'not-a-calendar-day /coversTo',
      'not-a-calendar-day /holidays/1',
      'not-a-calendar-day /holidays/2',
      'duplicate-holiday /holidays/3',
    ]);
  });

  test('shows what was found, what was expected and the place it clashes with', () => {
    const result = createCalendarFromDays({ ...office, holidays: ['2026-12-25', '2026-12-25', '2026-02-30'] });
    expect(result).toEqual({
      ok: false,
      issues: [
        {
          code: 'duplicate-holiday',
          severity: 'error',
          path: '/holidays/1',
          message: '`2026-12-25` is listed twice',
          found: '2026-12-25',
          help: 'take one of the two out, or correct the one that was meant to be another day',
          related: [{ path: '/holidays/0', message: 'listed here first' }],
        },
        {
          code: 'not-a-calendar-day',
          severity: 'error',
          path: '/holidays/2',
          message: '`2026-02-30` is not a calendar day',
          found: '2026-02-30',
          expected: 'a day that exists, as YYYY-MM-DD',
        },
      ],
    });
  });

  test('has holidays outside its coverage', () => {
    const holidays = ['2025-12-31', '2026-01-01', '2026-12-31', '2027-01-01'];
    expect(issuesOf(createCalendarFromDays({ ...office, holidays }))).toEqual([
      'holiday-outside-coverage /holidays/0',
      'holiday-outside-coverage /holidays/3',
    ]);
  });

  test('ends before it starts', () => {
    expect(issuesOf(createCalendarFromDays({ ...office, coversTo: '2025-12-31' }))).toEqual([
      'coverage-reversed /coversTo',
    ]);
  });

  test('claims a horizon that nobody can know', () => {
    expect(issuesOf(createCalendarFromDays({ ...office, coversTo: '9999-12-31' }))).toEqual([
      'coverage-too-long /coversTo',
    ]);
    expect(issuesOf(createCalendarFromDays({ ...office, coversTo: '2425-12-31' }))).toEqual([]);
  });

  test('has no list at all', () => {
    expect(issuesOf(fromUnknown({ ...office, holidays: '2026-12-25' }))).toEqual(['not-a-list /holidays']);
  });

  const circular: Record<string, unknown> = { ...office };
  circular['self'] = circular;
  const throwing = {
    ...office,
    get name(): string {
      throw new Error('not to be read');
    },
  };

  test.each([undefined, null, 7, 'a calendar', []])('is no calendar (case %#), and nothing is thrown', (input) => {
    expect(issuesOf(fromUnknown(input))).toEqual(['not-an-object ']);
  });

  test.each([
    [10n, ''],
    [Symbol('a'), ''],
    [() => office, ''],
    [new Map(), ''],
    [circular, '/self'],
    [throwing, '/name'],
    [{ ...office, holidays: ['2026-12-25', new Date(0)] }, '/holidays/1'],
  ])('is no plain JSON (case %#), which is told where it stands', (input, path) => {
    expect(issuesOf(fromUnknown(input))).toEqual([`not-json ${path}`]);
  });

  test('keeps its issues short and free of line breaks, and their JSON whole', () => {
    const result = fromUnknown({
      ...office,
      coversFrom: `\n\`${'x'.repeat(5000)}`,
      holidays: [{ deep: ['x'.repeat(500)] }],
    });
    const issues = result.ok ? [] : result.issues;
    expect(issues).toHaveLength(2);
    expect(issues.filter(({ message }) => message.length > 100 || /\n|\.$/u.test(message))).toEqual([]);
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  });
});
