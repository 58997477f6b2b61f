import { readFacts, type Subject } from '../../cases/index.ts';
import type { CalendarDay } from '../../domain/CalendarDay.ts';
import { ask } from '../../engine/ask.ts';
import type { Decision } from '../../engine/Decision.ts';
import type { Rulebook } from '../../engine/Rulebook.ts';
import { decidedOn } from '../../engine/rulebookFor.ts';
import { versionOn, type RulebookVersions } from '../../versions/index.ts';
import type { Diagnostic } from '../Diagnostic.ts';
import type { Nation } from '../../calendar/index.ts';
import { chooseCalendar } from '../input/chooseCalendar.ts';
import { chooseQuestions } from '../input/chooseQuestions.ts';
import { chooseSubjects, type SubjectChoice } from '../input/chooseSubjects.ts';
import type { Input } from '../input/Input.ts';
import { readCase } from '../input/readCase.ts';
import { readVersions } from '../input/readRulebook.ts';
import type { TextFile } from '../input/TextFile.ts';
import type { Surroundings } from '../Surroundings.ts';

/** What is to be decided. */
export interface DecideRequest extends SubjectChoice {
  readonly caseFile: string;
  /** The documents in all the versions to go by, the lowest layer first. */
  readonly policies: readonly string[];
  /** The questions by name; without it, every question. */
  readonly questions?: readonly string[] | undefined;
  readonly asOf?: CalendarDay | undefined;
  readonly nation?: Nation | undefined;
  /** Whether documents of several authorities or nations are laid over one another on purpose. */
  readonly mixed?: boolean | undefined;
}

/** The decisions about one child and conference. */
export interface Decided {
  readonly subject: Subject;
  /** The documents in force at the conference, or as of the day where there is none; `undefined` before the first. */
  readonly inForce: Rulebook | undefined;
  readonly decisions: readonly Decision[];
}

/** What came of deciding. */
export interface DecideReport {
  readonly title?: string | undefined;
  readonly asOf: CalendarDay;
  readonly decided: readonly Decided[];
  readonly rules: RulebookVersions;
  /** What is odd about the case. */
  readonly warnings: readonly Diagnostic[];
  readonly files: readonly TextFile[];
}

/**
 * Decides a case.
 *
 * @param request - the case, the policies and the questions
 * @param surroundings - the machine; its clock counts only where neither the command line nor the file names a day
 * @returns the decisions about each child, or all that is wrong with the input
 * @internal
 */
export function decide(request: DecideRequest, surroundings: Surroundings): Input<DecideReport> {
  const rules = readVersions(request.policies, surroundings, request.mixed);
  const words = rules.ok ? { policies: rules.value.documents } : {};
  const read = readCase(request.caseFile, surroundings, words);
  const asOf = request.asOf ?? (read.ok ? read.value.document.asOf : undefined) ?? surroundings.today();
  const subjects = read.ok ? chooseSubjects(request, read.value) : undefined;
  if (!read.ok || !rules.ok || subjects?.ok !== true) {
    const wrong = [read, rules, ...(subjects === undefined ? [] : [subjects])].flatMap((input) =>
      input.ok ? [] : [input],
    );
    return {
      ok: false,
      diagnostics: wrong.flatMap(({ diagnostics }) => diagnostics),
      files: wrong.flatMap(({ files }) => files),
    };
  }
  const chosen = chooseCalendar(rules.value.policies, request.policies.join(' '), request.nation);
  if (!chosen.ok) return { ...chosen, files: [] };
  const calendar = chosen.value;
  const { document, file, warnings } = read.value;
  const { versions } = rules.value;
  const laid = versions.versions.map(({ rulebook }) => rulebook);
  const questions = chooseQuestions(request.questions, request.policies.join(' '), laid);
  if (!questions.ok) return questions;
  const moment = { asOf, calendar };
  const decided = subjects.value.map((subject): Decided => {
    const facts = readFacts(document.case, subject, asOf);
    const decisions = questions.value.map((question) => ask(question, versions, facts, moment));
    return { subject, inForce: versionOn(versions, decidedOn(facts, moment)), decisions };
  });
  return { ok: true, value: { title: document.title, asOf, decided, rules: versions, warnings, files: [file] } };
}
