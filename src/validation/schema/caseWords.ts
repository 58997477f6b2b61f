import type { Path } from '../../domain/pointer.ts';
import { isObject } from '../../input/isObject.ts';
import type { Problem } from '../../input/inputIssue.ts';
import { movedFact, movedSection } from '../moved/movedProblems.ts';
import type { CaseOptions } from '../CaseOptions.ts';
import type { FormWords } from './checkForm.ts';
import { ownerOf, placeOfFact } from './placeOfFact.ts';
import { factsNamed, unknownKey, type StrayKey } from './unknownKey.ts';

/** The first word of the names of facts that stand on an entry itself, by the list that it stands in. */
const ownWords: ReadonlyMap<PropertyKey, string> = new Map([
  ['children', 'child'],
  ['enquiries', 'enquiry'],
  ['plans', 'plan'],
  ['lookedAfter', 'lookedAfter'],
  ['reviews', 'lookedAfter'],
  ['moves', 'move'],
  ['coreGroups', 'coreGroup'],
  ['conferences', 'conference'],
  ['exclusions', 'exclusion'],
]);

/** The name that a key has as a fact where it stands: that of its section or record, and its own. */
const nameAt = (holder: Path, key: string): string => {
  const last = holder.at(-1);
  const section = typeof last === 'string' ? last : ownWords.get(holder.at(-2) ?? '');
  return `${section ?? ''}.${key}`;
};

const isInChild = (holder: Path): boolean => holder.length === 2 && holder[0] === 'children';

/** What stood in an entry of the chronology once. */
const isInChronology = (holder: Path): boolean => holder.length === 4 && holder[2] === 'chronology';

const places = (names: readonly string[]): readonly string[] => names.flatMap((name) => placeOfFact(name) ?? []);

/** Where a field of someone's own can stand, and a fact of a policy's own. */
const wayForKey = ({ keys }: StrayKey): string => {
  const meta = keys.includes('meta') ? 'in `meta`' : 'in the `meta` of what holds this';
  const local = keys.includes('local') ? ", or in `local` where it is a fact of a policy's own" : '';
  return `keep it ${meta}${local}`;
};

const workedOut = (stray: StrayKey, name: string): Problem => ({
  ...unknownKey(stray, wayForKey(stray), []),
  help: `leave it out: \`${name}\` is worked out from what the case holds`,
});

const strayKey = (stray: StrayKey): readonly Problem[] => {
  const { key, holder, found } = stray;
  const path = [...holder, key];
  const section = isInChild(holder) || isInChronology(holder) ? movedSection(path, found) : undefined;
  if (section !== undefined) return section;
  const name = nameAt(holder, key);
  const moved = movedFact(name, path, found);
  if (moved !== undefined) return [moved];
  if (ownerOf(name) === 'derived') return [workedOut(stray, name)];
  const [elsewhere] = places([name]);
  return [unknownKey(stray, wayForKey(stray), elsewhere === undefined ? places(factsNamed(key)) : [elsewhere])];
};

/** A child's time of being looked after was one object, and is a list. */
const wrongType = (path: Path, found: unknown): readonly Problem[] | undefined =>
  isObject(found) && path.at(-1) === 'lookedAfter' && isInChild(path.slice(0, -1))
    ? movedSection(path, found)
    : undefined;

/**
 * What is to be said of the form of a case: where else a key stands, and what took the place of keys that cases had.
 *
 * @param options - the policies whose own words may stand in it
 * @returns what is to be said
 * @internal
 */
export function caseWords(options: CaseOptions): FormWords {
  return {
    unknownKey: strayKey,
    wayForWord: 'take the nearest, and keep a word of your own in `meta`',
    options,
    wrongType,
  };
}
