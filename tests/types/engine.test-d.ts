import { expectTypeOf, test } from 'vitest';
import type { Facts } from '../../src/domain/Facts.ts';
import { ask } from '../../src/engine/ask.ts';
import type { Decision } from '../../src/engine/Decision.ts';
import type { Moment } from '../../src/engine/Moment.ts';
import type { OpenOutcome, Question } from '../../src/engine/Question.ts';
import type { Rule } from '../../src/engine/Rule.ts';
import type { Rulebook } from '../../src/engine/Rulebook.ts';
import type { RulebookVersions } from '../../src/engine/RulebookVersions.ts';
import { earlyReview } from '../../src/questions/earlyReview.ts';

declare const rulebook: Rulebook;
declare const versions: RulebookVersions;
declare const facts: Facts;
declare const moment: Moment;

const base = {
  id: 'a',
  cites: ['county/1'],
  force: 'must',
  says: 'A rule.',
  about: { child: ['living'], plan: ['in-force'] },
} as const;

test('a rule has exactly one effect', () => {
  expectTypeOf({ ...base, trigger: { review: 'convene' } } as const).toExtend<Rule>();
  expectTypeOf({ ...base, ground: { for: 'exclusion' } } as const).toExtend<Rule>();

  // @ts-expect-error [ts2322] - it has none
  const without: Rule = base;

  // @ts-expect-error [ts2322] - it has two
  const withTwo: Rule = { ...base, trigger: { review: 'convene' }, ground: { for: 'exclusion' } };

  // @ts-expect-error [ts2353] - the effect is not one of its kind
  const withAnother: Rule = { ...base, trigger: { for: 'exclusion' } };

  expectTypeOf([without, withTwo, withAnother]).toExtend<readonly Rule[]>();
});

test('a period has one unit in a limit', () => {
  const due = { within: { months: 3 }, after: 'conference.heldOn' } as const;
  const task = { question: 'record', who: 'record-taker', what: 'send it' } as const;
  expectTypeOf({ ...base, duty: { ...task, due } } as const).toExtend<Rule>();

  // @ts-expect-error [ts2353] - years are no unit
  const inYears: Rule = { ...base, duty: { ...task, due: { within: { years: 3 }, after: 'conference.heldOn' } } };
  expectTypeOf(inYears).toExtend<Rule>();
});

test('the outcomes of a question are those of its decisions, with those that every question has', () => {
  const decision = ask(earlyReview, rulebook, facts, moment);
  expectTypeOf(decision).toEqualTypeOf<Decision<'convene' | 'consider' | 'not-required'>>();
  expectTypeOf(decision.outcome).toEqualTypeOf<'convene' | 'consider' | 'not-required' | OpenOutcome>();

  const own: Question<'yes' | 'no'> = { name: 'own', outcomes: ['yes', 'no'], considers: () => true, decide: () => [] };
  expectTypeOf(ask(own, rulebook, facts, moment).outcome).toEqualTypeOf<'yes' | 'no' | OpenOutcome>();
  expectTypeOf(ask(own, versions, facts, moment)).toEqualTypeOf<Decision<'yes' | 'no'>>();

  // @ts-expect-error [ts2367] - the question has no such outcome
  expectTypeOf(decision.outcome === 'convened').toEqualTypeOf<boolean>();
});

test('a question decides by tests, and by nothing else', () => {
  const question: Question<'yes' | 'no'> = {
    name: 'own',
    outcomes: ['yes', 'no'],
    considers: () => true,
    // @ts-expect-error [ts2322] - what it gives are no names of outcomes
    decide: () => ['yes'],
  };
  expectTypeOf(question).toExtend<Question>();
});

test('a decision cannot be changed', () => {
  const decision = ask(earlyReview, rulebook, facts, moment);

  // @ts-expect-error [ts2540] - it is read-only
  decision.outcome = 'convene';

  // @ts-expect-error [ts2542] - a list of it is read-only too
  decision.missing[0] = 'plan.endedOn';
});
