import { describe, expect, test } from 'vitest';
import { exactly, laterOf, latestOf, settle } from '../../../../src/domain/view/Latest.ts';
import { calendarDay } from '../../../support/rules.ts';

const [early, late] = [calendarDay('2026-01-15'), calendarDay('2026-02-20')];

describe('the later of two days', () => {
  test('is the later, whichever comes first', () => {
    expect([laterOf(early, late), laterOf(late, early), laterOf(late, late)]).toEqual([late, late, late]);
  });

  test('is the only one where the other is none', () => {
    expect([laterOf(null, early), laterOf(early, null), laterOf(null, null)]).toEqual([early, early, null]);
  });
});

describe('the latest of two groups of days', () => {
  test('is as certain and as possible as the later of each', () => {
    expect(latestOf(exactly(early), { certain: null, possible: late })).toEqual({ certain: early, possible: late });
  });

  test('is settled only where what is certain is all that is possible', () => {
    expect(settle(exactly(late))).toBe(late);
    expect(settle(exactly(null))).toBeNull();
    expect(settle({ certain: early, possible: late })).toBeUndefined();
    expect(settle({ certain: null, possible: late })).toBeUndefined();
  });
});
