import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toCalendarDay } from '../../../src/domain/CalendarDay.ts';
import { deadline } from '../../../src/questions/deadline.ts';
import { aRule, day, decide } from '../../support/rules.ts';

const start = day('2026-02-02');
const length = 10;
const today = start + 14;

const meeting = (done: string | readonly string[]): Parameters<typeof decide>[0]['rules'] => [
  aRule('deadline', {
    name: 'review',
    who: 'lead-social-worker',
    what: 'hold a review or a core group',
    due: { within: { days: length }, after: 'child.bornOn' },
    done,
  }),
];

/** On which day something was done: on none, or it is not known. */
const aDone = fc.oneof(fc.constant(undefined), fc.constant(null), fc.integer({ min: start, max: today + 3 }));

/** What is said of whole cases, read straight off the days: the first that has come tells. */
const outcomeOf = (days: readonly (number | null)[]): string => {
  const come = days.flatMap((one) => (one === null || one > today ? [] : [one]));
  if (come.length === 0) return 'overdue';
  return Math.min(...come) <= start + length ? 'in-time' : 'late';
};

const everyDay = [null, ...Array.from({ length: today + 3 - start }, (_, index) => start + index)];

test('what can be done in either of two ways is done in time by the first, and settled just where every completion agrees', () => {
  const law = fc.property(aDone, aDone, (one, other) => {
    const facts = Object.fromEntries(
      Object.entries({ 'local.reviewOn': one, 'local.coreGroupOn': other })
        .filter(([, at]) => at !== undefined)
        .map(([fact, at]) => [fact, at === null || at === undefined ? null : toCalendarDay(at)]),
    );
    const decision = decide({
      question: deadline('review'),
      rules: meeting(['local.reviewOn', 'local.coreGroupOn']),
      facts: { 'child.bornOn': toCalendarDay(start), ...facts },
      asOf: toCalendarDay(today),
    });
    const completed = (one === undefined ? everyDay : [one]).flatMap((first) =>
      (other === undefined ? everyDay : [other]).map((second) => outcomeOf([first, second])),
    );
    const [only, ...more] = new Set(completed);
    expect(decision.outcome).toBe(more.length === 0 ? only : 'undetermined');
  });
  fc.assert(law, { numRuns: 1000 });
});

test('one way in a list is as one by itself', () => {
  const law = fc.property(aDone, (one) => {
    const facts = {
      'child.bornOn': toCalendarDay(start),
      ...(one === undefined ? {} : { 'local.reviewOn': one === null ? null : toCalendarDay(one) }),
    };
    const [listed, alone] = [['local.reviewOn'], 'local.reviewOn'].map((done) => {
      const { outcome, missing, reasons } = decide({
        question: deadline('review'),
        rules: meeting(done),
        facts,
        asOf: toCalendarDay(today),
      });
      return { outcome, missing, reasons };
    });
    expect(listed).toEqual(alone);
  });
  fc.assert(law);
});
