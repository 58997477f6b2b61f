import type { Counting, Period } from '../../domain/Period.ts';
import type { Provisional, Step } from '../../engine/Decision.ts';
import { typeOfFact } from '../../engine/declaredWords.ts';
import { anchorOf, limitsOf, type Due, type Limit } from '../../engine/Due.ts';
import { capitalise } from './capitalise.ts';
import { factPhrase, type Declaring } from './factWords.ts';
import { sayList } from './sayList.ts';
import { sayPeriod } from './sayPeriod.ts';
import { sayTime } from './sayTime.ts';

const sayLimit = (limit: Limit, policies: Declaring): string => {
  const anchor = factPhrase(anchorOf(limit), policies);
  if ('within' in limit) return `within ${sayPeriod(limit.within, policies)} after ${anchor}`;
  return 'atLeast' in limit ? `at least ${sayPeriod(limit.atLeast, policies)} before ${anchor}` : `by ${anchor}`;
};

/**
 * When something is due, as a rule lays it down.
 *
 * @param due - one limit, or several of which the soonest or the latest counts
 * @param policies - the documents in which facts of their own may be declared
 * @returns such as `within 3 months after the day of the conference`
 * @internal
 */
export function sayDue(due: Due, policies: Declaring): string {
  const limits = sayList(
    limitsOf(due).map((limit) => sayLimit(limit, policies)),
    'or',
  );
  if ('soonest' in due) return `${limits}, whichever comes first`;
  return 'latest' in due ? `${limits}, whichever comes last` : limits;
}

/** Months, weeks and hours are counted alike however a document counts days. */
const sayCounting = (period: Period, counting: Counting, side: 'after' | 'before'): string => {
  if (!('workingDays' in period) && !('days' in period)) return '';
  if (counting === 'inclusive') return ' (the day itself is day 1)';
  const day = 'days' in period ? 'day' : 'working day';
  return counting === 'clear' ? ` (with so many whole ${day}s between)` : ` (the ${day} ${side} it is day 1)`;
};

/**
 * One step of the arithmetic that leads to a due date.
 *
 * @param step - the step
 * @param policies - the documents in which facts of their own may be declared
 * @returns one sentence
 * @internal
 */
export function sayStep(step: Step, policies: Declaring): string {
  if ('add' in step) {
    const counted = sayCounting(step.add, step.counting, 'after');
    return `${sayPeriod(step.add, policies)} after that${counted}: ${sayTime(step.gives)}.`;
  }
  if ('takeAway' in step) {
    const counted = sayCounting(step.takeAway, step.counting, 'before');
    return `${sayPeriod(step.takeAway, policies)} before that${counted}: ${sayTime(step.gives)}.`;
  }
  const from = capitalise(factPhrase(step.fact, policies));
  if ('is' in step) return `${from}: ${String(step.is)}.`;
  if (step.at === 'unknown') return `${from}: not known.`;
  return step.at === 'not-happened' ? `${from}: it has not come about.` : `${from}: ${sayTime(step.at)}.`;
}

/**
 * Why a due date may yet change.
 *
 * @param why - the reason
 * @param policies - the documents in which facts of their own may be declared
 * @returns one sentence
 * @internal
 */
export function sayProvisional(why: Provisional, policies: Declaring): string {
  if (why.because === 'beyond-calendar')
    return `The date is provisional: bank holidays are known from ${sayTime(why.coversFrom)} to ${sayTime(why.coversTo)} only.`;
  const phrase = factPhrase(why.fact, policies);
  return typeOfFact(why.fact, policies) === 'count'
    ? `The date is provisional: it comes sooner if a number that is not known is small, ${phrase}.`
    : `The date is provisional: it comes sooner if another day that counts does, ${phrase}.`;
}
