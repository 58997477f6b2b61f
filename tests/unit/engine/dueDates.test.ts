import { describe, expect, test } from 'vitest';
import { notHappened, unknown } from '../../../src/domain/factSlots.ts';
import { kleene, type Kleene } from '../../../src/domain/kleene.ts';
import type { Counting } from '../../../src/domain/Period.ts';
import { compileDue, type CompiledLimit, type DueDate } from '../../../src/engine/dueDates.ts';
import type { Due } from '../../../src/engine/Due.ts';
import { day, laidOutOf, readMomentOn, type LooseFacts } from '../../support/rules.ts';

const dueFrom = (due: Due, facts: LooseFacts, counting: Counting = 'exclusive'): DueDate =>
  compileDue(due, counting).dueDate(laidOutOf(facts), readMomentOn());

const onlyLimit = (due: Due): CompiledLimit => {
  const [limit] = compileDue(due, 'exclusive').limits;
  if (limit === undefined) throw new TypeError('there is a limit');
  return limit;
};

const threeMonthsOn: Due = { within: { months: 3 }, after: 'initialConference.heldOn' };
const fiveDaysBefore: Due = { atLeast: { workingDays: 5 }, before: 'conference.dayOn' };
const onTheDay: Due = { by: 'conference.dayOn' };
const within24Hours: Due = { within: { hours: 24 }, after: 'conference.endedAt' };

describe('a limit within a period after a day', () => {
  test('is due on the last day, by the arithmetic in its steps', () => {
    expect(dueFrom(threeMonthsOn, { 'initialConference.heldOn': '2026-11-30' })).toEqual({
      dueOn: '2027-02-28',
      provisional: [],
      steps: [
        { fact: 'initialConference.heldOn', at: '2026-11-30' },
        { add: { months: 3 }, counting: 'exclusive', gives: '2027-02-28' },
      ],
    });
  });

  test('counts as its policy does', () => {
    const due: Due = { within: { workingDays: 5 }, after: 'conference.heldOn' };
    const facts = { 'conference.heldOn': '2026-03-02' };
    expect(dueFrom(due, facts, 'inclusive').dueOn).toBe('2026-03-06');
    expect(dueFrom(due, facts, 'clear').steps.at(-1)).toEqual({
      add: { workingDays: 5 },
      counting: 'clear',
      gives: '2026-03-10',
    });
  });

  test('counts from the day that an instant names', () => {
    const due: Due = { within: { workingDays: 1 }, after: 'conference.endedAt' };
    expect(dueFrom(due, { 'conference.endedAt': '2026-07-10T00:30:00+01:00' }).dueOn).toBe('2026-07-13');
  });
});

describe('a limit before a day', () => {
  test('is due on the last day that leaves the period', () => {
    expect(dueFrom(fiveDaysBefore, { 'conference.dayOn': '2026-04-07' })).toEqual({
      dueOn: '2026-03-27',
      provisional: [],
      steps: [
        { fact: 'conference.dayOn', at: '2026-04-07' },
        { takeAway: { workingDays: 5 }, counting: 'exclusive', gives: '2026-03-27' },
      ],
    });
  });
});

describe('a limit by a day', () => {
  test('is due on that day', () => {
    expect(dueFrom(onTheDay, { 'conference.dayOn': '2026-04-07' })).toEqual({
      dueOn: '2026-04-07',
      provisional: [],
      steps: [{ fact: 'conference.dayOn', at: '2026-04-07' }],
    });
  });
});

