import { vocabularyChoices } from '../../../src/domain/vocabulary/choices.ts';
import { describe, expect, test } from 'vitest';
import { endingRoutes } from '../../../src/domain/vocabulary/choices.ts';
import { kleene, type Kleene } from '../../../src/domain/kleene.ts';
import {
  createComparisonTable,
  type ComparisonGroup,
  type ComparisonTable,
} from '../../../src/engine/ComparisonTable.ts';
import { compileCondition, type CompileContext } from '../../../src/engine/compileCondition.ts';
import type { Comparison, Condition } from '../../../src/engine/Condition.ts';
import { laidOutOf, readMomentOn, type LooseFacts } from '../../support/rules.ts';

const county: CompileContext['policy'] = {
  counting: 'exclusive',
  groupings: { services: { health: ['health-visiting', 'school-nursing'] } },
};
const clear = { counting: 'clear' } as const;
const { unknown, no, yes } = kleene;

const tableOf = (conditions: readonly Condition[], policy = county): ComparisonTable => {
  const table = createComparisonTable(vocabularyChoices);
  conditions.forEach((condition) => compileCondition(condition, { policy, table }));
  return table;
};

const truth = (condition: Condition | undefined, values: LooseFacts): Kleene => {
  const table = createComparisonTable(vocabularyChoices);
  const compiled = compileCondition(condition, { policy: county, table });
  return compiled.truth(table.readers().map((read) => read(laidOutOf(values), readMomentOn())));
};

const isFirst: Condition = { fact: 'review.isFirst', is: true };
const ended: Condition = { fact: 'plan.endedOn', happened: true };

describe('a condition', () => {
  test('that is absent always holds', () => {
    expect(truth(undefined, {})).toBe(yes);
  });

  test.each([
    ['all', { all: [isFirst, ended] }, no, unknown],
    ['any', { any: [isFirst, ended] }, unknown, yes],
    ['not', { not: isFirst }, yes, no],
    ['is false', { fact: 'review.isFirst', is: false }, yes, no],
  ] as const)('with `%s` has the truth of its parts', (_, condition, ifNot, ifFirst) => {
    expect(truth(condition, { 'review.isFirst': false })).toBe(ifNot);
    expect(truth(condition, { 'review.isFirst': true })).toBe(ifFirst);
  });

  test('that something has not happened is the opposite of its having happened', () => {
    const notEnded: Condition = { fact: 'plan.endedOn', happened: false };
    expect(
      [{ 'plan.endedOn': null }, { 'plan.endedOn': '2026-03-10' }, {}].map((values) => truth(notEnded, values)),
    ).toEqual([yes, no, unknown]);
  });
});

describe('equal comparisons', () => {
  test('share a place, wherever they stand', () => {
    const table = tableOf([{ any: [isFirst, { not: isFirst }] }, { all: [isFirst] }]);
    expect(table.readers()).toHaveLength(1);
  });

  test('share it with their opposites', () => {
    const table = tableOf([
      isFirst,
      { fact: 'review.isFirst', is: false },
      ended,
      { fact: 'plan.endedOn', happened: false },
    ]);
    expect(table.readers()).toHaveLength(2);
  });

  test.each<[string, Comparison, Partial<typeof county>]>([
    ['working days', { fact: 'move.notifiedOn', within: { workingDays: 1 }, after: 'move.permanentOn' }, clear],
    ['notice', { fact: 'exclusion.requestedOn', before: 'conference.dayOn', atLeast: { workingDays: 3 } }, clear],
    ['groupings', { fact: 'attendance.agencies', atLeast: 2, countedBy: 'services' }, { groupings: { services: {} } }],
  ])('of two policies share a place only where both count alike: %s', (_, comparison, otherWay) => {
    const places = (other: Partial<typeof county>): number => {
      const table = createComparisonTable(vocabularyChoices);
      compileCondition(comparison, { policy: county, table });
      compileCondition(comparison, { policy: { ...county, ...other }, table });
      return table.groups().flatMap((group) => group.places).length;
    };
    expect([places({}), places(otherWay)]).toEqual([1, 2]);
  });

  test('of two policies share a place where there is one way to read them', () => {
    const table = createComparisonTable(vocabularyChoices);
    for (const counting of ['exclusive', 'clear'] as const) {
      compileCondition(isFirst, { policy: { ...county, counting }, table });
    }
    expect(table.groups()).toHaveLength(1);
  });
});

