import { describe, expect, test } from 'vitest';
import { analysePolicies, type Finding } from '../../../../src/analysis/index.ts';
import type { Condition } from '../../../../src/engine/Condition.ts';
import type { Rule } from '../../../../src/engine/Rule.ts';
import { agenciesAtLeast, findingsIn, includesAgency, inShort, isSo } from '../../../support/findings.ts';
import { aDocument, aRule, momentOn } from '../../../support/rules.ts';

const added = isSo('outcome.nameAdded');
const proposed = isSo('broughtForward.proposed');
const failing = isSo('plan.failingToProtect');

/** Holds in no case. */
const impossible: Condition = { all: [includesAgency('police'), { not: agenciesAtLeast(1) }] };
/** Holds in every case. */
const certain: Condition = { not: impossible };

const triggered = (when: Condition): readonly Rule[] => [aRule('trigger', { review: 'convene' }, { id: 'a', when })];

describe('within a condition', () => {
  test.each<[string, Condition, readonly string[]]>([
    ['a branch that holds in no case', { any: [added, impossible] }, ['dead-branch a /when/any/1']],
    ['a part that holds in every case', { all: [certain, added] }, ['idle-part a /when/all/0']],
    [
      'a branch that is deep inside',
      { all: [added, { any: [proposed, { all: [failing, impossible] }] }] },
      ['dead-branch a /when/all/1/any/1'],
    ],
    ['what stands under `not`', { not: { any: [added, impossible] } }, ['dead-branch a /when/not/any/1']],
    [
      'each of several',
      { any: [impossible, { all: [added, certain] }, impossible] },
      ['dead-branch a /when/any/0', 'idle-part a /when/any/1/all/1', 'dead-branch a /when/any/2'],
    ],
    ['a branch that says again what another says', { any: [added, added] }, ['needless-part a /when/any/1']],
    [
      'a branch that goes less far than another',
      { any: [{ all: [added, proposed] }, added] },
      ['needless-part a /when/any/0'],
    ],
    [
      'a part that follows from another',
      { all: [agenciesAtLeast(3), agenciesAtLeast(2)] },
      ['needless-part a /when/all/1'],
    ],
    [
      'a part that follows from two others together',
      { all: [{ any: [added, proposed] }, { any: [added, { not: proposed }] }, added] },
      ['needless-part a /when/all/2'],
    ],
    ['no branch that matters', { any: [{ all: [added, proposed] }, { all: [added, failing] }] }, []],
    ['no part that matters', { all: [agenciesAtLeast(2), includesAgency('police')] }, []],
    ['nothing that repeats what stands elsewhere', { any: [added, { all: [{ not: added }, proposed] }] }, []],
  ])('%s is found', (_, when, expected) => {
    expect(inShort(findingsIn(triggered(when)))).toEqual(expected);
  });

  test('the finding names the rule, its clauses and the place', () => {
    expect(findingsIn(triggered({ any: [added, impossible] }))).toMatchObject([
      {
        severity: 'error',
        certainty: { is: 'proved' },
        rules: [{ rule: 'county/a', cites: ['county/1'] }],
        path: '/when/any/1',
        message: '`/when/any/1` of `county/a` holds in no case',
      },
    ]);
  });

  test('of a whole condition that is dead, nothing else is told', () => {
    const when: Condition = { all: [impossible, { any: [added, added] }] };
    expect(inShort(findingsIn(triggered(when)))).toEqual(['never-applies a /when']);
    expect(inShort(findingsIn(triggered({ any: [certain, added] })))).toEqual(['always-applies a /when']);
  });

  test('a branch is looked for in whatever a rule lays down too', () => {
    const dead: Condition = { any: [added, impossible] };
    const duty = { question: 'outcome', who: 'parents', what: 'ask' } as const;
    expect(
      inShort(
        findingsIn([
          aRule('requirement', { question: 'agenda', is: dead }),
          aRule('duty', { ...duty, done: dead }),
          aRule('prohibition', { ...duty, broken: dead }),
          aRule('permission', { ...duty, used: dead }),
          aRule('decision', { ...duty, question: 'appeal', is: dead }),
        ]).filter(({ code }) => code !== 'opposed'),
      ),
    ).toEqual([
      'dead-branch requirement /requirement/is/any/1',
      'dead-branch duty /duty/done/any/1',
      'dead-branch prohibition /prohibition/broken/any/1',
      'dead-branch permission /permission/used/any/1',
      'dead-branch decision /decision/is/any/1',
    ]);
  });

  test('that every case meets is found on a deadline too, which still waits for its day', () => {
    const due = { within: { days: 3 }, after: 'conference.heldOn' } as const;
    const deadline = aRule('deadline', { name: 'visit', who: 'agency', what: 'visit', due }, { when: certain });
    expect(inShort(findingsIn([deadline]))).toEqual(['always-applies deadline /when']);
  });
});

