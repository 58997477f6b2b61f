import type { Answer, Context } from './answers/Answer.ts';
import { answerCheck } from './answers/answerCheck.ts';
import { answerCompare } from './answers/answerCompare.ts';
import { answerCoverage } from './answers/answerCoverage.ts';
import { answerDecide } from './answers/answerDecide.ts';
import { answerExplain } from './answers/answerExplain.ts';
import { answerRender } from './answers/answerRender.ts';
import { answerTest } from './answers/answerTest.ts';
import type { Invocation } from './arguments/Invocation.ts';
import { readArguments } from './arguments/readArguments.ts';
import type { Progress } from './commands/Progress.ts';
import type { Status } from './Diagnostic.ts';
import { createPaint, wantsColour } from './output/createPaint.ts';
import { visible } from './output/visible.ts';
import type { Surroundings } from './Surroundings.ts';

const clearLine = '\r\u001b[K';

/** Whether someone watches, on a terminal on which a line can be wiped. */
const showsProgress = ({ errorIsTerminal, environment }: Surroundings): boolean =>
  errorIsTerminal && environment['TERM'] !== 'dumb';

/** It is wiped away before the answer is written. */
const createProgress = (surroundings: Surroundings): Progress =>
  showsProgress(surroundings) ? (what) => surroundings.writeError(`${clearLine}${visible(what)}`) : () => undefined;

const answer = (invocation: Invocation, context: Context): Answer => {
  switch (invocation.command) {
    case 'check':
      return answerCheck(invocation, context);
    case 'test':
      return answerTest(invocation, context);
    case 'coverage':
      return answerCoverage(invocation, context);
    case 'compare':
      return answerCompare(invocation, context);
    case 'explain':
      return answerExplain(invocation, context);
    case 'decide':
      return answerDecide(invocation, context);
    case 'render':
      return answerRender(invocation, context);
  }
};

/**
 * Carries out a command line.
 *
 * @param words - what stands after the program's name
 * @param surroundings - the machine
 * @returns the exit status: 0 where all is well, 1 upon findings, 2 upon bad input
 * @internal
 */
export function run(words: readonly string[], surroundings: Surroundings): Status {
  const { write, writeError, environment, outputIsTerminal, errorIsTerminal } = surroundings;
  const read = readArguments(words, { write, writeError });
  if ('status' in read) return read.status;
  const { output, problems, status } = answer(read.invocation, {
    surroundings,
    progress: createProgress(surroundings),
    paint: createPaint(wantsColour(environment, outputIsTerminal)),
    errorPaint: createPaint(wantsColour(environment, errorIsTerminal)),
  });
  if (showsProgress(surroundings)) writeError(clearLine);
  if (output !== '') write(output);
  if (problems !== '') writeError(problems);
  return status;
}
