import { expect, test, vi } from 'vitest';

vi.mock('date-holidays', () => {
  throw new Error('date-holidays is not installed');
});

test('every calendar loads without date-holidays', async () => {
  const { englandCalendar } = await import('../../../src/calendar/index.ts');
  expect(englandCalendar.name).toBe('england-2012-2028');
  await expect(import('../../../src/calendar/dateHolidays.ts')).resolves.toHaveProperty('createDateHolidaysCalendar');
  await expect(import('../../../src/calendar/holidays/listHolidays.ts')).rejects.toThrow();
});
