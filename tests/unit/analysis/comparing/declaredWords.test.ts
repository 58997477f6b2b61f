import { expect, test } from 'vitest';
import { analysePolicies, comparePolicies } from '../../../../src/analysis/index.ts';
import type { DeclaredWord } from '../../../../src/domain/DeclaredWord.ts';
import type { Policy } from '../../../../src/engine/Policy.ts';
import type { Rulebook } from '../../../../src/engine/Rulebook.ts';
import { aDocument, aRule, momentOn, rulebookOf } from '../../../support/rules.ts';

const panel = 'appeals-panel' as DeclaredWord;
const hear = aRule('duty', { question: 'appeal', who: panel, what: 'hear the appeal' });
const early = aRule('trigger', { review: 'convene' }, { when: { fact: 'conference.kind', is: 'gathering' } });

const roles = (says: string): Partial<Policy> => ({ roles: { 'appeals-panel': { says } } });
const kinds = (says: string): Partial<Policy> => ({ kinds: { gathering: { says } } });
const under = (part: Partial<Policy>, id = 'county'): Rulebook => rulebookOf(aDocument([hear, early], { id, ...part }));

const verdicts = (before: Rulebook, after: Rulebook): Readonly<Record<string, string>> => {
  const { questions } = comparePolicies(before, after, momentOn());
  return Object.fromEntries(
    questions.filter(({ verdict }) => verdict !== 'same').map(({ question, verdict }) => [question, verdict]),
  );
};

const one = { ...roles('the appeals panel'), ...kinds('a gathering') };

test('a word that means the same in both is one word', () => {
  expect(verdicts(under(one), under({ ...one }))).toEqual({});
});

test('a role that means something else is someone else', () => {
  const other = { ...one, ...roles('three councillors') };
  expect(Object.keys(verdicts(under(one), under(other)))).toEqual(['appeal']);
  const { questions, changes } = comparePolicies(under(one), under(other), momentOn());
  const [difference] = questions.find(({ question }) => question === 'appeal')?.differences ?? [];
  expect(difference?.before.duties.map(({ who }) => who)).toEqual(['appeals-panel']);
  expect(difference?.after.duties.map(({ who }) => who)).toEqual(['county/appeals-panel']);
  expect(changes).toEqual([
    {
      change: 'changed',
      rule: 'county',
      path: '/roles/appeals-panel/says',
      old: 'the appeals panel',
      new: 'three councillors',
    },
  ]);
});

test('a kind of conference that means something else is another kind', () => {
  const city = under({ ...one, ...kinds('a party') }, 'city');
  const { questions } = comparePolicies(under(one), city, momentOn());
  const compared = questions.find(({ question }) => question === 'early-review');
  expect(compared?.verdict).toBe('incomparable');
  const facts = compared?.differences.map((difference) => difference.facts['conference.kind']);
  expect(facts).toEqual(expect.arrayContaining(['gathering', 'city/gathering']));
  const settled = compared?.differences.map(({ before, after }) => [before.outcome, after.outcome]);
  expect(settled).toEqual(
    expect.arrayContaining([
      ['convene', 'not-required'],
      ['not-required', 'convene'],
    ]),
  );
});

test('what a kind that only one declares calls for, the other does not', () => {
  const atReview = aRule('trigger', { review: 'convene' }, { when: { fact: 'conference.kind', is: 'review' } });
  const without = rulebookOf(aDocument([hear, atReview], roles('the appeals panel')));
  const { questions } = comparePolicies(under(one), without, momentOn());
  const compared = questions.find(({ question }) => question === 'early-review');
  const told = compared?.differences.map(({ facts, before, after }) => [
    facts['conference.kind'],
    before.outcome,
    after.outcome,
  ]);
  expect(told).toEqual(expect.arrayContaining([['gathering', 'convene', 'not-required']]));
});

test('a word that no rule names is told', () => {
  const more = {
    roles: { 'appeals-panel': { says: 'the appeals panel' }, registrar: { says: 'the registrar' } },
    categories: { exploitation: { says: 'exploitation' } },
    ...kinds('a gathering'),
  };
  const told = analysePolicies(under(more), momentOn()).filter(({ code }) => code === 'unused-word');
  expect(told.map(({ about, severity }) => [about, severity])).toEqual([
    ['registrar', 'warning'],
    ['exploitation', 'note'],
  ]);
});
