import type { Issue } from '../../../../src/domain/Result.ts';
import type { Parsed } from '../../../../src/input/Parsed.ts';
import { parseExamples, parsePolicy } from '../../../../src/policy/index.ts';

/** JSON that tests may change at will. */
export type LooseJson = Record<string, unknown>;

const aTrigger = {
  id: 'plan-failing',
  cites: ['county/1.a'],
  force: 'should',
  says: 'A review is held early where the plan fails to protect.',
  when: { fact: 'plan.failingToProtect', is: true },
  trigger: { review: 'convene' },
};

const aDeadline = {
  id: 'first-review',
  cites: ['county/1'],
  force: 'should',
  says: 'The first review is held within three months.',
  when: { fact: 'review.isFirst', is: true },
  deadline: {
    name: 'review',
    who: 'conference-chair',
    what: 'hold the review',
    due: { within: { months: 3 }, after: 'initialConference.heldOn' },
    done: 'review.heldOn',
  },
};

const anExample = {
  name: 'a plan that fails calls for a review',
  question: 'early-review',
  asOf: '2026-03-10',
  facts: { 'plan.failingToProtect': true },
  expect: { outcome: 'convene', cites: ['county/1.a'] },
};

/**
 * A small policy in which nothing is wrong, new for each test.
 *
 * @returns the policy as plain JSON
 */
export function aPolicy(): LooseJson {
  return structuredClone({
    id: 'county',
    title: 'A county',
    layer: 'authority',
    nation: 'england',
    inForceFrom: '2026-01-01',
    counting: 'exclusive',
    notes: [],
    sources: [
      {
        id: 'county',
        title: 'The handbook',
        publisher: 'The county',
        version: '1',
        comparedOn: '2026-01-01',
        clauses: { '1': 'First review', '1.a': 'Early review', '2': 'Tact' },
      },
    ],
    groupings: { professions: { health: ['health-visiting', 'midwifery'], police: ['police'] } },
    facts: {
      'local.houseVisits': { type: 'count', says: 'How often the house was visited.' },
      'local.mood': { type: ['calm', 'tense'], says: 'The mood.' },
      'local.toldOn': { type: 'date', says: 'The day of telling.' },
    },
    sections: [{ id: 'reviews', title: 'Reviews', rules: [aDeadline, aTrigger] }],
    judgement: [{ clause: 'county/2', why: 'Tact cannot be counted.', acceptedBy: 'the head of safeguarding' }],
  });
}

/**
 * A policy with a further rule.
 *
 * @param part - what the rule has beside or instead of the usual
 * @returns the policy, in which the rule is the third
 */
export function withRule(part: LooseJson): LooseJson {
  const rule = { id: 'another', cites: ['county/1'], force: 'must', says: 'Another rule.', ...part };
  return withRules(aDeadline, aTrigger, rule);
}

/**
 * A policy with other rules.
 *
 * @param rules - the rules
 * @returns the policy, in which they stand in the one section
 */
export function withRules(...rules: readonly unknown[]): LooseJson {
  return { ...aPolicy(), sections: [{ id: 'reviews', title: 'Reviews', rules }] };
}

/**
 * The rules of a policy with one section.
 *
 * @param policy - the policy
 * @returns the rules
 */
export function rulesOf({ sections }: LooseJson): readonly LooseJson[] {
  return (sections as { readonly rules: readonly LooseJson[] }[])[0]?.rules ?? [];
}

/**
 * A policy with a further trigger that has a condition.
 *
 * @param when - the condition
 * @returns the policy, in which the trigger is the third rule
 */
export function withCondition(when: unknown): LooseJson {
  return withRule({ when, trigger: { review: 'consider' } });
}

/**
 * A policy with a further deadline.
 *
 * @param part - what the deadline has beside or instead of the usual
 * @returns the policy, in which the deadline is the third rule
 */
export function withDeadline(part: LooseJson): LooseJson {
  const deadline = { name: 'decision-sent', who: 'conference-administrator', what: 'send the decisions' };
  return withRule({ deadline: { ...deadline, ...part } });
}

/**
 * A file of examples that stands beside the policy.
 *
 * @param examples - the examples; one in which nothing is wrong, where none are given
 * @returns the file as plain JSON
 */
export function theExamples(...examples: readonly LooseJson[]): LooseJson {
  return { policy: 'county', inForceFrom: '2026-01-01', examples: examples.length === 0 ? [anExample] : examples };
}

/**
 * A file of examples with one that is changed.
 *
 * @param part - what the example has beside or instead of the usual
 * @returns the file
 */
export function withExample(part: LooseJson): LooseJson {
  return theExamples({ ...anExample, ...part });
}

/**
 * The issues of a policy, or of examples that stand beside the usual one.
 *
 * @param input - what a file of either holds
 * @returns the issues; none where it is in order
 */
export function issuesIn(input: unknown): readonly Issue[] {
  if (typeof input !== 'object' || input === null || !('examples' in input)) return issuesOf(parsePolicy(input));
  const policy = parsePolicy(aPolicy());
  return policy.ok ? issuesOf(parseExamples(input, policy.value)) : policy.issues;
}

/**
 * The issues of a result.
 *
 * @param result - what `parsePolicy` or `parseExamples` gave
 * @returns the issues; none where the policy is in order
 */
export function issuesOf(result: Parsed<unknown>): readonly Issue[] {
  return result.ok ? [] : result.issues;
}

/**
 * Issues in short.
 *
 * @param issues - issues
 * @returns the code and path of each, with its help where it has one
 */
export function inShort(issues: readonly Issue[]): readonly string[] {
  return issues.map(({ code, path, help }) => `${code} ${path}${help === undefined ? '' : ` (${help})`}`);
}
