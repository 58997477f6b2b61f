import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ConferenceRecord } from '../../../src/audit/index.ts';
import { isCalendarDay, type CalendarDay } from '../../../src/domain/CalendarDay.ts';
import { parseCase } from '../../../src/validation/index.ts';
import { root } from '../filesUnder.ts';

/** The record of a conference, with the day as of which it is read. */
export interface DatedRecord extends ConferenceRecord {
  readonly asOf: CalendarDay;
}

/** A conference that went as it should, as it stands in a file. */
export interface Scenario {
  readonly name: string;
  readonly file: string;
  readonly record: DatedRecord;
}

/** A record in untrusted JSON, or what is wrong with it. */
export const readRecord = (json: unknown): DatedRecord | readonly string[] => {
  if (typeof json !== 'object' || json === null) return ['it is no object'];
  const { asOf, conference, case: caseFile } = json as Readonly<Record<string, unknown>>;
  const parsed = parseCase(caseFile);
  const problems = [
    ...(typeof asOf === 'string' && isCalendarDay(asOf) ? [] : ['/asOf: a day of the calendar is wanted']),
    ...(typeof conference === 'string' ? [] : ["/conference: a conference's id is wanted"]),
    ...(parsed.ok ? [] : parsed.issues.map(({ path, message }) => `/case${path}: ${message}`)),
  ];
  if (!parsed.ok || problems.length > 0) return problems;
  return { asOf: asOf as CalendarDay, conference: conference as string, case: parsed.value };
};

const folderOf = (authority: string): string => resolve(root, 'tests/fixtures/records', authority);

const readScenario = (authority: string, file: string): Scenario => {
  const path = `tests/fixtures/records/${authority}/${file}`;
  const record = readRecord(JSON.parse(readFileSync(resolve(root, path), 'utf8')));
  if ('asOf' in record) return { name: file.replace(/\.json$/u, ''), file: path, record };
  throw new Error(`${path} is no record:\n${record.join('\n')}`);
};

/** The names of an authority's scenario files. */
export const scenarioFiles = (authority: string): readonly string[] => {
  const folder = folderOf(authority);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .toSorted();
};

/** Every scenario of an authority. */
export const readScenarios = (authority: string): readonly Scenario[] =>
  scenarioFiles(authority).map((file) => readScenario(authority, file));
