import { expectTypeOf, test } from 'vitest';
import { isCalendarDay, type CalendarDay } from '../../src/domain/CalendarDay.ts';

test('text is a calendar day only once it has been read as one', () => {
  expectTypeOf<string>().not.toExtend<CalendarDay>();
  expectTypeOf<CalendarDay>().toExtend<string>();

  // @ts-expect-error [ts2322] - text has to be checked first
  const unchecked: CalendarDay = '2026-03-10';
  expectTypeOf(unchecked).toEqualTypeOf<CalendarDay>();

  const text: string = '2026-03-10';
  if (isCalendarDay(text)) expectTypeOf(text).toEqualTypeOf<CalendarDay>();
});
