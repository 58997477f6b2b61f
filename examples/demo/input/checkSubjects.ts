import type { CaseFile, Subject } from '../../../src/cases/index.ts';
import type { Issue } from '../../../src/index.ts';
import { didYouMean } from '../../../src/input/didYouMean.ts';
import { errorOf } from '../../../src/input/inputIssue.ts';

const unknownSubject = (path: string, message: string, help?: string): readonly Issue[] => [
  errorOf({ code: 'unknown-subject', path, message, help }),
];

const checkSubject = ({ child, conference, exclusion }: Subject, path: string, file: CaseFile): readonly Issue[] => {
  const children = file.children.map(({ id }) => id);
  if (!children.includes(child)) {
    return unknownSubject(`${path}/child`, `the case has no child \`${child}\``, didYouMean(child, children));
  }
  const about = file.conferences.filter((one) => one.children.includes(child));
  const ids = about.map(({ id }) => id);
  if (conference !== undefined && !ids.includes(conference)) {
    const message = `no conference \`${conference}\` is about this child`;
    return unknownSubject(`${path}/conference`, message, didYouMean(conference, ids));
  }
  if (exclusion === undefined) return [];
  if (conference === undefined) {
    return unknownSubject(`${path}/exclusion`, 'an exclusion request is named without its conference');
  }
  const requests = about.find(({ id }) => id === conference)?.exclusions ?? [];
  if (exclusion < requests.length) return [];
  return unknownSubject(`${path}/exclusion`, `\`${conference}\` has no exclusion request ${String(exclusion)}`);
};

/**
 * What a case file asks about and its case does not hold.
 *
 * @param about - what it asks about
 * @param file - its case
 * @returns `unknown-subject` issues, each with its JSON pointer
 */
export function checkSubjects(about: readonly Subject[], file: CaseFile): readonly Issue[] {
  return about.flatMap((subject, index) => checkSubject(subject, `/about/${String(index)}`, file));
}
