import { describe, expect, test } from 'vitest';
import { whatWouldChange } from '../../../../src/analysis/index.ts';
import type {
  FactChange,
  WouldChange,
  WouldChangeOptions,
} from '../../../../src/analysis/counterfactuals/WouldChange.ts';
import { agencies } from '../../../../src/domain/agencies.ts';
import { toCalendarDay } from '../../../../src/domain/CalendarDay.ts';
import { ask } from '../../../../src/engine/ask.ts';
import type { Question } from '../../../../src/engine/Question.ts';
import { attendance } from '../../../../src/questions/checklists.ts';
import { deadline } from '../../../../src/questions/deadline.ts';
import { earlyReview } from '../../../../src/questions/earlyReview.ts';
import { ending } from '../../../../src/questions/ending.ts';
import { exclusion } from '../../../../src/questions/exclusion.ts';
import { nextReview } from '../../../../src/questions/nextReview.ts';
import { quorum } from '../../../../src/questions/quorum.ts';
import { isFrozenThroughout } from '../../../support/isFrozenThroughout.ts';
import { restIsNo } from '../../../support/restIsNo.ts';
import {
  aDocument,
  aRule,
  calendar2026,
  calendarDay,
  day,
  factsOf,
  momentOn,
  rulebookOf,
  type LooseFacts,
} from '../../../support/rules.ts';
import { alone, layered, type Laid } from '../../../support/shippedRulebooks.ts';

const asOf = '2026-03-10';

const momentOf = ({ calendar }: Laid): ReturnType<typeof momentOn> => ({ asOf: calendarDay(asOf), calendar });

const outcomeOf = (question: Question, laid: Laid, facts: LooseFacts): string =>
  ask(question, laid.rulebook, factsOf(facts), momentOf(laid)).outcome;

const valuesAfter = (facts: LooseFacts, changes: readonly FactChange[]): LooseFacts =>
  Object.fromEntries([
    ...Object.entries(facts),
    ...changes.flatMap(({ fact, to, along }) => [
      [fact, to] as const,
      ...along.map((one) => [one.fact, one.to] as const),
    ]),
  ]);

/** What would change, once every set has been seen to give the outcome that it promises. */
const change = <Outcome extends string>(
  question: Question<Outcome>,
  laid: Laid,
  facts: LooseFacts,
  options: WouldChangeOptions<Outcome> = {},
): WouldChange<Outcome> => {
  const result = whatWouldChange(question, laid.rulebook, factsOf(facts), momentOf(laid), options);
  for (const { outcome, changes } of result.sets) {
    expect(outcomeOf(question, laid, valuesAfter(facts, changes))).toBe(outcome);
  }
  expect(result.outcome).toBe(outcomeOf(question, laid, facts));
  expect(isFrozenThroughout(result)).toBe(true);
  expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  return result;
};

/** Each set as its outcome and, for each change, the fact with its new value. */
const inShort = ({ sets }: WouldChange): readonly unknown[] =>
  sets.map(({ outcome, changes }) => [outcome, ...changes.map(({ fact, to }) => [fact, to])]);

const sentences = ({ sets }: WouldChange): readonly string[] =>
  sets.flatMap(({ changes }) => changes.map(({ says }) => says));

