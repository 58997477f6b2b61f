import { describe, expect, test } from 'vitest';
import packageJson from '../../../package.json' with { type: 'json' };
import type { CalendarDay } from '../../../src/domain/CalendarDay.ts';
import { ask } from '../../../src/engine/ask.ts';
import { deepFreeze } from '../../../src/domain/deepFreeze.ts';
import type { CheckedPolicy } from '../../../src/engine/Policy.ts';
import type { Question } from '../../../src/engine/Question.ts';
import { ending } from '../../../src/questions/ending.ts';
import { everyDuty, oneOfEachKind } from '../../support/everyRule.ts';
import { isFrozenThroughout } from '../../support/isFrozenThroughout.ts';
import { aDocument, aRule, anything, calendar2026, factsOf, momentOn, rulebookOf } from '../../support/rules.ts';

const everything = [...oneOfEachKind, ...everyDuty];
const facts = factsOf({
  'initialConference.heldOn': '2026-01-10',
  'conference.dayOn': '2026-03-10',
  'conference.endedAt': '2026-03-10T15:30:00+00:00',
  'decision.consensus': false,
  'local.nickname': 'Robin Goodfellow',
  'child.bornOn': '2008-03-01',
});

describe('a question', () => {
  test('is compiled once for a rulebook', () => {
    let compiled = 0;
    const counted: Question = {
      ...anything,
      decide: () => {
        compiled += 1;
        return [];
      },
    };
    const rulebook = rulebookOf(aDocument(everything));
    ask(counted, rulebook, facts, momentOn());
    ask(counted, rulebook, factsOf({}), momentOn('2026-04-01'));
    expect(compiled).toBe(1);
    ask(counted, rulebookOf(aDocument(everything)), facts, momentOn());
    expect(compiled).toBe(2);
  });

  test('cannot be asked as of what is no day', () => {
    const moment = { asOf: 'today' as CalendarDay, calendar: calendar2026 };
    expect(() => ask(anything, rulebookOf(aDocument([])), facts, moment)).toThrow(RangeError);
  });
});

describe('a decision', () => {
  const decision = ask(anything, rulebookOf(aDocument(everything)), facts, momentOn());

  test('is frozen all the way down', () => {
    expect(isFrozenThroughout(decision)).toBe(true);
  });

  test('is frozen all the way down even where the policy was not', () => {
    const loose: CheckedPolicy = structuredClone(aDocument(everything));
    expect(isFrozenThroughout(ask(anything, rulebookOf(loose), facts, momentOn()))).toBe(true);
  });

  test('is equal to itself after a round trip through JSON', () => {
    expect(JSON.parse(JSON.stringify(decision))).toStrictEqual(decision);
  });

  test('is the same each time, from rules and facts made anew', () => {
    const again = ask(
      anything,
      rulebookOf(structuredClone(aDocument(everything))),
      factsOf(structuredClone(facts.values)),
      momentOn(),
    );
    expect(JSON.stringify(again)).toBe(JSON.stringify(decision));
  });

  test('holds nothing of the case beyond days and moments', () => {
    const text = JSON.stringify(decision);
    expect(text).toContain('2026-01-10');
    expect(text).not.toContain('Robin');
    expect(text).not.toContain('local.nickname');
    expect(text).not.toContain('2008-03-01');
  });

  test('states in its receipt what it rests on', () => {
    expect(decision.receipt).toEqual({
      library: `${packageJson.name}@${packageJson.version}`,
      policies: [{ id: 'county', inForceFrom: '2026-01-01', digest: 'digest of county' }],
      calendar: { name: 'test-2026', digest: calendar2026.digest },
      asOf: '2026-03-10',
    });
  });
});

describe('layers', () => {
  test('keep the document of each rule in the reasons', () => {
    const national = aDocument([aRule('trigger', { review: 'convene' })], { id: 'national', layer: 'national' });
    const county = aDocument([aRule('trigger', { review: 'consider' })]);
    const { reasons, receipt } = ask(anything, rulebookOf(national, county), facts, momentOn());
    expect(reasons.map(({ rule }) => rule)).toEqual(['national/trigger', 'county/trigger']);
    expect(receipt.policies.map(({ id }) => id)).toEqual(['national', 'county']);
  });

  test('count each as its own policy does', () => {
    const due = { within: { workingDays: 1 }, after: 'conference.dayOn' } as const;
    const duty = aRule('duty', { question: 'record', who: 'record-taker', what: 'send it', due });
    const layers = rulebookOf(
      aDocument([duty], { id: 'national', layer: 'national', counting: 'clear' }),
      aDocument([duty], { counting: 'inclusive' }),
    );
    expect(ask(anything, layers, facts, momentOn()).duties.map(({ dueOn }) => dueOn)).toEqual([
      '2026-03-12',
      '2026-03-10',
    ]);
  });

  test('leave the routes to a criterion open to the one that stands in its place', () => {
    const criterion = aRule(
      'criterion',
      { for: 'ending' },
      { id: 'grown', when: { fact: 'child.bornOn', reachedAge: 18 } },
    );
    const route = aRule('route', { by: 'review-conference', who: 'review-conference', forCriteria: ['grown'] });
    const overlay = aDocument([{ ...criterion, replaces: ['county/grown'] }], { id: 'overlay', layer: 'overlay' });
    const county = aDocument([criterion, route]);
    expect(ask(ending, rulebookOf(county), facts, momentOn()).outcome).toBe('may-end');
    expect(ask(ending, rulebookOf(county, overlay), facts, momentOn()).outcome).toBe('may-end');
  });
});

test('the fixtures are frozen as checked policies are', () => {
  const document = aDocument(everything);
  expect(deepFreeze(document)).toBe(document);
  expect(isFrozenThroughout(document)).toBe(true);
});
