import { describe, expect, test } from 'vitest';
import { ask } from '../../../../src/engine/ask.ts';
import type { Decision } from '../../../../src/engine/Decision.ts';
import { checkedPolicy, confineTo } from '../../../../src/engine/rulesOf.ts';
import { explain } from '../../../../src/explanation/index.ts';
import { earlyReview } from '../../../../src/questions/earlyReview.ts';
import { aDocument, aRule, anything, factsOf, momentOn, rulebookOf } from '../../../support/rules.ts';
import { stored } from '../support/storedExamples.ts';

const sources = [
  {
    id: 'county',
    title: 'The manual',
    publisher: 'A county',
    version: 'first',
    comparedOn: momentOn().asOf,
    clauses: { '1': 'What it is about' },
  },
];

const trigger = aRule(
  'trigger',
  { review: 'convene' },
  { id: 'harm', says: 'Harm calls for a review.', when: { fact: 'local.harm', is: true } },
);
const facts = { 'local.harm': { type: 'yes-no', says: 'There was harm.' } } as const;

const document = aDocument([trigger], { sources, facts });
const rulebook = rulebookOf(document);
const decision = stored(ask(earlyReview, rulebook, factsOf({}), momentOn()));

const inShort = (one: Decision, by = rulebook): readonly string[] =>
  explain(one, by).issues.map(({ code, severity, path, found }) => `${severity} ${code} ${path} ${String(found)}`);

test('nothing is amiss where the rulebook holds all', () => {
  expect(inShort(decision)).toEqual([]);
  expect(explain(decision, rulebook).missing).toEqual([
    { fact: 'local.harm', says: 'Whether this is so: There was harm.' },
  ]);
});

describe('what the rulebook does not hold is said, and not guessed', () => {
  test('a document', () => {
    const others = rulebookOf(aDocument([trigger], { id: 'shire' }));
    const explanation = explain(decision, others);
    expect(inShort(decision, others)).toEqual([
      'warning document-not-held /receipt/policies/0/id county',
      'warning no-such-fact /missing/0 local.harm',
    ]);
    expect(explanation.rules).toEqual([
      {
        rule: 'county/harm',
        document: 'county',
        kind: 'trigger',
        force: 'must',
        forceSays: 'must (the source requires it)',
        clauses: [{ id: 'county/1', number: '1' }],
        verdict: 'unknown',
        verdictSays: 'It is not known whether it applies: not all that it asks for is known.',
        missing: [],
        replaces: [],
      },
    ]);
    expect(explanation.missing).toEqual([{ fact: 'local.harm', says: 'The fact `local.harm`.' }]);
  });

  test('a document in that version: no words of another stand in', () => {
    const later = rulebookOf({ ...document, digest: 'another' });
    const explanation = explain(decision, later);
    expect(inShort(decision, later)).toEqual([
      'warning another-version /receipt/policies/0/digest digest of county',
      'warning no-such-fact /missing/0 local.harm',
    ]);
    expect(explanation.documents).toEqual([{ id: 'county', inForceFrom: '2026-01-01', held: 'another-version' }]);
    expect(explanation.rules[0]?.says).toBeUndefined();
    expect(explanation.issues.map(({ help }) => help)[0]).toBe(
      'lay down the version in force from 2026-01-01 whose digest is digest of county',
    );
  });

  test('a rule, of a document that is held or of none that the decision states', () => {
    const [reason] = decision.reasons;
    if (reason === undefined) throw new RangeError('the decision has no reason');
    const stranger = { ...reason, rule: 'county/gone' };
    const unstated = { ...reason, rule: 'nowhere/rule' };
    expect(inShort({ ...decision, reasons: [reason, stranger, unstated] })).toEqual([
      'warning rule-not-held /reasons/1/rule county/gone',
      'warning rule-not-held /reasons/2/rule nowhere/rule',
    ]);
  });

  test('the title of a clause', () => {
    const untitled = aDocument([{ ...trigger, cites: ['county/1', 'county/9', 'manual/1'] }], { sources, facts });
    const rules = rulebookOf(untitled);
    const one = ask(earlyReview, rules, factsOf({}), momentOn());
    expect(inShort(one, rules)).toEqual([
      'warning no-clause-title /reasons/0/cites/1 county/9',
      'warning no-clause-title /reasons/0/cites/2 manual/1',
    ]);
  });

  test('the words of a question of your own', () => {
    const own = ask(anything, rulebook, factsOf({ 'local.harm': true }), momentOn());
    expect(inShort(own)).toEqual(['warning no-such-outcome /outcome asked']);
    expect(explain(own, rulebook)).toMatchObject({ asks: 'anything', says: 'The outcome is `asked`.' });
  });
});

test('a rule that a later layer replaces was in force for a decision without that layer', () => {
  const other = aRule('trigger', { review: 'consider' }, { id: 'other' });
  const below = checkedPolicy(confineTo(document.policy, [trigger, other]), document.digest);
  const above = aDocument([{ ...trigger, id: 'later', replaces: ['county/harm'] }], {
    id: 'overlay',
    layer: 'overlay',
  });
  const before = ask(earlyReview, rulebookOf(below), factsOf({}), momentOn());
  const { rules, issues } = explain(before, rulebookOf(below, above));
  expect(rules[0]?.says).toBe('Harm calls for a review.');
  expect(issues).toEqual([]);
});

test('what was stored is left as it is', () => {
  const again = stored(decision);
  explain(again, rulebook);
  expect(Object.isFrozen(again.duties)).toBe(false);
  expect(again).toEqual(decision);
});
