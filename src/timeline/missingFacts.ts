import type { Facts } from '../domain/Facts.ts';
import { ask } from '../engine/ask.ts';
import type { Obligation } from '../engine/Decision.ts';
import type { Moment } from '../engine/Moment.ts';
import type { Question } from '../engine/Question.ts';
import type { Rulebook } from '../engine/Rulebook.ts';
import type { DatedRule } from './DatedRule.ts';
import { questionAbout } from './questionAbout.ts';

/** A rule that is asked about a case. */
export interface Inquiry {
  readonly dated: DatedRule;
  readonly rulebook: Rulebook;
  readonly facts: Facts;
  readonly moment: Moment;
}

const isDated = ({ dueOn, dueAt }: Obligation): boolean => dueOn !== undefined || dueAt !== undefined;

const unknownAnchors = ({ steps }: Obligation): readonly string[] =>
  steps.flatMap((step) => ('at' in step && step.at === 'unknown' ? [step.fact] : []));

/**
 * The facts that are not known, or not known yet, and on which it hangs whether a rule applies, when its duty is due, and how it stands.
 *
 * @param inquiry - the rule and the case
 * @param duty - what the rule lays down in this case
 * @returns their names, each once
 * @internal
 */
export function missingFacts({ dated, rulebook, facts, moment }: Inquiry, duty: Obligation): readonly string[] {
  const openIn = (question: Question): readonly string[] => {
    const { missing, pending } = ask(question, rulebook, facts, moment);
    return [...missing, ...pending];
  };
  const uponOutcome = dated.rule.duty?.forOutcomes === undefined ? [] : openIn(dated.question);
  const anchors = isDated(duty) ? [] : unknownAnchors(duty);
  return [...new Set([...openIn(questionAbout(dated.rule)), ...uponOutcome, ...anchors])];
}
