import { describe, expect, test } from 'vitest';
import { analysePolicies, comparePolicies } from '../../../../src/analysis/index.ts';
import { walesCalendar } from '../../../../src/calendar/index.ts';
import { createRulebook } from '../../../../src/engine/Rulebook.ts';
import { oxfordshire, wales } from '../../../../src/policies/index.ts';
import { aDocument, aRule, calendarDay, rulebookOf } from '../../../support/rules.ts';

const options = { asOf: calendarDay('2026-03-10'), calendar: walesCalendar };
const rulebook = rulebookOf(wales);

/** Functions as a program without types calls them. */
const loose = {
  analysePolicies: analysePolicies as (...given: readonly unknown[]) => unknown,
  comparePolicies: comparePolicies as (...given: readonly unknown[]) => unknown,
};

test('one checked policy is as good as a rulebook of it alone', () => {
  expect(analysePolicies(wales, options)).toEqual(analysePolicies(rulebook, options));
  expect(comparePolicies(wales, wales, options)).toEqual(comparePolicies(rulebook, rulebook, options));
});

describe('what the types rule out', () => {
  const nothings = [undefined, null, 'wales', {}, { rules: 3 }, wales.policy, createRulebook([wales])];

  test.each(nothings)('%o is no rulebook', (given) => {
    const expected = /^a rulebook or a checked policy is expected, and neither was given/u;
    expect(() => loose.analysePolicies(given, options)).toThrow(expected);
    expect(() => loose.comparePolicies(rulebook, given, options)).toThrow(expected);
  });

  test.each([undefined, {}, { asOf: options.asOf }, { calendar: walesCalendar }])('%o is no moment', (given) => {
    expect(() => loose.analysePolicies(rulebook, given)).toThrow(/^options with `asOf`/u);
    expect(() => loose.comparePolicies(rulebook, rulebook, given)).toThrow(/^options with `asOf`/u);
  });

  test.each([Number.NaN, -1, 0, 1.5])('%d is no number of regions', (regions) => {
    expect(() => analysePolicies(rulebook, { ...options, regions })).toThrow(RangeError);
    expect(() => comparePolicies(oxfordshire, wales, { ...options, regions })).toThrow(RangeError);
  });
});

test('a policy that replaces rules of others cannot be laid alone', () => {
  const overlay = aDocument([aRule('trigger', { review: 'convene' }, { replaces: ['wales/first-review'] })]);
  expect(() => analysePolicies(overlay, options)).toThrow(/cannot be laid alone/u);
});
