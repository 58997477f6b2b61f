import type { Issue, Result } from '../domain/Result.ts';
import type { Policy } from '../engine/Policy.ts';
import { errorOf } from '../input/inputIssue.ts';
import type { WorkingDayCalendar } from '../ports/WorkingDayCalendar.ts';
import { createCalendarFromDays } from './createCalendarFromDays.ts';
import { nationCalendars } from './nationCalendars.ts';

type Counting = Pick<Policy, 'nation' | 'calendar'>;

const shipped: ReadonlyMap<string, WorkingDayCalendar> = new Map(Object.entries(nationCalendars));

const refuse = (code: string, path: string, message: string, expected: string, help: string): Result<never> => ({
  ok: false,
  issues: [errorOf({ code, path, message, expected, help })],
});

const quoted = (words: readonly string[]): string => words.map((word) => `\`${word}\``).join(' and ');

const within = (path: string, issues: readonly Issue[]): readonly Issue[] =>
  issues.map((issue) => ({ ...issue, path: path + issue.path }));

/** The calendar that the documents bring for a nation of which none is shipped. */
const broughtFor = (nation: string, policies: readonly Counting[]): Result<WorkingDayCalendar> => {
  const brought = policies.flatMap(({ nation: own, calendar }, place) =>
    own === nation && calendar !== undefined ? [{ calendar, path: `/${String(place)}/calendar` }] : [],
  );
  const made = brought.map(({ calendar, path }) => ({ path, result: createCalendarFromDays(calendar) }));
  const issues = made.flatMap(({ path, result }) => (result.ok ? [] : within(path, result.issues)));
  if (issues.length > 0) return { ok: false, issues };
  const calendars = made.flatMap(({ result }) => (result.ok ? [result.value] : []));
  const [calendar] = calendars;
  if (calendar === undefined) {
    const help = 'bring its bank holidays in `calendar`';
    return refuse('no-calendar', '', `no calendar of \`${nation}\` is at hand`, 'a calendar for each nation', help);
  }
  if (calendars.some(({ digest }) => digest !== calendar.digest)) {
    const path = brought.at(-1)?.path ?? '';
    const help = 'bring the same days in each document';
    return refuse('two-calendars', path, `\`${nation}\` has two calendars that differ`, 'one calendar', help);
  }
  return { ok: true, value: calendar };
};

/**
 * The working days by which documents count: those of the nation that they name, whose bank holidays are shipped or come
 * with a document.
 *
 * @param policies - the documents that are laid over one another; what holds for `any` nation names none
 * @returns the calendar, or issues: `several-nations`, `no-nation` where none is named, `no-calendar` where a nation's is
 *   neither shipped nor brought, `two-calendars` where documents bring two that differ, and those of
 *   `createCalendarFromDays`; paths begin with the document's place in the list
 * @example
 * ```ts
 * const calendar = calendarFor([england.policy, oxfordshire.policy]);
 * expect(calendar.ok && calendar.value.name).toBe('england-2012-2028');
 * ```
 * @public
 */
export function calendarFor(policies: readonly Counting[]): Result<WorkingDayCalendar> {
  const named = [...new Set(policies.map(({ nation }) => nation).filter((nation) => nation !== 'any'))];
  const [nation, ...others] = named;
  if (nation === undefined) {
    const help = 'say which calendar is to count, such as `nationCalendars.scotland`';
    return refuse('no-nation', '', 'no document names a nation', 'a document with a nation', help);
  }
  if (others.length > 0) {
    const help = 'count each by its own, or say which calendar is to count';
    return refuse('several-nations', '', `the documents are of ${quoted(named)}`, 'documents of one nation', help);
  }
  const calendar = shipped.get(nation);
  return calendar === undefined ? broughtFor(nation, policies) : { ok: true, value: calendar };
}
