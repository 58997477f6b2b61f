import type { Issue } from '../../../src/index.ts';

const place = (file: string, { line, column, path }: Issue): string => {
  const position = line === undefined || column === undefined ? '' : `:${String(line)}:${String(column)}`;
  return `${file}${position}${path === '' ? '' : ` ${path}`}`;
};

const lines = (file: string, issue: Issue): readonly string[] => [
  `${place(file, issue)}: ${issue.message} (${issue.severity} ${issue.code})`,
  ...(issue.expected === undefined ? [] : [`  expected: ${issue.expected}`]),
  ...(issue.help === undefined ? [] : [`  help: ${issue.help}`]),
  ...(issue.related ?? []).map(({ path, message }) => `  see ${path}: ${message}`),
];

/**
 * Everything that is wrong with a file, for whoever is to mend it.
 *
 * @param file - the file's path
 * @param issues - the issues
 * @returns the text, each issue on lines of its own; empty where there is none
 */
export function renderIssues(file: string, issues: readonly Issue[]): string {
  return issues.flatMap((issue) => lines(file, issue).map((line) => `${line}\n`)).join('');
}
