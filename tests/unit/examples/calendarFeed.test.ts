import ICAL from 'ical.js';
import { afterEach, describe, expect, test } from 'vitest';
import { authorities } from '../../../examples/calendarFeed/authorities.ts';
import { createFeed } from '../../../examples/calendarFeed/createFeed.ts';
import { readCaseFile } from '../../../examples/calendarFeed/readCaseFile.ts';
import type { CalendarDay } from '../../../src/index.ts';
import { checkFloors } from '../../../src/policy/index.ts';
import { timeline, type Timeline } from '../../../src/timeline/index.ts';
import { createRulebookVersions } from '../../../src/versions/index.ts';
import { exampleNames } from './support/exampleCases.ts';

interface Fed {
  readonly text: string;
  readonly entries: Timeline;
  readonly events: readonly ICAL.Event[];
}

/** The feed of an example by an authority's rules, read back by another library than the one that wrote it. */
const feedOf = (example: string, authority: string, asOf?: string): Fed => {
  const read = readCaseFile(`examples/cases/${example}.json`);
  const { documents, calendar } = authorities.get(authority) ?? { documents: [], calendar: undefined };
  if (!read.ok || calendar === undefined) throw new TypeError(`no feed of ${example} by ${authority}`);
  const day = (asOf ?? read.value.asOf) as CalendarDay;
  const rules = createRulebookVersions(documents, { checkFloors });
  if (!rules.ok) throw new TypeError(JSON.stringify(rules.issues));
  const { caseFile } = read.value;
  const entries = timeline(caseFile, rules.value, { asOf: day, calendar });
  const text = createFeed({ caseId: caseFile.id, asOf: day, entries, documents });
  const component = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return { text, entries, events: component.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event)) };
};

const eventOf = (events: readonly ICAL.Event[], id: string): ICAL.Event => {
  const found = events.find(({ uid }) => uid.includes(id));
  if (found === undefined) throw new TypeError(`no event \`${id}\``);
  return found;
};

const statusOf = (event: ICAL.Event): unknown => event.component.getFirstPropertyValue('status');

const zone = process.env['TZ'];
afterEach(() => {
  process.env['TZ'] = zone;
  if (zone === undefined) delete process.env['TZ'];
});

describe('the feed of an example', () => {
  test.each(exampleNames)('%s holds every obligation that has a date, and can be read back', (example) => {
    const { text, entries, events } = feedOf(example, 'wales');
    const dated = entries.filter(({ due }) => due !== null);

    expect(events.map((event) => event.uid.replace(/^[^/]+\//u, '').replace('@child-protection-rules', ''))).toEqual(
      dated.map(({ id }) => id),
    );
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
    expect(text.split('\r\n').every((line) => !line.includes('\n') && Buffer.byteLength(line) <= 75)).toBe(true);
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
  });

  test('has a whole day for what is due on a day', () => {
    const { events } = feedOf('late-review-keeps-its-interval', 'oxfordshire');
    const review = eventOf(events, 'further-review');

    expect(review.startDate.isDate).toBe(true);
    expect(review.startDate.toString()).toBe('2026-02-28');
    expect(review.summary).toBe('Overdue: hold the next review conference (child-1)');
    expect(statusOf(review)).toBe('CONFIRMED');
    expect(review.description).toContain('Child Protection Review Conferences, 2.2: ');
    expect(review.description).toContain('Overdue, 16 days');
    expect(review.description).toContain('Conference: review-2');
  });

  test('has a moment for what is due by the hour, by the clock of the world', () => {
    const { events } = feedOf('siblings-in-one-conference', 'oxfordshire');
    const sent = eventOf(events, 'decision-sent');

    expect(sent.startDate.isDate).toBe(false);
    expect(sent.startDate.toJSDate().toISOString()).toBe('2026-03-19T12:10:00.000Z');
    expect(sent.summary).toContain('(brother, sister)');
    expect(sent.description).toContain('Done, 2026-03-19T11:30:00Z');
  });

  test('is tentative where a date may change or it is not known whether anything is owed', () => {
    const unborn = feedOf('unborn-baby-not-yet-born', 'rotherham');
    const review = eventOf(unborn.events, 'first-review-after-birth');

    expect(statusOf(review)).toBe('TENTATIVE');
    expect(review.description).toContain('May be sooner, depending on child.bornOn.');
    for (const { events, entries } of [unborn, feedOf('looked-after-with-both-plans', 'oxfordshire')]) {
      const open = entries.filter(({ provisional, applies }) => provisional.length > 0 || applies === 'unknown');
      const tentative = events.filter((event) => statusOf(event) === 'TENTATIVE');
      expect(tentative).not.toEqual([]);
      expect(tentative).toHaveLength(open.filter(({ due }) => due !== null).length);
    }
  });

  test('keeps its ids as time goes by, so that a calendar moves events and does not double them', () => {
    const before = feedOf('looked-after-with-both-plans', 'wales', '2026-01-20').events;
    const after = feedOf('looked-after-with-both-plans', 'wales', '2026-01-28').events;
    const id = 'core-group-six-weeks/child-1/plan:conference:initial/after:2025-12-16';

    expect(eventOf(before, id).summary).toContain('Due next: meet');
    expect(eventOf(after, id).summary).toContain('Done: meet');
    expect(eventOf(after, id).uid).toBe(eventOf(before, id).uid);
  });

  test.each(['America/Los_Angeles', 'Pacific/Auckland'])('is the same wherever it is made: %s', (elsewhere) => {
    const { text } = feedOf('siblings-in-one-conference', 'oxfordshire');
    process.env['TZ'] = elsewhere;

    expect(feedOf('siblings-in-one-conference', 'oxfordshire').text).toBe(text);
  });

  test('tells nothing of anyone but ids', () => {
    const { text } = feedOf('looked-after-with-both-plans', 'oxfordshire');

    expect(text).toContain('child-1');
    expect(text.replaceAll(/\r\n /gu, '')).not.toMatch(/2019-05-27|20190527/u);
  });
});

describe('a case file', () => {
  test('that is not there, or holds no case, is told as issues', () => {
    expect(readCaseFile('examples/cases/none.json')).toMatchObject({
      ok: false,
      issues: [{ code: 'unreadable-file' }],
    });
    expect(readCaseFile('package.json')).toMatchObject({ ok: false });
  });
});
