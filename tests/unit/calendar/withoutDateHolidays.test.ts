import { afterAll, beforeAll, expect, test, vi } from 'vitest';

beforeAll(() => {
  vi.resetModules();
  vi.doMock('date-holidays', () => {
    throw new Error('date-holidays is not installed');
  });
});

// Modules are shared by all tests of a run.
afterAll(() => {
  vi.doUnmock('date-holidays');
  vi.resetModules();
});

test('every calendar loads without date-holidays', async () => {
  const { englandCalendar } = await import('../../../src/calendar/index.ts');
  expect(englandCalendar.name).toBe('england-2012-2028');
  await expect(import('../../../src/calendar/dateHolidays.ts')).resolves.toHaveProperty('createDateHolidaysCalendar');
  await expect(import('../../../src/calendar/holidays/listHolidays.ts')).rejects.toThrow();
});
