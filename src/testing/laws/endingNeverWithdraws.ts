import { createFacts } from '../../domain/Facts.ts';
import type { FactValues } from '../../domain/vocabulary.ts';
import { ask } from '../../engine/ask.ts';
import type { Decision, DutyToDo, Reason, Say } from '../../engine/Decision.ts';
import { factsOfEffect } from '../../engine/factsOfRule.ts';
import type { PlacedRule } from '../../engine/LaidRule.ts';
import type { Rulebook } from '../../engine/Rulebook.ts';
import { outcome } from '../../questions/checklists.ts';
import { ending } from '../../questions/ending.ts';
import { factsFor, type FactsTried } from '../cases/factsFor.ts';
import { createLaw } from './createLaw.ts';
import type { Breach, Law, LawOptions } from './Law.ts';
import { rulesNamed } from './rulesNamed.ts';

const withdrawn = 'ending.helpWithdrawnAutomatically';

/** What a duty or permission says where it is to withdraw what helps a family. */
const saysWithdraw = /\bwithdraw(?:s|al|ing|n)?\b.*\b(?:help|services?|support)\b/iu;

const idOf = ({ policy, rule }: PlacedRule): string => `${policy.id}/${rule.id}`;

const forbids = ({ rule }: PlacedRule): boolean =>
  rule.prohibition !== undefined &&
  (factsOfEffect(rule).includes(withdrawn) || saysWithdraw.test(rule.prohibition.what));

const permits = ({ rule }: PlacedRule): boolean =>
  rule.permission !== undefined && factsOfEffect(rule).includes(withdrawn);

/** Both decisions, upon the same facts. */
interface Decided {
  readonly ending: Decision;
  readonly outcome: Decision;
}

const decide = (facts: FactValues, rulebook: Rulebook, moment: LawOptions): Decided => {
  const read = createFacts(facts);
  return { ending: ask(ending, rulebook, read, moment), outcome: ask(outcome, rulebook, read, moment) };
};

const saysOf = (decided: Decided): readonly (Say | DutyToDo)[] =>
  [decided.ending, decided.outcome].flatMap(({ duties, permissions }) => [...duties, ...permissions]);

const reasonsOf = (decided: Decided): readonly Reason[] => [...decided.ending.reasons, ...decided.outcome.reasons];

/** A rule that is kept by withdrawing help, and broken by not doing so, asks for it. */
const askedFor = (facts: FactValues, rulebook: Rulebook, options: LawOptions): Reason | undefined => {
  const where = (isWithdrawn: boolean): readonly Reason[] =>
    reasonsOf(decide({ ...facts, [withdrawn]: isWithdrawn }, rulebook, options));
  const [whereKept, whereWithdrawn] = [where(false), where(true)];
  return whereWithdrawn.find(
    ({ verdict, kept }, index) => verdict === 'holds' && kept === 'yes' && whereKept[index]?.kept === 'no',
  );
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

/**
 * The ending of a plan never withdraws services: no decision on an ending, or on what follows it, gives a permission or a
 * duty to withdraw help, and where documents forbid that, the prohibition stands wherever a plan may end. Documents that
 * say nothing of it break nothing.
 *
 * @source Oxfordshire 7.3 and 8.5.2; Rotherham, outcome
 * @public
 */
export const endingNeverWithdraws: Law = createLaw<FactsTried>({
  name: 'ending-never-withdraws',
  says: 'That a plan ends is never a reason to withdraw services.',
  cases: (rulebook, options) =>
    rulebook.rules.some(({ rule }) => ending.considers(rule) || outcome.considers(rule))
      ? factsFor(rulebook, { ...options, questions: [ending, outcome] })
      : undefined,
  breach: (tried, rulebook, options) => {
    const moment = { ...options, asOf: tried.asOf };
    const decided = decide(tried.facts, rulebook, moment);
    const permitting = rulebook.rules.filter(permits).map(idOf);
    const said = saysOf(decided).find(({ rule, what }) => permitting.includes(rule) || saysWithdraw.test(what));
    if (said !== undefined) return breachIn(tried, decided, `\`${said.rule}\` lets help be withdrawn`, [said]);
    const asking = askedFor(tried.facts, rulebook, moment);
    if (asking !== undefined) {
      return breachIn(tried, decided, `\`${asking.rule}\` is kept only by withdrawing help`, [asking]);
    }
    const forbidding = rulebook.rules.filter(forbids);
    if (decided.ending.outcome !== 'may-end' || forbidding.length === 0) return undefined;
    const ids = forbidding.map(idOf);
    const stands = [decided.ending, decided.outcome]
      .flatMap(({ prohibitions }) => prohibitions)
      .some(({ rule, applies }) => ids.includes(rule) && applies === 'yes');
    if (stands) return undefined;
    const rules = forbidding.map((one) => ({ rule: idOf(one), cites: one.rule.cites }));
    return breachIn(tried, decided, 'the plan may end, and nothing then forbids that help is withdrawn', rules);
  },
});
