import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createTableCalendar } from '../../../src/calendar/createTableCalendar.ts';
import type { Agency } from '../../../src/domain/agencies.ts';
import { dayNumberOf, daysInMonth, type DayNumber } from '../../../src/domain/CalendarDay.ts';
import type { Counting, Period } from '../../../src/domain/Period.ts';
import { dayAfter, dayBefore } from '../../../src/engine/countPeriod.ts';
import { ask } from '../../../src/engine/ask.ts';
import type { Condition } from '../../../src/engine/Condition.ts';
import type { Due, Limit } from '../../../src/engine/Due.ts';
import type { Rulebook } from '../../../src/engine/Rulebook.ts';
import type { WorkingDayCalendar } from '../../../src/ports/WorkingDayCalendar.ts';
import { isNeverDueLater, isNeverLater } from '../../../src/policy/floors/compareLimits.ts';
import { checkFloors } from '../../../src/policy/index.ts';
import { quorum } from '../../../src/questions/quorum.ts';
import { aCounty, aFloor, aNation, aReplacement, quorate } from '../../support/floors.ts';
import { factsOf, momentOn, rulebookOf, type LooseFacts } from '../../support/rules.ts';

const countings = ['exclusive', 'inclusive', 'clear'] as const;

const units: Readonly<Record<string, (count: number) => Period>> = {
  days: (days) => ({ days }),
  weeks: (weeks) => ({ weeks }),
  months: (months) => ({ months }),
  workingDays: (workingDays) => ({ workingDays }),
};

/** Periods of so many of each unit at most. */
const aPeriod = (most: Readonly<Record<string, number>>): fc.Arbitrary<Period> =>
  fc.oneof(
    ...Object.entries(most).map(([unit, max]) =>
      fc.integer({ min: 1, max }).map((count) => units[unit]?.(count) ?? { days: count }),
    ),
  );

const someUnits = aPeriod({ days: 40, weeks: 6, months: 3, workingDays: 12 });
const calendarUnits = aPeriod({ days: 70, weeks: 10, months: 3 });

const aLimit = (period: fc.Arbitrary<Period>, anchor = 'conference.heldOn'): fc.Arbitrary<Limit> =>
  fc.oneof(
    { weight: 4, arbitrary: period.map((within): Limit => ({ within, after: anchor })) },
    { weight: 4, arbitrary: period.map((atLeast): Limit => ({ atLeast, before: anchor })) },
    { weight: 1, arbitrary: fc.constant<Limit>({ by: anchor }) },
  );

const first = dayNumberOf(2026, 1, 1);

/** Calendars in which any weekday may be a bank holiday. */
const aCalendar: fc.Arbitrary<WorkingDayCalendar> = fc.uniqueArray(fc.nat(365), { maxLength: 60 }).map((holidays) =>
  createTableCalendar({
    name: 'any',
    source: 'made up',
    firstDay: first,
    lastDay: first + 365,
    holidays: holidays.map((day) => first + day).toSorted((one, other) => one - other),
  }),
);

const lastDay = (limit: Limit, anchor: DayNumber, counting: Counting, calendar: WorkingDayCalendar): DayNumber => {
  if ('by' in limit) return anchor;
  return 'within' in limit
    ? dayAfter(anchor, limit.within as Period, counting, calendar)
    : dayBefore(anchor, limit.atLeast as Period, counting, calendar);
};

const aCounting = fc.constantFrom<Counting>(...countings);
const anAnchor = fc.integer({ min: first + 60, max: first + 300 });

