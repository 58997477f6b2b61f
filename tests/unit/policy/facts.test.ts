import { describe, expect, test } from 'vitest';
import { parsePolicy } from '../../../src/policy/index.ts';
import { inShort, issuesOf, withCondition, withDeadline, withRule } from './support/aPolicy.ts';

const inShortOf = (input: unknown): readonly string[] => inShort(issuesOf(parsePolicy(input)));

describe('facts of conditions', () => {
  test.each([
    [
      'a misspelt fact',
      { fact: 'plan.failingToprotect', is: true },
      ['unknown-fact /rules/2/when/fact (did you mean `plan.failingToProtect`?)'],
    ],
    ['a fact that is none', { fact: 'weather', is: true }, ['unknown-fact /rules/2/when/fact']],
    [
      'whoever judged what is no judgement',
      { fact: 'plan.endedOn.by', is: 'court' },
      ['unknown-fact /rules/2/when/fact (`plan.endedOn` is no judgement; only a judgement says by whom it was made)'],
    ],
    [
      'a local fact that is misspelt',
      { fact: 'local.mod', is: 'calm' },
      ['undeclared-fact /rules/2/when/fact (did you mean `local.mood`?)'],
    ],
    [
      'a local fact that is not declared',
      { fact: 'local.weatherIsFine', is: true },
      ['undeclared-fact /rules/2/when/fact (declare `local.weatherIsFine` in `facts`)'],
    ],
    ['a number for a yes or no', { fact: 'lookedAfter.now', atLeast: 1 }, ['wrong-comparison /rules/2/when/atLeast']],
    ['a yes for a day', { fact: 'plan.endedOn', is: true }, ['wrong-comparison /rules/2/when/is']],
    ['a choice for a yes or no', { fact: 'lookedAfter.now', is: 'yes' }, ['wrong-comparison /rules/2/when/is']],
    ['a yes for a choice', { fact: 'conference.kind', is: true }, ['wrong-comparison /rules/2/when/is']],
    ['a yes for whoever judged', { fact: 'risk.continuing.by', is: true }, ['wrong-comparison /rules/2/when/is']],
    [
      'a choice that is none',
      { fact: 'conference.kind', in: ['review', 'inital'] },
      ['unknown-choice /rules/2/when/in/1 (did you mean `initial`?)'],
    ],
    [
      'someone who is no role',
      { fact: 'risk.continuing.by', is: 'cort' },
      ['unknown-choice /rules/2/when/is (did you mean `court`?)'],
    ],
    [
      'a local choice that is none',
      { fact: 'local.mood', is: 'tens' },
      ['unknown-choice /rules/2/when/is (did you mean `tense`?)'],
    ],
    [
      'a table that is none',
      { fact: 'attendance.agencies', atLeast: 1, countedBy: 'profession' },
      ['unknown-grouping /rules/2/when/countedBy (did you mean `professions`?)'],
    ],
    [
      'agencies left out of a number',
      { fact: 'local.houseVisits', atLeast: 1, except: ['police'] },
      ['wrong-comparison /rules/2/when/except'],
    ],
    [
      'a period for a number',
      { fact: 'local.houseVisits', atLeast: { days: 1 } },
      ['wrong-comparison /rules/2/when/atLeast'],
    ],
    [
      'a number for a period',
      { fact: 'plan.endedOn', before: 'asOf', atLeast: 1 },
      ['wrong-comparison /rules/2/when/atLeast'],
    ],
    [
      'a day before what is no day',
      { fact: 'plan.endedOn', before: 'conference.kind' },
      ['wrong-anchor /rules/2/when/before'],
    ],
    [
      'a day before an unknown one',
      { fact: 'plan.endedOn', before: 'conference.heldOnn' },
      ['unknown-fact /rules/2/when/before (did you mean `conference.heldOn`?)'],
    ],
    [
      'a day before itself',
      { fact: 'plan.endedOn', before: 'plan.endedOn' },
      ['wrong-comparison /rules/2/when/before'],
    ],
    ['the age of the question', { fact: 'asOf', reachedAge: 18 }, ['wrong-comparison /rules/2/when/reachedAge']],
    [
      'hours between days',
      { fact: 'plan.endedOn', within: { hours: 3 }, after: 'conference.heldOn' },
      ['hours-need-a-moment /rules/2/when/within/hours'],
    ],
  ])('%s', (_, when, expected) => {
    expect(inShortOf(withCondition(when))).toEqual(expected);
  });

  test.each([
    { fact: 'asOf', within: { months: 3 }, after: 'conference.heldOn' },
    { fact: 'child.bornOn', reachedAge: 18 },
    { fact: 'attendance.agencies', atLeast: 2, countedBy: 'professions', except: ['midwifery'] },
    { fact: 'risk.continuing.by', in: ['review-conference', 'looked-after-review'] },
    { fact: 'local.toldOn', before: 'conference.endedAt', atLeast: { workingDays: 3 } },
    { fact: 'local.houseVisits', atLeast: 2 },
  ])('may be compared as fits them: %j', (when) => {
    expect(inShortOf(withCondition(when))).toEqual([]);
  });

  test('are found wherever a condition stands', () => {
    const fact = { fact: 'weather', is: true };
    const belongs = { in: 'record', who: 'court', what: 'act' };
    expect(inShortOf(withRule({ requirement: { in: 'record', is: fact } }))).toEqual([
      'unknown-fact /rules/2/requirement/is/fact',
    ]);
    expect(inShortOf(withRule({ duty: { ...belongs, done: fact } }))).toEqual(['unknown-fact /rules/2/duty/done/fact']);
    expect(inShortOf(withRule({ permission: { ...belongs, used: fact } }))).toEqual([
      'unknown-fact /rules/2/permission/used/fact',
    ]);
    expect(inShortOf(withRule({ prohibition: { ...belongs, broken: { not: fact } } }))).toEqual([
      'unknown-fact /rules/2/prohibition/broken/not/fact',
    ]);
    expect(inShortOf(withRule({ decision: { ...belongs, is: { any: [fact] } } }))).toEqual([
      'unknown-fact /rules/2/decision/is/any/0/fact',
    ]);
  });
});

