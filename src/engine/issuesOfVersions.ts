import type { CalendarDay } from '../domain/CalendarDay.ts';
import { pointerTo } from '../domain/pointer.ts';
import type { Issue, RelatedPlace, Result } from '../domain/Result.ts';
import type { CheckedPolicy } from './Policy.ts';

type Versions = readonly CheckedPolicy[];

const error = (path: string, issue: Omit<Issue, 'severity' | 'path'>): Issue => ({ ...issue, severity: 'error', path });

const issuesOfDocument = (versions: Versions, path: string): readonly Issue[] => {
  const first = versions[0];
  if (first === undefined) {
    const message = 'this document has no version';
    const help = 'give its versions, or leave the document out';
    return [error(path, { code: 'document-without-version', message, expected: 'at least one version', help })];
  }
  const document = first.policy.id;
  const days = versions.map(({ policy }) => policy.inForceFrom);
  return versions.flatMap(({ policy: { id, inForceFrom } }, index): readonly Issue[] => {
    const at = pointerTo(path, index);
    if (id !== document) {
      const message = `\`${id}\` is another document than \`${document}\``;
      const expected = 'versions of one document';
      return [error(at, { code: 'other-document', message, found: id, expected, help: 'give it a list of its own' })];
    }
    const sameDay = days.indexOf(inForceFrom);
    if (sameDay === index) return [];
    const message = `two versions come into force on \`${inForceFrom}\``;
    const help = 'leave one of the two out, or give it the day on which it comes into force';
    const related = [{ path: pointerTo(path, sameDay), message: 'the other version stands here' }];
    const expected = 'one version for each day';
    return [error(at, { code: 'duplicate-version', message, found: inForceFrom, expected, help, related })];
  });
};

/**
 * What is wrong with lists of versions before any are laid over one another.
 *
 * @param documents - for each document its versions
 * @returns the issues, whose paths begin with the document's place and the version's
 */
export function issuesOfVersions(documents: readonly Versions[]): readonly Issue[] {
  return documents.flatMap((versions, index) => issuesOfDocument(versions, pointerTo('', index)));
}

/** Some versions, laid over one another from a day on. */
export interface Laid {
  readonly from: CalendarDay;
  /** Where each stands: its document's place and its own. */
  readonly places: readonly string[];
  readonly rulebook: Result<unknown>;
}

const issuesOfLaid = ({ from, places, rulebook }: Laid): readonly Issue[] => {
  if (rulebook.ok) return [];
  const move = (path: string): string => {
    const [layer, ...rest] = path.split('/').slice(1);
    return ['', places[Number(layer)], ...rest].join('/');
  };
  const moveRelated = ({ path, message }: RelatedPlace): RelatedPlace => ({ path: move(path), message });
  return rulebook.issues.map((issue) => {
    const { related } = issue;
    const moved = { ...issue, path: move(issue.path), message: `${issue.message}, from \`${from}\` on` };
    return related === undefined ? moved : { ...moved, related: related.map(moveRelated) };
  });
};

/**
 * What is wrong with versions that were laid over one another. What is wrong from one day on may be so for several
 * versions of other documents, and is told once.
 *
 * @param laid - those in force from each day on, laid over one another
 * @returns the issues, whose paths begin with the document's place and the version's
 */
export function issuesOfEvery(laid: readonly Laid[]): readonly Issue[] {
  const every = laid.flatMap(issuesOfLaid);
  const keyOf = ({ code, path }: Issue): string => `${code} ${path}`;
  return every.filter((issue, index) => every.findIndex((other) => keyOf(other) === keyOf(issue)) === index);
}
