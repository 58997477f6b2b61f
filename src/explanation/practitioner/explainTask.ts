import type { Decision, Obligation, Statement } from '../../engine/Decision.ts';
import { clauseOf } from './clauseOf.ts';
import { datesOf } from '../datesOf.ts';
import type { DocumentsBehind } from '../documentsBehind.ts';
import { sayProvisional, sayStep } from '../words/dueWords.ts';
import { roleName } from '../words/wordNames.ts';
import { sayList } from '../words/sayList.ts';
import { sayTime } from '../words/sayTime.ts';
import type { ExplainedDuty, ExplainedSay } from './Explanation.ts';
import { decisionSentence, dutySentence, permissionSentence, prohibitionSentence, type Doing } from './taskSentence.ts';
import { keptWords } from './verdictWords.ts';

const explainSay = (say: Statement | Obligation, says: string, held: DocumentsBehind): ExplainedSay => {
  const { rule, cites, force, applies, who } = say;
  const policy = held.ruleOf(say)?.policy;
  return { rule, clauses: cites.map((id) => clauseOf(id, policy)), force, applies, who, says };
};

const withFullStop = (sentence: string): string => (sentence.endsWith('.') ? sentence : `${sentence}.`);

/**
 * Duties explained.
 *
 * @param decision - the decision
 * @param held - what is held of the documents that the decision rests on
 * @returns each duty in words, with its arithmetic
 * @internal
 */
export function explainDuties({ duties, reasons }: Decision, held: DocumentsBehind): readonly ExplainedDuty[] {
  return duties.map((duty) => {
    const { rule, kept, to, dueOn, dueAt, steps, provisional } = duty;
    const kind = reasons.find((reason) => reason.rule === rule)?.kind;
    const due = dueAt ?? dueOn;
    return {
      ...explainSay(duty, withFullStop(dutySentence(duty, held.policies)), held),
      kept,
      keptSays: keptWords(kind, kept),
      to: [...to],
      ...(to.length === 0 ? {} : { toSays: `To ${sayList(to.map((role) => roleName(role, held.policies)))}.` }),
      ...datesOf(duty),
      ...(due === undefined ? {} : { dueSays: `By ${sayTime(due)}.` }),
      steps: steps.map((step) => sayStep(step, held.policies)),
      provisional: provisional.map((why) => sayProvisional(why, held.policies)),
    };
  });
}

const explainSays = (
  says: readonly Statement[],
  held: DocumentsBehind,
  sentence: typeof permissionSentence,
): readonly ExplainedSay[] => says.map((say) => explainSay(say, withFullStop(sentence(say, held.policies)), held));

/** A route and a discretion say in a sentence of their own what is decided; a decision says what there is to do. */
const decider =
  ({ reasons }: Decision, { policies }: DocumentsBehind) =>
  (say: Doing & Pick<Statement, 'rule'>): string =>
    reasons.find(({ rule }) => rule === say.rule)?.kind === 'decision'
      ? decisionSentence(say, policies)
      : `${decisionSentence({ ...say, what: 'decide' }, policies)}: ${say.what}`;

/**
 * What someone may do, may not do, or decides, explained.
 *
 * @param decision - the decision
 * @param held - what is held of the documents that the decision rests on
 * @returns each in words
 * @internal
 */
export function explainAllSays(
  decision: Decision,
  held: DocumentsBehind,
): { readonly [Side in 'permissions' | 'prohibitions' | 'deciders']: readonly ExplainedSay[] } {
  const { permissions, prohibitions, deciders } = decision;
  const sayDecider = decider(decision, held);
  return {
    permissions: explainSays(permissions, held, permissionSentence),
    prohibitions: explainSays(prohibitions, held, prohibitionSentence),
    deciders: deciders.map((say) => explainSay(say, withFullStop(sayDecider(say)), held)),
  };
}
