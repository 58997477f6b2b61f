import { describe, expect, test } from 'vitest';
import { comparePolicies } from '../../../src/analysis/index.ts';
import { findUnused } from '../../../src/analysis/finding/findUnused.ts';
import type { DeclaredWord } from '../../../src/domain/DeclaredWord.ts';
import type { Condition } from '../../../src/engine/Condition.ts';
import type { CheckedPolicy } from '../../../src/engine/Policy.ts';
import { earlyReview } from '../../../src/questions/earlyReview.ts';
import { aDocument, aRule, momentOn, rulebookOf } from '../../support/rules.ts';

const facts = {
  'local.conference.invited': { type: 'agencies', says: 'The agencies that were invited.' },
  'local.plan.safe': { type: 'judgement', says: 'The plan keeps the child safe.' },
} as const;

const side = (when: Condition, says: string): CheckedPolicy =>
  aDocument([aRule('trigger', { review: 'convene' }, { when })], {
    facts,
    agencies: { 'food-bank': { says } },
    roles: { registrar: { says } },
  });

describe('a word that a document declares, in a fact that it declares', () => {
  const invited = { fact: 'local.conference.invited', includes: 'food-bank' as DeclaredWord };
  const byRegistrar = { fact: 'local.plan.safe.by', is: 'registrar' };

  test('is used by a comparison of the fact, and so is the fact by who judged it', () => {
    const found = findUnused(rulebookOf(side({ all: [invited, byRegistrar] }, 'the food bank')));
    expect(found.filter(({ code }) => code !== 'uncited-clause')).toEqual([]);
  });

  test.each([
    ['an agency', invited],
    ['a role', byRegistrar],
  ])('is two to a comparison where it means two things: %s', (_, when) => {
    const verdict = (one: string, other: string): string | undefined =>
      comparePolicies(side(when, one), side(when, other), { ...momentOn(), questions: [earlyReview] }).questions[0]
        ?.verdict;
    expect(verdict('the one', 'the one')).toBe('same');
    expect(verdict('the one', 'the other')).toBe('incomparable');
  });
});
