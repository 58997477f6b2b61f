import { describe, expect, test } from 'vitest';
import { ask } from '../../../../src/engine/ask.ts';
import type { Question } from '../../../../src/engine/Question.ts';
import { explainToFamily, type FamilyContext, type FamilyExplanation } from '../../../../src/explanation/index.ts';
import { outcome } from '../../../../src/questions/checklists.ts';
import { earlyReview } from '../../../../src/questions/earlyReview.ts';
import { factsOf, momentOn, type LooseFacts } from '../../../support/rules.ts';
import { wholeRulebooks } from '../support/storedExamples.ts';

const { rulebook } = wholeRulebooks.rotherham;

const toFamily = (question: Question, facts: LooseFacts, context?: FamilyContext): FamilyExplanation =>
  explainToFamily(ask(question, rulebook, factsOf(facts), momentOn()), rulebook, context);

const held = { 'conference.kind': 'review', 'conference.heldOn': '2026-03-09', 'conference.dayOn': '2026-03-09' };

describe('a legal letter', () => {
  const see = 'See a solicitor who knows child care law at once.';
  const ifLetter = 'If you get a letter about court, see a solicitor who knows child care law at once.';
  const take = 'Take the letter with you.';
  const advised =
    'If you get a letter like this, see a solicitor who does child care law at once, and take the letter with you.';
  const legalOf = (facts: LooseFacts, context?: FamilyContext): readonly string[] =>
    toFamily(outcome, { ...held, ...facts }, context).legal;

  test('is not spoken of where nothing tells of legal planning', () => {
    expect(legalOf({ 'outcome.planContinues': true })).toEqual([]);
    expect(legalOf({}, { legalPlanningMeetingHeld: false })).toEqual([]);
  });

  test('that the decision knows of is spoken of in the words of the advice for families', () => {
    const facts = {
      'outcome.legalPlanningMeetingHeld': true,
      'outcome.legalLetterReceived': true,
      'outcome.legalLetter': 'issue',
    };
    expect(legalOf(facts)).toEqual(
      expect.arrayContaining([
        'One kind of letter says that the case is going to court, and that there is nothing you can do to stop it.',
        advised,
      ]),
    );
    expect(legalOf(facts)).not.toContain(see);
  });

  test('may come where a legal planning meeting has been held', () => {
    expect(legalOf({ 'outcome.legalPlanningMeetingHeld': true })).toEqual([
      'Either way, you should get a letter that tells you what is planned and why.',
      ifLetter,
      take,
    ]);
    expect(legalOf({}, { legalPlanningMeetingHeld: true })).toEqual([ifLetter, take]);
  });

  test.each([
    ['before-proceedings', 'The letter tells you what you can do, if anything, to keep the case out of court.'],
    ['issue', 'The letter says that the case is going to court.'],
  ] as const)('that only the caller knows of, %s, is spoken of upon any question', (legalLetter, says) => {
    expect(toFamily(earlyReview, {}, { legalLetter }).legal).toEqual([says, see, take]);
  });
});
