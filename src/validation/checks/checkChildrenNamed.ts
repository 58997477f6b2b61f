import type { Issue } from '../../domain/Result.ts';
import { errorOf, show, warningOf } from '../../input/inputIssue.ts';
import type { WordChoice } from '../../input/words/WordList.ts';
import { childrenOf, conferencesOf, type CaseDraft, type ConferenceDraft } from './SenseCheck.ts';
import { unknownId } from './unknownId.ts';

const childOfCase = (ids: ReadonlySet<string>): WordChoice => ({
  words: [...ids],
  what: 'the id of a child of the case',
  listedIn: '`children` of the case',
  otherwise: 'add the child to `children` of the case, or take its id out here',
});

const childOfConference = (ids: readonly string[]): WordChoice => ({
  words: ids,
  what: 'the id of a child that the conference is about',
  listedIn: '`children` of the conference',
  otherwise: 'add its id to `children` of the conference, or take the entry out',
});

/** The ids of the children, or `undefined` where one of them cannot be read, so that any name might be right. */
const knownIds = (draft: CaseDraft): ReadonlySet<string> | undefined => {
  const ids = childrenOf(draft).flatMap(({ part: { id } }) => (id === undefined ? [] : [id]));
  return draft.children !== undefined && ids.length === draft.children.length ? new Set(ids) : undefined;
};

const checkNames = ({ part, path }: ConferenceDraft, known: ReadonlySet<string> | undefined): readonly Issue[] => {
  const seen = new Set<string>();
  return (part.children ?? []).flatMap((name, index) => {
    if (name === undefined) return [];
    const at = { path: [...path, 'children', index], found: name };
    if (known?.has(name) === false) {
      const message = `the case has no child ${show(name)}`;
      return [errorOf({ ...at, code: 'unknown-child', message, ...unknownId(name, childOfCase(known)) })];
    }
    const isRepeated = seen.has(name);
    seen.add(name);
    return isRepeated ? [warningOf({ ...at, code: 'child-named-twice', message: `${show(name)} is named twice` })] : [];
  });
};

const checkPerChild = ({ part, path }: ConferenceDraft): readonly Issue[] => {
  const about = new Set(part.children);
  // Where one of its children cannot be read, any name might be right.
  const areAllKnown = part.children !== undefined && !about.has(undefined);
  const seen = new Set<string>();
  return (part.perChild ?? []).flatMap((forChild, index) => {
    const name = forChild?.child;
    if (name === undefined) return [];
    const at = { path: [...path, 'perChild', index, 'child'], found: name };
    if (areAllKnown && !about.has(name)) {
      const message = `the conference is not about ${show(name)}`;
      const said = unknownId(name, childOfConference([...about].map(String)));
      return [errorOf({ ...at, code: 'child-not-of-conference', message, ...said })];
    }
    if (seen.has(name)) return [errorOf({ ...at, code: 'child-twice', message: `${show(name)} stands here twice` })];
    seen.add(name);
    return [];
  });
};

/**
 * What is wrong with the children that conferences are about.
 *
 * @param draft - the case
 * @returns `unknown-child`, `child-not-of-conference` and `child-twice` errors; `child-named-twice` and `no-child` warnings
 * @internal
 */
export function checkChildrenNamed(draft: CaseDraft): readonly Issue[] {
  const known = knownIds(draft);
  return conferencesOf(draft).flatMap((conference) => {
    const path = [...conference.path, 'children'];
    const ofNames =
      conference.part.children?.length === 0
        ? [warningOf({ code: 'no-child', path, message: 'the conference is about no child' })]
        : checkNames(conference, known);
    return [...ofNames, ...checkPerChild(conference)];
  });
}
