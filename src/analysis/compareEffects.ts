import type { CompiledRule } from '../engine/compileRule.ts';
import { all, any, never, not, type Test } from '../engine/logic.ts';
import type { RuleKind } from '../engine/Rule.ts';
import type { QuestionInSpace } from './compileOver.ts';
import { isOtherEffect, type PairedRules } from './pairRules.ts';
import type { Direction } from './strictness.ts';

/** Something that rules bring about on one side where they do not on the other. */
export interface EffectDifference {
  readonly direction: Direction;
  readonly test: Test;
}

/** What more of each kind of rule means; of who decides there is no more and no less. */
const moreIs: Readonly<Record<RuleKind, Direction>> = {
  trigger: 'stricter',
  ground: 'laxer',
  insufficient: 'stricter',
  discretion: 'laxer',
  quorum: 'laxer',
  criterion: 'laxer',
  route: 'laxer',
  deadline: 'stricter',
  duty: 'stricter',
  requirement: 'stricter',
  permission: 'laxer',
  prohibition: 'stricter',
  decision: 'other',
};

const opposite: Readonly<Record<Direction, Direction>> = { stricter: 'laxer', laxer: 'stricter', other: 'other' };

const bothWays = (kind: RuleKind, before: Test, after: Test): readonly EffectDifference[] => [
  { direction: moreIs[kind], test: all(after, not(before)) },
  { direction: opposite[moreIs[kind]], test: all(before, not(after)) },
];

/** Effects that mean the same whatever document they stand in: one name for each. */
const commonEffect = ({ rule }: CompiledRule): string | undefined => {
  if (rule.route !== undefined) return `route ${rule.route.by}`;
  if (rule.trigger !== undefined) return `trigger ${rule.trigger.review}`;
  if (rule.ground !== undefined) return `ground ${rule.ground.for}`;
  return rule.criterion === undefined ? undefined : `criterion ${rule.criterion.for}`;
};

const holds = (rules: readonly CompiledRule[], effect: string): Test =>
  any(...rules.filter((rule) => commonEffect(rule) === effect).map(({ when }) => when));

/**
 * Where two sides bring about something else of what means the same in any document: another way for a plan to end, a
 * criterion more.
 *
 * @param before - one side
 * @param after - the other
 * @param changed - the rules in which they differ
 * @returns a test for each way in which they may differ
 * @internal
 */
export function compareCommonEffects(
  before: QuestionInSpace,
  after: QuestionInSpace,
  changed: readonly PairedRules[],
): readonly EffectDifference[] {
  const concerned = changed.flatMap((pair) => [pair.before, pair.after].filter((rule) => rule !== undefined));
  const common = new Map(concerned.map((rule) => [commonEffect(rule), rule.kind] as const));
  return [...common].flatMap(([effect, kind]) =>
    effect === undefined ? [] : bothWays(kind, holds(before.rules, effect), holds(after.rules, effect)),
  );
}

/**
 * Where a changed rule of a document that both sides hold brings about something else: a duty more, another recipient.
 *
 * @param before - one side
 * @param after - the other
 * @param changed - the rules in which they differ
 * @returns a test for each way in which they may differ
 * @internal
 */
export function compareOwnEffects(
  before: QuestionInSpace,
  after: QuestionInSpace,
  changed: readonly PairedRules[],
): readonly EffectDifference[] {
  const holdsDocument = ({ documents }: QuestionInSpace, rule: CompiledRule): boolean => documents.has(rule.policy.id);
  const isOfBoth = (rule: CompiledRule | undefined): boolean =>
    rule === undefined || (holdsDocument(before, rule) && holdsDocument(after, rule));
  return changed
    .filter((pair) => isOfBoth(pair.before) && isOfBoth(pair.after))
    .flatMap((pair): readonly EffectDifference[] => {
      const compiled = pair.before ?? pair.after;
      if (compiled === undefined) return [];
      const { kind } = compiled;
      const ways = bothWays(kind, pair.before?.when ?? never, pair.after?.when ?? never);
      if (pair.before === undefined || pair.after === undefined || !isOtherEffect(pair)) return ways;
      return [...ways, { direction: 'other', test: all(pair.before.when, pair.after.when) }];
    });
}
