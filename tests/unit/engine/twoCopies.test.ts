import { expect, test, vi } from 'vitest';
import { englandCalendar } from '../../../src/calendar/index.ts';
import type { CalendarDay } from '../../../src/domain/CalendarDay.ts';
import { createFacts, laidOut } from '../../../src/domain/Facts.ts';
import { ask } from '../../../src/engine/ask.ts';
import { createRulebook } from '../../../src/engine/Rulebook.ts';
import { england, oxfordshire } from '../../../src/policies/index.ts';
import { withPlan } from '../../support/rules.ts';
import { earlyReview } from '../../../src/questions/earlyReview.ts';

const moment = { asOf: '2026-03-10' as CalendarDay, calendar: englandCalendar };
const rules = createRulebook([england, oxfordshire]);

test('facts laid out by another copy of the library are asked about rightly', async () => {
  if (!rules.ok) throw new Error('the shipped documents lie over one another');
  vi.resetModules();
  const other = await import('../../../src/domain/Facts.ts');
  other.createFacts({ 'household.birthExpected': true, 'exclusion.childAsks': true });
  const values = { ...withPlan, 'plan.failingToProtect': true, 'household.birthExpected': false } as const;
  const theirs = other.createFacts(values);

  const decision = ask(earlyReview, rules.value, theirs, moment);

  expect(laidOut(theirs)).toEqual(laidOut(createFacts(values)));
  expect(laidOut(theirs)).not.toEqual(other.laidOut(theirs));
  expect(decision).toEqual(ask(earlyReview, rules.value, createFacts(values), moment));
});
