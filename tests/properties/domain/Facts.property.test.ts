import { laidOut } from '../../../src/domain/Facts.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agencies, type Agency } from '../../../src/domain/agencies.ts';
import { agencyBits } from '../../../src/domain/agencyBits.ts';
import type { DeclaredWord } from '../../../src/domain/DeclaredWord.ts';
import { truthPlace, unknown, valuePlace } from '../../../src/domain/factSlots.ts';
import { kleene, known } from '../../../src/domain/kleene.ts';
import { factsOf } from '../../support/rules.ts';

const someTruths = fc.dictionary(
  fc.nat(60).map((index) => `local.truth${String(index)}`),
  fc.option(fc.boolean(), { nil: undefined }),
);

describe('the facts of a case', () => {
  test('hold each truth that was given, and no other', () => {
    const law = fc.property(someTruths, (values) => {
      const { truths } = laidOut(factsOf(values));
      for (const name of Array.from({ length: 61 }, (_, index) => `local.truth${String(index)}`)) {
        const { word, shift } = truthPlace(name);
        const value = values[name];
        expect(((truths[word] ?? 0) >> shift) & 3).toBe(value === undefined ? kleene.unknown : known(value));
      }
    });
    fc.assert(law);
  });

  test('hold each count that was given, in whatever order, and no other', () => {
    const names = Array.from({ length: 20 }, (_, index) => `local.count${String(index)}`);
    const law = fc.property(fc.shuffledSubarray(names), (given) => {
      const { numbers } = laidOut(factsOf(Object.fromEntries(given.map((name) => [name, names.indexOf(name)]))));
      for (const [index, name] of names.entries()) {
        expect(numbers[valuePlace(name, 'most')] ?? unknown).toBe(given.includes(name) ? index : unknown);
      }
    });
    fc.assert(law);
  });
});

describe('sets of agencies', () => {
  const declared = Array.from({ length: 70 }, (_, index) => `agency-${String(index)}` as DeclaredWord);
  const every: readonly Agency[] = [...agencies, ...declared];
  const aSet = fc.subarray([...every]);
  const members = (bits: readonly number[]): readonly Agency[] =>
    every.filter((agency) => agencyBits([agency]).some((bit, at) => ((bits[at] ?? 0) & bit) !== 0));

  test('are found again in their bits', () => {
    const law = fc.property(aSet, (set) => {
      expect(members(agencyBits(set))).toEqual(set);
    });
    fc.assert(law);
  });
});
