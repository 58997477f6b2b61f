import { describe, expect, test } from 'vitest';
import { explain, type ExplainedRule, type Explanation } from '../../../../src/explanation/index.ts';
import { earlyReview } from '../../../../src/questions/earlyReview.ts';
import { nextReview } from '../../../../src/questions/nextReview.ts';
import { quorum } from '../../../../src/questions/quorum.ts';
import { ask } from '../../../../src/engine/ask.ts';
import { isFrozenThroughout } from '../../../support/isFrozenThroughout.ts';
import { aDocument, aRule, factsOf, momentOn, rulebookOf, type LooseFacts } from '../../../support/rules.ts';
import { nothingKnown, stored, storedExamples, wholeRulebooks } from '../support/storedExamples.ts';
import { checkedPolicy, confineTo, rulesOf } from '../../../../src/engine/rulesOf.ts';

const { rulebook } = wholeRulebooks.oxfordshire;

const ruleOf = ({ rules }: Explanation, id: string): ExplainedRule => {
  const found = rules.find(({ rule }) => rule === id);
  if (found === undefined) throw new RangeError(`the explanation has no \`${id}\``);
  return found;
};

const reviewFacts: LooseFacts = {
  'review.isFirst': true,
  'review.precedingConferenceOn': '2025-11-30',
  'review.heldOn': null,
  'plan.endedOn': null,
};

describe('when the first review is due', () => {
  const decision = ask(nextReview, rulebook, factsOf(reviewFacts), momentOn('2026-02-01'));
  const explanation = explain(stored(decision), rulebook);

  test('the outcome is a sentence, as of a day', () => {
    expect(explanation).toMatchObject({
      question: 'next-review',
      asks: 'By when must the next review be held?',
      outcome: 'due',
      says: 'The review is due: it has not been held, and there is still time.',
      asOf: '2026-02-01',
      missing: [],
      issues: [],
    });
  });

  test('each document stands with its title, version and source', () => {
    expect(explanation.documents.find(({ id }) => id === 'oxfordshire')).toEqual({
      id: 'oxfordshire',
      inForceFrom: '2016-07-01',
      held: 'yes',
      title: 'Oxfordshire: child protection review conferences',
      layer: 'authority',
      sources: [
        {
          id: 'oxfordshire',
          title: "Oxfordshire Children's Services Procedures Manual, chapter 1.9, Child Protection Review Conferences",
          version: 'as amended July 2016',
        },
      ],
    });
  });

  test('the rule stands with its clause, its force, its condition and what it lays down', () => {
    expect(ruleOf(explanation, 'oxfordshire/first-review')).toMatchObject({
      document: 'oxfordshire',
      kind: 'deadline',
      force: 'should',
      forceSays: 'should (the source expects it)',
      clauses: [
        {
          id: 'oxfordshire/2.1',
          number: '2.1',
          title: 'First review within 3 months of the initial conference, unless 2.3 calls for an earlier one',
        },
      ],
      verdict: 'holds',
      verdictSays: 'It applies: what it asks for is so.',
      laysDown: {
        says: 'The authority should hold the first review conference, within 3 months after the day of the conference that the review in question follows.',
        test: {
          asks: 'It is done once',
          condition: { says: 'This day has come: the day on which the review in question was held.' },
        },
      },
      kept: 'not-yet',
      keptSays: 'It has not been done, and there is still time.',
      missing: [],
      replaces: [],
    });
  });

  test('the duty says who, what, by when and how that day was worked out', () => {
    expect(explanation.duties.find(({ rule }) => rule === 'oxfordshire/first-review')).toMatchObject({
      says: 'The authority should hold the first review conference.',
      who: 'local-authority',
      to: [],
      dueOn: '2026-02-28',
      dueSays: 'By Saturday 28 February 2026.',
      steps: [
        'The day of the conference that the review in question follows: Sunday 30 November 2025.',
        '3 months after that: Saturday 28 February 2026.',
      ],
      provisional: [],
      keptSays: 'It has not been done, and there is still time.',
    });
  });

  test('a rule that does not apply says what it asks for', () => {
    const later = ruleOf(explanation, 'oxfordshire/further-review');
    expect(later.verdictSays).toBe('It does not apply: what it asks for is not so.');
    expect(later.appliesWhere?.parts.map(({ says }) => says)).toContain(
      'Not so: The review in question is the first since the plan was made.',
    );
  });
});

test('what is missing is a sentence, and marked where a rule asks for it', () => {
  const facts = { 'change.significant': true, 'change.bearsOnSafety': true };
  const explanation = explain(ask(earlyReview, rulebook, factsOf(facts), momentOn()), rulebook);
  const foreseen = {
    fact: 'change.foreseenAtLastConference',
    says: 'Whether this is so: The last conference foresaw that change.',
  };
  expect(explanation.missing).toContainEqual(foreseen);
  const rule = ruleOf(explanation, 'oxfordshire/unforeseen-change');
  expect(rule.missing).toEqual([foreseen]);
  expect(rule.verdictSays).toBe('It is not known whether it applies: not all that it asks for is known.');
  expect(rule.appliesWhere?.parts.filter(({ missing }) => missing)).toEqual([
    {
      needs: 'this',
      says: 'Not so: The last conference foresaw that change.',
      missing: true,
      parts: [],
    },
  ]);
});

describe('a rule that replaces another', () => {
  const national = aDocument([aRule('quorum', { makes: 'quorate' }, { id: 'three', says: 'Three will do.' })], {
    id: 'nation',
    layer: 'national',
  });
  const local = aDocument([
    aRule('quorum', { makes: 'quorate' }, { id: 'four', says: 'Four are needed.', replaces: ['nation/three'] }),
  ]);
  const other = aDocument([aRule('trigger', { review: 'convene' }, { id: 'other' })], { id: 'nation' });

  test('says so, with what the other says where a rule of its document is in force', () => {
    const { policy } = national;
    const both = checkedPolicy(confineTo(policy, [...rulesOf(policy), ...rulesOf(other.policy)]), 'both');
    const rules = rulebookOf(both, local);
    const explanation = explain(ask(quorum, rules, factsOf({}), momentOn()), rules);
    expect(ruleOf(explanation, 'county/four').replaces).toEqual([{ rule: 'nation/three', says: 'Three will do.' }]);
  });

  test('says so by the name alone where its whole document is replaced', () => {
    const rules = rulebookOf(national, local);
    const explanation = explain(ask(quorum, rules, factsOf({}), momentOn()), rules);
    expect(ruleOf(explanation, 'county/four').replaces).toEqual([{ rule: 'nation/three' }]);
    expect(explanation.documents[0]).toEqual({ id: 'nation', inForceFrom: '2026-01-01', held: 'no' });
  });
});

describe.each(Object.values(wholeRulebooks))(
  'what $name decides is explained in full from its stored form',
  (whole) => {
    test.each([...storedExamples(whole), ...nothingKnown(whole)])('$name', ({ decision }) => {
      const explanation = explain(decision, whole.rulebook);
      expect(explanation.issues).toEqual([]);
      expect(explanation.rules.map(({ rule }) => rule)).toEqual(decision.reasons.map(({ rule }) => rule));
      const wordless = explanation.rules.filter(
        ({ says, laysDown, clauses }) =>
          says === undefined || laysDown === undefined || clauses.some(({ title }) => title === undefined),
      );
      expect(wordless).toEqual([]);
      expect(isFrozenThroughout(explanation)).toBe(true);
      expect(JSON.parse(JSON.stringify(explanation))).toEqual(explanation);
    });
  },
);
