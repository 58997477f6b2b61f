import type { Path } from '../../domain/pointer.ts';
import { isObject } from '../../input/isObject.ts';
import { show, type Problem } from '../../input/inputIssue.ts';
import { ownerOf, placeOfFact } from '../schema/placeOfFact.ts';
import { helpByOwner, movedFacts, movedSections, type MovedKey, type MovedSection } from './movedKeys.ts';

const problemOf = (path: Path, found: unknown, { now, help }: MovedKey): Problem => ({
  code: 'moved-key',
  path,
  message: `${show(path.at(-1))} is no longer kept here`,
  found,
  expected: now,
  help,
});

/**
 * What is wrong with a fact at a place where it stood once.
 *
 * @param name - the fact's name
 * @param path - where it stands
 * @param found - what stands there
 * @returns the problem: `moved-key`; `undefined` where no fact of the name stood in records
 * @internal
 */
export function movedFact(name: string, path: Path, found: unknown): Problem | undefined {
  const moved = movedFacts.get(name);
  return moved && problemOf(path, found, moved);
}

/** What is wrong with a member of a section, where it did not go where the section went. */
const movedMember = (name: string, owner: MovedSection['owner'], path: Path, found: unknown): readonly Problem[] => {
  const moved = movedFact(name, path, found);
  if (moved !== undefined) return [moved];
  const now = ownerOf(name);
  if (now === undefined || now === 'derived' || now === owner) return [];
  return [problemOf(path, found, { now: `\`${String(placeOfFact(name))}\``, help: helpByOwner[now] })];
};

/**
 * What is wrong with a section that a child's record had.
 *
 * @param path - where it stands
 * @param found - what stands there
 * @returns the problems: `moved-key` for it, and for each of its members that went another way; `undefined` where a child's
 *   record had no such section
 * @example
 * ```ts
 * const problems = movedSection(['children', 0, 'plan'], { endedOn: null, failingToProtect: {} });
 * expect(problems?.map(({ expected }) => expected)).toEqual([
 *   '`plans`, a list with an entry for each plan',
 *   '`children[].chronology[].plan.failingToProtect`',
 * ]);
 * ```
 * @internal
 */
export function movedSection(path: Path, found: unknown): readonly Problem[] | undefined {
  const section = String(path.at(-1));
  const moved = movedSections.get(section);
  if (moved === undefined) return undefined;
  const members = isObject(found) ? Object.entries(found) : [];
  return [
    { ...problemOf(path, found, moved), ...(moved.message === undefined ? {} : { message: moved.message }) },
    ...members.flatMap(([key, member]) => movedMember(`${section}.${key}`, moved.owner, [...path, key], member)),
  ];
}
