import fc from 'fast-check';
import type { Known, Value } from '../../analysis/candidateValues.ts';
import { toCalendarDay, toDayNumber, type CalendarDay } from '../../domain/CalendarDay.ts';
import type { FactValues } from '../../domain/vocabulary.ts';
import type { PlacedRule } from '../../engine/LaidRule.ts';
import { readMoment, type Moment } from '../../engine/Moment.ts';
import type { Policy } from '../../engine/Policy.ts';
import type { Question } from '../../engine/Question.ts';
import type { Rulebook } from '../../engine/Rulebook.ts';
import { questions as everyQuestion } from '../../questions/index.ts';
import { thresholdsOf, type Thresholds } from './thresholdsOf.ts';

/** The rules for which cases are made: one policy's, or those in force where several documents lie over one another. */
export type RulesTried = Policy | Rulebook;

/** Around which day cases are made, by which working days, and for which questions. */
export interface CasesWanted extends Moment {
  /** The questions whose rules count; every question without them. */
  readonly questions?: readonly Question[] | undefined;
}

/** Facts, and the day as of which they are known. */
export interface FactsTried {
  readonly asOf: CalendarDay;
  readonly facts: FactValues;
}

/** Facts of which all have a value, with those that are taken to be known. */
export interface FactsDrawn {
  readonly asOf: CalendarDay;
  readonly all: Known;
  readonly known: readonly string[];
}

/** So many days after the one that is given cases may be made: weekends, and months of every length, lie among them. */
const daysOnwards = 60;
const manyPicks = 9_999;

/** Questions that read no more facts than this are tried with any of them known. */
const fewFacts = 24;
/** Of longer lists, hardly any are known, or all but a few: what lies between says little more and takes long. */
const hardlyAny = 8;

const someOf = (facts: readonly string[]): fc.Arbitrary<readonly string[]> => {
  if (facts.length <= fewFacts) return fc.subarray([...facts]);
  const few = fc.subarray([...facts], { maxLength: hardlyAny });
  const nearlyAll = fc.subarray([...facts], { minLength: facts.length - hardlyAny });
  return fc.oneof({ withCrossShrink: true }, { weight: 2, arbitrary: few }, { weight: 1, arbitrary: nearlyAll });
};

/**
 * The rules of a policy, or of a rulebook, with their documents.
 *
 * @param tried - the policy or rulebook
 * @returns the rules
 * @internal
 */
export function rulesOf(tried: RulesTried): readonly PlacedRule[] {
  return 'compiled' in tried ? tried.rules : tried.rules.map((rule) => ({ rule, policy: tried }));
}

/** That something has not come about is one value among many, and as likely to matter as all of them. */
const nullPicks = manyPicks / 3;

const pickFrom = (values: readonly Value[], pick: number): Value | undefined => {
  const [first, ...others] = values;
  if (first !== null || others.length === 0) return values[pick % Math.max(1, values.length)];
  return pick < nullPicks ? null : others[(pick - nullPicks) % others.length];
};

const draw = (thresholds: Thresholds, moment: Moment, picks: readonly number[]): Known => {
  const read = readMoment(moment);
  return thresholds.facts.reduce((known, fact, index) => {
    const values = thresholds.valuesOf(fact, known, read);
    const value = pickFrom(values, picks[index] ?? 0);
    return value === undefined ? known : known.set(fact, value);
  }, new Map<string, Value>());
};

/**
 * Facts around thresholds. Every fact has a value, so that days can be drawn around one another; only which of them are
 * known shrinks, and no value changes with it.
 *
 * @param thresholds - the thresholds
 * @param moment - the first day as of which they are drawn, and the working days
 * @returns what is drawn, which shrinks towards nothing known as of that day
 * @internal
 */
export function drawnAround(thresholds: Thresholds, { asOf, calendar }: Moment): fc.Arbitrary<FactsDrawn> {
  const many = thresholds.facts.length;
  const picks = fc.array(fc.nat(manyPicks), { minLength: many, maxLength: many, size: 'max' });
  return fc.tuple(someOf(thresholds.facts), fc.nat(daysOnwards), picks).map(([known, later, by]) => {
    const day = toCalendarDay(toDayNumber(asOf) + later);
    return { asOf: day, all: draw(thresholds, { asOf: day, calendar }, by), known };
  });
}

/**
 * The facts that are known of those that were drawn.
 *
 * @param drawn - what was drawn
 * @param besides - facts that are known besides
 * @returns their values
 * @internal
 */
export function knownOf({ all, known }: FactsDrawn, ...besides: readonly string[]): FactValues {
  const names = new Set([...known, ...besides]);
  return Object.fromEntries([...all].filter(([name]) => names.has(name))) as FactValues;
}

/**
 * Facts around the thresholds of a policy: days just before, on and after each limit from its anchor, sets of agencies
 * around each quorum, births around each age, each choice that is named. Some are known and others not.
 *
 * @param tried - the policy or rulebook
 * @param wanted - around which day, by which working days, for which questions
 * @returns facts, each with the day as of which they are to be asked about; they shrink towards few facts of simple values
 * @throws {RangeError} where `asOf` is no calendar day, which its type rules out
 * @example
 * ```ts
 * const drawn = fc.sample(factsFor(rulebook, { asOf, calendar, questions: [earlyReview] }), 100);
 * const decide = (tried) => ask(earlyReview, rulebook, createFacts(tried.facts), { asOf: tried.asOf, calendar });
 * const outcomes = drawn.map((tried) => decide(tried).outcome);
 * expect(outcomes).toContain('convene');
 * ```
 * @public
 */
export function factsFor(tried: RulesTried, wanted: CasesWanted): fc.Arbitrary<FactsTried> {
  const { questions = [...everyQuestion.values()] } = wanted;
  const thresholds = thresholdsOf(rulesOf(tried), questions);
  return drawnAround(thresholds, wanted).map((drawn) => ({ asOf: drawn.asOf, facts: knownOf(drawn) }));
}
