import { describe, expect, test } from 'vitest';
import { analysePolicies, type Finding } from '../../../../src/analysis/index.ts';
import type { Condition } from '../../../../src/engine/Condition.ts';
import type { Policy } from '../../../../src/engine/Policy.ts';
import type { Effects, Rule, RuleBase } from '../../../../src/engine/Rule.ts';
import { aDocument, aRule, momentOn, rulebookOf } from '../../../support/rules.ts';
import { everyLaid } from '../../../support/shippedRulebooks.ts';

const analyse = (rules: readonly Rule[], parts: Partial<Policy> = {}): readonly Finding[] =>
  analysePolicies(rulebookOf(aDocument(rules, parts)), momentOn()).filter(({ severity }) => severity !== 'note');

const codesOf = (findings: readonly Finding[]): readonly string[] => findings.map(({ code }) => code);

const trigger = (id: string, when: Condition): Rule => aRule('trigger', { review: 'convene' }, { id, when });

const atLeast = (count: number): Condition => ({ fact: 'attendance.agencies', atLeast: count });

const requirement = (id: string, is: Condition, parts: Partial<RuleBase> = {}): Rule =>
  aRule('requirement', { question: 'outcome', is }, { id, ...parts });

describe('a condition', () => {
  test.each<[string, Condition]>([
    ['counts more than 3 and fewer than 2', { all: [atLeast(4), { not: atLeast(2) }] }],
    ['wants an agency among none', { all: [{ fact: 'attendance.agencies', includes: 'police' }, { not: atLeast(1) }] }],
    [
      'wants a person of age who is not born',
      {
        all: [
          { fact: 'child.bornOn', reachedAge: 18 },
          { fact: 'child.bornOn', happened: false },
        ],
      },
    ],
    [
      'wants one fact both ways',
      {
        all: [
          { fact: 'outcome.nameAdded', is: true },
          { fact: 'outcome.nameAdded', is: false },
        ],
      },
    ],
  ])('that %s is met by no case', (_, when) => {
    const [finding, ...others] = analyse([trigger('a', when)]);
    expect(finding).toMatchObject({
      code: 'never-applies',
      severity: 'error',
      certainty: { is: 'proved' },
      rules: [{ rule: 'county/a', cites: ['county/1'] }],
    });
    expect(others).toEqual([]);
  });

  test('that every case meets is found', () => {
    const when: Condition = { any: [atLeast(2), { not: atLeast(4) }] };
    expect(analyse([trigger('a', when)])).toMatchObject([{ code: 'always-applies', rules: [{ rule: 'county/a' }] }]);
  });

  test('that some cases meet is nothing to tell of', () => {
    expect(analyse([trigger('a', { all: [atLeast(2), { not: atLeast(4) }] })])).toEqual([]);
  });
});

describe('two rules', () => {
  const nameAdded: Condition = { fact: 'outcome.nameAdded', is: true };
  const proposed: Condition = { fact: 'broughtForward.proposed', is: true };

  test('that demand opposite things are found, with the clauses of both and a smallest case', () => {
    const findings = analyse([
      requirement('added', nameAdded, { cites: ['county/1'], when: proposed }),
      requirement('not-added', { fact: 'outcome.nameAdded', is: false }, { cites: ['county/2'] }),
    ]);
    expect(findings).toMatchObject([
      {
        code: 'opposed',
        severity: 'error',
        certainty: { is: 'proved' },
        rules: [{ cites: ['county/1'] }, { cites: ['county/2'] }],
        example: { facts: { 'broughtForward.proposed': true } },
      },
    ]);
    expect(findings[0]?.message).toContain('county/1');
    expect(findings[0]?.message).toContain('county/2');
  });

  test('of which one asks for what the other forbids are found', () => {
    const forbidden: Effects['prohibition'] = {
      question: 'outcome',
      who: 'everyone',
      what: 'add it',
      broken: nameAdded,
    };
    const findings = analyse([requirement('added', nameAdded), aRule('prohibition', forbidden)]);
    expect(codesOf(findings)).toEqual(['opposed']);
  });

  test('that demand opposite things in different cases are not', () => {
    const findings = analyse([
      requirement('added', nameAdded, { when: proposed }),
      requirement(
        'not-added',
        { fact: 'outcome.nameAdded', is: false },
        { when: { fact: 'broughtForward.proposed', is: false } },
      ),
    ]);
    expect(findings).toEqual([]);
  });

  test('that are one rule twice are found', () => {
    const written: Condition = { not: { fact: 'outcome.nameAdded', is: false } };
    const findings = analyse([trigger('a', nameAdded), trigger('b', written)]);
    expect(findings).toMatchObject([{ code: 'same-rule', rules: [{ rule: 'county/a' }, { rule: 'county/b' }] }]);
  });

  test('of which one does less than the other are found', () => {
    const both: Condition = { all: [nameAdded, proposed] };
    const duty = {
      question: 'outcome',
      who: 'parents',
      what: 'ask',
      done: { fact: 'broughtForward.chairConsulted', is: true },
    } as const;
    const findings = analyse([
      aRule('duty', duty, { id: 'narrow', when: both }),
      aRule('duty', duty, { id: 'wide', when: nameAdded }),
    ]);
    expect(findings).toMatchObject([{ code: 'shadowed', rules: [{ rule: 'county/narrow' }, { rule: 'county/wide' }] }]);
  });

  test('of which one criterion reaches into another are no fault', () => {
    expect(analyse([trigger('narrow', { all: [nameAdded, proposed] }), trigger('wide', nameAdded)])).toEqual([]);
  });
});

