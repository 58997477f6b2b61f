import { createFacts } from '../../domain/Facts.ts';
import type { FactValues } from '../../domain/vocabulary.ts';
import { ask } from '../../engine/ask.ts';
import type { Decision, Obligation, Reason, Statement } from '../../engine/Decision.ts';
import { factsOfEffect } from '../../engine/factsOfRule.ts';
import type { PlacedRule } from '../../engine/PlacedRule.ts';
import type { Moment } from '../../engine/Moment.ts';
import type { Rule } from '../../engine/Rule.ts';
import type { Rulebook } from '../../engine/Rulebook.ts';
import { outcome } from '../../questions/checklists.ts';
import { ending } from '../../questions/ending.ts';
import { factsFor, type FactsTried } from '../cases/factsFor.ts';
import { createLaw } from './createLaw.ts';
import type { Breach, Law } from './Law.ts';
import { questionOnRules } from './questionOnRules.ts';
import { rulesNamed } from './rulesNamed.ts';
import { saysWithdrawal, speaksOfWithdrawal } from './saysWithdrawal.ts';
import { ruleId } from '../../engine/ruleIds.ts';

const withdrawn = 'ending.helpWithdrawnAutomatically';

const readsIt = (rule: Rule): boolean => factsOfEffect(rule).includes(withdrawn);

const forbids = ({ rule }: PlacedRule): boolean =>
  rule.prohibition !== undefined && (readsIt(rule) || speaksOfWithdrawal(rule.prohibition.what));

const permits = ({ rule }: PlacedRule): boolean => rule.permission !== undefined && readsIt(rule);

const speaksOfIt = (rule: Rule): boolean => {
  const { what = '' } = rule.duty ?? rule.deadline ?? rule.permission ?? rule.prohibition ?? {};
  return readsIt(rule) || speaksOfWithdrawal(what);
};

const isAskedOf = (rule: Rule): boolean => ending.considers(rule) || outcome.considers(rule);

/** The rules on the withdrawal of help alone: what they say is soon told, and in most cases enough. */
const withdrawal = questionOnRules('withdrawal', (rule) => isAskedOf(rule) && speaksOfIt(rule));

/** The case once the plan has ended, rightly or not; `undefined` where the child has died. */
const onceEnded = ({ asOf, facts }: FactsTried): FactValues | undefined => {
  if (facts['child.life'] === 'died') return undefined;
  return { 'child.life': 'living', ...facts, 'plan.stage': 'ended', 'plan.endedOn': asOf };
};

/** Both decisions, upon the same facts. */
interface Decided {
  readonly ending: Decision;
  readonly outcome: Decision;
}

const decide = (facts: FactValues, rulebook: Rulebook, moment: Moment): Decided => {
  const read = createFacts(facts);
  return { ending: ask(ending, rulebook, read, moment), outcome: ask(outcome, rulebook, read, moment) };
};

const saysOf = (decided: Decided): readonly (Statement | Obligation)[] =>
  [decided.ending, decided.outcome].flatMap(({ duties, permissions }) => [...duties, ...permissions]);

const reasonsOf = (decided: Decided): readonly Reason[] => [...decided.ending.reasons, ...decided.outcome.reasons];

/** The rules that are kept by withdrawing help, and broken by not doing so. */
const keptOnlyBy = (facts: FactValues, rulebook: Rulebook, moment: Moment): readonly string[] => {
  const where = (isWithdrawn: boolean): readonly Reason[] =>
    ask(withdrawal, rulebook, createFacts({ ...facts, [withdrawn]: isWithdrawn }), moment).reasons;
  const whereKept = where(false);
  return where(true)
    .filter(({ kept }, index) => kept === 'yes' && whereKept[index]?.kept === 'no')
    .map(({ rule }) => rule);
};