describe('a limit that is shown never to be later than another', () => {
  test('is not, whatever the day, the bank holidays and the ways of counting', { timeout: 30_000 }, () => {
    let shown = 0;
    const aCase = fc.tuple(
      aLimit(someUnits),
      aLimit(someUnits),
      aCounting,
      aCounting,
      aCalendar,
      fc.array(anAnchor, { minLength: 30, maxLength: 30 }),
    );
    const law = fc.property(aCase, ([one, other, counting, otherCounting, calendar, anchors]) => {
      if (!isNeverLater({ limit: one, counting }, { limit: other, counting: otherCounting })) return;
      shown += 1;
      for (const anchor of anchors)
        expect(lastDay(one, anchor, counting, calendar)).toBeLessThanOrEqual(
          lastDay(other, anchor, otherCounting, calendar),
        );
    });
    fc.assert(law, { numRuns: 400 });
    expect(shown).toBeGreaterThan(80);
  });

  /** Anchors among which every length of some months on and back is found, one for each month and year. */
  const anchors = [2000, 2025, 2026, 2027, 2028, 2100].flatMap((year) =>
    Array.from({ length: 12 }, (_, index) => index + 1).flatMap((month) =>
      Array.from({ length: daysInMonth(year, month) }, (_, index) => dayNumberOf(year, month, index + 1)),
    ),
  );

  test('is found wherever no working days and no hours are counted', { timeout: 30_000 }, () => {
    const calendar = createTableCalendar({
      name: 'none',
      source: 'none',
      firstDay: first,
      lastDay: first,
      holidays: [],
    });
    const aCase = fc.tuple(aLimit(calendarUnits), aLimit(calendarUnits), aCounting, aCounting);
    const law = fc.property(aCase, ([one, other, counting, otherCounting]) => {
      const isSo = anchors.every(
        (anchor) => lastDay(one, anchor, counting, calendar) <= lastDay(other, anchor, otherCounting, calendar),
      );
      expect(isNeverLater({ limit: one, counting }, { limit: other, counting: otherCounting })).toBe(isSo);
    });
    fc.assert(law, { numRuns: 300 });
  });

  test('is not among several either', { timeout: 30_000 }, () => {
    const anchorNames = ['conference.heldOn', 'initialConference.heldOn'] as const;
    const limits = fc.array(
      fc.constantFrom(...anchorNames).chain((anchor) => aLimit(someUnits, anchor)),
      { minLength: 1, maxLength: 2 },
    );
    const aDue: fc.Arbitrary<Due> = fc.oneof(
      limits.map((some): Due => ({ soonest: some })),
      limits.map((some): Due => ({ latest: some })),
      limits.map(([one]): Due => one as Limit),
    );
    const anchorOf = (limit: Limit): string =>
      'by' in limit ? limit.by : 'within' in limit ? limit.after : limit.before;
    const dueOn = (due: Due, days: Readonly<Record<string, DayNumber>>, calendar: WorkingDayCalendar): DayNumber => {
      const of = (limit: Limit): DayNumber => lastDay(limit, days[anchorOf(limit)] as DayNumber, 'exclusive', calendar);
      if ('soonest' in due) return Math.min(...due.soonest.map(of));
      return 'latest' in due ? Math.max(...due.latest.map(of)) : of(due);
    };
    let shown = 0;
    const law = fc.property(
      aDue,
      aDue,
      aCalendar,
      fc.array(fc.tuple(anAnchor, anAnchor), { minLength: 20, maxLength: 20 }),
      (one, other, calendar, pairs) => {
        if (!isNeverDueLater({ due: one, counting: 'exclusive' }, { due: other, counting: 'exclusive' })) return;
        shown += 1;
        for (const [held, initial] of pairs) {
          const days = { [anchorNames[0]]: held, [anchorNames[1]]: initial };
          expect(dueOn(one, days, calendar)).toBeLessThanOrEqual(dueOn(other, days, calendar));
        }
      },
    );
    fc.assert(law, { numRuns: 400 });
    expect(shown).toBeGreaterThan(40);
  });
});

const named: readonly Agency[] = ['childrens-social-care', 'police', 'school'];
const further: readonly Agency[] = ['housing', 'hospital', 'probation'];
const groupings = {
  two: { care: ['childrens-social-care', 'housing'], safety: ['police', 'probation'], rest: ['school'] },
} as const;

