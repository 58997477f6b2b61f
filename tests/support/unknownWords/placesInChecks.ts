import { categoriesOfHarm, conferenceKinds } from '../../../src/domain/vocabulary/choices.ts';
import { factTypes } from '../../../src/domain/factTypes.ts';
import { nations } from '../../../src/domain/nations.ts';
import { roles } from '../../../src/domain/roles.ts';
import { openOutcomes } from '../../../src/engine/openOutcomes.ts';
import { quorum } from '../../../src/index.ts';
import { everyQuestion } from '../../../src/questions/everyQuestion.ts';
import { parseCase } from '../../../src/validation/index.ts';
import {
  aPolicy,
  issuesIn,
  issuesOf,
  theExamples,
  withCondition,
  withDeadline,
  withExample,
  withRule,
} from '../../unit/policy/support/aPolicy.ts';
import type { WordPlace } from './WordPlace.ts';

type Row = readonly [
  name: string,
  code: string,
  words: readonly string[],
  path: string | ((word: string) => string),
  input: (word: string) => unknown,
];

const facts = [...factTypes.keys(), 'asOf'];
const localFacts = ['local.houseVisits', 'local.mood', 'local.toldOn'];
const clauses = ['county/1', 'county/1.a', 'county/2'];
const rules = ['first-review', 'plan-failing'];
const quorumOutcomes = [...quorum.outcomes, ...openOutcomes];
const rule = '/sections/0/rules/2';
const example = '/examples/0';

const withFact = (value: unknown): unknown => withExample({ facts: { 'local.mood': value } });
const withExpected = (expect: object): unknown => withExample({ expect: { outcome: 'convene', ...expect } });
const withNamed = (word: string): unknown => ({
  ...withCondition({ condition: word }),
  conditions: { 'looked-after': { says: 'It is so.', when: { fact: 'lookedAfter.now', is: true } } },
});
const withOutcome = (word: string): unknown =>
  withRule({ requirement: { question: 'quorum', forOutcomes: [word], is: { fact: 'lookedAfter.now', is: true } } });
const withRoute = (word: string): unknown => {
  const criterion = {
    id: 'no-harm',
    cites: ['county/1'],
    force: 'must',
    says: 'No harm.',
    criterion: { for: 'ending' },
  };
  const route = { by: 'review-conference', who: 'conference-chair', forCriteria: [word] };
  const routed = { id: 'routed', cites: ['county/1'], force: 'must', says: 'By a review.', route };
  return { ...aPolicy(), sections: [{ id: 'ending', title: 'Ending', rules: [criterion, routed] }] };
};

const inPolicies: readonly Row[] = [
  ['a fact', 'unknown-fact', facts, `${rule}/when/fact`, (fact) => withCondition({ fact, is: true })],
  [
    'a day to compare with',
    'unknown-fact',
    facts,
    `${rule}/when/before`,
    (before) => withCondition({ fact: 'conference.heldOn', before }),
  ],
  [
    'a day to count from',
    'unknown-fact',
    facts,
    `${rule}/deadline/due/after`,
    (after) => withDeadline({ due: { within: { days: 3 }, after } }),
  ],
  [
    'a fact of its own',
    'undeclared-fact',
    localFacts,
    `${rule}/when/fact`,
    (fact) => withCondition({ fact, is: true }),
  ],
  [
    'a choice',
    'unknown-choice',
    conferenceKinds,
    `${rule}/when/is`,
    (is) => withCondition({ fact: 'conference.kind', is }),
  ],
  [
    'one of several choices',
    'unknown-choice',
    categoriesOfHarm,
    `${rule}/when/in/0`,
    (word) => withCondition({ fact: 'outcome.category', in: [word] }),
  ],
  [
    'who judged',
    'unknown-choice',
    roles,
    `${rule}/when/is`,
    (is) => withCondition({ fact: 'plan.failingToProtect.by', is }),
  ],
  [
    'a choice of its own',
    'unknown-choice',
    ['calm', 'tense'],
    `${rule}/when/is`,
    (is) => withCondition({ fact: 'local.mood', is }),
  ],
  [
    'a table of groupings',
    'unknown-grouping',
    ['professions'],
    `${rule}/when/countedBy`,
    (countedBy) => withCondition({ fact: 'attendance.agencies', atLeast: 2, countedBy }),
  ],
  ['a condition', 'unknown-condition', ['looked-after'], `${rule}/when/condition`, withNamed],
  ['a clause', 'unknown-clause', clauses, `${rule}/cites/0`, (clause) => withRule({ cites: [clause] })],
  [
    'a clause left to people',
    'unknown-clause',
    clauses,
    '/judgement/0/clause',
    (clause) => ({ ...aPolicy(), judgement: [{ clause, why: 'So.', acceptedBy: 'the head' }] }),
  ],
  ['an outcome', 'unknown-outcome', quorumOutcomes, `${rule}/requirement/forOutcomes/0`, withOutcome],
  ['a criterion', 'not-a-criterion', ['no-harm'], '/sections/0/rules/1/route/forCriteria/0', withRoute],
  ['a nation', 'calendar-missing', [...nations, 'any'], '/nation', (nation) => ({ ...aPolicy(), nation })],
];

