import { expect, test } from 'vitest';
import { parseExamples, parsePolicy } from '../../../src/policy/index.ts';
import { parseCase, parseFacts } from '../../../src/validation/index.ts';
import { aPolicy, issuesIn, issuesOf, theExamples, withCondition, withRule } from './support/aPolicy.ts';

const kind = { type: ['initial', 'family-meeting'], says: 'The kind of the meeting.' };
const ofKind = { fact: 'local.kind', is: 'family-meeting' };
const withKind = { ...aPolicy(), facts: { 'local.kind': kind } };

test('a choice that is not listed can be one of a fact of its own', () => {
  const policy = { ...withCondition(ofKind), facts: { 'local.kind': kind } };
  expect(issuesIn(policy)).toEqual([]);
  const checked = parsePolicy(withKind);
  if (!checked.ok) throw new Error(JSON.stringify(checked.issues));
  const [example] = theExamples()['examples'] as readonly { readonly facts: object }[];
  const examples = theExamples({ ...example, facts: { ...example?.facts, 'local.kind': 'family-meeting' } });
  expect(issuesOf(parseExamples(examples, checked.value))).toEqual([]);
});

test('an agency that is not listed can be told as `other-agency`', () => {
  expect(issuesIn(withCondition({ fact: 'attendance.agencies', includes: 'other-agency' }))).toEqual([]);
  const attendance = [{ agency: 'other-agency', present: true, meta: { agency: 'the food bank' } }];
  const conferences = [{ id: 'c', kind: 'review', children: ['a'], attendance }];
  expect(issuesOf(parseCase({ id: 'case', children: [{ id: 'a' }], conferences }))).toEqual([]);
});

test('a role that is not listed can be the nearest, and said in words', () => {
  const duty = { question: 'record', who: 'third-parties', what: 'bring the file' };
  expect(issuesIn(withRule({ says: 'The interpreter brings the file.', duty }))).toEqual([]);
});

test('a deadline that is not listed can be a duty with a due date', () => {
  const due = { within: { workingDays: 5 }, after: 'conference.heldOn' };
  const duty = { question: 'record', who: 'conference-chair', what: 'write to the school', due };
  expect(issuesIn(withRule({ duty }))).toEqual([]);
});

test('what no key takes can be said in notes', () => {
  const requirement = { question: 'record', is: { fact: 'plan.stage', is: 'in-force' } };
  expect(issuesIn(withRule({ notes: 'In green ink.', requirement }))).toEqual([]);
  expect(issuesIn({ ...aPolicy(), notes: ['In green ink.'] })).toEqual([]);
});

test('a nation of its own can bring its bank holidays', () => {
  const days = { coversFrom: '2024-01-01', coversTo: '2028-12-31', holidays: ['2024-01-01'] };
  const calendar = { name: 'jersey-2024', source: 'The states.', ...days };
  expect(issuesIn({ ...aPolicy(), nation: 'jersey', calendar })).toEqual([]);
});

test("a case keeps fields of someone's own in `meta`, and facts of a policy's own in `local`", () => {
  const child = { id: 'a', local: { kind: 'family-meeting' }, meta: { school: 'the grammar school' } };
  expect(issuesOf(parseCase({ id: 'case', children: [child], conferences: [] }))).toEqual([]);
  expect(issuesOf(parseFacts({ 'local.kind': 'family-meeting' }))).toEqual([]);
});