describe('a limit in hours', () => {
  test('is due at a moment, shown by the offset that it was given with', () => {
    expect(dueFrom(within24Hours, { 'conference.endedAt': '2026-07-10T15:30+01:00' })).toEqual({
      dueAt: '2026-07-11T15:30:00+01:00',
      provisional: [],
      steps: [
        { fact: 'conference.endedAt', at: '2026-07-10T15:30:00+01:00' },
        { add: { hours: 24 }, counting: 'exclusive', gives: '2026-07-11T15:30:00+01:00' },
      ],
    });
  });

  test('counts hours that pass, across a change of the clocks', () => {
    expect(dueFrom(within24Hours, { 'conference.endedAt': '2026-03-28T15:30:00Z' }).dueAt).toBe('2026-03-29T15:30:00Z');
    expect(dueFrom(within24Hours, { 'conference.endedAt': '2026-10-24T15:30:00+01:00' }).dueAt).toBe(
      '2026-10-25T15:30:00+01:00',
    );
  });

  test('pays no heed to weekends and holidays', () => {
    expect(dueFrom(within24Hours, { 'conference.endedAt': '2026-04-03T18:00Z' }).dueAt).toBe('2026-04-04T18:00:00Z');
  });

  test('has its last day where its own clock shows the moment', () => {
    const endsBefore = (endedAt: string, text: string): Kleene =>
      onlyLimit(within24Hours).endsBefore(() => day(text))(
        laidOutOf({ 'conference.endedAt': endedAt }),
        readMomentOn(),
      );
    for (const endedAt of ['2026-07-10T00:30:00+01:00', '2026-07-10T23:30:00-05:00']) {
      expect(endsBefore(endedAt, '2026-07-11')).toBe(kleene.no);
      expect(endsBefore(endedAt, '2026-07-12')).toBe(kleene.yes);
    }
  });

  test('has its last second', () => {
    const facts = laidOutOf({ 'conference.endedAt': '2026-07-10T00:00Z' });
    expect(onlyLimit(within24Hours).dueSecond(facts, readMomentOn())).toBe(day('2026-07-11') * 86_400);
  });
});

describe('a due date whose anchor gives no day', () => {
  test.each([
    ['is not known', {}, 'unknown'],
    ['has not come about', { 'initialConference.heldOn': null }, 'not-happened'],
  ])('has a step but no date where the anchor %s', (_, facts, at) => {
    expect(dueFrom(threeMonthsOn, facts)).toEqual({
      provisional: [],
      steps: [{ fact: 'initialConference.heldOn', at }],
    });
  });

  test.each([
    ['is not known', {}, 'unknown'],
    ['has not come about', { 'conference.endedAt': null }, 'not-happened'],
  ])('has a step but no moment where the anchor %s', (_, facts, at) => {
    expect(dueFrom(within24Hours, facts)).toEqual({ provisional: [], steps: [{ fact: 'conference.endedAt', at }] });
  });

  test.each([
    ['days', threeMonthsOn, { 'initialConference.heldOn': null }],
    ['hours', within24Hours, { 'conference.endedAt': null }],
  ])('has no last day either, counted in %s', (_, due, facts) => {
    const ends = onlyLimit(due).endsBefore(() => day('2026-03-10'));
    expect(ends(laidOutOf({}), readMomentOn())).toBe(kleene.unknown);
    expect(ends(laidOutOf(facts), readMomentOn())).toBe(kleene.no);
  });

  test.each([
    ['hours', within24Hours, { 'conference.endedAt': null }, notHappened],
    ['hours from what is not known', within24Hours, {}, unknown],
    [
      'days, to the end of the last',
      threeMonthsOn,
      { 'initialConference.heldOn': '2026-03-10' },
      day('2026-06-11') * 86_400,
    ],
  ])('tells its last second, counted in %s', (_, due, facts: LooseFacts, expected) => {
    expect(onlyLimit(due).dueSecond(laidOutOf(facts), readMomentOn())).toBe(expected);
  });
});

