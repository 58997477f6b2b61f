import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addMonths, toCalendarDay, type DayNumber } from '../../../src/domain/CalendarDay.ts';
import type { CaseFile } from '../../../src/domain/CaseFile.ts';
import type { Conference } from '../../../src/domain/Conference.ts';
import { timeline, type TimelineEntry } from '../../../src/timeline/index.ts';
import { layered } from '../../support/shippedRulebooks.ts';

const planMade: DayNumber = 20_000;
const lastDay = 21_000;
const laterDays = fc.uniqueArray(fc.integer({ min: planMade + 1, max: lastDay }), { maxLength: 12 });
const inOrder = (days: readonly DayNumber[]): readonly DayNumber[] => days.toSorted((one, other) => one - other);

interface Expected {
  readonly from: DayNumber;
  readonly due: DayNumber;
  readonly on: DayNumber | undefined;
}

/** What a rule of intervals must give: each counted from the day before, the next one from the last. */
const intervals = (days: readonly DayNumber[], due: (from: DayNumber, index: number) => DayNumber): Expected[] =>
  [planMade, ...days].map((from, index) => ({ from, due: due(from, index), on: days[index] }));

const expectIntervals = (entries: readonly TimelineEntry[], expected: readonly Expected[], today: DayNumber): void => {
  const stand = ({ due, on }: Expected): object => {
    const over = (on ?? today) - due;
    const status = on === undefined ? (over > 0 ? 'overdue' : 'due-next') : over > 0 ? 'late' : 'done';
    return {
      due: toCalendarDay(due),
      done: on === undefined ? null : toCalendarDay(on),
      status,
      overrun: over > 0 ? { days: over } : null,
    };
  };
  const shown = entries.map(({ due, done, status, overrun }) => ({ due, done, status, overrun }));
  expect(new Set(shown.map((one) => JSON.stringify(one)))).toEqual(
    new Set(expected.map((one) => JSON.stringify(stand(one)))),
  );
  expect(shown).toHaveLength(expected.length);
};

const caseWith = (child: object, reviews: readonly DayNumber[] = []): CaseFile => {
  const held = (id: string, kind: Conference['kind'], day: DayNumber): Conference => ({
    id,
    kind,
    children: ['a'],
    heldOn: toCalendarDay(day),
  });
  return {
    id: 'case',
    children: [{ id: 'a', plan: { endedOn: null }, ...child }],
    conferences: [
      held('initial', 'initial', planMade),
      ...reviews.map((day, index) => held(`r${String(index)}`, 'review', day)),
    ],
  };
};

const { rulebook, calendar } = layered.wales;
const entriesOn = (caseFile: CaseFile, today: DayNumber): readonly TimelineEntry[] =>
  timeline(caseFile, rulebook, { asOf: toCalendarDay(today), calendar });

test('every core group is due six weeks after the one before, as of any day', () => {
  fc.assert(
    fc.property(laterDays, fc.integer({ min: planMade + 1, max: lastDay }), (days, today) => {
      const metOn = inOrder(days);
      const entries = entriesOn(caseWith({ coreGroup: { metOn: metOn.map(toCalendarDay) } }), today);
      expectIntervals(
        entries.filter(({ rule }) => rule === 'wales/core-group-six-weeks'),
        intervals(
          metOn.filter((day) => day <= today),
          (from) => from + 42,
        ),
        today,
      );
    }),
    { numRuns: 60 },
  );
});

test('every review is due six months after the one before, and the first three after the plan was made', () => {
  fc.assert(
    fc.property(laterDays, fc.integer({ min: planMade + 1, max: lastDay }), (days, today) => {
      const heldOn = inOrder(days);
      expectIntervals(
        entriesOn(caseWith({}, heldOn), today).filter(({ deadline }) => deadline === 'review'),
        intervals(
          heldOn.filter((day) => day <= today),
          (from, index) => addMonths(from, index === 0 ? 3 : 6),
        ),
        today,
      );
    }),
    { numRuns: 60 },
  );
});

test('nothing that recurs is owed, done or late after the plan has ended', () => {
  const aPlanEnd = fc.integer({ min: planMade, max: lastDay });
  fc.assert(
    fc.property(laterDays, aPlanEnd, fc.nat(500), (days, endedOn, later) => {
      const metOn = days.map(toCalendarDay);
      const child = { plan: { endedOn: toCalendarDay(endedOn) }, coreGroup: { metOn } };
      const recurring = entriesOn(caseWith(child, days), endedOn + later).filter(({ deadline }) =>
        ['review', 'core-group'].includes(String(deadline)),
      );
      expect(recurring.filter(({ done }) => done !== null && done > toCalendarDay(endedOn))).toEqual([]);
      expect(recurring.filter(({ status }) => ['due', 'due-next', 'overdue', 'unknown'].includes(status))).toEqual([]);
      for (const { status, due, overrun } of recurring) {
        if (status === 'missed') expect(overrun?.days).toBeGreaterThan(0);
        if (status === 'missed') expect(String(due) < toCalendarDay(endedOn)).toBe(true);
      }
    }),
    { numRuns: 60 },
  );
});
