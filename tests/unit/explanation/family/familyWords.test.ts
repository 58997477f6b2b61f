import { describe, expect, test } from 'vitest';
import { roles } from '../../../../src/domain/roles.ts';
import { factTypes } from '../../../../src/domain/factTypes.ts';
import { openOutcomes } from '../../../../src/engine/openOutcomes.ts';
import { deadlineNames } from '../../../../src/domain/vocabulary/deadlineNames.ts';
import { deadlineFamilyWords } from '../../../../src/explanation/family/deadlineFamilyWords.ts';
import { missingFamilyWords } from '../../../../src/explanation/family/missingFamilyWords.ts';
import { outcomeFamilySentences, outcomeFamilyWords } from '../../../../src/explanation/family/outcomeFamilyWords.ts';
import { familyRoles, plainRoles } from '../../../../src/explanation/family/plainRoles.ts';
import { taskFamilyWords } from '../../../../src/explanation/family/taskFamilyWords.ts';
import { isFamilyAdvice } from '../../../../src/explanation/family/familyAdvice.ts';
import { factsThatTell } from '../../../../src/explanation/ruleFacts.ts';
import { everyQuestion } from '../../../../src/questions/everyQuestion.ts';
import { shippedPolicies } from '../../../../src/policies/index.ts';
import { readingGrade } from '../../../support/readingGrade.ts';
import { jargonIn } from '../support/jargon.ts';
import { rulesOf } from '../../../../src/engine/rulesOf.ts';

describe.each([...everyQuestion().values()])('$name', ({ name, outcomes }) => {
  const words = outcomeFamilyWords.get(name);

  test('has a title', () => {
    expect(words?.title).toMatch(/^[A-Z].*[^.]$/u);
  });

  test.each([...outcomes, ...openOutcomes])('has whole sentences in plain words for %s, read at 11', (outcome) => {
    const sentences = outcomeFamilySentences(name, outcome, []) ?? [];
    expect(sentences.length).toBeGreaterThan(0);
    expect(sentences.filter((sentence) => !/^[A-Z].*\.$/u.test(sentence))).toEqual([]);
    expect(sentences.flatMap(jargonIn)).toEqual([]);
    expect(readingGrade(sentences)).toBeLessThanOrEqual(6.5);
  });

  test('has words for no other outcome, and says something else for each', () => {
    const all = [...outcomes, ...openOutcomes];
    expect(Object.keys(words?.outcomes ?? {}).filter((outcome) => !all.includes(outcome))).toEqual([]);
    const said = all.map((outcome) => outcomeFamilySentences(name, outcome, [])?.join(' '));
    expect(new Set(said).size).toBe(all.length);
  });
});

test('there are words for no question that this library does not have', () => {
  expect([...outcomeFamilyWords.keys()].filter((name) => !everyQuestion().has(name))).toEqual([]);
});

test('everyone whom a procedure names has a plain name', () => {
  expect(Object.keys(plainRoles).sort()).toEqual([...roles].sort());
  expect(Object.values(plainRoles).flatMap(jargonIn)).toEqual([]);
  expect(familyRoles.every((role) => role in plainRoles)).toBe(true);
});

test('every deadline has plain words', () => {
  expect(Object.keys(deadlineFamilyWords).sort()).toEqual([...deadlineNames].sort());
  expect(Object.values(deadlineFamilyWords).flatMap(({ subject, done }) => jargonIn(`${subject} ${done}`))).toEqual([]);
});

test('every part of the record that a fact can be missing from has plain words', () => {
  const sections = [...factTypes.keys()].map((fact) => fact.slice(0, fact.indexOf('.')));
  expect(Object.keys(missingFamilyWords).sort()).toEqual([...new Set(sections)].sort());
  expect(Object.values(missingFamilyWords).filter((sentence) => !/^[A-Z].*\.$/u.test(sentence))).toEqual([]);
  expect(Object.values(missingFamilyWords).flatMap(jargonIn)).toEqual([]);
});

const tasks = shippedPolicies.flatMap(({ policy }) =>
  rulesOf(policy).flatMap((rule) => {
    const { duty, permission, prohibition } = rule;
    const task = duty ?? permission;
    const isFamilys = task !== undefined && [task.who, ...(task.to ?? [])].some((role) => familyRoles.includes(role));
    const id = `${policy.id}/${rule.id}`;
    return isFamilyAdvice(id) || (!isFamilys && prohibition === undefined) ? [] : [{ id, facts: factsThatTell(rule) }];
  }),
);

test.each(tasks)('what $id owes to a family, or bars, has plain words or is left out on purpose', ({ facts }) => {
  const words = new Map<string, string | null>(Object.entries(taskFamilyWords));
  expect(facts.length).toBeGreaterThan(0);
  expect(facts.filter((fact) => !words.has(fact))).toEqual([]);
});

test('what is to be done goes on from `must`, in plain words', () => {
  const phrases = Object.values(taskFamilyWords).filter((phrase) => typeof phrase === 'string');
  expect(phrases.filter((phrase) => !/^[a-z][^.]*$/u.test(phrase))).toEqual([]);
  expect(phrases.flatMap(jargonIn)).toEqual([]);
});
