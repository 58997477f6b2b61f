import { describe, expect, test } from 'vitest';
import { ask } from '../../../../src/engine/ask.ts';
import type { Question } from '../../../../src/engine/Question.ts';
import type { Rule } from '../../../../src/engine/Rule.ts';
import { lastSecond } from '../../../../src/explanation/family/lastSecond.ts';
import { explainToFamily } from '../../../../src/explanation/index.ts';
import { deadline } from '../../../../src/questions/deadline.ts';
import { nextReview } from '../../../../src/questions/nextReview.ts';
import { aDocument, aRule, anything, factsOf, momentOn, rulebookOf } from '../../../support/rules.ts';
import { nextOf, toldToFamily } from '../support/toldToFamily.ts';

const who = 'conference-chair' as const;

describe('a deadline', () => {
  const visit = (within: number, id: string, parts: Partial<Rule> = {}): Rule =>
    ({
      ...aRule('deadline', {
        name: 'core-group',
        who: 'core-group',
        what: 'meet',
        due: { within: { weeks: within }, after: 'coreGroup.countedFrom' },
      }),
      id,
      ...parts,
    }) as Rule;

  test.each([
    ['must', 'The next core group meeting must be held by Thursday 12 March 2026.'],
    ['should', 'The next core group meeting should be held by Thursday 12 March 2026.'],
    ['may', 'The next core group meeting can be held by Thursday 12 March 2026.'],
    ['good-practice', 'The next core group meeting would best be held by Thursday 12 March 2026.'],
  ] as const)('that is a %s is told as one', (force, says) => {
    expect(nextOf([visit(1, 'one', { force })], { 'coreGroup.countedFrom': '2026-03-05' })).toEqual([says]);
  });

  test.each([
    ['must', 'had to be'],
    ['should', 'should have been'],
    ['may', 'could have been'],
    ['good-practice', 'would best have been'],
  ] as const)('that is a %s and has passed is told so', (force, was) => {
    expect(nextOf([visit(1, 'one', { force })], { 'coreGroup.countedFrom': '2026-02-05' })).toEqual([
      `The next core group meeting ${was} held by Thursday 12 February 2026. This did not happen in time.`,
    ]);
  });

  test('that several rules set is told once, by its earliest day', () => {
    expect(nextOf([visit(6, 'six'), visit(4, 'four')], { 'coreGroup.countedFrom': '2026-03-05' })).toEqual([
      'The next core group meeting must be held by Thursday 2 April 2026.',
    ]);
  });

  test('of which no day is known yet says that', () => {
    const { next, notKnown } = toldToFamily([visit(6, 'six')]);
    expect([next, notKnown]).toEqual([[], ['If the next core group meeting must be held, and by when.']]);
    expect(toldToFamily([visit(6, 'six')], {}, deadline('core-group')).notKnown).toEqual([
      'What the core group thinks, or when it met.',
    ]);
  });

  test('of which a stored decision has no day is told as one of which none is known', () => {
    const rulebook = rulebookOf(aDocument([visit(6, 'six')]));
    const decision = ask(anything, rulebook, factsOf({ 'coreGroup.countedFrom': '2026-03-05' }), momentOn());
    const dateless = JSON.stringify(decision, (key, value: unknown) => (key === 'dueOn' ? undefined : value));
    const { next, notKnown } = explainToFamily(JSON.parse(dateless) as typeof decision, rulebook);
    expect([next, notKnown]).toEqual([[], ['If the next core group meeting must be held, and by when.']]);
  });

  test('whose day may yet change says so', () => {
    const soonest = { soonest: [{ by: 'conference.dayOn' }, { by: 'conference.plannedOn' }] } as const;
    const rule = aRule('deadline', { name: 'review', who, what: 'hold it', due: soonest });
    expect(nextOf([rule], { 'conference.dayOn': '2026-03-20' })).toEqual([
      'The next review meeting must be held by Friday 20 March 2026. This day may still change.',
    ]);
  });

  test('between workers is told only where it is what was asked, or where it is owed to a family', () => {
    const before = { atLeast: { workingDays: 5 }, before: 'conference.dayOn' } as const;
    const report = { name: 'report-to-chair', who: 'social-worker', what: 'send it', due: before } as const;
    const facts = { 'conference.dayOn': '2026-03-20' };
    const says = "The social worker's report must be sent to the chair by Friday 13 March 2026.";
    expect(nextOf([aRule('deadline', report)], facts)).toEqual([]);
    expect(nextOf([aRule('deadline', report)], facts, deadline('report-to-chair'))).toEqual([says]);
    expect(nextOf([aRule('deadline', { ...report, to: ['everyone-invited'] })], facts)).toEqual([says]);
  });

  test('is known by the question where the rule is not to hand', () => {
    const rule = aRule('deadline', { name: 'review', who, what: 'hold it', due: { by: 'conference.dayOn' } });
    const decision = (question: Question): ReturnType<typeof ask> =>
      ask(question, rulebookOf(aDocument([rule])), factsOf({ 'conference.dayOn': '2026-03-20' }), momentOn());
    const empty = rulebookOf();
    const told = (question: Question): readonly string[] =>
      explainToFamily(decision(question), empty).next.map(({ says }) => says);
    expect(told(nextReview)).toEqual(['The next review meeting must be held by Friday 20 March 2026.']);
    expect(told(deadline('review'))).toEqual(['The next review meeting must be held by Friday 20 March 2026.']);
    expect(told(anything)).toEqual([]);
  });
});

test.each([
  ['1970-01-02', 2 * 86_400],
  ['1970-01-02T00:00:01Z', 86_401],
  ['soon', 86_400],
  [undefined, Number.MAX_SAFE_INTEGER],
])('the last second of %s is %d', (due, second) => {
  expect(lastSecond(due)).toBe(second);
});
