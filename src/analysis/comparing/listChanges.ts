import { wordKinds } from '../../domain/vocabulary/declarable.ts';
import { pointerTo } from '../../domain/pointer.ts';
import type { Policy } from '../../engine/Policy.ts';
import type { Rule } from '../../engine/Rule.ts';
import type { Rulebook } from '../../engine/Rulebook.ts';
import { ruleId } from '../../engine/ruleIds.ts';

/** One thing that stands otherwise in one version than in the other. */
export interface Change {
  readonly change: 'added' | 'removed' | 'changed';
  /** The document and the rule's id; the document alone for what belongs to no rule. */
  readonly rule: string;
  /** A JSON pointer into the rule, or into the document; empty for a whole rule. */
  readonly path: string;
  readonly old?: unknown;
  readonly new?: unknown;
}

const isKeyed = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const changesAt = (rule: string, path: string, old: unknown, now: unknown): readonly Change[] => {
  if (old === now) return [];
  if (old === undefined) return [{ change: 'added', rule, path, new: now }];
  if (now === undefined) return [{ change: 'removed', rule, path, old }];
  if (!isKeyed(old) || !isKeyed(now) || Array.isArray(old) !== Array.isArray(now)) {
    return [{ change: 'changed', rule, path, old, new: now }];
  }
  const keys = new Set([...Object.keys(old), ...Object.keys(now)]);
  return [...keys].flatMap((key) => changesAt(rule, pointerTo(path, key), old[key], now[key]));
};

/** What of a document, beside its rules, bears on its answers. */
const settingsOf = (policy: Policy): object => {
  const { counting, nation, layer, groupings, facts } = policy;
  const words = Object.fromEntries(wordKinds.map((kind) => [kind, policy[kind]]));
  return { counting, nation, layer, groupings, facts, ...words };
};

const rulesById = ({ rules }: Rulebook): ReadonlyMap<string, Rule> =>
  new Map(rules.map((placed) => [ruleId(placed), placed.rule]));

const documentsById = ({ rules }: Rulebook): ReadonlyMap<string, object> =>
  new Map(rules.map(({ policy }) => [policy.id, settingsOf(policy)]));

const changesBetween = (before: ReadonlyMap<string, object>, after: ReadonlyMap<string, object>): readonly Change[] =>
  [...new Set([...before.keys(), ...after.keys()])].flatMap((id) => changesAt(id, '', before.get(id), after.get(id)));

/**
 * What stands otherwise in one rulebook than in another: rules added, removed and changed, place by place, and what else
 * bears on answers. The order of keys, and how the files are laid out, is no change.
 *
 * @param before - one rulebook
 * @param after - the other
 * @returns the changes, in the order of the first rulebook, what is new in the other last
 * @example
 * ```ts
 * expect(listChanges(rulebook, rulebook)).toEqual([]);
 * ```
 * @public
 */
export function listChanges(before: Rulebook, after: Rulebook): readonly Change[] {
  return [
    ...changesBetween(documentsById(before), documentsById(after)),
    ...changesBetween(rulesById(before), rulesById(after)),
  ];
}
