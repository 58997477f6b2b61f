import { describe, expect, test } from 'vitest';
import { readFacts } from '../../../src/domain/readFacts.ts';
import { ask } from '../../../src/engine/ask.ts';
import type { Condition } from '../../../src/engine/Condition.ts';
import { record } from '../../../src/questions/checklists.ts';
import { parseCase } from '../../../src/validation/index.ts';
import { aDocument, aRule, momentOn, rulebookOf } from '../../support/rules.ts';
import { audit, openFacts } from './support/auditCase.ts';

/** A choice that a document declares for itself. */
const facts = { 'local.tier': { type: ['low', 'high'], says: 'The tier of support.' } } as const;

const ruleThat = (is: Condition): readonly [ReturnType<typeof aRule>] => [
  aRule('requirement', { question: 'record', is }, { id: 'tiered' }),
];

const review = { kind: 'review', heldOn: '2026-03-05' };

/** What is known of the tier, as the record of a child has it. */
const tierOf = (tier: string | undefined): object => (tier === undefined ? {} : { local: { tier } });

const outcomeOf = (is: Condition, tier: string | undefined, said: object = {}): string => {
  const child = { id: 'a', bornOn: '2019-06-12', diedOn: null, plans: [{ madeOn: '2025-06-02', endedOn: null }] };
  const parsed = parseCase({
    id: 'case',
    children: [{ ...child, ...tierOf(tier) }],
    conferences: [{ id: 'review', children: ['a'], ...review, ...said }],
  });
  if (!parsed.ok) throw new TypeError(JSON.stringify(parsed.issues));
  const moment = momentOn();
  const seen = readFacts(parsed.value, { child: 'a', conference: 'review' }, moment.asOf);
  return ask(record, rulebookOf(aDocument(ruleThat(is), { facts })), seen, moment).outcome;
};

const auditedBy = (is: Condition, tier: string | undefined): Parameters<typeof audit>[0] => ({
  rules: ruleThat(is),
  policy: { facts },
  child: tierOf(tier),
  review,
});

const high: Condition = { fact: 'local.tier', is: 'high' };
const written: Condition = { fact: 'record.essentialFacts', is: true };

describe('a choice that a document declares', () => {
  test.each([undefined, 'middling'])('is not known where it is told to be %s', (tier) => {
    expect(outcomeOf(high, tier)).toBe('undetermined');
    expect(audit(auditedBy(high, tier)).findings).toEqual([]);
    expect(openFacts(auditedBy(high, tier))).toEqual({ 'local.tier': ['county/tiered'] });
  });

  test.each([undefined, 'middling'])(
    'is no part of what was not as it should be, where it is told to be %s',
    (tier) => {
      const both: Condition = { all: [high, written] };
      expect(outcomeOf(both, tier, { record: { essentialFacts: false } })).toBe('not-in-order');
      const [finding, ...others] = audit({
        ...auditedBy(both, tier),
        review: { ...review, record: { essentialFacts: false } },
      }).findings;
      expect(others).toEqual([]);
      expect(finding?.required.facts).toMatchObject([{ facts: ['record.essentialFacts'] }]);
      expect(finding?.found.map(({ fact }) => fact)).not.toContain('local.tier');
    },
  );

  test('is found where it is known to be another', () => {
    expect(outcomeOf(high, 'low')).toBe('not-in-order');
    expect(audit(auditedBy(high, 'low')).findings).toMatchObject([
      { required: { facts: [{ facts: ['local.tier'] }] } },
    ]);
  });
});
