import { expect, test } from 'vitest';
import type { CompiledRule } from '../../../src/engine/compileRule.ts';
import { always, never, type Test } from '../../../src/engine/logic.ts';
import { kleene } from '../../../src/domain/kleene.ts';
import { decideDeadlines } from '../../../src/questions/decideDeadlines.ts';

const sides = ['late', 'overdue', 'stillTime', 'inTime'] as const;

type Standing = Readonly<Record<(typeof sides)[number], Test>>;

const standing = (side: (typeof sides)[number]): Standing => ({
  ...{ starts: always, inTime: never, late: never, overdue: never, stillTime: never },
  [side]: always,
});

/** The two parts of a compiled rule that are read here. */
const compiled = (deadline: Standing | undefined, when: Test): CompiledRule =>
  ({ deadline, when }) as unknown as CompiledRule;

const holding = (rules: readonly CompiledRule[]): readonly string[] => {
  const tests = decideDeadlines(rules);
  return sides.filter((_, index) => tests[index]?.truth([]) === kleene.yes);
};

test('without a deadline there is nothing to tell', () => {
  expect(holding([])).toEqual([]);
  expect(holding([compiled(undefined, always)])).toEqual([]);
});

test.each(sides)('a deadline stands as its only rule has it: %s', (side) => {
  expect(holding([compiled(undefined, always), compiled(standing(side), always)])).toEqual([side]);
});

test('a rule that does not apply tells nothing', () => {
  expect(holding([compiled(standing('late'), never)])).toEqual([]);
});

test('with several rules each side holds that holds for one of them', () => {
  expect(holding([compiled(standing('inTime'), always), compiled(standing('late'), always)])).toEqual([
    'late',
    'inTime',
  ]);
});
