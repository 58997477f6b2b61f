import earlier from '../../../calendars/england-and-wales-2012-2018.json' with { type: 'json' };
import later from '../../../calendars/england-and-wales-2019-2028.json' with { type: 'json' };

/** Every bank holiday of England and Wales from 2012 to 2028, as announced. */
export const officialEvents = [...earlier.events, ...later.events];

/** The announced dates of one year. */
export const officialHolidaysOf = (year: number): string[] =>
  officialEvents.map(({ date }) => date).filter((date) => date.startsWith(`${String(year)}-`));
