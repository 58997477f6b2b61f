import { describe, expect, test } from 'vitest';
import { record } from '../../../src/questions/checklists.ts';
import { deadline } from '../../../src/questions/deadline.ts';
import { nextReview } from '../../../src/questions/nextReview.ts';
import type { Due } from '../../../src/engine/Due.ts';
import type { Force, Rule } from '../../../src/engine/Rule.ts';
import { asked } from '../../traps/trapCase.ts';
import { aRule, decide } from '../../support/rules.ts';

const sent = (id: string, due: Due, parts: { readonly force?: Force; readonly when?: Rule['when'] } = {}): Rule =>
  aRule(
    'deadline',
    {
      name: 'minutes-sent',
      question: 'record',
      who: 'conference-administrator',
      what: 'send the minutes',
      due,
      done: id === 'summary' ? 'record.summarySentOn' : 'minutes.sentOn',
    },
    { id, ...parts },
  );

/** Several comparisons of the same days: not every combination of their truths can come about. */
describe('comparisons of the same days are not taken to be independent', () => {
  test('on its last day a deadline cannot have been broken, whether or not it was met', () => {
    const rules = [sent('minutes', { within: { days: 5 }, after: 'conference.heldOn' })];
    const facts = { 'conference.heldOn': '2026-03-05' };
    expect(decide({ question: record, rules, facts })).toMatchObject({ outcome: 'in-order', missing: [] });
  });

  test.each(['oxfordshire', 'rotherham', 'wales'] as const)(
    'in %s it does not matter whether a review is the first while neither interval is over',
    (authority) => {
      const facts = {
        'plan.endedOn': null,
        'plan.madeBeforeBirth': false,
        'review.precedingConferenceOn': '2026-03-10',
      };
      expect(asked(nextReview, authority, facts).missing).toEqual(['review.heldOn']);
    },
  );

  test('it does not matter which of two rules applies where both come to the same limit', () => {
    const limit = { within: { workingDays: 5 }, after: 'conference.heldOn' } as const;
    const rules = [
      sent('review', limit, { when: { fact: 'conference.kind', is: 'review' } }),
      sent(
        'other',
        { soonest: [limit, { by: 'coreGroup.firstOn' }] },
        { when: { not: { fact: 'conference.kind', is: 'review' } } },
      ),
    ];
    const facts = { 'minutes.sentOn': null, 'coreGroup.firstOn': null };
    expect(decide({ question: deadline('minutes-sent'), rules, facts }).missing).toEqual(['conference.heldOn']);
  });

  test('what is due later cannot be overdue while what is due sooner, from the same day, is not', () => {
    const rules = [
      sent('minutes', { within: { days: 3 }, after: 'conference.heldOn' }),
      sent('summary', { within: { days: 15 }, after: 'conference.heldOn' }, { force: 'should' }),
    ];
    const facts = { 'minutes.sentOn': null, 'conference.stage': 'held' };
    expect(decide({ question: record, rules, facts }).missing).toEqual(['conference.heldOn']);
  });

  test('a day no earlier than another sets no sooner limit of the same length', () => {
    const facts = { 'move.permanentOn': '2026-03-10', 'move.notifiedOn': '2026-02-13' };
    expect(asked(deadline('transfer-conference'), 'wales', facts).missing).toEqual(['move.receivingConferenceHeldOn']);
  });
});
