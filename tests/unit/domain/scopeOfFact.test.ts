import { expect, test } from 'vitest';
import { scopeOfFact } from '../../../src/domain/scopeOfFact.ts';

test.each([
  ['quorum.met', 'conference'],
  ['move.notifiedOn', 'move'],
  ['review.precedingConferenceOn', 'review'],
  ['local.toldOn', 'child'],
  ['local.plan.visitsMissed', 'plan'],
  ['local.lookedAfter.metOn', 'looked-after-period'],
  ['nothing-of-the-kind', 'child'],
])('there is one of `%s` for a %s', (fact, scope) => {
  expect(scopeOfFact(fact)).toBe(scope);
});
