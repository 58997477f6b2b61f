import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toCalendarDay, toDayNumber, type CalendarDay } from '../../../src/domain/CalendarDay.ts';
import { timeline, type TimelineEntry } from '../../../src/timeline/index.ts';
import { aDocument, aRule, rulebookOf } from '../../support/rules.ts';
import { layered } from '../../support/shippedRulebooks.ts';
import { aChildHistory, aToday, type ChildHistory, type Day } from './aHistory.ts';
import { expectedByHand, monthsAfter, type Expected } from './byHand.ts';
import { caseOfHistory } from './caseOfHistory.ts';

const numRuns = 60;

const aHistory = aChildHistory('held', 'planned', 'put-off', 'cancelled');

const entriesOn = (authority: keyof typeof layered, history: ChildHistory, today: Day): readonly TimelineEntry[] => {
  const { rulebook, calendar } = layered[authority];
  return timeline(caseOfHistory({ a: history }), rulebook, { asOf: toCalendarDay(today), calendar });
};

const inShort = ({ due, done, status, overrun }: TimelineEntry): unknown => ({
  due: toDayNumber(due as CalendarDay),
  done: done === null ? null : toDayNumber(done as CalendarDay),
  status,
  over: overrun === null ? null : overrun.days,
});

const inOneOrder = (all: readonly unknown[]): readonly string[] => all.map((one) => JSON.stringify(one)).toSorted();

const expectSame = (entries: readonly TimelineEntry[], expected: readonly Expected[]): void => {
  expect(inOneOrder(entries.map(inShort))).toEqual(inOneOrder(expected));
};

const threeThenSixMonths = (from: Day, index: number): Day => monthsAfter(from, index === 0 ? 3 : 6);

describe.each(['oxfordshire', 'wales'] as const)('reviews in %s', (authority) => {
  test('are told under each plan, counted from the one before or from the making of the plan', () => {
    fc.assert(
      fc.property(aHistory, aToday, (history, today) => {
        const reviews = entriesOn(authority, history, today).filter(({ deadline }) => deadline === 'review');
        expectSame(
          reviews,
          expectedByHand(history, (plan) => plan.reviews, threeThenSixMonths, today),
        );
      }),
      { numRuns },
    );
  });

  test('bear the same id before and after what is next is done', () => {
    fc.assert(
      fc.property(aHistory, aToday, fc.nat(200), (history, today, later) => {
        const idsOn = (day: Day): readonly string[] =>
          entriesOn(authority, history, day).flatMap(({ id, deadline, status, conference }) =>
            deadline === 'review' && (status === 'done' || status === 'late' || conference !== null) ? [id] : [],
          );
        const held = (id: string): boolean => id.includes('-review-');
        const [before, after] = [idsOn(today).filter(held), idsOn(today + later)];
        expect(before.filter((id) => !after.includes(id))).toEqual([]);
      }),
      { numRuns },
    );
  });
});

/** A rule of what recurs by which the first time too counts from the making of the plan. */
const sixWeekly = rulebookOf(
  aDocument([
    aRule('deadline', {
      name: 'core-group',
      who: 'core-group',
      what: 'meet',
      due: { within: { weeks: 6 }, after: 'coreGroup.countedFrom' },
    }),
  ]),
);

test('core groups are told under each plan, each counted from the one before', () => {
  fc.assert(
    fc.property(aHistory, aToday, (history, today) => {
      const asOf = toCalendarDay(today);
      const groups = timeline(caseOfHistory({ a: history }), sixWeekly, { asOf, calendar: layered.wales.calendar });
      const nextMade = (madeOn: Day): Day => history.plans.find((plan) => plan.madeOn > madeOn)?.madeOn ?? Infinity;
      expectSame(
        groups,
        expectedByHand(
          history,
          ({ madeOn, endedOn = Infinity }) =>
            history.coreGroups.filter((day) => day >= madeOn && day <= endedOn && day < nextMade(madeOn)),
          (from) => from + 42,
          today,
        ),
      );
    }),
    { numRuns },
  );
});
