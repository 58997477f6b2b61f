import { describe, expect, test } from 'vitest';
import { analysePolicies, comparePolicies, whatWouldChange } from '../../src/analysis/index.ts';
import { readFacts } from '../../src/cases/index.ts';
import type { CaseFile } from '../../src/domain/CaseFile.ts';
import { ask } from '../../src/engine/ask.ts';
import type { Condition } from '../../src/engine/Condition.ts';
import type { CheckedPolicy } from '../../src/engine/Policy.ts';
import type { Limit } from '../../src/engine/Due.ts';
import { explain, explanationText } from '../../src/explanation/index.ts';
import { checkFloors, parsePolicy } from '../../src/policy/index.ts';
import { reports } from '../../src/questions/checklists.ts';
import { deadline } from '../../src/questions/deadline.ts';
import { checkLaws } from '../../src/testing/index.ts';
import { timeline } from '../../src/timeline/index.ts';
import { parseCase } from '../../src/validation/index.ts';
import { aDocument, aWrittenRule, calendarDay, factsOf, momentOn, rulebookOf } from '../support/rules.ts';

const weeks = 'local.plan.weeksBetweenVisits';
const shared = 'local.conference.sharedAt';
const begins = 'local.conference.plannedStartAt';

const facts = {
  [weeks]: { type: 'count', says: 'How many weeks the plan lets pass between visits; 0 where it says nothing.' },
  [shared]: { type: 'instant', says: 'The moment at which the report was shared; `null` where it was not.' },
  [begins]: { type: 'instant', says: 'The moment at which the conference begins; `null` where none is set.' },
} as const;

const fourWeeks: Limit = { within: { weeks: 4 }, after: 'visits.countedFrom' };
const asPlanned: Limit = { within: { weeks }, after: 'visits.countedFrom' };

const visits = (...soonest: readonly Limit[]): ReturnType<typeof aWrittenRule> =>
  aWrittenRule('deadline', {
    name: 'visit',
    who: 'lead-social-worker',
    what: 'visit the child',
    due: { soonest },
  });

const inTime = (hours: number): ReturnType<typeof aWrittenRule> => {
  const is: Condition = { fact: shared, atLeast: { hours }, before: begins };
  return aWrittenRule('requirement', { question: 'reports', is });
};

const countyOf = (...rules: Parameters<typeof aDocument>[0]): CheckedPolicy => {
  const sources = [
    {
      id: 'county',
      title: 'Visits',
      publisher: 'The county',
      version: '1',
      comparedOn: calendarDay('2026-01-01'),
      clauses: { '1': 'Visits' },
    },
  ];
  const parsed = parsePolicy(aDocument(rules, { facts, sources }).policy);
  if (!parsed.ok) throw new TypeError(JSON.stringify(parsed.issues));
  return parsed.value;
};

const county = countyOf(visits(fourWeeks, asPlanned), inTime(24));
const moment = momentOn('2026-03-10');
const lastVisit = { 'visits.countedFrom': '2026-02-24' };

const compared = (
  before: CheckedPolicy,
  after: CheckedPolicy,
  question: 'deadline:visit' | 'reports',
): readonly string[] => {
  const result = comparePolicies(before, after, moment);
  return result.questions.flatMap((one) => (one.question === question ? [one.verdict] : []));
};

