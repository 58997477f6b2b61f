import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isOpen } from '../../support/boundaryValues.ts';
import {
  aTriedCase,
  asFactsComeIn,
  complete,
  decide,
  everyAsking,
  isAnswered,
  isSettled,
} from '../../support/tryCase.ts';

describe.each(everyAsking.filter(isAnswered))('$name', { timeout: 60_000 }, (asking) => {
  const { facts } = asking.read;

  test('a settled outcome stays, however the unknown facts turn out', () => {
    const law = fc.property(aTriedCase(asking, 6), ({ asOf, known, whole, ways }) => {
      const decision = decide(asking, known, asOf);
      const cases = [whole, ...ways.map((way) => complete(asking, known, asOf, way))];
      const outcomes = cases.map((one) => decide(asking, one, asOf).outcome);
      expect(outcomes).not.toContain('undetermined');
      if (isSettled(decision)) expect(new Set(outcomes)).toEqual(new Set([decision.outcome]));
    });
    fc.assert(law, { numRuns: 50 });
  });

  test('an outcome that has just been settled stays, and one fact more never opens or changes it', () => {
    const law = fc.property(aTriedCase(asking, 5), ({ asOf, whole, ways: [order = [], ...ways] }) => {
      const stages = asFactsComeIn(asking, whole, order);
      const isSettledAt = (stage: number): boolean => isSettled(decide(asking, stages[stage] ?? {}, asOf));
      let [open, settled] = [-1, facts.length];
      while (settled - open > 1) {
        const middle = Math.floor((open + settled) / 2);
        if (isSettledAt(middle)) settled = middle;
        else open = middle;
      }
      const known = stages[settled] ?? {};
      const turnedOut = [
        whole,
        ...stages.slice(settled + 1, settled + 3),
        ...ways.map((way) => complete(asking, known, asOf, way)),
      ];
      const decision = decide(asking, known, asOf);
      const { outcome } = decision;
      expect(isSettled(decision)).toBe(true);
      expect(new Set(turnedOut.map((one) => decide(asking, one, asOf).outcome))).toEqual(new Set([outcome]));
    });
    fc.assert(law, { numRuns: 40 });
  });

  test('what is missing is not known, and something is missing just where the outcome is open', () => {
    const law = fc.property(aTriedCase(asking, 0), ({ asOf, known }) => {
      const decision = decide(asking, known, asOf);
      const { missing } = decision;
      expect(missing.filter((fact) => !facts.includes(fact) || !isOpen(known[fact]))).toEqual([]);
      expect(missing.length > 0).toBe(!isSettled(decision));
      expect(new Set(missing).size).toBe(missing.length);
    });
    fc.assert(law, { numRuns: 60 });
  });
});
