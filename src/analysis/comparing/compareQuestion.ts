import { createFacts } from '../../domain/Facts.ts';
import { ask } from '../../engine/ask.ts';
import { brokenBy, type CompiledRule } from '../../engine/compileRule.ts';
import type { Decision } from '../../engine/Decision.ts';
import { all, always, any, never, not, type Test } from '../../engine/logic.ts';
import { stageOutcomes } from '../../engine/openOutcomes.ts';
import type { Policy } from '../../engine/Policy.ts';
import type { Question } from '../../engine/Question.ts';
import type { Rulebook } from '../../engine/Rulebook.ts';
import type { WorkingDayCalendar } from '../../ports/WorkingDayCalendar.ts';
import { compileOver, type QuestionInSpace } from '../searching/compileOver.ts';
import { createExplorer, type CaseFound, type IsLike } from '../searching/createExplorer.ts';
import { regionsIn, type CompareOptions } from '../searching/SearchOptions.ts';
import { countedApart } from '../searching/countedApart.ts';
import { createSpace } from '../searching/Space.ts';
import { effectsOf, isComparable } from './effects.ts';
import { comesOutDifferently, pairEffects, waysToDiffer, type PairedEffects } from './pairEffects.ts';
import type { Difference, QuestionCompared, Undecided, Verdict } from './PoliciesCompared.ts';
import { sizeOfDifference } from './sizeOfDifference.ts';
import { directionOf, type Direction } from './strictness.ts';

/** The two rulebooks. */
export interface Sides {
  readonly before: Rulebook;
  readonly after: Rulebook;
}

const sideNames = ['before', 'after'] as const;

/** The clauses of the rules that come out otherwise than on the other side, or that only this side has. */
const clausesOf = ({ reasons }: Decision, other: Decision): readonly string[] => {
  const others = new Map(other.reasons.map((reason) => [reason.rule, reason]));
  const own = reasons.filter(({ rule, verdict, kept }) => {
    const like = others.get(rule);
    return verdict === 'holds' && (like?.verdict !== verdict || like.kept !== kept);
  });
  return [...new Set(own.flatMap(({ cites }) => cites))];
};

/** The kinds of rule of which one alone can settle an outcome. */
const settling: ReadonlySet<string> = new Set([
  'trigger',
  'ground',
  'insufficient-ground',
  'quorum',
  'criterion',
  'route',
  'deadline',
  'discretion',
]);

/** For each such rule, that it holds, and that no other of its side does that could settle the outcome as well. */
const aloneSettling = ({
  rules,
}: QuestionInSpace): readonly { readonly rule: CompiledRule; readonly alone: Test }[] => {
  const some = rules.filter(({ kind }) => settling.has(kind));
  return some.map((one) => {
    const rivals = some.filter((other) => other !== one && other.kind === one.kind);
    return { rule: one, alone: all(one.when, ...rivals.map(({ when }) => not(when))) };
  });
};

/** A difference, and what makes its case one of it: as much as a reader wants to see. */
interface Shown {
  readonly difference: Difference;
  readonly shown: Test;
  /** Where the outcome does not tell it. */
  readonly direction: Direction | undefined;
}

const keyOf = ({ difference: { direction, before, after, clauses } }: Shown): string =>
  JSON.stringify([direction, before.outcome, after.outcome, clauses]);

const smallestFirst = (some: readonly Shown[]): readonly Shown[] =>
  some.toSorted((one, other) => sizeOfDifference(one.difference) - sizeOfDifference(other.difference));

/** Of several cases that show the same, the smallest. */
const distinct = (some: readonly Shown[]): readonly Shown[] => [
  ...new Map(
    smallestFirst(some)
      .toReversed()
      .map((one) => [keyOf(one), one]),
  ).values(),
];

const verdictOf = (differences: readonly Difference[], isDecided: boolean): Verdict => {
  const directions = new Set(differences.map(({ direction }) => direction));
  if (directions.size > 1 || directions.has('other')) return 'incomparable';
  if (!isDecided) return 'not-decided';
  const [direction] = directions;
  return direction === undefined || direction === 'other' ? 'same' : direction;
};

/** A way in which two sides may differ. */
interface Way {
  readonly test: Test;
  /** As much of it as a reader wants to see, beside the outcomes where they tell it. */
  readonly shown: Test;
  /** What is looked for, in words. */
  readonly tried: string;
  /** Where the outcome does not tell it. */
  readonly direction?: Direction;
}

type OutcomeApart = Pick<Way, 'test' | 'tried'>;

/** Every way in which the outcome can be one on one side and another on the other. */
const outcomesApart = (
  { outcomes }: Question,
  before: QuestionInSpace,
  after: QuestionInSpace,
): readonly OutcomeApart[] => {
  const every = [...outcomes, 'policy-silent', 'not-yet', 'did-not-go-ahead', ...stageOutcomes];
  return every.flatMap((one) =>
    every.flatMap((other): readonly OutcomeApart[] => {
      const sides = [before.outcomeIs(one), after.outcomeIs(other)];
      if (one === other || sides.includes(never)) return [];
      return [{ test: all(...sides), tried: `a case with \`${one}\` before and \`${other}\` after` }];
    }),
  );
};

/** Where rules can bring about another outcome on one side than on the other. */
const whereChanged = (before: QuestionInSpace, after: QuestionInSpace, pairs: readonly PairedEffects[]): Test => {
  const isSilent = ({ outcomeIs }: QuestionInSpace): boolean => outcomeIs('policy-silent') !== never;
  if (isSilent(before) !== isSilent(after)) return always;
  const ofOneSide = [
    ...before.rules.filter((rule) => !isComparable(rule, after)),
    ...after.rules.filter((rule) => !isComparable(rule, before)),
  ];
  return any(...pairs.map(comesOutDifferently), ...ofOneSide.flatMap((rule) => [rule.when, brokenBy(rule) ?? never]));
};

