import fc from 'fast-check';
import { lives, planStages, type Whom } from '../../domain/stages.ts';
import { createFacts } from '../../domain/Facts.ts';
import type { FactValues } from '../../domain/vocabulary.ts';
import { ask } from '../../engine/ask.ts';
import type { Decision } from '../../engine/Decision.ts';
import type { PlacedRule } from '../../engine/PlacedRule.ts';
import { isOpen } from '../../engine/openOutcomes.ts';
import type { Question } from '../../engine/Question.ts';
import type { Rulebook } from '../../engine/Rulebook.ts';
import { everyQuestion } from '../../questions/everyQuestion.ts';
import { drawnAround, knownOf, type FactsTried } from '../cases/factsFor.ts';
import { thresholdsOfQuestion } from '../cases/thresholdsOf.ts';
import { createLaw } from './createLaw.ts';
import type { Breach, Law } from './Law.ts';
import { ruleId } from '../../engine/ruleIds.ts';

/** Where the child is in life and its plan is, as far as that is known. */
type Stage = Pick<FactValues, 'child.life' | 'plan.stage'>;

interface AskedOf extends FactsTried {
  readonly question: Question;
}

const everyLife: readonly Stage[] = lives.map((life) => ({ 'child.life': life }));
const everyPlan: readonly Stage[] = planStages.map((plan) => ({ 'plan.stage': plan }));

const wholeStages: readonly Stage[] = everyLife.flatMap((life) => everyPlan.map((plan) => ({ ...life, ...plan })));

/** Half of it is enough to tell that a rule is about others. */
const stages: readonly Stage[] = [...wholeStages, ...everyLife, ...everyPlan];

/** Read off the facts and what the documents say, and nothing that is compiled. */
const mayBeAbout = (placed: PlacedRule, { 'child.life': life, 'plan.stage': plan }: Stage): boolean => {
  const whom = placed.rule.about;
  const isOfChild = life === undefined || lives.some((one) => one === life && whom.child.includes(one));
  return isOfChild && (plan === undefined || whom.plan.includes(plan));
};

const isAboutSomeOnly = (placed: PlacedRule): boolean => !wholeStages.every((stage) => mayBeAbout(placed, stage));

const consideredBy = (question: Question, { rules }: Rulebook): readonly PlacedRule[] =>
  rules.filter(({ rule }) => question.considers(rule));

const withoutStage = (facts: FactValues): FactValues =>
  Object.fromEntries(Object.entries(facts).filter(([fact]) => fact !== 'child.life' && fact !== 'plan.stage'));

/** What a decision says by a rule that is about others; `undefined` where it is silent, as it should be. */
const saidBy = (id: string, decision: Decision): string | undefined => {
  const { duties, permissions, prohibitions, deciders, reasons } = decision;
  const isBy = ({ rule }: { readonly rule: string }): boolean => rule === id;
  const duty = duties.find(isBy);
  if (duty !== undefined) return `is owed${duty.dueOn === undefined ? '' : ` by ${duty.dueOn}`}`;
  if (permissions.some(isBy)) return 'permits something';
  if (prohibitions.some(isBy)) return 'forbids something';
  if (deciders.some(isBy)) return 'gives someone a decision';
  const reason = reasons.find(isBy);
  if (reason === undefined) return undefined;
  if (reason.verdict !== 'does-not-hold')
    return reason.verdict === 'holds' ? 'holds' : 'is taken for one that may hold';
  return reason.kept === undefined ? undefined : 'is told to be kept to or not';
};

/** The outcome for a child at a stage at which no rule that settles the question is about it. */
const outcomeAt = ({ 'child.life': life, 'plan.stage': plan }: Stage): string => {
  if (life === 'died') return 'child-died';
  if (plan === 'ended') return 'plan-ended';
  return plan === 'none' ? 'no-plan-yet' : 'policy-silent';
};

/** The outcomes for a child at a stage that is known in part, wherever the other part turns out to be. */
const outcomesAt = (stage: Stage): ReadonlySet<string> =>
  new Set(wholeStages.map((whole) => outcomeAt({ ...whole, ...stage })));

/** What is wrong with an outcome that rests on rules about others alone; `undefined` where some may be about the child. */
const wrongOutcome = ({ outcome }: Decision, settling: readonly PlacedRule[], stage: Stage): string | undefined => {
  if (settling.length === 0 || settling.some((placed) => mayBeAbout(placed, stage))) return undefined;
  const outcomes = outcomesAt(stage);
  if (outcomes.has(outcome) || (outcomes.size > 1 && isOpen(outcome))) return undefined;
  return `the outcome is \`${outcome}\` and not \`${[...outcomes].join('` or `')}\`, though no rule that settles it is about the child`;
};

const sayWhom = ({ child, plan }: Whom): string => `child ${child.join(' or ')}, plan ${plan.join(' or ')}`;

/** What a decision says wrongly at a stage, with the rules that it says it by. */
const wrongIn = (
  decision: Decision,
  rules: readonly PlacedRule[],
  { question, stage }: { readonly question: Question; readonly stage: Stage },
): Pick<Breach, 'says' | 'rules'> | undefined => {
  for (const placed of rules.filter((one) => !mayBeAbout(one, stage))) {
    const rule = ruleId(placed);
    const said = saidBy(rule, decision);
    if (said === undefined) continue;
    const says = `\`${rule}\` ${said}, though it is about others alone: ${sayWhom(placed.rule.about)}`;
    return { says, rules: [{ rule, cites: placed.rule.cites }] };
  }
  const { settledBy } = question;
  if (settledBy === undefined) return undefined;
  const settling = rules.filter(({ rule }) => settledBy(rule));
  const says = wrongOutcome(decision, settling, stage);
  const named = settling.map((placed) => ({ rule: ruleId(placed), cites: placed.rule.cites }));
  return says === undefined ? undefined : { says, rules: named };
};

/**
 * Nothing is owed, called for, permitted, forbidden or due outside the stages that a rule declares: whatever else is known
 * of a child at another, nothing is decided by it; and where no rule that settles a question is about the child, the
 * outcome says at which stage the child is.
 *
 * @public
 */
export const nothingOutsideStages: Law = createLaw<AskedOf>({
  name: 'nothing-outside-stages',
  says: 'Nothing is owed, called for or due by a rule that is about children at other stages.',
  cases: (rulebook, options) => {
    const { questions = [...everyQuestion(rulebook).values()] } = options;
    const asked = questions.filter((question) => consideredBy(question, rulebook).some(isAboutSomeOnly));
    if (asked.length === 0) return undefined;
    return fc.oneof(
      ...asked.map((question) =>
        drawnAround(thresholdsOfQuestion(rulebook, question), options).map((drawn) => ({
          question,
          asOf: drawn.asOf,
          facts: withoutStage(knownOf(drawn)),
        })),
      ),
    );
  },
  breach: ({ question, asOf, facts }, rulebook, { calendar }) => {
    const rules = consideredBy(question, rulebook);
    for (const stage of stages.filter((one) => rules.some((placed) => !mayBeAbout(placed, one)))) {
      const known: FactValues = { ...facts, ...stage };
      const decision = ask(question, rulebook, createFacts(known), { asOf, calendar });
      const wrong = wrongIn(decision, rules, { question, stage });
      if (wrong !== undefined) {
        return { ...wrong, asOf, facts: known, decisions: [{ upon: question.name, decision }] };
      }
    }
    return undefined;
  },
});
