import { judgedFact, localNameOf } from '../domain/localFacts.ts';
import { factsByOwner, vocabulary, type FactName } from '../domain/vocabulary.ts';
import type { DerivedFact } from '../domain/derived/DerivedFact.ts';
import { oncePer } from '../domain/oncePer.ts';
import type { Condition } from '../engine/Condition.ts';
import { factsOfEffect, factsOfRule } from '../engine/factsOfRule.ts';
import { dueOf, type Rule } from '../engine/Rule.ts';
import type { PlacedRule, Rulebook } from '../engine/Rulebook.ts';
import { decidedOn, type Law } from './Law.ts';
import { everyQuestion } from '../questions/everyQuestion.ts';
import type { AuditSubject } from './AuditSubject.ts';
import { endedOrDecidedOn, endsHere, type Readings } from './readings.ts';

/** The rules that some question considers, found once for each rulebook. */
const consideredRules = oncePer((rulebook: Rulebook): readonly PlacedRule[] => {
  const all = [...everyQuestion(rulebook).values()];
  return rulebook.rules.filter(({ rule }) => all.some((question) => question.considers(rule)));
});

const factsOfEnding: ReadonlySet<string> = new Set([...Object.keys(factsByOwner.plan), 'coreGroup.firstAfterEndingOn']);

/** What is owed by a day goes by when that was, whatever it is that it depends on whether it is owed. */
const speaksOfEnding = ({ rule }: PlacedRule): boolean =>
  (dueOf(rule) === undefined ? factsOfRule(rule) : factsOfEffect(rule)).some((fact) =>
    factsOfEnding.has(fact.replace(/\.by$/u, '')),
  );

/**
 * The condition under which a rule applies.
 *
 * @param placed - the rule
 * @returns the condition; `undefined` where it always applies
 */
export function conditionOf({ rule }: PlacedRule): Condition | undefined {
  return rule.when;
}

const isFact = (name: string): name is FactName => Object.hasOwn(vocabulary, name);

/** What there is one of a fact for, where that is told by whose it is, or by what it is worked out for. */
const scopeOf = (name: string): string | undefined => {
  const fact = judgedFact(name);
  if (!isFact(fact)) return localNameOf(fact)?.owner;
  const { owner } = vocabulary[fact];
  const derived: Readonly<Record<string, DerivedFact>> = factsByOwner.derived;
  return owner === 'derived' ? derived[fact]?.per : owner;
};

const scopesOf = oncePer((rule: Rule) => {
  const effect = factsOfEffect(rule).map(scopeOf);
  return {
    tellsByConference: effect.every((scope) => scope === 'conference' || scope === 'exclusion'),
    readsReview: factsOfRule(rule).some((fact) => scopeOf(fact) === 'review'),
  };
});

/**
 * As of which day a rule is held against the record. What the conference's own record tells is owed for it however late, be
 * it after the next conference; of all else, what comes after the next one belongs to that one. So does a review, where the
 * conference is none itself.
 *
 * @param placed - the rule
 * @param readings - the child, the conference and the request, as of each of those days
 * @returns the reading by which the rule is judged
 */
export function readingFor({ rule }: PlacedRule, { subject, untilNext }: Readings): AuditSubject {
  const { tellsByConference, readsReview } = scopesOf(rule);
  const isReview = subject.view.conference?.conference.kind === 'review';
  return tellsByConference && (isReview || !readsReview) ? subject : untilNext;
}

/**
 * Whether a rule is about the end of a plan, and if so, whether that is for the audit of this conference to tell.
 *
 * @param placed - the rule
 * @param readings - the child at the conference
 * @returns `here` where the plan ended between this conference and the next, or has not ended; `elsewhere` where it ended
 *   at another time; `no` for all other rules
 */
export function concernsEnding(placed: PlacedRule, { subject: { view } }: Readings): 'here' | 'elsewhere' | 'no' {
  if (!speaksOfEnding(placed)) return 'no';
  return typeof view.plan.endedOn === 'string' && !endsHere(view) ? 'elsewhere' : 'here';
}

/**
 * The rules without a date that the audit of a conference holds a child's record against.
 *
 * @param law - the rules, and what goes by them
 * @param readings - the child, the conference and the request, as of each day that rules are judged by
 * @returns every rule that some question considers, and that was in force on the day of the conference, or of those about
 *   the end of a plan, on the day on which it ended
 */
export function rulesToCheck(law: Law, readings: Readings): readonly PlacedRule[] {
  return consideredRules(law.rulebook).filter((placed) => {
    const ending = concernsEnding(placed, readings);
    if (dueOf(placed.rule) !== undefined || ending === 'elsewhere') return false;
    return law.decides(ending === 'here' ? endedOrDecidedOn(readings) : decidedOn(readings.subject));
  });
}
