import { describe, expect, test } from 'vitest';
import { lives, planStages } from '../../../../src/domain/stages.ts';
import { ask } from '../../../../src/engine/ask.ts';
import { explain } from '../../../../src/explanation/index.ts';
import { bothPlans } from '../../../../src/questions/bothPlans.ts';
import { ending } from '../../../../src/questions/ending.ts';
import { aDocument, aRule, factsOf, momentOn, rulebookOf } from '../../../support/rules.ts';
import { explainedRule } from '../support/explainedRules.ts';

const who = 'conference-chair' as const;

describe('where a rule applies', () => {
  const due = { within: { days: 1 }, after: 'conference.dayOn' } as const;
  const other = { by: 'move.notifiedOn' } as const;
  const deadline = { name: 'visit', who, what: 'visit' } as const;

  test('always, where it asks for nothing', () => {
    const about = { child: [...lives], plan: [...planStages] };
    const rule = explainedRule(aRule('duty', { question: 'reports', who, what: 'sign it' }, { about }));
    expect([rule.aboutSays, rule.appliesWhere]).toEqual([undefined, undefined]);
    expect(rule.verdictSays).toBe('It applies always.');
  });

  test('once there is the day that it counts from', () => {
    const rule = explainedRule(aRule('deadline', { ...deadline, due }));
    expect(rule.appliesWhere).toMatchObject({ says: 'There is a day for this: the day of the conference.', parts: [] });
  });

  test('once there is any of several days, or all of them where the last one counts', () => {
    const soonest = explainedRule(aRule('deadline', { ...deadline, due: { soonest: [due, other, due] } }));
    const latest = explainedRule(aRule('deadline', { ...deadline, due: { latest: [due, other] } }));
    expect(soonest.appliesWhere?.needs).toBe('any');
    expect(soonest.appliesWhere?.parts).toHaveLength(2);
    expect(latest.appliesWhere?.needs).toBe('all');
  });

  test('upon the criteria that a route is open to, or what stands in for one', () => {
    const left = aRule('criterion', { for: 'ending' }, { id: 'left', says: 'The child has left.' });
    const gone = aRule('criterion', { for: 'ending' }, { id: 'gone', says: 'The child is gone.' });
    const route = { by: 'review-conference', who: 'review-conference' } as const;
    const county = aDocument([left, gone, aRule('route', { ...route, forCriteria: ['left'] }, { id: 'way' })]);
    const overlay = aDocument(
      [
        aRule('criterion', { for: 'ending' }, { id: 'new', says: 'It is new.', replaces: ['county/left'] }),
        aRule('route', { ...route, forCriteria: ['county/gone', 'new'] }, { id: 'own-way' }),
      ],
      { id: 'overlay', layer: 'overlay' },
    );
    const rulebook = rulebookOf(county, overlay);
    const { rules } = explain(ask(ending, rulebook, factsOf({}), momentOn()), rulebook);
    const asked = (id: string): unknown => {
      const where = rules.find(({ rule }) => rule === id)?.appliesWhere;
      return [where?.says, where?.parts.map(({ says }) => says)];
    };
    expect(asked('county/way')).toEqual(['This criterion is met: It is new.', []]);
    expect(asked('overlay/own-way')).toEqual([
      'Any of these holds:',
      ['This criterion is met: The child is gone.', 'This criterion is met: It is new.'],
    ]);
  });

  test('upon some outcomes only', () => {
    const criterion = aRule('criterion', { for: 'both-plans' }, { when: { fact: 'lookedAfter.mayNotLast', is: true } });
    const forOutcomes = ['reason-for-both', 'sunny'];
    const duty = aRule('duty', { question: 'both-plans', forOutcomes, who, what: 'sign it' });
    const rulebook = rulebookOf(aDocument([criterion, duty]));
    const { rules } = explain(ask(bothPlans, rulebook, factsOf({}), momentOn()), rulebook);
    expect(rules[1]?.appliesWhere?.parts.map(({ says }) => says)).toEqual([
      'This is the outcome: There is a reason for a child protection plan beside the care plan.',
      'This is the outcome: The outcome is `sunny`.',
    ]);
  });
});
