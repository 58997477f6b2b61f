import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rulesOf } from '../../src/engine/rulesOf.ts';
import { factsOfRule } from '../../src/engine/factsOfRule.ts';
import { parsePolicyText } from '../../src/policy/index.ts';
import { runCli } from '../support/commandLine.ts';
import { root } from '../support/filesUnder.ts';

const file = 'examples/specimens/2026-01-01.json';
const read = (path: string): string => readFileSync(resolve(root, path), 'utf8');

/** The rows of the table: how each is said, and by which rules. */
const rows = read('docs/specimens.md')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| Authority') && !line.startsWith('| ---'))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, authority = '', says = '', how = '', rules = '']) => ({
    authority,
    says,
    how,
    rules: [...rules.matchAll(/`([^`]+)`/gu)].map(([, id = '']) => id),
  }));

const parsed = parsePolicyText(read(file));
const policy = parsed.ok ? parsed.value.policy : undefined;
const rules = policy === undefined ? [] : rulesOf(policy);

describe('the table of what can be said', () => {
  test('names every rule of the specimens, and no other', () => {
    expect(rows.flatMap((row) => row.rules).toSorted()).toEqual(rules.map(({ id }) => id).toSorted());
  });

  test.each(rows)('$authority: $says', (row) => {
    const facts = rules.filter(({ id }) => row.rules.includes(id)).flatMap(factsOfRule);
    expect(facts.length).toBeGreaterThan(0);
    expect(facts.some((fact) => fact.startsWith('local.')) ? 'declared' : 'shipped words').toBe(row.how);
  });
});

test('the specimens pass check and their examples', () => {
  const checked = runCli(['check', file]);
  expect(checked.output + checked.errors).not.toMatch(/ (?:error|warning) /u);
  expect(runCli(['test', file]).output).toMatch(/examples, all pass/u);
});
