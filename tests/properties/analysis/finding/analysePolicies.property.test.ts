import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analysePolicies, type Finding } from '../../../../src/analysis/index.ts';
import { factsOfCondition } from '../../../../src/engine/comparisonsOf.ts';
import type { Condition } from '../../../../src/engine/Condition.ts';
import type { Rule } from '../../../../src/engine/Rule.ts';
import { rulesOf } from '../../../../src/engine/rulesOf.ts';
import {
  agenciesFact,
  aSmallCondition,
  everyAssignment,
  holdsIn,
  type Assignment,
} from '../../../support/everyAssignment.ts';
import { inShort } from '../../../support/findings.ts';
import { aDocument, aRule, momentOn, rulebookOf } from '../../../support/rules.ts';

type Holds = (assignment: Assignment) => boolean;

const holdsFor =
  (condition: Condition | undefined): Holds =>
  (assignment) =>
    holdsIn(condition, assignment);

const some = (...tests: readonly Holds[]): boolean =>
  everyAssignment.some((assignment) => tests.every((holds) => holds(assignment)));

const not =
  (holds: Holds): Holds =>
  (assignment) =>
    !holds(assignment);

const analyse = (rules: readonly Rule[], regions?: number): readonly Finding[] =>
  analysePolicies(rulebookOf(aDocument(rules)), { ...momentOn(), regions });

const settled = { numRuns: 400 };

/** A requirement or prohibition, so that what meets it is told by a condition. */
const aDemand = fc.record({
  when: fc.option(aSmallCondition, { nil: undefined }),
  kind: fc.constantFrom('requirement' as const, 'prohibition' as const, 'permission' as const),
  condition: aSmallCondition,
});

type Demand = typeof aDemand extends fc.Arbitrary<infer Value> ? Value : never;

const toRule = ({ when, kind, condition }: Demand, index: number): Rule => {
  const parts = { id: `rule-${String(index)}`, when };
  const task = { question: 'agenda', who: 'agency', what: `task ${String(index)}` } as const;
  if (kind === 'requirement') return aRule(kind, { question: 'agenda', is: condition }, parts);
  return kind === 'prohibition'
    ? aRule(kind, { ...task, broken: condition }, parts)
    : aRule(kind, { ...task, used: condition }, parts);
};

/** Where a demand is kept to, or use is made of a permission. */
const metBy = ({ kind, condition }: Demand): Holds =>
  kind === 'prohibition' ? not(holdsFor(condition)) : holdsFor(condition);

const inShortOnly = (findings: readonly Finding[], ...codes: readonly Finding['code'][]): readonly string[] =>
  inShort(findings.filter(({ code }) => codes.includes(code))).toSorted();

test('a rule never or always applies, and is never or always kept to, exactly where trying every case says so', () => {
  const law = fc.property(aDemand, (demand) => {
    const { when, kind, condition } = demand;
    const [applies, holds, met] = [holdsFor(when), holdsFor(condition), metBy(demand)];
    const expected: string[] = [];
    const say = (isSo: boolean, code: string): void => {
      if (isSo) expected.push(code);
    };
    const place = {
      requirement: '/requirement/is',
      prohibition: '/prohibition/broken',
      permission: '/permission/used',
    };
    const at = `rule-0 ${place[kind]}`;
    say(!some(applies), 'never-applies rule-0 /when');
    if (some(applies)) {
      say(when !== undefined && !some(not(applies)), 'always-applies rule-0 /when');
      if (kind === 'permission') {
        say(!some(applies, holds), `never-used ${at}`);
        say(!some(not(holds)), `always-used ${at}`);
      } else {
        say(!some(applies, met), `never-kept ${at}`);
        say(!some(applies, not(met)), `always-kept ${at}`);
      }
    }
    const found = analyse([toRule(demand, 0)]);
    const codes = [
      'never-applies',
      'always-applies',
      'never-kept',
      'always-kept',
      'never-used',
      'always-used',
    ] as const;
    expect(inShortOnly(found, ...codes)).toEqual(expected.toSorted());
    expect(found.filter(({ certainty }) => certainty.is !== 'proved')).toEqual([]);
  });
  fc.assert(law, settled);
});

