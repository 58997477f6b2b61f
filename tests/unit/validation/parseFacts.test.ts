import { expect, test } from 'vitest';
import { parseFacts } from '../../../src/validation/parseFacts.ts';
import { issuesOf, placesOf } from './issues.ts';

test('facts that are right become the same facts, frozen', () => {
  const input = {
    'plan.failingToProtect': true,
    'plan.failingToProtect.by': 'social-worker',
    'review.heldOn': null,
    'conference.endedAt': '2026-03-10T15:30:00Z',
    'conference.kind': 'review',
    'attendance.agencies': ['police'],
    'attendance.agenciesInDirectContact': { certain: [], possible: ['school'] },
    'child.life': 'living',
    'plan.stage': 'in-force',
    'plan.madeOn': '2026-01-12',
    'conference.stage': 'held',
    'conference.cancelledOn': null,
    'lookedAfter.now': false,
    'lookedAfter.endedOn': null,
    'move.direction': 'out',
    'exclusion.anyone': true,
    'exclusion.anyoneFromPart': false,
    'local.pets': 2,
    'local.conference.familyTold': true,
    'local.plan.safe.by': 'core-group',
    'local.told': ['school'],
  };
  const parsed = parseFacts(input);
  expect(parsed).toEqual({ ok: true, value: input, warnings: [] });
  expect(parsed.ok && Object.isFrozen(parsed.value)).toBe(true);
});

test('every problem is reported at once, at the name as it stands', () => {
  const issues = issuesOf(
    parseFacts({
      'plan.failingToProtct': true,
      'review.heldOn': '2026-02-30',
      'plan.failingToProtect.by': 'chair',
      'attendance.agencies': ['polce', 7],
      'attendance.agenciesInDirectContact': { certain: ['school'], possible: 'x', some: [] },
      'quorum.met': 'false',
      'local.Pets': 1,
      'local.somewhere.pets': 1,
      'local.pets': {},
    }),
  );
  expect(placesOf(issues).toSorted()).toEqual([
    'bad-name /local.Pets',
    'bad-name /local.somewhere.pets',
    'no-such-day /review.heldOn',
    'unknown-key /attendance.agenciesInDirectContact/some',
    'unknown-key /plan.failingToProtct',
    'unknown-word /attendance.agencies/0',
    'unknown-word /plan.failingToProtect.by',
    'wrong-type /attendance.agencies/1',
    'wrong-type /attendance.agenciesInDirectContact/possible',
    'wrong-type /local.pets',
    'wrong-type /quorum.met',
  ]);
  expect(issues.find(({ code }) => code === 'unknown-key')).toMatchObject({ path: expect.any(String) as string });
});

test('a name that is nearly one, or the end of one, is recognised', () => {
  const [nearly, end] = issuesOf(parseFacts({ 'plan.failingToProtct': true, endedOn: null }));
  expect(nearly?.help).toBe('did you mean `plan.failingToProtect`?');
  expect(end?.help).toBe('did you mean `plan.endedOn` or `lookedAfter.endedOn`?');
});

test('a stage or a direction is one of a few words', () => {
  const facts = { 'move.direction': 'away', 'child.life': 'dead', 'plan.stage': 'open', 'conference.stage': 'planned' };
  const issues = issuesOf(parseFacts(facts));
  expect(issues.map(({ code, expected }) => `${code} ${String(expected)}`)).toEqual([
    'unknown-word one of `out`, `in`',
    'unknown-word one of `unborn`, `living`, `died`',
    'unknown-word one of `none`, `in-force`, `ended`',
    'unknown-word one of `to-come`, `held`, `did-not-go-ahead`',
  ]);
});

test('a set of agencies is a list or two', () => {
  expect(issuesOf(parseFacts({ 'attendance.agencies': 'police' }))).toMatchObject([
    { code: 'wrong-type', expected: 'a list of agencies, or the `certain` and the `possible` ones' },
  ]);
});

test.each([[undefined], [null], [[]], ['facts']])('%s is no set of facts', (input) => {
  expect(issuesOf(parseFacts(input))).toMatchObject([{ path: '', expected: 'facts by their names, an object' }]);
});
