import { describe, expect, test } from 'vitest';
import type { CheckedPolicy } from '../../../src/engine/Policy.ts';
import { createRulebookVersions } from '../../../src/engine/createRulebookVersions.ts';
import { timeline } from '../../../src/timeline/index.ts';
import { aDocument, aRule, calendar2026, calendarDay } from '../../support/rules.ts';
import { aCase } from './support/LooseCase.ts';
import { child, initial, review } from './support/timelineOf.ts';

const within = (months: number, inForceFrom: string, reachesRunning = false): CheckedPolicy =>
  aDocument(
    [
      aRule('deadline', {
        name: 'review',
        who: 'local-authority',
        what: 'hold the review',
        due: { within: { months }, after: 'review.precedingConferenceOn' },
        done: 'review.heldOn',
      }),
    ],
    { inForceFrom: calendarDay(inForceFrom), ...(reachesRunning ? { reachesRunning } : {}) },
  );

const conferences = [
  initial('2026-01-12'),
  review('one', { heldOn: '2026-03-02' }),
  review('two', { heldOn: '2026-07-06' }),
];

const reviewsBy = (...versions: readonly CheckedPolicy[]): unknown => {
  const rules = createRulebookVersions([versions]);
  if (!rules.ok) throw new TypeError(JSON.stringify(rules.issues));
  const moment = { asOf: calendarDay('2026-08-03'), calendar: calendar2026 };
  return timeline(aCase({ children: [child], conferences }), rules.value, moment).map(({ due, status }) => [
    due,
    status,
  ]);
};

describe('an obligation goes by the version in force when it arose', () => {
  const old = within(6, '2020-01-01');

  test('so that a stricter one makes nothing late that was in time', () => {
    expect(reviewsBy(old, within(3, '2026-04-01'))).toEqual([
      ['2026-07-12', 'done'],
      ['2026-09-02', 'done'],
      ['2026-10-06', 'due-next'],
    ]);
  });

  test('unless that one reaches what is already running', () => {
    expect(reviewsBy(old, within(3, '2026-04-01', true))).toEqual([
      ['2026-06-02', 'late'],
      ['2026-07-12', 'done'],
      ['2026-10-06', 'due-next'],
    ]);
  });

  test('and nothing is owed that arose before the first', () => {
    expect(reviewsBy(within(3, '2026-04-01'))).toEqual([['2026-10-06', 'due-next']]);
  });
});
