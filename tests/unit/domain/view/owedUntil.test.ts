import { describe, expect, test } from 'vitest';
import { toCalendarDay } from '../../../../src/domain/CalendarDay.ts';
import { owedUntil } from '../../../../src/domain/view/owedUntil.ts';
import { type Asked, initial, plan, see } from '../support/readCase.ts';

/** Until when what counts from a fact was owed, seen from the conference that made the plan. */
const until = (fact: string, child: Asked['child'], conference: string | undefined = 'initial'): unknown => {
  const days = owedUntil(see({ child, conferences: [initial], ...(conference === 'none' ? {} : { conference }) }));
  const day = days?.[fact];
  return day === undefined ? undefined : toCalendarDay(day);
};

const ended = { plans: [{ ...plan, endedOn: '2026-02-02' }] };

describe('what a move brings is owed', () => {
  const moved = (direction: 'in' | 'out' | undefined): object => ({
    moves: [{ ...(direction && { direction }), notifiedOn: '2026-01-20' }],
  });

  test.each([
    ['until the plan ended that the child took along', { ...ended, ...moved('out') }, '2026-02-02'],
    ['while that runs on', { plans: [plan], ...moved('out') }, undefined],
    ['beyond the end of a plan here upon a move into the area', { ...ended, ...moved('in') }, undefined],
    ['beyond it where nobody knows which way it was', { ...ended, ...moved(undefined) }, undefined],
    ['until the child died upon either', { plans: [plan], ...moved('in'), diedOn: '2026-02-03' }, '2026-02-03'],
  ])('%s', (_, child, expected) => {
    expect(until('move.notifiedOn', child)).toBe(expected);
  });

  test('however long it is, from now', () => {
    expect(until('move.notifiedOn', { ...ended, ...moved('out') }, 'none')).toBeUndefined();
  });
});

describe('what being looked after brings beside a plan is owed', () => {
  const since = (endedOn: string | null): object => ({ lookedAfter: [{ since: '2026-01-12', endedOn }] });

  test.each([
    ['until the plan ended', { ...ended, ...since(null) }, '2026-02-02'],
    ['until that ended', { plans: [plan], ...since('2026-01-30') }, '2026-01-30'],
    ['while both run on', { plans: [plan], ...since(null) }, undefined],
  ])('%s', (_, child, expected) => {
    expect(until('lookedAfter.since', child)).toBe(expected);
  });
});
