import { describe, expect, test } from 'vitest';
import { deadline } from '../../src/questions/deadline.ts';
import { exclusion } from '../../src/questions/exclusion.ts';
import type { LooseFacts } from '../support/rules.ts';
import { askedOfAll, dueTimes, reasonOf } from './trapCase.ts';

/** A request that is in order, for a conference on a Thursday. */
const request = {
  'conference.dayOn': '2026-03-12',
  'exclusion.requestedOn': '2026-03-09',
  'exclusion.groundNamed': true,
  'exclusion.evidenceGiven': true,
};
const askedFor = (facts: LooseFacts): ReturnType<typeof askedOfAll<string>> =>
  askedOfAll(exclusion, 'oxfordshire', { ...request, ...facts }, '2026-03-12');

describe('trap 7: a request to exclude, in Oxfordshire', () => {
  test.each([
    ['2026-03-09', 'in-time', 'may-exclude'],
    ['2026-03-10', 'late', 'may-exclude'],
    ['2026-03-11', 'late', 'may-exclude'],
  ])('trap 7: made on %s its three working days are %s, and the outcome is %s', (on, outcomeOfNotice, outcome) => {
    const facts = { ...request, 'exclusion.requestedOn': on, 'exclusion.childAsks': true };
    const notice = askedOfAll(deadline('exclusion-notice'), 'oxfordshire', facts, '2026-03-12');
    expect(notice.outcome).toBe(outcomeOfNotice);
    expect(dueTimes(notice)).toEqual(['2026-03-09']);
    expect(askedFor(facts).outcome).toBe(outcome);
  });

  test('trap 7: made on the day itself it is not in advance, and no notice of three working days runs', () => {
    const facts = { ...request, 'exclusion.requestedOn': '2026-03-12', 'exclusion.childAsks': true };
    const notice = askedOfAll(deadline('exclusion-notice'), 'oxfordshire', facts, '2026-03-12');
    expect([notice.outcome, dueTimes(notice)]).toEqual(['not-running', []]);
    expect(askedFor(facts).outcome).toBe('request-not-in-order');
  });

  test('trap 7: the three working days are a should, in advance is a must', () => {
    const decision = askedFor({ 'exclusion.childAsks': true });
    expect(reasonOf(decision, 'oxfordshire/request-notice')?.force).toBe('should');
    expect(reasonOf(decision, 'oxfordshire/request-in-advance')?.force).toBe('must');
  });

  test('trap 7: over a weekend and a bank holiday three working days are three working days', () => {
    const facts = { ...request, 'conference.dayOn': '2026-04-08' };
    const on = (day: string): string =>
      askedOfAll(deadline('exclusion-notice'), 'oxfordshire', { ...facts, 'exclusion.requestedOn': day }, '2026-04-08')
        .outcome;
    expect([on('2026-04-01'), on('2026-04-02')]).toEqual(['in-time', 'late']);
  });

  test('trap 7: with no listed ground it says so and leaves the discretion of the chair open', () => {
    const { outcome, deciders } = askedFor({});
    expect(outcome).toBe('at-discretion');
    expect(deciders).toContainEqual(
      expect.objectContaining({
        rule: 'oxfordshire/circumstances-not-exhaustive',
        who: 'conference-chair',
        applies: 'yes',
      }),
    );
  });

  test('trap 7: an exclusion before is by itself no ground for one now', () => {
    expect(askedFor({ 'exclusion.onlyReasonIsEarlierExclusion': true }).outcome).toBe('insufficient-ground');
  });

  test.each<[string, LooseFacts]>([
    ['fear of violence', { 'exclusion.professionalFearsViolence': true }],
    ['confidential information', { 'exclusion.confidentialInformationNeeded': true }],
    ['the chair told of fears that nobody has', { 'exclusion.fearsToldInAdvance': true }],
    ['an agreement about nothing confidential', { 'exclusion.confidentialityAgreedInAdvance': true }],
  ])('trap 7: %s alone is no listed ground', (_, facts) => {
    expect(askedFor(facts).outcome).toBe('at-discretion');
  });

  test.each<[string, LooseFacts]>([
    ['fear of violence told', { 'exclusion.professionalFearsViolence': true, 'exclusion.fearsToldInAdvance': true }],
    [
      'confidential information agreed',
      { 'exclusion.confidentialInformationNeeded': true, 'exclusion.confidentialityAgreedInAdvance': true },
    ],
    ['the welfare of the child', { 'exclusion.mayPrejudiceWelfare': true }],
    ['the wish of the child', { 'exclusion.childAsks': true }],
  ])('trap 7: %s in advance, or needing no telling, is one', (_, facts) => {
    expect(askedFor(facts).outcome).toBe('may-exclude');
  });

  test.each(['rotherham', 'wales'] as const)('trap 7: %s lays down no grounds, and none are invented', (authority) => {
    expect(askedOfAll(exclusion, authority, { ...request, 'exclusion.childAsks': true }).outcome).toBe('policy-silent');
  });
});