/** A condition without some of its parts, whose places are given. */
const without = (condition: Condition, out: ReadonlySet<string>, path = '/when'): Condition => {
  const left = (parts: readonly Condition[], operator: string): readonly Condition[] =>
    parts.flatMap((part, index) => {
      const at = `${path}/${operator}/${String(index)}`;
      return out.has(at) ? [] : [without(part, out, at)];
    });
  if ('all' in condition) return { all: left(condition.all, 'all') };
  if ('any' in condition) return { any: left(condition.any, 'any') };
  return 'not' in condition ? { not: without(condition.not, out, `${path}/not`) } : condition;
};

/** Every part under `all` or `any`, with the condition that holds it. */
const partsIn = (condition: Condition): readonly { readonly holder: Condition; readonly rest: Condition }[] => {
  if ('not' in condition) return partsIn(condition.not);
  const parts = 'all' in condition ? condition.all : 'any' in condition ? condition.any : [];
  return parts.flatMap((part, index) => {
    const others = parts.toSpliced(index, 1);
    return [{ holder: condition, rest: 'all' in condition ? { all: others } : { any: others } }, ...partsIn(part)];
  });
};

const partAt = (condition: Condition, path: string): Condition =>
  path
    .split('/')
    .slice(2)
    .reduce<unknown>((at, key) => Reflect.get(at as object, key), condition) as Condition;

const isSameEverywhere = (one: Condition, other: Condition): boolean =>
  everyAssignment.every((assignment) => holdsIn(one, assignment) === holdsIn(other, assignment));

/** A condition as its rule applies, where conditions within conditions of one kind are one. */
const asItApplies = (when: Condition): Condition => {
  const [rule] = rulesOf(aDocument([aRule('trigger', { review: 'convene' }, { when })]).policy);
  return rule?.when ?? when;
};

test('parts that are dead, idle or needless can be taken out together, and then there are no more', () => {
  const law = fc.property(aSmallCondition, (written) => {
    const when = asItApplies(written);
    const holds = holdsFor(when);
    fc.pre(some(holds) && some(not(holds)));
    const found = analyse([aRule('trigger', { review: 'convene' }, { when: written })]);
    const parts = found.filter(({ code }) => ['dead-branch', 'idle-part', 'needless-part'].includes(code));
    for (const { code, path = '' } of parts) {
      const part = holdsFor(partAt(when, path));
      const isAny = path.split('/').at(-2) === 'any';
      expect(code === 'dead-branch').toBe(isAny && !some(part));
      expect(code === 'idle-part').toBe(!isAny && !some(not(part)));
    }
    const lean = without(when, new Set(parts.map(({ path = '' }) => path)));
    expect(isSameEverywhere(lean, when)).toBe(true);
    expect(partsIn(lean).filter(({ holder, rest }) => isSameEverywhere(holder, rest))).toEqual([]);
  });
  fc.assert(law, settled);
});

test('a rule is the same as another, or shadowed by others, exactly where trying every case says so', () => {
  const law = fc.property(fc.array(aSmallCondition, { minLength: 2, maxLength: 4 }), fc.nat(3), (whens, weaker) => {
    const applying = whens.map(holdsFor);
    const rules = whens.map((when, index) =>
      aRule(
        'requirement',
        { question: 'agenda', is: { fact: 'agenda.safetyGoals', is: true } },
        { id: `rule-${String(index)}`, when, force: index === weaker ? 'should' : 'must' },
      ),
    );
    const covers = (one: number): readonly number[] =>
      whens.flatMap((_, other) => (other !== one && (other !== weaker || one === weaker) ? [other] : []));
    const isInside = (one: number, others: readonly number[]): boolean =>
      everyAssignment.every(
        (assignment) =>
          applying[one]?.(assignment) === false || others.some((other) => applying[other]?.(assignment) === true),
      );
    const found = analyse(rules).filter(({ code }) => code === 'same-rule' || code === 'shadowed');
    const told = new Set(inShort(found));
    for (const [one, applies] of applying.entries()) {
      const others = some(applies) ? covers(one) : [];
      const single = others.filter((other) => isInside(one, [other]));
      for (const other of single) {
        const isSame = other !== weaker && one !== weaker && isInside(other, [one]);
        const [first, second] = isSame && other < one ? [other, one] : [one, other];
        const short = `${isSame ? 'same-rule' : 'shadowed'} rule-${String(first)},rule-${String(second)}`;
        expect(told).toContain(short);
      }
      const own = found.filter(
        ({ code, rules: [named] }) => code === 'shadowed' && named?.rule === `county/rule-${String(one)}`,
      );
      const isCovered = single.length === 0 && others.length > 0 && isInside(one, others);
      const isDifferent = (other: number): boolean => other === weaker || one === weaker || !isInside(other, [one]);
      expect(own).toHaveLength(single.length > 0 ? single.filter(isDifferent).length : Number(isCovered));
      if (!isCovered) continue;
      const named = (own[0]?.rules ?? []).slice(1).map(({ rule }) => Number(rule.at(-1)));
      expect(isInside(one, named)).toBe(true);
      expect(
        named.filter((left) =>
          isInside(
            one,
            named.filter((other) => other !== left),
          ),
        ),
      ).toEqual([]);
    }
  });
  fc.assert(law, settled);
});

