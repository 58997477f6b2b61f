import { daysInMonth, isCalendarDay } from '../../domain/CalendarDay.ts';
import { isInstant } from '../../domain/Instant.ts';
import { show, type Problem } from '../../input/inputIssue.ts';

/** What there is to say of a text, without its place. */
type TextProblem = Pick<Problem, 'code' | 'message' | 'help'>;

const british = /^(?<day>\d{1,2})[./-](?<month>\d{1,2})[./-](?<year>\d{4})$/u;
const digits = /^(?<year>\d{4})-(?<month>\d\d)-\d\d$/u;

const rewritten = (text: string): string | undefined => {
  const { day = '', month = '', year = '' } = british.exec(text.trim())?.groups ?? {};
  return [text.trim(), text.trim().slice(0, 10), `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`].find(
    isCalendarDay,
  );
};

const dayHelp = (text: string): string | undefined => {
  const day = rewritten(text);
  if (day !== undefined) return `did you mean \`${day}\`?`;
  const { year, month } = digits.exec(text)?.groups ?? {};
  if (Number(month) > 12 || Number(month) === 0) return 'the month is a number from 01 to 12';
  return month === undefined ? undefined : `that month has ${String(daysInMonth(Number(year), Number(month)))} days`;
};

/**
 * What is wrong with a text that should be a day.
 *
 * @param text - the text, which is none
 * @returns the problem: `no-such-day`
 * @example
 * ```ts
 * expect(dayProblem('10/03/2026').help).toBe('did you mean `2026-03-10`?');
 * ```
 * @internal
 */
export function dayProblem(text: string): TextProblem {
  return { code: 'no-such-day', message: `${show(text)} is no day of the calendar`, help: dayHelp(text) };
}

/**
 * What is wrong with a text that should be an instant.
 *
 * @param text - the text, which is none
 * @returns the problem: `instant-without-offset`, or else `no-such-instant`
 * @example
 * ```ts
 * expect(instantProblem('2026-03-10T15:30').code).toBe('instant-without-offset');
 * ```
 * @internal
 */
export function instantProblem(text: string): TextProblem {
  const help = 'end it with `Z`, or with an offset such as `+01:00`';
  return isInstant(`${text}Z`)
    ? { code: 'instant-without-offset', message: `${show(text)} does not say how far its clock is from UTC`, help }
    : { code: 'no-such-instant', message: `${show(text)} is no instant`, help: undefined };
}
