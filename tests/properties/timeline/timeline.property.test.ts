import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CaseFile } from '../../../src/domain/CaseFile.ts';
import { readFacts, type Subject } from '../../../src/domain/readFacts.ts';
import { ask } from '../../../src/engine/ask.ts';
import type { DutyToDo } from '../../../src/engine/Decision.ts';
import { deadlines } from '../../../src/questions/deadline.ts';
import { questions } from '../../../src/questions/index.ts';
import { datedRules, type DatedRule } from '../../../src/timeline/DatedRule.ts';
import { timeline, type Timeline, type TimelineEntry, type TimelineStatus } from '../../../src/timeline/index.ts';
import type { Scope } from '../../../src/timeline/Scope.ts';
import { isFrozenThroughout } from '../../support/isFrozenThroughout.ts';
import type { Laid } from '../../support/shippedRulebooks.ts';
import { asOf } from '../validation/aCase.ts';
import { aDatedCase, authorities } from './aDatedCase.ts';

const timelineBy = ({ rulebook, calendar }: Laid, caseFile: CaseFile): Timeline =>
  timeline(caseFile, rulebook, { asOf, calendar });

const numRuns = 20;

describe.each(authorities)('$name', { timeout: 120_000 }, (laid) => {
  const forEvery = (law: (entries: Timeline, caseFile: CaseFile) => void): void =>
    fc.assert(
      fc.property(aDatedCase, (caseFile) => law(timelineBy(laid, caseFile), caseFile)),
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
    forEvery((entries) => {
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
    forEvery((entries) => {
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

  test('the order in which a case lists things makes no difference', () => {
    const reversed = (caseFile: CaseFile): CaseFile => ({
      ...caseFile,
      children: caseFile.children.toReversed().map((child) => ({
        ...child,
        visitedOn: child.visitedOn?.toReversed(),
        coreGroup: { ...child.coreGroup, metOn: child.coreGroup?.metOn?.toReversed() },
      })),
      conferences: caseFile.conferences
        .toReversed()
        .map((conference) => ({ ...conference, children: conference.children.toReversed() })),
    });
    forEvery((entries, caseFile) => {
      expect(timelineBy(laid, reversed(caseFile))).toEqual(entries);
    });
  });

  test('a timeline is frozen throughout, the same each time, and equal after a JSON round trip', () => {
    forEvery((entries, caseFile) => {
      expect(isFrozenThroughout(entries)).toBe(true);
      expect(timelineBy(laid, caseFile)).toEqual(entries);
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

  describe('agrees with what the questions say as of the same day', () => {
    const rules = datedRules(laid.rulebook);
    const { rulebook, calendar } = laid;

    /** Whether nothing that it counts from has come about. */
    const isAhead = ({ dueOn, dueAt, steps }: DutyToDo): boolean =>
      (dueOn ?? dueAt) === undefined && steps.every((step) => 'fact' in step && step.at === 'not-happened');

    const dutyUnder = ({ rule, id }: DatedRule, caseFile: CaseFile, subject: Subject): DutyToDo | undefined => {
      const question = rule.deadline === undefined ? questions.get(rule.duty?.in ?? '') : deadlines[rule.deadline.name];
      if (question === undefined) throw new TypeError(`\`${id}\` belongs to no question`);
      const { duties } = ask(question, rulebook, readFacts(caseFile, subject, asOf), { asOf, calendar });
      const duty = duties.find((one) => one.rule === id);
      return duty !== undefined && isAhead(duty) ? undefined : duty;
    };

    const dueOf = (duty: DutyToDo | undefined): string | null | undefined => duty && (duty.dueAt ?? duty.dueOn ?? null);

    const expectSame = (entry: TimelineEntry | undefined, duty: DutyToDo | undefined): void => {
      const { applies, who, what, to, cites, force, provisional, steps } = duty ?? {};
      expect(entry?.due).toBe(dueOf(duty));
      if (entry !== undefined) {
        expect(entry).toMatchObject({ applies, who, what, to, cites, force, provisional, steps });
      }
      if (duty?.kept === 'no') expect(entry?.status).toMatch(/late|overdue/u);
      if (duty?.kept === 'not-yet') expect(entry?.status).toMatch(/due/u);
    };

    const entryOf = (entries: Timeline, { id }: DatedRule, child: string, about: Partial<TimelineEntry>): unknown =>
      entries.find(
        (entry) =>
          entry.rule === id &&
          entry.children.includes(child) &&
          Object.entries(about).every(([key, value]) => entry[key as keyof TimelineEntry] === value),
      );

    const inScope = (...scopes: readonly Scope[]): readonly DatedRule[] =>
      rules.filter(({ scope }) => scopes.includes(scope));

    test('about each conference after which no plan was made', () => {
      forEvery((entries, caseFile) => {
        for (const { id } of caseFile.children) {
          const own = caseFile.conferences.filter(({ children }) => children.includes(id));
          const held = own.flatMap(({ kind, heldOn }) => (kind !== 'review' && heldOn ? [heldOn] : []));
          for (const { id: conference, heldOn } of own) {
            if (held.some((day) => day <= asOf && day > (heldOn ?? '9999-12-31'))) continue;
            for (const rule of inScope('conference')) {
              const entry = entryOf(entries, rule, id, { conference }) as TimelineEntry | undefined;
              expectSame(entry, dutyUnder(rule, caseFile, { child: id, conference }));
            }
          }
        }
      });
    });

    test('about each request to exclude someone', () => {
      forEvery((entries, caseFile) => {
        for (const { id: conference, children, exclusions = [] } of caseFile.conferences) {
          for (const child of children) {
            for (const [exclusion] of exclusions.entries()) {
              for (const rule of inScope('exclusion')) {
                const entry = entryOf(entries, rule, child, { conference, exclusion }) as TimelineEntry | undefined;
                expectSame(entry, dutyUnder(rule, caseFile, { child, conference, exclusion }));
              }
            }
          }
        }
        expect(entries.filter(({ exclusion, conference }) => exclusion !== null && conference === null)).toEqual([]);
      });
    });

    test('about what is owed for a child once', () => {
      forEvery((entries, caseFile) => {
        for (const { id: child } of caseFile.children) {
          for (const rule of inScope('child').filter(({ asksOfConference }) => !asksOfConference)) {
            const entry = entryOf(entries, rule, child, {}) as TimelineEntry | undefined;
            expectSame(entry, dutyUnder(rule, caseFile, { child }));
          }
        }
      });
    });

    /** The same case while its plans last, of whose conferences it is known which are reviews and which were held. */
    const running = ({ children, conferences, ...others }: CaseFile): CaseFile => ({
      ...others,
      children: children.map((child) => ({ ...child, plan: { ...child.plan, endedOn: null } })),
      conferences: conferences.map((conference) => ({
        ...conference,
        kind: conference.kind ?? 'review',
        heldOn: conference.heldOn ?? null,
      })),
    });

    test.each(inScope('visit', 'core-group', 'review'))(
      'about the next one under $id, while the plan lasts',
      (rule) => {
        const law = fc.property(aDatedCase.map(running), (caseFile) => {
          const entries = timelineBy(laid, caseFile);
          for (const { id: child } of caseFile.children) {
            const own = entries.filter((entry) => entry.rule === rule.id && entry.children.includes(child));
            expectSame(
              own.find(({ done }) => done === null),
              dutyUnder(rule, caseFile, { child }),
            );
          }
        });
        fc.assert(law, { numRuns });
      },
    );
  });
});
