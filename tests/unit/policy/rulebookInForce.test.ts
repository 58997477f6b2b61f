import { describe, expect, test } from 'vitest';
import { createFacts } from '../../../src/domain/Facts.ts';
import { ask } from '../../../src/engine/ask.ts';
import type { Decision } from '../../../src/engine/Decision.ts';
import type { Rule } from '../../../src/engine/Rule.ts';
import { confineTo, rulesOf } from '../../../src/engine/rulesOf.ts';
import { createRulebook } from '../../../src/engine/Rulebook.ts';
import { englandCalendar } from '../../../src/calendar/index.ts';
import { england, oxfordshire } from '../../../src/policies/index.ts';
import { parsePolicy, policyInForce, rulebookInForce } from '../../../src/policy/index.ts';
import type { CheckedPolicy } from '../../../src/engine/Policy.ts';
import { earlyReview } from '../../../src/questions/earlyReview.ts';
import { aCounty, aFloor, aNation, anHeir } from '../../support/floors.ts';
import { everythingNo } from '../../support/restIsNo.ts';
import { aRule, calendarDay, withPlan } from '../../support/rules.ts';

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

const [first, later] = [oxfordshire.policy.inForceFrom, laterVersion.policy.inForceFrom];
const versions = [laterVersion, oxfordshire];

/** What is decided as of a day by the version that is in force then. */
const decideOn = (on: string): Decision | readonly string[] => {
  const asOf = calendarDay(on);
  const rulebook = rulebookInForce([[england], versions], asOf);
  if (!rulebook.ok) return rulebook.issues.map(({ code, path }) => `${code} ${path}`);
  const facts = createFacts({
    ...everythingNo,
    ...withPlan,
    'previousConference.quorate': true,
    'plan.failingToProtect': true,
  });
  return ask(earlyReview, rulebook.value, facts, { asOf, calendar: englandCalendar });
};

describe('of a document in two versions, one of them made up, a decision goes by the one in force', () => {
  test.each([
    ['on the day on which the national layer comes into force', '2024-02-12', first, 'convene'],
    ['between the two', '2026-03-10', first, 'convene'],
    ['on the last day of the first', '2027-03-31', first, 'convene'],
    ['on the first day of the second', '2027-04-01', later, 'consider'],
    ['long after', '2031-01-01', later, 'consider'],
  ])('%s', (_, on, from, outcome) => {
    const decision = decideOn(on);
    const digest = from === first ? oxfordshire.digest : laterVersion.digest;
    expect(decision).toMatchObject({
      outcome,
      receipt: {
        asOf: on,
        policies: [
          { id: 'england', inForceFrom: '2024-02-12', digest: england.digest },
          { id: 'oxfordshire', inForceFrom: from, digest },
        ],
      },
    });
  });

  test('so that the two versions, alike in all but one word, have different digests', () => {
    expect(laterVersion.digest).not.toBe(oxfordshire.digest);
  });
});

describe('before a document is in force there is no rulebook with it', () => {
  test('which is said of each document, and nothing falls back', () => {
    expect(decideOn('2016-06-30')).toEqual(['no-version-in-force /0', 'no-version-in-force /1']);
    expect(decideOn('2024-02-11')).toEqual(['no-version-in-force /0']);
  });

  test('not even to a single version', () => {
    expect(rulebookInForce([[laterVersion]], calendarDay('2027-03-31'))).toEqual({
      ok: false,
      issues: [
        {
          code: 'no-version-in-force',
          severity: 'error',
          path: '/0',
          message: 'no version is in force on `2027-03-31`',
          expected: 'a day from `2027-04-01` on',
          help: 'add the version that was in force then, or ask about a later day',
        },
      ],
    });
  });

  test('and whoever leaves it out has one without it', () => {
    const rulebook = rulebookInForce([versions], calendarDay('2016-07-01'));
    expect(rulebook.ok && rulebook.value.policies).toEqual([
      { id: 'oxfordshire', inForceFrom: '2016-07-01', digest: oxfordshire.digest },
    ]);
    expect(rulebookInForce([versions], calendarDay('2016-06-30'))).toMatchObject({ ok: false });
  });

  test('nor from a document without any version', () => {
    expect(rulebookInForce([[], [oxfordshire]], calendarDay('2026-03-10'))).toMatchObject({
      ok: false,
      issues: [{ code: 'no-version-in-force', path: '/0', expected: 'a version of the document' }],
    });
  });
});

describe('versions that cannot be told apart are refused with their places', () => {
  test('whichever document they are of', () => {
    const result = rulebookInForce(
      [[england], [oxfordshire, oxfordshire], [oxfordshire, england]],
      calendarDay('2026-03-10'),
    );
    expect(result.ok ? [] : result.issues).toMatchObject([
      { code: 'duplicate-version', path: '/1/1', related: [{ path: '/1/0' }] },
      { code: 'other-document', path: '/2/1' },
    ]);
  });
});

describe('the issues of laying the versions point to them', () => {
  const on = calendarDay('2026-03-10');
  const old = aNation([aRule('trigger', { review: 'consider' })], { inForceFrom: calendarDay('2020-01-01') });
  const nation = aNation([aFloor('trigger', { review: 'convene' })]);

  test('those of the floors, which are checked', () => {
    const county = aCounty([anHeir('trigger', { review: 'consider' })]);
    const result = rulebookInForce([[old, nation], [county]], on);
    expect(result.ok ? [] : result.issues).toMatchObject([
      {
        code: 'floor-loosened',
        path: '/1/0/sections/0/rules/0/replaces/0',
        related: [{ path: '/0/1/sections/0/rules/0' }],
      },
    ]);
    expect(rulebookInForce([[old, nation], [county]], calendarDay('2025-12-31'))).toMatchObject({
      ok: false,
      issues: [{ code: 'no-version-in-force', path: '/1' }],
    });
  });

  test('and all others', () => {
    const county = aCounty([anHeir('trigger', { review: 'consider' }, { replaces: ['nation/none'] })]);
    const result = rulebookInForce([[old, nation], [county], [county]], on);
    expect(result.ok ? [] : result.issues.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'document-twice /2/0',
      'replaces-nothing /1/0/sections/0/rules/0/replaces/0',
      'replaces-nothing /2/0/sections/0/rules/0/replaces/0',
    ]);
  });

  test('and there are none where a floor is kept', () => {
    const county = aCounty([anHeir('trigger', { review: 'convene' })]);
    const result = rulebookInForce([[old, nation], [county]], on);
    expect(result.ok && result.value.rules.map(({ policy }) => policy.id)).toEqual(['county']);
    expect(createRulebook([nation, county])).toMatchObject({ ok: false, issues: [{ code: 'floor-unchecked' }] });
  });
});

test('the version in force is the same, whatever the order in which they are given', () => {
  for (const on of ['2016-07-01', '2027-03-31', '2027-04-01'].map(calendarDay)) {
    expect(policyInForce(versions, on)).toEqual(policyInForce(versions.toReversed(), on));
    expect(policyInForce(versions, on).ok).toBe(true);
  }
});
