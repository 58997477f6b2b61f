import { describe, expect, test } from 'vitest';
import { explainToFamily, familyText, type FamilyExplanation } from '../../../../src/explanation/index.ts';
import { isFrozenThroughout } from '../../../support/isFrozenThroughout.ts';
import { readingGrade } from '../../../support/readingGrade.ts';
import { jargonIn } from '../support/jargon.ts';
import { nothingKnown, storedExamples, wholeRulebooks } from '../support/storedExamples.ts';

/** Read at 11. */
const highestGrade = 6.5;

const sentencesOf = ({
  decided,
  next,
  notKnown,
  advice,
  legal,
  words,
  whoToAsk,
  rights,
}: FamilyExplanation): readonly string[] => [
  ...decided,
  ...next.map(({ says }) => says),
  ...notKnown,
  ...advice,
  ...legal,
  ...words,
  ...whoToAsk,
  ...rights,
];

describe.each(Object.values(wholeRulebooks))('what parents are told by $name', (whole) => {
  test.each([...storedExamples(whole), ...nothingKnown(whole)])('$name', ({ decision }) => {
    const explanation = explainToFamily(decision, whole.rulebook, { legalLetter: 'before-proceedings' });
    const sentences = sentencesOf(explanation);
    expect(readingGrade(sentences)).toBeLessThanOrEqual(highestGrade);
    expect(sentences.filter((sentence) => !/^[A-Z0-9].*\.$/u.test(sentence))).toEqual([]);
    expect([explanation.title, ...sentences].flatMap(jargonIn)).toEqual([]);
    expect(explanation.issues.filter(({ code }) => code !== 'tell-in-person')).toEqual([]);
    expect(familyText(explanation)).not.toMatch(/undefined|null/u);
    expect(isFrozenThroughout(explanation)).toBe(true);
    expect(JSON.parse(JSON.stringify(explanation))).toEqual(explanation);
  });
});

describe('the grade', () => {
  test('is that of the published formula', () => {
    // 6 words and 6 syllables in 1 sentence.
    expect(readingGrade(['The cat sat on the mat.'])).toBeCloseTo(0.39 * 6 + 11.8 - 15.59);
    // 13 words and 26 syllables in 1 sentence.
    const platypus = 'The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.';
    expect(readingGrade([platypus])).toBeCloseTo(0.39 * 13 + (11.8 * 26) / 13 - 15.59);
  });

  test('tells the words of a procedure from plain ones', () => {
    expect(
      readingGrade([
        'Representations concerning exclusion must be communicated to the independent chairperson in advance of the multi-agency conference.',
      ]),
    ).toBeGreaterThan(12);
  });

  test('is one of sentences, however they are handed over', () => {
    expect(readingGrade(['The cat sat. The dog ran.'])).toBeCloseTo(readingGrade(['The cat sat.', 'The dog ran.']));
  });
});
