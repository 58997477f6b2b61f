import { addMonths, dayNumberOf } from '../../domain/CalendarDay.ts';
import type { Counting, Period, WrittenPeriod } from '../../domain/Period.ts';
import { countFactOf } from '../../engine/Due.ts';

/** How many days a period can take, at least and at most, from whichever day it runs. */
export interface LengthInDays {
  readonly least: number;
  readonly most: number;
}

/** So many days apart the two ends of an instant's day can lie, with the offsets from UTC of either. */
const hoursBetweenOffsets = 52;

/** Years around a leap year, and around a century that is none: between them, every run of months there is. */
const everyYear = [2000, 2001, 2002, 2003, 2004, 2096, 2097, 2098, 2099, 2100, 2101, 2102, 2103, 2104];

const everyDay = everyYear.flatMap((year) => {
  const start = dayNumberOf(year, 1, 1);
  return Array.from({ length: 366 }, (_, index) => start + index);
});

const monthsMeasured = new Map<number, LengthInDays>();

const lengthOfMonths = (months: number): LengthInDays => {
  const measured = monthsMeasured.get(months);
  if (measured !== undefined) return measured;
  const lengths = everyDay.flatMap((day) => [addMonths(day, months) - day, day - addMonths(day, -months)]);
  const length = { least: Math.min(...lengths), most: Math.max(...lengths) };
  monthsMeasured.set(months, length);
  return length;
};

const shifts: Readonly<Record<Counting, number>> = { exclusive: 0, inclusive: -1, clear: 1 };

/**
 * Within which bounds the length of a period lies. They are no narrower than they are sure to be: what follows from them
 * holds for every calendar.
 *
 * @param written - the period; of one that a fact says the number of, that is one at least
 * @param counting - how days are counted
 * @returns the bounds
 * @internal
 */
export function lengthInDays(written: WrittenPeriod, counting: Counting): LengthInDays {
  if (countFactOf(written) !== undefined) {
    const [unit] = Object.keys(written) as [string];
    const shortest = lengthInDays({ [unit]: 1 } as unknown as Period, counting);
    return { least: shortest.least, most: Number.POSITIVE_INFINITY };
  }
  const period = written as Period;
  if ('weeks' in period) return { least: 7 * period.weeks, most: 7 * period.weeks };
  if ('days' in period) return { least: period.days + shifts[counting], most: period.days + shifts[counting] };
  if ('months' in period) return lengthOfMonths(period.months);
  if ('hours' in period) {
    return {
      least: Math.floor((period.hours - hoursBetweenOffsets) / 24),
      most: Math.ceil((period.hours + hoursBetweenOffsets) / 24),
    };
  }
  const workingDays = period.workingDays + Math.min(0, shifts[counting]);
  // From the weekend on, every further five working days have another weekend before them.
  return { least: workingDays + 2 * Math.floor(Math.max(0, workingDays - 1) / 5), most: Number.POSITIVE_INFINITY };
}
