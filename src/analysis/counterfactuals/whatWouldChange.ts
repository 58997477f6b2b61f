import type { CalendarDay } from '../../domain/CalendarDay.ts';
import { deepFreeze } from '../../domain/deepFreeze.ts';
import type { Facts } from '../../domain/Facts.ts';
import { ask } from '../../engine/ask.ts';
import type { Moment } from '../../engine/Moment.ts';
import { openOutcomes } from '../../engine/openOutcomes.ts';
import type { Question } from '../../engine/Question.ts';
import type { Rulebook } from '../../engine/Rulebook.ts';
import type { Known, Value } from '../searching/candidateValues.ts';
import { createTrial, type Trial } from './createTrial.ts';
import { daysAsGood } from './daysAsGood.ts';
import { findFlips, type Effort, type Flip } from './findFlips.ts';
import { givenFacts } from './givenFacts.ts';
import { mergeFlips, type Merged, type Step } from './mergeFlips.ts';
import { sayChange } from './sayChange.ts';
import type { ChangeSet, FactChange, WouldChange, WouldChangeOptions } from './WouldChange.ts';

const changesAtMost = 3;

const triesAtMost = 10_000;

const open: ReadonlySet<string> = new Set(openOutcomes);

const valuesOf = ({ values }: Facts): Known =>
  new Map(
    Object.entries(values).flatMap(([fact, value]): readonly (readonly [string, Value])[] =>
      value === undefined ? [] : [[fact, value]],
    ),
  );

const toChange = (step: Step, merged: Merged, values: Known, trial: Trial, rulebook: Rulebook): FactChange => {
  const changed = merged.steps.flatMap(({ fact, to, along }) => [[fact, to] as const, ...along]);
  const isAsGood = (day: CalendarDay): boolean => {
    const after: Known = new Map([...values, ...changed, [step.fact, day]]);
    return trial.order.isCounted(after, step.fact) && trial.decide(after).outcome === merged.outcome;
  };
  const days = daysAsGood(step.to, isAsGood);
  return {
    fact: step.fact,
    ...(step.from === undefined ? {} : { from: step.from }),
    to: step.to,
    ...(step.agency === undefined ? {} : { anyOf: step.anyOf }),
    ...(days === undefined ? {} : { days }),
    along: step.along.map(([fact, to]) => ({ fact, to })),
    says: sayChange(step, days, rulebook),
  };
};

const liesAmong = ({ days }: FactChange, { to }: FactChange): boolean => {
  if (days === undefined || typeof to !== 'string') return false;
  return (days.first === undefined || days.first <= to) && (days.last === undefined || to <= days.last);
};

/** Whether one set says what another does, a day aside that is among those that do as well. */
const covers = (one: ChangeSet, other: ChangeSet): boolean => {
  const apart = one.changes.filter(
    (change, index) => JSON.stringify(change.to) !== JSON.stringify(other.changes[index]?.to),
  );
  const [only, ...more] = apart;
  const isOfSameFacts = one.changes.every(({ fact }, index) => fact === other.changes[index]?.fact);
  if (one.outcome !== other.outcome || !isOfSameFacts || only === undefined || more.length > 0) return false;
  const counterpart = other.changes[one.changes.indexOf(only)];
  return counterpart !== undefined && liesAmong(only, counterpart);
};

const withoutCovered = <Outcome extends string>(sets: readonly ChangeSet<Outcome>[]): readonly ChangeSet<Outcome>[] =>
  sets.reduce<readonly ChangeSet<Outcome>[]>(
    (kept, set) => (kept.some((one) => covers(one, set)) ? kept : [...kept, set]),
    [],
  );

/** Sets of changes, the smallest that there are. */
const smallestFlips = (find: (size: number) => readonly Flip[], effort: Effort, size = 1): readonly Flip[] => {
  const flips = find(size);
  if (flips.length > 0 || size === changesAtMost || effort.tried >= effort.atMost) return flips;
  return smallestFlips(find, effort, size + 1);
};