const someAgencies = fc.subarray([...named], { minLength: 1 });

const aComparison: fc.Arbitrary<Condition> = fc.oneof(
  fc.constantFrom(...named).map((agency): Condition => ({ fact: 'attendance.agencies', includes: agency })),
  fc.integer({ min: 1, max: 3 }).map((atLeast): Condition => ({ fact: 'attendance.agencies', atLeast })),
  fc
    .tuple(fc.integer({ min: 1, max: 3 }), someAgencies)
    .map(([atLeast, except]): Condition => ({ fact: 'attendance.agencies', atLeast, except })),
  fc
    .integer({ min: 1, max: 3 })
    .map((atLeast): Condition => ({ fact: 'attendance.agencies', atLeast, countedBy: 'two' })),
  fc.boolean().map((is): Condition => ({ fact: 'quorum.enoughForSafeDecisions', is })),
  fc.integer({ min: 1, max: 2 }).map((atLeast): Condition => ({ fact: 'local.chairs', atLeast })),
);

const aCondition: fc.Arbitrary<Condition> = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 2, withCrossShrink: true },
    aComparison,
    tie('condition').map((one): Condition => ({ not: one })),
    fc.array(tie('condition'), { minLength: 2, maxLength: 3 }).map((all): Condition => ({ all })),
    fc.array(tie('condition'), { minLength: 2, maxLength: 3 }).map((any): Condition => ({ any })),
  ),
})).condition;

const subsets = (members: readonly Agency[]): readonly (readonly Agency[])[] =>
  members.reduce<readonly (readonly Agency[])[]>((sets, one) => [...sets, ...sets.map((set) => [...set, one])], [[]]);

/** Every case that the comparisons above can tell apart. */
const everyCase: readonly LooseFacts[] = subsets([...named, ...further]).flatMap((present) =>
  [true, false].flatMap((enough) =>
    [0, 1, 2].map((chairs) => ({
      'attendance.agencies': present,
      'quorum.enoughForSafeDecisions': enough,
      'local.chairs': chairs,
    })),
  ),
);

const isQuorate = (rulebook: Rulebook, facts: LooseFacts): boolean =>
  ask(quorum, rulebook, factsOf(facts), momentOn()).outcome === 'quorate';

describe('a quorum is refused exactly where it is looser than the floor', () => {
  test('in some case, and the case that is told is one', { timeout: 30_000 }, () => {
    const verdicts = new Set<boolean>();
    const law = fc.property(aCondition, aCondition, fc.boolean(), (condition, other, narrows) => {
      const when: Condition = narrows ? { all: [condition, other] } : other;
      const nation = aNation([aFloor('quorum', { makes: 'quorate' }, { when: condition })], { groupings });
      const county = aCounty([aReplacement('quorum', { makes: 'quorate' }, { when })], { groupings });
      const under = rulebookOf(nation);
      const over = rulebookOf(aCounty([quorate(when)], { groupings }));
      const looser = everyCase.filter((facts) => isQuorate(over, facts) && !isQuorate(under, facts));
      const [issue, ...rest] = checkFloors([nation, county]);
      expect(rest).toEqual([]);
      expect(issue?.code).toBe(looser.length > 0 ? 'floor-loosened' : undefined);
      verdicts.add(issue === undefined);
      if (issue === undefined) return;
      // What is told is a condition: wherever it holds, the quorum is looser.
      const told = rulebookOf(aCounty([quorate(issue.found as Condition)], { groupings }));
      const meant = everyCase.filter((facts) => isQuorate(told, facts));
      expect(meant.length).toBeGreaterThan(0);
      expect(meant.filter((facts) => !looser.includes(facts))).toEqual([]);
    });
    fc.assert(law, { numRuns: 150 });
    expect(verdicts.size).toBe(2);
  });
});
