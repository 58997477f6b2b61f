import { describe, expect, test } from 'vitest';
import { comparePolicies, type Difference, type PoliciesCompared } from '../../../../src/analysis/index.ts';
import { createFacts } from '../../../../src/domain/Facts.ts';
import { ask } from '../../../../src/engine/ask.ts';
import type { CheckedPolicy, Policy } from '../../../../src/engine/Policy.ts';
import type { Rule } from '../../../../src/engine/Rule.ts';
import { checkedPolicy, confineTo, rulesOf } from '../../../../src/engine/rulesOf.ts';
import { wales as walesPolicy } from '../../../../src/policies/index.ts';
import { everyQuestion } from '../../../../src/questions/everyQuestion.ts';
import { aDocument, aRule, momentOn, rulebookOf } from '../../../support/rules.ts';
import { layered } from '../../../support/shippedRulebooks.ts';

const { wales, oxfordshire, rotherham } = layered;
const moment = { asOf: momentOn().asOf, calendar: wales.calendar };

/** A copy of Wales with some of its rules rewritten. */
const walesWith = (rewrite: (rule: Rule) => Rule): CheckedPolicy =>
  checkedPolicy(confineTo(walesPolicy.policy, rulesOf(walesPolicy.policy).map(rewrite)), 'a copy');

const verdicts = ({ questions: compared }: PoliciesCompared): Record<string, string> =>
  Object.fromEntries(
    compared.filter(({ verdict }) => verdict !== 'same').map(({ question, verdict }) => [question, verdict]),
  );

const differencesOn = (compared: PoliciesCompared, name: string): readonly Difference[] =>
  compared.questions.find(({ question }) => question === name)?.differences ?? [];

const replaced = (rule: Rule, from: string, to: string): Rule =>
  JSON.parse(JSON.stringify(rule).replace(from, to)) as Rule;

describe('two versions of one document', () => {
  test('are the same on every question where nothing changed', () => {
    const compared = comparePolicies(wales.rulebook, wales.rulebook, moment);
    expect(verdicts(compared)).toEqual({});
    expect(compared.changes).toEqual([]);
    expect(compared.questions.length).toBe(everyQuestion().size - 1);
  });

  test('are the same where keys stand in another order', () => {
    const turned = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(turned);
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(
        Object.entries(value)
          .toReversed()
          .map(([key, member]) => [key, turned(member)]),
      );
    };
    const copy = checkedPolicy(turned(walesPolicy.policy) as Policy, 'turned');
    const compared = comparePolicies(wales.rulebook, rulebookOf(copy), moment);
    expect(verdicts(compared)).toEqual({});
    expect(compared.changes).toEqual([]);
  });

  test('are laxer on the next review alone where its first limit goes from 3 months to 4', () => {
    const longer = walesWith((rule) =>
      rule.id === 'first-review' ? replaced(rule, '"months":3', '"months":4') : rule,
    );
    const compared = comparePolicies(wales.rulebook, rulebookOf(longer), moment);
    expect(verdicts(compared)).toEqual({ 'next-review': 'laxer' });
    expect(compared.changes).toEqual([
      { change: 'changed', rule: 'wales/first-review', path: '/deadline/due/within/months', old: 3, new: 4 },
    ]);
    const [smallest] = differencesOn(compared, 'next-review');
    expect(smallest).toMatchObject({
      direction: 'laxer',
      facts: {
        'review.isFirst': true,
        'review.heldOn': null,
        'plan.stage': 'in-force',
        'review.precedingConferenceOn': '2025-12-09',
      },
      before: { outcome: 'overdue' },
      after: { outcome: 'due' },
      clauses: { before: ['wales/timing.1'], after: ['wales/timing.1'] },
    });
  });

  test('are stricter on quorum alone where 3 agencies become 4', () => {
    const more = walesWith((rule) =>
      rule.quorum?.makes === 'quorate' ? replaced(rule, '"atLeast":3', '"atLeast":4') : rule,
    );
    const compared = comparePolicies(wales.rulebook, rulebookOf(more), moment);
    expect(verdicts(compared)).toEqual({ quorum: 'stricter' });
    const [smallest] = differencesOn(compared, 'quorum');
    expect([smallest?.before.outcome, smallest?.after.outcome]).toEqual(['quorate', 'inquorate']);
    expect(smallest?.facts['attendance.agencies']).toHaveLength(3);
  });

  test('are laxer where a duty is gone though no outcome differs, and stricter the other way round', () => {
    const duty = aRule('duty', { question: 'outcome', who: 'parents', what: 'think it over' });
    const requirement = aRule('requirement', { question: 'outcome', is: { fact: 'outcome.nameAdded', is: true } });
    const more = rulebookOf(aDocument([requirement, duty]));
    const less = rulebookOf(aDocument([requirement]));
    expect(verdicts(comparePolicies(more, less, momentOn()))).toEqual({ outcome: 'laxer' });
    expect(verdicts(comparePolicies(less, more, momentOn()))).toEqual({ outcome: 'stricter' });
  });

  test('are incomparable where a duty goes to someone else', () => {
    const to = (recipient: 'parents' | 'child'): Rule =>
      aRule('duty', { question: 'outcome', who: 'lead-social-worker', what: 'write', to: [recipient] });
    const compared = comparePolicies(
      rulebookOf(aDocument([to('parents')])),
      rulebookOf(aDocument([to('child')])),
      momentOn(),
    );
    expect(verdicts(compared)).toEqual({ outcome: 'incomparable' });
    expect(compared.changes).toEqual([
      { change: 'changed', rule: 'county/duty', path: '/duty/to/0', old: 'parents', new: 'child' },
    ]);
  });

  test('are the same where a sentence is worded otherwise, which stands among the changes', () => {
    const said = (says: string): Rule =>
      aRule('trigger', { review: 'convene' }, { says, when: { fact: 'outcome.nameAdded', is: true } });
    const compared = comparePolicies(
      rulebookOf(aDocument([said('One.')])),
      rulebookOf(aDocument([said('Other.')])),
      momentOn(),
    );
    expect(verdicts(compared)).toEqual({});
    expect(compared.changes).toMatchObject([{ path: '/says', old: 'One.', new: 'Other.' }]);
  });

  test('are the same where a condition is only written otherwise', () => {
    const one = {
      all: [
        { fact: 'outcome.nameAdded', is: true },
        { fact: 'broughtForward.proposed', is: true },
      ],
    } as const;
    const other = {
      not: {
        any: [
          { fact: 'broughtForward.proposed', is: false },
          { fact: 'outcome.nameAdded', is: false },
        ],
      },
    } as const;
    const trigger = (when: Rule['when']): Rule => aRule('trigger', { review: 'convene' }, { when });
    const compared = comparePolicies(
      rulebookOf(aDocument([trigger(one)])),
      rulebookOf(aDocument([trigger(other)])),
      momentOn(),
    );
    expect(verdicts(compared)).toEqual({});
    expect(compared.changes).not.toEqual([]);
  });

  test('are not decided where the search gives up', () => {
    const compared = comparePolicies(oxfordshire.rulebook, rotherham.rulebook, { ...moment, regions: 1 });
    expect(new Set(Object.values(verdicts(compared)))).toEqual(new Set(['not-decided']));
  });
});

