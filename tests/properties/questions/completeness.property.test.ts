import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findWitness } from '../../support/findWitness.ts';
import {
  aTriedCase,
  complete,
  decide,
  everyAsking,
  isAnswered,
  isSettled,
  onlyReading,
  runsFor,
} from '../../support/tryCase.ts';

/** Of a long list of missing facts, so many are tried in each run. */
const factsInARun = 3;

/** What stops a search for the smallest counterexample from taking minutes. */
const interruptAfterTimeLimit = 20_000;

describe.each(everyAsking.filter(isAnswered))('$name', { timeout: 60_000 }, (asking) => {
  const { facts } = asking.read;
  const numRuns = runsFor(asking, facts.length > 12 ? 12 : 40);

  test('each missing fact can by itself change the outcome, however the facts that are not missing turn out', () => {
    const law = fc.property(aTriedCase(asking, 7), fc.nat(100), ({ asOf, known, ways }, turn) => {
      const { missing } = decide(asking, known, asOf);
      const notMissing = facts.filter((fact) => !missing.includes(fact));
      const rest = complete(onlyReading(asking, notMissing), known, asOf, ways[0] ?? []);
      const start = missing.length === 0 ? 0 : turn % missing.length;
      const tried = [...missing.slice(start), ...missing.slice(0, start)].slice(0, factsInARun);
      const idle = tried.filter((fact) => {
        const others = missing.filter((other) => other !== fact);
        return findWitness({ asking, asOf, known: rest, fact, others, ways: ways.slice(1) }) === undefined;
      });
      expect(idle).toEqual([]);
    });
    fc.assert(law, { numRuns, interruptAfterTimeLimit });
  });

  test('once the missing facts are known the outcome is settled, whatever else is not', () => {
    const law = fc.property(aTriedCase(asking, 4), ({ asOf, known, ways: [way = [], ...others] }) => {
      const { missing } = decide(asking, known, asOf);
      const enough = complete(onlyReading(asking, missing), known, asOf, way);
      const decision = decide(asking, enough, asOf);
      const { outcome } = decision;
      const outcomes = others.map((other) => decide(asking, complete(asking, enough, asOf, other), asOf).outcome);
      expect(isSettled(decision)).toBe(true);
      expect(new Set([outcome, ...outcomes])).toEqual(new Set([outcome]));
    });
    fc.assert(law, { numRuns, interruptAfterTimeLimit });
  });

  test('an outcome stays open only while two whole cases lead to two outcomes', () => {
    const law = fc.property(aTriedCase(asking, 6), ({ asOf, known, ways }) => {
      const decision = decide(asking, known, asOf);
      const { missing } = decision;
      const notMissing = facts.filter((fact) => !missing.includes(fact));
      const rest = complete(onlyReading(asking, notMissing), known, asOf, ways[0] ?? []);
      const wholes = ways.map((way) => complete(asking, rest, asOf, way));
      const outcomes = new Set(wholes.map((whole) => decide(asking, whole, asOf).outcome));
      const found = missing.some((fact) => {
        const others = missing.filter((other) => other !== fact);
        return findWitness({ asking, asOf, known: rest, fact, others, ways: ways.slice(1) }) !== undefined;
      });
      expect(outcomes.size > 1 || found).toBe(!isSettled(decision));
    });
    fc.assert(law, { numRuns, interruptAfterTimeLimit });
  });
});
