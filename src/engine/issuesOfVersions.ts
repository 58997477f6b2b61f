import type { CalendarDay } from '../domain/CalendarDay.ts';
import { pointerTo } from '../domain/pointer.ts';
import type { Issue, RelatedPlace, Result } from '../domain/Result.ts';
import { errorAt } from './errorAt.ts';
import type { CheckedPolicy } from './Policy.ts';

type Versions = readonly CheckedPolicy[];

const issuesOfDocument = (versions: Versions, path: string): readonly Issue[] => {
  const document = versions[0]?.policy.id;
  if (document === undefined) {
    const help = 'give its versions, or leave the document out';
    return [errorAt(path, 'document-without-version', '[]', 'has no version', 'at least one version', help)];
  }
  return versions.flatMap(({ policy: { id, inForceFrom } }, index): readonly Issue[] => {
    const at = pointerTo(path, index);
    if (id !== document) {
      const message = `is another document than \`${document}\``;
      const expected = `a version of \`${document}\``;
      return [errorAt(at, 'other-document', id, message, expected, 'give it a list of its own')];
    }
    const first = versions.findIndex(({ policy }) => policy.inForceFrom === inForceFrom);
    if (first === index) return [];
    const related = [{ path: pointerTo(path, first), message: 'the other version stands here' }];
    const message = 'is the day on which another version comes into force';
    const help = 'leave one of the two out, or give it the day on which it comes into force';
    return [{ ...errorAt(at, 'duplicate-version', inForceFrom, message, 'a day of its own', help), related }];
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