describe('an inquorate conference', () => {
  const present = ['childrens-social-care', 'school'];
  const facts = { 'attendance.agencies': present, 'quorum.exceptionAccepted': false };

  test('in Wales needs one agency more, of a grouping that is not there yet', () => {
    const { verdict, sets } = change(quorum, layered.wales, facts);
    expect(verdict).toBe('found');
    expect(sets.map(({ outcome, changes }) => [outcome, changes.length])).toEqual([['quorate', 1]]);
    const [only] = sets[0]?.changes ?? [];
    expect(only?.from).toEqual(present);
    expect(only?.says).toMatch(
      /^One agency more, any one of health visiting, .* or other agency: the agencies and key disciplines /u,
    );
    const others = agencies.filter((agency) => !present.includes(agency));
    const enough = others.filter(
      (agency) =>
        outcomeOf(quorum, layered.wales, { ...facts, 'attendance.agencies': [...present, agency] }) === 'quorate',
    );
    expect(only?.anyOf).toEqual(enough);
    expect(enough).toContain('police');
    expect(enough).not.toContain('legal-services');
  });

  test('can be quorate by exception where the chair accepts it, which is two facts where neither is known', () => {
    const { sets } = change(
      quorum,
      layered.wales,
      { ...facts, 'quorum.exceptionAccepted.by': 'core-group' },
      { towards: 'quorate-by-exception' },
    );
    expect(inShort({ ...change(quorum, layered.wales, facts), sets })).toEqual([
      ['quorate-by-exception', ['quorum.exceptionAccepted', true], ['quorum.exceptionAccepted.by', 'conference-chair']],
    ]);
    expect(sets[0]?.changes[1]?.says).toBe(
      'It is for this role to judge, the conference chair, not the core group: The conference is to go ahead, by exception, with fewer than the quorum.',
    );
  });

  test('of nobody needs three agencies more, each of another grouping', () => {
    const { verdict, sets } = change(quorum, layered.wales, { ...facts, 'attendance.agencies': [] });
    expect(verdict).toBe('found');
    expect(new Set(sets.map(({ changes }) => changes.length))).toEqual(new Set([3]));
    for (const { changes } of sets) {
      const [first, second, third] = changes.map(({ anyOf = [] }) => anyOf);
      const combinations = (first ?? []).flatMap((one) =>
        (second ?? []).flatMap((two) => (third ?? []).map((three) => [one, two, three])),
      );
      const outcomes = combinations.map((set) =>
        outcomeOf(quorum, layered.wales, { ...facts, 'attendance.agencies': set }),
      );
      expect(new Set(outcomes)).toEqual(new Set(['quorate']));
    }
  });

  test('in England needs someone with direct contact, who is then at the conference as well', () => {
    const two = ['childrens-social-care', 'school'];
    const { sets } = change(quorum, layered.oxfordshire, {
      'attendance.agencies': two,
      'attendance.agenciesInDirectContact': two,
    });
    expect(sets.map(({ changes }) => changes.length)).toEqual([1]);
    const [only] = sets[0]?.changes ?? [];
    expect(only?.fact).toBe('attendance.agenciesInDirectContact');
    expect(only?.along).toEqual([{ fact: 'attendance.agencies', to: only?.to }]);
    expect(only?.anyOf).toContain('police');
  });

  test('of which it is not known who is there is settled by a list of those who are', () => {
    const result = change(quorum, layered.wales, {});
    expect(inShort(result)).toEqual([
      ['quorate', ['attendance.agencies', expect.arrayContaining(['childrens-social-care'])]],
      ['inquorate', ['attendance.agencies', []]],
    ]);
    expect(sentences(result)[1]).toBe('The agencies and key disciplines that are at the conference: nobody.');
  });

  test('of which it is known in part is settled by who else is there', () => {
    const known = { certain: ['police', 'school'], possible: ['housing'] };
    const { sets } = change(quorum, layered.wales, { ...facts, 'attendance.agencies': known });
    const learnt = sets.map(({ outcome, changes: [only] }) => [outcome, only?.anyOf]);
    expect(learnt).toContainEqual(['inquorate', ['housing']]);
    expect(learnt).toContainEqual(['inquorate', ['school', 'police']]);
    expect(learnt).toContainEqual(['quorate', ['housing']]);
    expect(learnt).toContainEqual(['quorate', expect.arrayContaining(['hospital'])]);
    expect(sets.flatMap(({ changes: [only] }) => only?.says)).toEqual(
      expect.arrayContaining([
        'It turns out that housing is among them: the agencies and key disciplines that are at the conference.',
        'It turns out that housing is not among them: the agencies and key disciplines that are at the conference.',
      ]),
    );
  });

  test('would be so were one agency fewer there', () => {
    const three = { ...facts, 'attendance.agencies': ['police', 'school', 'housing'] };
    const { sets } = change(quorum, layered.wales, three);
    expect(sets.map(({ outcome, changes: [only] }) => [outcome, only?.anyOf, only?.to])).toEqual([
      ['inquorate', ['school', 'police', 'housing'], ['police', 'housing']],
    ]);
    expect(sets[0]?.changes[0]?.says).toMatch(/^One agency fewer, any one of school, police or housing: /u);
  });
});

