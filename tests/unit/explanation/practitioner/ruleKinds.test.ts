import { describe, expect, test } from 'vitest';
import { ask } from '../../../../src/engine/ask.ts';
import type { Effects, Force, Rule, RuleKind } from '../../../../src/engine/Rule.ts';
import { explain, explanationText, type Explanation, type ExplainedRule } from '../../../../src/explanation/index.ts';
import { bothPlans } from '../../../../src/questions/bothPlans.ts';
import { ending } from '../../../../src/questions/ending.ts';
import { oneOfEachKind } from '../../../support/everyRule.ts';
import { aDocument, aRule, anything, factsOf, momentOn, rulebookOf, type LooseFacts } from '../../../support/rules.ts';
import { stored } from '../support/storedExamples.ts';

const explained = (rules: readonly Rule[], facts: LooseFacts = {}, question = anything): Explanation => {
  const rulebook = rulebookOf(aDocument(rules));
  return explain(ask(question, rulebook, factsOf(facts), momentOn()), rulebook);
};

const only = (rule: Rule, facts?: LooseFacts): ExplainedRule => {
  const [first] = explained([rule], facts).rules;
  if (first === undefined) throw new RangeError('the rule was not considered');
  return first;
};

const laidDown = <Kind extends RuleKind>(kind: Kind, effect: Effects[Kind], force: Force = 'must'): unknown => {
  const { laysDown } = only(aRule(kind, effect, { force }));
  return laysDown?.test === undefined
    ? laysDown?.says
    : [laysDown.says, `${laysDown.test.asks}: ${laysDown.test.condition.says}`];
};

const yes = { fact: 'reports.signed', is: true } as const;
const signed = 'That report is signed.';
const who = 'conference-chair' as const;

describe('what a rule lays down', () => {
  test.each<[unknown, unknown]>([
    [laidDown('trigger', { review: 'convene' }), 'A review is then to be convened early.'],
    [laidDown('trigger', { review: 'consider' }), 'Convening a review early is then to be considered.'],
    [laidDown('ground', { for: 'exclusion' }), 'That is a ground for excluding a family member.'],
    [laidDown('ground', { for: 'exclusion-during' }), 'That is a ground for asking a parent to leave.'],
    [laidDown('insufficient', { for: 'exclusion' }), 'By itself that is no reason to exclude anyone.'],
    [
      laidDown('discretion', { in: 'exclusion', who }),
      'Where no listed ground is met, it is left to the conference chair to decide.',
    ],
    [laidDown('quorum', { makes: 'quorate' }), 'The conference is then quorate.'],
    [laidDown('quorum', { makes: 'quorate-by-exception' }), 'The conference is then quorate by exception.'],
    [laidDown('criterion', { for: 'ending' }), 'That is a reason for the plan to end.'],
    [laidDown('criterion', { for: 'both-plans' }), 'That is a reason for both plans to run together.'],
    [laidDown('criterion', { for: 'significant-harm' }), 'That shows that significant harm is likely.'],
    [
      laidDown('route', { by: 'review-conference', who: 'review-conference', upon: ['x'] }),
      'The plan can then end by this route; a review conference decides.',
    ],
    [
      laidDown('deadline', { name: 'visit', who, what: 'visit', due: { by: 'conference.dayOn' } }),
      'The conference chair must visit, by the day of the conference.',
    ],
    [
      laidDown('duty', { in: 'reports', who, what: 'sign the report', done: yes }, 'should'),
      ['The conference chair should sign the report.', `It is done where: ${signed}`],
    ],
    [
      laidDown('duty', { in: 'reports', who, what: 'sign it', due: { by: 'conference.dayOn' } }, 'good-practice'),
      'It is good practice for the conference chair to sign it, by the day of the conference.',
    ],
    [laidDown('requirement', { in: 'reports', is: yes }), [undefined, `It must be that: ${signed}`]],
    [laidDown('requirement', { in: 'reports', is: yes }, 'may'), [undefined, `It may be that: ${signed}`]],
    [
      laidDown('permission', { in: 'reports', who, what: 'sign it', used: yes }),
      ['The conference chair may sign it.', `It is used where: ${signed}`],
    ],
    [
      laidDown('prohibition', { in: 'reports', who, what: 'sign it', broken: yes }),
      ['The conference chair must not sign it.', `It is broken where: ${signed}`],
    ],
    [
      laidDown('prohibition', { in: 'reports', who, what: 'sign it' }, 'should'),
      'The conference chair should not sign it.',
    ],
    [laidDown('prohibition', { in: 'reports', who: 'everyone', what: 'sign it' }), 'Nobody may sign it.'],
    [laidDown('prohibition', { in: 'reports', who: 'everyone', what: 'sign it' }, 'should'), 'Nobody should sign it.'],
    [
      laidDown('decision', { in: 'reports', who, what: 'decide on it', is: yes }),
      ['It is for the conference chair to decide on it.', `It is kept to where: ${signed}`],
    ],
  ])('%#: %s', (said, expected) => {
    expect(said).toEqual(expected);
  });

  test('is said of every kind of rule, and where each applies', () => {
    const { rules } = explained(oneOfEachKind);
    expect(rules.map(({ kind }) => kind)).toEqual(oneOfEachKind.map(({ id }) => id));
    expect(rules.filter(({ laysDown }) => laysDown === undefined)).toEqual([]);
  });
});

