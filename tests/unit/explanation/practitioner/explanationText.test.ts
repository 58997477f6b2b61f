import { describe, expect, test } from 'vitest';
import { ask } from '../../../../src/engine/ask.ts';
import { explain, explanationText } from '../../../../src/explanation/index.ts';
import { deadline } from '../../../../src/questions/deadline.ts';
import { quorum } from '../../../../src/questions/quorum.ts';
import { layered } from '../../../support/shippedRulebooks.ts';
import { aDocument, aRule, anything, factsOf, momentOn, rulebookOf } from '../../../support/rules.ts';
import { checkedPolicy, confineTo, rulesOf } from '../../../../src/engine/rulesOf.ts';

const { rotherham, wales } = layered;

describe('a decision explained as text', () => {
  test('decisions of a Rotherham conference that went out late', async () => {
    const facts = factsOf({ 'conference.heldOn': '2026-04-02', 'decision.sentAt': '2026-04-08T09:30:00+01:00' });
    const moment = { asOf: momentOn('2026-04-10').asOf, calendar: rotherham.calendar };
    const decision = ask(deadline('decision-sent'), rotherham.rulebook, facts, moment);
    const text = explanationText(explain(decision, rotherham.rulebook));
    await expect(text).toMatchFileSnapshot('__snapshots__/rotherham-decisions-sent-late.txt');
  });

  test('a Welsh conference of which not all who come are known', async () => {
    const agencies = { certain: ['childrens-social-care', 'school'], possible: ['police'] };
    const facts = factsOf({ 'attendance.agencies': agencies });
    const moment = { asOf: momentOn('2026-03-10').asOf, calendar: wales.calendar };
    const decision = ask(quorum, wales.rulebook, facts, moment);
    const text = explanationText(explain(decision, wales.rulebook));
    await expect(text).toMatchFileSnapshot('__snapshots__/wales-quorum-not-settled.txt');
  });
});

test('rules without words, and those that stand for others, are told apart', () => {
  const national = aDocument([aRule('quorum', { makes: 'quorate' }, { id: 'three' })], {
    id: 'nation',
    layer: 'national',
  });
  const kept = aDocument([aRule('quorum', { makes: 'quorate' }, { id: 'five', replaces: ['nation/three'] })]);
  const rulebook = rulebookOf(national, kept);
  const decision = ask(quorum, rulebook, factsOf({}), momentOn());
  expect(explanationText(explain(decision, rulebook))).toContain('It stands in the place of nation/three.\n');

  const both = checkedPolicy(
    confineTo(national.policy, [...rulesOf(national.policy), aRule('criterion', { for: 'ending' })]),
    'both',
  );
  const richer = rulebookOf(both, kept);
  const again = explanationText(explain(ask(quorum, richer, factsOf({}), momentOn()), richer));
  expect(again).toContain('It stands in the place of nation/three: This is a quorum.\n');

  const elsewhere = explanationText(explain(decision, rulebookOf(national)));
  expect(elsewhere).toContain('- The rule county/five, whose words are not to hand.\n');
  expect(elsewhere).toContain('Clause county/1 (county, in force from Thursday 1 January 2026).\n');
  expect(elsewhere).toContain('- county, in force from Thursday 1 January 2026.\n');
  expect(elsewhere).toContain('Its words are not to hand in the version that the decision rests on.\n');
  expect(elsewhere).toContain('- No rule of `county`, on which the decision rests, is held.\n');

  const [reason] = decision.reasons;
  const strange = { ...decision, reasons: reason === undefined ? [] : [{ ...reason, rule: 'nowhere/rule' }] };
  expect(explanationText(explain(strange, rulebook))).toContain('  Clause county/1.\n');
});

test('a duty without addressee and day is told without them', () => {
  const rulebook = rulebookOf(
    aDocument([aRule('duty', { question: 'record', who: 'record-taker', what: 'keep a record' })]),
  );
  const text = explanationText(explain(ask(anything, rulebook, factsOf({}), momentOn()), rulebook));
  expect(text).toContain(
    '- The record-taker must keep a record. (county/1)\n  Whether it was done is not known.\n\nRules that apply\n',
  );
});
