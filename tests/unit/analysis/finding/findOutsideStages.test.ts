import { describe, expect, test } from 'vitest';
import { analysePolicies, type Finding } from '../../../../src/analysis/index.ts';
import type { About } from '../../../../src/engine/About.ts';
import type { Condition } from '../../../../src/engine/Condition.ts';
import type { WrittenRule } from '../../../../src/engine/Rule.ts';
import { agenciesAtLeast, findingsIn, includesAgency, inShort, isSo } from '../../../support/findings.ts';
import { overlaid } from '../../../support/overlays.ts';
import { aDocument, aRule, aWrittenRule, momentOn } from '../../../support/rules.ts';
import { everyLaid } from '../../../support/shippedRulebooks.ts';

const added = isSo('outcome.nameAdded');
const ended: Condition = { fact: 'plan.endedOn', happened: true };
const died: Condition = { fact: 'child.diedOn', happened: true };
const lifeIs = (is: string): Condition => ({ fact: 'child.life', is });
const planIs = (is: string): Condition => ({ fact: 'plan.stage', is });

const everyLife: About = { child: ['unborn', 'living', 'died'] };
const everyPlan: About = { plan: ['none', 'in-force', 'ended'] };

const trigger = (when: Condition | undefined, about?: About): WrittenRule =>
  aWrittenRule('trigger', { review: 'convene' }, { id: 'a', when, about });

const found = (...rules: readonly WrittenRule[]): readonly Finding[] => findingsIn(rules);

describe('a rule that asks for a stage that it does not declare', () => {
  test.each<[string, Condition, About | undefined, string]>([
    ['a plan that has ended', planIs('ended'), undefined, '`plan.stage` is `ended`, and it is about `in-force` alone'],
    [
      'a child without a plan',
      { all: [added, { fact: 'plan.madeOn', happened: false }] },
      undefined,
      '`plan.stage` is `none`, and it is about `in-force` alone',
    ],
    [
      'the end of a plan that there is not yet',
      ended,
      { plan: ['none'] },
      '`plan.stage` is `in-force` or `ended`, and it is about `none` alone',
    ],
    [
      'that a plan ended before a conference, of children without one',
      { fact: 'plan.endedOn', before: 'conference.heldOn' },
      { plan: ['none'] },
      '`plan.stage` is `in-force` or `ended`, and it is about `none` alone',
    ],
    [
      'a child who has died',
      { any: [{ all: [lifeIs('died'), added] }, { all: [lifeIs('died'), agenciesAtLeast(2)] }] },
      undefined,
      '`child.life` is `died`, and it is about `unborn` or `living` alone',
    ],
    [
      'a child who lives',
      { not: { any: [died, { fact: 'child.bornOn', happened: false }] } },
      { child: ['died'] },
      '`child.life` is `unborn` or `living`, and it is about `died` alone',
    ],
    [
      'both',
      { all: [lifeIs('died'), planIs('none')] },
      undefined,
      '`child.life` is `died` and `plan.stage` is `none`, and it is about `unborn` or `living` with `in-force` alone',
    ],
    [
      'one or the other, each with what it is not about',
      { any: [{ all: [lifeIs('died'), planIs('in-force')] }, { all: [lifeIs('living'), planIs('none')] }] },
      undefined,
      '`child.life` is `living` and `plan.stage` `none`, or `child.life` is `died` and `plan.stage` `in-force`, and it is about `unborn` or `living` with `in-force` alone',
    ],
  ])('is told so, be it %s', (_, when, about, where) => {
    expect(found(trigger(when, about))).toEqual([
      {
        code: 'outside-its-stages',
        severity: 'error',
        certainty: { is: 'proved' },
        rules: [{ rule: 'county/a', cites: ['county/1'] }],
        path: '/when',
        message: `\`county/a\` applies in no case: what it asks for is so only where ${where}`,
        help: 'say in `about` whom else it is about, or mend its condition',
      },
    ]);
  });

  test('of a child who died after a conference, it may still apply as seen from there', () => {
    expect(found(trigger(died))).toMatchObject([
      {
        code: 'outside-its-stages',
        severity: 'warning',
        message:
          '`county/a` applies only as seen from a conference before the child died: after that, what it asks for is so only where `child.life` is `died`, and it is about `unborn` or `living` alone',
      },
    ]);
  });

  test('is told of where a deadline counts from such a day', () => {
    const deadline = (after: string, about?: About): WrittenRule =>
      aRule(
        'deadline',
        { name: 'visit', who: 'agency', what: 'visit', due: { within: { days: 3 }, after } },
        { about, id: 'a' },
      );
    expect(inShort(found(deadline('plan.endedOn', { plan: ['none'] })))).toEqual(['outside-its-stages a /deadline']);
    expect(inShort(found(deadline('child.diedOn')))).toEqual(['outside-its-stages a /deadline']);
    expect(inShort(found(deadline('child.diedOn', everyLife)))).toEqual([]);
    expect(inShort(found(deadline('plan.endedOn')))).toEqual([]);
  });

  test('the document and the section may declare it', () => {
    const inDocument = findingsIn([trigger(planIs('ended'))], { about: { plan: ['ended'] } });
    const inSection = (about: About): readonly Finding[] =>
      findingsIn([], { sections: [{ id: 'all', title: 'All', about, rules: [trigger(planIs('ended'))] }] });
    expect(inShort(inDocument)).toEqual([]);
    expect(inShort(inSection({ plan: ['ended'] }))).toEqual([]);
    expect(inShort(inSection({ plan: ['none'] }))).toEqual(['outside-its-stages a /when']);
  });

  test.each<[string, Condition, About | undefined]>([
    ['a plan that ends at the conference, where it is in force', ended, undefined],
    ['a plan that has not ended', { fact: 'plan.endedOn', happened: false }, undefined],
    ['a birth that comes after the conference', { fact: 'child.bornOn', happened: true }, { child: ['unborn'] }],
    ['a stage among those that it declares', planIs('ended'), { plan: ['in-force', 'ended'] }],
    ['one stage or another', { any: [planIs('ended'), added] }, undefined],
    ['a death, of everyone', died, everyLife],
    ['nothing of stages', added, undefined],
  ])('nothing is told of one that asks for %s', (_, when, about) => {
    expect(inShort(found(trigger(when, about))).filter((one) => one.startsWith('outside'))).toEqual([]);
  });

  test('what no case meets at any stage is told as before', () => {
    const when: Condition = { all: [planIs('ended'), includesAgency('police'), { not: agenciesAtLeast(1) }] };
    expect(inShort(found(trigger(when, { plan: ['ended'] })))).toEqual(['never-applies a /when']);
    expect(inShort(found(trigger({ all: [lifeIs('living'), died, lifeIs('died')] })))).toEqual([
      'never-applies a /when',
    ]);
  });

  test('it is said where that was not decided', () => {
    const when: Condition = { all: [{ any: [planIs('ended'), planIs('none')] }, agenciesAtLeast(1)] };
    const codes = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].flatMap((regions) =>
      analysePolicies(aDocument([trigger(when)]), { ...momentOn(), regions })
        .filter(({ code }) => code === 'outside-its-stages' || code === 'never-applies')
        .map(({ certainty, severity, message }) => [certainty.is, severity, message.startsWith('it was not decided')]),
    );
    expect(codes).toContainEqual(['not-decided', 'note', true]);
    expect(codes).toContainEqual(['proved', 'error', false]);
    expect(codes.filter(([is, severity]) => (is === 'proved') !== (severity === 'error'))).toEqual([]);
  });
});

