import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kleene, known, type Kleene } from '../../../src/domain/kleene.ts';
import { all, any, comparisonAt, not, type Test, type Truths } from '../../../src/engine/logic.ts';

const howMany = 5;
const aTruth = fc.constantFrom<Kleene>(kleene.unknown, kleene.no, kleene.yes);
const someTruths = fc.array(aTruth, { minLength: howMany, maxLength: howMany });

const { test: aTest } = fc.letrec<{ test: Test }>((tie) => ({
  test: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.nat(howMany - 1).map(comparisonAt),
    tie('test').map(not),
    fc.array(tie('test'), { maxLength: 3 }).map((tests) => all(...tests)),
    fc.array(tie('test'), { maxLength: 3 }).map((tests) => any(...tests)),
  ),
}));

const sameTruth = (one: Test, other: Test, truths: Truths): void => {
  expect(one.truth(truths)).toBe(other.truth(truths));
};

describe('Kleene’s logic', () => {
  test('keeps the laws of De Morgan', () => {
    const law = fc.property(fc.array(aTest, { maxLength: 4 }), someTruths, (tests, truths) => {
      sameTruth(not(all(...tests)), any(...tests.map(not)), truths);
      sameTruth(not(any(...tests)), all(...tests.map(not)), truths);
    });
    fc.assert(law);
  });

  test('takes back a double `not`', () => {
    const law = fc.property(aTest, someTruths, (one, truths) => sameTruth(not(not(one)), one, truths));
    fc.assert(law);
  });

  test('heeds neither order nor nesting nor repetition', () => {
    const law = fc.property(aTest, aTest, aTest, someTruths, (one, other, third, truths) => {
      for (const combine of [all, any]) {
        sameTruth(combine(one, other), combine(other, one), truths);
        sameTruth(combine(one, combine(other, third)), combine(one, other, third), truths);
        sameTruth(combine(one, one), one, truths);
      }
    });
    fc.assert(law);
  });

  test('distributes all over any', () => {
    const law = fc.property(aTest, aTest, aTest, someTruths, (one, other, third, truths) => {
      sameTruth(all(one, any(other, third)), any(all(one, other), all(one, third)), truths);
    });
    fc.assert(law);
  });

  test('is the usual logic where nothing is unknown', () => {
    const someKnown = fc.array(fc.boolean(), { minLength: howMany, maxLength: howMany });
    const law = fc.property(aTest, aTest, someKnown, (one, other, values) => {
      const truths = values.map(known);
      const holds = (tried: Test): boolean => tried.truth(truths) === kleene.yes;
      expect(holds(all(one, other))).toBe(holds(one) && holds(other));
      expect(holds(any(one, other))).toBe(holds(one) || holds(other));
      expect(holds(not(one))).toBe(!holds(one));
    });
    fc.assert(law);
  });
});

describe('learning what was unknown', () => {
  const refinement = (truths: Truths, learnt: Truths): Truths =>
    truths.map((truth, index) => (truth === kleene.unknown ? (learnt[index] ?? kleene.unknown) : truth));

  test('never turns what is settled', () => {
    const law = fc.property(aTest, someTruths, someTruths, (one, truths, learnt) => {
      const before = one.truth(truths);
      if (before !== kleene.unknown) expect(one.truth(refinement(truths, learnt))).toBe(before);
      else expect(one.openComparisons(truths).length).toBeGreaterThan(0);
    });
    fc.assert(law, { numRuns: 1000 });
  });

  test('changes nothing where it is not among what can still settle a test', () => {
    const law = fc.property(aTest, someTruths, someTruths, (one, truths, learnt) => {
      const live = one.openComparisons(truths);
      const others = truths.map((truth, place) => (live.includes(place) ? truth : (learnt[place] ?? truth)));
      const onlyOthers = refinement(truths, others);
      expect(one.truth(onlyOthers)).toBe(one.truth(truths));
    });
    fc.assert(law, { numRuns: 1000 });
  });
});
