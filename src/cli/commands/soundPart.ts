import { holdersOf, pointerTo } from '../../domain/pointer.ts';
import type { Issue } from '../../domain/Result.ts';
import type { CheckedPolicy } from '../../engine/Policy.ts';
import { isObject } from '../../input/isObject.ts';
import { parseJsonText } from '../../input/parseJsonText.ts';
import { parsePolicy } from '../../policy/index.ts';
import type { PolicyFile } from '../input/readPolicies.ts';

/** What of a policy file can be laid over others. */
export interface SoundPart {
  readonly checked: CheckedPolicy;
  /** The place in the file of a place in this part of it. */
  readonly inFile: (path: string) => string;
  /** What the rules that were left out replace, as far as that can be read. */
  readonly replacedByOthers: ReadonlySet<unknown>;
}

/** A rule or a section, with its place in the file. */
interface Numbered {
  readonly path: string;
  readonly value: unknown;
}

interface Section extends Numbered {
  readonly rules: readonly Numbered[];
  readonly sections: readonly Section[];
}

/** A policy as far as it is not left out. */
interface Part {
  readonly document: Readonly<Record<string, unknown>>;
  readonly sections: readonly Section[];
}

const itemsOf = (holder: unknown, key: string, path: string): readonly Numbered[] => {
  const list = isObject(holder) ? holder[key] : undefined;
  if (!Array.isArray(list)) return [];
  return list.map((value: unknown, index) => ({ value, path: pointerTo(pointerTo(path, key), index) }));
};

const sectionsOf = (holder: unknown, path: string): readonly Section[] =>
  itemsOf(holder, 'sections', path).map((section) => ({
    ...section,
    rules: itemsOf(section.value, 'rules', section.path),
    sections: sectionsOf(section.value, section.path),
  }));

const listed = (key: string, values: readonly unknown[]): object => (values.length === 0 ? {} : { [key]: values });

/** What a section is called says nothing about its rules, so that it is never the reason for leaving them out. */
const written = ({ value, path, rules, sections }: Section): unknown => ({
  ...(isObject(value) ? value : {}),
  id: path.slice(1).replaceAll('/', '-'),
  title: path,
  rules: undefined,
  sections: undefined,
  ...listed(
    'rules',
    rules.map((rule) => rule.value),
  ),
  ...listed('sections', sections.map(written)),
});

/** The places in the file of the sections and rules of a part, by their places in it. */
const placesOf = (sections: readonly Section[], path = ''): readonly (readonly [string, string])[] =>
  sections.flatMap((section, index) => {
    const at = pointerTo(pointerTo(path, 'sections'), index);
    const rules = section.rules.map((rule, place) => [pointerTo(pointerTo(at, 'rules'), place), rule.path] as const);
    return [[at, section.path] as const, ...rules, ...placesOf(section.sections, at)];
  });

const placeIn = (places: ReadonlyMap<string, string>, path: string): string => {
  const holder = holdersOf(path).findLast((place) => places.has(place));
  return holder === undefined ? path : `${String(places.get(holder))}${path.slice(holder.length)}`;
};

/** Takes out the rules that are amiss, the sections that ask what is amiss, and what is left without rules then. */
const without = (sections: readonly Section[], amiss: ReadonlySet<string>): readonly Section[] =>
  sections.flatMap((section) => {
    const rules = section.rules.filter(({ path }) => !amiss.has(path));
    const inner = without(section.sections, amiss);
    return amiss.has(section.path) || rules.length + inner.length === 0 ? [] : [{ ...section, rules, sections: inner }];
  });

const rulesIn = (sections: readonly Section[]): readonly Numbered[] =>
  sections.flatMap((section) => [...section.rules, ...rulesIn(section.sections)]);

/** Of the places in which some issues lie, the innermost rule, section or named condition of each. */
const amissIn = (issues: readonly Issue[], places: ReadonlyMap<string, string>): ReadonlySet<string> =>
  new Set(
    issues.flatMap(({ path }) => {
      const [, part, name] = path.split('/');
      if (part === 'conditions' && name !== undefined) return [`/conditions/${name}`];
      const holder = holdersOf(path).findLast((place) => places.has(place));
      return holder === undefined ? [] : [String(places.get(holder))];
    }),
  );

const withoutNamed = (document: Part['document'], amiss: ReadonlySet<string>): Part['document'] => {
  const { conditions } = document;
  if (!isObject(conditions)) return document;
  const left = Object.entries(conditions).filter(([name]) => !amiss.has(pointerTo('/conditions', name)));
  return { ...document, conditions: Object.fromEntries(left) };
};

/** Takes out what is amiss, then what referred to it, until what is left is a policy. */
const remainder = ({ document, sections }: Part): (Omit<SoundPart, 'replacedByOthers'> & Part) | undefined => {
  const parsed = parsePolicy({ ...document, sections: sections.map(written) });
  const places = new Map(placesOf(sections));
  if (parsed.ok) return { checked: parsed.value, inFile: (path) => placeIn(places, path), document, sections };
  const amiss = amissIn(parsed.issues, places);
  if (amiss.size === 0) return undefined;
  return remainder({ document: withoutNamed(document, amiss), sections: without(sections, amiss) });
};

const replacedBy = ({ value }: Numbered): readonly unknown[] =>
  isObject(value) && Array.isArray(value['replaces']) ? value['replaces'] : [];

const plainText = (text: string): unknown => {
  const read = parseJsonText(text);
  return read.ok ? read.value.json.value : undefined;
};

/**
 * What of a policy file can be laid over others even where the file has errors: without the rules that they lie in, and
 * without those that ask for what is amiss by way of a section or a name, so that a slip in one rule hides nothing about
 * another.
 *
 * @param file - the file
 * @returns that part, or `undefined` where errors lie in what belongs to no rule, section or named condition
 * @internal
 */
export function soundPart({ text, parsed }: PolicyFile): SoundPart | undefined {
  if (parsed.ok) return { checked: parsed.value, inFile: (path) => path, replacedByOthers: new Set() };
  const document = plainText(text);
  if (!isObject(document) || !Array.isArray(document['sections'])) return undefined;
  const sections = sectionsOf(document, '');
  const part = remainder({ document, sections });
  if (part === undefined) return undefined;
  const kept = new Set(rulesIn(part.sections).map(({ path }) => path));
  const leftOut = rulesIn(sections).filter(({ path }) => !kept.has(path));
  return { checked: part.checked, inFile: part.inFile, replacedByOthers: new Set(leftOut.flatMap(replacedBy)) };
}
