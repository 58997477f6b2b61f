import fc from 'fast-check';
import { checkMoment } from '../../analysis/reading/checkMoment.ts';
import type { Value } from '../../analysis/searching/candidateValues.ts';
import { toCalendarDay, toDayNumber, type CalendarDay } from '../../domain/CalendarDay.ts';
import type { FactValues } from '../../domain/vocabulary.ts';
import { readMoment, type Moment } from '../../engine/Moment.ts';
import type { Question } from '../../engine/Question.ts';
import { everyQuestion } from '../../questions/everyQuestion.ts';
import { isStage } from '../../analysis/searching/ordinaryStages.ts';
import { rulesOf, type RulesTried } from './RulesTried.ts';
import { someKnown, stagesKnown } from './someKnown.ts';
import { thresholdsOf, type Thresholds } from './thresholdsOf.ts';

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

/** Facts of which each has a value, with those that are taken to be known. */
export interface FactsDrawn {
  readonly asOf: CalendarDay;
  /** Every fact that has a value, in the order in which they are drawn. */
  readonly facts: readonly string[];
  readonly valueOf: (fact: string) => Value | undefined;
  readonly known: readonly string[];
}

/** So many days after the one that is given cases may be made: weekends, and months of every length, lie among them. */
const daysOnwards = 60;
const manyPicks = 9_999;

/** That something has not come about is one value among many, and as likely to matter as all of them. */
const nullPicks = manyPicks / 3;

const pickFrom = (values: readonly Value[], pick: number): Value | undefined => {
  const [first, ...others] = values;
  if (first !== null || others.length === 0) return values[pick % Math.max(1, values.length)];
  return pick < nullPicks ? null : others[(pick - nullPicks) % others.length];
};

/** Nearly all rules are about an ordinary stage: at others, few cases can be told apart. */
const isAtOrdinaryStage: fc.Arbitrary<boolean> = fc.oneof(
  { weight: 3, arbitrary: fc.constant(true) },
  { weight: 1, arbitrary: fc.constant(false) },
);

/** The value of each fact, which is looked for once it is asked after: most are never known. */
const draw = (thresholds: Thresholds, moment: Moment, picks: readonly number[]): FactsDrawn['valueOf'] => {
  const read = readMoment(moment);
  const pickOf = new Map(thresholds.facts.map((fact, index) => [fact, picks[index] ?? 0]));
  const drawn = new Map<string, Value | undefined>();
  const valueOf = (fact: string): Value | undefined => {
    if (drawn.has(fact)) return drawn.get(fact);
    const from = new Map<string, Value>();
    for (const other of thresholds.drawnFrom(fact)) {
      const value = valueOf(other);
      if (value !== undefined) from.set(other, value);
    }
    const value = pickFrom(thresholds.valuesOf(fact, from, read), pickOf.get(fact) ?? 0);
    drawn.set(fact, value);
    return value;
  };
  return valueOf;
};

/**
 * Facts around thresholds. Each has a value, known or not, and which are known changes none of them: days lie around one
 * another, so that a day on which something turns stays one whatever is left out. What is known shrinks first, to the
 * facts that matter, and then their values, towards the simplest.
 *
 * @param thresholds - the thresholds
 * @param moment - the first day as of which they are drawn, and the working days
 * @returns what is drawn, which shrinks towards nothing known as of that day
 * @internal
 */
export function drawnAround(thresholds: Thresholds, { asOf, calendar }: Moment): fc.Arbitrary<FactsDrawn> {
  const { facts } = thresholds;
  const picks = fc.array(fc.nat(manyPicks), { minLength: facts.length, maxLength: facts.length, size: 'max' });
  return fc
    .tuple(someKnown(facts), stagesKnown(facts), isAtOrdinaryStage, fc.nat(daysOnwards), picks)
    .map(([some, stages, isOrdinary, later, any]) => {
      const day = toCalendarDay(toDayNumber(asOf) + later);
      const known = [...new Set([...some, ...stages])];
      // The ordinary stage is the first.
      const by = isOrdinary ? any.map((pick, index) => (isStage(facts[index] ?? '') ? 0 : pick)) : any;
      return { asOf: day, facts, valueOf: draw(thresholds, { asOf: day, calendar }, by), known };
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
export function knownOf({ facts, known, valueOf }: FactsDrawn, ...besides: readonly string[]): FactValues {
  const names = new Set([...known, ...besides]);
  const values = facts.filter((fact) => names.has(fact)).map((fact) => [fact, valueOf(fact)] as const);
  return Object.fromEntries(values.filter(([, value]) => value !== undefined));
}

/**
 * Facts around the thresholds of a policy: days just before, on and after each limit from its anchor, sets of agencies
 * around each quorum, births around each age, each choice that is named. Some are known and others not.
 *
 * @param tried - the policy or rulebook
 * @param wanted - around which day, by which working days, for which questions
 * @returns facts, each with the day as of which they are to be asked about; they shrink towards few facts of simple values
 * @throws {TypeError} where no policy or rulebook is given, or no day or calendar, which their types rule out
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
  checkMoment(wanted);
  const rules = rulesOf(tried);
  const { questions = [...everyQuestion({ rules }).values()] } = wanted;
  const thresholds = thresholdsOf(rules, questions);
  return drawnAround(thresholds, wanted).map((drawn) => ({ asOf: drawn.asOf, facts: knownOf(drawn) }));
}
