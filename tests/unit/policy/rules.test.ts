import { describe, expect, test } from 'vitest';
import { factTypes } from '../../../src/domain/factTypes.ts';
import { parsePolicy } from '../../../src/policy/index.ts';
import { issuesOf, withCondition, withRule, type LooseJson } from './support/aPolicy.ts';

const codesOf = (input: unknown): readonly string[] =>
  issuesOf(parsePolicy(input)).map(({ code, path }) => `${code} ${path}`);

const now = { fact: 'lookedAfter.now', is: true };
const notNow = { fact: 'lookedAfter.now', is: false };
const visits = (atLeast: number): LooseJson => ({ fact: 'local.houseVisits', atLeast });
const agencies = (atLeast: number, part: LooseJson = {}): LooseJson => ({
  fact: 'attendance.agencies',
  atLeast,
  ...part,
});
const kind = (...choices: string[]): LooseJson => ({ fact: 'conference.kind', in: choices });

const yesOrNo = [...factTypes].flatMap(([fact, type]) => (type === 'yes-no' ? [{ fact, is: true }] : []));

/** So many pigeons cannot sit in one hole fewer, each in a hole of its own; nor is that found out quickly. */
const pigeons = (many: number): LooseJson => {
  const numbers = [...Array(many).keys()];
  const holes = numbers.slice(1).map((hole) => hole - 1);
  const sits = (pigeon: number, hole: number): unknown => yesOrNo[pigeon * holes.length + hole];
  const somewhere = numbers.map((pigeon) => ({ any: holes.map((hole) => sits(pigeon, hole)) }));
  const alone = holes.flatMap((hole) =>
    numbers.flatMap((one) =>
      numbers.slice(one + 1).map((other) => ({ not: { all: [sits(one, hole), sits(other, hole)] } })),
    ),
  );
  return { all: [...somewhere, ...alone] };
};

describe('conditions that no facts can make hold', () => {
  test.each([
    ['yes and no at once', { all: [now, notNow] }, '/sections/0/rules/2/when'],
    ['three and not two', { all: [visits(3), { not: visits(2) }] }, '/sections/0/rules/2/when'],
    ['two choices at once', { all: [kind('initial', 'review'), kind('transfer')] }, '/sections/0/rules/2/when'],
    [
      'a part of a condition',
      { any: [now, { all: [kind('initial'), { not: kind('initial', 'review') }] }] },
      '/sections/0/rules/2/when/any/1',
    ],
    ['more groupings than there are', agencies(3, { countedBy: 'professions' }), '/sections/0/rules/2/when'],
    [
      'more groupings than are left',
      agencies(2, { countedBy: 'professions', except: ['police'] }),
      '/sections/0/rules/2/when',
    ],
    ['more agencies than there are', agencies(100), '/sections/0/rules/2/when'],
  ])('%s', (_, when, path) => {
    expect(codesOf(withCondition(when))).toEqual([`impossible-condition ${path}`]);
  });
});

describe('conditions that hold whatever the facts', () => {
  test.each([
    ['yes or no', { any: [now, notNow] }, '/sections/0/rules/2/when'],
    ['two or not three', { any: [visits(2), { not: visits(3) }] }, '/sections/0/rules/2/when'],
    ['any choice', kind('initial', 'pre-birth', 'review', 'transfer'), '/sections/0/rules/2/when'],
    ['not both at once', { not: { all: [now, notNow] } }, '/sections/0/rules/2/when/not'],
  ])('%s', (_, when, path) => {
    const code = path.endsWith('not') ? 'impossible-condition' : 'always-true-condition';
    expect(codesOf(withCondition(when))).toEqual([`${code} ${path}`]);
  });

  test('are found where something must be so', () => {
    const requirement = { question: 'record', is: { any: [now, notNow] } };
    expect(codesOf(withRule({ requirement }))).toEqual(['always-true-condition /sections/0/rules/2/requirement/is']);
  });
});

describe('conditions that depend on the facts', () => {
  test.each([
    ['two and not three', { all: [visits(2), { not: visits(3) }] }],
    ['three, and two as well', { all: [visits(3), visits(2)] }],
    ['as many groupings as there are', agencies(2, { countedBy: 'professions' })],
    [
      'different days',
      {
        all: [
          { fact: 'plan.endedOn', happened: true },
          { fact: 'child.diedOn', happened: false },
        ],
      },
    ],
  ])('%s', (_, when) => {
    expect(codesOf(withCondition(when))).toEqual([]);
  });

  test('are not guessed at where trying them out would take too long', () => {
    expect(codesOf(withCondition(pigeons(3)))).toEqual(['impossible-condition /sections/0/rules/2/when']);
    expect(codesOf(withCondition(pigeons(9)))).toEqual([]);
  });
});

describe('rules that clash', () => {
  const trigger = { id: 'again', when: { is: true, fact: 'plan.failingToProtect' }, trigger: { review: 'convene' } };
  const deadline = (due: unknown, part: LooseJson = {}): LooseJson => ({
    id: 'review-again',
    force: 'should',
    when: { fact: 'review.isFirst', is: true },
    deadline: { name: 'review', who: 'conference-chair', what: 'hold the review soon', due },
    ...part,
  });
  const after = 'initialConference.heldOn';

  test('two with the same effect under the same condition', () => {
    expect(issuesOf(parsePolicy(withRule(trigger)))).toMatchObject([
      {
        code: 'duplicate-rule',
        path: '/sections/0/rules/2',
        help: 'make one rule of the two, which cites the clauses of both and has the stronger force',
        related: [{ path: '/sections/0/rules/1' }],
      },
    ]);
    expect(codesOf(withRule({ ...trigger, trigger: { review: 'consider' } }))).toEqual([]);
  });

  test('two limits for one and the same thing', () => {
    expect(issuesOf(parsePolicy(withRule(deadline({ within: { months: 4 }, after }))))).toMatchObject([
      {
        code: 'contradictory-deadlines',
        path: '/sections/0/rules/2/deadline/due',
        related: [{ path: '/sections/0/rules/0/deadline/due' }],
      },
    ]);
    const soonest = [{ within: { months: 4 }, after }, { by: 'child.bornOn' }];
    expect(codesOf(withRule(deadline({ soonest })))).toEqual([
      'contradictory-deadlines /sections/0/rules/2/deadline/due',
    ]);
  });

  test.each([
    ['another unit', deadline({ within: { weeks: 12 }, after })],
    ['another day', deadline({ within: { months: 4 }, after: 'child.bornOn' })],
    ['another force', deadline({ within: { months: 4 }, after }, { force: 'must' })],
    ['another condition', deadline({ within: { months: 4 }, after }, { when: now })],
    ['the same limit', deadline({ within: { months: 3 }, after })],
    ['counted back', deadline({ atLeast: { months: 4 }, before: after })],
  ])('but not two with %s', (_, rule) => {
    expect(codesOf(withRule(rule))).toEqual([]);
  });
});