describe('a review that is late', () => {
  const facts = {
    'plan.endedOn': null,
    'review.isFirst': true,
    'review.precedingConferenceOn': '2025-11-28',
    'review.heldOn': '2026-03-03',
  };

  test('would have been in time had it been held by its last day', () => {
    const { verdict, sets } = change(nextReview, layered.oxfordshire, facts, { towards: 'held-in-time' });
    expect(verdict).toBe('found');
    expect(sets).toEqual([
      {
        outcome: 'held-in-time',
        changes: [
          {
            fact: 'review.heldOn',
            from: '2026-03-03',
            to: '2026-02-28',
            days: { first: '2025-11-29', last: '2026-02-28' },
            along: [],
            says: 'The day on which the review in question was held: on 28 February 2026 (any day from 29 November 2025 to 28 February 2026 does), not on 3 March 2026.',
          },
        ],
      },
    ]);
  });

  test('is neither undone nor are the days before it moved', () => {
    const changed = change(nextReview, layered.oxfordshire, facts).sets.flatMap(({ changes }) => changes);
    expect(new Set(changed.map(({ fact }) => fact))).toEqual(new Set(['review.heldOn']));
    expect(changed.map(({ to }) => to)).not.toContain(null);
    expect(changed.every(({ to }) => typeof to === 'string' && to <= asOf)).toBe(true);
  });

  test('and is still to be held can only be held late now, between two days', () => {
    const { sets } = change(nextReview, layered.oxfordshire, { ...facts, 'review.heldOn': null });
    const late = sets.find(({ outcome }) => outcome === 'held-late')?.changes[0];
    expect(late?.days).toEqual({ first: '2026-03-01', last: asOf });
    expect(late?.says).toBe(
      'The day on which the review in question was held: on 10 March 2026 (any day from 1 March 2026 to 10 March 2026 does).',
    );
  });

  test('is left alone where its day is to stay', () => {
    const { verdict, sets } = change(nextReview, layered.oxfordshire, facts, { fixed: ['review.heldOn'] });
    expect([verdict, sets]).toEqual(['none', []]);
  });

  test('is so already where that is what is wanted', () => {
    const { verdict, sets, tried } = change(nextReview, layered.oxfordshire, facts, { towards: 'held-late' });
    expect([verdict, sets, tried]).toEqual(['already-so', [], 0]);
  });
});

describe('the days that do as well', () => {
  const from = 'review.precedingConferenceOn';
  const facts = { 'plan.endedOn': null, 'review.isFirst': true, [from]: '2025-11-28' };
  const dayAt = (text: string, offset: number): string => toCalendarDay(day(text) + offset);

  const cases = [
    ['held late', { ...facts, 'review.heldOn': '2026-03-03' }],
    ['held in time', { ...facts, 'review.heldOn': '2026-01-12' }],
    ['still to be held', { ...facts, 'review.heldOn': null }],
    ['of which it is not known whether it was held', facts],
    [
      'held after a conference of which the day is not known',
      { ...facts, 'review.heldOn': '2026-03-03', [from]: undefined },
    ],
    ['held on a day that its conference comes after', { ...facts, 'review.heldOn': '2025-11-01' }],
    ['still to be held after a conference of today', { ...facts, 'review.heldOn': null, [from]: asOf }],
    ['still to be held after a conference to come', { ...facts, 'review.heldOn': null, [from]: '2026-04-01' }],
  ] as const;

  /** By how many days the review lies after the conference; nothing where either is not known to have been. */
  const daysApart = (values: LooseFacts): number | undefined => {
    const [held, conference] = [values['review.heldOn'], values[from]];
    return typeof held === 'string' && typeof conference === 'string' ? day(held) - day(conference) : undefined;
  };

  /** Expects of a range that every day in it does and that no day beside it does. */
  const expectExact = (to: string, days: NonNullable<FactChange['days']>, does: (one: string) => boolean): void => {
    const first = days.first ?? dayAt(to, -366);
    const last = days.last ?? dayAt(to, 366);
    const between = Array.from({ length: day(last) - day(first) + 1 }, (_, index) => dayAt(first, index));
    expect(between).toContain(to);
    expect(between.filter((one) => one !== to && !does(one))).toEqual([]);
    const beside = [days.first && dayAt(first, -1), days.last && dayAt(last, 1)];
    expect(beside.filter((one) => one !== undefined && does(one))).toEqual([]);
  };

  test.each(
    cases.flatMap(([name, known]) =>
      (['oxfordshire', 'rotherham', 'wales'] as const).map((authority) => [name, authority, known] as const),
    ),
  )('of a review %s in %s are those that do, and none other', (_, authority, known) => {
    const laid = layered[authority];
    for (const { outcome, changes } of change(nextReview, laid, known).sets) {
      const after = valuesAfter(known, changes);
      const isMoved = changes.some(({ fact }) => fact === 'review.heldOn' || fact === from);
      if (isMoved) expect(daysApart(after) ?? 0).toBeGreaterThanOrEqual(0);
      for (const { fact, to, days } of changes) {
        if (days === undefined || typeof to !== 'string') continue;
        const isOfReview = fact === 'review.heldOn' || fact === from;
        expectExact(to, days, (one) => {
          const moved = { ...after, [fact]: one };
          const isAfter = !isOfReview || (daysApart(moved) ?? 1) >= 1;
          return isAfter && outcomeOf(nextReview, laid, moved) === outcome;
        });
      }
    }
  });

  test('begin on the day from which a policy counts', () => {
    const due = { within: { days: 3 }, after: 'conference.heldOn' } as const;
    const minutes = {
      name: 'minutes-sent',
      who: 'record-taker',
      what: 'send them',
      due,
      done: 'minutes.sentOn',
    } as const;
    const daysCounted = (counting: 'exclusive' | 'inclusive'): unknown => {
      const rulebook = rulebookOf(aDocument([aRule('deadline', minutes)], { counting }));
      const laid = { name: counting, documents: [], rulebook, calendar: calendar2026 };
      const sent = { 'conference.heldOn': '2026-03-02', 'minutes.sentOn': '2026-03-09' };
      return change(deadline('minutes-sent'), laid, sent, { towards: 'in-time' })
        .sets.flatMap(({ changes }) => changes)
        .find(({ fact }) => fact === 'minutes.sentOn')?.days;
    };
    expect(daysCounted('exclusive')).toEqual({ first: '2026-03-03', last: '2026-03-05' });
    expect(daysCounted('inclusive')).toEqual({ first: '2026-03-02', last: '2026-03-04' });
  });

  test('are not offered where what comes first is still to come', () => {
    const known = { ...facts, 'review.heldOn': null, [from]: '2026-04-01' };
    expect(change(nextReview, layered.oxfordshire, known, { towards: 'held-in-time' }).verdict).toBe('none');
  });
});

