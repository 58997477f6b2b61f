import { describe, expect, test } from 'vitest';
import type { Reading } from '../../../src/domain/Facts.ts';
import { ask } from '../../../src/engine/ask.ts';
import type { Decision } from '../../../src/engine/Decision.ts';
import type { Question } from '../../../src/engine/Question.ts';
import type { Rule } from '../../../src/engine/Rule.ts';
import type { Rules } from '../../../src/engine/Rules.ts';
import type { RulebookVersions } from '../../../src/engine/RulebookVersions.ts';
import { record } from '../../../src/questions/checklists.ts';
import { explain } from '../../../src/explanation/index.ts';
import { deadline } from '../../../src/questions/deadline.ts';
import { earlyReview } from '../../../src/questions/earlyReview.ts';
import { nextReview } from '../../../src/questions/nextReview.ts';
import { isFrozenThroughout } from '../../support/isFrozenThroughout.ts';
import {
  aDocument,
  anything,
  aRule,
  calendarDay,
  factsOf,
  momentOn,
  rulebookOf,
  type LooseFacts,
} from '../../support/rules.ts';
import { aVersion, versionsOf } from '../../support/versions.ts';

const review = (months: number, parts: Partial<Rule> = {}): Rule =>
  ({
    ...aRule('deadline', {
      name: 'review',
      who: 'local-authority',
      what: 'hold the review',
      due: { within: { months }, after: 'review.precedingConferenceOn' },
      done: 'review.heldOn',
    }),
    ...parts,
  }) as Rule;
const trigger = (force: Rule['force']): Rule => aRule('trigger', { review: 'convene' }, { force });

const versions = versionsOf([
  aVersion('2026-04-01', [review(1), trigger('must')]),
  aVersion('2025-01-01', [review(3), trigger('should')]),
]);

const used = ({ receipt }: Decision): readonly string[] => receipt.policies.map(({ inForceFrom }) => inForceFrom);

/** What a test asks of versions. */
interface AskedOf {
  readonly rules?: Rules;
  readonly facts?: LooseFacts;
  readonly conferenceOn?: string | null;
}

const askOn = (question: Question, asOf: string, { rules = versions, facts = {}, conferenceOn }: AskedOf): Decision => {
  const day = conferenceOn === null ? null : conferenceOn === undefined ? undefined : calendarDay(conferenceOn);
  const reading: Reading = { asOf: calendarDay(asOf), conferenceOn: day };
  return ask(question, rules, factsOf(facts, reading), momentOn(asOf));
};

describe('a decision', () => {
  test.each([
    ['2026-03-31', undefined, '2025-01-01'],
    ['2026-04-01', undefined, '2026-04-01'],
    ['2026-05-01', null, '2026-04-01'],
    ['2026-05-01', '2026-03-31', '2025-01-01'],
    ['2026-03-01', '2026-04-01', '2026-04-01'],
  ])('asked on %s of a conference on %s goes by the version of %s', (asOf, conferenceOn, version) => {
    expect(used(askOn(earlyReview, asOf, conferenceOn === undefined ? {} : { conferenceOn }))).toEqual([version]);
  });

  test('goes by the day of the question where the facts are bare', () => {
    expect(used(ask(earlyReview, versions, factsOf({}), momentOn('2026-04-01')))).toEqual(['2026-04-01']);
  });
});

