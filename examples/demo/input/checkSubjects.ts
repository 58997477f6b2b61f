import type { CaseFile, Subject } from '../../../src/cases/index.ts';
import type { Issue } from '../../../src/index.ts';
import { errorOf } from '../../../src/input/inputIssue.ts';
import { unknownWord } from '../../../src/input/words/unknownWord.ts';
import type { WordChoice } from '../../../src/input/words/WordList.ts';

const unknownSubject = (
  path: string,
  message: string,
  said: Pick<Issue, 'expected' | 'help'> = {},
): readonly Issue[] => [errorOf({ code: 'unknown-subject', path, message, ...said })];

const idsOf = (parts: readonly { readonly id: string }[], what: string, list: string): WordChoice => ({
  words: parts.map(({ id }) => id),
  what,
  listedIn: `\`${list}\` of the case`,
  otherwise: `add it to \`${list}\` of the case, or leave it out of \`about\``,
});

const checkSubject = ({ child, conference, exclusion }: Subject, path: string, file: CaseFile): readonly Issue[] => {
  const children = idsOf(file.children, 'the id of a child of the case', 'children');
  if (!children.words.includes(child)) {
    return unknownSubject(`${path}/child`, `the case has no child \`${child}\``, unknownWord(child, children));
  }
  const about = file.conferences.filter((one) => one.children.includes(child));
  const conferences = idsOf(about, 'the id of a conference about the child', 'conferences');
  if (conference !== undefined && !conferences.words.includes(conference)) {
    const message = `no conference \`${conference}\` is about this child`;
    return unknownSubject(`${path}/conference`, message, unknownWord(conference, conferences));
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
