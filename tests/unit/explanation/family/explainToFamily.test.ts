import { describe, expect, test } from 'vitest';
import { ask } from '../../../../src/engine/ask.ts';
import type { Decision } from '../../../../src/engine/Decision.ts';
import type { Question } from '../../../../src/engine/Question.ts';
import { explainToFamily, type FamilyContext, type FamilyExplanation } from '../../../../src/explanation/index.ts';
import { appeal, outcome } from '../../../../src/questions/checklists.ts';
import { earlyReview } from '../../../../src/questions/earlyReview.ts';
import { ending } from '../../../../src/questions/ending.ts';
import { exclusion } from '../../../../src/questions/exclusion.ts';
import { nextReview } from '../../../../src/questions/nextReview.ts';
import { anything, factsOf, momentOn, rulebookOf, type LooseFacts } from '../../../support/rules.ts';
import { england, oxfordshire } from '../../../../src/policies/index.ts';
import { stored, wholeRulebooks } from '../support/storedExamples.ts';

const { rulebook } = wholeRulebooks.rotherham;

const decide = (question: Question, facts: LooseFacts, asOf?: string, by = rulebook): Decision =>
  stored(ask(question, by, factsOf(facts), momentOn(asOf)));

const toFamily = (question: Question, facts: LooseFacts, context?: FamilyContext): FamilyExplanation =>
  explainToFamily(decide(question, facts), rulebook, context);

const held = { 'conference.kind': 'review', 'conference.heldOn': '2026-03-09', 'conference.dayOn': '2026-03-09' };

describe('the next review', () => {
  const facts = {
    'review.isFirst': false,
    'review.precedingConferenceOn': '2025-11-28',
    'review.heldOn': null,
    'plan.endedOn': null,
  };

  test('has its day written out, and advice where that is among the documents', () => {
    expect(toFamily(nextReview, facts)).toMatchObject({
      question: 'next-review',
      outcome: 'due',
      asOf: '2026-03-10',
      title: 'Your next review meeting',
      decided: ['The next review meeting has not been held yet.', 'There is still time to hold it.'],
      next: [{ says: 'The next review meeting must be held by Thursday 28 May 2026.', dueOn: '2026-05-28' }],
      notKnown: [],
      advice: ['If the plan stays, you can expect the next review meeting six months after the last one.'],
      legal: [],
      issues: [],
    });
  });

  test('has no advice where that is not among the documents, or the rulebook does not hold it', () => {
    const without = rulebookOf(england, oxfordshire);
    expect(explainToFamily(decide(nextReview, facts, undefined, without), without).advice).toEqual([]);
    expect(explainToFamily(decide(nextReview, facts), without).advice).toEqual([]);
  });

  test('that is late says so, and not why', () => {
    const late = explainToFamily(decide(nextReview, facts, '2026-06-01'), rulebook);
    expect(late.decided).toEqual(['The review meeting should have been held by now.', 'It has not been held yet.']);
    expect(late.next.map(({ says }) => says)).toEqual([
      'The next review meeting had to be held by Thursday 28 May 2026. This did not happen in time.',
    ]);
  });
});

test('what is not known is told by its part of the record, each part once, and no fact is named', () => {
  const { decided, notKnown } = toFamily(earlyReview, { 'incident.furtherHarmOrAllegation': false });
  expect(decided).toEqual(['It is not yet clear if a review meeting should be held early.']);
  expect(notKnown).toEqual([
    'How things stand with the plan.',
    "What has changed in your family's life.",
    'If enough services were at the last meeting.',
  ]);
});

test('a fact of a document of its own is told without its name', () => {
  const asked = { ...decide(earlyReview, {}), missing: ['local.mood', 'odd'] };
  expect(explainToFamily(asked, rulebook).notKnown).toEqual(['Something that your own council asks about.']);
});

describe('an exclusion', () => {
  const { rulebook: oxfordshires } = wholeRulebooks.oxfordshire;
  const facts = {
    'exclusion.requestedOn': '2026-03-02',
    'exclusion.groundNamed': true,
    'exclusion.evidenceGiven': true,
    'exclusion.childAsks': true,
    'conference.dayOn': '2026-03-20',
    'exclusion.decided': true,
    'exclusion.decidedBeforehand': true,
    'exclusion.toldInWriting': true,
    'exclusion.toldHowToGiveViews': false,
    'nonAttendance.wished': false,
  };
  const explanation = explainToFamily(decide(exclusion, facts, undefined, oxfordshires), oxfordshires);

  test('says who decides, and no ground: that can be a child who asked', () => {
    expect(explanation.decided).toEqual([
      'The rules allow someone in the family to be kept out of the meeting, or out of part of it.',
      'It does not have to happen.',
      'It is up to the chair of the meeting to decide.',
      'It was decided to keep a parent out of the meeting, or out of part of it.',
    ]);
    expect(JSON.stringify(explanation.decided)).not.toMatch(/child/u);
  });

  test('says what is owed to whoever is kept out, and that not all of it was done', () => {
    expect(explanation.next.map(({ says }) => says)[0]).toBe(
      'The chair of the meeting must write to the parent who is kept out. They must also say how the parent can still have a say. They must also say how the parent will hear what was decided. They must also say how the parent can complain. Not all of it was done.',
    );
  });

  test('speaks of complaints, and of no appeal', () => {
    expect(explanation.rights).toEqual([
      'If you do not agree with this, you can say so.',
      'You have the right to complain.',
      'Ask the chair of the meeting how to do this.',
    ]);
  });
});