describe('an obligation', () => {
  const since = (preceding: unknown, heldOn: unknown = null): LooseFacts => ({
    'review.precedingConferenceOn': preceding,
    'review.heldOn': heldOn,
  });

  test('goes by the version in force when it arose', () => {
    const facts = since('2026-03-10', '2026-06-10');
    const inTime = askOn(nextReview, '2026-07-01', { facts, conferenceOn: '2026-06-10' });
    expect([inTime.outcome, ...used(inTime)]).toEqual(['held-in-time', '2025-01-01']);
    const late = askOn(nextReview, '2026-07-01', { facts: since('2026-04-01', '2026-06-10') });
    expect([late.outcome, ...used(late)]).toEqual(['held-late', '2026-04-01']);
  });

  test('is asked after by its own question too, each by its name', () => {
    expect(used(askOn(deadline('review'), '2026-07-01', { facts: since('2026-03-10') }))).toEqual(['2025-01-01']);
  });

  test('goes by a later version that reaches what is running', () => {
    const rules = versionsOf([
      aVersion('2025-01-01', [review(3)]),
      aVersion('2026-04-01', [review(1)], { reachesRunning: true }),
      aVersion('2026-06-01', [review(2)]),
    ]);
    const facts = since('2026-03-10');
    expect(used(askOn(nextReview, '2026-03-31', { rules, facts }))).toEqual(['2025-01-01']);
    expect(used(askOn(nextReview, '2026-04-10', { rules, facts }))).toEqual(['2026-04-01']);
    expect(used(askOn(nextReview, '2026-07-01', { rules, facts }))).toEqual(['2026-04-01']);
  });

  test('is reached by a later version only while it runs', () => {
    const rules = versionsOf([
      aVersion('2025-01-01', [review(3)]),
      aVersion('2026-04-01', [review(1)], { reachesRunning: true }),
    ]);
    const heldOn = (day: string): readonly string[] =>
      used(askOn(nextReview, '2026-07-01', { rules, facts: since('2026-03-10', day), conferenceOn: '2026-03-10' }));
    expect([heldOn('2026-03-31'), heldOn('2026-04-01')]).toEqual([['2025-01-01'], ['2026-04-01']]);
  });

  test('goes by the version of the question’s day where it is not known when it arose', () => {
    const asked = askOn(nextReview, '2026-07-01', { facts: since(undefined) });
    expect([asked.outcome, ...used(asked)]).toEqual(['undetermined', '2026-04-01']);
  });

  test('arose on the day from which the rule counts that lays it down, so that two rules can go by two versions', () => {
    const born = review(3, {
      id: 'born',
      deadline: {
        name: 'review',
        who: 'local-authority',
        what: 'hold it',
        due: { within: { months: 1 }, after: 'child.bornOn' },
        done: 'review.heldOn',
      },
      when: { fact: 'plan.madeBeforeBirth', is: true },
    });
    const rules = versionsOf([aVersion('2025-01-01', [review(3), born]), aVersion('2026-04-01', [review(1), born])]);
    const facts = { ...since('2026-04-10'), 'child.bornOn': '2026-03-20' };
    const usedWhere = (madeBefore: boolean): readonly string[] =>
      used(askOn(nextReview, '2026-05-01', { rules, facts: { ...facts, 'plan.madeBeforeBirth': madeBefore } }));
    expect([usedWhere(true), usedWhere(false)]).toEqual([['2026-04-01', '2025-01-01'], ['2026-04-01']]);
  });
});

describe('what a checklist tells of obligations', () => {
  const sent = (days: number): Rule =>
    aRule(
      'deadline',
      {
        name: 'minutes-sent',
        question: 'record',
        who: 'record-taker',
        what: 'send the minutes',
        due: { within: { days }, after: 'conference.heldOn' },
        done: 'minutes.sentOn',
      },
      { id: 'sent' },
    );
  const accurate = (force: Rule['force']): Rule =>
    aRule('requirement', { question: 'record', is: { fact: 'record.accurateSummary', is: true } }, { force });
  const shorter = { inForceFrom: '2026-03-01', days: 5 };
  const recordVersions = (reachesRunning?: true): RulebookVersions =>
    versionsOf([
      aVersion('2025-01-01', [sent(20), accurate('should')]),
      aVersion(shorter.inForceFrom, [sent(shorter.days), accurate('must')], reachesRunning ? { reachesRunning } : {}),
    ]);
  const facts = { 'conference.heldOn': '2026-02-20', 'minutes.sentOn': '2026-03-05', 'record.accurateSummary': true };
  const askedOf = (rules: Rules, question: Question, more: LooseFacts = {}): Decision =>
    askOn(question, '2026-03-10', { rules, facts: { ...facts, ...more } });

  test('goes by the version in force when each arose, and all else by that of the decision', () => {
    const inTime = askedOf(recordVersions(), record);
    expect([inTime.outcome, inTime.duties.map(({ dueOn }) => dueOn)]).toEqual(['in-order', ['2026-03-12']]);
    expect(askedOf(recordVersions(), record, { 'record.accurateSummary': false }).outcome).toBe('not-in-order');
    const [asked] = askedOf(recordVersions(), deadline('minutes-sent')).duties;
    expect(inTime.duties).toEqual([{ ...asked, inForceFrom: '2025-01-01' }]);
  });

  test('says of each rule in which version it stands, where there are two', () => {
    const { reasons, duties } = askedOf(recordVersions(), record);
    expect(reasons.map(({ rule, inForceFrom }) => [rule, inForceFrom])).toEqual([
      ['county/requirement', '2026-03-01'],
      ['county/sent', '2025-01-01'],
    ]);
    expect(duties.map(({ inForceFrom }) => inForceFrom)).toEqual(['2025-01-01']);
  });

  test('is explained in the words of the version in which each rule stands', () => {
    const rules = recordVersions();
    const { rules: explained } = explain(askedOf(rules, record), rules);
    expect(JSON.stringify(explained.map(({ laysDown }) => laysDown))).toContain('20 days');
  });

  test('states both versions in the receipt, and is the same answer at every asking', () => {
    const rules = recordVersions();
    const decision = askedOf(rules, record);
    expect(used(decision)).toEqual(['2025-01-01', '2026-03-01']);
    expect(askedOf(rules, record).reasons).toBe(decision.reasons);
    expect(isFrozenThroughout(decision)).toBe(true);
  });

  test('goes by a later version that reaches what is running', () => {
    const running = { 'minutes.sentOn': null };
    const reached = askedOf(recordVersions(true), record, running);
    expect([reached.outcome, reached.duties.map(({ dueOn }) => dueOn)]).toEqual(['not-in-order', ['2026-02-25']]);
    expect(used(reached)).toEqual(['2026-03-01']);
  });

  test('goes by that of the decision where it is not known when it arose', () => {
    const unknown = askOn(record, '2026-03-10', { rules: recordVersions(), facts: { 'minutes.sentOn': null } });
    expect(used(unknown)).toEqual(['2026-03-01']);
  });

  test('leaves out what arose before any version, and what the later one no longer lays down', () => {
    const only = versionsOf([aVersion('2026-03-01', [sent(5), accurate('must')])]);
    expect(askedOf(only, record).duties).toEqual([]);
    const dropped = versionsOf([aVersion('2025-01-01', [sent(20)]), aVersion('2026-03-01', [accurate('must')])]);
    expect(askedOf(dropped, record).duties.map(({ rule, dueOn }) => [rule, dueOn])).toEqual([
      ['county/sent', '2026-03-12'],
    ]);
  });
});

