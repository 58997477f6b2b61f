import { describe, expect, test } from 'vitest';
import type { Condition } from '../../../../src/engine/Condition.ts';
import { conditionWords } from '../../../../src/explanation/words/conditionWords.ts';

const policies = [{ facts: { 'local.visits': { type: 'count', says: 'How many visits there were.' } } }] as const;
const context = { policies, missing: ['plan.failingToProtect', 'conference.dayOn', 'risk.continuing.by'] };

const says = (condition: Condition): string => conditionWords(condition, context).says;

describe('a comparison says what it asks', () => {
  test.each<[Condition, string]>([
    [{ fact: 'change.foreseenAtLastConference', is: true }, 'The last conference foresaw that change.'],
    [{ fact: 'change.foreseenAtLastConference', is: false }, 'Not so: The last conference foresaw that change.'],
    [{ fact: 'conference.kind', is: 'pre-birth' }, 'The kind of the conference: pre-birth.'],
    [
      { fact: 'conference.kind', in: ['initial', 'pre-birth', 'transfer'] },
      'The kind of the conference: initial, pre-birth or transfer.',
    ],
    [
      { fact: 'plan.endingRoute', is: 'without-conference' },
      'The way in which the plan came to end, or is to end: without a conference.',
    ],
    [
      { fact: 'plan.failingToProtect.by', in: ['core-group', 'conference-chair'] },
      'The core group or the conference chair judged whether this is so: The plan, as it is being carried out, fails to protect the child.',
    ],
    [{ fact: 'child.life', in: ['unborn', 'living'] }, "The stage of the child's life: unborn or living."],
    [{ fact: 'plan.stage', is: 'in-force' }, "The stage of the child's plan: in force."],
    [{ fact: 'child.bornOn', reachedAge: 18 }, '18 years have passed since the day on which the child was born.'],
    [{ fact: 'child.diedOn', happened: true }, 'This day has come: the day on which the child died.'],
    [
      { fact: 'decision.sentAt', happened: true },
      "This moment has come: the moment at which the conference's decisions were sent out.",
    ],
    [{ fact: 'child.diedOn', happened: false }, 'This day has not come: the day on which the child died.'],
    [
      { fact: 'plan.endedOn', before: 'conference.dayOn' },
      'The day on which the child protection plan ended comes before the day of the conference.',
    ],
    [
      { fact: 'plan.endedOn', before: 'conference.dayOn', orOn: true },
      'The day on which the child protection plan ended comes on or before the day of the conference.',
    ],
    [
      { fact: 'plan.endedOn', before: 'asOf', atLeast: { months: 1 } },
      'The day on which the child protection plan ended comes at least 1 month before the day asked about.',
    ],
    [
      { fact: 'conference.dayOn', within: { workingDays: 20 }, after: 'lookedAfter.since' },
      "The day of the conference comes no later than 20 working days after the day on which the child's latest time of being looked after began.",
    ],
    [
      { fact: 'attendance.agencies', includes: 'childrens-social-care' },
      "These include children's social care: the agencies and key disciplines that are at the conference.",
    ],
    [
      { fact: 'attendance.agencies', atLeast: 3, countedBy: 'professional-groupings' },
      'At least 3 of these, counted as professional groupings: the agencies and key disciplines that are at the conference.',
    ],
    [
      { fact: 'attendance.agencies', atLeast: 2, except: ['childrens-social-care', 'police'] },
      "At least 2 of these, not counting children's social care and police: the agencies and key disciplines that are at the conference.",
    ],
    [{ fact: 'local.visits', atLeast: 2 }, 'At least 2: how many visits there were.'],
  ])('%j', (condition, said) => {
    expect(says(condition)).toBe(said);
  });
});

describe('conditions of several parts', () => {
  const yes = { fact: 'plan.significantDifficulties', is: true } as const;
  const missing = { fact: 'plan.failingToProtect', is: true } as const;
  const leaf = (one: Condition): unknown => conditionWords(one, context);

  test('say how many of the parts must hold, and which facts are missing', () => {
    expect(conditionWords({ any: [yes, { not: { all: [yes, missing] } }] }, context)).toEqual({
      needs: 'any',
      says: 'Any of these holds:',
      missing: false,
      parts: [
        { needs: 'this', says: 'Carrying out the plan meets significant difficulties.', missing: false, parts: [] },
        {
          needs: 'none',
          says: 'This is not so:',
          missing: false,
          parts: [
            {
              needs: 'all',
              says: 'All of these hold:',
              missing: false,
              parts: [
                leaf(yes),
                {
                  needs: 'this',
                  says: 'The plan, as it is being carried out, fails to protect the child.',
                  missing: true,
                  parts: [],
                },
              ],
            },
          ],
        },
      ],
    });
  });

  test('that have one part only are that part, and parts of one kind are one list', () => {
    expect(conditionWords({ all: [{ any: [yes] }] }, context)).toEqual(leaf(yes));
    expect(conditionWords({ all: [yes, { all: [missing, yes] }] }, context).parts).toEqual([
      leaf(yes),
      leaf(missing),
      leaf(yes),
    ]);
  });

  test('see the fact that a day is compared with', () => {
    expect(conditionWords({ fact: 'plan.endedOn', before: 'conference.dayOn' }, context).missing).toBe(true);
    expect(conditionWords({ fact: 'plan.endedOn', before: 'asOf' }, context).missing).toBe(false);
  });
});