/** Whether two rules can both be met, as things are by some facts of a case, whatever the others are. */
const canMeet = (given: Assignment, fixed: ReadonlySet<string>, ...met: readonly Holds[]): boolean =>
  some(
    ({ so, agencies }) =>
      [...fixed].every((fact) =>
        fact === agenciesFact
          ? agencies.size === given.agencies.size && [...agencies].every((agency) => given.agencies.has(agency))
          : so.has(fact) === given.so.has(fact),
      ),
    ...met,
  );

test('rules are opposed, wholly or in part, exactly where trying every case says so', () => {
  const law = fc.property(aDemand, aDemand, (one, other) => {
    const permits = [one, other].filter(({ kind }) => kind === 'permission').length;
    const [applies, met] = [[one, other].map(({ when }) => holdsFor(when)), [one, other].map(metBy)];
    const facts = [one, other].map(({ condition }) => factsOfCondition(condition));
    const isShared = facts[0]?.some((fact) => facts[1]?.includes(fact) === true) === true;
    const alone = met.every((holds, index) =>
      permits === 0 ? some(holds, applies[index] as Holds) : some(holds, ...applies),
    );
    const isOpposed = isShared && permits < 2 && some(...applies) && alone && !some(...applies, ...met);
    const found = analyse([one, other].map(toRule));
    expect(found.some(({ code }) => code === 'opposed')).toBe(isOpposed);

    const given = new Set([one, other].flatMap(({ when }) => factsOfCondition(when)));
    const own = [...new Set(facts.flat())].filter((fact) => !given.has(fact));
    // Agencies are compared in several ways at once, which is left undone.
    fc.pre(!own.includes(agenciesFact));
    const isPartly =
      permits === 0 &&
      some(...applies, ...met) &&
      everyAssignment.some(
        (assignment) =>
          applies.every((holds) => holds(assignment)) &&
          met.every((holds) => canMeet(assignment, given, holds)) &&
          !canMeet(assignment, given, ...met),
      );
    expect(found.some(({ code }) => code === 'opposed-in-part')).toBe(isPartly);
  });
  fc.assert(law, settled);
});

test('with few regions, nothing is claimed that is not so, and of every fault something is told', () => {
  const law = fc.property(aDemand, aDemand, fc.integer({ min: 1, max: 12 }), (one, other, regions) => {
    const rules = [one, other].map(toRule);
    const whole = analyse(rules);
    const few = analyse(rules, regions);
    const proved = few.filter(({ certainty }) => certainty.is === 'proved');
    const open = few.filter(({ certainty }) => certainty.is !== 'proved');
    const faults = new Set(inShort(whole));
    expect(inShort(proved).filter((short) => !faults.has(short))).toEqual([]);
    expect(open.filter(({ severity, code }) => severity !== (code === 'opposed' ? 'warning' : 'note'))).toEqual([]);
    const told = new Set(few.flatMap(({ rules: named }) => named.map(({ rule }) => rule)));
    const untold = whole.filter(({ rules: named }) => named.length > 0 && !named.some(({ rule }) => told.has(rule)));
    expect(inShort(untold)).toEqual([]);
  });
  fc.assert(law, settled);
});
