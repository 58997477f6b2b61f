import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addMonths, reachesAgeOn, toCalendarDay } from '../../../src/domain/CalendarDay.ts';
import { toInstant } from '../../../src/domain/Instant.ts';
import type { WrittenPeriod } from '../../../src/domain/Period.ts';
import type { Condition } from '../../../src/engine/Condition.ts';
import type { Decision } from '../../../src/engine/Decision.ts';
import type { Due, Limit } from '../../../src/engine/Due.ts';
import { deadline } from '../../../src/questions/deadline.ts';
import { record } from '../../../src/questions/checklists.ts';
import { aRule, day, decide } from '../../support/rules.ts';

const count = 'local.plan.asManyAs';
const start = day('2026-03-02');
const units = ['days', 'workingDays', 'weeks', 'months'] as const;
const aUnit = fc.constantFrom(...units);
const aDay = fc.integer({ min: start - 40, max: start + 40 });
const maybe = <Value>(arbitrary: fc.Arbitrary<Value>): fc.Arbitrary<Value | null | undefined> =>
  fc.oneof({ weight: 4, arbitrary }, { weight: 1, arbitrary: fc.constantFrom(null, undefined) });

// Exactly one key, named by its unit.
const period = (unit: string, many: number | string): WrittenPeriod => ({ [unit]: many }) as unknown as WrittenPeriod;

const knownOf = (facts: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));

const asDay = (number: number | null | undefined): unknown =>
  typeof number === 'number' ? toCalendarDay(number) : number;

interface Tried {
  readonly unit: (typeof units)[number];
  readonly isBack: boolean;
  readonly several: 'alone' | 'soonest' | 'latest';
  readonly anchor: number | null | undefined;
  readonly done: number | null | undefined;
  readonly asOf: number;
}

const aTry: fc.Arbitrary<Tried> = fc.record({
  unit: aUnit,
  isBack: fc.boolean(),
  several: fc.constantFrom('alone', 'soonest', 'latest'),
  anchor: maybe(aDay),
  done: maybe(aDay),
  asOf: aDay,
});

const limitOf = ({ unit, isBack }: Tried, many: number | string): Limit =>
  isBack
    ? { atLeast: period(unit, many), before: 'local.anchorOn' }
    : { within: period(unit, many), after: 'local.anchorOn' };

const dueOf = (tried: Tried, many: number | string): Due => {
  const own: Limit = { within: { days: 12 }, after: 'local.anchorOn' };
  if (tried.several === 'alone') return limitOf(tried, many);
  const limits = [own, limitOf(tried, many)];
  return tried.several === 'soonest' ? { soonest: limits } : { latest: limits };
};

const standing = (tried: Tried, many: number | string, told?: number): Decision => {
  const task = { name: 'visit', who: 'social-worker', what: 'visit the child' } as const;
  return decide({
    question: deadline('visit'),
    rules: [aRule('deadline', { ...task, due: dueOf(tried, many), done: 'local.doneOn' })],
    facts: knownOf({ 'local.anchorOn': asDay(tried.anchor), 'local.doneOn': asDay(tried.done), [count]: told }),
    asOf: toCalendarDay(tried.asOf),
  });
};

const datesIn = ({ duties }: Decision): readonly unknown[] =>
  duties.map(({ dueOn, provisional }) => [dueOn, provisional]);

test('a limit that a fact says the number of is what it is with that number written down', () => {
  const law = fc.property(aTry, fc.integer({ min: 1, max: 30 }), (tried, many) => {
    const [byFact, written] = [standing(tried, count, many), standing(tried, many)];
    expect([byFact.outcome, byFact.missing, datesIn(byFact)]).toEqual([
      written.outcome,
      written.missing,
      datesIn(written),
    ]);
  });
  fc.assert(law, { numRuns: 1_500 });
});

const everyNumber = [...Array.from({ length: 60 }, (_, index) => index), 10_000];

/** Everything that days which are not known may turn out to be, so far as it tells anything apart. */
const daysOpen = (value: number | null | undefined): readonly (number | null)[] =>
  value === undefined ? [null, ...Array.from({ length: 90 }, (_, index) => start - 45 + index)] : [value];

test('where the number is not known, the outcome is settled just where every number leads to it', () => {
  const known = aTry.filter(({ anchor, done }) => anchor !== undefined && done !== undefined);
  const law = fc.property(known, (tried) => {
    const decision = standing(tried, count);
    const [only, ...more] = new Set(everyNumber.map((many) => standing(tried, count, many).outcome));
    expect(decision.outcome).toBe(more.length === 0 ? only : 'undetermined');
    expect(decision.missing).toEqual(more.length === 0 ? [] : [count]);
  });
  fc.assert(law, { numRuns: 150 });
});

