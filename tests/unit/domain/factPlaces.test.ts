import { describe, expect, test } from 'vitest';
import {
  choiceNumber,
  stagePlace,
  notHappened,
  truthPlace,
  unknown,
  valuePlace,
} from '../../../src/domain/factSlots.ts';
import { day } from '../../support/rules.ts';

describe('the place of a truth', () => {
  test('is the same each time that the fact is named', () => {
    expect(truthPlace('local.first')).toEqual(truthPlace('local.first'));
  });

  test('is another for every fact, fifteen in a word', () => {
    const places = Array.from({ length: 45 }, (_, index) => truthPlace(`local.many${String(index)}`));
    expect(new Set(places.map(({ word, shift }) => `${String(word)} ${String(shift)}`)).size).toBe(45);
    expect(places.every(({ shift }) => shift % 2 === 0 && shift >= 0 && shift <= 28)).toBe(true);
    expect(new Set(places.map(({ word }) => word)).size).toBeGreaterThanOrEqual(3);
  });
});

describe('the place of a choice', () => {
  test('is the same each time, and shares no bit with any other or with a truth', () => {
    expect(stagePlace('plan.stage')).toEqual(stagePlace('plan.stage'));
    const bits = Array.from({ length: 20 }, (_, index) => {
      // One truth more now and then, so that a choice comes to stand at a word's end.
      if (index % 3 === 0) truthPlace(`local.shift${String(index)}`);
      const choice = stagePlace(`local.choice${String(index)}`);
      const truth = truthPlace(`local.beside${String(index)}`);
      return [0, 1, 2, 3]
        .map((bit) => [choice.word, choice.shift + bit])
        .concat([0, 1].map((bit) => [truth.word, truth.shift + bit]));
    }).flat();
    expect(new Set(bits.map(String)).size).toBe(20 * 6);
    expect(bits.every(([, bit]) => bit !== undefined && bit >= 0 && bit < 30)).toBe(true);
  });
});

describe('the place of a value', () => {
  test('is the same each time that it is named', () => {
    expect(valuePlace('plan.endedOn', 'day')).toBe(valuePlace('plan.endedOn', 'day'));
  });

  test('is another for every fact and for everything about it', () => {
    const places = [
      valuePlace('plan.endedOn', 'day'),
      valuePlace('plan.endedOn', 'count'),
      valuePlace('child.bornOn', 'day'),
    ];
    expect(new Set(places).size).toBe(3);
  });
});

describe('the number of a choice', () => {
  test('is its own, and the same each time', () => {
    expect(choiceNumber('calm')).toBe(choiceNumber('calm'));
    expect(choiceNumber('tense')).not.toBe(choiceNumber('calm'));
  });
});

describe('the numbers for what is no day', () => {
  test('lie below every day and every second that there is', () => {
    expect(unknown).toBeLessThan(notHappened);
    expect(notHappened).toBeLessThan(day('0000-01-01'));
  });
});
