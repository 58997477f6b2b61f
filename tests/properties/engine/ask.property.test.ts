import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FactValues } from '../../../src/domain/vocabulary.ts';
import { ask } from '../../../src/engine/ask.ts';
import type { Condition } from '../../../src/engine/Condition.ts';
import type { Decision } from '../../../src/engine/Decision.ts';
import type { Rule } from '../../../src/engine/Rule.ts';
import { earlyReview } from '../../../src/questions/earlyReview.ts';
import { everyDuty, oneOfEachKind } from '../../support/everyRule.ts';
import { isFrozenThroughout } from '../../support/isFrozenThroughout.ts';
import {
  aDocument,
  aRule,
  anything,
  day,
  factsOf,
  momentOn,
  rulebookOf,
  type LooseFacts,
} from '../../support/rules.ts';
import { toCalendarDay } from '../../../src/domain/CalendarDay.ts';

const asOf = '2026-03-10';
const yesNoFacts = ['plan.failingToProtect', 'broughtForward.proposed', 'broughtForward.chairConsulted'] as const;

/** For each fact, a value from every region that the conditions below can tell apart. */
const domains: Readonly<Record<string, readonly unknown[]>> = {
  ...Object.fromEntries(yesNoFacts.map((name) => [name, [true, false]])),
  'conference.kind': ['initial', 'pre-birth', 'review', 'transfer'],
  'risk.continuing.by': ['review-conference', 'core-group', 'police'],
  'local.visits': [0, 1, 2, 3],
  'attendance.agencies': [[], ['police'], ['police', 'school'], ['police', 'school', 'housing']],
  'plan.endedOn': [null, '2026-03-10', '2026-03-11'],
  'child.bornOn': [null, '2020-05-05', '2014-05-05', '2004-05-05'],
};

const aComparison: fc.Arbitrary<Condition> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ fact: fc.constantFrom(...yesNoFacts), is: fc.boolean() }) },
  fc.record({ fact: fc.constant('conference.kind'), is: fc.constantFrom('initial', 'review') }),
  fc.record({
    fact: fc.constant('conference.kind'),
    in: fc.subarray(['initial', 'pre-birth', 'review'], { minLength: 1 }),
  }),
  fc.record({ fact: fc.constant('risk.continuing.by'), is: fc.constantFrom('review-conference', 'core-group') }),
  fc.record({
    fact: fc.constantFrom('local.visits', 'attendance.agencies'),
    atLeast: fc.integer({ min: 1, max: 3 }),
  }),
  fc.record({ fact: fc.constant('plan.endedOn'), happened: fc.boolean() }),
  fc.record({ fact: fc.constant('child.bornOn'), reachedAge: fc.constantFrom(10, 18) }),
);

const { condition: aCondition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    aComparison,
    tie('condition').map((not) => ({ not })),
    fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map((all) => ({ all })),
    fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map((any) => ({ any })),
  ),
}));

const someTriggers = fc.array(fc.tuple(aCondition, fc.constantFrom('convene' as const, 'consider' as const)), {
  minLength: 1,
  maxLength: 3,
});

type Triggers = readonly (readonly [Condition, 'convene' | 'consider'])[];

const someFacts = fc.record(
  Object.fromEntries(Object.entries(domains).map(([name, values]) => [name, fc.constantFrom(...values)])),
  { requiredKeys: [] },
);

const factsIn = (condition: Condition): readonly string[] => {
  if ('all' in condition) return condition.all.flatMap(factsIn);
  if ('any' in condition) return condition.any.flatMap(factsIn);
  return 'not' in condition ? factsIn(condition.not) : [condition.fact];
};

const yearsLater = (text: string, years: number): string =>
  `${String(Number(text.slice(0, 4)) + years)}${text.slice(4)}`;

/** Whether a condition holds where everything is known, read straight off the values. */
const holds = (condition: Condition, values: LooseFacts): boolean => {
  if ('all' in condition) return condition.all.every((part) => holds(part, values));
  if ('any' in condition) return condition.any.some((part) => holds(part, values));
  if ('not' in condition) return !holds(condition.not, values);
  const value = values[condition.fact];
  if ('is' in condition) return value === condition.is;
  if ('in' in condition) return condition.in.includes(String(value));
  if ('happened' in condition) return (typeof value === 'string' && value <= asOf) === condition.happened;
  if ('reachedAge' in condition) return typeof value === 'string' && yearsLater(value, condition.reachedAge) <= asOf;
  if (!('atLeast' in condition) || typeof condition.atLeast !== 'number') throw new TypeError('another comparison');
  return (Array.isArray(value) ? value.length : Number(value)) >= condition.atLeast;
};

const outcomeOf = (triggers: Triggers, values: LooseFacts): string => {
  const calls = triggers.filter(([condition]) => holds(condition, values)).map(([, review]) => review);
  return calls.includes('convene') ? 'convene' : calls.includes('consider') ? 'consider' : 'not-required';
};

/** Every way in which some facts may turn out. */
const completions = (values: LooseFacts, names: readonly string[]): readonly LooseFacts[] =>
  names
    .filter((name) => !(name in values))
    .reduce<readonly LooseFacts[]>(
      (found, name) => found.flatMap((one) => (domains[name] ?? []).map((value) => ({ ...one, [name]: value }))),
      [values],
    );