test('a question of one’s own after an obligation goes by all rules that it considers', () => {
  const own: Question = { ...anything, asksAfterObligation: true };
  const facts = { 'review.precedingConferenceOn': '2026-03-10' };
  expect(used(askOn(own, '2026-07-01', { facts }))).toEqual(['2025-01-01']);
});

describe('before the first version', () => {
  const decision = askOn(earlyReview, '2024-12-31', {});

  test('there is none, and nothing of another is said', () => {
    expect(decision).toEqual({
      question: 'early-review',
      outcome: 'no-version-in-force',
      reasons: [],
      missing: [],
      pending: [],
      duties: [],
      permissions: [],
      prohibitions: [],
      deciders: [],
      receipt: { ...decision.receipt, policies: [], notInForce: ['county'], asOf: '2024-12-31' },
    });
    expect(isFrozenThroughout(decision)).toBe(true);
    expect(JSON.parse(JSON.stringify(decision))).toStrictEqual(decision);
  });

  test('an obligation that arose then has none, unless one reaches it', () => {
    const facts = { 'review.precedingConferenceOn': '2024-12-31', 'review.heldOn': null };
    expect(askOn(nextReview, '2026-07-01', { facts }).outcome).toBe('no-version-in-force');
    const rules = versionsOf([aVersion('2025-01-01', [review(3)], { reachesRunning: true })]);
    expect(askOn(nextReview, '2026-07-01', { rules, facts }).outcome).toBe('overdue');
  });

  test('a rulebook that the caller has chosen answers all the same', () => {
    const rules = rulebookOf(aDocument([trigger('must')]));
    expect(askOn(earlyReview, '2024-12-31', { rules }).outcome).toBe('convene');
  });
});

test('the receipt names the documents of which none was in force yet', () => {
  const national = aVersion('2026-04-01', [], { id: 'national', layer: 'national' });
  const rules = versionsOf([national], [aVersion('2025-01-01', [trigger('must')])]);
  const receiptOn = (asOf: string): Decision['receipt'] => askOn(earlyReview, asOf, { rules }).receipt;
  expect(receiptOn('2026-03-31')).toMatchObject({ policies: [{ id: 'county' }], notInForce: ['national'] });
  expect(receiptOn('2026-04-01')).not.toHaveProperty('notInForce');
});

describe('facts that were read as of a day', () => {
  const asked = (asOf: string, readOn: string, rules: Rules): Decision =>
    ask(earlyReview, rules, factsOf({}, { asOf: calendarDay(readOn) }), momentOn(asOf));

  test('can be asked as of that day and of no other', () => {
    const rules: readonly Rules[] = [versions, rulebookOf(aDocument([trigger('must')]))];
    for (const one of rules) {
      expect(asked('2026-05-01', '2026-05-01', one).outcome).toBe('convene');
      expect(() => asked('2026-05-01', '2026-03-10', one)).toThrow(
        new RangeError('facts read as of 2026-03-10 cannot be asked as of 2026-05-01: read them anew'),
      );
    }
  });
});
