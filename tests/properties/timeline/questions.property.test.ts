import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toCalendarDay, type CalendarDay } from '../../../src/domain/CalendarDay.ts';
import type { CaseFile } from '../../../src/domain/CaseFile.ts';
import type { Scope } from '../../../src/domain/derived/DerivedFact.ts';
import type { Facts } from '../../../src/domain/Facts.ts';
import { oncePer } from '../../../src/domain/oncePer.ts';
import { readFacts, type Subject } from '../../../src/domain/readFacts.ts';
import { ask } from '../../../src/engine/ask.ts';
import type { Obligation } from '../../../src/engine/Decision.ts';
import { deadline } from '../../../src/questions/deadline.ts';
import { everyQuestion } from '../../../src/questions/everyQuestion.ts';
import { nextReview } from '../../../src/questions/nextReview.ts';
import { datedRules, type DatedRule } from '../../../src/timeline/DatedRule.ts';
import { timeline, type Timeline, type TimelineEntry } from '../../../src/timeline/index.ts';
import { inTwoVersions } from '../../support/twoVersions.ts';
import { aDatedCase, authorities } from './aDatedCase.ts';
import { aChildHistory, aToday, type ChildHistory, type Day } from './aHistory.ts';
import { caseOfHistory } from './caseOfHistory.ts';

/** Histories of which it is known what was held and what was not. */
const aHistory = aChildHistory('held', 'planned', 'put-off', 'cancelled');

/** Whether a child lives and has a plan in force. */
const hasPlan = ({ plans, diedOn = Infinity }: ChildHistory, today: Day): boolean =>
  today < diedOn && plans.some(({ madeOn, endedOn = Infinity }) => madeOn <= today && today < endedOn);

/** The facts of a case, read once from each point of view. */
const factsOf = oncePer((caseFile: CaseFile) => {
  const known = new Map<string, Facts>();
  return (subject: Subject, asOf: CalendarDay): Facts => {
    const key = JSON.stringify([subject, asOf]);
    const facts = known.get(key) ?? readFacts(caseFile, subject, asOf);
    known.set(key, facts);
    return facts;
  };
});

/** Each authority by its documents as they stand, and by two versions of each, of which the later comes about midway. */
const ways = authorities.flatMap((laid) => [
  { ...laid, law: laid.rulebook },
  { ...laid, name: `${laid.name}, in two versions`, law: inTwoVersions(laid, '2026-07-17') },
]);

