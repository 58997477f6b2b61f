import { describe, expect, test } from 'vitest';
import { englandCalendar } from '../../src/calendar/index.ts';
import { createFacts } from '../../src/domain/Facts.ts';
import { ask } from '../../src/engine/ask.ts';
import type { Decision } from '../../src/engine/Decision.ts';
import type { CheckedPolicy } from '../../src/engine/Policy.ts';
import type { Rule } from '../../src/engine/Rule.ts';
import { confineTo, rulesOf } from '../../src/engine/rulesOf.ts';
import { england, oxfordshire } from '../../src/policies/index.ts';
import { checkFloors, parsePolicy } from '../../src/policy/index.ts';
import { earlyReview } from '../../src/questions/earlyReview.ts';
import { createRulebookVersions } from '../../src/versions/index.ts';
import { aCounty, aFloor, aNation, aReplacement } from '../support/floors.ts';
import { everythingNo } from '../support/restIsNo.ts';
import { aRule, calendarDay, withPlan } from '../support/rules.ts';
import { versionsOf } from '../support/versions.ts';

/** A version that does not exist: Oxfordshire as it might read from 1 April 2027 on, with one trigger turned down. */
const laterVersion = ((): CheckedPolicy => {
  const { policy } = oxfordshire;
  const rules = rulesOf(policy).map((rule): Rule =>
    rule.id === 'plan-failing' && rule.trigger !== undefined ? { ...rule, trigger: { review: 'consider' } } : rule,
  );
  const parsed = parsePolicy({ ...confineTo(policy, rules), inForceFrom: '2027-04-01' });
  if (!parsed.ok) throw new TypeError(parsed.issues[0]?.message);
  return parsed.value;
})();

const versions = versionsOf([england], [laterVersion, oxfordshire]);

/** What is decided as of a day by the versions that are in force then. */
const decideOn = (on: string): Decision => {
  const facts = createFacts({
    ...everythingNo,
    ...withPlan,
    'previousConference.quorate': true,
    'plan.failingToProtect': true,
  });
  return ask(earlyReview, versions, facts, { asOf: calendarDay(on), calendar: englandCalendar });
};

const receiptOf = ({ policy: { id, inForceFrom }, digest }: CheckedPolicy): unknown => ({ id, inForceFrom, digest });

describe('of a document in two versions, one of them made up, a decision goes by the one in force', () => {
  test.each([
    ['on the day on which the national layer comes into force', '2024-02-12', oxfordshire, 'convene'],
    ['between the two', '2026-03-10', oxfordshire, 'convene'],
    ['on the last day of the first', '2027-03-31', oxfordshire, 'convene'],
    ['on the first day of the second', '2027-04-01', laterVersion, 'consider'],
    ['long after', '2031-01-01', laterVersion, 'consider'],
  ])('%s', (_, on, version, outcome) => {
    const { outcome: decided, receipt } = decideOn(on);
    expect(decided).toBe(outcome);
    expect(receipt).toMatchObject({ asOf: on, policies: [england, version].map(receiptOf) });
    expect(receipt).not.toHaveProperty('notInForce');
  });

  test('so that the two versions, alike in all but one word, have different digests', () => {
    expect(laterVersion.digest).not.toBe(oxfordshire.digest);
  });
});

describe('before a document is in force, a decision goes without it', () => {
  test('which its receipt says', () => {
    expect(decideOn('2024-02-11')).toMatchObject({
      outcome: 'convene',
      receipt: { policies: [receiptOf(oxfordshire)], notInForce: ['england'] },
    });
  });

  test('and nothing falls back where none is in force', () => {
    expect(decideOn('2016-06-30')).toMatchObject({
      outcome: 'no-version-in-force',
      reasons: [],
      receipt: { policies: [], notInForce: ['england', 'oxfordshire'] },
    });
  });
});

describe('the floors of each version hold from its day on', () => {
  const old = aNation([aRule('trigger', { review: 'consider' })], { inForceFrom: calendarDay('2020-01-01') });
  const nation = aNation([aFloor('trigger', { review: 'convene' })]);
  const county = (review: 'convene' | 'consider'): CheckedPolicy =>
    aCounty([aReplacement('trigger', { review })], { inForceFrom: calendarDay('2021-01-01') });

  test('so that a layer that loosens one is refused, from that day', () => {
    const result = createRulebookVersions([[old, nation], [county('consider')]], { checkFloors });
    expect(result.ok ? [] : result.issues).toMatchObject([
      {
        code: 'floor-loosened',
        path: '/1/0/sections/0/rules/0/replaces/0',
        message: expect.stringMatching(/, from `2026-01-01` on$/u) as string,
        related: [{ path: '/0/1/sections/0/rules/0' }],
      },
    ]);
    expect(createRulebookVersions([[old], [county('consider')]], { checkFloors }).ok).toBe(true);
  });

  test('and one that keeps it stands', () => {
    expect(createRulebookVersions([[old, nation], [county('convene')]], { checkFloors }).ok).toBe(true);
    expect(createRulebookVersions([[old, nation], [county('convene')]])).toMatchObject({
      ok: false,
      issues: [{ code: 'floor-unchecked' }],
    });
  });
});
