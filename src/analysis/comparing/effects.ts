import { compileDeadline } from '../../engine/compileDeadline.ts';
import { brokenBy, type CompiledRule } from '../../engine/compileRule.ts';
import { all, any, never, type Test } from '../../engine/logic.ts';
import { dueOf, forces, ruleKind, type Force, type Rule, type RuleKind } from '../../engine/Rule.ts';
import { wholeCondition } from '../../engine/wholeCondition.ts';
import { groupingsOfRule } from '../reading/groupingsOfRule.ts';
import { inKeyOrder } from '../reading/inKeyOrder.ts';
import { contextIn, type QuestionInSpace } from '../searching/compileOver.ts';
import type { Space } from '../searching/Space.ts';

/** Something that one side brings about, by whichever of its rules and under whatever conditions. */
export interface Effect {
  readonly kind: RuleKind;
  /** The same text for the same effect, whoever lays it down. */
  readonly key: string;
  readonly rules: readonly CompiledRule[];
  readonly applies: Test;
  /** Whether it applies and was not kept to. */
  readonly broken: Test;
  /** Whether it applies and its due day has passed. */
  readonly past: Test;
  /** The same text where all is the same from which its tests are made. */
  readonly sourceKey: string;
}

/** Effects that mean the same in whichever document they stand. */
const common: ReadonlySet<RuleKind> = new Set(['trigger', 'ground', 'criterion', 'route']);

/** What is demanded, and the more strongly the stricter. */
const demanded: ReadonlySet<RuleKind> = new Set(['deadline', 'duty', 'requirement', 'prohibition']);

const conditions: ReadonlySet<string> = new Set(['is', 'done', 'due', 'broken', 'used']);

/** What an effect says, without the conditions and the due dates by which it is told whether it was kept to. */
const effectIdentity = (rule: Rule): object => {
  const kind = ruleKind(rule);
  // Of a route, the criteria that it is open to are part of its condition.
  const isLeftOut = (key: string): boolean => conditions.has(key) || (kind === 'route' && key === 'forCriteria');
  const entries = Object.entries(rule[kind] ?? {}).filter(([key]) => !isLeftOut(key));
  return Object.fromEntries(
    entries.map(([key, value]) => [key, Array.isArray(value) ? (value as readonly string[]).toSorted() : value]),
  );
};

const keyOf = (kind: RuleKind, identity: object, force?: Force): string =>
  `${kind} ${JSON.stringify(inKeyOrder(identity))}${force === undefined ? '' : ` ${force}`}`;

/**
 * The effects of a rule. What calls for more brings about what calls for less as well: what is to be convened is to be
 * considered, what makes a conference quorate makes it so by exception too, what must be done should be done.
 */
const keysOf = (rule: Rule, levels: readonly Force[]): readonly string[] => {
  const kind = ruleKind(rule);
  const identity = effectIdentity(rule);
  if (rule.trigger?.review === 'convene') return [keyOf(kind, identity), keyOf(kind, { review: 'consider' })];
  if (rule.quorum?.makes === 'quorate') return [keyOf(kind, identity), keyOf(kind, { makes: 'quorate-by-exception' })];
  if (!demanded.has(kind)) return [keyOf(kind, identity)];
  return levels.slice(levels.indexOf(rule.force)).map((force) => keyOf(kind, identity, force));
};

const pastOf = ({ rule, policy, when }: CompiledRule, space: Space): Test => {
  const due = dueOf(rule);
  if (due === undefined) return never;
  return all(when, compileDeadline(due, [], contextIn(policy, space)).overdue);
};

const sourceKeyOf = ({ policy, rule, kind }: CompiledRule, { by = '' }: Space): string => {
  const written = JSON.stringify(inKeyOrder([wholeCondition(rule), rule[kind]]));
  const counting = /"(?:days|workingDays)":/u.test(written) ? policy.counting : '';
  const calendar = written.includes('"workingDays":') ? by : '';
  const tables = groupingsOfRule(rule).map((name) => policy.groupings?.[name]);
  return `${written} ${counting} ${calendar} ${JSON.stringify(inKeyOrder(tables))}`;
};

const sourceKeyOfAll = (rules: readonly CompiledRule[], space: Space): string =>
  rules
    .map((rule) => sourceKeyOf(rule, space))
    .toSorted()
    .join('\n');

const anyOf = (tests: readonly Test[]): Test => (tests.every((test) => test === never) ? never : any(...tests));

/**
 * Whether a rule's effect can be set against those of another side: any of a document that both hold, and of other
 * documents what means the same in all of them.
 *
 * @param rule - the rule
 * @param other - the other side
 * @returns `true` where it can
 * @internal
 */
export function isComparable({ kind, policy }: CompiledRule, other: QuestionInSpace): boolean {
  return common.has(kind) || other.documents.has(policy.id);
}

/**
 * What one side of a question brings about that can be set against what the other does.
 *
 * @param side - the side
 * @param other - the other side
 * @param space - the space into which both are compiled, as this side fills it
 * @returns the effects, by their keys
 * @internal
 */
export function effectsOf(side: QuestionInSpace, other: QuestionInSpace, space: Space): ReadonlyMap<string, Effect> {
  const rules = side.rules.filter((rule) => isComparable(rule, other));
  const levels = forces.filter((force) =>
    [...side.rules, ...other.rules].some(({ kind, rule }) => demanded.has(kind) && rule.force === force),
  );
  const byKey = new Map<string, CompiledRule[]>();
  for (const rule of rules) {
    for (const key of keysOf(rule.rule, levels)) byKey.set(key, [...(byKey.get(key) ?? []), rule]);
  }
  const criteria = sourceKeyOfAll(
    side.rules.filter(({ kind }) => kind === 'criterion'),
    space,
  );
  const effects = [...byKey].map(([key, some]): readonly [string, Effect] => [
    key,
    {
      kind: (some[0] as CompiledRule).kind,
      key,
      rules: some,
      applies: any(...some.map(({ when }) => when)),
      broken: anyOf(some.map((rule) => brokenBy(rule) ?? never)),
      past: anyOf(some.map((rule) => pastOf(rule, space))),
      // A route is open only where a criterion is met.
      sourceKey: sourceKeyOfAll(some, space) + (some.some(({ kind }) => kind === 'route') ? criteria : ''),
    },
  ]);
  return new Map(effects);
}
