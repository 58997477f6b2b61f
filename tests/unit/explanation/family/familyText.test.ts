import { describe, expect, test } from 'vitest';
import { walesCalendar } from '../../../../src/calendar/index.ts';
import { ask } from '../../../../src/engine/ask.ts';
import { explainToFamily, familyText } from '../../../../src/explanation/index.ts';
import { nextReview } from '../../../../src/questions/nextReview.ts';
import { outcome } from '../../../../src/questions/checklists.ts';
import { factsOf, momentOn } from '../../../support/rules.ts';
import { wholeRulebooks } from '../support/storedExamples.ts';

describe('a decision told to parents', () => {
  test('a first review to come', async () => {
    const { rulebook } = wholeRulebooks.oxfordshire;
    const facts = {
      'review.isFirst': true,
      'review.precedingConferenceOn': '2025-12-12',
      'review.heldOn': null,
      'plan.endedOn': null,
    };
    const decision = ask(nextReview, rulebook, factsOf(facts), momentOn());
    const whoToAsk = 'You can ring Sam Jones, the social worker, on 01234 567890.';
    const text = familyText(explainToFamily(decision, rulebook, { whoToAsk }));
    await expect(text).toMatchFileSnapshot('__snapshots__/first-review-to-come.txt');
  });

  test('a plan that goes on in Wales, and a letter of going to court', async () => {
    const { rulebook } = wholeRulebooks.wales;
    const facts = {
      'conference.kind': 'review',
      'conference.heldOn': '2026-03-09',
      'conference.dayOn': '2026-03-09',
      'plan.endedOn': null,
      'risk.continuing': true,
      'outcome.planContinues': true,
      'outcome.socialWorkerStaysVeryWorried': true,
      'outcome.legalPlanningMeetingHeld': true,
      'outcome.legalPlanning': 'application-to-court',
      'outcome.legalLetterReceived': true,
      'outcome.legalLetter': 'issue',
    };
    const decision = ask(outcome, rulebook, factsOf(facts), { asOf: momentOn().asOf, calendar: walesCalendar });
    const text = familyText(explainToFamily(decision, rulebook));
    await expect(text).toMatchFileSnapshot('__snapshots__/letter-of-going-to-court.txt');
  });
});
