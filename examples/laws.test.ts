import { ask, createFacts, createRulebook, nextReview, type CalendarDay } from 'child-protection-rules';
import { walesCalendar } from 'child-protection-rules/calendar';
import { wales } from 'child-protection-rules/policies';
import { checkLaws, createLaw, factsFor, laws } from 'child-protection-rules/testing';
import { expect, test } from 'vitest';

const heldIsHeld = createLaw({
  name: 'a-review-that-was-held-is-not-overdue',
  says: 'Once a review has been held, it is no longer asked for.',
  cases: (rules, options) => factsFor(rules, { ...options, questions: [nextReview] }),
  breach: ({ asOf, facts }, rules, { calendar }) => {
    const decision = ask(nextReview, rules, createFacts(facts), { asOf, calendar });
    const heldOn = facts['review.heldOn'] ?? null;
    if (heldOn === null || heldOn > asOf || decision.outcome !== 'overdue') return undefined;
    const decisions = [{ upon: 'all that is known', decision }];
    return { says: 'a review that was held is called overdue', rules: [], asOf, facts, decisions };
  },
});

test('the policy keeps every law, and one of our own', () => {
  const rules = createRulebook([wales]);
  if (!rules.ok) throw new Error(JSON.stringify(rules.issues));

  const options = { asOf: '2027-04-01' as CalendarDay, calendar: walesCalendar };
  const broken = checkLaws(rules.value, options, [...laws, heldIsHeld]).filter(({ held }) => !held);
  expect(broken.map(({ counterexample }) => counterexample?.text)).toEqual([]);
});
