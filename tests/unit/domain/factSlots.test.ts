import { describe, expect, test } from 'vitest';
import { choiceNumber, notHappened, truthPlace, unknown, valuePlace } from '../../../src/domain/factSlots.ts';
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

describe('the place of a value', () => {
  test('is the same each time that it is named', () => {
    expect(valuePlace('plan.endedOn', 'day')).toBe(valuePlace('plan.endedOn', 'day'));
  });

  test('is another for every fact and for everything about it', () => {
    const places = [
      valuePlace('plan.endedOn', 'day'),
      valuePlace('plan.endedOn', 'least'),
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
