import { describe, expect, test } from 'vitest';
import { latestSpan } from '../../../../src/domain/view/latestSpan.ts';
import type { Sight } from '../../../../src/domain/view/Sight.ts';
import { calendarDay } from '../../../support/rules.ts';

const [early, middle, late] = [calendarDay('2024-03-01'), calendarDay('2025-03-01'), calendarDay('2026-01-01')];
const asOf = calendarDay('2026-03-10');
const held = calendarDay('2025-06-01');

const fromNow: Sight = {
  history: { asOf, conferences: [] },
  conference: undefined,
  asOf,
  knownOn: asOf,
  horizon: asOf,
};
const fromConference: Sight = {
  ...fromNow,
  conference: { conference: { id: 'c', children: ['a'] }, heldOn: held },
  knownOn: held,
};

const none = { is: 'none' };
const unknown = { is: 'unknown' };
const known = (span: object): object => ({ is: 'known', span });

const first = { from: early, to: middle };
const second = { from: middle, to: null };
const undated = { from: undefined, to: null };

describe('the latest of several spans', () => {
  test('is none where there are none, or none had begun by then', () => {
    expect(latestSpan([], fromNow)).toEqual(none);
    expect(latestSpan([{ from: late, to: null }], fromConference)).toEqual(none);
  });

  test('is the one that began last, in whatever order they are listed', () => {
    expect(latestSpan([first, second], fromNow)).toEqual(known(second));
    expect(latestSpan([second, first], fromNow)).toEqual(known(second));
  });

  test('is the last listed of two that began on one day', () => {
    const other = { from: middle, to: late };
    expect(latestSpan([second, other], fromNow)).toEqual(known(other));
  });

  test('is the one that runs on where it is not known when it began', () => {
    expect(latestSpan([undated, first], fromNow)).toEqual(known(undated));
  });

  test('is the one that ended last where all have ended and not all beginnings are known', () => {
    const ended = { from: undefined, to: late };
    expect(latestSpan([ended, first], fromNow)).toEqual(known(ended));
  });

  test('is not known where one of unknown beginning has or has not ended', () => {
    expect(latestSpan([first, { from: undefined, to: undefined }], fromNow)).toEqual(unknown);
    expect(latestSpan([undated, undated], fromNow)).toEqual(unknown);
  });
});

describe('a span of which it is not known when it began', () => {
  test('has begun by now, since it is recorded', () => {
    expect(latestSpan([undated], fromNow)).toEqual(known(undated));
  });

  test('may have begun after a conference, unless it had ended by then', () => {
    const ended = { from: undefined, to: middle };
    expect(latestSpan([undated], fromConference)).toEqual(unknown);
    expect(latestSpan([ended], fromConference)).toEqual(known(ended));
  });

  test('had begun where it began at the conference itself', () => {
    expect(latestSpan([undated], fromConference, () => true)).toEqual(known(undated));
  });

  test('began after the conference where another ran on at it', () => {
    const running = { from: early, to: late };
    expect(latestSpan([running, undated], fromConference)).toEqual(known(running));
    expect(latestSpan([{ ...running, to: undefined }, undated], fromConference)).toEqual(unknown);
    expect(latestSpan([first, undated], fromConference)).toEqual(unknown);
  });
});
