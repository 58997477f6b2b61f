import { calendarFor, createCalendarFromDays, nationCalendars, type Nation } from '../../calendar/index.ts';
import type { Issue } from '../../domain/Result.ts';
import type { Policy } from '../../engine/Policy.ts';
import type { WorkingDayCalendar } from '../../ports/WorkingDayCalendar.ts';
import type { Diagnostic } from '../Diagnostic.ts';

/** The working days to count by, or what is to be said where it is open which they are. */
export type ChosenCalendar =
  | { readonly ok: true; readonly value: WorkingDayCalendar }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/**
 * Stands in where nothing is counted in working days, so that no nation's bank holidays are taken for another's. It covers
 * the days that cases are looked for among.
 */
const uncounted = createCalendarFromDays({
  name: 'nothing-counted',
  source: 'no rule counts working days',
  coversFrom: '2000-01-01',
  coversTo: '2099-12-31',
  holidays: [],
});

const countsWorkingDays = (policy: Policy): boolean => JSON.stringify(policy).includes('"workingDays"');

const namesNone = (policies: readonly Policy[]): boolean => policies.every(({ nation }) => nation === 'any');

const sayIssue = ({ code, message, expected, help }: Issue, file: string): Diagnostic => {
  const wanted = expected === undefined ? {} : { expected };
  const choose = 'choose whose bank holidays count with `--nation`';
  return {
    ...{ file, path: '', severity: 'error', code, message, ...wanted },
    help: code === 'two-calendars' && help !== undefined ? help : choose,
  };
};

/**
 * The working days by which some policies count.
 *
 * @param policies - the policies
 * @param file - the file concerned, for what is to be said
 * @param chosen - the nation that was asked for, which prevails
 * @returns the calendar of their nation, or why there is none: they are of several nations, name none while they count
 *   working days, or name one whose bank holidays are not at hand
 * @internal
 */
export function chooseCalendar(policies: readonly Policy[], file: string, chosen?: Nation): ChosenCalendar {
  if (chosen !== undefined) return { ok: true, value: nationCalendars[chosen] };
  if (uncounted.ok && namesNone(policies) && !policies.some(countsWorkingDays)) return uncounted;
  const found = calendarFor(policies);
  return found.ok ? found : { ok: false, diagnostics: found.issues.map((issue) => sayIssue(issue, file)) };
}