describe('where a rule applies', () => {
  const due = { within: { days: 1 }, after: 'conference.dayOn' } as const;
  const other = { by: 'move.notifiedOn' } as const;
  const deadline = { name: 'visit', who, what: 'visit' } as const;

  test('always, where it asks for nothing', () => {
    const rule = only(aRule('duty', { in: 'reports', who, what: 'sign it' }));
    expect(rule.appliesWhere).toBeUndefined();
    expect(rule.verdictSays).toBe('It applies always.');
  });

  test('once there is the day that it counts from', () => {
    const rule = only(aRule('deadline', { ...deadline, due }));
    expect(rule.appliesWhere).toMatchObject({ says: 'There is a day for this: the day of the conference.', parts: [] });
  });

  test('once there is any of several days, or all of them where the last one counts', () => {
    const soonest = only(aRule('deadline', { ...deadline, due: { soonest: [due, other, due] } }));
    const latest = only(aRule('deadline', { ...deadline, due: { latest: [due, other] } }));
    expect(soonest.appliesWhere?.needs).toBe('any');
    expect(soonest.appliesWhere?.parts).toHaveLength(2);
    expect(latest.appliesWhere?.needs).toBe('all');
  });

  test('upon the criteria that a route is open to, or what stands in for one', () => {
    const left = aRule('criterion', { for: 'ending' }, { id: 'left', says: 'The child has left.' });
    const gone = aRule('criterion', { for: 'ending' }, { id: 'gone', says: 'The child is gone.' });
    const route = { by: 'review-conference', who: 'review-conference' } as const;
    const county = aDocument([left, gone, aRule('route', { ...route, upon: ['left'] }, { id: 'way' })]);
    const overlay = aDocument(
      [
        aRule('criterion', { for: 'ending' }, { id: 'new', says: 'It is new.', replaces: ['county/left'] }),
        aRule('route', { ...route, upon: ['county/gone', 'new'] }, { id: 'own-way' }),
      ],
      { id: 'overlay' },
    );
    const rulebook = rulebookOf(county, overlay);
    const { rules } = explain(ask(ending, rulebook, factsOf({}), momentOn()), rulebook);
    const asked = (id: string): unknown => {
      const where = rules.find(({ rule }) => rule === id)?.appliesWhere;
      return [where?.says, where?.parts.map(({ says }) => says)];
    };
    expect(asked('county/way')).toEqual(['This criterion is met: It is new.', []]);
    expect(asked('overlay/own-way')).toEqual([
      'Any of these holds:',
      ['This criterion is met: The child is gone.', 'This criterion is met: It is new.'],
    ]);
  });

  test('upon some outcomes only', () => {
    const criterion = aRule('criterion', { for: 'both-plans' }, { when: { fact: 'lookedAfter.mayNotLast', is: true } });
    const upon = ['reason-for-both', 'sunny'];
    const duty = aRule('duty', { in: 'both-plans', upon, who, what: 'sign it' });
    const rulebook = rulebookOf(aDocument([criterion, duty]));
    const { rules } = explain(ask(bothPlans, rulebook, factsOf({}), momentOn()), rulebook);
    expect(rules[1]?.appliesWhere?.parts.map(({ says }) => says)).toEqual([
      'This is the outcome: There is a reason for a child protection plan beside the care plan.',
      'This is the outcome: The outcome is `sunny`.',
    ]);
  });
});

