import { comparePolicies, type PoliciesCompared } from '../../analysis/index.ts';
import type { CalendarDay } from '../../domain/CalendarDay.ts';
import { chooseCalendar } from '../input/chooseCalendar.ts';
import { chooseQuestions } from '../input/chooseQuestions.ts';
import type { Input } from '../input/Input.ts';
import { readLatestRulebook, type LaidRules } from '../input/readRulebook.ts';
import type { Surroundings } from '../Surroundings.ts';
import { changesOn } from './changesOn.ts';
import { inForceTogether, type Looking } from './checkLayers.ts';
import { compareOptions } from './compareOptions.ts';
import type { Progress } from './Progress.ts';

/** What is to be compared. */
export interface CompareRequest extends Looking {
  readonly before: string;
  readonly after: string;
  /** The layers below both, the lowest first. */
  readonly over: readonly string[];
  /** The questions by name; without it, every question. */
  readonly questions?: readonly string[] | undefined;
}

/** What came of comparing. */
export interface CompareReport {
  readonly before: LaidRules;
  readonly after: LaidRules;
  readonly asOf: CalendarDay;
  readonly compared: PoliciesCompared;
  /** 1 where a question is answered differently, or may be. */
  readonly status: 0 | 1;
}

/**
 * Compares two policies.
 *
 * @param request - the two, and the layers below them
 * @param surroundings - the machine
 * @param progress - is told what is being done
 * @returns how they differ, or all that is wrong with the input
 * @internal
 */
export function compare(request: CompareRequest, surroundings: Surroundings, progress: Progress): Input<CompareReport> {
  const { over, nation, mixed, regions } = request;
  const before = readLatestRulebook([...over, request.before], surroundings, mixed);
  const after = readLatestRulebook([...over, request.after], surroundings, mixed);
  if (!before.ok || !after.ok) {
    const wrong = [before, after].flatMap((input) => (input.ok ? [] : [input]));
    const diagnostics = wrong.flatMap((input) => input.diagnostics);
    const once = [...new Map(diagnostics.map((one) => [JSON.stringify(one), one])).values()];
    return { ok: false, diagnostics: once, files: wrong.flatMap(({ files }) => files) };
  }
  const calendars = [
    chooseCalendar(before.value.policies, request.before, nation),
    chooseCalendar(after.value.policies, request.after, nation),
  ] as const;
  const [calendar, calendarAfter] = calendars;
  if (!calendar.ok || !calendarAfter.ok) {
    return { ok: false, diagnostics: calendars.flatMap((one) => (one.ok ? [] : one.diagnostics)), files: [] };
  }
  const documents = [...before.value.documents, ...after.value.documents];
  const asOf = request.asOf ?? inForceTogether(documents) ?? surroundings.today();
  const questions = chooseQuestions(request.questions, request.before, [before.value.rulebook, after.value.rulebook]);
  if (!questions.ok) return questions;
  const wanted = request.questions && questions.value;
  progress('comparing question by question');
  const options = compareOptions(
    { asOf, calendar: calendar.value, calendarAfter: calendarAfter.value, regions, questions: wanted },
    progress,
  );
  const found = comparePolicies(before.value.rulebook, after.value.rulebook, options);
  const changes = changesOn(wanted, found.changes, [before.value, after.value]);
  const compared = { ...found, changes };
  const status = compared.questions.every(({ verdict }) => verdict === 'same') ? 0 : 1;
  return { ok: true, value: { before: before.value, after: after.value, asOf, compared, status } };
}
