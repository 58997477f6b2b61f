import type { Issue } from '../domain/Result.ts';
import { errorOf, show } from '../input/inputIssue.ts';
import { isObject } from '../input/isObject.ts';
import type { ListedHoliday } from './readHolidays.ts';

/**
 * The dates of one division's bank holidays, with the JSON pointer to its list of events.
 *
 * @internal
 */
export interface GovUkEvents {
  readonly path: string;
  readonly listed: readonly ListedHoliday[];
}

const findDivision = (
  json: Readonly<Record<string, unknown>>,
  division: string,
): { readonly path: string; readonly found: unknown } => {
  const isDivisionItself = Object.hasOwn(json, 'events');
  if (isDivisionItself) return { path: '', found: json };
  return { path: `/${division}`, found: Object.hasOwn(json, division) ? json[division] : undefined };
};

/**
 * Finds the bank holidays of a division in the GOV.UK file, or in a division taken out of it.
 *
 * @param json - the file as plain JSON
 * @param division - the division's name in the file
 * @param issues - the list that problems are added to: `not-an-object`, `division-not-found`, `other-division`,
 *   `not-a-list`, `no-holidays`
 * @returns the dates as listed, or `undefined` where there are none to read
 * @example
 * ```ts
 * const json = { scotland: { division: 'scotland', events: [{ date: '2026-11-30' }] } };
 * expect(readGovUkEvents(json, 'scotland', [])?.listed.map(({ path }) => path)).toEqual(['/scotland/events/0/date']);
 * ```
 * @internal
 */
export function readGovUkEvents(json: unknown, division: string, issues: Issue[]): GovUkEvents | undefined {
  const refuse = (code: string, path: string, message: string, expected: string): undefined => {
    issues.push(errorOf({ code, path, message, expected }));
    return undefined;
  };

  if (!isObject(json)) {
    const message = `${show(json)} stands where the bank holidays should`;
    return refuse('not-an-object', '', message, 'the bank-holidays.json that GOV.UK publishes');
  }
  const { path, found } = findDivision(json, division);
  if (found === undefined) {
    const message = `there is no division ${show(division)}`;
    return refuse('division-not-found', '', message, 'england-and-wales, scotland or northern-ireland');
  }
  if (!isObject(found)) {
    return refuse('not-an-object', path, `${show(found)} stands where the division should`, 'a division');
  }
  const ownName = found['division'];
  if (ownName !== undefined && ownName !== division) {
    const message = `the bank holidays are those of ${show(ownName)}, not of ${show(division)}`;
    return refuse('other-division', `${path}/division`, message, division);
  }
  const events: unknown = found['events'];
  if (!Array.isArray(events)) {
    const message = `${show(events)} stands where the list of events should`;
    return refuse('not-a-list', `${path}/events`, message, 'a list of events, each with a date');
  }
  if (events.length === 0) {
    return refuse('no-holidays', `${path}/events`, 'the list of events is empty', 'at least one year of bank holidays');
  }
  const listed = events.map((event: unknown, index) => ({
    value: isObject(event) ? event['date'] : undefined,
    path: `${path}/events/${String(index)}/date`,
  }));
  return { path: `${path}/events`, listed };
}
