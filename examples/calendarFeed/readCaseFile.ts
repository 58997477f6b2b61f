import { readFileSync } from 'node:fs';
import { isCalendarDay, type CalendarDay, type Issue, type Result } from 'child-protection-rules';
import type { CaseFile } from 'child-protection-rules/cases';
import { parseCase } from 'child-protection-rules/validation';

/** A case, and the day as of which to look at it. */
export interface DatedCase {
  readonly caseFile: CaseFile;
  readonly asOf: CalendarDay;
}

const unreadable = (error: unknown): Result<never> => {
  const issue: Issue = { code: 'unreadable-file', severity: 'error', path: '', message: String(error) };
  return { ok: false, issues: [issue] };
};

const today = (): string => new Date().toISOString().slice(0, 10);

const readJson = (path: string): Result<unknown> => {
  try {
    return { ok: true, value: JSON.parse(readFileSync(path, 'utf8')) };
  } catch (error) {
    return unreadable(error);
  }
};

/**
 * Reads a case file: a case as it is, or one of the examples, which hold a case and a day.
 *
 * @param path - where it stands
 * @returns the case and its day, or without one, today; or everything that is wrong with it
 */
export function readCaseFile(path: string): Result<DatedCase> {
  const json = readJson(path);
  if (!json.ok) return json;
  const isExample = typeof json.value === 'object' && json.value !== null && 'case' in json.value;
  const { case: inner, asOf }: Readonly<Record<string, unknown>> = isExample ? { ...json.value } : { case: json.value };
  const parsed = parseCase(inner);
  if (!parsed.ok) return parsed;
  const day = typeof asOf === 'string' ? asOf : today();
  return isCalendarDay(day) ? { ok: true, value: { caseFile: parsed.value, asOf: day } } : unreadable(`no day: ${day}`);
}
