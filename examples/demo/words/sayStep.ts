import type { Counting, Step } from '../../../src/index.ts';
import { sayPeriod } from '../../../src/domain/sayPeriod.ts';
import { sayTime } from './sayDay.ts';

const notes: Readonly<Record<Counting, string>> = {
  exclusive: '',
  inclusive: ', that day counted',
  clear: ', whole days between',
};

const sayStep = (step: Step): string => {
  if ('add' in step) return `+ ${sayPeriod(step.add)}${notes[step.counting]} = ${sayTime(step.gives)}`;
  if ('takeAway' in step) return `- ${sayPeriod(step.takeAway)}${notes[step.counting]} = ${sayTime(step.gives)}`;
  if ('is' in step) return `${step.fact}: ${String(step.is)}`;
  if (step.at === 'unknown') return `${step.fact}: not known`;
  return step.at === 'not-happened' ? `${step.fact}: not yet` : `${step.fact}: ${sayTime(step.at)}`;
};

/**
 * The arithmetic behind a due date, in words.
 *
 * @param steps - its steps
 * @returns one line for each day that is counted from
 */
export function saySteps(steps: readonly Step[]): readonly string[] {
  return steps.reduce<readonly string[]>((lines, step) => {
    const said = sayStep(step);
    return 'fact' in step ? [...lines, said] : [...lines.slice(0, -1), `${lines.at(-1) ?? ''} ${said}`];
  }, []);
}
