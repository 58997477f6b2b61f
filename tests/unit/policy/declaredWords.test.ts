import { describe, expect, test } from 'vitest';
import { parseExamples, parsePolicy } from '../../../src/policy/index.ts';
import {
  aPolicy,
  issuesIn,
  issuesOf,
  theExamples,
  withCondition,
  withRule,
  type LooseJson,
} from './support/aPolicy.ts';

const panel = { 'appeals-panel': { says: 'the appeals panel' } };
const duty = (part: LooseJson = {}): LooseJson => ({
  duty: { question: 'appeal', who: 'appeals-panel', what: 'hear the appeal', to: ['appeals-panel'], ...part },
});

const due = { within: { weeks: 4 }, after: 'conference.heldOn' };
const asked = { who: 'police', what: 'come', due };

/** A rule or a condition that names a word, and the key under which it is declared. */
const named: readonly (readonly [kind: string, word: string, policy: LooseJson, path: string])[] = [
  ['roles', 'appeals-panel', withRule({ duty: { question: 'appeal', who: 'appeals-panel', what: 'hear it' } }), 'who'],
  [
    'roles',
    'registrar',
    withRule({ duty: { question: 'appeal', who: 'police', what: 'x', to: ['registrar'] } }),
    'to/0',
  ],
  ['roles', 'registrar', withCondition({ fact: 'risk.continuing.by', is: 'registrar' }), 'when/is'],
  [
    'agencies',
    'childrens-reporter',
    withCondition({ fact: 'attendance.agencies', includes: 'childrens-reporter' }),
    '',
  ],
  [
    'agencies',
    'childrens-reporter',
    withCondition({ fact: 'attendance.agencies', atLeast: 2, except: ['childrens-reporter'] }),
    'except/0',
  ],
  ['categories', 'exploitation', withCondition({ fact: 'outcome.category', in: ['exploitation', 'neglect'] }), 'in/0'],
  [
    'routes',
    'mediation',
    withRule({ route: { by: 'mediation', who: 'police', forCriteria: ['another/x'] } }),
    'route/by',
  ],
  ['kinds', 'gathering', withCondition({ fact: 'conference.kind', is: 'gathering' }), 'when/is'],
  ['deadlines', 'appeal-heard', withRule({ deadline: { name: 'appeal-heard', ...asked } }), 'deadline/name'],
];

describe.each(named)('a word of `%s`', (kind, word, policy, path) => {
  test(`\`${word}\` may be named where it is declared`, () => {
    expect(issuesIn({ ...policy, [kind]: { [word]: { says: 'what it means' } } })).toEqual([]);
  });

  test(`\`${word}\` is told where it is not, with the way to declare it`, () => {
    const issues = issuesOf(parsePolicy(policy));
    expect(issues).toHaveLength(1);
    const [issue] = issues;
    expect(['unknown-word', 'unknown-choice']).toContain(issue?.code);
    expect(issue?.path.endsWith(path)).toBe(true);
    expect(issue?.found).toBe(word);
    expect(issue?.help).toContain(`declare one of your own in \`${kind}\` of the policy`);
  });
});

test('a declared word that was meant is proposed, and stands in the list', () => {
  const [issue] = issuesOf(parsePolicy({ ...withRule(duty({ who: 'appeal-panel' })), roles: panel }));
  expect(issue).toMatchObject({ code: 'unknown-word', help: 'did you mean `appeals-panel`?' });
  expect(issue?.expected).toContain('all 51 stand in `policies/policy.schema.json` under `$defs/role`, and in `roles`');

  const kinds = { gathering: { says: 'a gathering' } };
  const [choice] = issuesOf(parsePolicy({ ...withCondition({ fact: 'conference.kind', is: 'feast' }), kinds }));
  expect(choice?.expected).toBe('one of `initial`, `pre-birth`, `review`, `transfer`, `gathering`');
});

test.each([
  ['roles', 'parents', 'word-of-the-vocabulary'],
  ['agencies', 'police', 'word-of-the-vocabulary'],
  ['categories', 'neglect', 'word-of-the-vocabulary'],
  ['routes', 'review-conference', 'word-of-the-vocabulary'],
  ['kinds', 'initial', 'word-of-the-vocabulary'],
  ['deadlines', 'visit', 'word-of-the-vocabulary'],
  ['roles', 'Appeals panel', 'not-kebab-case'],
  ['deadlines', 'appealHeard', 'not-kebab-case'],
])('of `%s`, `%s` is refused: %s', (kind, word, code) => {
  const issues = issuesOf(parsePolicy({ ...aPolicy(), [kind]: { [word]: { says: 'what it means' } } }));
  expect(issues.map((issue) => issue.code)).toEqual([code]);
  expect(issues[0]?.path).toBe(`/${kind}/${word}`);
});

test('one word can be of two kinds', () => {
  const declared = { roles: { school: { says: 'the school' } }, kinds: { police: { says: 'a police conference' } } };
  expect(issuesIn({ ...aPolicy(), ...declared })).toEqual([]);
});

test('every agency that is declared can be counted, and no more', () => {
  const agencies = Object.fromEntries(Array.from({ length: 70 }, (_, at) => [`agency-${String(at)}`, { says: 'one' }]));
  const counted = (atLeast: number): LooseJson => ({
    ...withCondition({ fact: 'attendance.agencies', atLeast }),
    agencies,
  });
  expect(issuesIn(counted(98))).toEqual([]);
  expect(issuesOf(parsePolicy(counted(99))).map(({ code }) => code)).toEqual(['impossible-condition']);
});

test('a condition that names every choice, the declared ones too, always holds', () => {
  const every = { fact: 'conference.kind', in: ['initial', 'pre-birth', 'review', 'transfer'] };
  expect(issuesOf(parsePolicy(withCondition(every))).map(({ code }) => code)).toEqual(['always-true-condition']);
  const kinds = { gathering: { says: 'a gathering' } };
  expect(issuesIn({ ...withCondition(every), kinds })).toEqual([]);
});

test('what can be chosen of a checked policy holds its own words, and what each means', () => {
  const parsed = parsePolicy({ ...aPolicy(), kinds: { gathering: { says: 'a gathering' } }, roles: panel });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  expect(parsed.value.choices['conference.kind']).toEqual(['initial', 'pre-birth', 'review', 'transfer', 'gathering']);
  expect(parsed.value.meanings).toMatchObject({
    '/roles/appeals-panel': 'the appeals panel',
    '/kinds/gathering': 'a gathering',
    '/facts/local.toldOn': 'The day of telling. (date)',
  });
});

test('examples may use the words of their policy, and no others', () => {
  const parsed = parsePolicy({ ...aPolicy(), roles: panel, agencies: { bank: { says: 'the food bank' } } });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  const facts = { 'risk.continuing.by': 'appeals-panel', 'attendance.agencies': ['bank'] };
  const examples = (more: LooseJson): unknown => {
    const [first] = theExamples()['examples'] as readonly { readonly facts: object }[];
    return theExamples({ ...first, facts: { ...first?.facts, ...more } });
  };
  expect(issuesOf(parseExamples(examples(facts), parsed.value))).toEqual([]);
  const [issue] = issuesOf(parseExamples(examples({ 'risk.continuing.by': 'registrar' }), parsed.value));
  expect(issue).toMatchObject({ code: 'unknown-word', help: 'let the policy declare one of its own in `roles`' });
});