describe('Oxfordshire and Rotherham', () => {
  const compared = comparePolicies(oxfordshire.rulebook, rotherham.rulebook, {
    ...moment,
    calendar: oxfordshire.calendar,
  });

  test('every difference is one when both are asked', () => {
    const differences = compared.questions.flatMap(({ question, differences: found }) =>
      found.map((one) => ({ question, one })),
    );
    expect(differences.length).toBeGreaterThan(50);
    for (const { question, one } of differences) {
      const asked = everyQuestion().get(question);
      if (asked === undefined) throw new TypeError(question);
      const facts = createFacts(one.facts);
      const before = ask(asked, oxfordshire.rulebook, facts, { ...moment, calendar: oxfordshire.calendar });
      const after = ask(asked, rotherham.rulebook, facts, { ...moment, calendar: oxfordshire.calendar });
      expect([before, after]).toEqual([one.before, one.after]);
      expect(JSON.stringify([before.outcome, before.reasons])).not.toBe(JSON.stringify([after.outcome, after.reasons]));
    }
  });

  test('trap 2: without a conference a plan ends upon a death in Rotherham only', () => {
    const ending = differencesOn(compared, 'ending');
    expect(ending).toContainEqual(
      expect.objectContaining({
        direction: 'laxer',
        facts: expect.objectContaining({ 'ending.firstDecisionAgenciesConsulted': true }) as unknown,
        clauses: {
          before: expect.any(Array) as unknown,
          after: expect.arrayContaining(['rotherham/ending.5']) as unknown,
        },
      }),
    );
  });

  test('trap 3: a looked-after review may judge that risk has ended in Oxfordshire only', () => {
    const found = differencesOn(compared, 'ending').find(
      ({ facts }) => facts['risk.continuing.by'] === 'looked-after-review',
    );
    expect(found).toMatchObject({
      direction: 'stricter',
      facts: { 'risk.continuing': false },
      before: { outcome: 'may-end' },
      after: { outcome: 'awaits-route' },
    });
    expect(found?.clauses.before).toContain('oxfordshire/8.a.2');
  });

  test('trap 4: what is to be convened in Oxfordshire is to be considered in Rotherham, upon other grounds', () => {
    const found = differencesOn(compared, 'early-review');
    const outcomes = found.map(({ before, after, clauses }) => [before.outcome, after.outcome, clauses.before[0]]);
    expect(outcomes).toContainEqual(['convene', 'consider', 'oxfordshire/2.3.a']);
    for (const clause of ['2.3.c', '2.3.d', '2.3.f', '2.3.g', '9.17']) {
      expect(outcomes).toContainEqual(['convene', 'not-required', `oxfordshire/${clause}`]);
    }
  });

  test('trap 6: a plan made before birth has the sooner of two dates in Rotherham', () => {
    const found = differencesOn(compared, 'next-review').filter(({ facts }) => facts['plan.madeBeforeBirth'] === true);
    expect(found.map(({ clauses }) => clauses.after)).toContainEqual(['rotherham/timing.3']);
    expect(new Set(found.map(({ direction }) => direction))).toEqual(new Set(['stricter']));
  });

  test('is frozen, and the same each time', () => {
    const again = comparePolicies(oxfordshire.rulebook, rotherham.rulebook, {
      ...moment,
      calendar: oxfordshire.calendar,
    });
    expect(again).toEqual(compared);
    expect(Object.isFrozen(compared.questions)).toBe(true);
  });
});
