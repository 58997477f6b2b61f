import { expect, test } from 'vitest';
import { asked } from './support/asked.ts';

const all = <Value>(value: Value): readonly Value[] => [value, value, value];

test('the first review of the census plan, which has ended since, was due nine months before it was held', () => {
  const census = asked('census-late-first-review');
  expect(census.outcomes('next-review')).toEqual(all('held-late'));
  expect(census.due('next-review')).toEqual(all(['2022-05-17']));
  expect(census.notKept('next-review')).toEqual([['oxfordshire/2.1'], ['rotherham/timing.1'], ['wales/timing.1']]);
});

test('on the day of that review it was held late, under the documents that were in force by then', () => {
  const census = asked('census-late-first-review', 0, '2023-02-15');
  expect(census.outcomes('next-review')).toEqual(['held-late', 'policy-silent', 'held-late']);
  expect(census.comparison.columns.map(({ notYetInForce }) => notYetInForce)).toEqual([
    ['england'],
    ['england', 'rotherham'],
    [],
  ]);
});

test('a late review does not shorten the next interval, which the end of February holds to the 28th', () => {
  expect(asked('late-review-keeps-its-interval').outcomes('next-review')).toEqual(all('held-late'));
  expect(asked('late-review-keeps-its-interval').due('next-review')).toEqual(all(['2025-08-15']));
  expect(asked('late-review-keeps-its-interval', 1).outcomes('next-review')).toEqual(all('overdue'));
  expect(asked('late-review-keeps-its-interval', 1).due('next-review')).toEqual(all(['2026-02-28']));
});

test('the last day of an interval is in time and the day after is not', () => {
  expect(asked('late-review-keeps-its-interval', 1, '2026-02-28').outcomes('next-review')).toEqual(all('due'));
  expect(asked('late-review-keeps-its-interval', 1, '2026-03-01').outcomes('next-review')).toEqual(all('overdue'));
});

test.each(['unborn-baby-not-yet-born', 'unborn-baby-birth-not-known'])(
  'a baby planned for before birth: the later day is provisional until the day of birth is known (%s)',
  (name) => {
    const unborn = asked(name);
    expect(unborn.due('next-review')).toEqual(all(['2026-04-14']));
    const [oxfordshire, rotherham, wales] = unborn.decisions('next-review');
    const because = [{ because: 'may-be-sooner', fact: 'child.bornOn' }];
    expect(rotherham?.duties.find(({ applies }) => applies === 'yes')?.provisional).toEqual(because);
    expect(
      [oxfordshire, wales].map((one) => one?.duties.find(({ applies }) => applies === 'yes')?.provisional),
    ).toEqual([[], []]);
  },
);

test('a baby born early: Rotherham counts a month from the birth, the others three from the conference', () => {
  const born = asked('unborn-baby-since-born');
  expect(born.due('next-review')).toEqual([['2026-04-14'], ['2026-04-02'], ['2026-04-14']]);
  expect(born.outcomes('next-review')).toEqual(all('due'));
});

test('one conference is late for a brother, in time for his sister, and ends the plan of one of them', () => {
  const [brother, sister] = [asked('siblings-in-one-conference', 0), asked('siblings-in-one-conference', 1)];
  expect(brother.outcomes('next-review')).toEqual(all('held-late'));
  expect(sister.outcomes('next-review')).toEqual(all('held-in-time'));
  expect(brother.due('next-review')).toEqual(all(['2026-03-10']));
  expect(sister.due('next-review')).toEqual(all(['2026-03-22']));
  expect(brother.outcomes('ending')).toEqual(all('may-end'));
  expect(sister.outcomes('ending')).toEqual(all('criteria-not-met'));
});

test('one unknown fact keeps an early review open in both English authorities, and is all that is missing', () => {
  const elder = asked('early-review-triggers', 0);
  expect(elder.outcomes('early-review')).toEqual(['undetermined', 'undetermined', 'policy-silent']);
  const missing = ['change.foreseenAtLastConference'];
  expect(elder.decisions('early-review').map((decision) => decision.missing)).toEqual([missing, missing, []]);
});

test('a person who poses a risk is to move in: Oxfordshire convenes, and Rotherham has no such circumstance', () => {
  const younger = asked('early-review-triggers', 1);
  expect(younger.outcomes('early-review')).toEqual(['convene', 'not-required', 'policy-silent']);
  expect(younger.holding('early-review', 'trigger')).toEqual([['oxfordshire/2.3.d'], [], []]);
});

test('where Wales names no circumstance, it still lays down who talks to whom', () => {
  expect(asked('early-review-triggers', 0).notKept('early-review')).toContainEqual(
    expect.arrayContaining(['wales/forward.2']),
  );
});

test('a case of which nothing is known settles nothing', () => {
  const nothing = asked('nothing-known');
  const outcomes = nothing.comparison.rows.flatMap(({ decisions }) => decisions.map(({ outcome }) => outcome));
  expect([...new Set(outcomes)].toSorted()).toEqual(['policy-silent', 'undetermined']);
});
