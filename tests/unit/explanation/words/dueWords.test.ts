import { describe, expect, test } from 'vitest';
import type { CalendarDay } from '../../../../src/domain/CalendarDay.ts';
import type { Provisional, Step } from '../../../../src/engine/Decision.ts';
import type { Due } from '../../../../src/engine/Due.ts';
import { sayDue, sayProvisional, sayStep } from '../../../../src/explanation/words/dueWords.ts';
import { calendarDay } from '../../../support/rules.ts';

const day: CalendarDay = calendarDay('2026-03-12');

test.each<[Due, string]>([
  [
    { within: { months: 3 }, after: 'conference.heldOn' },
    'within 3 months after the day on which the conference was held',
  ],
  [
    { atLeast: { workingDays: 5 }, before: 'conference.dayOn' },
    'at least 5 working days before the day of the conference',
  ],
  [{ by: 'conference.dayOn' }, 'by the day of the conference'],
  [
    { soonest: [{ within: { days: 3 }, after: 'conference.dayOn' }, { by: 'coreGroup.firstOn' }] },
    "within 3 days after the day of the conference or by the day of the core group's first meeting since the plan was made, whichever comes first",
  ],
  [
    { latest: [{ by: 'conference.dayOn' }, { by: 'move.notifiedOn' }] },
    'by the day of the conference or by the day on which the receiving authority was notified, whichever comes last',
  ],
])('%j is said in words', (due, said) => {
  expect(sayDue(due, [])).toBe(said);
});

describe('the steps of the arithmetic', () => {
  test.each<[Step, string]>([
    [{ fact: 'conference.dayOn', at: day }, 'The day of the conference: Thursday 12 March 2026.'],
    [{ fact: 'conference.dayOn', at: 'unknown' }, 'The day of the conference: not known.'],
    [{ fact: 'conference.dayOn', at: 'not-happened' }, 'The day of the conference: it has not come about.'],
    [{ add: { months: 3 }, counting: 'exclusive', gives: day }, '3 months after that: Thursday 12 March 2026.'],
    [
      { add: { workingDays: 1 }, counting: 'exclusive', gives: day },
      '1 working day after that (the working day after it is day 1): Thursday 12 March 2026.',
    ],
    [
      { add: { days: 2 }, counting: 'inclusive', gives: day },
      '2 days after that (the day itself is day 1): Thursday 12 March 2026.',
    ],
    [
      { takeAway: { workingDays: 5 }, counting: 'exclusive', gives: day },
      '5 working days before that (the working day before it is day 1): Thursday 12 March 2026.',
    ],
    [
      { takeAway: { workingDays: 5 }, counting: 'clear', gives: day },
      '5 working days before that (with so many whole working days between): Thursday 12 March 2026.',
    ],
    [{ takeAway: { weeks: 1 }, counting: 'clear', gives: day }, '1 week before that: Thursday 12 March 2026.'],
  ])('%j', (step, said) => {
    expect(sayStep(step, [])).toBe(said);
  });
});

test.each<[Provisional, string]>([
  [
    { because: 'beyond-calendar', coversFrom: day, coversTo: day },
    'The date is provisional: bank holidays are known from Thursday 12 March 2026 to Thursday 12 March 2026 only.',
  ],
  [
    { because: 'may-be-sooner', fact: 'child.bornOn' },
    'The date is provisional: it comes sooner if another day that counts does, the day on which the child was born.',
  ],
])('%j is said in words', (why, said) => {
  expect(sayProvisional(why, [])).toBe(said);
});
