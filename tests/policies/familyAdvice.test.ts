import { syllable } from 'syllable';
import { describe, expect, test } from 'vitest';
import { ask } from '../../src/engine/ask.ts';
import type { Decision } from '../../src/engine/Decision.ts';
import { ruleKind, type Rule } from '../../src/engine/Rule.ts';
import { familyAdvice } from '../../src/policies/index.ts';
import { nextReview } from '../../src/questions/nextReview.ts';
import { calendarDay, factsOf, rulebookOf, type LooseFacts } from '../support/rules.ts';
import { layered } from '../support/shippedRulebooks.ts';
import { rulesOf } from '../../src/engine/rulesOf.ts';

const { terms = {} } = familyAdvice.policy;
const rules = rulesOf(familyAdvice.policy);

const whatOf = ({ duty, decision, permission }: Rule): readonly string[] => {
  const effect = duty ?? decision ?? permission;
  return effect === undefined ? [] : [effect.what];
};

const said = rules.flatMap((rule) => [rule.says, ...whatOf(rule)]);

const texts = [...said, ...Object.values(terms)];

describe('what the advice says to a family', () => {
  /** The school year, as Flesch and Kincaid count it, of someone who can follow a sentence. */
  const schoolYear = (words: number, sentences: number, syllables: number): number =>
    0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59;

  const wordsOf = (text: string): number => text.split(/\s+/u).length;

  const total = (count: (text: string) => number): number => texts.reduce((sum, text) => sum + count(text), 0);

  test('is put for a reader of eleven, who is in the sixth school year, and no sentence is far above', () => {
    expect(schoolYear(total(wordsOf), texts.length, total(syllable))).toBeLessThan(6);
    const hard = texts.filter((text) => wordsOf(text) > 8 && schoolYear(wordsOf(text), 1, syllable(text)) > 9);
    expect(hard).toEqual([]);
  });

  test('uses no word of the trade, and blames nobody', () => {
    const tradeWords =
      /conference|significant|safeguard|proceedings|multi-agency|statutory|fail|neglect|abus|refus|fault/iu;
    expect(said.filter((text) => tradeWords.test(text))).toEqual([]);
  });
});

describe('advice over an authority', () => {
  test('sets no limit, and gives no ground on which a plan ends, a review is called or someone is kept out', () => {
    const kinds = new Set(rules.map(ruleKind));
    expect([...kinds].toSorted()).toEqual(['decision', 'duty', 'permission', 'requirement']);
  });

  test.each(['oxfordshire', 'rotherham', 'wales'] as const)('leaves the next review of %s as it was', (authority) => {
    const { documents, calendar } = layered[authority];
    const under = rulebookOf(...documents);
    const over = rulebookOf(...documents, familyAdvice);
    const known = { 'plan.endedOn': null, 'review.heldOn': null, 'plan.madeBeforeBirth': false };
    const cases: readonly LooseFacts[] = [
      { ...known, 'review.isFirst': true, 'review.precedingConferenceOn': '2026-11-30' },
      { ...known, 'review.isFirst': false, 'review.precedingConferenceOn': '2026-11-30' },
      { ...known, 'review.isFirst': false },
    ];
    const answers = cases.flatMap((facts) =>
      ['2026-12-01', '2027-03-01', '2027-06-01'].map((day) => {
        const moment = { asOf: calendarDay(day), calendar };
        const [before, after] = [under, over].map((rulebook) => ask(nextReview, rulebook, factsOf(facts), moment)) as [
          Decision,
          Decision,
        ];
        expect(after.outcome).toBe(before.outcome);
        expect(after.missing).toEqual(before.missing);
        return after;
      }),
    );
    const advised = answers.flatMap(({ duties }) => duties.filter(({ rule }) => rule.startsWith('family-advice/')));
    expect(new Set(advised.map(({ kept }) => kept))).toEqual(new Set(['unknown']));
    expect(advised.map(({ dueOn }) => dueOn)).toContain('2027-02-28');
    expect(advised.map(({ dueOn }) => dueOn)).toContain('2027-05-30');
  });
});
