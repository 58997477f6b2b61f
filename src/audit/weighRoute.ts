import { ask } from '../engine/ask.ts';
import { factsOf, factsOfCondition } from '../engine/comparisonsOf.ts';
import type { PlacedRule, Rulebook } from '../engine/Rulebook.ts';
import { ending } from '../questions/ending.ts';
import type { Audited, OnBothDays } from './Audited.ts';
import { ruleId } from './Breach.ts';
import { createWeigh, explainCondition } from './explainCondition.ts';
import { placesOf } from './factPlaces.ts';
import { isSpokenFor } from './isSpokenFor.ts';
import { metCriteria, openRoutesOf } from './routes.ts';
import { sayRequired } from './sayRequired.ts';
import { nothing, type Found, type Weighed } from './Weighed.ts';

/** What tells by which route a plan ended. */
const told = { question: ending.name, toldBy: ['plan.endedOn', 'plan.endingRoute'] } as const;

const because = ({ rule, policy }: PlacedRule, { facts, moment }: Audited): readonly string[] =>
  explainCondition(rule.when, createWeigh(policy, facts, moment)).because.flatMap(factsOf);

/**
 * Whether a plan that could end on the day on which it did, ended by a route that was open.
 *
 * @param rulebook - the rules
 * @param whole - the child and the conference, as of the day of the audit and as of that on which the plan ended
 * @param found - the rules that were found to be broken: where one of them says the same, it is not said again
 * @returns the breach where another route was taken, or what is not known of the one that was
 */
export function weighRoute(
  rulebook: Rulebook,
  { audited, onEnding: judged }: OnBothDays,
  found: readonly Found[],
): Weighed {
  if (isSpokenFor(told, found)) return nothing;
  const { 'plan.endedOn': endedOn, 'plan.endingRoute': taken } = audited.facts.values;
  if (typeof endedOn !== 'string' || taken === undefined) return nothing;
  const { outcome, reasons } = ask(ending, rulebook, judged.facts, judged.moment);
  if (outcome !== 'may-end') return nothing;

  const { rules } = rulebook;
  const verdictOf = (placed: PlacedRule): string | undefined =>
    reasons.find(({ rule }) => rule === ruleId(placed))?.verdict;
  const ways = rules.filter(({ rule }) => rule.route?.by === taken);
  if (ways.some((way) => verdictOf(way) === 'holds')) return nothing;

  const undecided = ways.filter((way) => verdictOf(way) === 'unknown');
  if (undecided.length > 0) {
    const criteria = rules.filter(
      (placed) => placed.rule.criterion?.for === 'ending' && verdictOf(placed) === 'unknown',
    );
    const read = [...undecided, ...criteria].flatMap(({ rule }) => factsOfCondition(rule.when));
    const values: Readonly<Record<string, unknown>> = judged.facts.values;
    const facts = [...new Set(read)].filter((fact) => values[fact] === undefined);
    return { found: [], waiting: [{ facts, rules: undecided, audited: judged }] };
  }

  const closed = openRoutesOf(ways, rules, reasons);
  const rests = closed.length > 0 ? closed : rules.filter((one) => one.rule.route && verdictOf(one) === 'holds');
  const places = (fact: string): readonly string[] => placesOf(judged, fact);
  const required = closed.flatMap(({ rule, policy }) => {
    const weigh = createWeigh(policy, judged.facts, judged.moment);
    return rule.when === undefined ? [] : sayRequired(rule.when, true, { weigh, rulebook, places });
  });
  const breach = {
    code: 'plan-ended-by-closed-route',
    rules: rests,
    applies: ['plan.endedOn', ...metCriteria(rules, reasons).flatMap((one) => because(one, judged))],
    broken: ['plan.endingRoute', ...rests.flatMap((one) => because(one, judged))],
    required,
    help: 'record by which of the routes that were open the plan ended, or see to what this one still needs',
  } as const;
  return { found: [{ breach, audited: judged }], waiting: [] };
}
