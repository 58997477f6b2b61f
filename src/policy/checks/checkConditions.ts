import type { Issue } from '../../domain/Result.ts';
import { factsOfCondition } from '../../engine/comparisonsOf.ts';
import type { Condition } from '../../engine/Condition.ts';
import { everyWord } from '../../engine/declaredWords.ts';
import type { PolicyUnderCheck } from '../PolicyUnderCheck.ts';
import { isTextPlace, memberOf, type Place } from '../Place.ts';
import { policyError } from '../policyIssue.ts';
import type { Check } from './Check.ts';
import { constantTruth } from './constantTruth.ts';
import { typeOfFact } from './knownFacts.ts';
import { conditionPlaces, partsOf, rulePlaces, sectionPlaces, whensOf, type NestedPlace } from './rulePlaces.ts';

const problems = {
  never: {
    code: 'impossible-condition',
    message: 'no facts can make this condition hold',
    expected: 'a condition that some facts meet',
    help: 'take out what contradicts the rest',
  },
  always: {
    code: 'always-true-condition',
    message: 'this condition holds whatever the facts',
    expected: 'a condition that some facts do not meet',
    help: 'take it out, or say what it leaves out',
  },
} as const;

/** How many agencies, or groupings of agencies, there are to count at most. */
const mostToCount = (draft: PolicyUnderCheck, place: Place): number => {
  const comparison = draft.comparison(place);
  if (comparison === undefined || !('atLeast' in comparison) || 'before' in comparison) return Number.POSITIVE_INFINITY;
  const { countedBy, except = [] } = comparison;
  if (countedBy === undefined) return everyWord('agencies', [draft.context]).length - new Set(except).size;
  const table = draft.context.groupings?.[countedBy];
  if (table === undefined) return Number.POSITIVE_INFINITY;
  return Object.values(table).filter((members) => members.some((agency) => !except.includes(agency))).length;
};

const countsTooMany = (draft: PolicyUnderCheck, place: Place): boolean => {
  const { value } = memberOf(place, 'atLeast');
  const fact = memberOf(place, 'fact');
  if (typeof value !== 'number' || !isTextPlace(fact) || typeOfFact(draft, fact.value) !== 'agencies') return false;
  return value > mostToCount(draft, place);
};

/** What is wrong with a condition, by its place; what is found once need not be looked for again. */
type Found = Map<string, readonly Issue[]>;

const lookAt = (draft: PolicyUnderCheck, place: Place, found: Found): readonly Issue[] => {
  const reference = memberOf(place, 'condition');
  if (isTextPlace(reference)) {
    const target = draft.named(reference.value);
    return target === undefined ? [] : constantParts(draft, target, found);
  }
  const inner = partsOf(place).flatMap((part) => constantParts(draft, part, found));
  // What must not hold is constant only where the same is as it must hold.
  if (inner.length > 0 || memberOf(place, 'not').value !== undefined) return inner;
  if (countsTooMany(draft, place))
    return [policyError(place, { ...problems.never, help: 'ask for no more than there are' })];
  const condition = draft.condition(place);
  const truth = condition && constantTruth(condition, draft.context);
  return truth === undefined ? [] : [policyError(place, problems[truth])];
};

/** Told of the smallest part only, where it is written, since what is around it and refers to it follows from it. */
const constantParts = (draft: PolicyUnderCheck, place: Place, found: Found): readonly Issue[] => {
  const known = found.get(place.path);
  if (known !== undefined) return known;
  const issues = lookAt(draft, place, found);
  found.set(place.path, issues);
  return issues;
};

const canBeCompiled = (draft: PolicyUnderCheck, place: Place): boolean => {
  const facts = factsOfCondition(draft.condition(place));
  return facts.length > 0 && facts.every((fact) => typeOfFact(draft, fact) !== undefined);
};

/** Conditions that have no fact in common can always be met together, where each of them can. */
const shareFacts = (one: Condition, other: Condition): boolean => {
  const facts = new Set(factsOfCondition(one));
  return factsOfCondition(other).some((fact) => facts.has(fact));
};

/** A condition of a rule or a section, and those of the sections that it stands in, where no part of them is constant. */
interface Met {
  readonly own: Place;
  readonly above: readonly Place[];
}

const contradiction = (draft: PolicyUnderCheck, { own, above }: Met): readonly Issue[] => {
  const condition = draft.condition(own);
  const sections = above.flatMap((place) => {
    const asked = draft.condition(place);
    return condition === undefined || asked === undefined ? [] : [{ place, asked }];
  });
  if (condition === undefined || sections.length < above.length) return [];
  if (!sections.some(({ asked }) => shareFacts(condition, asked))) return [];
  const isNever = (...parts: readonly Condition[]): boolean => constantTruth({ all: parts }, draft.context) === 'never';
  if (!isNever(...sections.map(({ asked }) => asked), condition)) return [];
  const alone = sections.filter(({ asked }) => isNever(asked, condition));
  const related = (alone.length === 0 ? sections : alone).map(({ place: { path } }) => ({
    path,
    message: 'the section asks this of every rule beneath it',
  }));
  const message = 'no facts can make this condition hold together with that of its section';
  const help = 'take out what contradicts the section, or move the rule to another section';
  return [policyError(own, { ...problems.never, message, help, related })];
};

/** Told where it first comes about: what stands within a section that cannot be met is not told of once more. */
const contradictions = (draft: PolicyUnderCheck, found: Found): readonly Issue[] => {
  const amiss = new Set<string>();
  const isClear = (place: Place): boolean => canBeCompiled(draft, place) && found.get(place.path)?.length === 0;
  const look = (holder: NestedPlace): readonly Issue[] => {
    const [own] = whensOf([holder]);
    const above = whensOf(holder.within);
    if (own === undefined || above.length === 0 || ![own, ...above].every(isClear)) return [];
    if (holder.within.some(({ path }) => amiss.has(path))) return [];
    const issues = contradiction(draft, { own, above });
    if (issues.length > 0) amiss.add(holder.path);
    return issues;
  };
  return [...sectionPlaces(draft), ...rulePlaces(draft)].flatMap(look);
};

/**
 * Finds conditions, and parts of conditions, that can never or always hold, numbers and choices included; and those that
 * cannot hold together with what their sections ask.
 *
 * @param draft - the policy, with what is wrong with single comparisons known already
 * @returns the issues: `impossible-condition`, `always-true-condition`
 */
export const checkConditions: Check = (draft) => {
  const found: Found = new Map();
  const issues = conditionPlaces(draft)
    .filter((place) => canBeCompiled(draft, place))
    .flatMap((place) => constantParts(draft, place, found));
  return [...new Set(issues), ...contradictions(draft, found)];
};