describe('days and moments of due dates', () => {
  const hours = { hours: 24 };
  test.each([
    [
      'a misspelt day',
      { due: { by: 'plan.endedOm' } },
      ['unknown-fact /rules/2/deadline/due/by (did you mean `plan.endedOn`?)'],
    ],
    [
      'no day',
      { due: { within: { days: 3 }, after: 'lookedAfter.now' } },
      ['wrong-anchor /rules/2/deadline/due/after'],
    ],
    [
      'the day of the question',
      { due: { soonest: [{ by: 'asOf' }] } },
      ['wrong-anchor /rules/2/deadline/due/soonest/0/by'],
    ],
    ['done by no day', { due: { by: 'plan.endedOn' }, done: 'quorum.met' }, ['wrong-anchor /rules/2/deadline/done']],
    [
      'hours from a day',
      { due: { within: hours, after: 'conference.heldOn' } },
      ['hours-need-a-moment /rules/2/deadline/due/after'],
    ],
    [
      'hours counted back',
      { due: { atLeast: hours, before: 'conference.endedAt' } },
      ['hours-need-a-moment /rules/2/deadline/due/atLeast/hours'],
    ],
    [
      'hours done by a day',
      { due: { within: hours, after: 'conference.endedAt' }, done: 'minutes.sentOn' },
      ['hours-need-a-moment /rules/2/deadline/done'],
    ],
    ['hours done by a moment', { due: { within: hours, after: 'conference.endedAt' }, done: 'decision.sentAt' }, []],
    ['a local day', { due: { within: { days: 1 }, after: 'local.toldOn' }, done: 'decision.sentAt' }, []],
  ])('%s', (_, deadline, expected) => {
    expect(inShortOf(withDeadline(deadline))).toEqual(expected);
  });

  test('are checked for duties too', () => {
    const duty = { in: 'record', who: 'court', what: 'act', due: { by: 'lookedAfter.now' } };
    expect(inShortOf(withRule({ duty }))).toEqual(['wrong-anchor /rules/2/duty/due/by']);
  });
});