describe('what is declared', () => {
  const source = {
    id: 'county',
    title: 'Procedures',
    publisher: 'A county',
    version: '1',
    comparedOn: momentOn().asOf,
    clauses: { '1': 'One', '2': 'Two', '3': 'Three' },
  };

  test('and used by no rule is found: facts, groupings, clauses', () => {
    const findings = analyse([trigger('a', { fact: 'local.used', is: true })], {
      sources: [source],
      judgement: [{ clause: 'county/3', why: 'people judge it', acceptedBy: 'the county' }],
      facts: { 'local.used': { type: 'yes-no', says: 'Used.' }, 'local.idle': { type: 'yes-no', says: 'Idle.' } },
      groupings: { idle: { health: ['midwifery'] } },
    });
    expect(findings.map(({ code, about }) => [code, about])).toEqual([
      ['unused-fact', 'local.idle'],
      ['unused-grouping', 'idle'],
      ['uncited-clause', 'county/2'],
    ]);
  });
});

describe('gaps', () => {
  const notes = (rules: readonly Rule[]): readonly Finding[] =>
    analysePolicies(rulebookOf(aDocument(rules)), momentOn()).filter(({ code }) => code === 'gap');
  const review = (id: string, when: Condition): Rule =>
    aRule(
      'deadline',
      {
        name: 'review',
        who: 'local-authority',
        what: 'hold a review',
        due: { within: { months: 3 }, after: 'review.precedingConferenceOn' },
        done: 'review.heldOn',
      },
      { id, when },
    );

  test('are where no rule of a deadline applies, with a smallest case', () => {
    const found = notes([review('first', { fact: 'review.isFirst', is: true })]);
    expect(found).toMatchObject([
      { about: 'next-review', example: { facts: { 'review.isFirst': false } } },
      { about: 'deadline:review' },
    ]);
  });

  test('are none where the rules cover every case', () => {
    const first: Condition = { fact: 'review.isFirst', is: true };
    expect(notes([review('first', first), review('further', { not: first })])).toEqual([]);
  });

  test('silence on a whole question is told as such', () => {
    const silent = analysePolicies(rulebookOf(aDocument([])), momentOn()).filter(({ code }) => code === 'silent');
    expect(silent.map(({ about }) => about)).toContain('quorum');
  });
});

describe('a search that gives up', () => {
  test('proves nothing and says so', () => {
    const rules = [
      requirement('a', { fact: 'outcome.nameAdded', is: true }),
      requirement('b', { fact: 'outcome.nameAdded', is: false }),
      trigger('c', { all: [atLeast(4), { not: atLeast(2) }] }),
    ];
    const findings = analysePolicies(rulebookOf(aDocument(rules)), { ...momentOn(), regions: 1 });
    expect(
      findings.filter(({ certainty }) => certainty.is === 'proved' && certainty).map(({ code }) => code),
    ).not.toContain('never-applies');
  });
});

describe.each(everyLaid)('$name', ({ rulebook, calendar }) => {
  test('has no condition that is dead, no rules that are opposed, and nothing needless or unused', () => {
    const findings = analysePolicies(rulebook, { asOf: momentOn().asOf, calendar });
    expect(findings.filter(({ severity }) => severity !== 'note')).toEqual([]);
  });
});
