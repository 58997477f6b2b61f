import { describe, expect, test } from 'vitest';
import { ask } from '../../../../src/engine/ask.ts';
import type { Question } from '../../../../src/engine/Question.ts';
import type { Rule } from '../../../../src/engine/Rule.ts';
import { lastSecond } from '../../../../src/explanation/family/lastSecond.ts';
import { explainToFamily, type FamilyExplanation } from '../../../../src/explanation/index.ts';
import { deadlines } from '../../../../src/questions/deadline.ts';
import { nextReview } from '../../../../src/questions/nextReview.ts';
import { aDocument, aRule, anything, factsOf, momentOn, rulebookOf, type LooseFacts } from '../../../support/rules.ts';

const explained = (
  rules: readonly Rule[],
  facts: LooseFacts = {},
  question: Question = anything,
): FamilyExplanation => {
  const rulebook = rulebookOf(aDocument(rules));
  return explainToFamily(ask(question, rulebook, factsOf(facts), momentOn()), rulebook);
};

const nextOf = (...given: Parameters<typeof explained>): readonly string[] =>
  explained(...given).next.map(({ says }) => says);

const who = 'conference-chair' as const;
const written = { fact: 'ending.parentsWrittenTo', is: true } as const;
const write = aRule('duty', { in: 'ending', who, what: 'write', to: ['parents'], done: written });
const due = { within: { days: 2 }, after: 'conference.heldOn' } as const;
const dated = aRule('duty', { in: 'ending', who, what: 'write', to: ['parents'], due, done: written });

describe('a duty', () => {
  test.each([
    ['must', 'The chair of the meeting must write to you about what was decided.'],
    ['should', 'The chair of the meeting should write to you about what was decided.'],
    ['may', 'The chair of the meeting can write to you about what was decided.'],
    ['good-practice', 'It is a good idea for the chair of the meeting to write to you about what was decided.'],
  ] as const)('that is a %s is told as one', (force, says) => {
    expect(nextOf([{ ...write, force }])).toEqual([says]);
  });

  test('of parents is theirs', () => {
    const both = {
      all: [
        { fact: 'outcome.solicitorSeen', is: true },
        { fact: 'feedback.completed', is: true },
      ],
    } as const;
    const rule = aRule('duty', { in: 'outcome', who: 'parents', what: 'do both', done: both });
    expect(nextOf([rule])).toEqual([
      'You must see a solicitor who knows child care law at once, and take the letter. You must also fill in the form that asks how the meeting was.',
    ]);
    expect(nextOf([{ ...rule, force: 'good-practice' }])).toEqual([
      'It is a good idea for you to see a solicitor who knows child care law at once, and take the letter. It is also a good idea to fill in the form that asks how the meeting was.',
    ]);
  });

  test('that has been done is left out, and so is what workers owe one another', () => {
    const between = aRule(
      'duty',
      { in: 'ending', who, what: 'write', to: ['police'], done: written },
      { id: 'between' },
    );
    expect(nextOf([write, between], { 'ending.parentsWrittenTo': true })).toEqual([]);
    expect(nextOf([between])).toEqual([]);
  });

  test('that has not been done says so', () => {
    expect(nextOf([write], { 'ending.parentsWrittenTo': false })).toEqual([
      'The chair of the meeting must write to you about what was decided. It was not done.',
    ]);
  });

  test('has its last day, or its last moment', () => {
    expect(nextOf([dated], { 'conference.heldOn': '2026-03-09' })).toEqual([
      'The chair of the meeting must write to you about what was decided. The last day for this is Wednesday 11 March 2026.',
    ]);
    const hours = { within: { hours: 24 }, after: 'conference.endedAt' } as const;
    const inHours = aRule('duty', { in: 'ending', who, what: 'write', to: ['parents'], due: hours, done: written });
    expect(explained([inHours], { 'conference.endedAt': '2026-03-10T15:30:00Z' }).next).toEqual([
      {
        says: 'The chair of the meeting must write to you about what was decided. The last time for this is 3:30pm on Wednesday 11 March 2026.',
        dueAt: '2026-03-11T15:30:00Z',
      },
    ]);
  });

  test('whose last day has passed says so', () => {
    expect(nextOf([dated], { 'conference.heldOn': '2026-03-01', 'ending.parentsWrittenTo': false })).toEqual([
      'The chair of the meeting must write to you about what was decided. The last day for this was Tuesday 3 March 2026. It was not done in time.',
    ]);
  });

  test('that may apply is not known yet', () => {
    const when = { fact: 'conference.postponed', is: true } as const;
    const { next, notKnown } = explained([{ ...write, when }]);
    expect([next, notKnown]).toEqual([[], ['What else has to be done for you.']]);
  });

  test('of which a part is no concern of a family leaves that part out, and all of it where all is none', () => {
    const offered = { fact: 'advocacy.offered', is: true } as const;
    const independent = { fact: 'advocacy.independent', is: true } as const;
    const task = { in: 'advocacy', who: 'local-authority', what: 'offer', to: ['child'] } as const;
    const when = { fact: 'conference.postponed', is: true } as const;
    expect(nextOf([aRule('duty', { ...task, done: { all: [offered, independent] } })])).toEqual([
      'The council must offer your child an advocate, who is someone to speak up for them.',
    ]);
    expect(explained([aRule('duty', { ...task, done: independent }, { when })])).toMatchObject({
      next: [],
      notKnown: [],
      issues: [{ path: '/outcome' }],
    });
  });

  test('for which there are no words is an issue, and the family hears that there is more', () => {
    const unsaid = aRule('duty', { in: 'ending', who, what: 'do more', to: ['parents'] }, { id: 'unsaid' });
    const partly = aRule('duty', {
      in: 'ending',
      who,
      what: 'do more',
      to: ['parents'],
      done: { all: [written, { fact: 'reports.dated', is: true }] },
    });
    const { next, notKnown, issues } = explained([unsaid, partly]);
    expect(next.map(({ says }) => says)).toEqual([
      'The chair of the meeting must write to you about what was decided.',
    ]);
    expect(notKnown).toEqual(['What else has to be done for you.']);
    expect(issues.map(({ path, found }) => [path, found])).toEqual([
      ['/outcome', 'asked'],
      ['/duties/0', 'county/unsaid'],
      ['/duties/1', 'county/duty'],
    ]);
  });

  test('that is owed twice in the same words is told once', () => {
    expect(nextOf([write, { ...write, id: 'again' }])).toHaveLength(1);
  });
});

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
    const { next, notKnown } = explained([visit(6, 'six')]);
    expect([next, notKnown]).toEqual([[], ['If the next core group meeting must be held, and by when.']]);
    expect(explained([visit(6, 'six')], {}, deadlines['core-group']).notKnown).toEqual([
      'What the core group thinks, or when it met.',
    ]);
  });

  test('of which a stored decision has no day is told as one of which none is known', () => {
    const rulebook = rulebookOf(aDocument([visit(6, 'six')]));
    const decision = ask(anything, rulebook, factsOf({ 'coreGroup.countedFrom': '2026-03-05' }), momentOn());
    const duties = decision.duties.map(({ dueOn: _, ...duty }) => duty);
    const { next, notKnown } = explainToFamily({ ...decision, duties }, rulebook);
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
    expect(nextOf([aRule('deadline', report)], facts, deadlines['report-to-chair'])).toEqual([says]);
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
    expect(told(deadlines.review)).toEqual(['The next review meeting must be held by Friday 20 March 2026.']);
    expect(told(anything)).toEqual([]);
  });
});

