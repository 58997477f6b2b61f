import { describe, expect, test } from 'vitest';
import { agencies } from '../../../src/domain/agencies.ts';
import type { DeclaredWord } from '../../../src/domain/DeclaredWord.ts';
import { comparePolicies } from '../../../src/analysis/index.ts';
import type { CheckedPolicy, LocalFact, Policy } from '../../../src/engine/Policy.ts';
import { createRulebook } from '../../../src/engine/Rulebook.ts';
import { ask } from '../../../src/engine/ask.ts';
import { arisenOn } from '../../../src/engine/arisenOn.ts';
import { earlyReview } from '../../../src/questions/earlyReview.ts';
import { quorum } from '../../../src/questions/quorum.ts';
import { aDocument, aRule, decide, factsOf, momentOn, rulebookOf } from '../../support/rules.ts';

const many = Array.from({ length: 70 }, (_, at) => `agency-${String(at)}` as DeclaredWord);
const declared = { agencies: Object.fromEntries(many.map((name) => [name, { says: name }])) } satisfies Partial<Policy>;

describe('seventy agencies that a document declares', () => {
  const every = [...agencies, ...many];
  const outcome = (when: object, members: unknown): string => {
    const rules = [aRule('quorum', { makes: 'quorate' }, { when: { fact: 'attendance.agencies', ...when } as never })];
    const facts = members === undefined ? {} : { 'attendance.agencies': members };
    return decide({ question: quorum, rules, facts, policy: { ...declared, groupings } }).outcome;
  };
  const groupings = { parts: { first: many.slice(0, 35), second: many.slice(35), police: ['police' as const] } };

  test('are counted each as one', () => {
    for (let size = 0; size <= every.length; size += 1) {
      expect(outcome({ atLeast: 60 }, every.slice(every.length - size))).toBe(size >= 60 ? 'quorate' : 'inquorate');
    }
  });

  test('are told from one another', () => {
    for (const [at, includes] of many.entries()) {
      expect(outcome({ includes }, [includes])).toBe('quorate');
      expect(
        outcome(
          { includes },
          every.filter((one) => one !== includes),
        ),
      ).toBe('inquorate');
      expect(outcome({ includes }, { certain: many.slice(0, at), possible: many.slice(at) })).toBe('undetermined');
    }
    expect(outcome({ includes: 'agency-69' }, undefined)).toBe('undetermined');
  });

  test('are left out and counted by groupings, wherever their bits stand', () => {
    expect(outcome({ atLeast: 2, except: many.slice(1) }, many)).toBe('inquorate');
    expect(outcome({ atLeast: 2, except: ['police', 'police'] }, ['police', 'school', 'college'])).toBe('quorate');
    expect(outcome({ atLeast: 2, except: many.slice(2) }, many)).toBe('quorate');
    expect(outcome({ atLeast: 2, countedBy: 'parts' }, many.slice(0, 35))).toBe('inquorate');
    expect(outcome({ atLeast: 2, countedBy: 'parts' }, [many[0], many[69]])).toBe('quorate');
    expect(outcome({ atLeast: 2, countedBy: 'parts' }, { certain: [many[69]], possible: ['police'] })).toBe(
      'undetermined',
    );
  });
});

describe('one word in two documents', () => {
  const says = (meaning: string): Partial<Policy> => ({ roles: { 'appeals-panel': { says: meaning } } });
  const lay = (lower: string, upper: string): readonly unknown[] => {
    const over = { id: 'city', layer: 'overlay', ...says(upper) } as const;
    const laid = createRulebook([aDocument([], says(lower)), aDocument([], over)]);
    return laid.ok ? [] : laid.issues;
  };

  test('is one where it means the same', () => {
    expect(lay('the appeals panel', 'the appeals panel')).toEqual([]);
  });

  test('is refused where it means something else, with both places', () => {
    expect(lay('the appeals panel', 'three councillors')).toEqual([
      {
        code: 'another-meaning',
        severity: 'error',
        path: '/1/roles/appeals-panel',
        message: '`three councillors` is of another meaning than `/0/roles/appeals-panel`',
        found: 'three councillors',
        expected: 'one meaning',
        help: 'leave one out, or mend the word',
      },
    ]);
  });
});

describe('a kind of conference that another document declares', () => {
  const when = { fact: 'conference.kind', is: 'review' } as const;
  const trigger = aRule('trigger', { review: 'convene' }, { when });
  const deadline = aRule(
    'deadline',
    { name: 'visit', who: 'police', what: 'come', due: { within: { days: 1 }, after: 'conference.heldOn' } },
    { when },
  );
  const kinds = { gathering: { says: 'a gathering' } };
  const rulebook = rulebookOf(
    aDocument([], { id: 'nation', layer: 'national', kinds }),
    aDocument([trigger, deadline]),
  );
  const facts = factsOf({ 'conference.kind': 'gathering', 'conference.heldOn': '2026-03-02' });

  test('is none of those that a rule names, whichever document it stands in', () => {
    expect(rulebook.choices['conference.kind']).toContain('gathering');
    expect(ask(earlyReview, rulebook, facts, momentOn()).outcome).toBe('not-required');
    expect(ask(earlyReview, rulebookOf(aDocument([trigger])), facts, momentOn()).outcome).toBe('undetermined');
  });

  test('sets no time going that runs for another', () => {
    const placed = rulebook.rules.find(({ rule }) => rule.deadline !== undefined);
    expect(placed && arisenOn(placed, facts, momentOn())).toBeUndefined();
  });
});

describe('a fact that two documents declare', () => {
  const told = { type: 'yes-no', says: 'The family was told.' } as const;
  const lay = (other: LocalFact): readonly string[] => {
    const laid = createRulebook([
      aDocument([], { id: 'nation', layer: 'national', facts: { 'local.conference.told': told } }),
      aDocument([], { id: 'county', facts: { 'local.conference.told': other } }),
    ]);
    return laid.ok ? [] : laid.issues.map(({ code, path }) => `${code} ${path}`);
  };

  test('is one fact where it means the same', () => {
    expect(lay(told)).toEqual([]);
  });

  test.each([
    ['another meaning', { ...told, says: 'The school was told.' }],
    ['another type', { ...told, type: 'judgement' as const }],
  ])('is refused with %s', (_, other) => {
    expect(lay(other)).toEqual(['another-meaning /1/facts/local.conference.told']);
  });

  test('is two facts to a comparison where it means two things', () => {
    const failing = { fact: 'local.conference.told', is: true } as const;
    const side = (says: string): CheckedPolicy =>
      aDocument([aRule('trigger', { review: 'convene' }, { when: failing })], {
        facts: { 'local.conference.told': { type: 'yes-no', says } },
      });
    const verdict = (one: string, other: string): string | undefined =>
      comparePolicies(side(one), side(other), { ...momentOn(), questions: [earlyReview] }).questions[0]?.verdict;
    expect(verdict('The family was told.', 'The family was told.')).toBe('same');
    expect(verdict('The family was told.', 'The school was told.')).toBe('incomparable');
  });
});
