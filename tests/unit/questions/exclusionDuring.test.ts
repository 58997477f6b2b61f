import { expect, test } from 'vitest';
import type { Decision } from '../../../src/engine/Decision.ts';
import { exclusionDuring } from '../../../src/questions/exclusionDuring.ts';
import { aRule, decide } from '../../support/rules.ts';

const when = { fact: 'exclusion.presenceSeriouslyImpairs', is: true } as const;
const ground = aRule('ground', { for: 'exclusion-during' }, { when });
const permission = aRule('permission', {
  question: 'exclusion-during',
  forOutcomes: ['may-ask-to-leave'],
  who: 'conference-chair',
  what: 'ask the parent to leave',
});
const decided = (impairs: boolean | undefined, rules = [ground, permission]): Decision =>
  decide({ question: exclusionDuring, rules, facts: { 'exclusion.presenceSeriouslyImpairs': impairs } });

test('with a ground the chair may ask the parent to leave', () => {
  expect(decided(true)).toMatchObject({ outcome: 'may-ask-to-leave', permissions: [{ applies: 'yes' }] });
});

test('without one there is no ground, and no permission', () => {
  expect(decided(false)).toMatchObject({ outcome: 'no-ground', permissions: [], missing: [] });
});

test('is open while nobody has judged, and so is the permission', () => {
  expect(decided(undefined)).toMatchObject({
    outcome: 'undetermined',
    missing: ['exclusion.presenceSeriouslyImpairs'],
    permissions: [{ applies: 'unknown' }],
  });
});

test('is silent where no ground is listed, and grounds beforehand are none', () => {
  const before = aRule('ground', { for: 'exclusion' }, { id: 'before' });
  expect(decided(true, [permission])).toMatchObject({ outcome: 'policy-silent' });
  expect(decided(true, [before])).toMatchObject({ outcome: 'policy-silent', reasons: [] });
});
