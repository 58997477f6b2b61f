import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toCalendarDay, type CalendarDay } from '../../../src/domain/CalendarDay.ts';
import type { CaseFile } from '../../../src/domain/CaseFile.ts';
import { datedRules } from '../../../src/timeline/DatedRule.ts';
import { timeline, type Timeline, type TimelineEntry, type TimelineStatus } from '../../../src/timeline/index.ts';
import { isFrozenThroughout } from '../../support/isFrozenThroughout.ts';
import type { Laid } from '../../support/shippedRulebooks.ts';
import { aDatedCase, authorities } from './aDatedCase.ts';
import { aToday } from './aHistory.ts';

const timelineBy = ({ rulebook, calendar }: Laid, caseFile: CaseFile, asOf: CalendarDay): Timeline =>
  timeline(caseFile, rulebook, { asOf, calendar });

const numRuns = 25;

const open: readonly TimelineStatus[] = ['due', 'due-next', 'overdue'];

describe.each(authorities)('$name', { timeout: 120_000 }, (laid) => {
  const forEvery = (law: (entries: Timeline, caseFile: CaseFile, asOf: CalendarDay) => void): void =>
    fc.assert(
      fc.property(aDatedCase, aToday.map(toCalendarDay), (caseFile, asOf) =>
        law(timelineBy(laid, caseFile, asOf), caseFile, asOf),
      ),
      { numRuns },
    );

  test('entries are in the order of their dates, those without one last', () => {
    forEvery((entries) => {
      const days = entries.map(({ due }) => due ?? '9999-12-31').map((due) => due.slice(0, 10));
      expect(days).toEqual(days.toSorted());
      const firstUndated = entries.findIndex(({ due }) => due === null);
      if (firstUndated >= 0) expect(entries.slice(firstUndated).every(({ due }) => due === null)).toBe(true);
    });
  });

  test('nothing after the day of the question counts as done', () => {
    forEvery((entries, _, asOf) => {
      expect(entries.filter(({ done }) => done !== null && done.slice(0, 10) > asOf)).toEqual([]);
      expect(entries.filter(({ status, done }) => status === 'late' && done === null)).toEqual([]);
    });
  });

  test('no entry stands there twice, and none is about what the case does not hold', () => {
    forEvery((entries, { conferences }) => {
      const whose = entries.flatMap(({ children, ...entry }) => children.map((child) => ({ ...entry, child })));
      const keys = whose.map(({ id, rule, child }) => [rule, child, id.split('/').slice(3).join('/')].join(' '));
      expect(new Set(keys).size).toBe(keys.length);
      expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
      const known = new Set([null, ...conferences.map(({ id }) => id)]);
      expect(whose.filter(({ child, conference }) => !['a', 'b'].includes(child) || !known.has(conference))).toEqual(
        [],
      );
    });
  });

  test('what is late, overdue or missed is so by more than nothing, and nothing else is', () => {
    const late: readonly TimelineStatus[] = ['late', 'overdue', 'missed'];
    forEvery((entries, _, asOf) => {
      for (const { status, overrun, due, done } of entries) {
        expect(overrun !== null).toBe(late.includes(status) && due !== null);
        if (overrun !== null) expect(overrun.hours ?? overrun.days).toBeGreaterThan(0);
        if (overrun !== null) expect(overrun.workingDays ?? 0).toBeLessThanOrEqual(overrun.days);
        if (status === 'done' && due?.length === 10) expect((done ?? due).slice(0, 10) <= due).toBe(true);
        if (status === 'overdue') expect((due ?? asOf).slice(0, 10) < asOf && done === null).toBe(true);
        if (status.startsWith('due')) expect((due ?? asOf).slice(0, 10) >= asOf && done === null).toBe(true);
      }
    });
  });

  test('what is planned is still to be done, and told to be late where it comes after the last day', () => {
    forEvery((entries) => {
      for (const { planned, due, done, status } of entries) {
        if (planned === null) continue;
        expect({ done, isMissed: status === 'missed' }).toEqual({ done: null, isMissed: false });
        expect(planned.overrun !== null).toBe(due !== null && planned.on > due.slice(0, 10));
      }
    });
  });

  test('nothing that was not done is owed after a death, or under a plan that has ended', () => {
    const underPlans = ['review', 'visit', 'core-group', 'first-core-group'];
    const isNotDone = ({ status, done }: TimelineEntry): boolean =>
      done === null && status !== 'done' && status !== 'late';
    forEvery((entries, { children }, asOf) => {
      for (const { id, diedOn, plans = [] } of children) {
        const own = entries.filter((entry) => entry.children.includes(id) && isNotDone(entry));
        if (typeof diedOn === 'string' && diedOn <= asOf) {
          expect(own.filter(({ due }) => due !== null && due.slice(0, 10) >= diedOn)).toEqual([]);
          expect(own.filter(({ status }) => open.includes(status))).toEqual([]);
        }
        const ends = plans.map(({ endedOn }) => endedOn);
        if (plans.length > 0 && ends.every((end) => typeof end === 'string' && end <= asOf)) {
          const recurring = own.filter(({ deadline }) => underPlans.includes(String(deadline)));
          expect(recurring.filter(({ status }) => open.includes(status))).toEqual([]);
        }
      }
    });
  });

  test('nothing that was to happen at a conference that did not go ahead is owed', () => {
    forEvery((entries, { conferences }, asOf) => {
      for (const { id, cancelledOn, heldOn, plannedOn } of conferences) {
        if (typeof heldOn === 'string' || typeof cancelledOn !== 'string' || cancelledOn > asOf) continue;
        const own = entries.filter(
          ({ conference, done, status }) => conference === id && done === null && status !== 'done',
        );
        expect(own.filter(({ status }) => open.includes(status))).toEqual([]);
        expect(own.filter(({ due }) => due !== null && due.slice(0, 10) >= (plannedOn ?? cancelledOn))).toEqual([]);
      }
    });
  });

  test('the order in which a case lists things makes no difference', () => {
    const reversed = (caseFile: CaseFile): CaseFile => ({
      ...caseFile,
      children: caseFile.children.toReversed().map((child) => ({
        ...child,
        plans: child.plans?.toReversed(),
        lookedAfter: child.lookedAfter?.toReversed(),
        visits: child.visits?.toReversed(),
        coreGroups: child.coreGroups?.toReversed(),
      })),
      conferences: caseFile.conferences
        .toReversed()
        .map((conference) => ({ ...conference, children: conference.children.toReversed() })),
    });
    forEvery((entries, caseFile, asOf) => {
      expect(timelineBy(laid, reversed(caseFile), asOf)).toEqual(entries);
    });
  });

  test('a timeline is frozen throughout, the same each time, and equal after a JSON round trip', () => {
    forEvery((entries, caseFile, asOf) => {
      expect(isFrozenThroughout(entries)).toBe(true);
      expect(timelineBy(laid, caseFile, asOf)).toEqual(entries);
      expect(JSON.parse(JSON.stringify(entries))).toEqual(entries);
    });
  });

  test('what is open names the facts that it hangs on, and what is settled none', () => {
    const cannotTell = new Set(datedRules(laid.rulebook).flatMap(({ id, tellsDone }) => (tellsDone ? [] : [id])));
    forEvery((entries) => {
      for (const { applies, due, status, missing, rule, children } of entries) {
        const isOpen = applies === 'unknown' || due === null || (status === 'unknown' && !cannotTell.has(rule));
        expect({ rule, children, isOpen: missing.length > 0 }).toEqual({ rule, children, isOpen });
      }
    });
  });
});
