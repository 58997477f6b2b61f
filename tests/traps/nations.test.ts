import { describe, expect, test } from 'vitest';
import { comparePolicies } from '../../src/analysis/index.ts';
import { calendarFor, nationCalendars } from '../../src/calendar/index.ts';
import { readFacts } from '../../src/domain/readFacts.ts';
import { ask } from '../../src/engine/ask.ts';
import type { CheckedPolicy } from '../../src/engine/Policy.ts';
import { parsePolicy } from '../../src/policy/index.ts';
import { deadline } from '../../src/questions/deadline.ts';
import { timeline } from '../../src/timeline/index.ts';
import { jsonOf, runCli } from '../support/commandLine.ts';
import { calendarDay, rulebookOf } from '../support/rules.ts';
import { caseOf, childWith, initial, reviewOn } from './caseInTime.ts';

const document = (nation: string, more: object = {}): Record<string, unknown> => ({
  id: 'authority',
  title: 'An authority',
  layer: 'authority',
  nation,
  inForceFrom: '2020-01-01',
  counting: 'exclusive',
  notes: [],
  sources: [
    {
      id: 'authority',
      title: 'Procedures',
      publisher: 'An authority',
      version: '1',
      comparedOn: '2026-11-21',
      clauses: { '1': 'Minutes' },
    },
  ],
  sections: [
    {
      id: 'minutes',
      title: 'Minutes',
      rules: [
        {
          id: 'minutes-sent',
          cites: ['authority/1'],
          force: 'must',
          says: 'Minutes go out within ten working days.',
          deadline: {
            name: 'minutes-sent',
            who: 'conference-chair',
            what: 'send the minutes',
            due: { within: { workingDays: 10 }, after: 'conference.heldOn' },
            done: 'minutes.sentOn',
          },
        },
      ],
    },
  ],
  judgement: [],
  ...more,
});

const checked = (nation: string, more: object = {}): CheckedPolicy => {
  const parsed = parsePolicy(document(nation, more));
  if (!parsed.ok) throw new TypeError(parsed.issues.map(({ message }) => message).join('; '));
  return parsed.value;
};

const held = reviewOn('review', '2026-03-30');
const asOf = calendarDay('2026-04-01');

const minutesDue = (policy: CheckedPolicy): readonly unknown[] => {
  const calendar = calendarFor([policy.policy]);
  if (!calendar.ok) throw new TypeError(calendar.issues.map(({ message }) => message).join('; '));
  const moment = { asOf, calendar: calendar.value };
  const caseFile = caseOf(childWith(), { ...initial, heldOn: '2026-01-05' }, held);
  const [child] = caseFile.children;
  const facts = readFacts(caseFile, { child: child?.id ?? '', conference: 'review' }, asOf);
  const { duties } = ask(deadline('minutes-sent'), rulebookOf(policy), facts, moment);
  const entries = timeline(caseFile, rulebookOf(policy), moment).filter(({ conference }) => conference === 'review');
  return [...duties.map(({ dueOn }) => dueOn), ...entries.map(({ due }) => due)];
};

const liberation = {
  calendar: {
    name: 'guernsey-2026',
    source: 'The public holidays of Guernsey in 2026, as far as this test needs them.',
    coversFrom: '2026-01-01',
    coversTo: '2026-12-31',
    holidays: ['2026-04-03', '2026-04-06', '2026-04-08'],
  },
};

describe('ten working days from 30 March 2026', () => {
  test.each([
    ['england', '2026-04-15', {}],
    ['wales', '2026-04-15', {}],
    ['scotland', '2026-04-14', {}],
    ['northern-ireland', '2026-04-15', {}],
    ['guernsey', '2026-04-16', liberation],
  ])('in %s end on %s, asked and in the timeline', (nation, day, more) => {
    expect(minutesDue(checked(nation, more))).toEqual([day, day]);
  });

  const examples = (due: string): object => ({
    policy: 'authority',
    inForceFrom: '2020-01-01',
    examples: [
      {
        name: 'Ten working days over Easter',
        question: 'deadline:minutes-sent',
        asOf: '2026-04-01',
        facts: { 'child.life': 'living', 'plan.stage': 'in-force', 'conference.heldOn': '2026-03-30' },
        restIs: 'no',
        expect: { outcome: 'due', due: { 'minutes-sent': due } },
      },
    ],
  });

  test.each([
    ['scotland', {}, '2026-04-14', '2026-04-15'],
    ['guernsey', liberation, '2026-04-16', '2026-04-15'],
  ])('on the command line and in examples go by the calendar of %s', (nation, more, right, wrong) => {
    const run = (due: string): number =>
      runCli(['test', 'own.json'], {
        files: {
          'own.json': JSON.stringify(document(nation, more)),
          'own.examples.json': JSON.stringify(examples(due)),
        },
      }).status;
    expect(run(right)).toBe(0);
    expect(run(wrong)).toBe(1);
    const files = {
      'own.json': JSON.stringify(document(nation, more)),
      'case.json': JSON.stringify({
        case: caseOf(childWith(), { ...initial, heldOn: '2026-01-05' }, held),
      }),
    };
    const words = ['decide', 'case.json', '--policy', 'own.json', '--as-of', '2026-04-01', '--conference', 'review'];
    expect(JSON.stringify(jsonOf([...words, '--json'], { files }))).toContain(`"dueOn":"${right}"`);
  });
});

describe('two nations compared', () => {
  const { england, scotland, wales } = nationCalendars;
  const compared = (before: string, after: string, calendars: object): unknown => {
    const { questions } = comparePolicies(checked(before), checked(after), {
      asOf,
      ...(calendars as { calendar: typeof england }),
      questions: [deadline('minutes-sent')],
    });
    return questions.map(({ verdict, differences }) => [
      verdict,
      ...differences.map(({ before: one, after: other }) => [
        one.outcome,
        one.receipt.calendar.name,
        other.outcome,
        other.receipt.calendar.name,
      ]),
    ]);
  };

  test('each counts by its own bank holidays', () => {
    expect(compared('england', 'scotland', { calendar: england, calendarAfter: scotland })).toEqual([
      expect.arrayContaining(['incomparable']),
    ]);
    expect(compared('england', 'wales', { calendar: england, calendarAfter: wales })).toEqual([['same']]);
    expect(compared('scotland', 'scotland', { calendar: scotland })).toEqual([['same']]);
  });

  test('on the command line as well', () => {
    const files = {
      'one.json': JSON.stringify(document('england')),
      'other.json': JSON.stringify(document('scotland')),
      'third.json': JSON.stringify(document('wales')),
    };
    const words = ['--question', 'deadline:minutes-sent'];
    expect(runCli(['compare', 'one.json', 'other.json', ...words], { files }).status).toBe(1);
    expect(runCli(['compare', 'one.json', 'third.json', ...words], { files }).status).toBe(0);
  });
});
