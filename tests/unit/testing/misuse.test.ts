import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { walesCalendar } from '../../../src/calendar/index.ts';
import type { CheckedPolicy } from '../../../src/engine/Policy.ts';
import { createRulebook } from '../../../src/engine/Rulebook.ts';
import { wales } from '../../../src/policies/index.ts';
import { caseFor, checkLaws, factsFor, moreAgenciesMoreQuorate } from '../../../src/testing/index.ts';
import { aDocument, aRule, calendarDay, rulebookOf } from '../../support/rules.ts';

const asOf = calendarDay('2026-03-10');
const options = { asOf, calendar: walesCalendar };
const rulebook = rulebookOf(wales);

/** A function as a program without types calls it. */
type Loose = (...given: readonly unknown[]) => unknown;

const looseFactsFor = factsFor as Loose;
const looseCaseFor = caseFor as Loose;
const looseCheckLaws = checkLaws as Loose;
const looseCheck = moreAgenciesMoreQuorate.check as Loose;
const looseProperty = moreAgenciesMoreQuorate.property as Loose;

const thrownBy = (run: () => unknown): unknown => {
  try {
    return run();
  } catch (error) {
    return error;
  }
};

describe('without a day or a calendar', () => {
  const expected = new TypeError(
    'options with `asOf`, the day around which cases are drawn, and `calendar`, the working days to count by, are expected as well',
  );

  test.each([
    ['factsFor', (given: unknown) => looseFactsFor(wales.policy, given)],
    ['caseFor', (given: unknown) => looseCaseFor(wales.policy, given)],
    ['checkLaws', (given: unknown) => looseCheckLaws(rulebook, given)],
    ['a law', (given: unknown) => looseCheck(rulebook, given)],
    ['a property', (given: unknown) => looseProperty(rulebook, given)],
  ])('%s says what is expected', (_, call) => {
    for (const given of [undefined, null, {}, { asOf }, { calendar: walesCalendar }, { ...options, calendar: null }]) {
      expect(thrownBy(() => call(given))).toEqual(expected);
    }
  });
});

describe('without rules', () => {
  const nothings = [undefined, null, 'wales', {}, { rules: 3 }, createRulebook([wales])];

  test('cases say what is expected', () => {
    for (const given of nothings) {
      for (const call of [looseFactsFor, looseCaseFor]) {
        expect(() => call(given, options)).toThrow(TypeError);
        expect(() => call(given, options)).toThrow(/made for a rulebook or a policy, and neither was given/u);
      }
    }
  });

  test('so do laws, of a bare policy too, which has no digest to go on a receipt', () => {
    for (const given of [...nothings, wales.policy]) {
      expect(() => looseCheckLaws(given, options)).toThrow(TypeError);
      expect(() => looseCheckLaws(given, options)).toThrow(
        /a rulebook or a checked policy is expected, and neither was given/u,
      );
    }
  });
});

describe('a checked policy', () => {
  test('has its laws checked as the rulebook of it alone has', () => {
    const few = { ...options, numRuns: 10 };
    expect(checkLaws(wales, few)).toEqual(checkLaws(rulebook, few));
  });

  test('has cases drawn as the policy in it has', () => {
    const drawn = [wales, wales.policy, rulebook].map((tried) =>
      fc.sample(factsFor(tried, options), { seed: 1, numRuns: 5 }),
    );
    expect(drawn[1]).toEqual(drawn[0]);
    expect(drawn[2]).toEqual(drawn[0]);
  });

  test('that cannot be laid alone says so', () => {
    const tried: CheckedPolicy = aDocument([aRule('trigger', { review: 'convene' }, { replaces: ['nation/trigger'] })]);
    expect(() => checkLaws(tried, options)).toThrow(
      new TypeError(
        '`county` cannot be laid alone, so that a rulebook is needed: `nation/trigger` stands in no earlier layer',
      ),
    );
  });
});
