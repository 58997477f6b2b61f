import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createFacts } from '../../../src/domain/Facts.ts';
import { factTypes } from '../../../src/domain/factTypes.ts';
import type { FactValues } from '../../../src/domain/vocabulary.ts';
import { ask } from '../../../src/engine/ask.ts';
import { rulebookAgain } from '../../support/shippedRulebooks.ts';
import { aTriedCase, aTriedCaseOf, decide, everyAsking, isAnswered } from '../../support/tryCase.ts';

const isFrozenThroughout = (value: unknown): boolean =>
  typeof value !== 'object' ||
  value === null ||
  (Object.isFrozen(value) && Object.values(value).every(isFrozenThroughout));

describe.each(everyAsking)('$name', { timeout: 60_000 }, (asking) => {
  const { question, laid } = asking;
  const considered = laid.rulebook.rules.filter(({ rule }) => question.considers(rule));

  test('a decision is frozen throughout and equal after a JSON round trip', () => {
    const law = fc.property(aTriedCase(asking, 0), ({ asOf, known }) => {
      const decision = decide(asking, known, asOf);
      expect(isFrozenThroughout(decision)).toBe(true);
      expect(JSON.parse(JSON.stringify(decision))).toEqual(decision);
    });
    fc.assert(law, { numRuns: 15 });
  });

  test('the same case has the same decision, in a rulebook made anew and with its facts in another order', () => {
    const again = rulebookAgain(laid);
    const law = fc.property(aTriedCase(asking, 0), ({ asOf, known }) => {
      const reversed = Object.fromEntries(Object.entries(known).toReversed());
      const moment = { asOf, calendar: laid.calendar };
      expect(ask(question, again, createFacts(reversed as FactValues), moment)).toEqual(decide(asking, known, asOf));
    });
    fc.assert(law, { numRuns: 15 });
  });

  test('the reasons are the rules considered, each once, in the order of the documents', () => {
    const inOrder = considered.map(({ rule, policy }) => `${policy.id}/${rule.id}`);
    const law = fc.property(aTriedCase(asking, 0), ({ asOf, known }) => {
      expect(decide(asking, known, asOf).reasons.map(({ rule }) => rule)).toEqual(inOrder);
    });
    fc.assert(law, { numRuns: 15 });
  });
});

describe.each(everyAsking.filter((asking) => !isAnswered(asking)))('$name', { timeout: 60_000 }, (asking) => {
  test('silence does not depend on the facts', () => {
    const law = fc.property(aTriedCaseOf(asking, [...factTypes.keys()]), ({ asOf, known }) => {
      const { outcome, missing } = decide(asking, known, asOf);
      expect({ outcome, missing }).toEqual({ outcome: 'policy-silent', missing: [] });
    });
    fc.assert(law, { numRuns: 10 });
  });
});