describe('whether it was kept to', () => {
  const kept = (rule: Rule, facts: LooseFacts): string | undefined => only(rule, facts).keptSays;
  const duty = aRule('duty', { in: 'reports', who, what: 'sign it', done: yes });
  const requirement = aRule('requirement', { in: 'reports', is: yes });
  const decision = aRule('decision', { in: 'reports', who, what: 'sign it', is: yes });
  const when = { fact: 'reports.typed', is: true } as const;
  const permission = aRule('permission', { in: 'reports', who, what: 'sign it', used: yes }, { when });

  test.each<[string | undefined, string | undefined]>([
    [kept(duty, { 'reports.signed': true }), 'It was done.'],
    [kept(duty, { 'reports.signed': false }), 'It was not done.'],
    [kept(duty, {}), 'Whether it was done is not known.'],
    [kept(requirement, { 'reports.signed': true }), 'It is so.'],
    [kept(requirement, { 'reports.signed': false }), 'It is not so.'],
    [kept(decision, { 'reports.signed': true }), 'It was kept to.'],
    [kept(decision, { 'reports.signed': false }), 'It was not kept to.'],
    [kept(decision, {}), 'Whether it was kept to is not known.'],
    [kept(permission, { 'reports.typed': false, 'reports.signed': true }), 'It was used although it does not apply.'],
    [kept(permission, { 'reports.signed': false }), 'It was not used where it does not apply.'],
  ])('%#: %s', (said, expected) => {
    expect(said).toBe(expected);
  });
});

describe('what follows', () => {
  const rulebook = rulebookOf(aDocument(oneOfEachKind));
  const facts = {
    'initialConference.heldOn': '2026-12-01',
    'conference.dayOn': '2026-03-20',
    'decision.consensus': false,
  };
  const decision = stored(ask(anything, rulebook, factsOf(facts), momentOn()));
  const explanation = explain(decision, rulebook);

  test('is a sentence for each duty, with whom it is owed to', () => {
    expect(explanation.duties.map(({ says, toSays, dueSays }) => [says, toSays, dueSays])).toEqual([
      ['The conference chair must hold the review.', 'To the family.', 'By Monday 1 March 2027.'],
      ['The lead social worker must share the report.', 'To the parents and the child.', 'By Friday 13 March 2026.'],
    ]);
    expect(explanation.duties[0]?.provisional).toEqual([
      'The date is provisional: it comes sooner if another day that counts does, the day for which the conference is planned.',
    ]);
  });

  test('is a sentence for each permission, each bar and each who decides', () => {
    expect(explanation.permissions.map(({ says }) => says)).toEqual(['The conference chair may override.']);
    expect(explanation.prohibitions.map(({ says }) => says)).toEqual(['The agency must not share the record.']);
    expect(explanation.deciders.map(({ says }) => says)).toEqual([
      'It is for the conference chair to decide: This is a discretion.',
      'It is for a review conference to decide: This is a route.',
      'It is for the conference chair to decide.',
    ]);
  });

  test('is read off a decision without its rules too', () => {
    const bare = explain({ ...decision, reasons: [] }, rulebook);
    expect(bare.duties.map(({ keptSays }) => keptSays)).toEqual([
      'Whether it was kept to is not known.',
      'Whether it was kept to is not known.',
    ]);
    expect(bare.deciders[2]?.says).toBe('It is for the conference chair to decide: decide.');
  });

  test('leaves the stored decision unfrozen', () => {
    expect(decision.duties.some(({ to }) => Object.isFrozen(to))).toBe(false);
  });

  test('stands in the text, what may apply marked as such', () => {
    const text = explanationText(explanation);
    expect(text).toContain('It is not known yet whether this applies.');
    expect(text).toContain('As of Tuesday 10 March 2026: The outcome is `asked`.');
    expect(text).toContain('What could not be explained');
  });
});
