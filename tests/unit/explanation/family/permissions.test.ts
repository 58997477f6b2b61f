import { describe, expect, test } from 'vitest';
import { aRule } from '../../../support/rules.ts';
import { nextOf, toldToFamily } from '../support/toldToFamily.ts';

const who = 'conference-chair' as const;

describe('a permission or a bar', () => {
  const standIn = { fact: 'exclusion.standInAttends', is: true } as const;
  const withdrawn = { fact: 'ending.helpWithdrawnAutomatically', is: true } as const;
  const challenge = { fact: 'decision.challengeProtocolReplacedReporting', is: true } as const;
  const bar = { question: 'ending', what: 'withdraw help' } as const;

  test('that a family can use is told', () => {
    const given = aRule('permission', { question: 'exclusion', who: 'supporter', what: 'stand in', used: standIn });
    const spoken = { fact: 'preparation.chairSpokeToChild', is: true } as const;
    const toChild = aRule(
      'permission',
      { question: 'preparation', who, what: 'speak', to: ['child'], used: spoken },
      { id: 'to-child' },
    );
    const between = aRule('permission', { question: 'exclusion', who, what: 'take advice' }, { id: 'between' });
    expect(nextOf([given, toChild, between])).toEqual([
      'A friend or supporter can come in place of the parent who is kept out.',
      'The chair of the meeting can speak to your child before the meeting.',
    ]);
  });

  test.each([
    ['everyone', 'must', 'Nobody may take help away just because the plan has ended.'],
    ['everyone', 'should', 'Nobody should take help away just because the plan has ended.'],
    ['local-authority', 'must', 'The council must not take help away just because the plan has ended.'],
    ['local-authority', 'should', 'The council should not take help away just because the plan has ended.'],
  ] as const)('that bars %s, as a %s, is told', (barred, force, says) => {
    expect(nextOf([aRule('prohibition', { ...bar, who: barred, broken: withdrawn }, { force })])).toEqual([says]);
  });

  test('that is no concern of a family, or may apply only, is not', () => {
    const when = { fact: 'conference.postponed', is: true } as const;
    const { next, issues } = toldToFamily([
      aRule('prohibition', { ...bar, who: 'agency' }, { id: 'unsaid' }),
      aRule('prohibition', { ...bar, who: 'everyone', broken: challenge }, { id: 'none' }),
      aRule('prohibition', { ...bar, who: 'everyone', broken: withdrawn }, { id: 'perhaps', when }),
    ]);
    expect([next, issues.length]).toEqual([[], 1]);
  });

  test("that is a family's and has no words is an issue", () => {
    const { issues } = toldToFamily([
      aRule('prohibition', { ...bar, who: 'everyone' }, { id: 'bar' }),
      aRule('permission', { question: 'exclusion', who: 'family', what: 'do more' }, { id: 'let' }),
    ]);
    expect(issues.map(({ path }) => path)).toEqual(['/outcome', '/permissions/0', '/prohibitions/0']);
  });
});
