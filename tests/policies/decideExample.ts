import { ask } from '../../src/engine/ask.ts';
import type { Decision } from '../../src/engine/Decision.ts';
import type { PolicyExample } from '../../src/engine/Policy.ts';
import type { Rulebook } from '../../src/engine/Rulebook.ts';
import { factsOfExample } from '../../src/policy/runExample.ts';
import type { WorkingDayCalendar } from '../../src/ports/WorkingDayCalendar.ts';
import { everyQuestion } from '../../src/questions/everyQuestion.ts';

/** The decision of an example, of which `runExample` tells only whether it was the expected one. */
export const decideExample = (example: PolicyExample, rulebook: Rulebook, calendar: WorkingDayCalendar): Decision => {
  const question = everyQuestion(rulebook).get(example.question);
  if (question === undefined) throw new TypeError(`there is no question \`${example.question}\``);
  return ask(question, rulebook, factsOfExample(example, rulebook), { asOf: example.asOf, calendar });
};
