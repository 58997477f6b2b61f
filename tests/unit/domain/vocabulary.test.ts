import { describe, expect, test } from 'vitest';
import { stagesOf } from '../../../src/domain/stages.ts';
import { vocabularyChoices } from '../../../src/domain/vocabulary/choices.ts';
import { sentenceOf } from '../../../src/domain/sentenceOf.ts';
import { factsByOwner, vocabulary } from '../../../src/domain/vocabulary.ts';

const entries = Object.entries(vocabulary);

describe('the vocabulary', () => {
  test('has each fact once, with its owner', () => {
    const owned = Object.entries(factsByOwner).flatMap(([owner, facts]) =>
      Object.keys(facts).map((name) => [name, owner]),
    );
    expect(entries.map(([name, { owner }]) => [name, owner])).toEqual(owned);
    expect(new Set(owned.map(([name]) => name)).size).toBe(owned.length);
  });

  test('has for every fact a sentence of its own, with a capital and a full stop', () => {
    const sentences = entries.map(([, { says }]) => says);
    expect(new Set(sentences).size).toBe(sentences.length);
    expect(sentences.filter((sentence) => !/^[A-Z].*\.$/u.test(sentence))).toEqual([]);
  });

  test('says of every day and moment what `null` means', () => {
    const days = entries.filter(([, { type }]) => type === 'date' || type === 'instant');
    expect(days.filter(([, { says }]) => !says.includes('`null`'))).toEqual([]);
  });

  test('says what every count counts, and of nothing else', () => {
    const counted = entries.filter(([, { unit }]) => unit !== undefined).map(([name]) => name);
    expect(counted).toEqual(entries.filter(([, { type }]) => type === 'count').map(([name]) => name));
  });

  test('is frozen, and so is each fact of it', () => {
    expect([vocabulary, ...Object.values(vocabulary)].filter((part) => !Object.isFrozen(part))).toEqual([]);
  });

  test('names every choice that the core knows of', () => {
    const choices = entries.filter(([, { type }]) => Array.isArray(type));
    expect(choices.map(([name]) => stagesOf(name) ?? vocabularyChoices[name])).toEqual(
      choices.map(([, { type }]) => type),
    );
  });
});

describe('the sentence of a fact', () => {
  test('is that of the vocabulary, and none for what is no fact', () => {
    expect(sentenceOf('plan.endedOn')).toBe(vocabulary['plan.endedOn'].says);
    expect([sentenceOf('no.such'), sentenceOf('toString')]).toEqual([undefined, undefined]);
  });
});