describe('a permission or a bar', () => {
  const standIn = { fact: 'exclusion.standInAttends', is: true } as const;
  const withdrawn = { fact: 'ending.helpWithdrawnAutomatically', is: true } as const;
  const challenge = { fact: 'decision.challengeProtocolReplacedReporting', is: true } as const;
  const bar = { in: 'ending', what: 'withdraw help' } as const;

  test('that a family can use is told', () => {
    const given = aRule('permission', { in: 'exclusion', who: 'supporter', what: 'stand in', used: standIn });
    const spoken = { fact: 'preparation.chairSpokeToChild', is: true } as const;
    const toChild = aRule(
      'permission',
      { in: 'preparation', who, what: 'speak', to: ['child'], used: spoken },
      { id: 'to-child' },
    );
    const between = aRule('permission', { in: 'exclusion', who, what: 'take advice' }, { id: 'between' });
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
    const { next, issues } = explained([
      aRule('prohibition', { ...bar, who: 'agency' }, { id: 'unsaid' }),
      aRule('prohibition', { ...bar, who: 'everyone', broken: challenge }, { id: 'none' }),
      aRule('prohibition', { ...bar, who: 'everyone', broken: withdrawn }, { id: 'perhaps', when }),
    ]);
    expect([next, issues.length]).toEqual([[], 1]);
  });

  test("that is a family's and has no words is an issue", () => {
    const { issues } = explained([
      aRule('prohibition', { ...bar, who: 'everyone' }, { id: 'bar' }),
      aRule('permission', { in: 'exclusion', who: 'family', what: 'do more' }, { id: 'let' }),
    ]);
    expect(issues.map(({ path }) => path)).toEqual(['/outcome', '/permissions/0', '/prohibitions/0']);
  });
});

test('what happens next stands in the order of its days, what has none last', () => {
  const hours = { within: { hours: 24 }, after: 'conference.endedAt' } as const;
  const sentAt = aRule('deadline', { name: 'decision-sent', who, what: 'send', to: ['parents'], due: hours });
  const heldBy = aRule(
    'deadline',
    { name: 'review', who, what: 'hold it', due: { by: 'conference.dayOn' } },
    { id: 'held' },
  );
  const facts = { 'conference.endedAt': '2026-03-11T10:00:00Z', 'conference.dayOn': '2026-03-11' };
  const { next } = explained([write, sentAt, heldBy], facts);
  expect(next.map(({ dueOn, dueAt }) => dueOn ?? dueAt)).toEqual(['2026-03-11', '2026-03-12T10:00:00Z', undefined]);
});

test.each([
  ['1970-01-02', 2 * 86_400],
  ['1970-01-02T00:00:01Z', 86_401],
  ['soon', 86_400],
  [undefined, Number.MAX_SAFE_INTEGER],
])('the last second of %s is %d', (due, second) => {
  expect(lastSecond(due)).toBe(second);
});
