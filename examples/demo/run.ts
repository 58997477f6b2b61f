import { fileURLToPath } from 'node:url';
import type { CalendarDay } from '../../src/index.ts';
import { readCaseFiles } from './input/readCaseFiles.ts';
import type { Paint } from './page/Line.ts';
import { renderDocument } from './page/renderDocument.ts';
import { renderIssues } from './page/renderIssues.ts';
import { readArguments, usage } from './readArguments.ts';

const ownCases = fileURLToPath(new URL('../cases', import.meta.url));

/** What a run of the demonstration comes to. */
export interface Outcome {
  readonly output: string;
  readonly problems: string;
  readonly status: 0 | 2;
}

/**
 * Runs the demonstration.
 *
 * @param words - what stands after the program's name on the command line
 * @param paint - colours the page
 * @param today - the day as of which to look at a case that names none
 * @returns what to print, and the exit status; well-formed files are shown even where others are not
 */
export function run(words: readonly string[], paint: Paint, today: CalendarDay): Outcome {
  const asked = readArguments(words);
  if ('problem' in asked) return { output: '', problems: `${asked.problem}\n\n${usage}`, status: 2 };
  if (asked.help) return { output: usage, problems: '', status: 0 };
  const files = (asked.paths.length === 0 ? [ownCases] : asked.paths).flatMap((path) => readCaseFiles(path, today));
  const output = files.flatMap(({ parsed }) => (parsed.ok ? [renderDocument(parsed.value, asked, paint)] : []));
  const problems = files.map(({ path, parsed }) =>
    renderIssues(path, [...(parsed.ok ? [] : parsed.issues), ...parsed.warnings]),
  );
  return {
    output: output.join('\n'),
    problems: problems.join(''),
    status: files.every(({ parsed }) => parsed.ok) ? 0 : 2,
  };
}