test('what is settled without the number stays so, whatever the number and the days turn out to be', () => {
  const law = fc.property(aTry, fc.nat(10_000), fc.nat(200), (tried, many, pick) => {
    const { outcome } = standing(tried, count);
    if (outcome === 'undetermined') return;
    const [anchors, dones] = [daysOpen(tried.anchor), daysOpen(tried.done)];
    const whole = {
      ...tried,
      anchor: anchors[pick % anchors.length] as number | null,
      done: dones[(pick * 7) % dones.length] as number | null,
    };
    expect(standing(whole, count, many).outcome).toBe(outcome);
  });
  fc.assert(law, { numRuns: 1_500 });
});

const moment = (second: number | null | undefined): unknown =>
  typeof second === 'number' ? toInstant(second, second % 2 === 0 ? 0 : 60) : second;

test('hours lie between two moments in a condition as they do in a deadline', () => {
  const aSecond = fc.integer({ min: start * 86_400, max: (start + 4) * 86_400 });
  const law = fc.property(
    fc.integer({ min: 1, max: 72 }),
    fc.boolean(),
    maybe(aSecond),
    maybe(fc.oneof(aSecond, fc.constantFrom(-1, 0, 1))),
    (hours, isBack, from, to) => {
      const length = (isBack ? -3600 : 3600) * hours;
      const second = typeof to === 'number' && Math.abs(to) <= 1 ? (from ?? start * 86_400) + length + to : to;
      const is: Condition = isBack
        ? { fact: 'local.doneAt', atLeast: { hours }, before: 'local.startAt' }
        : { fact: 'local.doneAt', within: { hours }, after: 'local.startAt' };
      const { outcome } = decide({
        question: record,
        rules: [aRule('requirement', { question: 'record', is })],
        facts: knownOf({ 'local.startAt': moment(from), 'local.doneAt': moment(second) }),
      });
      const expected = (): string => {
        if (from === null || second === null) return 'not-in-order';
        if (from === undefined || second === undefined) return 'undetermined';
        return second <= from + length ? 'in-order' : 'not-in-order';
      };
      expect(outcome).toBe(expected());
    },
  );
  fc.assert(law, { numRuns: 1_000 });
});

test.each([
  ['no whole number', 1.5],
  ['a number beyond all periods', 10_001],
])('%s is as good as not known', (_, many) => {
  const tried: Tried = { unit: 'weeks', isBack: false, several: 'alone', anchor: start, done: null, asOf: start + 30 };
  expect(standing(tried, count, many)).toMatchObject({ outcome: 'undetermined', missing: [count] });
});

test('the steps tell how many are counted, and that there is no time where it is none', () => {
  const tried: Tried = { unit: 'weeks', isBack: false, several: 'soonest', anchor: start, done: null, asOf: start + 3 };
  const stepsOf = ({ duties }: Decision): unknown => duties[0]?.steps.slice(2);
  expect(stepsOf(standing(tried, count, 1))).toEqual([
    { fact: count, is: 1 },
    { fact: 'local.anchorOn', at: '2026-03-02' },
    { add: { weeks: 1 }, counting: 'exclusive', gives: '2026-03-09' },
  ]);
  expect(stepsOf(standing(tried, count, 0))).toEqual([{ fact: count, is: 0 }]);
  const open = standing(tried, count);
  expect(stepsOf(open)).toEqual([
    { fact: count, at: 'unknown' },
    { fact: 'local.anchorOn', at: '2026-03-02' },
  ]);
  expect(open.duties[0]).toMatchObject({
    dueOn: '2026-03-14',
    provisional: [{ because: 'may-be-sooner', fact: count }],
  });
  expect(stepsOf(standing({ ...tried, anchor: null, several: 'latest' }, count))).toBeUndefined();
});

test('someone is of an age on a day just where the day so many years before is no earlier than the birth', () => {
  const law = fc.property(
    fc.integer({ min: day('2000-01-01'), max: day('2012-12-31') }),
    fc.integer({ min: 1, max: 20 }),
    fc.integer({ min: -3, max: 3 }),
    (bornOn, years, off) => {
      const on = reachesAgeOn(bornOn, years) + off;
      expect(bornOn <= addMonths(on, -12 * years)).toBe(off >= 0);
    },
  );
  fc.assert(law, {
    numRuns: 5_000,
    examples: [
      [day('2008-02-29'), 18, -1],
      [day('2008-02-29'), 20, 0],
    ],
  });
});
