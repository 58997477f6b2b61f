import type { CalendarDay } from '../domain/CalendarDay.ts';
import type { Issue, RelatedPlace, Result } from '../domain/Result.ts';
import type { CheckedPolicy } from '../engine/Policy.ts';
import { createRulebook, type Rulebook } from '../engine/Rulebook.ts';
import { pointerTo } from '../domain/pointer.ts';
import { checkFloors } from './floors/checkFloors.ts';
import { policyInForce } from './policyInForce.ts';

const movePlaces = (issue: Issue, move: (path: string) => string): Issue => {
  const moveRelated = ({ path, message }: RelatedPlace): RelatedPlace => ({ path: move(path), message });
  const { related } = issue;
  const moved = { ...issue, path: move(issue.path) };
  return related === undefined ? moved : { ...moved, related: related.map(moveRelated) };
};

/**
 * The rulebook that is in force on a day: of each document the version in force then, laid over one another, with the
 * floors checked. A document of which none is in force yet is an issue, and no other version stands in for it; whoever
 * wants the rulebook without it leaves the document out.
 *
 * @param documents - for each document, the lowest layer first, its checked versions in any order
 * @param on - the day; a decision of the rulebook is right as of a day on which the same versions are in force
 * @returns the rulebook, or every issue of `policyInForce`, or, where there is a version of each document, of
 *   `createRulebook` with `checkFloors`; paths begin with the document's place in the list and the version's in its own
 * @example
 * ```ts
 * const result = rulebookInForce([[england], [oxfordshire]], '2024-02-11' as CalendarDay);
 * expect(result.ok ? [] : result.issues).toMatchObject([{ code: 'no-version-in-force', path: '/0' }]);
 * ```
 * @public
 */
export function rulebookInForce(documents: readonly (readonly CheckedPolicy[])[], on: CalendarDay): Result<Rulebook> {
  const chosen = documents.map((versions) => policyInForce(versions, on));
  const issues = chosen.flatMap((result, index) =>
    result.ok ? [] : result.issues.map((issue) => movePlaces(issue, (path) => pointerTo('', index) + path)),
  );
  if (issues.length > 0) return { ok: false, issues };
  const inForce = chosen.flatMap((result) => (result.ok ? [result.value] : []));
  const rulebook = createRulebook(inForce, checkFloors);
  if (rulebook.ok) return rulebook;
  const places = inForce.map((version, index) => [index, documents[index]?.indexOf(version)].join('/'));
  const move = (path: string): string => {
    const [layer, ...rest] = path.split('/').slice(1);
    return ['', places[Number(layer)], ...rest].join('/');
  };
  return { ok: false, issues: rulebook.issues.map((issue) => movePlaces(issue, move)) };
}