describe('where a rule applies', () => {
  const who = { question: 'agenda', who: 'agency', what: 'do it' } as const;

  test.each<[string, Rule, readonly string[]]>([
    [
      'a requirement that its own condition excludes',
      aRule('requirement', { question: 'agenda', is: added }, { when: isSo('outcome.nameAdded', false) }),
      ['never-kept requirement /requirement/is'],
    ],
    [
      'a requirement that its own condition guarantees',
      aRule('requirement', { question: 'agenda', is: agenciesAtLeast(2) }, { when: agenciesAtLeast(3) }),
      ['always-kept requirement /requirement/is'],
    ],
    [
      'a duty that is never done',
      aRule('duty', { ...who, done: impossible }, { when: proposed }),
      ['never-kept duty /duty/done'],
    ],
    [
      'a duty that is always done',
      aRule('duty', { ...who, done: { any: [added, proposed] } }, { when: proposed }),
      ['always-kept duty /duty/done'],
    ],
    [
      'a decision that is never taken as it must be',
      aRule('decision', { ...who, is: added }, { when: { not: added } }),
      ['never-kept decision /decision/is'],
    ],
    [
      'a prohibition that is never broken',
      aRule('prohibition', { ...who, broken: { all: [added, proposed] } }, { when: { not: added } }),
      ['always-kept prohibition /prohibition/broken'],
    ],
    [
      'a prohibition that is always broken',
      aRule('prohibition', { ...who, broken: added }, { when: added }),
      ['never-kept prohibition /prohibition/broken'],
    ],
    [
      'a permission that is never used',
      aRule('permission', { ...who, used: added }, { when: { not: added } }),
      ['never-used permission /permission/used'],
    ],
    [
      'a permission that is always used',
      aRule('permission', { ...who, used: certain }, { when: added }),
      ['always-used permission /permission/used'],
    ],
    ['what can be kept to or not', aRule('requirement', { question: 'agenda', is: added }, { when: proposed }), []],
    ['a permission of which use is made wherever it applies', aRule('permission', { ...who, used: added }), []],
  ])('%s is found, if it is a fault', (_, rule, expected) => {
    expect(inShort(findingsIn([rule]))).toEqual(expected);
  });

  test('what can never be kept to is an error, and what demands nothing a warning', () => {
    const never = aRule('requirement', { question: 'agenda', is: added }, { id: 'never', when: { not: added } });
    const always = aRule('requirement', { question: 'agenda', is: added }, { id: 'always', when: added });
    const findings = findingsIn([always, never]);
    expect(findings.map(({ code, severity, path }) => [code, severity, path])).toEqual([
      ['never-kept', 'error', '/requirement/is'],
      ['always-kept', 'warning', '/requirement/is'],
    ]);
  });

  test('of a rule that applies in no case, only that is told', () => {
    const rule = aRule('requirement', { question: 'agenda', is: impossible }, { when: impossible });
    expect(inShort(findingsIn([rule]))).toEqual(['never-applies requirement /when']);
  });
});

describe('of a part that rules share by way of their section', () => {
  const [trigger] = triggered(added);
  const three = agenciesAtLeast(3);
  const two = agenciesAtLeast(2);
  const analysed = (shared: Condition, own: Condition): readonly Finding[] => {
    const sections = [{ id: 'all', title: 'All', when: shared, rules: [{ ...(trigger as Rule), when: own }] }];
    const findings = analysePolicies(aDocument([], { sections }), momentOn());
    return findings.filter(({ path }) => path?.startsWith('/when') === true);
  };

  test('nothing is told where a rule alone makes it needless', () => {
    expect(analysed(two, three)).toEqual([]);
  });

  test('the rule is told of that asks for what it makes needless', () => {
    expect(analysed(three, two)).toMatchObject([{ code: 'needless-part', path: '/when/all/1' }]);
    expect(analysed(three, two)[0]?.message).toContain('`/when` of `county/a`');
  });

  test('it is told of at the section where it stands needless in it', () => {
    expect(analysed({ all: [added, { any: [three, two] }] }, proposed)[0]).toMatchObject({
      code: 'needless-part',
      path: '/when/all/1/any/0',
      message: expect.stringContaining('`/sections/0/when/all/1/any/0` of `county/a`') as string,
    });
  });
});
