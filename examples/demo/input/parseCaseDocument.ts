import type { CalendarDay, Issue } from '../../../src/index.ts';
import { parseText } from '../../../src/input/parseText.ts';
import { parseCase, type Parsed } from '../../../src/validation/index.ts';
import type { CaseDocument } from './CaseDocument.ts';
import { checkSubjects } from './checkSubjects.ts';
import { checkWrapper } from './checkWrapper.ts';

const withinCase = ({ related, ...issue }: Issue): Issue => ({
  ...issue,
  path: `/case${issue.path}`,
  ...(related === undefined ? {} : { related: related.map((place) => ({ ...place, path: `/case${place.path}` })) }),
});

const isHolder = (value: unknown): value is Partial<CaseDocument> =>
  typeof value === 'object' && value !== null && 'case' in value;

/** A case without anything around it has its id for a title. */
const parsePlain = (value: unknown, today: CalendarDay): Parsed<CaseDocument> => {
  const parsed = parseCase(value);
  return parsed.ok ? { ...parsed, value: { title: parsed.value.id, asOf: today, case: parsed.value } } : parsed;
};

const parseWrapped = (value: Partial<CaseDocument>, today: CalendarDay): Parsed<CaseDocument> => {
  const inWrapper = checkWrapper(value);
  const parsed = parseCase(value.case);
  const warnings = parsed.warnings.map(withinCase);
  if (!parsed.ok) return { ok: false, issues: [...inWrapper, ...parsed.issues.map(withinCase)], warnings };
  const issues = inWrapper.length > 0 ? inWrapper : checkSubjects(value.about ?? [], parsed.value);
  if (issues.length > 0) return { ok: false, issues, warnings };
  // The wrapper has been checked against its form, and the case within it is parsed.
  return { ok: true, value: { title: parsed.value.id, asOf: today, ...value, case: parsed.value }, warnings };
};

const parseValue = (value: unknown, today: CalendarDay): Parsed<CaseDocument> =>
  isHolder(value) ? parseWrapped(value, today) : parsePlain(value, today);

/**
 * Turns JSON text into a case file of the demonstration.
 *
 * @param text - any text: a case, or an object that holds one as `case`
 * @param today - the day as of which to look at it where it names none
 * @returns the case file, or every error in its text, its wrapper and its case; the warnings with either
 */
export function parseCaseDocument(text: string, today: CalendarDay): Parsed<CaseDocument> {
  return parseText(text, ({ value, issues }) =>
    issues.length > 0 ? { ok: false, issues, warnings: [] } : parseValue(value, today),
  );
}
