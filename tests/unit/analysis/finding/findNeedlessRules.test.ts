import { describe, expect, test } from 'vitest';
import { analysePolicies } from '../../../../src/analysis/index.ts';
import type { Condition } from '../../../../src/engine/Condition.ts';
import type { Effects, Rule, RuleBase } from '../../../../src/engine/Rule.ts';
import { findingsIn, inShort, isSo } from '../../../support/findings.ts';
import { aDocument, aRule, momentOn, rulebookOf } from '../../../support/rules.ts';

const added = isSo('outcome.nameAdded');
const proposed = isSo('broughtForward.proposed');
const both: Condition = { all: [added, proposed] };

const requirement = (id: string, when: Condition | undefined, parts: Partial<RuleBase> = {}): Rule =>
  aRule('requirement', { question: 'agenda', is: isSo('agenda.safetyGoals') }, { id, when, ...parts });

const trigger = (id: string, review: Effects['trigger']['review'], when: Condition): Rule =>
  aRule('trigger', { review }, { id, when });

describe('a rule inside another that does the same', () => {
  test('is a warning', () => {
    expect(findingsIn([requirement('wide', added), requirement('narrow', both)])).toMatchObject([
      { code: 'shadowed', severity: 'warning', rules: [{ rule: 'county/narrow' }, { rule: 'county/wide' }] },
    ]);
  });

  test.each<[string, (id: string, when: Condition) => Rule]>([
    ['a trigger', (id, when) => trigger(id, 'convene', when)],
    ['a ground', (id, when) => aRule('ground', { for: 'exclusion' }, { id, when })],
    ['a criterion', (id, when) => aRule('criterion', { for: 'both-plans' }, { id, when })],
    ['a quorum', (id, when) => aRule('quorum', { makes: 'quorate' }, { id, when })],
  ])('is only worth a note where it is %s, which stands for a clause of its own', (_, rule) => {
    const [finding, ...others] = findingsIn([rule('wide', added), rule('narrow', both)]);
    expect(finding).toMatchObject({
      code: 'shadowed',
      severity: 'note',
      certainty: { is: 'proved' },
      rules: [{ rule: 'county/narrow' }, { rule: 'county/wide' }],
    });
    expect(finding?.message).toContain('whatever meets `county/narrow` meets `county/wide`');
    expect(others).toEqual([]);
  });

  test('is found where it lays the same down less strongly, and not where it does more strongly', () => {
    const should = { force: 'should' } as const;
    expect(inShort(findingsIn([requirement('wide', added), requirement('narrow', both, should)]))).toEqual([
      'shadowed narrow,wide',
    ]);
    expect(inShort(findingsIn([requirement('wide', added), requirement('equal', added, should)]))).toEqual([
      'shadowed equal,wide',
    ]);
    expect(inShort(findingsIn([requirement('wide', added, should), requirement('narrow', both)]))).toEqual([]);
  });

  test('is no fault where it does something else', () => {
    const other = aRule(
      'requirement',
      { question: 'agenda', is: isSo('agenda.voiceOfChild') },
      { id: 'narrow', when: both },
    );
    expect(findingsIn([requirement('wide', added), other])).toEqual([]);
  });

  test('is not told of where it applies in no case, since that is the fault', () => {
    const never: Condition = { all: [added, { not: added }] };
    expect(inShort(findingsIn([requirement('wide', proposed), requirement('dead', never)]))).toEqual([
      'never-applies dead /when',
    ]);
  });
});

describe('a rule whose outcome comes after that of another', () => {
  test('never counts inside the other', () => {
    expect(findingsIn([trigger('convene', 'convene', added), trigger('consider', 'consider', both)])).toMatchObject([
      { code: 'shadowed', severity: 'warning', rules: [{ rule: 'county/consider' }, { rule: 'county/convene' }] },
    ]);
    const quorum = (makes: Effects['quorum']['makes'], when: Condition): Rule =>
      aRule('quorum', { makes }, { id: makes, when });
    expect(inShort(findingsIn([quorum('quorate-by-exception', both), quorum('quorate', added)]))).toEqual([
      'shadowed quorate-by-exception,quorate',
    ]);
  });

  test('counts where it reaches further', () => {
    expect(findingsIn([trigger('convene', 'convene', both), trigger('consider', 'consider', added)])).toEqual([]);
  });
});

describe('a rule that several others cover together', () => {
  const without: Condition = { not: added };

  test('is found, with no more of the others than it takes', () => {
    const rules = [
      requirement('with', added),
      requirement('beside', { all: [isSo('plan.failingToProtect'), isSo('plan.significantDifficulties')] }),
      requirement('without', without),
      requirement('covered', proposed),
    ];
    expect(inShort(findingsIn(rules))).toEqual(['shadowed beside,with,without', 'shadowed covered,with,without']);
  });

  test('is told of by the one where one is enough', () => {
    const rules = [requirement('with', added), requirement('without', without), requirement('covered', both)];
    expect(inShort(findingsIn(rules))).toEqual(['shadowed covered,with']);
  });

  test('is only worth a note where each stands for a clause', () => {
    const rules = [
      trigger('with', 'convene', added),
      trigger('without', 'convene', without),
      trigger('covered', 'convene', proposed),
    ];
    expect(findingsIn(rules)).toMatchObject([{ code: 'shadowed', severity: 'note' }]);
  });

  test('is none where a case is left', () => {
    const rules = [
      requirement('with', added),
      requirement('without', { all: [without, isSo('plan.failingToProtect')] }),
      requirement('left', proposed),
    ];
    expect(findingsIn(rules)).toEqual([]);
  });
});

test('of routes that name their criteria alike, each means those of its own document', () => {
  const route = (id: string, when: Condition): Rule =>
    aRule('route', { by: 'review-conference', who: 'review-conference', forCriteria: ['moved'] }, { id, when });
  const moved = aRule('criterion', { for: 'ending' }, { id: 'moved', when: added });
  expect(inShort(findingsIn([moved, route('wide', proposed), route('narrow', both)]))).toEqual([
    'shadowed narrow,wide',
  ]);
  const county = aDocument([moved, route('wide', proposed)]);
  const other = aDocument([{ ...moved, when: isSo('plan.failingToProtect') }, route('narrow', both)], {
    id: 'other',
    layer: 'overlay',
  });
  const findings = analysePolicies(rulebookOf(county, other), momentOn());
  expect(findings.filter(({ code }) => code !== 'silent')).toEqual([]);
});
