import { expect, test } from 'vitest';
import type { DeclaredWord } from '../../../src/domain/DeclaredWord.ts';
import { ask } from '../../../src/engine/ask.ts';
import { explain, explainToFamily } from '../../../src/explanation/index.ts';
import { deadline } from '../../../src/questions/deadline.ts';
import { aDocument, aRule, factsOf, momentOn, rulebookOf } from '../../support/rules.ts';

const rule = aRule(
  'deadline',
  {
    name: 'appeal-heard',
    who: 'appeals-panel' as DeclaredWord,
    to: ['registrar' as DeclaredWord, 'parents'],
    what: 'hear the appeal',
    due: { within: { days: 14 }, after: 'conference.heldOn' },
  },
  {
    when: {
      all: [
        { fact: 'conference.kind', is: 'gathering' },
        { fact: 'attendance.agencies', includes: 'food-bank' as DeclaredWord },
        { fact: 'risk.continuing.by', in: ['registrar', 'police'] },
      ],
    },
  },
);
const family = { subject: 'the hearing of your appeal', done: 'held' };
const rulebook = rulebookOf(
  aDocument([rule], {
    roles: {
      'appeals-panel': { says: 'the appeals panel' },
      registrar: { says: 'the registrar', family: 'the clerk' },
    },
    agencies: { 'food-bank': { says: 'the food bank' } },
    kinds: { gathering: { says: 'a family gathering' } },
    deadlines: { 'appeal-heard': { says: 'hearing the appeal', family } },
  }),
);
const facts = factsOf({
  'conference.kind': 'gathering',
  'conference.heldOn': '2026-03-02',
  'attendance.agencies': ['food-bank'],
  'risk.continuing.by': 'registrar',
});
const decision = ask(deadline('appeal-heard'), rulebook, facts, momentOn());

test('practitioners are told of declared words by what they say', () => {
  const { asks, says, duties, rules, issues } = explain(decision, rulebook);
  expect(asks).toBe('How does it stand with hearing the appeal?');
  expect(says).toBe('Hearing the appeal is due: it has not been done, and there is still time.');
  expect(duties.map((duty) => [duty.says, duty.toSays])).toEqual([
    ['The appeals panel must hear the appeal.', 'To the registrar and the parents.'],
  ]);
  const words = rules[0]?.appliesWhere?.parts.map((part) => part.says).join(' ');
  expect(words).toContain(': a family gathering.');
  expect(words).toContain('These include the food bank:');
  expect(words).toContain('The registrar or the police judged');
  expect(issues.map(({ code }) => code)).not.toContain('no-such-outcome');
});

test('families are told of a declared deadline in its plain words', () => {
  const { title, decided, next } = explainToFamily(decision, rulebook);
  expect(title).toBe('The hearing of your appeal');
  expect(decided[0]).toBe('The hearing of your appeal has not been held yet.');
  expect(next.map(({ says }) => says)).toEqual(['The hearing of your appeal must be held by Monday 16 March 2026.']);
});