describe.each(ways)('$name', { timeout: 120_000 }, ({ rulebook, law, calendar }) => {
  /** Versions are tried on fewer cases: what they change is which rules are asked, not how a rule is. */
  const runs = (some: number): { readonly numRuns: number } => ({
    numRuns: law === rulebook ? some : Math.ceil(some / 4),
  });
  const rules = datedRules(rulebook);

  const entriesOn = (caseFile: CaseFile, asOf: CalendarDay): Timeline => timeline(caseFile, law, { asOf, calendar });

  /** Whether nothing that it counts from has come about. */
  const isAhead = ({ dueOn, dueAt, steps }: Obligation): boolean =>
    (dueOn ?? dueAt) === undefined && steps.every((step) => 'at' in step && step.at === 'not-happened');

  const dutyUnder = (
    { rule, id }: DatedRule,
    caseFile: CaseFile,
    subject: Subject,
    asOf: CalendarDay,
  ): Obligation | undefined => {
    const question =
      rule.deadline === undefined ? everyQuestion().get(rule.duty?.question ?? '') : deadline(rule.deadline.name);
    if (question === undefined) throw new TypeError(`\`${id}\` belongs to no question`);
    const { duties } = ask(question, law, factsOf(caseFile)(subject, asOf), { asOf, calendar });
    const duty = duties.find((one) => one.rule === id);
    return duty !== undefined && isAhead(duty) ? undefined : duty;
  };

  const dueOf = (duty: Obligation | undefined): string | null | undefined => duty && (duty.dueAt ?? duty.dueOn ?? null);

  const expectSame = (entry: TimelineEntry | undefined, duty: Obligation | undefined): void => {
    const { applies, who, what, to, cites, force, provisional, steps } = duty ?? {};
    expect(entry?.due).toBe(dueOf(duty));
    if (entry !== undefined) {
      expect(entry).toMatchObject({ applies, who, what, to, cites, force, provisional, steps });
    }
    if (duty?.kept === 'no') expect(entry?.status).toMatch(/late|overdue/u);
    if (duty?.kept === 'not-yet') expect(entry?.status).toMatch(/due/u);
  };

  const entryOf = (
    entries: Timeline,
    { id }: DatedRule,
    child: string,
    about: Partial<TimelineEntry>,
  ): TimelineEntry | undefined =>
    entries.find(
      (entry) =>
        entry.rule === id &&
        entry.children.includes(child) &&
        Object.entries(about).every(([key, value]) => entry[key as keyof TimelineEntry] === value),
    );

  const inScope = (...scopes: readonly Scope[]): readonly DatedRule[] =>
    rules.filter(({ scope }) => scopes.includes(scope));

  test('the question of the next review and the timeline give one day and one standing', () => {
    fc.assert(
      fc.property(aHistory, aToday, (history, today) => {
        const asOf = toCalendarDay(today);
        const caseFile = caseOfHistory({ a: history });
        const next = entriesOn(caseFile, asOf).filter(
          ({ deadline, done, status }) => deadline === 'review' && done === null && status !== 'missed',
        );
        if (!hasPlan(history, today)) {
          expect(next).toEqual([]);
          return;
        }
        const { outcome, duties } = ask(nextReview, law, readFacts(caseFile, { child: 'a' }, asOf), {
          asOf,
          calendar,
        });
        const standing = next.map(({ status }) => (status === 'due-next' ? 'due' : status));
        expect(standing).toEqual([outcome]);
        const asked = duties.filter(({ rule }) =>
          rules.some(({ id, deadline }) => id === rule && deadline === 'review'),
        );
        expect(next.map(({ rule, due }) => ({ rule, due }))).toEqual(
          asked.map((duty) => ({ rule: duty.rule, due: dueOf(duty) })),
        );
      }),
      runs(100),
    );
  });

  test('a review that was held stands in the timeline as the question asked about it has it', () => {
    fc.assert(
      fc.property(aHistory, aToday, fc.boolean(), (history, today, diedOnTheDay) => {
        const asOf = toCalendarDay(today);
        const diedOn = diedOnTheDay ? history.plans.at(-1)?.reviews.at(-1) : history.diedOn;
        const caseFile = caseOfHistory({ a: { ...history, diedOn } });
        const held = entriesOn(caseFile, asOf).filter(({ deadline, done }) => deadline === 'review' && done !== null);
        for (const { conference, rule, due, status } of held) {
          const facts = readFacts(caseFile, { child: 'a', conference: conference ?? '' }, asOf);
          const { outcome, duties } = ask(deadline('review'), law, facts, { asOf, calendar });
          expect(duties.map((duty) => [duty.rule, dueOf(duty)])).toEqual([[rule, due]]);
          expect(outcome).toBe(status === 'done' ? 'in-time' : 'late');
        }
      }),
      runs(50),
    );
  });

  test.each(inScope('visit', 'core-group'))('so it is with the next one under $id', (rule) => {
    fc.assert(
      fc.property(aHistory, aToday, (history, today) => {
        if (!hasPlan(history, today)) return;
        const asOf = toCalendarDay(today);
        const caseFile = caseOfHistory({ a: history });
        const own = entriesOn(caseFile, asOf).filter(
          (entry) => entry.rule === rule.id && entry.done === null && entry.status !== 'missed',
        );
        expect(own.length).toBeLessThanOrEqual(1);
        expectSame(own[0], dutyUnder(rule, caseFile, { child: 'a' }, asOf));
      }),
      runs(25),
    );
  });

  const follows = inScope('conference', 'review', 'visit', 'core-group', 'plan');

  test.each(follows)(
    'nothing that follows an earlier conference under $id is missed that the timeline tells not of',
    (rule) => {
      fc.assert(
        fc.property(aHistory, aToday, (history, today) => {
          const asOf = toCalendarDay(today);
          const caseFile = caseOfHistory({ a: history });
          const entries = entriesOn(caseFile, asOf);
          const missed = caseFile.conferences.flatMap(({ id: conference, heldOn }) => {
            if (typeof heldOn !== 'string' || heldOn > asOf) return [];
            const duty = dutyUnder(rule, caseFile, { child: 'a', conference }, asOf);
            return duty?.kept === 'no' ? [dueOf(duty)] : [];
          });
          const told = entries.filter(({ rule: id, status }) => id === rule.id && /late|overdue|missed/u.test(status));
          expect(told.map(({ due }) => due)).toEqual(expect.arrayContaining(missed));
        }),
        runs(100),
      );
    },
  );

  const outcomeUnder = ({ rule }: DatedRule, caseFile: CaseFile, subject: Subject, asOf: CalendarDay): string =>
    rule.deadline === undefined
      ? ''
      : ask(deadline(rule.deadline.name), law, factsOf(caseFile)(subject, asOf), { asOf, calendar }).outcome;

  /** How the timeline is to have it. */
  const standingsOf = ({ kept }: Obligation, outcome: string): readonly string[] => {
    if (kept === 'not-yet') return ['due'];
    if (kept !== 'no') return [];
    return outcome === 'late' ? ['late'] : outcome === 'overdue' ? ['overdue', 'missed'] : [];
  };

  test.each(follows)(
    'what follows the last conference under $id is still to be done, was done late or was not done only where the timeline tells so',
    (rule) => {
      fc.assert(
        fc.property(aHistory, aToday, (history, today) => {
          const asOf = toCalendarDay(today);
          const caseFile = caseOfHistory({ a: history });
          const entries = entriesOn(caseFile, asOf).filter(({ rule: id }) => id === rule.id);
          const told = entries.map(({ due, status }) => `${String(due)} ${status.replace('due-next', 'due')}`);
          const lastHeldOn = caseFile.conferences
            .flatMap(({ heldOn }) => (typeof heldOn === 'string' && heldOn <= asOf ? [heldOn] : []))
            .toSorted()
            .at(-1);
          const untold = caseFile.conferences.flatMap(({ id: conference, heldOn }) => {
            // From an earlier one it is not seen whole: what came about since the next one belongs to that.
            if (heldOn !== lastHeldOn || lastHeldOn === undefined) return [];
            const duty = dutyUnder(rule, caseFile, { child: 'a', conference }, asOf);
            if (duty?.applies !== 'yes') return [];
            const [due, outcome] = [
              String(dueOf(duty)),
              outcomeUnder(rule, caseFile, { child: 'a', conference }, asOf),
            ];
            const standings = standingsOf(duty, outcome).map((standing) => `${due} ${standing}`);
            return standings.length === 0 || standings.some((standing) => told.includes(standing))
              ? []
              : [{ conference, standings, told }];
          });
          expect(untold).toEqual([]);
        }),
        runs(100),
      );
    },
  );

  test('a conference that is no more to be held leaves nothing in the timeline but what had a day before that', () => {
    fc.assert(
      fc.property(aHistory, aToday, (history, today) => {
        const asOf = toCalendarDay(today);
        const caseFile = caseOfHistory({ a: history });
        const diedOn = history.diedOn === undefined ? undefined : toCalendarDay(history.diedOn);
        for (const { id, heldOn, cancelledOn } of caseFile.conferences) {
          if (heldOn !== null) continue;
          const over = [cancelledOn, diedOn].flatMap((day) => (day != null && day <= asOf ? [day] : [])).toSorted()[0];
          const entries = entriesOn(caseFile, asOf).filter(({ conference }) => conference === id);
          if (over !== undefined) expect(entries.filter(({ due }) => due === null || due > `${over}T24`)).toEqual([]);
        }
      }),
      runs(100),
    );
  });

  const forEvery = (law: (entries: Timeline, caseFile: CaseFile, asOf: CalendarDay) => void): void =>
    fc.assert(
      fc.property(aDatedCase, aToday.map(toCalendarDay), (caseFile, asOf) =>
        law(entriesOn(caseFile, asOf), caseFile, asOf),
      ),
      runs(25),
    );

  /** The children of a conference that were alive on a day. */
  const living = (caseFile: CaseFile, ids: readonly string[], asOf: CalendarDay): readonly string[] =>
    caseFile.children.flatMap(({ id, diedOn }) =>
      ids.includes(id) && !(typeof diedOn === 'string' && diedOn <= asOf) ? [id] : [],
    );

  test('what is owed at a conference that was held is what the questions asked about it say', () => {
    forEvery((entries, caseFile, asOf) => {
      for (const { id: conference, children, heldOn, exclusions = [] } of caseFile.conferences) {
        if (typeof heldOn !== 'string' || heldOn > asOf) continue;
        for (const child of living(caseFile, children, asOf)) {
          for (const rule of inScope('conference')) {
            const entry = entryOf(entries, rule, child, { conference });
            expectSame(entry, dutyUnder(rule, caseFile, { child, conference }, asOf));
          }
          for (const [exclusion] of exclusions.entries()) {
            for (const rule of inScope('exclusion')) {
              const entry = entryOf(entries, rule, child, { conference, exclusion });
              expectSame(entry, dutyUnder(rule, caseFile, { child, conference, exclusion }, asOf));
            }
          }
        }
      }
      expect(entries.filter(({ exclusion, conference }) => exclusion !== null && conference === null)).toEqual([]);
    });
  });

  /** What hangs on a conference is that one's to tell; a move can be known of only once its plan has ended. */
  const once = inScope('enquiry', 'looked-after-period', 'child').filter(({ asksOfConference }) => !asksOfConference);

  /** No life goes on after death. */
  const isSense = (caseFile: CaseFile, id: string): boolean => {
    const { diedOn } = caseFile.children.find((child) => child.id === id) ?? {};
    return !caseFile.conferences.some(
      ({ children, heldOn }) => children.includes(id) && typeof diedOn === 'string' && (heldOn ?? '') > diedOn,
    );
  };

  /** By now, another conference may have been held of which nobody knows the day or the kind: late, for all one knows. */
  const saidOf = ({ scope }: DatedRule): RegExp =>
    scope === 'enquiry' ? /late|overdue|missed|unknown/u : /late|overdue|missed/u;

  const owing = once.length === 0 ? [] : [{ rules: once }];

  test.each(owing)(
    'nothing owed once is missed at an earlier conference that the timeline tells not of',
    ({ rules: some }) => {
      fc.assert(
        fc.property(aDatedCase, aToday.map(toCalendarDay), (caseFile, asOf) => {
          // Few cases have anything missed, and only those need the whole timeline.
          let entries: Timeline | undefined;
          for (const { id: conference, children, heldOn } of caseFile.conferences) {
            if (typeof heldOn !== 'string' || heldOn > asOf) continue;
            for (const child of children.filter((id) => isSense(caseFile, id))) {
              for (const rule of some) {
                const duty = dutyUnder(rule, caseFile, { child, conference }, asOf);
                if (duty?.applies !== 'yes' || duty.kept !== 'no') continue;
                entries ??= entriesOn(caseFile, asOf);
                const own = entries.filter(({ rule: id, children: of }) => id === rule.id && of.includes(child));
                const missed = own.filter(({ status }) => saidOf(rule).test(status));
                expect(
                  missed.map(({ due }) => due),
                  JSON.stringify({ rule: rule.id, conference, child, asOf, own }),
                ).toContain(dueOf(duty));
              }
            }
          }
        }),
        runs(400),
      );
    },
  );

  const owedOnce = inScope('child').filter(({ asksOfConference }) => !asksOfConference);

  test.each(owedOnce)('so it is with what is owed for a child once under $id, while a plan runs', (rule) => {
    forEvery((entries, caseFile, asOf) => {
      for (const { id: child, plans } of caseFile.children) {
        const runs = plans?.every(({ endedOn }) => endedOn === null) === true;
        if (!runs || living(caseFile, [child], asOf).length === 0) continue;
        expectSame(entryOf(entries, rule, child, {}), dutyUnder(rule, caseFile, { child }, asOf));
      }
    });
  });
});
