import type { CaseFile, Subject } from '../../cases/index.ts';
import { unknownWord } from '../../input/words/unknownWord.ts';
import type { WordChoice } from '../../input/words/WordList.ts';
import type { Diagnostic } from '../Diagnostic.ts';
import type { Input } from './Input.ts';
import type { ReadCase } from './readCase.ts';

/** Of whom the command line asks. */
export interface SubjectChoice {
  readonly child?: string | undefined;
  readonly conference?: string | undefined;
  readonly exclusion?: number | undefined;
}

const unknown = (
  message: string,
  said: Pick<Diagnostic, 'expected' | 'help'> = {},
): Omit<Diagnostic, 'file' | 'path'> => ({
  severity: 'error',
  code: 'unknown-subject',
  message,
  ...said,
});

const idsOf = (parts: readonly { readonly id: string }[], what: string, listedIn: string): WordChoice => ({
  words: parts.map(({ id }) => id),
  what,
  listedIn,
  otherwise: `add it to ${listedIn}, or leave it out of the command line`,
});

const problemsOf = (
  subject: Subject,
  { children, conferences }: CaseFile,
): readonly Omit<Diagnostic, 'file' | 'path'>[] => {
  const { child, conference, exclusion } = subject;
  const known = idsOf(children, 'the id of a child of the case', '`children` of the case');
  if (!known.words.includes(child)) {
    return [unknown(`the case has no child \`${child}\``, unknownWord(child, known))];
  }
  const about = conferences.filter((one) => one.children.includes(child));
  if (conference === undefined) {
    return exclusion === undefined ? [] : [unknown('an exclusion request is named without its conference')];
  }
  const held = about.find(({ id }) => id === conference);
  if (held === undefined) {
    const choice = idsOf(about, 'the id of a conference about the child', '`conferences` of the case');
    const message = `no conference \`${conference}\` is about the child \`${child}\``;
    return [unknown(message, unknownWord(conference, choice))];
  }
  if (exclusion === undefined || exclusion < (held.exclusions ?? []).length) return [];
  return [unknown(`the conference \`${conference}\` has no exclusion request ${String(exclusion)}`)];
};

const named = ({ child, conference, exclusion }: SubjectChoice, { document }: ReadCase): readonly Subject[] => {
  const { case: file, about } = document;
  if (child === undefined && conference === undefined) {
    return (about ?? file.children.map(({ id }): Subject => ({ child: id }))).map((subject) =>
      exclusion === undefined ? subject : { ...subject, exclusion },
    );
  }
  const one = file.conferences.find(({ id }) => id === conference);
  const children = child === undefined ? (one?.children ?? file.children.map(({ id }) => id)) : [child];
  return children.map((id) => ({ child: id, conference, exclusion }));
};

/**
 * What a case is to be asked about.
 *
 * @param choice - what the command line asks for
 * @param read - the case file
 * @returns the children and conferences chosen; without a choice those that the file names, otherwise every child with the
 *   next conference; or what the case does not hold
 * @internal
 */
export function chooseSubjects(choice: SubjectChoice, read: ReadCase): Input<readonly Subject[]> {
  const subjects = named(choice, read);
  const diagnostics = subjects
    .flatMap((subject) => problemsOf(subject, read.document.case))
    .map((problem) => ({ ...problem, file: read.file.file, path: '' }));
  return diagnostics.length > 0 ? { ok: false, diagnostics, files: [read.file] } : { ok: true, value: subjects };
}