const canChange = (name: string, triggers: Triggers, every: readonly LooseFacts[]): boolean =>
  every.some(
    (values) =>
      new Set((domains[name] ?? []).map((value) => outcomeOf(triggers, { ...values, [name]: value }))).size > 1,
  );

const decideUpon = (triggers: Triggers, values: LooseFacts): Decision => {
  const rules = triggers.map(([when, review], index) =>
    aRule('trigger', { review }, { id: `t${String(index)}`, when }),
  );
  return ask(earlyReview, rulebookOf(aDocument(rules)), factsOf(values), momentOn(asOf));
};

describe('a decision upon facts of which some are not known', () => {
  test('is settled exactly where all completions agree, and misses exactly what can change it', () => {
    const law = fc.property(someTriggers, someFacts, (triggers, values) => {
      const names = [...new Set(triggers.flatMap(([condition]) => factsIn(condition)))];
      const every = completions(values, names);
      const outcomes = new Set(every.map((completion) => outcomeOf(triggers, completion)));
      const { outcome, missing } = decideUpon(triggers, values);
      expect(outcome).toBe(outcomes.size === 1 ? [...outcomes][0] : 'undetermined');
      const unknown = names.filter((name) => !(name in values));
      const expected = unknown.filter((name) => canChange(name, triggers, every));
      expect([...missing].sort()).toEqual(expected.sort());
    });
    fc.assert(law, { numRuns: 600 });
  });

  test('gives no verdict upon a rule that a completion would turn', () => {
    const law = fc.property(someTriggers, someFacts, (triggers, values) => {
      const names = [...new Set(triggers.flatMap(([condition]) => factsIn(condition)))];
      const { reasons } = decideUpon(triggers, values);
      for (const [index, [condition]] of triggers.entries()) {
        const verdict = reasons[index]?.verdict;
        if (verdict === 'unknown') continue;
        const turned = completions(values, names).filter(
          (completion) => holds(condition, completion) !== (verdict === 'holds'),
        );
        expect(turned).toEqual([]);
      }
    });
    fc.assert(law, { numRuns: 300 });
  });
});

const aDay = fc.integer({ min: day('2025-11-01'), max: day('2027-02-28') }).map(toCalendarDay);
const aDayOrNone = fc.option(aDay, { freq: 5 });
const anInstant = fc
  .tuple(aDay, fc.integer({ min: 0, max: 23 }), fc.constantFrom('Z', '+01:00', '-05:00'))
  .map(([on, hour, zone]) => `${on}T${String(hour).padStart(2, '0')}:30:00${zone}`);

const richFacts = fc.record(
  {
    'plan.failingToProtect': fc.boolean(),
    'exclusion.mayDisruptConference': fc.boolean(),
    'attendance.agencies': fc.oneof(
      fc.subarray(['police', 'school', 'housing', 'college']),
      fc.record({ certain: fc.subarray(['police', 'school']), possible: fc.subarray(['housing', 'college']) }),
    ),
    'child.bornOn': aDayOrNone,
    'initialConference.heldOn': aDayOrNone,
    'conference.plannedOn': aDayOrNone,
    'conference.dayOn': aDayOrNone,
    'conference.endedAt': fc.option(anInstant, { freq: 5 }),
    'review.heldOn': aDayOrNone,
    'decision.consensus': fc.boolean(),
    'decision.overridden': fc.boolean(),
    'exclusion.groundNamed': fc.boolean(),
    'exclusion.decided.by': fc.constantFrom('conference-chair', 'core-group'),
    'record.sharedWithoutChairsPermission': fc.boolean(),
    'minutes.signedByChair': fc.boolean(),
    'local.nickname': fc.constant('Robin Goodfellow'),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<FactValues>;

describe('any decision', () => {
  const rules: readonly Rule[] = [...oneOfEachKind, ...everyDuty];
  const rulebook = rulebookOf(aDocument(rules));

  test('is frozen, survives JSON and holds nothing else of the case', () => {
    const law = fc.property(richFacts, aDay, (values, on) => {
      const decision = ask(anything, rulebook, factsOf(values), momentOn(on));
      expect(isFrozenThroughout(decision)).toBe(true);
      const text = JSON.stringify(decision);
      expect(JSON.parse(text)).toStrictEqual(decision);
      expect(text).not.toContain('Robin');
    });
    fc.assert(law);
  });

  test('is the same from a rulebook that was never asked before', () => {
    const law = fc.property(richFacts, aDay, (values, on) => {
      const afresh = ask(anything, rulebookOf(aDocument(rules)), factsOf(values), momentOn(on));
      expect(ask(anything, rulebook, factsOf(values), momentOn(on))).toStrictEqual(afresh);
    });
    fc.assert(law);
  });

  test('is the same for facts that are equal, in whatever order they were given, and shares its reasons', () => {
    const law = fc.property(richFacts, aDay, (values, on) => {
      const turned = Object.fromEntries(Object.entries(values).reverse());
      const [one, other] = [turned, values].map((given) => ask(anything, rulebook, factsOf(given), momentOn(on)));
      expect(one).toStrictEqual(other);
      expect(one?.reasons).toBe(other?.reasons);
    });
    fc.assert(law);
  });
});
