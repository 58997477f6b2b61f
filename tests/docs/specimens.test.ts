import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { wordKinds } from '../../src/domain/vocabulary/declarable.ts';
import { factsOfRule } from '../../src/engine/factsOfRule.ts';
import type { Policy } from '../../src/engine/Policy.ts';
import { ruleKind, type Rule } from '../../src/engine/Rule.ts';
import { rulesOf } from '../../src/engine/rulesOf.ts';
import { furtherAuthorities } from '../support/authorities.ts';
import { runCli } from '../support/commandLine.ts';
import { root } from '../support/filesUnder.ts';
import { specimens } from '../support/specimens.ts';

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

/** The document of an authority that has one of its own, and otherwise the specimens. */
const documentOf = ({ authority }: (typeof rows)[number]): Policy =>
  furtherAuthorities[authority.toLowerCase()]?.documents[0]?.policy ?? specimens.policy;

/** Every text within a part of a rule. */
const textsOf = (part: unknown): readonly string[] => {
  if (typeof part === 'string') return [part];
  return typeof part === 'object' && part !== null ? Object.values(part).flatMap(textsOf) : [];
};

/** Whether a rule reads a fact, or uses a word, that its document declares. */
const usesDeclared = (policy: Policy, rule: Rule): boolean => {
  const words = wordKinds.flatMap((kind) => Object.keys(policy[kind] ?? {}));
  const texts = textsOf([rule.when, rule[ruleKind(rule)]]);
  return factsOfRule(rule).some((fact) => fact.startsWith('local.')) || texts.some((text) => words.includes(text));
};

const [ofTheirOwn, ofSpecimens] = [true, false].map((isOwn) =>
  rows.filter((row) => (documentOf(row) !== specimens.policy) === isOwn),
) as [typeof rows, typeof rows];

describe('the table of what can be said', () => {
  test('names every rule of the specimens, and no other', () => {
    const ids = rulesOf(specimens.policy).map(({ id }) => id);
    expect(ofSpecimens.flatMap((row) => row.rules).toSorted()).toEqual(ids.toSorted());
  });

  test('has lines of each of the further authorities', () => {
    const told = new Set(ofTheirOwn.map(({ authority }) => authority.toLowerCase()));
    expect([...told].toSorted()).toEqual(Object.keys(furtherAuthorities).toSorted());
  });

  test.each(rows)('$authority: $says', (row) => {
    const policy = documentOf(row);
    const rules = rulesOf(policy).filter(({ id }) => row.rules.includes(id));
    expect(rules.map(({ id }) => id).toSorted()).toEqual(row.rules.toSorted());
    expect(rules.some((rule) => usesDeclared(policy, rule)) ? 'declared' : 'shipped words').toBe(row.how);
  });

  test.each(ofTheirOwn)('$authority: $says, rule by rule', (row) => {
    const policy = documentOf(row);
    const rules = rulesOf(policy).filter(({ id }) => row.rules.includes(id));
    expect(rules.filter((rule) => usesDeclared(policy, rule) !== (row.how === 'declared'))).toEqual([]);
  });
});

test('the specimens pass check and their examples', () => {
  const checked = runCli(['check', file]);
  expect(checked.output + checked.errors).not.toMatch(/ (?:error|warning) /u);
  expect(runCli(['test', file]).output).toMatch(/examples, all pass/u);
});
