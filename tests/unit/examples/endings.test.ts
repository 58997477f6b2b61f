import { expect, test } from 'vitest';
import { asked } from './support/asked.ts';

const all = <Value>(value: Value): readonly Value[] => [value, value, value];

test('a move is a reason for the plan to end, and every way waits for the receiving conference', () => {
  const move = asked('move-with-transfer-conference-to-come');
  expect(move.outcomes('ending')).toEqual(all('awaits-route'));
  expect(move.holding('ending', 'criterion')).toEqual([['oxfordshire/8.c'], ['rotherham/ending.2'], ['wales/c4-p9.6']]);
  expect(move.holding('ending', 'route')).toEqual(all([]));
});

test('the transfer conference is due 15 working days on, in Wales from two days, of which the earlier counts', () => {
  const move = asked('move-with-transfer-conference-to-come');
  expect(move.due('deadline:transfer-conference')).toEqual([
    ['2026-03-24'],
    ['2026-03-24'],
    ['2026-03-24', '2026-03-27'],
  ]);
  expect(move.outcomes('deadline:transfer-conference')).toEqual(all('due'));
});

test('in Wales the three days for the papers are calendar days', () => {
  const move = asked('move-with-transfer-conference-to-come');
  expect(move.outcomes('deadline:transfer-information')).toEqual(['policy-silent', 'policy-silent', 'late']);
  expect(move.due('deadline:transfer-information')).toEqual([[], [], ['2026-03-06']]);
});

test('born on 29 February, a young person is 18 on 1 March of a common year and not the day before', () => {
  expect(asked('turning-eighteen-leap-day', 0, '2026-02-28').outcomes('ending')).toEqual(all('criteria-not-met'));
  expect(asked('turning-eighteen-leap-day').outcomes('ending')).toEqual(all('may-end'));
});

test('at 18 a plan ends without a conference in Rotherham and Wales, and not in Oxfordshire', () => {
  expect(asked('turning-eighteen-leap-day').holding('ending', 'route')).toEqual([
    ['oxfordshire/8.b.2'],
    ['rotherham/ending.3', 'rotherham/ending.4', 'rotherham/ending.5', 'rotherham/ending.2.b'],
    ['wales/c4-p9.1', 'wales/c4-p9.7'],
  ]);
});

test('without consultation the English managers cannot end the plan of a child who left, and a review can', () => {
  const left = asked('left-the-united-kingdom');
  expect(left.outcomes('ending')).toEqual(all('may-end'));
  expect(left.holding('ending', 'route')).toEqual([
    ['oxfordshire/8.d', 'oxfordshire/8.e'],
    ['rotherham/ending.3', 'rotherham/ending.4'],
    ['wales/c4-p9.1', 'wales/c4-p9.7'],
  ]);
  // Nothing is broken before the plan has ended.
  expect(left.notKept('ending')[1]).not.toContain('rotherham/ending.5');
});

test('a looked-after child who sees the household of the harm has a reason for both plans', () => {
  const lookedAfter = asked('looked-after-with-both-plans');
  expect(lookedAfter.outcomes('both-plans')).toEqual(['reason-for-both', 'policy-silent', 'policy-silent']);
  expect(lookedAfter.holding('both-plans', 'criterion')[0]).toEqual(['oxfordshire/9.11.a', 'oxfordshire/9.11']);
});

test('visits every fortnight, core groups every six weeks or month, and the review of the first 20 working days', () => {
  const lookedAfter = asked('looked-after-with-both-plans');
  expect(lookedAfter.due('deadline:visit')).toEqual([['2026-03-06'], [], []]);
  expect(lookedAfter.outcomes('deadline:visit')).toEqual(['overdue', 'policy-silent', 'policy-silent']);
  expect(lookedAfter.due('deadline:core-group')).toEqual([['2026-03-10'], [], ['2026-02-27', '2026-03-10']]);
  expect(lookedAfter.outcomes('deadline:core-group')).toEqual(['due', 'policy-silent', 'overdue']);
  // That no review conference came within the 20 days is seen from the one that came later.
  const fromReview = asked('looked-after-with-both-plans', 1);
  expect(fromReview.due('deadline:looked-after-review')).toEqual([['2026-02-23'], [], []]);
  expect(fromReview.outcomes('deadline:looked-after-review')).toEqual(['in-time', 'policy-silent', 'policy-silent']);
});