/**
 * The smallest sets of changes to a case that give a decision another outcome: one agency more, a review held by a day,
 * a fact found out. Every set is one for which `ask` gives that outcome; where one change does, all such changes are
 * given and no larger set, else all pairs, else all sets of three.
 *
 * What is tried is each value that the rules can tell apart: the other of yes and no, another choice, one agency more
 * or fewer, the days on which something turns, and for a fact that is not known, all that it may turn out to be. What
 * nobody can change stays as it is once it is known: when the child was born, what came before. What has come about may
 * have come about on another day, but is not undone; and what is to be done within a time after something is not done
 * before it.
 *
 * @param question - the question
 * @param rulebook - the rules
 * @param facts - the case
 * @param moment - the day as of which it is asked, and the working days
 * @param options - the wanted outcome, facts that are to stay, and how much to try
 * @returns the sets, deeply frozen and equal after a JSON round trip; `not-decided` with how much was tried where the
 *   search gave up
 * @throws {RangeError} where the wanted outcome is none that the question has, or a fact that is to stay is none at all
 * @example
 * ```ts
 * const present = ['childrens-social-care', 'school'];
 * const attending = { 'attendance.agencies': present, 'attendance.agenciesInDirectContact': present };
 * const facts = createFacts({ 'child.life': 'living', 'plan.stage': 'in-force', ...attending });
 * const { sets } = whatWouldChange(quorum, rulebook, facts, { asOf, calendar });
 * expect(sets.map(({ outcome }) => outcome)).toEqual(['quorate']);
 * expect(sets[0].changes[0].says).toMatch(/^One agency more, any one of /u);
 * ```
 * @public
 */
export function whatWouldChange<Outcome extends string>(
  question: Question<Outcome>,
  rulebook: Rulebook,
  facts: Facts,
  moment: Moment,
  { towards, fixed = [], tries = triesAtMost }: WouldChangeOptions<NoInfer<Outcome>> = {},
): WouldChange<Outcome> {
  if (towards !== undefined && !question.outcomes.includes(towards)) {
    throw new RangeError(`\`${question.name}\` has no outcome \`${towards}\``);
  }
  const values = valuesOf(facts);
  const { outcome } = ask(question, rulebook, facts, moment);
  const isWanted = (other: string): boolean =>
    towards === undefined ? other !== outcome && !open.has(other) : other === towards;
  const trial = createTrial({ question, rulebook, values, moment, isWanted });
  const misspelt = fixed.find((fact) => !trial.isFact(fact) && !values.has(fact));
  if (misspelt !== undefined) throw new RangeError(`there is no fact \`${misspelt}\``);
  const answer = (
    verdict: WouldChange['verdict'],
    tried: number,
    sets: readonly ChangeSet<Outcome>[],
  ): WouldChange<Outcome> => deepFreeze({ question: question.name, outcome, verdict, tried, sets });
  if (outcome === towards) return answer('already-so', 0, []);
  if (outcome === 'policy-silent') return answer('none', 0, []);

  const effort: Effort = { tried: 0, atMost: tries };
  const stays: readonly string[] = fixed;
  const changeable = trial.facts.filter((fact) => !stays.includes(fact) && !(values.has(fact) && givenFacts.has(fact)));
  const flips = smallestFlips(
    (size) => findFlips(size, { trial, values, facts: changeable, isWanted, effort }),
    effort,
  );
  const sets = mergeFlips(flips, values).flatMap((merged) =>
    question.outcomes
      .filter((name) => name === merged.outcome)
      .map((name) => ({
        outcome: name,
        changes: merged.steps.map((step) => toChange(step, merged, values, trial, rulebook)),
      })),
  );
  const verdict = effort.tried >= effort.atMost ? 'not-decided' : sets.length > 0 ? 'found' : 'none';
  return answer(verdict, effort.tried, withoutCovered(sets));
}