describe('a time of which a fact says how many it counts', () => {
  test('leads to a visit by the sooner of the two days, on the case as recorded', () => {
    const caseFile: unknown = {
      id: 'case',
      children: [
        {
          id: 'a',
          bornOn: '2019-05-02',
          diedOn: null,
          lookedAfter: [],
          visits: [{ on: '2026-02-10' }, { on: '2026-02-24' }],
          plans: [{ madeOn: '2026-02-02', endedOn: null, local: { weeksBetweenVisits: 2 } }],
        },
      ],
      conferences: [],
    };
    const parsed = parseCase(caseFile, { policies: [county] });
    expect(parsed.ok).toBe(true);
    const known = caseFile as CaseFile;
    const rulebook = rulebookOf(county);
    const { duties, outcome } = ask(
      deadline('visit'),
      rulebook,
      readFacts(known, { child: 'a' }, moment.asOf),
      moment,
    );
    expect([outcome, duties[0]?.dueOn]).toEqual(['due', '2026-03-10']);
    const entries = timeline(known, rulebook, moment).filter(({ rule }) => rule === 'county/deadline');
    expect(entries.map(({ due, status }) => [due, status])).toEqual([
      ['2026-02-16', 'done'],
      ['2026-02-24', 'done'],
      ['2026-03-10', 'due-next'],
    ]);
  });

  test.each([-1, 1.5, 'two', null])('is refused of a record that holds %j', (weeksBetweenVisits) => {
    const children = [{ id: 'a', plans: [{ madeOn: '2026-02-02', local: { weeksBetweenVisits } }] }];
    const parsed = parseCase({ id: 'case', children, conferences: [] }, { policies: [county] });
    expect(parsed.ok ? [] : parsed.issues.map(({ path }) => path)).toEqual([
      '/children/0/plans/0/local/weeksBetweenVisits',
    ]);
  });

  test('is the same as itself, and another than the limit beside it alone', () => {
    expect(compared(county, county, 'deadline:visit')).toEqual(['same']);
    const without = countyOf(visits(fourWeeks), inTime(24));
    const [one] = compared(without, county, 'deadline:visit');
    expect(one).not.toBe('same');
  });

  test('can be a floor that is kept, and one that is loosened', () => {
    const floor = aDocument([{ ...visits(fourWeeks, asPlanned), floor: true }], { facts, id: 'nation' });
    const over = (...limits: readonly Limit[]): readonly string[] => {
      const replacing = { ...visits(...limits), id: 'own', replaces: ['nation/deadline'] };
      return checkFloors([floor, aDocument([replacing], { facts })]).map(({ code }) => code);
    };
    expect(over(asPlanned, fourWeeks)).toEqual([]);
    expect(over({ within: { weeks: 3 }, after: 'visits.countedFrom' }, asPlanned)).toEqual([]);
    expect(over(fourWeeks)).not.toEqual([]);
  });

  test('would change by another number', () => {
    const result = whatWouldChange(deadline('visit'), rulebookOf(county), factsOf({ ...lastVisit, [weeks]: 1 }), moment);
    const numbers = result.sets.flatMap(({ changes }) => changes).filter(({ fact }) => fact === weeks);
    expect(result.outcome).toBe('overdue');
    expect(numbers.length).toBeGreaterThan(0);
  });

  test('is explained by what the fact says', () => {
    const told = factsOf({ ...lastVisit, [weeks]: 2 });
    const text = (known: typeof told): string =>
      explanationText(explain(ask(deadline('visit'), rulebookOf(county), known, moment), rulebookOf(county)));
    expect(text(told)).toContain('How many weeks the plan lets pass between visits: 2.');
    expect(text(told)).toContain('as many weeks as this says (how many weeks the plan lets pass between visits)');
    expect(text(factsOf(lastVisit))).toContain('it comes sooner if a number that is not known is small');
  });
});

describe('hours between two moments', () => {
  const start = '2026-03-29T10:00:00+01:00';

  test('are counted by elapsed time, the last second being in time', () => {
    const outcomeOf = (at: string): string =>
      ask(reports, rulebookOf(county), factsOf({ [begins]: start, [shared]: at }), moment).outcome;
    expect(['2026-03-28T09:00:00Z', '2026-03-28T09:00:01Z', '2026-03-28T10:00:00Z'].map(outcomeOf)).toEqual([
      'in-order',
      'not-in-order',
      'not-in-order',
    ]);
  });

  test('tell a stricter document from a laxer one', () => {
    const stricter = countyOf(visits(fourWeeks, asPlanned), inTime(48));
    expect(compared(county, county, 'reports')).toEqual(['same']);
    expect(compared(county, stricter, 'reports')).toEqual(['stricter']);
    expect(compared(stricter, county, 'reports')).toEqual(['laxer']);
  });

  test('would change by an earlier moment', () => {
    const late = factsOf({ [begins]: start, [shared]: '2026-03-28T20:00:00Z' });
    const { outcome, sets } = whatWouldChange(reports, rulebookOf(county), late, moment);
    expect(outcome).toBe('not-in-order');
    expect(sets.flatMap(({ changes }) => changes).map(({ fact }) => fact)).toContain(shared);
  });
});

test('such documents have no dead parts, and keep the laws', { timeout: 120_000 }, () => {
  const findings = analysePolicies(county, moment).filter(({ severity }) => severity !== 'note');
  expect(findings).toEqual([]);
  const broken = checkLaws(rulebookOf(county), { ...moment, numRuns: 60 }).filter(({ held }) => !held);
  expect(broken.map(({ law }) => law)).toEqual([]);
});
