import { describe, expect, test } from 'vitest';
import type { Condition } from '../../../../src/engine/Condition.ts';
import type { Decider, Rule, RuleBase } from '../../../../src/engine/Rule.ts';
import { findingsIn, inShort, isSo } from '../../../support/findings.ts';
import { aRule } from '../../../support/rules.ts';

const shared = isSo('record.sharedWithoutChairsPermission');
const proposed = isSo('broughtForward.proposed');
const added = isSo('outcome.nameAdded');
const share = { question: 'record', who: 'agency', what: 'share it' } as const;

const requirement = (id: string, is: Condition, parts: Partial<RuleBase> = {}): Rule =>
  aRule('requirement', { question: 'outcome', is }, { id, ...parts });

describe('a permission', () => {
  const allowed = (when?: Condition, used = shared): Rule =>
    aRule('permission', { ...share, used }, { id: 'allowed', force: 'may', cites: ['county/1'], when });

  test('to do what is forbidden is found, with the clauses of both and a smallest case', () => {
    const forbidden = aRule('prohibition', { ...share, broken: shared }, { id: 'forbidden', cites: ['county/2'] });
    const [finding, ...others] = findingsIn([allowed(proposed), forbidden]);
    expect(finding).toMatchObject({
      code: 'opposed',
      severity: 'error',
      certainty: { is: 'proved' },
      rules: [{ cites: ['county/1'] }, { cites: ['county/2'] }],
      example: { facts: { 'broughtForward.proposed': true } },
    });
    expect(finding?.message).toMatch(/`county\/allowed` \(county\/1\) and `county\/forbidden` \(county\/2\).*break/u);
    expect(others).toEqual([]);
  });

  test('to do what a requirement rules out is found, whichever stands first', () => {
    expect(inShort(findingsIn([requirement('not-shared', { not: shared }), allowed()]))).toEqual([
      'opposed not-shared,allowed',
    ]);
  });

  test.each<[string, readonly Rule[]]>([
    [
      'is confined to other cases',
      [allowed(proposed), aRule('prohibition', { ...share, broken: shared }, { when: { not: proposed } })],
    ],
    [
      'can be used without breaking it',
      [allowed(), aRule('prohibition', { ...share, broken: { all: [shared, added] } })],
    ],
    [
      'cannot be used where the other applies, whatever that demands',
      [
        allowed(undefined, { all: [shared, added] }),
        aRule('prohibition', { ...share, broken: shared }, { when: { not: added } }),
      ],
    ],
    ['stands beside another', [allowed(), aRule('permission', { ...share, what: 'keep it', used: { not: shared } })]],
    [
      'does not say how its use is told',
      [aRule('permission', share), aRule('prohibition', { ...share, broken: shared })],
    ],
  ])('that %s is no fault', (_, rules) => {
    expect(findingsIn(rules).filter(({ code }) => code === 'opposed')).toEqual([]);
  });
});

describe('two rules that can both be kept', () => {
  const either: Condition = { any: [added, shared] };
  const notShared: Condition = { not: shared };

  test('are opposed in part where the facts upon which they apply leave no way', () => {
    const findings = findingsIn([
      requirement('one', { any: [proposed, shared] }, { cites: ['county/1'] }),
      requirement('other', notShared, { when: { any: [{ not: proposed }, added] }, cites: ['county/2'] }),
    ]);
    expect(findings).toMatchObject([
      {
        code: 'opposed-in-part',
        severity: 'warning',
        certainty: { is: 'proved' },
        rules: [{ cites: ['county/1'] }, { cites: ['county/2'] }],
        example: { facts: { 'broughtForward.proposed': false } },
      },
    ]);
  });

  test.each<[string, readonly Rule[]]>([
    ['there is always a way', [requirement('one', either), requirement('other', notShared, { when: proposed })]],
    [
      'one of them cannot be kept even alone',
      [requirement('one', { all: [proposed, either] }), requirement('other', notShared, { when: { not: proposed } })],
    ],
    [
      'what is as it is does not bear upon what they demand',
      [requirement('one', either, { when: proposed }), requirement('other', notShared, { when: proposed })],
    ],
  ])('are not where %s', (_, rules) => {
    expect(findingsIn(rules).filter(({ code }) => code === 'opposed-in-part')).toEqual([]);
  });

  test('are not looked into where what they demand cannot be told apart from what is as it is', () => {
    const later: Condition = { fact: 'minutes.sentOn', before: 'plan.endedOn' };
    const findings = findingsIn([
      requirement('one', { any: [later, proposed] }),
      requirement('other', { not: later }, { when: { not: proposed } }),
    ]);
    expect(findings.filter(({ code }) => code === 'opposed-in-part')).toEqual([]);
  });

  test('are said to be undecided where there are too many ways to keep them', () => {
    const choices = Array.from({ length: 10 }, (_, index) => isSo(`local.way-${String(index)}`));
    const facts = Object.fromEntries(
      choices.map((_, index) => [`local.way-${String(index)}`, { type: 'yes-no', says: 'A way.' } as const]),
    );
    const rules = [
      requirement('one', { any: [proposed, ...choices] }),
      requirement('other', { not: { all: choices } }, { when: { any: [{ not: proposed }, added] } }),
    ];
    expect(findingsIn(rules, { facts })).toMatchObject([
      { code: 'opposed-in-part', severity: 'note', certainty: { is: 'not-decided' } },
    ]);
  });
});

describe('two deciders', () => {
  const decision = (id: string, parts: Partial<Decider>, base: Partial<RuleBase> = {}): Rule =>
    aRule('decision', { question: 'exclusion', who: 'conference-chair', what: 'decide', ...parts }, { id, ...base });
  const manager = { who: 'social-work-manager' } as const;
  const rivals = (rules: readonly Rule[]): readonly string[] =>
    inShort(findingsIn(rules)).filter((one) => one.startsWith('rival'));

  test('of one decision in the same case are found, with the clauses of both and a case', () => {
    const findings = findingsIn([
      decision('chair', {}, { cites: ['county/1'], when: proposed }),
      decision('manager', manager, { cites: ['county/2'] }),
    ]);
    expect(findings).toMatchObject([
      {
        code: 'rival-deciders',
        severity: 'warning',
        rules: [{ cites: ['county/1'] }, { cites: ['county/2'] }],
        example: { facts: { 'broughtForward.proposed': true } },
      },
    ]);
    expect(findings[0]?.message).toContain('`county/manager` (county/2) to `social-work-manager`');
  });

  test('are found by the condition that tells of the decision too', () => {
    expect(
      rivals([decision('chair', { is: added }), decision('manager', { ...manager, what: 'decide it', is: added })]),
    ).toEqual(['rival-deciders chair,manager']);
  });

  test.each<[string, Partial<Decider>, Partial<RuleBase>]>([
    ['of something else', { ...manager, what: 'advise' }, {}],
    ['on another subject', { ...manager, question: 'record' }, {}],
    ['in other cases', manager, { when: { not: proposed } }],
    ['upon other outcomes', { ...manager, forOutcomes: ['no-ground'] }, {}],
    ['who are one', {}, {}],
  ])('%s are none', (_, parts, base) => {
    expect(
      rivals([decision('chair', { forOutcomes: ['may-exclude'] }, { when: proposed }), decision('b', parts, base)]),
    ).toEqual([]);
  });
});
