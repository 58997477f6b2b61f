import { describe, expect, test } from 'vitest';
import { auditConference } from '../../../src/audit/index.ts';
import type { CaseFile } from '../../../src/domain/CaseFile.ts';
import { isFrozenThroughout } from '../../support/isFrozenThroughout.ts';
import { aDocument, aRule, calendar2026, momentOn, rulebookOf } from '../../support/rules.ts';
import { audit, openFacts } from './support/auditCase.ts';

const signed = aRule(
  'requirement',
  { question: 'record', is: { fact: 'minutes.signedByChair', is: true } },
  { id: 'signed' },
);
const category = aRule(
  'requirement',
  { question: 'outcome', is: { fact: 'outcome.nextReviewDateSet', is: true } },
  { id: 'date' },
);
const agenciesTold = aRule(
  'requirement',
  { question: 'transfer', is: { fact: 'move.agenciesTold', is: true } },
  { id: 'agencies-told' },
);

describe('an audit', () => {
  test('says what it is of, and what it rests on', () => {
    expect(audit({ rules: [signed], siblings: [{ id: 'b' }] })).toMatchObject({
      conference: 'review',
      children: ['a', 'b'],
      receipt: {
        library: expect.stringContaining('child-protection-rules') as string,
        policies: [{ id: 'county', digest: 'digest of county' }],
        calendar: { name: 'test-2026', digest: calendar2026.digest },
        asOf: '2026-03-10',
      },
    });
  });

  test('is frozen, and the same as its JSON', () => {
    const found = audit({ rules: [signed, agenciesTold], review: { minutes: { signedByChair: false } } });
    expect(isFrozenThroughout(found)).toBe(true);
    expect(JSON.parse(JSON.stringify(found))).toEqual(found);
  });

  const caseFile: CaseFile = {
    id: 'case',
    children: [{ id: 'a' }],
    conferences: [{ id: 'review', children: ['a', 'nobody'] }],
  };
  const rulebook = rulebookOf(aDocument([signed]));

  test('of a conference that is not in the case is a mistake', () => {
    expect(() => auditConference({ case: caseFile, conference: 'none' }, rulebook, momentOn())).toThrow(RangeError);
  });

  test('of a child who is not in the case is a mistake', () => {
    expect(() => auditConference({ case: caseFile, conference: 'review' }, rulebook, momentOn())).toThrow(
      new RangeError('the case has no child `nobody`'),
    );
  });

  test('of a conference about nobody finds nothing', () => {
    const empty: CaseFile = { id: 'case', children: [], conferences: [{ id: 'review', children: [] }] };
    expect(auditConference({ case: empty, conference: 'review' }, rulebook, momentOn())).toMatchObject({
      children: [],
      findings: [],
      open: [],
    });
  });
});

describe('siblings', () => {
  const siblings = [{ id: 'b' }];

  test('share a finding that rests on the same places', () => {
    const { findings } = audit({ rules: [signed], siblings, review: { minutes: { signedByChair: false } } });
    expect(findings.map(({ children, pointers }) => [children, pointers])).toEqual([
      [['a', 'b'], ['/conferences/0/minutes/signedByChair']],
    ]);
  });

  test('have each their own where it stands in the record of each', () => {
    const not = { moves: [{ agenciesTold: false }] };
    const { findings } = audit({ rules: [agenciesTold], child: not, siblings: [{ id: 'b', ...not }] });
    expect(findings.map(({ children, pointers }) => [children, pointers])).toEqual([
      [['a'], ['/children/0/moves/0/agenciesTold']],
      [['b'], ['/children/1/moves/0/agenciesTold']],
    ]);
  });

  test('have each their own where the conference says something of one of them alone', () => {
    const review = {
      outcome: { nextReviewDateSet: false },
      perChild: [{ child: 'b', outcome: { nextReviewDateSet: false } }],
    };
    const { findings } = audit({ rules: [category], siblings, review });
    expect(findings.map(({ children, pointers }) => [children, pointers])).toEqual([
      [['a'], ['/conferences/0/outcome/nextReviewDateSet']],
      [['b'], ['/conferences/0/perChild/0/outcome/nextReviewDateSet']],
    ]);
  });

  test('come after the rules in the order of findings', () => {
    const { findings } = audit({
      rules: [agenciesTold, signed],
      child: { moves: [{ agenciesTold: false }] },
      siblings: [{ id: 'b', ...{ moves: [{ agenciesTold: false }] } }],
      review: { minutes: { signedByChair: false } },
    });
    expect(findings.map(({ rule, children }) => [rule, ...children])).toEqual([
      ['county/agencies-told', 'a'],
      ['county/agencies-told', 'b'],
      ['county/signed', 'a', 'b'],
    ]);
  });

  test('share what is open at the same place', () => {
    const { open } = audit({ rules: [agenciesTold, signed], siblings });
    expect(open.map(({ fact, children, pointers }) => [fact, children, pointers])).toEqual([
      ['move.agenciesTold', ['a'], ['/children/0/moves/-/agenciesTold']],
      ['move.agenciesTold', ['b'], ['/children/1/moves/-/agenciesTold']],
      ['minutes.signedByChair', ['a', 'b'], ['/conferences/0/minutes/signedByChair']],
    ]);
  });
});

describe('what is open', () => {
  const sent = { fact: 'minutes.sentOn', happened: true } as const;

  test('names every rule that waits for it, in the documents’ order', () => {
    const other = aRule(
      'requirement',
      { question: 'record', is: { fact: 'minutes.signedByChair', is: true } },
      { id: 'other', when: sent },
    );
    expect(openFacts({ rules: [other, signed], review: { minutes: { sentOn: '2026-03-04' } } })).toEqual({
      'minutes.signedByChair': ['county/other', 'county/signed'],
    });
  });

  test('says what it means, with the clauses and the force of who waits', () => {
    const [open] = audit({ rules: [signed] }).open;
    expect(open).toEqual({
      fact: 'minutes.signedByChair',
      says: 'The chair has signed the minutes.',
      asOf: '2026-03-10',
      pointers: ['/conferences/0/minutes/signedByChair'],
      children: ['a'],
      rules: [{ rule: 'county/signed', cites: ['county/1'], force: 'must' }],
    });
  });

  test('are both the condition and what is laid down, where neither is known', () => {
    const rule = aRule('requirement', { question: 'record', is: { fact: 'record.dissent', is: true } }, { when: sent });
    expect(Object.keys(openFacts({ rules: [rule] }))).toEqual(['minutes.sentOn', 'record.dissent']);
    expect(openFacts({ rules: [rule], review: { record: { dissent: true } } })).toEqual({});
  });
});

test('a fact that a policy declares for itself is said in the policy’s words', () => {
  const says = 'The panel has met.';
  const rule = aRule('requirement', { question: 'record', is: { fact: 'local.panelMet', is: true } });
  const policy = { facts: { 'local.panelMet': { type: 'yes-no', says } } } as const;
  const { findings } = audit({ rules: [rule], policy, child: { local: { panelMet: false } } });
  expect(findings).toMatchObject([
    {
      pointers: ['/children/0/local/panelMet'],
      found: [{ says, value: false, recorded: true }],
      required: { facts: [{ words: 'it should be so that the panel has met' }] },
    },
  ]);
});
