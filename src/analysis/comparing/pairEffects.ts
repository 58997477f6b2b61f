import { all, any, never, not, type Test } from '../../engine/logic.ts';
import type { RuleKind } from '../../engine/Rule.ts';
import type { Effect } from './effects.ts';
import type { Direction } from './strictness.ts';

/** An effect on both sides, where they differ in it; `undefined` on the side that lacks it. */
export interface PairedEffects {
  readonly kind: RuleKind;
  readonly before: Effect | undefined;
  readonly after: Effect | undefined;
  /** Whether one rule says something else on either side: to whom, by whom, what. */
  readonly isReworded: boolean;
}

type Effects = ReadonlyMap<string, Effect>;

const standInOneRule = (one: Effect, other: Effect): boolean =>
  one.kind === other.kind && one.rules.some(({ id }) => other.rules.some((rule) => rule.id === id));

/**
 * The effects in which two sides may differ.
 *
 * @param before - the effects of one side
 * @param after - those of the other
 * @returns each with its like on the other side; those whose tests are made of the same are left out
 * @internal
 */
export function pairEffects(before: Effects, after: Effects): readonly PairedEffects[] {
  const onlyAfter = [...after.values()].filter(({ key }) => !before.has(key));
  const pairs = [...before.values()].map((one): PairedEffects => {
    const same = after.get(one.key);
    const reworded = same === undefined ? onlyAfter.find((other) => standInOneRule(one, other)) : undefined;
    return { kind: one.kind, before: one, after: same ?? reworded, isReworded: reworded !== undefined };
  });
  const taken = new Set(pairs.map((pair) => pair.after));
  const come = onlyAfter.filter((one) => !taken.has(one));
  return [
    ...pairs.filter((pair) => pair.isReworded || pair.before?.sourceKey !== pair.after?.sourceKey),
    ...come.map((one): PairedEffects => ({ kind: one.kind, before: undefined, after: one, isReworded: false })),
  ];
}

/** A way in which an effect can differ between two sides. */
export interface EffectDifference {
  readonly direction: Direction;
  readonly test: Test;
  /** What is looked for, in words. */
  readonly tried: string;
}

/** What more of each kind of rule means; of who decides there is no more and no less. */
const strictnessOfKind: Readonly<Record<RuleKind, Direction>> = {
  trigger: 'stricter',
  ground: 'laxer',
  'insufficient-ground': 'stricter',
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

/**
 * In what an effect can differ, and what more of it means. That a requirement applies is nothing until it is broken; how
 * it stands with a deadline is told by the outcome of the question about it.
 */
const aspectsOf = (kind: RuleKind): readonly (readonly ['applies' | 'broken' | 'past', Direction])[] => [
  ...(kind === 'requirement' ? [] : [['applies', strictnessOfKind[kind]] as const]),
  ...(kind === 'deadline'
    ? []
    : ([
        ['broken', 'stricter'],
        ['past', 'stricter'],
      ] as const)),
];

const words = { applies: 'applies', broken: 'is broken', past: 'is past its due day' };

/**
 * Every way in which a pair of effects can differ.
 *
 * @param pair - the effect on both sides
 * @returns a test for each way
 * @internal
 */
export function waysToDiffer({ kind, before, after, isReworded }: PairedEffects): readonly EffectDifference[] {
  const names = [...new Set([before, after].flatMap((one) => one?.rules.map(({ id }) => id) ?? []))].join(', ');
  const oneSided = aspectsOf(kind).flatMap(([aspect, more]): readonly EffectDifference[] => {
    const one = before?.[aspect] ?? never;
    const other = after?.[aspect] ?? never;
    if (one === never && other === never) return [];
    const tried = `a case in which ${names} ${words[aspect]}`;
    return [
      { direction: more, test: all(other, not(one)), tried: `${tried} after the change alone` },
      { direction: opposite[more], test: all(one, not(other)), tried: `${tried} before the change alone` },
    ];
  });
  if (before === undefined || after === undefined || !isReworded) return oneSided;
  const both = all(before.applies, after.applies);
  return [...oneSided, { direction: 'other', test: both, tried: `a case in which ${names} says something else` }];
}

const differ = (one: Test, other: Test): Test => any(all(one, not(other)), all(not(one), other));

/**
 * Where a pair of effects can come out otherwise on one side than on the other: where none does, no outcome can differ.
 *
 * @param pair - the effect on both sides
 * @returns the test
 * @internal
 */
export function comesOutDifferently({ before, after, isReworded }: PairedEffects): Test {
  const sides = [before, after].filter((side) => side !== undefined);
  const [one, other] = sides;
  if (one === undefined || other === undefined || isReworded) {
    return any(...sides.flatMap(({ applies, broken }) => [applies, broken]));
  }
  const stages = ['late', 'overdue', 'stillTime', 'inTime'] as const;
  const inStage = ({ rules }: Effect, stage: (typeof stages)[number]): Test =>
    any(...rules.map(({ when, deadline }) => (deadline === undefined ? never : all(when, deadline[stage]))));
  return any(
    differ(one.applies, other.applies),
    differ(one.broken, other.broken),
    ...(one.kind === 'deadline' ? stages.map((stage) => differ(inStage(one, stage), inStage(other, stage))) : []),
  );
}
