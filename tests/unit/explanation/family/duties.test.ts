import { describe, expect, test } from 'vitest';
import { aRule } from '../../../support/rules.ts';
import { nextOf, toldToFamily } from '../support/toldToFamily.ts';

const who = 'conference-chair' as const;
const written = { fact: 'ending.parentsWrittenTo', is: true } as const;
const write = aRule('duty', { question: 'ending', who, what: 'write', to: ['parents'], done: written });
const due = { within: { days: 2 }, after: 'conference.heldOn' } as const;
const dated = aRule('duty', { question: 'ending', who, what: 'write', to: ['parents'], due, done: written });

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
    const rule = aRule('duty', { question: 'outcome', who: 'parents', what: 'do both', done: both });
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
      { question: 'ending', who, what: 'write', to: ['police'], done: written },
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
    const inHours = aRule('duty', {
      question: 'ending',
      who,
      what: 'write',
      to: ['parents'],
      due: hours,
      done: written,
    });
    expect(toldToFamily([inHours], { 'conference.endedAt': '2026-03-10T15:30:00Z' }).next).toEqual([
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
    const { next, notKnown } = toldToFamily([{ ...write, when }]);
    expect([next, notKnown]).toEqual([[], ['What else has to be done for you.']]);
  });

  test('of which a part is no concern of a family leaves that part out, and all of it where all is none', () => {
    const offered = { fact: 'advocacy.offered', is: true } as const;
    const independent = { fact: 'advocacy.independent', is: true } as const;
    const task = { question: 'advocacy', who: 'local-authority', what: 'offer', to: ['child'] } as const;
    const when = { fact: 'conference.postponed', is: true } as const;
    expect(nextOf([aRule('duty', { ...task, done: { all: [offered, independent] } })])).toEqual([
      'The council must offer your child an advocate, who is someone to speak up for them.',
    ]);
    expect(toldToFamily([aRule('duty', { ...task, done: independent }, { when })])).toMatchObject({
      next: [],
      notKnown: [],
      issues: [{ path: '/outcome' }],
    });
  });

  test('of which a part is asked for only at times says that part, and not when it is asked for', () => {
    const tookPart = { fact: 'advocacy.tookPart', is: true } as const;
    const copy = { fact: 'minutes.copyGivenToAdvocate', is: true } as const;
    const done = {
      all: [{ fact: 'minutes.copiesGivenToParents', is: true }, { any: [{ not: tookPart }, copy] }],
    } as const;
    expect(nextOf([aRule('duty', { question: 'record', who, what: 'give copies', to: ['parents'], done })])).toEqual([
      "The chair of the meeting must give you a copy of the notes. They must also give your child's advocate a copy of the notes.",
    ]);
  });

  test('that is laid down for a death only is told in person', () => {
    const duty = aRule(
      'duty',
      { question: 'ending', who, what: 'write', to: ['parents'], done: written },
      { about: { child: ['died'] } },
    );
    const { next, issues } = toldToFamily([duty], { 'child.life': 'died' });
    expect(next).toEqual([]);
    expect(issues.map(({ code }) => code)).toContain('tell-in-person');
  });

  test('for which there are no words is an issue, and the family hears that there is more', () => {
    const unsaid = aRule('duty', { question: 'ending', who, what: 'do more', to: ['parents'] }, { id: 'unsaid' });
    const partly = aRule('duty', {
      question: 'ending',
      who,
      what: 'do more',
      to: ['parents'],
      done: { all: [written, { fact: 'reports.dated', is: true }] },
    });
    const { next, notKnown, issues } = toldToFamily([unsaid, partly]);
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

test('what happens next stands in the order of its days, what has none last', () => {
  const hours = { within: { hours: 24 }, after: 'conference.endedAt' } as const;
  const sentAt = aRule('deadline', { name: 'decision-sent', who, what: 'send', to: ['parents'], due: hours });
  const documentsBehind = aRule(
    'deadline',
    { name: 'review', who, what: 'hold it', due: { by: 'conference.dayOn' } },
    { id: 'held' },
  );
  const facts = { 'conference.endedAt': '2026-03-11T10:00:00Z', 'conference.dayOn': '2026-03-11' };
  const { next } = toldToFamily([write, sentAt, documentsBehind], facts);
  expect(next.map(({ dueOn, dueAt }) => dueOn ?? dueAt)).toEqual(['2026-03-11', '2026-03-12T10:00:00Z', undefined]);
});
