import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { auditConference } from '../../../src/audit/index.ts';
import { readFacts } from '../../../src/cases/index.ts';
import type { CalendarDay } from '../../../src/domain/CalendarDay.ts';
import type { CaseFile } from '../../../src/domain/CaseFile.ts';
import { pointOfView } from '../../../src/domain/view/PointOfView.ts';
import { placesOf } from '../../../src/domain/view/recordPointers.ts';
import { vocabulary } from '../../../src/domain/vocabulary.ts';
import { ask } from '../../../src/engine/ask.ts';
import type { About } from '../../../src/engine/About.ts';
import { deadline } from '../../../src/questions/deadline.ts';
import { aCaseFile } from '../../../src/testing/index.ts';
import { timeline } from '../../../src/timeline/index.ts';
import { parseCase } from '../../../src/validation/index.ts';
import { aDocument, aWrittenRule, calendarDay, momentOn, rulebookOf } from '../../support/rules.ts';

const meetings = 'coreGroup.countedFrom';
const series = 'local.series.supervision';
/** Said in the same words, so that texts can be compared. */
const fact = { type: 'date', says: vocabulary[meetings].says } as const;

const everyTwoWeeks = (name: string, after: string, about?: About): ReturnType<typeof aWrittenRule> =>
  aWrittenRule(
    'deadline',
    { name, who: 'core-group', what: 'do it again', due: { within: { weeks: 2 }, after } },
    { id: 'again', ...(about === undefined ? {} : { about }) },
  );

/** Whom both rules are about: a child with a plan in force, or whatever became of plan and child. */
const reaches: readonly (About | undefined)[] = [
  undefined,
  { child: ['unborn', 'living', 'died'], plan: ['none', 'in-force', 'ended'] },
];

const rulebooksOf = (about: About | undefined): readonly ReturnType<typeof rulebookOf>[] => [
  rulebookOf(aDocument([everyTwoWeeks('core-group', meetings, about)])),
  rulebookOf(aDocument([everyTwoWeeks('core-group', series, about)], { facts: { [series]: fact } })),
];

/** The same days, as meetings of the core group and as a series of a policy's own. */
const withSeries = (caseFile: CaseFile): CaseFile => ({
  ...caseFile,
  children: caseFile.children.map((child) => ({
    ...child,
    ...(child.coreGroups && { series: { supervision: child.coreGroups.map(({ heldOn }) => ({ on: heldOn })) } }),
  })),
});

const near = calendarDay('2026-03-10');
const aCase = aCaseFile({ near }).map(withSeries);
const aDay = fc.constantFrom('2026-01-15', '2026-03-10', '2026-04-20').map((day): CalendarDay => calendarDay(day));

const asSeries = (text: string): string =>
  text.replaceAll(meetings, series).replaceAll('/coreGroups', '/series/supervision');

const places = (caseFile: CaseFile): readonly (readonly [child: string, conference: string | undefined])[] =>
  caseFile.children.flatMap(({ id }) => [
    [id, undefined] as const,
    ...caseFile.conferences.filter(({ children }) => children.includes(id)).map((one) => [id, one.id] as const),
  ]);

describe.each(reaches)('a series of a policy’s own is as good as the core groups, about %j', (about) => {
  const [shipped, declared] = rulebooksOf(about) as [ReturnType<typeof rulebookOf>, ReturnType<typeof rulebookOf>];

  test('in the timeline', { timeout: 120_000 }, () => {
    const law = fc.property(aCase, aDay, (caseFile, asOf) => {
      const moment = momentOn(asOf);
      const [one, other] = [timeline(caseFile, shipped, moment), timeline(caseFile, declared, moment)];
      expect(JSON.stringify(other)).toBe(asSeries(JSON.stringify(one)));
    });
    fc.assert(law, { numRuns: 150 });
  });

  test('in questions and audits, from now and from each conference', { timeout: 120_000 }, () => {
    const law = fc.property(aCase, aDay, (caseFile, asOf) => {
      const moment = momentOn(asOf);
      for (const [child, conference] of places(caseFile)) {
        const subject = { child, conference };
        const facts = readFacts(caseFile, subject, asOf);
        expect(Reflect.get(facts.values, series)).toBe(facts.values[meetings]);
        const view = pointOfView(caseFile, subject, asOf);
        expect(placesOf(view, series)).toEqual(placesOf(view, meetings).map(asSeries));
        const [one, other] = [shipped, declared].map((rulebook) =>
          JSON.stringify(ask(deadline('core-group'), rulebook, facts, moment)),
        );
        expect(other).toBe(asSeries(one ?? ''));
        if (conference === undefined) continue;
        const [audited, again] = [shipped, declared].map((rulebook) =>
          JSON.stringify(auditConference({ case: caseFile, conference }, rulebook, moment)),
        );
        expect(again).toBe(asSeries(audited ?? ''));
      }
    });
    fc.assert(law, { numRuns: 60 });
  });
});

test('what documents declare as series is drawn, and lets every case in', () => {
  const document = aDocument([everyTwoWeeks('core-group', series)], { facts: { [series]: fact } });
  const listed = new Set<number>();
  const law = fc.property(aCaseFile({ near, policies: [document] }), (caseFile) => {
    caseFile.children.forEach((child) => listed.add(child.series?.['supervision']?.length ?? -1));
    const parsed = parseCase(caseFile, { policies: [document] });
    expect(parsed.ok ? [] : parsed.issues).toEqual([]);
  });
  fc.assert(law, { numRuns: 150 });
  expect([...listed].toSorted((one, other) => one - other)).toEqual([-1, 0, 1, 2, 3]);
});