describe('the regions of a value', () => {
  const onlyGroup = (conditions: readonly Condition[], policy = county): ComparisonGroup => {
    const groups = tableOf(conditions, policy).groups();
    const [group] = groups;
    if (group === undefined || groups.length > 1) throw new TypeError(`${String(groups.length)} groups`);
    return group;
  };

  const regions = (conditions: readonly Condition[], policy = county): readonly string[] =>
    onlyGroup(conditions, policy)
      .regions.map((region) => region.join(''))
      .toSorted();

  test('that is a yes or no are two', () => {
    expect(regions([isFirst])).toEqual(['1', '2']);
  });

  test('that is a number lie between the thresholds', () => {
    const thresholds = [2, 3, 5].map((atLeast) => ({ fact: 'attendance.agencies', atLeast }));
    expect(regions(thresholds)).toEqual(['111', '211', '221', '222']);
  });

  test('that is an age lie between the ages', () => {
    expect(regions([10, 16].map((reachedAge) => ({ fact: 'child.bornOn', reachedAge })))).toEqual(['11', '21', '22']);
  });

  test('that is a choice of the vocabulary are its choices, each or none of which is named', () => {
    const each = endingRoutes.map((is) => ({ fact: 'plan.endingRoute', is }));
    expect(regions(each)).toEqual(['1112', '1121', '1211', '2111']);
    expect(regions(each.slice(0, 2))).toEqual(['11', '12', '21']);
  });

  test('that is a choice of the policy’s own are those that it declares', () => {
    const facts = { 'local.mood': { type: ['calm', 'tense'], says: 'The mood.' } };
    const conditions = ['calm', 'tense'].map((is) => ({ fact: 'local.mood', is }));
    expect(regions(conditions, { ...county, facts })).toEqual(['12', '21']);
  });

  test('that is a role hold one more than those named', () => {
    const conditions: readonly Condition[] = [
      { fact: 'risk.continuing.by', in: ['review-conference', 'looked-after-review'] },
      { fact: 'risk.continuing.by', is: 'review-conference' },
    ];
    expect(regions(conditions)).toEqual(['11', '21', '22']);
  });

  test.each<[string, Comparison, readonly string[]]>([
    [
      'a day within a period after another',
      { fact: 'move.notifiedOn', within: { days: 1 }, after: 'move.permanentOn' },
      ['move.notifiedOn', 'move.permanentOn'],
    ],
    [
      'a day before another',
      { fact: 'exclusion.requestedOn', before: 'conference.dayOn' },
      ['exclusion.requestedOn', 'conference.dayOn'],
    ],
    ['an agency in a set', { fact: 'attendance.agencies', includes: 'police' }, ['attendance.agencies']],
    ['a day that has come', { fact: 'plan.endedOn', happened: true }, ['plan.endedOn']],
  ])('are two for %s', (_, comparison, facts) => {
    expect(regions([comparison])).toEqual(['1', '2']);
    expect(onlyGroup([comparison]).facts).toEqual(facts);
  });

  test('are apart for agencies counted in different ways', () => {
    const ways: readonly Condition[] = [
      { fact: 'attendance.agencies', atLeast: 2 },
      { fact: 'attendance.agencies', atLeast: 2, except: ['police'] },
      { fact: 'attendance.agencies', atLeast: 2, countedBy: 'services' },
    ];
    expect(tableOf(ways).groups()).toHaveLength(3);
  });
});
