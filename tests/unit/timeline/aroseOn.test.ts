import { expect, test } from 'vitest';
import { aroseOn } from '../../../src/timeline/aroseOn.ts';
import { aRule } from '../../support/rules.ts';
import { child, initial, timelineBy } from './support/timelineOf.ts';

const due = {
  within: { workingDays: 20 },
  after: 'conference.heldOn',
} as const;
const received = { within: { days: 1 }, after: 'record.receivedOn' } as const;
const ended = { within: { hours: 24 }, after: 'conference.endedAt' } as const;
const by = { by: 'record.receivedOn' } as const;

const arose = (limit: Parameters<typeof aRule<'duty'>>[1]['due'], receivedOn: string | null = '2026-03-09'): unknown =>
  timelineBy(
    [aRule('duty', { in: 'record', who: 'conference-chair', what: 'do it', due: limit })],
    {
      children: [child],
      conferences: [initial('2026-03-02', { endedAt: '2026-03-02T15:00:00Z', record: { receivedOn } })],
    },
    '2026-03-10',
  ).map(aroseOn);

test('an obligation arose on the day that its due day is counted from, or by which it must be done', () => {
  expect(arose(due)).toEqual(['2026-03-02']);
  expect(arose(by)).toEqual(['2026-03-09']);
});

test('one that is counted in hours arose on the day of its moment', () => {
  expect(arose(ended)).toEqual(['2026-03-02']);
});

test('of several limits the one that counts says when it arose', () => {
  expect(arose({ soonest: [due, received] })).toEqual(['2026-03-09']);
  expect(arose({ latest: [due, received] })).toEqual(['2026-03-02']);
  expect(arose({ latest: [received, due] })).toEqual(['2026-03-02']);
});

test('one without a date has not arisen on any day that is known', () => {
  expect(aroseOn({ due: null, steps: [{ fact: 'record.receivedOn', at: 'unknown' }] })).toBeUndefined();
});