describe('a rule that declares a stage at which it never applies', () => {
  test('is told so, with the place', () => {
    const rule = trigger(died, { child: ['died'], plan: ['none', 'in-force'] });
    const planned = { ...rule, when: { all: [died, planIs('in-force')] } } satisfies WrittenRule;
    expect(found(planned)).toEqual([
      {
        code: 'idle-stage',
        severity: 'warning',
        certainty: { is: 'proved' },
        rules: [{ rule: 'county/a', cites: ['county/1'] }],
        path: '/about/plan/0',
        about: 'plan.stage',
        message:
          '`county/a` is about children of whom `plan.stage` is `none`, and what it asks for is so of none of them',
        help: 'take the stage out of `about`, or mend its condition',
      },
    ]);
  });

  test.each<[string, Condition, About, readonly string[]]>([
    [
      'those who live, by the stage',
      lifeIs('died'),
      everyLife,
      ['idle-stage a /about/child/0', 'idle-stage a /about/child/1'],
    ],
    [
      'those who died, of a child who has not',
      { fact: 'child.diedOn', happened: false },
      everyLife,
      ['idle-stage a /about/child/2'],
    ],
    ['those without a plan, of one that ended', ended, everyPlan, ['idle-stage a /about/plan/0']],
    ['those whose plan ended, of one that has not', { not: ended }, everyPlan, ['idle-stage a /about/plan/2']],
    ['nobody, of a death that came after the conference', died, everyLife, []],
    ['nobody', added, { ...everyLife, ...everyPlan }, []],
  ])('is told of %s', (_, when, about, expected) => {
    expect(inShort(found(trigger(when, about)))).toEqual(expected);
  });

  test('nothing is told of a stage that a section or a document declares for all that stands in it', () => {
    const rules = [trigger(planIs('ended')), { ...trigger(planIs('none')), id: 'b' } satisfies WrittenRule];
    expect(inShort(findingsIn(rules, { about: everyPlan }))).toEqual([]);
    expect(inShort(findingsIn([], { sections: [{ id: 'all', title: 'All', about: everyPlan, rules }] }))).toEqual([]);
  });

  test('it is found in a section within a section', () => {
    const inner = { id: 'inner', title: 'Inner', rules: [trigger(planIs('ended'), everyPlan)] };
    const sections = [{ id: 'outer', title: 'Outer', sections: [{ id: 'empty', title: 'Empty' }, inner] }];
    expect(inShort(findingsIn([], { sections }))).toEqual(['idle-stage a /about/plan/0', 'idle-stage a /about/plan/1']);
  });
});

test.each([...everyLaid, ...Object.values(overlaid)])('$name asks for no stage that it does not declare', (laid) => {
  const findings = analysePolicies(laid.rulebook, { ...momentOn(), calendar: laid.calendar });
  expect(findings.filter(({ code }) => code === 'outside-its-stages' || code === 'idle-stage')).toEqual([]);
});