describe('an ending', () => {
  const facts = {
    'risk.continuing': false,
    'risk.continuing.by': 'review-conference',
    ...held,
  };

  /** As the review that ended the plan sees it. */
  const ended = { 'plan.endedOn': '2026-03-09', 'plan.endingRoute': 'review-conference' };

  test('says by whom it is decided, what follows and what must not', () => {
    const { decided, next } = toFamily(ending, { ...facts, ...ended });
    expect(decided).toEqual(["The rules allow your child's plan to end.", 'It is up to a review meeting to decide.']);
    expect(next.map(({ says }) => says)).toContain('Nobody should take help away just because the plan has ended.');
  });

  test('that has come about is told as one, with what still follows', () => {
    const { decided, next } = toFamily(ending, { ...facts, ...ended, 'plan.stage': 'ended' });
    expect(decided).toEqual(["Your child's plan has ended."]);
    expect(next.map(({ says }) => says)).toContain('Nobody should take help away just because the plan has ended.');
  });

  test.each(Object.values(wholeRulebooks))('is no matter for a text where the child has died: $name', (whole) => {
    const dead = { ...facts, 'child.life': 'died', 'child.diedOn': '2026-03-01' };
    const decision = decide(ending, dead, undefined, whole.rulebook);
    const { decided, next, notKnown, advice, legal, issues } = explainToFamily(decision, whole.rulebook);
    expect({ decided, next, notKnown, advice, legal }).toEqual({
      decided: ["The rules allow your child's plan to end."],
      next: [],
      notKnown: [],
      advice: [],
      legal: [],
    });
    expect(issues.map(({ code, help }) => [code, help])).toEqual([
      ['tell-in-person', 'do not send the text; speak to the family in person'],
    ]);
  });
});

test.each([
  [true, "The meeting decided that your child's plan goes on."],
  [false, "The meeting decided that your child's plan ends."],
])('what the meeting decided is told where the decision lets it be seen: %s', (continues, says) => {
  expect(toFamily(outcome, { ...held, 'outcome.planContinues': continues }).decided[0]).toBe(says);
  expect(toFamily(outcome, held).decided).not.toContain(says);
});

test('the right to appeal is told as the decision has it', () => {
  const { next } = toFamily(appeal, { ...held, 'appeal.parentsDisagree': true, 'appeal.rightExplained': false });
  expect(next.map(({ says }) => says)).toContain(
    'The chair of the meeting must talk with you about what you do not agree with. They must also tell you about your right to appeal. Not all of it was done.',
  );
});

test('whom to ask can be told by the caller', () => {
  const whoToAsk = 'You can ring Sam Jones, the social worker, on 01234 567890.';
  expect(toFamily(earlyReview, {}, { whoToAsk }).whoToAsk).toEqual([
    whoToAsk,
    "You can ask your child's social worker, or the chair of the meeting, about this.",
  ]);
});

describe('where there are no words', () => {
  test('for a question of your own, the family is told whom to ask', () => {
    const { title, decided, issues } = toFamily(anything, held);
    expect([title, decided]).toEqual([
      'What the rules say',
      ["Your child's social worker can tell you what came of this."],
    ]);
    expect(issues).toContainEqual({
      code: 'no-family-words',
      severity: 'warning',
      path: '/outcome',
      message: 'there are no words for parents for `asked`',
      found: 'asked',
      expected: 'words for parents',
      help: 'tell the family yourself',
    });
  });

  test('since the rulebook does not hold the document, that is said for each duty to a family', () => {
    const other = rulebookOf(england, oxfordshire);
    const facts = { ...held, 'appeal.parentsDisagree': true };
    const { next, notKnown, issues } = explainToFamily(decide(appeal, facts), other);
    expect(next).toEqual([]);
    expect(notKnown).toContain('What else has to be done for you.');
    expect(issues.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'document-not-held /receipt/policies/1/id',
      'document-not-held /receipt/policies/2/id',
      'document-not-held /receipt/policies/3/id',
      'no-family-words /duties/0',
      'no-family-words /duties/1',
    ]);
  });
});
