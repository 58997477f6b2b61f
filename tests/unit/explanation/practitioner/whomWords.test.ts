import { describe, expect, test } from 'vitest';
import { explain, explanationText } from '../../../../src/explanation/index.ts';
import { ask } from '../../../../src/engine/ask.ts';
import type { About } from '../../../../src/engine/About.ts';
import { createFacts } from '../../../../src/domain/Facts.ts';
import {
  aDocument,
  aRule,
  aWrittenRule,
  anything,
  momentOn,
  rulebookOf,
  type LooseFacts,
} from '../../../support/rules.ts';
import { explained, explainedRule } from '../support/explainedRules.ts';

const sign = { question: 'reports', who: 'conference-chair', what: 'sign it' } as const;
const signing = (about?: About): ReturnType<typeof aRule> => aRule('duty', sign, about === undefined ? {} : { about });

describe('whom a rule is about', () => {
  test.each<[About | undefined, string | undefined]>([
    [undefined, 'It is about a child who is not yet born or lives, and who has a plan in force.'],
    [
      { plan: ['in-force', 'ended'] },
      'It is about a child who is not yet born or lives, and who has a plan in force or has a plan that ended.',
    ],
    [{ child: ['unborn', 'living', 'died'], plan: ['none'] }, 'It is about a child who has no plan yet.'],
    [{ child: ['died'], plan: ['none', 'in-force', 'ended'] }, 'It is about a child who has died.'],
  ])('%j', (about, says) => {
    expect(explainedRule(signing(about)).aboutSays).toBe(says);
  });

  test.each<[LooseFacts, string]>([
    [{}, 'It applies always to those whom it is about.'],
    [{ 'plan.stage': 'ended' }, 'It does not apply: the child is none of those whom it is about.'],
    [{ 'plan.stage': undefined }, 'It is not known whether the child is one of those whom it is about.'],
  ])('is why a rule that asks for nothing applies or not: %j', (facts, says) => {
    expect(explainedRule(signing(), facts).verdictSays).toBe(says);
  });

  test('stands in the text of a rule that does not apply, or may not', () => {
    const text = (facts?: LooseFacts): string => explanationText(explained([signing()], facts));
    const says = 'It is about a child who is not yet born or lives, and who has a plan in force.';
    expect(text({ 'plan.stage': 'ended' })).toContain(says);
    expect(text({ 'child.life': undefined })).toContain(says);
    expect(text()).not.toContain(says);
  });

  test('is as its document has it, and what is missing to tell it is told with the rule', () => {
    const rulebook = rulebookOf(
      aDocument([aWrittenRule('trigger', { review: 'convene' })], { about: { child: ['living'] } }),
    );
    const [rule] = explain(
      { ...ask(anything, rulebook, createFacts({}), momentOn()), missing: ['child.life', 'move.learntOf'] },
      rulebook,
    ).rules;
    expect(rule?.aboutSays).toBe('It is about a child who lives, and who has a plan in force.');
    expect(rule?.missing.map(({ fact }) => fact)).toEqual(['child.life']);
  });
});