describe('the ending of a plan', () => {
  const adult = { 'child.bornOn': '2008-02-01', 'plan.endedOn': null };

  test.each([
    ['oxfordshire', layered.oxfordshire],
    ['rotherham', layered.rotherham],
    ['wales', layered.wales],
  ] as const)('in %s comes about by another way only through facts that can change', (_, laid) => {
    const { sets, outcome } = change(ending, laid, adult);
    const changed = sets.flatMap(({ changes }) => changes.map(({ fact }) => fact));
    expect(changed).not.toContain('child.bornOn');
    expect(sets.map((set) => set.outcome)).not.toContain(outcome);
  });

  const living = restIsNo({ 'child.bornOn': '2020-02-01', 'move.direction': 'out' }).values;
  const moved = { ...living, 'move.permanentOn': '2026-01-05' };

  test.each([
    ['oxfordshire', layered.oxfordshire],
    ['rotherham', layered.rotherham],
    ['wales', layered.wales],
  ] as const)('in %s waits for the receiving conference once the child has moved for good', (_, laid) => {
    expect(inShort(change(ending, laid, living, { towards: 'awaits-route' }))).toEqual([
      ['awaits-route', ['move.permanentOn', asOf]],
    ]);
    const result = change(ending, laid, moved, { towards: 'may-end', fixed: ['child.leftUnitedKingdomOn'] });
    expect(result.outcome).toBe('awaits-route');
    expect(inShort(result)).toEqual([['may-end', ['move.receivingConferenceHeldOn', asOf]]]);
    expect(sentences(result)).toEqual([
      expect.stringMatching(/: on 10 March 2026 \(any day of the year up to 10 March 2026 does\)\.$/u),
    ]);
  });

  test('upon a criterion that cannot be undone is not taken back', () => {
    const { verdict, sets } = change(ending, layered.wales, { ...living, 'child.bornOn': '2008-02-01' });
    expect([verdict, sets]).toEqual(['none', []]);
  });
});

describe('an early review', () => {
  test('is called for by any one circumstance that is found out', () => {
    const result = change(earlyReview, layered.oxfordshire, {}, { towards: 'convene' });
    expect(result.sets.every(({ changes }) => changes.length === 1)).toBe(true);
    expect(inShort(result)).toContainEqual(['convene', ['plan.failingToProtect', true]]);
    expect(sentences(result)).toContain(
      'It turns out that this is so: The plan, as it is being carried out, fails to protect the child.',
    );
  });

  test('stays called for unless every circumstance is known not to be there', () => {
    const { verdict, sets } = change(earlyReview, layered.oxfordshire, { 'plan.failingToProtect': true });
    expect([verdict, sets]).toEqual(['none', []]);
  });

  test('is a matter on which Wales is silent as long as nothing was proposed, whatever the facts', () => {
    const { outcome, verdict, tried } = change(earlyReview, layered.wales, {});
    expect([outcome, verdict, tried]).toEqual(['policy-silent', 'none', 0]);
  });
});

