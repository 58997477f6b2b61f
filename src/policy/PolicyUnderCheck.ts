import type { Issue } from '../domain/Result.ts';
import type { Comparison, Condition, WrittenCondition } from '../engine/Condition.ts';
import type { DeclaresWords } from '../engine/declaredWords.ts';
import { expandCondition, type FindNamed, type WrittenAt } from '../engine/expandCondition.ts';
import { expandRule } from '../engine/expandRule.ts';
import type { Policy } from '../engine/Policy.ts';
import type { Rule, WrittenRule } from '../engine/Rule.ts';
import { holdersOf, pointerTo } from '../domain/pointer.ts';
import { namedPlaces } from './checks/namedPlaces.ts';
import { whensOf, type NestedPlace } from './checks/rulePlaces.ts';
import { memberOf, type Place } from './Place.ts';
import { declaredBy } from './words/declaredBy.ts';

/**
 * A policy that is being checked. Its parts are checked one by one, so that a problem in one part hides none in
 * another: a part is read as what it should be only where no issue stands against it or anything in it.
 */
export interface PolicyUnderCheck {
  readonly root: Place;
  /** Whether no issue stands against a place or anything in it. */
  readonly isSound: (place: Place) => boolean;
  readonly comparison: (place: Place) => Comparison | undefined;
  /** A whole condition: what is named in it must be sound too. */
  readonly condition: (place: Place) => Condition | undefined;
  /** A rule as it applies: what its sections ask must be sound too. */
  readonly rule: (place: NestedPlace) => Rule | undefined;
  /** The place of what the policy names; `undefined` where no condition comes of it. */
  readonly named: (name: string) => Place | undefined;
  /** What conditions are compiled against, as far as it is sound. */
  readonly context: Pick<Policy, 'id' | 'counting' | 'groupings' | 'facts'> & DeclaresWords;
}

/**
 * A policy as far as it can be read.
 *
 * @param input - a plain JSON value
 * @param issues - what is known to be wrong with it
 * @returns the draft
 */
export function createPolicyUnderCheck(input: unknown, issues: readonly Issue[]): PolicyUnderCheck {
  const root: Place = { value: input, path: '' };
  const unsound = new Set(issues.flatMap(({ path }) => holdersOf(path)));
  const isSound = ({ path, value }: Place): boolean => value !== undefined && !unsound.has(path);
  // The schema has been over the whole input, so that what is sound has the type that the schema gives to its place.
  const sound = (place: Place): unknown => (isSound(place) ? place.value : undefined);
  const facts = memberOf(root, 'facts');
  const soundFacts = Object.fromEntries(
    Object.entries(facts.value ?? {}).filter(([name, value]) =>
      isSound({ path: pointerTo(facts.path, name), value: value as unknown }),
    ),
  ) as NonNullable<Policy['facts']>;

  const { inOrder } = namedPlaces(root);
  const whens = new Map(inOrder.flatMap(({ name, when }) => (isSound(when) ? [[name, when] as const] : [])));
  const writtenAt = (place: Place | undefined): WrittenAt | undefined => {
    const condition = place && (sound(place) as WrittenCondition | undefined);
    return place && condition && { condition, path: place.path };
  };
  const find: FindNamed = (name) => writtenAt(whens.get(name));

  return {
    root,
    isSound,
    comparison: (place) => sound(place) as Comparison | undefined,
    condition: (place) => {
      const written = writtenAt(place);
      return written && expandCondition(written, find)?.condition;
    },
    rule: (place) => {
      const rule = sound(place) as WrittenRule | undefined;
      const above = whensOf(place.within).map(writtenAt);
      const asked = above.filter((written) => written !== undefined);
      return rule && asked.length === above.length ? expandRule(rule, place.path, asked, find)?.rule : undefined;
    },
    named: (name) => whens.get(name),
    context: {
      id: 'draft',
      counting: 'exclusive',
      groupings: sound(memberOf(root, 'groupings')) as Policy['groupings'],
      facts: soundFacts,
      ...declaredBy(input),
    },
  };
}