describe('the soonest of several', () => {
  const preBirth: Due = {
    soonest: [
      { within: { months: 3 }, after: 'initialConference.heldOn' },
      { within: { months: 1 }, after: 'child.bornOn' },
    ],
  };

  test.each([
    ['first', '2026-01-10', '2026-04-01', '2026-04-10'],
    ['second', '2026-01-10', '2026-02-01', '2026-03-01'],
  ])('is the %s where that is sooner', (_, heldOn, bornOn, dueOn) => {
    const due = dueFrom(preBirth, { 'initialConference.heldOn': heldOn, 'child.bornOn': bornOn });
    expect([due.dueOn, due.provisional, due.steps.length]).toEqual([dueOn, [], 4]);
  });

  test.each([
    ['is not known', {}, 'unknown'],
    ['has not come about', { 'child.bornOn': null }, 'not-happened'],
  ])('may be sooner where a further anchor %s (trap 6)', (_, facts, at) => {
    expect(dueFrom(preBirth, { 'initialConference.heldOn': '2026-01-10', ...facts })).toEqual({
      dueOn: '2026-04-10',
      provisional: [{ because: 'may-be-sooner', fact: 'child.bornOn' }],
      steps: [
        { fact: 'initialConference.heldOn', at: '2026-01-10' },
        { add: { months: 3 }, counting: 'exclusive', gives: '2026-04-10' },
        { fact: 'child.bornOn', at },
      ],
    });
  });

  test('has the steps of each but no date where no anchor is known', () => {
    expect(dueFrom(preBirth, { 'child.bornOn': null })).toEqual({
      provisional: [],
      steps: [
        { fact: 'initialConference.heldOn', at: 'unknown' },
        { fact: 'child.bornOn', at: 'not-happened' },
      ],
    });
  });

  const hoursOrDay = (first: 'hours' | 'day'): Due => {
    const limits = [
      { within: { hours: 24 }, after: 'conference.endedAt' },
      { within: { workingDays: 1 }, after: 'conference.heldOn' },
    ] as const;
    return { soonest: first === 'hours' ? limits : limits.toReversed() };
  };

  test.each(['hours', 'day'] as const)('is the moment where it comes before the day ends, %s first', (first) => {
    const facts = { 'conference.endedAt': '2026-03-10T15:30:00Z', 'conference.heldOn': '2026-03-10' };
    const due = dueFrom(hoursOrDay(first), facts);
    expect([due.dueAt, due.dueOn]).toEqual(['2026-03-11T15:30:00Z', undefined]);
  });

  test.each(['hours', 'day'] as const)('is the day where it ends before the moment, %s first', (first) => {
    const facts = { 'conference.endedAt': '2026-03-12T15:30:00Z', 'conference.heldOn': '2026-03-10' };
    const due = dueFrom(hoursOrDay(first), facts);
    expect([due.dueAt, due.dueOn]).toEqual([undefined, '2026-03-11']);
  });

  test('is the moment that comes first, whatever the offsets that moments are shown by', () => {
    const due: Due = {
      soonest: [
        { within: { hours: 24 }, after: 'conference.endedAt' },
        { within: { hours: 48 }, after: 'decision.overrideOversightAt' },
      ],
    };
    const facts = {
      'conference.endedAt': '2026-03-29T00:30:00Z',
      'decision.overrideOversightAt': '2026-03-28T01:00:00+01:00',
    };
    expect(dueFrom(due, facts).dueAt).toBe('2026-03-30T01:00:00+01:00');
  });
});

