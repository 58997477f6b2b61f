import { describe, expect, test } from 'vitest';
import { earlierPeriod, earlierPlan } from '../../../../src/domain/view/earlierSpan.ts';
import { type Asked, see } from '../support/readCase.ts';

/** As of the day of the question. */
const notKnown = { endedOn: undefined, beganOn: '2026-03-10' };

describe('the plan before the one in view', () => {
  const latest = { madeOn: '2026-01-12', endedOn: null };
  const before = (plans: NonNullable<Asked['child']>['plans']): unknown => earlierPlan(see({ child: { plans } }));

  test.each<[string, NonNullable<Asked['child']>['plans'], unknown]>([
    ['is not known where nothing is said of plans', undefined, notKnown],
    ['is none where there is none at all', [], null],
    ['is none where there is one alone', [latest], null],
    ['is none where both are still to be made', [{ madeOn: '2027-01-01' }, { madeOn: '2027-05-05' }], null],
    ['is not known where it is not known which is in view', [{ endedOn: null }, { endedOn: null }], notKnown],
    ['is none where the other comes later', [latest, { madeOn: '2026-06-01' }], null],
    [
      'ended on its day',
      [{ madeOn: '2025-01-06', endedOn: '2025-06-02' }, latest],
      { endedOn: '2025-06-02', beganOn: '2026-01-12' },
    ],
    [
      'is the last to have ended of several',
      [{ madeOn: '2024-01-08', endedOn: '2024-06-03' }, latest, { madeOn: '2025-01-06', endedOn: '2025-06-02' }],
      { endedOn: '2025-06-02', beganOn: '2026-01-12' },
    ],
    [
      'had ended by when the next was made, where its own end is recorded as none or as later',
      [{ madeOn: '2024-01-08', endedOn: null }, { madeOn: '2025-01-06', endedOn: '2026-02-02' }, latest],
      { endedOn: '2026-01-12', beganOn: '2026-01-12' },
    ],
    ['ended nobody knows when', [{ madeOn: '2025-01-06' }, latest], { endedOn: undefined, beganOn: '2026-01-12' }],
    [
      'may have been made nobody knows when, and ended',
      [{ endedOn: '2025-06-02' }, latest],
      { endedOn: '2025-06-02', beganOn: '2026-01-12' },
    ],
  ])('%s', (_, plans, expected) => {
    expect(before(plans)).toEqual(expected);
  });

  test('is none that ended after the one in view was made, and of which nobody knows when it was made', () => {
    expect(before([{ endedOn: '2026-02-02' }, latest])).toBeNull();
  });
});

test('the time of being looked after before the one in view goes by the same', () => {
  const before = (lookedAfter: NonNullable<Asked['child']>['lookedAfter']): unknown =>
    earlierPeriod(see({ child: { lookedAfter } }));
  expect(before(undefined)).toEqual(notKnown);
  expect(before([{ since: null }, { since: '2025-01-06', endedOn: '2025-06-02' }, { since: '2026-01-12' }])).toEqual({
    endedOn: '2025-06-02',
    beganOn: '2026-01-12',
  });
});
