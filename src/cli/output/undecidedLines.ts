import type { QuestionCompared } from '../../analysis/index.ts';
import { count } from '../count.ts';
import { visible } from './visible.ts';

/**
 * What is left open about a question.
 *
 * @param compared - what came of comparing
 * @returns a line for each search that gave up
 * @internal
 */
export function undecidedLines({ undecided }: Pick<QuestionCompared, 'undecided'>): readonly string[] {
  return undecided.map((one) =>
    visible(`  not decided: whether there is ${one.tried}, within ${count(one.regions, 'region')}`),
  );
}