/** A rule that is kept only by withdrawing help asks for it. */
const askedFor = (facts: FactValues, rulebook: Rulebook, moment: Moment): Reason | undefined => {
  const only = keptOnlyBy(facts, rulebook, moment);
  if (only.length === 0) return undefined;
  const reasons = reasonsOf(decide({ ...facts, [withdrawn]: true }, rulebook, moment));
  return reasons.find(({ rule, verdict }) => verdict === 'holds' && only.includes(rule));
};

const stands = (prohibitions: readonly Statement[], forbidding: readonly PlacedRule[]): boolean => {
  const ids = forbidding.map(ruleId);
  return prohibitions.some(({ rule, applies }) => ids.includes(rule) && applies === 'yes');
};

/** Whether the rules on withdrawal leave anything for a closer look. */
const isSuspect = (facts: FactValues, rulebook: Rulebook, moment: Moment): boolean => {
  const { duties, permissions } = ask(withdrawal, rulebook, createFacts(facts), moment);
  return duties.length + permissions.length > 0 || keptOnlyBy(facts, rulebook, moment).length > 0;
};

const breachIn = ({ asOf, facts }: FactsTried, decided: Decided, says: string, rules: Breach['rules']): Breach => ({
  says,
  rules: rulesNamed(rules),
  asOf,
  facts,
  decisions: [
    { upon: ending.name, decision: decided.ending },
    { upon: outcome.name, decision: decided.outcome },
  ],
});

/** A permission or duty that withdraws help. */
const givenIn = (tried: FactsTried, rulebook: Rulebook, moment: Moment): Breach | undefined => {
  if (!isSuspect(tried.facts, rulebook, moment)) return undefined;
  const decided = decide(tried.facts, rulebook, moment);
  const permitting = rulebook.rules.filter(permits).map(ruleId);
  const said = saysOf(decided).find(({ rule, what }) => permitting.includes(rule) || saysWithdrawal(what));
  if (said !== undefined) return breachIn(tried, decided, `\`${said.rule}\` lets help be withdrawn`, [said]);
  const asking = askedFor(tried.facts, rulebook, moment);
  if (asking === undefined) return undefined;
  return breachIn(tried, decided, `\`${asking.rule}\` is kept only by withdrawing help`, [asking]);
};

/** A prohibition that is laid down and does not stand once the plan has ended. */
const notForbiddenIn = (tried: FactsTried, rulebook: Rulebook, moment: Moment): Breach | undefined => {
  const forbidding = rulebook.rules.filter(forbids);
  const facts = onceEnded(tried);
  if (forbidding.length === 0 || facts === undefined) return undefined;
  if (stands(ask(withdrawal, rulebook, createFacts(facts), moment).prohibitions, forbidding)) return undefined;
  const decided = decide(facts, rulebook, moment);
  if (stands([...decided.ending.prohibitions, ...decided.outcome.prohibitions], forbidding)) return undefined;
  const rules = forbidding.map((one) => ({ rule: ruleId(one), cites: one.rule.cites }));
  const says = 'the plan has ended, and nothing then forbids that help is withdrawn';
  return breachIn({ asOf: tried.asOf, facts }, decided, says, rules);
};

/**
 * The ending of a plan never withdraws services: no decision on an ending, or on what follows it, gives a permission or a
 * duty to withdraw help, and where documents forbid that, the prohibition stands wherever a plan has ended, rightly or not,
 * save upon a death. Documents that say nothing of it break nothing.
 *
 * @source Oxfordshire 7.3 and 8.5.2; Rotherham, outcome
 * @public
 */
export const endingNeverWithdraws: Law = createLaw<FactsTried>({
  name: 'ending-never-withdraws',
  says: 'That a plan ends is never a reason to withdraw services.',
  cases: (rulebook, options) =>
    rulebook.rules.some(({ rule }) => isAskedOf(rule))
      ? factsFor(rulebook, { ...options, questions: [ending, outcome] })
      : undefined,
  breach: (tried, rulebook, options) => {
    const moment = { ...options, asOf: tried.asOf };
    return givenIn(tried, rulebook, moment) ?? notForbiddenIn(tried, rulebook, moment);
  },
});
