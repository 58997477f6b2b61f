import type { Issue } from '../../domain/Result.ts';
import { show, warningOf } from '../../input/inputIssue.ts';
import { unknownWord } from '../../input/words/unknownWord.ts';
import { pointerTo } from '../../domain/pointer.ts';
import { isTextPlace, memberOf, type Place, type TextPlace } from '../Place.ts';
import { policyError } from '../policyIssue.ts';
import type { Check } from './Check.ts';
import { namedPlaces, type NamedPlace, type NamedPlaces } from './namedPlaces.ts';
import { askedPlaces, conditionPlaces, partsOf, referencePlaces, rulePlaces, whensOf } from './rulePlaces.ts';

const unknownName = (place: TextPlace, names: readonly string[]): Issue =>
  policyError(place, {
    code: 'unknown-condition',
    message: `\`conditions\` holds no condition ${show(place.value)}`,
    ...unknownWord(place.value, {
      words: names,
      what: 'the name of a condition that stands in `conditions`',
      listedIn: '`conditions`',
      otherwise: `add ${show(place.value)} to \`conditions\`, or write the condition out`,
    }),
  });

/** The names that lead from a condition to another, and at last back to one that was passed already, if they do. */
const ringFrom = (start: NamedPlace, left: Map<string, NamedPlace>): readonly TextPlace[] => {
  const passed = new Map<string, number>();
  const way: TextPlace[] = [];
  const goOn = (from: NamedPlace): NamedPlace | undefined => {
    passed.set(from.name, way.length);
    left.delete(from.name);
    const next = from.references.find(({ value }) => left.has(value) || passed.has(value));
    if (next !== undefined) way.push(next);
    return next && left.get(next.value);
  };
  let at: NamedPlace | undefined = start;
  while (at !== undefined) at = goOn(at);
  return way.slice(passed.get(way.at(-1)?.value ?? ''));
};

const asksForItself = (way: readonly TextPlace[]): readonly Issue[] => {
  const last = way.at(-1);
  if (last === undefined) return [];
  const by = way.slice(0, -1).map(({ value }) => show(value));
  const message = `${show(last.value)} asks for itself${by.length === 0 ? '' : `, by way of ${by.join(' and ')}`}`;
  const expected = 'a condition that does not rest on the one it stands in';
  return [policyError(last, { code: 'circular-condition', message, expected, help: 'write out here what it asks' })];
};

/** Each ring of conditions is told of once, where it closes. */
const circles = ({ circular }: NamedPlaces): readonly Issue[] => {
  const left = new Map(circular.map((one) => [one.name, one]));
  return circular.flatMap((one) => {
    if (!left.has(one.name)) return [];
    return asksForItself(ringFrom(one, left));
  });
};

/** How many comparisons make up a condition, and how deep they lie. */
interface Measure {
  readonly comparisons: number;
  readonly depth: number;
}

const most: Measure = { comparisons: 1_000, depth: 64 };
const least: Measure = { comparisons: 1, depth: 1 };

const measureOf = (condition: Place, named: ReadonlyMap<string, Measure>): Measure => {
  const name = memberOf(condition, 'condition').value;
  if (typeof name === 'string') return named.get(name) ?? least;
  const parts = partsOf(condition).map((part) => measureOf(part, named));
  if (parts.length === 0) return least;
  return {
    comparisons: parts.reduce((sum, { comparisons }) => sum + comparisons, 0),
    depth: 1 + Math.max(...parts.map(({ depth }) => depth)),
  };
};

const tooLarge = (place: Place): Issue =>
  policyError(place, {
    code: 'condition-too-large',
    message: 'with what it refers to, this condition is larger than any that can be gone through',
    expected: `at most ${String(most.comparisons)} comparisons, and ${String(most.depth)} levels`,
    help: 'ask for less, or divide the rule',
  });

const isTooLarge = ({ comparisons, depth }: Measure): boolean => comparisons > most.comparisons || depth > most.depth;

/** Told of the condition that first grows too large, and not of those that refer to it. */
const growths = (draft: Parameters<Check>[0], { inOrder }: NamedPlaces): readonly Issue[] => {
  const measures = new Map<string, Measure>();
  const ofNamed = inOrder.flatMap(({ name, when }) => {
    const measure = measureOf(when, measures);
    measures.set(name, isTooLarge(measure) ? least : measure);
    return isTooLarge(measure) ? [tooLarge(when)] : [];
  });
  const ofOthers = askedPlaces(draft).filter((place) => isTooLarge(measureOf(place, measures)));
  const alone = new Set(ofOthers.map(({ path }) => path));
  const ofRules = rulePlaces(draft).flatMap((rule) => {
    const whens = whensOf([...rule.within, rule]);
    if (whens.some(({ path }) => alone.has(path))) return [];
    const sum = whens.reduce((many, when) => many + measureOf(when, measures).comparisons, 0);
    return sum > most.comparisons ? [tooLarge(rule)] : [];
  });
  return [...ofNamed, ...ofOthers.map(tooLarge), ...ofRules];
};

/**
 * Finds names of conditions that the policy does not give, conditions that ask for themselves, and conditions that are too
 * large once each name in them stands for what it means.
 *
 * @param draft - the policy
 * @returns the issues: `unknown-condition`, `circular-condition`, `condition-too-large`
 */
export const checkReferences: Check = (draft) => {
  const named = namedPlaces(draft.root);
  const names = [...named.byName.keys()];
  return [
    ...conditionPlaces(draft)
      .flatMap(referencePlaces)
      .filter(isTextPlace)
      .filter(({ value }) => !named.byName.has(value))
      .map((place) => unknownName(place, names)),
    ...circles(named),
    ...growths(draft, named),
  ];
};

/**
 * Finds conditions that the policy names and that no section and no rule asks for, be it by way of another.
 *
 * @param draft - the policy
 * @returns the warnings: `unused-condition`
 */
export const findUnusedConditions: Check = (draft) => {
  const { byName } = namedPlaces(draft.root);
  const namesIn = (place: Place): readonly string[] =>
    referencePlaces(place)
      .filter(isTextPlace)
      .map(({ value }) => value);
  const used = new Set(askedPlaces(draft).flatMap(namesIn));
  // The set grows while it is gone through.
  for (const name of used) byName.get(name)?.references.forEach(({ value }) => used.add(value));
  return [...byName.keys()]
    .filter((name) => !used.has(name))
    .map((name) =>
      warningOf({
        code: 'unused-condition',
        path: pointerTo('/conditions', name),
        message: `no rule and no section asks for ${show(name)}`,
        found: name,
        expected: 'a condition that is asked for somewhere',
        help: 'let a rule ask for it, or take it out',
      }),
    );
};