describe('the latest of several', () => {
  const latest: Due = {
    latest: [
      { within: { workingDays: 15 }, after: 'move.notifiedOn' },
      { within: { workingDays: 15 }, after: 'move.permanenceAgreedOn' },
    ],
  };
  test('is the day that comes last, whichever stands first', () => {
    const [one, other] = ['2026-06-01', '2026-06-08'];
    expect(dueFrom(latest, { 'move.notifiedOn': one, 'move.permanenceAgreedOn': other }).dueOn).toBe('2026-06-29');
    expect(dueFrom(latest, { 'move.notifiedOn': other, 'move.permanenceAgreedOn': one }).dueOn).toBe('2026-06-29');
  });

  test.each([undefined, null])('is no day while one anchor is %s, and says which', (agreedOn) => {
    const due = dueFrom(latest, { 'move.notifiedOn': '2026-06-01', 'move.permanenceAgreedOn': agreedOn });
    expect(due.dueOn).toBeUndefined();
    expect(due.steps).toContainEqual({
      fact: 'move.permanenceAgreedOn',
      at: agreedOn === null ? 'not-happened' : 'unknown',
    });
  });

  test('is no day while no anchor is known', () => {
    expect(dueFrom(latest, {})).toMatchObject({ provisional: [], steps: [{ at: 'unknown' }, { at: 'unknown' }] });
  });

  test('is provisional where an earlier one may yet move back beyond it', () => {
    const { coversFrom, coversTo } = readMomentOn().calendar;
    const beyond: Due = {
      latest: [{ within: { workingDays: 5 }, after: 'move.notifiedOn' }, { by: 'move.permanenceAgreedOn' }],
    };
    const facts = { 'move.notifiedOn': coversTo, 'move.permanenceAgreedOn': '2099-01-01' };
    expect(dueFrom(beyond, facts)).toMatchObject({
      dueOn: '2099-01-01',
      provisional: [{ because: 'beyond-calendar', coversFrom, coversTo }],
    });
  });
});

describe('beyond the days that the calendar covers', () => {
  const beyond = [{ because: 'beyond-calendar', coversFrom: '2026-01-01', coversTo: '2026-12-31' }];
  const workingDaysOn: Due = { within: { workingDays: 5 }, after: 'conference.heldOn' };

  test.each([
    ['ends after the horizon', workingDaysOn, { 'conference.heldOn': '2026-12-28' }],
    ['starts before the days covered', workingDaysOn, { 'conference.heldOn': '2025-12-30' }],
    ['counts back from beyond the horizon', fiveDaysBefore, { 'conference.dayOn': '2027-01-05' }],
    ['counts back to before the days covered', fiveDaysBefore, { 'conference.dayOn': '2026-01-05' }],
  ])('a date that %s is provisional', (_, due, facts) => {
    expect(dueFrom(due, facts).provisional).toEqual(beyond);
  });

  test.each([
    ['ends on the horizon', workingDaysOn, { 'conference.heldOn': '2026-12-22' }, '2026-12-31'],
    ['starts on the first day covered', workingDaysOn, { 'conference.heldOn': '2026-01-01' }, '2026-01-08'],
    ['counts months', threeMonthsOn, { 'initialConference.heldOn': '2026-12-01' }, '2027-03-01'],
    ['is a day of the case', onTheDay, { 'conference.dayOn': '2027-03-01' }, '2027-03-01'],
  ])('a date that %s is not', (_, due, facts, dueOn) => {
    expect(dueFrom(due, facts)).toMatchObject({ dueOn, provisional: [] });
  });

  test('and with an anchor yet to come, a date says both', () => {
    const due: Due = { soonest: [workingDaysOn, { by: 'conference.plannedOn' }] };
    expect(dueFrom(due, { 'conference.heldOn': '2026-12-28' }).provisional).toEqual([
      ...beyond,
      { because: 'may-be-sooner', fact: 'conference.plannedOn' },
    ]);
  });

  test('a date is provisional too where one counted back beside it may yet come before it', () => {
    const due: Due = { soonest: [fiveDaysBefore, { by: 'conference.plannedOn' }] };
    const facts = { 'conference.dayOn': '2027-01-07', 'conference.plannedOn': '2026-12-31' };
    expect(dueFrom(due, facts)).toMatchObject({ dueOn: '2026-12-31', provisional: beyond });
    expect(dueFrom({ soonest: [...due.soonest].reverse() }, facts)).toMatchObject({
      dueOn: '2026-12-31',
      provisional: beyond,
    });
  });
});