/** So many times what one search may look at, all searches on one question may. */
const searchesInFull = 3;

/**
 * Compares two rulebooks on one question.
 *
 * @param question - the question
 * @param sides - the rulebooks
 * @param options - the day of the cases that tell them apart, the working days, and how far to look
 * @returns how they differ, with a smallest case for each way in which they do
 * @internal
 */
export function compareQuestion(question: Question, sides: Sides, options: CompareOptions): QuestionCompared {
  const { asOf, calendar } = options;
  const calendars = { before: calendar, after: options.calendarAfter ?? calendar };
  const atMost = regionsIn(options);
  const ofAfter = sides.after.rules.map(({ policy }) => policy);
  const policies = [...new Set([...sides.before.rules.map(({ policy }) => policy), ...ofAfter])];
  const space = createSpace(policies);
  const spaces = countedApart(space, calendars);
  const before = compileOver(question, sides.before.rules, spaces.before);
  const after = compileOver(question, sides.after.rules, spaces.after);
  const pairs = pairEffects(effectsOf(before, after, spaces.before), effectsOf(after, before, spaces.after));
  const changed = whereChanged(before, after, pairs);
  const calendarOf = (policy: Policy): WorkingDayCalendar => calendars[ofAfter.includes(policy) ? 'after' : 'before'];
  const explorer = createExplorer(space, policies, { asOf, calendar }, atMost, calendarOf);
  const undecided: Undecided[] = [];
  let regions = 0;

  const decide = (side: keyof Sides, found: CaseFound): Decision =>
    ask(question, sides[side], createFacts(found.facts), { asOf: found.asOf, calendar: calendars[side] });

  const toDifference = (found: CaseFound, direction: Direction | undefined): Difference => {
    const [one, other] = [decide('before', found), decide('after', found)];
    return {
      direction: direction ?? directionOf(question.name, one.outcome, other.outcome),
      ...found,
      before: one,
      after: other,
      clauses: { before: clausesOf(one, other), after: clausesOf(other, one) },
    };
  };

  /** Where the outcome tells a difference, a case that shows it less than in full must still have the same outcomes. */
  const isLike = (difference: Difference, direction: Direction | undefined): IsLike | undefined =>
    direction === undefined
      ? (one) => sideNames.every((side) => decide(side, one).outcome === difference[side].outcome)
      : undefined;

  const look = ({ test, shown, tried, direction }: Way): readonly Shown[] => {
    if (regions > searchesInFull * atMost) {
      undecided.push({ tried, regions: 0 });
      return [];
    }
    const searched = explorer.find(test);
    regions += searched.regions;
    if (searched.result === 'undecided') undecided.push({ tried, regions: searched.regions });
    if (searched.result !== 'found') return [];
    const first = toDifference(searched.found, direction);
    const shrunk = explorer.shrink(searched.found, shown, isLike(first, direction));
    return [{ difference: toDifference(shrunk, direction), shown, direction }];
  };

  const withFewer = ({ difference, shown, direction }: Shown): Shown => {
    const { facts, asOf: day } = difference;
    const like = isLike(difference, direction);
    const outcomes = all(before.outcomeIs(difference.before.outcome), after.outcomeIs(difference.after.outcome));
    const inFull = direction === undefined ? all(shown, outcomes) : shown;
    const fewer = explorer.findFewer({ facts, asOf: day }, inFull, like);
    return { difference: toDifference(explorer.shrink(fewer, shown, like), direction), shown, direction };
  };

  const apart = outcomesApart(question, before, after);
  const isApart = any(...apart.map(({ test }) => test));
  const byOutcome = apart.flatMap(({ test, tried }) => look({ test: all(changed, test), shown: always, tried }));
  const alone = [...aloneSettling(before), ...aloneSettling(after)];
  // One case for each rule that alone makes a difference, so that no difference hides another.
  const byRule = alone.flatMap(({ rule, alone: test }) =>
    byOutcome.length === 0
      ? []
      : look({
          test: all(changed, test, isApart),
          shown: rule.when,
          tried: `a case in which \`${rule.id}\` alone leads to another outcome`,
        }),
  );
  // With the same outcome where there is such a case, since with another the outcome tells more.
  const byEffect = pairs.flatMap((pair) =>
    waysToDiffer(pair).flatMap(({ test, direction, tried }) => {
      const apartFromOutcome = all(test, not(isApart));
      const settlesOutcome = settling.has(pair.kind);
      const shown = settlesOutcome ? apartFromOutcome : test;
      const found = look({ test: apartFromOutcome, shown, tried, direction });
      return found.length > 0 || settlesOutcome ? found : look({ test, shown, tried, direction });
    }),
  );
  // Of a way to end a plan, one case for each reason to end it.
  const routes = pairs.filter(({ kind }) => kind === 'route').flatMap(waysToDiffer);
  const byRoute = alone
    .filter(({ rule }) => rule.kind === 'criterion')
    .flatMap(({ rule, alone: upon }) =>
      routes.flatMap(({ test, direction, tried }) =>
        look({
          test: all(upon, test, not(isApart)),
          shown: all(rule.when, test),
          tried: `${tried}, upon \`${rule.id}\` alone`,
          direction,
        }),
      ),
    );

  const found = distinct([...byOutcome, ...byRule, ...byEffect, ...byRoute]).map(withFewer);
  const differences = smallestFirst(distinct(found)).map(({ difference }) => difference);
  const verdict = verdictOf(differences, undecided.length === 0);
  return { question: question.name, verdict, regions, differences, undecided };
}
