import { describe, expect, test } from 'vitest';
import { parsePolicy } from '../../../src/policy/index.ts';
import { inShort, issuesOf, withCondition, withDeadline, withRule } from './support/aPolicy.ts';

const inShortOf = (input: unknown): readonly string[] => inShort(issuesOf(parsePolicy(input)));

describe('facts of conditions', () => {
  test.each([
    [
      'a misspelt fact',
      { fact: 'plan.failingToprotect', is: true },
      ['unknown-fact /sections/0/rules/2/when/fact (did you mean `plan.failingToProtect`?)'],
    ],
    [
      'a fact that is none',
      { fact: 'weather', is: true },
      [
        'unknown-fact /sections/0/rules/2/when/fact (declare one of your own in `facts` of the policy, such as `local.weather`)',
      ],
    ],
    [
      'whoever judged what is no judgement',
      { fact: 'plan.endedOn.by', is: 'court' },
      [
        'unknown-fact /sections/0/rules/2/when/fact (`plan.endedOn` is no judgement; only a judgement says by whom it was made)',
      ],
    ],
    [
      'a local fact that is misspelt',
      { fact: 'local.mod', is: 'calm' },
      ['undeclared-fact /sections/0/rules/2/when/fact (did you mean `local.mood`?)'],
    ],
    [
      'a local fact that is not declared',
      { fact: 'local.weatherIsFine', is: true },
      ['undeclared-fact /sections/0/rules/2/when/fact (declare `local.weatherIsFine` in `facts` of the policy)'],
    ],
    [
      'a number for a yes or no',
      { fact: 'lookedAfter.now', atLeast: 1 },
      ['wrong-comparison /sections/0/rules/2/when/atLeast (compare it by `is`)'],
    ],
    [
      'a yes for a day',
      { fact: 'plan.endedOn', is: true },
      [
        'wrong-comparison /sections/0/rules/2/when/is (compare it by one of `happened`, `before`, `within`, `reachedAge`)',
      ],
    ],
    [
      'a choice for a yes or no',
      { fact: 'lookedAfter.now', is: 'yes' },
      ['wrong-comparison /sections/0/rules/2/when/is (write `true` or `false` here instead)'],
    ],
    [
      'a yes for a choice',
      { fact: 'conference.kind', is: true },
      [
        'wrong-comparison /sections/0/rules/2/when/is (write one of `initial`, `pre-birth`, `review`, `transfer` here instead)',
      ],
    ],
    [
      'a yes for whoever judged',
      { fact: 'risk.continuing.by', is: true },
      ['wrong-comparison /sections/0/rules/2/when/is (write a word of its list here instead)'],
    ],
    [
      'a choice that is none',
      { fact: 'conference.kind', in: ['review', 'inital'] },
      ['unknown-choice /sections/0/rules/2/when/in/1 (did you mean `initial`?)'],
    ],
    [
      'someone who is no role',
      { fact: 'risk.continuing.by', is: 'cort' },
      ['unknown-choice /sections/0/rules/2/when/is (did you mean `court`?)'],
    ],
    [
      'a local choice that is none',
      { fact: 'local.mood', is: 'tens' },
      ['unknown-choice /sections/0/rules/2/when/is (did you mean `tense`?)'],
    ],
    [
      'a table that is none',
      { fact: 'attendance.agencies', atLeast: 1, countedBy: 'profession' },
      ['unknown-grouping /sections/0/rules/2/when/countedBy (did you mean `professions`?)'],
    ],
    [
      'agencies left out of a number',
      { fact: 'local.houseVisits', atLeast: 1, except: ['police'] },
      ['wrong-comparison /sections/0/rules/2/when/except (take it out)'],
    ],
    [
      'a period for a number',
      { fact: 'local.houseVisits', atLeast: { days: 1 } },
      ['wrong-comparison /sections/0/rules/2/when/atLeast (write a whole number here instead)'],
    ],
    [
      'a number for a period',
      { fact: 'plan.endedOn', before: 'asOf', atLeast: 1 },
      [
        'wrong-comparison /sections/0/rules/2/when/atLeast (write a period here, such as `{ "days": 3 }`, or take it out)',
      ],
    ],
    [
      'a day before what is no day',
      { fact: 'plan.endedOn', before: 'conference.kind' },
      ['wrong-anchor /sections/0/rules/2/when/before (name a day or a moment here, such as `conference.heldOn`)'],
    ],
    [
      'a day before an unknown one',
      { fact: 'plan.endedOn', before: 'conference.heldOnn' },
      ['unknown-fact /sections/0/rules/2/when/before (did you mean `conference.heldOn`?)'],
    ],
    [
      'a day before itself',
      { fact: 'plan.endedOn', before: 'plan.endedOn' },
      ['wrong-comparison /sections/0/rules/2/when/before (name here the day that it is to be compared with)'],
    ],
    [
      'the same day beside a period',
      { fact: 'plan.endedOn', before: 'conference.heldOn', atLeast: { days: 3 }, orOn: true },
      [
        'wrong-comparison /sections/0/rules/2/when/orOn (take `orOn` out: what lies a period before a day does not lie on it)',
      ],
    ],
    [
      'the age of the question',
      { fact: 'asOf', reachedAge: 18 },
      ['wrong-comparison /sections/0/rules/2/when/reachedAge (compare it by one of `before`, `within`)'],
    ],
    [
      'hours between days',
      { fact: 'plan.endedOn', within: { hours: 3 }, after: 'conference.heldOn' },
      [
        'hours-need-a-moment /sections/0/rules/2/when/fact (name a moment here, such as `conference.endedAt`, or count in days instead of hours)',
        'hours-need-a-moment /sections/0/rules/2/when/after (name a moment here, such as `conference.endedAt`, or count in days instead of hours)',
      ],
    ],
    ['hours between moments', { fact: 'decision.sentAt', within: { hours: 3 }, after: 'conference.endedAt' }, []],
    ['hours before a moment', { fact: 'decision.sentAt', atLeast: { hours: 3 }, before: 'conference.endedAt' }, []],
    [
      'hours to the day of the question',
      { fact: 'decision.sentAt', atLeast: { hours: 3 }, before: 'asOf' },
      [
        'hours-need-a-moment /sections/0/rules/2/when/before (name a moment here, such as `conference.endedAt`, or count in days instead of hours)',
      ],
    ],
    [
      'as many days as a day says',
      { fact: 'plan.endedOn', within: { days: 'review.heldOn' }, after: 'conference.heldOn' },
      ['wrong-count /sections/0/rules/2/when/within/days (write the number here, or name a fact of the type `count`)'],
    ],
    [
      'as many days as the day of the question says',
      { fact: 'plan.endedOn', within: { days: 'asOf' }, after: 'conference.heldOn' },
      ['wrong-count /sections/0/rules/2/when/within/days (write the number here, or name a fact of the type `count`)'],
    ],
    [
      'as many days as no fact says',
      { fact: 'plan.endedOn', within: { days: 'local.nothing' }, after: 'conference.heldOn' },
      ['undeclared-fact /sections/0/rules/2/when/within/days (did you mean `local.toldOn`? if not, declare `local.nothing` in `facts` of the policy)'],
    ],
    [
      'no days at all',
      { fact: 'plan.endedOn', within: { days: 0 }, after: 'conference.heldOn' },
      ['not-a-whole-number /sections/0/rules/2/when/within/days (write a whole number from 1 to 10,000 here)'],
    ],
    [
      'fewer days than none',
      { fact: 'plan.endedOn', within: { days: -3 }, after: 'conference.heldOn' },
      ['not-a-whole-number /sections/0/rules/2/when/within/days (write a whole number from 1 to 10,000 here)'],
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
    const help = 'declare one of your own in `facts` of the policy, such as `local.weather`';
    const inPlace = (place: string): string => `unknown-fact /sections/0/rules/2/${place}/fact (${help})`;
    const belongs = { question: 'record', who: 'court', what: 'act' };
    expect(inShortOf(withRule({ requirement: { question: 'record', is: fact } }))).toEqual([inPlace('requirement/is')]);
    expect(inShortOf(withRule({ duty: { ...belongs, done: fact } }))).toEqual([inPlace('duty/done')]);
    expect(inShortOf(withRule({ permission: { ...belongs, used: fact } }))).toEqual([inPlace('permission/used')]);
    expect(inShortOf(withRule({ prohibition: { ...belongs, broken: { not: fact } } }))).toEqual([
      inPlace('prohibition/broken/not'),
    ]);
    expect(inShortOf(withRule({ decision: { ...belongs, is: { any: [fact] } } }))).toEqual([
      inPlace('decision/is/any/0'),
    ]);
  });
});

describe('days and moments of due dates', () => {
  const hours = { hours: 24 };
  test.each([
    [
      'a misspelt day',
      { due: { by: 'plan.endedOm' } },
      ['unknown-fact /sections/0/rules/2/deadline/due/by (did you mean `plan.endedOn`?)'],
    ],
    [
      'no day',
      { due: { within: { days: 3 }, after: 'lookedAfter.now' } },
      [
        'wrong-anchor /sections/0/rules/2/deadline/due/after (count from a day or a moment of the case, such as `conference.heldOn`)',
      ],
    ],
    [
      'the day of the question',
      { due: { soonest: [{ by: 'asOf' }] } },
      [
        'wrong-anchor /sections/0/rules/2/deadline/due/soonest/0/by (count from a day or a moment of the case, such as `conference.heldOn`)',
      ],
    ],
    [
      'done by no day',
      { due: { by: 'plan.endedOn' }, done: 'quorum.met' },
      [
        'wrong-anchor /sections/0/rules/2/deadline/done (count from a day or a moment of the case, such as `conference.heldOn`)',
      ],
    ],
    [
      'hours from a day',
      { due: { within: hours, after: 'conference.heldOn' } },
      [
        'hours-need-a-moment /sections/0/rules/2/deadline/due/after (name a moment here, such as `conference.endedAt`, or count in days instead of hours)',
      ],
    ],
    [
      'as many weeks as a yes or no says',
      { due: { soonest: [{ by: 'plan.endedOn' }, { within: { weeks: 'quorum.met' }, after: 'conference.heldOn' }] } },
      [
        'wrong-count /sections/0/rules/2/deadline/due/soonest/1/within/weeks (write the number here, or name a fact of the type `count`)',
      ],
    ],
    ['hours counted back', { due: { atLeast: hours, before: 'conference.endedAt' }, done: 'decision.sentAt' }, []],
    [
      'hours counted back from a day',
      { due: { atLeast: hours, before: 'conference.dayOn' }, done: 'decision.sentAt' },
      [
        'hours-need-a-moment /sections/0/rules/2/deadline/due/before (name a moment here, such as `conference.endedAt`, or count in days instead of hours)',
      ],
    ],
    [
      'hours done by a day',
      { due: { within: hours, after: 'conference.endedAt' }, done: 'minutes.sentOn' },
      [
        'hours-need-a-moment /sections/0/rules/2/deadline/done (name a moment here, such as `conference.endedAt`, or count in days instead of hours)',
      ],
    ],
    [
      'done in either of two ways, one of which is no day',
      { due: { by: 'plan.endedOn' }, done: ['review.heldOn', 'quorum.met'] },
      [
        'wrong-anchor /sections/0/rules/2/deadline/done/1 (count from a day or a moment of the case, such as `conference.heldOn`)',
      ],
    ],
    [
      'hours done in either of two ways, one of which is a day',
      { due: { within: hours, after: 'conference.endedAt' }, done: ['decision.sentAt', 'minutes.sentOn'] },
      [
        'hours-need-a-moment /sections/0/rules/2/deadline/done/1 (name a moment here, such as `conference.endedAt`, or count in days instead of hours)',
      ],
    ],
    [
      'done in no way at all',
      { due: { by: 'plan.endedOn' }, done: [] },
      ['empty-list /sections/0/rules/2/deadline/done (add an item, or leave the list out where it may be)'],
    ],
    ['hours done by a moment', { due: { within: hours, after: 'conference.endedAt' }, done: 'decision.sentAt' }, []],
    ['a local day', { due: { within: { days: 1 }, after: 'local.toldOn' }, done: 'decision.sentAt' }, []],
  ])('%s', (_, deadline, expected) => {
    expect(inShortOf(withDeadline(deadline))).toEqual(expected);
  });

  test('are checked for duties too', () => {
    const duty = { question: 'record', who: 'court', what: 'act', due: { by: 'lookedAfter.now' } };
    expect(inShortOf(withRule({ duty }))).toEqual([
      'wrong-anchor /sections/0/rules/2/duty/due/by (count from a day or a moment of the case, such as `conference.heldOn`)',
    ]);
  });

  test('of a policy’s own are warned of where a time counts back from what is known only once it has come', () => {
    const warningsOf = (before: string): readonly string[] =>
      parsePolicy(withDeadline({ due: { atLeast: { days: 1 }, before } }))
        .warnings.filter(({ code }) => code === 'known-too-late')
        .map(({ path, message }) => `${path} ${message}`);
    expect(warningsOf('local.toldOn')).toEqual([
      '/sections/0/rules/2/deadline/due/before `local.toldOn` is known only once it has come, so that nothing is ever due before it',
    ]);
    expect(warningsOf('conference.dayOn')).toEqual([]);
    expect(warningsOf('local.plannedTalkOn')).toEqual([]);
  });
});