describe('other questions', () => {
  test('a deadline in hours turns at its last moment', () => {
    const facts = { 'conference.endedAt': '2026-03-03T15:30:00Z', 'decision.sentAt': '2026-03-04T16:00:00Z' };
    const result = change(deadline('decision-sent'), layered.oxfordshire, facts);
    const inTime = result.sets.filter(({ outcome }) => outcome === 'in-time');
    expect(inTime.flatMap(({ changes }) => changes.map(({ fact, to }) => [fact, to]))).toEqual([
      ['decision.sentAt', '2026-03-04T15:30:00Z'],
    ]);
    expect(sentences(result).join(' ')).toMatch(/: at 15:30 UTC on 4 March 2026, not at 16:00 UTC on 4 March 2026\./u);
  });

  test.each([
    ['exclusion', exclusion, layered.oxfordshire],
    ['attendance', attendance, layered.rotherham],
  ] as const)('%s is settled by what the decision misses', (_, question: Question, laid) => {
    const { outcome, missing } = ask(question, laid.rulebook, factsOf({}), momentOf(laid));
    expect(outcome).toBe('undetermined');
    const { verdict, sets } = change(question, laid, {});
    expect(verdict).toBe('found');
    const changed = new Set(sets.flatMap(({ changes }) => changes.map(({ fact }) => fact)));
    expect([...changed].filter((fact) => !missing.includes(fact))).toEqual([]);
  });

  test('facts that a policy declares for itself are said as it says them, and counts turn at their thresholds', () => {
    const when = {
      all: [
        { fact: 'local.visits', atLeast: 3 },
        { fact: 'local.colour', is: 'light-red' },
        { fact: 'local.seenOn', happened: false },
      ],
    };
    const facts = {
      'local.visits': { type: 'count', says: 'How many visits were made.' },
      'local.colour': { type: ['light-red', 'green'], says: 'The colour of the file.' },
      'local.seenOn': { type: 'date', says: 'The day of the last visit.' },
    } as const;
    const document = aDocument([aRule('trigger', { review: 'convene' }, { when })], { facts });
    const asked = { 'local.visits': 1, 'local.colour': 'green', 'local.seenOn': '2026-03-20' };
    const result = whatWouldChange(earlyReview, rulebookOf(document), factsOf(asked), momentOn());
    expect(result.sets.flatMap(({ changes }) => changes.map(({ says }) => says))).toEqual([
      'How many visits were made: 3, not 1.',
      'The colour of the file: light red, not green.',
    ]);
    const undone = whatWouldChange(
      earlyReview,
      rulebookOf(document),
      factsOf({ 'local.visits': 3, 'local.colour': 'light-red' }),
      momentOn(),
    );
    expect(undone.sets.map(({ outcome, changes: [only] }) => [outcome, only?.says])).toEqual([
      ['not-required', 'How many visits were made: 2, not 3.'],
      ['not-required', 'The colour of the file: green, not light red.'],
      ['convene', 'This does not come about: the day of the last visit.'],
      ['not-required', 'The day of the last visit: on 10 March 2026 (any day of the year up to 10 March 2026 does).'],
    ]);
  });

  test('a search that gives up says so, and how much it tried', () => {
    const { verdict, tried } = change(earlyReview, layered.oxfordshire, {}, { tries: 3 });
    expect([verdict, tried]).toEqual(['not-decided', 3]);
  });

  test('a fact that is to stay and is none is a mistake', () => {
    const fixed = (name: string): unknown =>
      whatWouldChange(earlyReview, alone.wales.rulebook, factsOf({ 'local.own': true }), momentOf(alone.wales), {
        fixed: [name as 'plan.endedOn'],
      });
    for (const name of ['plan.endedon', 'local.owm', 'review.isFirst.by']) {
      expect(() => fixed(name)).toThrow(new RangeError(`there is no fact \`${name}\``));
    }
    for (const name of ['plan.endedOn', 'plan.failingToProtect.by', 'local.own']) {
      expect(() => fixed(name)).not.toThrow();
    }
  });

  test('an outcome that the question does not have is a mistake', () => {
    const towards = 'quorate' as 'convene';
    expect(() =>
      whatWouldChange(earlyReview, alone.wales.rulebook, factsOf({}), momentOf(alone.wales), { towards }),
    ).toThrow(new RangeError('`early-review` has no outcome `quorate`'));
  });
});
