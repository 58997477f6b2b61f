import type { CheckedPolicy } from '../../engine/Policy.ts';
import type { Issue } from '../../domain/Result.ts';
import { isObject } from '../../input/isObject.ts';
import { parseJsonText } from '../../input/parseJsonText.ts';
import { parsePolicy } from '../../policy/index.ts';
import type { PolicyFile } from '../input/readPolicies.ts';

/** What of a policy file can be laid over others. */
export interface SoundPart {
  readonly checked: CheckedPolicy;
  /** For each rule of it, its place among the rules of the file. */
  readonly places: readonly number[];
  /** What the rules that were left out replace, as far as that can be read. */
  readonly replacedByOthers: ReadonlySet<unknown>;
}

interface Numbered {
  readonly place: number;
  readonly rule: unknown;
}

/** The rules in which some issues lie. */
const rulesAmiss = (issues: readonly Issue[]): ReadonlySet<number> =>
  new Set(
    issues.flatMap(({ path }) => {
      const [, part, index] = path.split('/');
      return part === 'rules' && index !== undefined ? [Number(index)] : [];
    }),
  );

/** Takes out the rules that are amiss, then those that referred to them, until what is left is a policy. */
const remainder = (document: object, rules: readonly Numbered[]): Omit<SoundPart, 'replacedByOthers'> | undefined => {
  const parsed = parsePolicy({ ...document, rules: rules.map(({ rule }) => rule), examples: [] });
  if (parsed.ok) return { checked: parsed.value, places: rules.map(({ place }) => place) };
  const amiss = rulesAmiss(parsed.issues);
  if (amiss.size === 0) return undefined;
  return remainder(
    document,
    rules.filter((_, index) => !amiss.has(index)),
  );
};

const replacedBy = ({ rule }: Numbered): readonly unknown[] =>
  isObject(rule) && Array.isArray(rule['replaces']) ? rule['replaces'] : [];

const plainText = (text: string): unknown => {
  const read = parseJsonText(text);
  return read.ok ? read.value.json.value : undefined;
};

/**
 * What of a policy file can be laid over others even where the file has errors: without the rules that they lie in, and
 * without the examples, so that a slip in one rule hides nothing about another.
 *
 * @param file - the file
 * @returns that part, or `undefined` where errors lie in what belongs to no rule or example
 * @internal
 */
export function soundPart({ text, parsed }: PolicyFile): SoundPart | undefined {
  if (parsed.ok) {
    const places = parsed.value.policy.rules.map((_, index) => index);
    return { checked: parsed.value, places, replacedByOthers: new Set() };
  }
  const document = plainText(text);
  if (!isObject(document) || !Array.isArray(document['rules'])) return undefined;
  const rules = document['rules'].map((rule: unknown, place): Numbered => ({ place, rule }));
  const part = remainder(document, rules);
  if (part === undefined) return undefined;
  const leftOut = rules.filter(({ place }) => !part.places.includes(place));
  return { ...part, replacedByOthers: new Set(leftOut.flatMap(replacedBy)) };
}
