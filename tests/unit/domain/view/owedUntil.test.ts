import { describe, expect, test } from 'vitest';
import { toCalendarDay } from '../../../../src/domain/CalendarDay.ts';
import { aboutOf, type About } from '../../../../src/engine/About.ts';
import { reachPlace } from '../../../../src/domain/stages.ts';
import { owedUntil } from '../../../../src/domain/view/owedUntil.ts';
import { type Asked, initial, plan, see } from '../support/readCase.ts';

/** Until when what counts from a fact was owed, seen from the conference that made the plan. */
const until = (
  fact: string,
  child: Asked['child'],
  {
    conference = 'initial',
    about = {},
    asksOfCare = false,
  }: { readonly conference?: string; readonly about?: About; readonly asksOfCare?: boolean } = {},
): unknown => {
  const view = see({ child, conferences: [initial], ...(conference === 'none' ? {} : { conference }) });
  const day = owedUntil(view, [fact])?.[reachPlace(aboutOf(about), asksOfCare)]?.[fact];
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
    ['until it ended where nobody knows which way it was', { ...ended, ...moved(undefined) }, '2026-02-02'],
    ['until then upon a move into the area', { ...ended, ...moved('in') }, '2026-02-02'],
    ['until the child died upon either', { plans: [plan], ...moved('in'), diedOn: '2026-02-03' }, '2026-02-03'],
  ])('%s', (_, child, expected) => {
    expect(until('move.notifiedOn', child)).toBe(expected);
  });

  test('beyond the end of a plan where a rule is about children whose plan has ended, and not upon a move out', () => {
    const about = { plan: ['in-force', 'ended'] } as const;
    expect(until('move.notifiedOn', { ...ended, ...moved('in') }, { about })).toBeUndefined();
    expect(until('move.notifiedOn', { ...ended, ...moved('out') }, { about })).toBe('2026-02-02');
  });

  test('however long it is, from now', () => {
    expect(until('move.notifiedOn', { ...ended, ...moved('out') }, { conference: 'none' })).toBeUndefined();
  });
});

describe('what a move brings that began under an earlier plan', () => {
  const before = { madeOn: '2025-10-01', endedOn: '2025-12-01' };
  const moved = (notifiedOn: string, plans: readonly object[] = [before, plan]): Asked['child'] => ({
    plans,
    moves: [{ direction: 'out', notifiedOn }],
  });
  const isOwedHere = (child: Asked['child'], about: About = {}): boolean =>
    owedUntil(see({ child, conferences: [initial], conference: 'initial' }), ['move.notifiedOn'])?.[
      reachPlace(aboutOf(about), false)
    ]?.['move.notifiedOn'] === undefined;

  test.each([
    ['is told of under that plan', moved('2025-11-03'), {}, false],
    ['is told of under this one, where that had ended', moved('2025-12-08'), {}, true],
    [
      'is told of under that one all the same, where it is owed beyond an end',
      moved('2025-12-08'),
      { plan: ['ended'] },
      false,
    ],
    [
      'is told of under that one, where nobody ended it',
      moved('2025-11-03', [{ ...before, endedOn: null }, plan]),
      {},
      false,
    ],
    ['is told of under this one, where it began since', moved('2026-01-20'), {}, true],
    [
      'is told of under this one, where nobody knows when the other was made',
      moved('2025-11-03', [{ endedOn: null }, plan]),
      {},
      true,
    ],
    ['is told of under this one, where nothing is known of the move', { plans: [before, plan] }, {}, true],
  ] as const)('%s', (_, child, about, expected) => {
    expect(isOwedHere(child, about)).toBe(expected);
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

describe('what counts from a day of the child is owed', () => {
  const died = { plans: [plan], diedOn: '2026-02-03' };

  test.each([
    ['until the plan ended', ended, {}, '2026-02-02'],
    ['while that runs on', { plans: [plan] }, {}, undefined],
    ['beyond its end where the rule is about children whose plan has ended', ended, { plan: ['ended'] }, undefined],
    ['until the child died', died, { plan: ['ended'] }, '2026-02-03'],
    ['beyond a death where the rule is about children who have died', died, { child: ['died'] }, undefined],
  ] as const)('%s', (_, child, about, expected) => {
    expect(until('enquiry.startedOn', child, { about })).toBe(expected);
    expect(until('local.toldOn', child, { about })).toBe(expected);
  });
});
