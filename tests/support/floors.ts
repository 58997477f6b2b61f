import type { Issue } from '../../src/domain/Result.ts';
import type { Condition } from '../../src/engine/Condition.ts';
import type { CheckedPolicy, Policy } from '../../src/engine/Policy.ts';
import type { Effects, Rule, RuleBase, RuleKind } from '../../src/engine/Rule.ts';
import { checkFloors } from '../../src/policy/index.ts';
import { aDocument, aRule } from './rules.ts';

/** A made-up nation with some rules, as the lowest layer. */
export const aNation = (rules: readonly Rule[], parts: Partial<Policy> = {}): CheckedPolicy =>
  aDocument(rules, { id: 'nation', title: 'A nation', layer: 'national', ...parts });

/** A made-up county with some rules, to be laid over the nation. */
export const aCounty = (rules: readonly Rule[], parts: Partial<Policy> = {}): CheckedPolicy => aDocument(rules, parts);

/** A made-up town with some rules, to be laid over the county. */
export const aTown = (rules: readonly Rule[], parts: Partial<Policy> = {}): CheckedPolicy =>
  aDocument(rules, { id: 'town', title: 'A town', layer: 'overlay', ...parts });

/** A rule of the nation that is a floor, named by its kind. */
export const aFloor = <Kind extends RuleKind>(kind: Kind, effect: Effects[Kind], parts: Partial<RuleBase> = {}): Rule =>
  aRule(kind, effect, { cites: ['nation/1'], floor: true, ...parts });

/** A rule of a later layer that replaces the nation's of that kind. */
export const aReplacement = <Kind extends RuleKind>(
  kind: Kind,
  effect: Effects[Kind],
  parts: Partial<RuleBase> = {},
): Rule => aRule(kind, effect, { replaces: [`nation/${kind}`], ...parts });

/** An issue in short: its code, its place, and what its message says after the names of the two rules. */
const inShort = ({ code, path, message }: Issue): string =>
  `${code} ${path}: ${message.replace(/^.*? the floor `[^`]*` \([^)]*\): /u, '')}`;

/** What the check of the floors finds in some layers, in short. */
export const floorsIn = (...documents: readonly CheckedPolicy[]): readonly string[] =>
  checkFloors(documents).map(inShort);

/** A quorum rule under a condition; without one it always holds. */
export const quorate = (when: Condition | undefined, parts: Partial<RuleBase> = {}): Rule =>
  aRule('quorum', { makes: 'quorate' }, { ...parts, when });
