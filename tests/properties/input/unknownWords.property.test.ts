import { distance } from 'fastest-levenshtein';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placesInChecks } from '../../support/unknownWords/placesInChecks.ts';
import { placesInForms } from '../../support/unknownWords/placesInForms.ts';

interface Slip {
  readonly kind: 'a letter more' | 'a letter less' | 'another letter';
  readonly at: number;
  readonly letter: string;
}

const aSlip: fc.Arbitrary<Slip> = fc.record({
  kind: fc.constantFrom('a letter more', 'a letter less', 'another letter'),
  at: fc.nat(),
  letter: fc.constantFrom(...Array.from('abcdefghijklmnopqrstuvwxyz')),
});

const slipIn = (word: string, { kind, at, letter }: Slip): string => {
  const place = at % (kind === 'a letter more' ? word.length + 1 : word.length);
  const inserted = kind === 'a letter less' ? '' : letter;
  return word.slice(0, place) + inserted + word.slice(kind === 'a letter more' ? place : place + 1);
};

const places = [...placesInForms, ...placesInChecks];

const aPlaceAndWord = fc
  .constantFrom(...places)
  .chain((place) => fc.record({ place: fc.constant(place), word: fc.constantFrom(...place.words) }));

test('a word one letter off is met with the right one, where no other is as near', () => {
  fc.assert(
    fc.property(aPlaceAndWord, aSlip, ({ place, word }, slip) => {
      const written = slipIn(word, slip);
      fc.pre(place.words.every((other) => other === word || distance(written, other) > 1));
      fc.pre(written !== word);
      const said = place.saidOf(written);
      // What has a meaning elsewhere in a case, or had one, is as near to that.
      fc.pre(said?.code !== 'moved-key' && said?.help?.startsWith('leave it out: ') !== true);
      expect(said?.help).toContain(`did you mean \`${word}\``);
    }),
    { numRuns: 1_000 },
  );
});
