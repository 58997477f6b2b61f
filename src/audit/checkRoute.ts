import { placesOf } from '../domain/view/recordPointers.ts';
import { ask } from '../engine/ask.ts';
import { factsOf, factsOfCondition } from '../engine/comparisonsOf.ts';
import type { PlacedRule } from '../engine/Rulebook.ts';
import { ending } from '../questions/ending.ts';
import { valuesOf, type AuditSubject } from './AuditSubject.ts';
import { ruleId } from '../engine/ruleIds.ts';
import { createWeigh, explainCondition } from './explainCondition.ts';
import { unlessFound } from './unlessFound.ts';
import type { Law } from './Law.ts';
import { endedOrDecidedOn, type Readings } from './readings.ts';
import { metCriteria, openRoutesOf } from './routes.ts';
import { conditionOf } from './rulesToCheck.ts';
import { sayRequired } from './sayRequired.ts';
import { nothing, type Found, type CheckResult } from './CheckResult.ts';

/** What tells by which route a plan ended. */
const told = { question: ending.name, toldBy: ['plan.endedOn', 'plan.endingRoute'] } as const;

const because = (placed: PlacedRule, { facts, moment }: AuditSubject): readonly string[] =>
  explainCondition(conditionOf(placed), createWeigh(placed, facts, moment)).because.flatMap(factsOf);

/**
 * Whether a plan that could end on the day on which it did, ended by a route that was open.
 *
 * @param law - the rules, and what goes by them
 * @param readings - the child and the conference, as of the day of the audit and as of that on which the plan ended
 * @param found - the rules that were found to be broken: where one of them says the same, it is not said again
 * @returns the breach where another route was taken, or what is not known of the one that was
 */
export function checkRoute(law: Law, readings: Readings, found: readonly Found[]): CheckResult {
  const { subject, onEnding: judged } = readings;
  if (judged === undefined || !law.decides(endedOrDecidedOn(readings))) return nothing;
  const { rulebook } = law;
  const { 'plan.endedOn': endedOn, 'plan.endingRoute': taken } = subject.facts.values;
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
    const read = [...undecided, ...criteria].flatMap((placed) => factsOfCondition(conditionOf(placed)));
    const values = valuesOf<unknown>(judged.facts);
    const facts = [...new Set(read)].filter((fact) => values[fact] === undefined);
    return unlessFound(told, found, { found: [], waiting: [{ facts, rules: undecided, subject: judged }] });
  }

  const closed = openRoutesOf(ways, rules, reasons);
  const rests = closed.length > 0 ? closed : rules.filter((one) => one.rule.route && verdictOf(one) === 'holds');
  const places = (fact: string): readonly string[] => placesOf(judged.view, fact);
  const required = closed.flatMap((placed) => {
    const weigh = createWeigh(placed, judged.facts, judged.moment);
    const when = conditionOf(placed);
    return when === undefined ? [] : sayRequired(when, true, { weigh, rulebook, places });
  });
  const breach = {
    code: 'plan-ended-by-closed-route',
    rules: rests,
    applies: ['plan.endedOn', ...metCriteria(rules, reasons).flatMap((one) => because(one, judged))],
    broken: ['plan.endingRoute', ...rests.flatMap((one) => because(one, judged))],
    required,
    help: 'record by which of the routes that were open the plan ended, or see to what this one still needs',
  } as const;
  return unlessFound(told, found, { found: [{ breach, subject: judged }], waiting: [] });
}
