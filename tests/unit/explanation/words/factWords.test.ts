import { describe, expect, test } from 'vitest';
import { judgementOf } from '../../../../src/domain/judgementOf.ts';
import { factTypes } from '../../../../src/domain/factTypes.ts';
import { typeOfFact } from '../../../../src/engine/declaredWords.ts';
import { factPhrase, factSentence, missingSentence, yesSentence } from '../../../../src/explanation/words/factWords.ts';

const policies = [
  {},
  {
    facts: {
      'local.mood': { type: ['calm', 'tense'], says: 'How the mood is at home.' },
      'local.toldOn': { type: 'date', says: 'The day on which the school was told.' },
      'local.visits': { type: 'count', says: 'Visits so far.' },
      'local.phoned': { type: 'yes-no', says: 'Somebody phoned.' },
    },
  },
] as const;

const names = [...factTypes.keys()];

describe('the sentence of a fact', () => {
  test('leaves out what is said to whoever writes a case down', () => {
    expect(factSentence('plan.endedOn', [])).toBe('The day on which the child protection plan ended.');
    expect(factSentence('broughtForward.decided', [])).toBe('It has been decided to bring the review forward.');
    expect(names.filter((name) => factSentence(name, [])?.includes('`') === true)).toEqual([]);
  });

  test('is that of a document which declares the fact', () => {
    expect(factSentence('local.phoned', policies)).toBe('Somebody phoned.');
    expect(typeOfFact('local.mood', policies)).toEqual(['calm', 'tense']);
  });

  test('is none where there is no such fact', () => {
    expect(factSentence('local.nothing', policies)).toBeUndefined();
    expect(factSentence('toString', policies)).toBeUndefined();
    expect(typeOfFact('local.nothing', policies)).toBeUndefined();
    expect(yesSentence('local.nothing', policies)).toBe('The fact `local.nothing`.');
  });
});

describe('the phrase of a fact', () => {
  test.each([
    ['child.bornOn', 'the day on which the child was born'],
    ['conference.dayOn', 'the day of the conference'],
    ['attendance.agenciesInDirectContact', 'those of them that have had direct contact with child and family'],
    ['asOf', 'the day asked about'],
    ['local.toldOn', 'the day on which the school was told'],
    ['local.mood', 'how the mood is at home'],
    ['local.visits', '“Visits so far”'],
    ['local.nothing', 'the fact `local.nothing`'],
  ])('%s is %s', (fact, phrase) => {
    expect(factPhrase(fact, policies)).toBe(phrase);
  });

  test('names every day, moment, choice and set of the vocabulary within a sentence', () => {
    const named = names.filter((name) => {
      const type = factTypes.get(name);
      return type !== 'yes-no' && type !== 'judgement' && judgementOf(name) === undefined;
    });
    expect(named.filter((name) => !/^(?:the|those|what|how) /u.test(factPhrase(name, [])))).toEqual([]);
  });
});

describe('a missing fact', () => {
  test.each([
    ['plan.failingToProtect', 'Whether this is so: The plan, as it is being carried out, fails to protect the child.'],
    ['change.foreseenAtLastConference', 'Whether this is so: The last conference foresaw that change.'],
    ['child.bornOn', 'The day on which the child was born.'],
    ['local.mood', 'How the mood is at home.'],
    [
      'risk.continuing.by',
      'Who judged whether this is so: The child is at continuing risk of significant harm, so that a plan is needed.',
    ],
  ])('%s is what is to be found out', (fact, says) => {
    expect(missingSentence(fact, policies)).toBe(says);
  });

  test('has a sentence for every fact of the vocabulary, and for no other', () => {
    expect(names.filter((name) => missingSentence(name, []) === undefined)).toEqual([]);
    expect(missingSentence('local.nothing', policies)).toBeUndefined();
  });
});
