import { expectTypeOf, test } from 'vitest';
import { whatWouldChange } from '../../src/analysis/index.ts';
import type { Facts } from '../../src/domain/Facts.ts';
import type { Moment } from '../../src/engine/Moment.ts';
import type { Question } from '../../src/engine/Question.ts';
import type { Rulebook } from '../../src/engine/Rulebook.ts';
import { quorum } from '../../src/questions/quorum.ts';

declare const rulebook: Rulebook;
declare const facts: Facts;
declare const moment: Moment;
declare const anyQuestion: Question;

test('an outcome is wanted of the question that is asked, and of no other', () => {
  const { sets } = whatWouldChange(quorum, rulebook, facts, moment, { towards: 'quorate' });
  expectTypeOf(sets[0]).toExtend<{ readonly outcome: 'quorate' | 'quorate-by-exception' | 'inquorate' } | undefined>();

  // @ts-expect-error [ts2322] - the question has no such outcome
  whatWouldChange(quorum, rulebook, facts, moment, { towards: 'convene' });

  expectTypeOf(whatWouldChange(anyQuestion, rulebook, facts, moment, { towards: 'convene' }).question).toBeString();
});

test('what is to stay is a fact', () => {
  whatWouldChange(quorum, rulebook, facts, moment, {
    fixed: ['attendance.agencies', 'quorum.exceptionAccepted.by', 'local.visits'],
  });

  // @ts-expect-error [ts2820] - the vocabulary has `attendance.agencies`
  whatWouldChange(quorum, rulebook, facts, moment, { fixed: ['attendance.agencys'] });

  // @ts-expect-error [ts2322] - only judgements have someone who judged
  whatWouldChange(quorum, rulebook, facts, moment, { fixed: ['attendance.agencies.by'] });
});