const inExamples: readonly Row[] = [
  [
    'a fact of an example',
    'unknown-fact',
    facts.filter((fact) => fact !== 'asOf'),
    (word) => `${example}/facts/${word}`,
    (word) => withExample({ facts: { [word]: true } }),
  ],
  [
    'a fact given to all examples',
    'unknown-fact',
    facts.filter((fact) => fact !== 'asOf'),
    (word) => `/given/${word}`,
    (word) => ({ ...theExamples(), given: { [word]: true } }),
  ],
  ['a missing fact', 'unknown-fact', facts, `${example}/expect/missing/0`, (word) => withExpected({ missing: [word] })],
  [
    'a fact of its own of an example',
    'undeclared-fact',
    localFacts,
    (word) => `${example}/facts/${word}`,
    (word) => withExample({ facts: { [word]: 1 } }),
  ],
  ['a choice of an example', 'unknown-choice', ['calm', 'tense'], `${example}/facts/local.mood`, withFact],
  [
    'a question',
    'unknown-question',
    [...everyQuestion().keys()],
    `${example}/question`,
    (question) => withExample({ question }),
  ],
  [
    'an expected outcome',
    'unknown-outcome',
    quorumOutcomes,
    `${example}/expect/outcome`,
    (outcome) => withExample({ question: 'quorum', expect: { outcome } }),
  ],
  [
    'an expected clause',
    'unknown-clause',
    clauses,
    `${example}/expect/cites/0`,
    (word) => withExpected({ cites: [word] }),
  ],
  ['a failing rule', 'unknown-rule', rules, `${example}/expect/failing/0`, (word) => withExpected({ failing: [word] })],
  ['a broken rule', 'unknown-rule', rules, `${example}/expect/broken/0`, (word) => withExpected({ broken: [word] })],
  [
    'a rule that is due',
    'unknown-rule',
    rules,
    (word) => `${example}/expect/due/${word}`,
    (word) => withExpected({ due: { [word]: '2026-03-10' } }),
  ],
];

const aCase = (children: readonly string[], plan: object, perChild: readonly object[] = []): unknown => ({
  id: 'case',
  children: ['anna', 'benedict'].map((id) => ({ id, plans: [plan] })),
  conferences: [{ id: 'initial', kind: 'initial', children, perChild, heldOn: '2025-11-28' }],
});

const both = ['anna', 'benedict'];

const inCases: readonly Row[] = [
  ['a child', 'unknown-child', both, '/conferences/0/children/0', (word) => aCase([word], {})],
  [
    'a child of a conference',
    'child-not-of-conference',
    both,
    '/conferences/0/perChild/0/child',
    (child) => aCase(both, {}, [{ child }]),
  ],
  [
    'a conference',
    'unknown-conference',
    ['initial'],
    '/children/0/plans/0/madeAt',
    (madeAt) => aCase(both, { madeAt }),
  ],
];

const issuesOfCase = (input: unknown): ReturnType<typeof issuesIn> => issuesOf(parseCase(input));

const placesOf = (rows: readonly Row[], issues: typeof issuesIn): readonly WordPlace[] =>
  rows.map(([name, code, words, path, input]) => ({
    name,
    code,
    words,
    beginning: code === 'undeclared-fact' ? 'local.' : '',
    saidOf: (word) => {
      const at = typeof path === 'string' ? path : path(word);
      return issues(input(word)).find((issue) => issue.path === at);
    },
  }));

/** Every place at which a word must be one of those that the vocabulary or the file itself gives, beyond its form. */
export const placesInChecks: readonly WordPlace[] = [
  ...placesOf([...inPolicies, ...inExamples], issuesIn),
  ...placesOf(inCases, issuesOfCase),
];
