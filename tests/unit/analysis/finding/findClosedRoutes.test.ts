import { describe, expect, test } from 'vitest';
import type { Condition } from '../../../../src/engine/Condition.ts';
import type { Rule, RuleBase } from '../../../../src/engine/Rule.ts';
import { analysePolicies } from '../../../../src/analysis/index.ts';
import { findingsIn, inShort, isSo } from '../../../support/findings.ts';
import { aDocument, aRule, momentOn, rulebookOf } from '../../../support/rules.ts';

const moved: Condition = { fact: 'move.permanentOn', happened: true };
const agreed = isSo('broughtForward.proposed');

const criterion = (id: string, when: Condition, parts: Partial<RuleBase> = {}): Rule =>
  aRule('criterion', { for: 'ending' }, { id, when, ...parts });

const route = (forCriteria: readonly string[], when?: Condition): Rule =>
  aRule('route', { by: 'review-conference', who: 'review-conference', forCriteria }, { id: 'route', when });

describe('a criterion upon which a plan may end', () => {
  test('to which no route is open is found, with a smallest case', () => {
    expect(findingsIn([criterion('moved', moved), criterion('agreed', agreed), route(['moved'])])).toMatchObject([
      {
        code: 'no-route',
        severity: 'warning',
        certainty: { is: 'proved' },
        rules: [{ rule: 'county/agreed', cites: ['county/1'] }],
        example: { facts: { 'broughtForward.proposed': true } },
      },
    ]);
  });

  test('whose routes are open only where it does not hold is found, and they with it', () => {
    expect(inShort(findingsIn([criterion('agreed', agreed), route(['agreed'], { not: agreed })]))).toEqual([
      'no-route agreed',
      'no-criterion route /route/forCriteria',
    ]);
  });

  test('to which a route is open in some cases is none', () => {
    expect(findingsIn([criterion('moved', moved), route(['moved'], agreed)])).toEqual([]);
  });

  test('is not told of twice where it holds in no case', () => {
    expect(inShort(findingsIn([criterion('dead', { all: [agreed, { not: agreed }] })]))).toEqual([
      'never-applies dead /when',
    ]);
  });

  test('has the routes of the one in whose place it stands', () => {
    const below = aDocument([criterion('moved', moved), route(['moved'])]);
    const above = aDocument([criterion('agreed', agreed, { replaces: ['county/moved'] })], {
      id: 'overlay',
      layer: 'overlay',
    });
    const findings = analysePolicies(rulebookOf(below, above), momentOn());
    expect(findings.filter(({ code }) => code !== 'silent')).toEqual([]);
  });

  test('is none where it gives a reason for something else', () => {
    expect(findingsIn([aRule('criterion', { for: 'both-plans' }, { when: agreed })])).toEqual([]);
  });
});
