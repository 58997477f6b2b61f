import { describe, expect, test } from 'vitest';
import { conference, found, initial, issuesOfHistory } from './history.ts';
import { issuesIn, placesOf } from './issues.ts';

const called = { cancelledOn: '2026-03-02' };
const outcome = { planContinues: true };

describe('a conference that was not held', () => {
  test.each<[string, object, string]>([
    ['has no outcome', { heldOn: null, outcome }, 'outcome/planContinues'],
    ['has none where it was called off', { ...called, outcome }, 'outcome/planContinues'],
    ['adds no name', { heldOn: null, outcome: { nameAdded: true } }, 'outcome/nameAdded'],
    ['settles no category', { heldOn: null, outcome: { category: 'neglect' } }, 'outcome/category'],
    ['considers no end', { heldOn: null, ending: { considered: true } }, 'ending/considered'],
    ['sends no decision', { heldOn: null, decision: { sentAt: '2026-03-10T16:00Z' } }, 'decision/sentAt'],
    ['has no minutes to send', { heldOn: null, minutes: { sentOn: '2026-03-20' } }, 'minutes/sentOn'],
    ['leaves no record', { heldOn: null, record: { accurateSummary: true } }, 'record/accurateSummary'],
    [
      'judges nothing',
      { heldOn: null, decision: { reflectsChildsInterests: { is: true, by: 'conference-chair' } } },
      'decision/reflectsChildsInterests',
    ],
    [
      'has none for one child',
      { heldOn: null, perChild: [{ child: 'anna', outcome }] },
      'perChild/0/outcome/planContinues',
    ],
  ])('%s: a warning', (_, parts, place) => {
    expect(placesOf(issuesIn({}, parts))).toEqual([`told-but-not-held /conferences/0/${place}`]);
  });

  test('is told of once for each section, with where it stands that it was not held', () => {
    const record = { accurateSummary: true, strengths: true };
    const issues = issuesIn({}, { heldOn: null, ...called, record, outcome });
    expect(placesOf(issues)).toEqual([
      'told-but-not-held /conferences/0/outcome/planContinues',
      'told-but-not-held /conferences/0/record/accurateSummary',
    ]);
    expect(issues[0]).toEqual({
      code: 'told-but-not-held',
      severity: 'warning',
      path: '/conferences/0/outcome/planContinues',
      message: '`outcome.planContinues` tells of a conference that was held, and this one was not',
      found: true,
      help: 'write down on which day it was held, or leave out what it did not lead to',
      related: [{ path: '/conferences/0/cancelledOn', message: 'called off on `2026-03-02`' }],
    });
  });

  test.each<[string, object]>([
    ['what did not come about', { heldOn: null, outcome: { planContinues: false }, decision: { sentAt: null } }],
    ['what may be so without it', { heldOn: null, record: { familyInCoreGroup: true } }],
    ['why it was not held', { ...called, quorum: { met: false }, absence: { postponementConsidered: true } }],
    ['an outcome where it is not known whether it was held', { outcome }],
  ])('may tell %s', (_, parts) => {
    expect(issuesIn({}, parts)).toEqual([]);
  });

  test.each<[string, object, string]>([
    ['ended, though it was called off', { endedAt: '2026-03-02T10:00Z' }, 'ended-but-not-held /conferences/0/endedAt'],
    [
      'had people present, though it was called off',
      { attendance: [{ present: true }] },
      'present-but-not-held /conferences/0/attendance/0/present',
    ],
  ])('cannot have %s', (_, parts, place) => {
    const [issue, ...others] = issuesIn({}, { ...called, ...parts });
    expect(placesOf(issue ? [issue] : [])).toEqual([place]);
    expect(issue?.related).toEqual([{ path: '/conferences/0/cancelledOn', message: 'called off on `2026-03-02`' }]);
    expect(others).toEqual([]);
  });
});

describe('what is said to have been done at a conference that was not held', () => {
  const cancelled = conference('i', 'initial', { heldOn: null, cancelledOn: '2026-01-09' });

  test('is an error of a plan where it was called off', () => {
    expect(found({ plans: [{ madeAt: 'i', endedOn: null }] }, [cancelled])).toEqual([
      'error made-at-cancelled plans/0/madeAt',
    ]);
    const [issue] = issuesOfHistory({ plans: [{ madeAt: 'i' }] }, [cancelled]);
    expect(issue?.related).toEqual([{ path: '/conferences/0/cancelledOn', message: 'called off on `2026-01-09`' }]);
  });

  test.each<[string, object]>([
    ['it was called off', cancelled],
    ['it has not been held', conference('i', 'initial', { heldOn: null })],
  ])('is an error of the chronology where %s', (_, one) => {
    const chronology = [{ at: 'i', risk: { continuing: { is: true, by: 'conference-chair' } } }];
    expect(found({ chronology }, [one])).toEqual(['error said-but-not-held chronology/0/at']);
  });

  test('is right of a plan still to be made', () => {
    const toCome = conference('i', 'initial', { heldOn: null });
    expect(found({ plans: [{ madeAt: 'i', endedOn: null }] }, [toCome])).toEqual([]);
    expect(found({ plans: [{ madeAt: 'initial', endedOn: null }] }, [initial])).toEqual([]);
  });
});

describe('what is sent before a conference', () => {
  test('is a warning for one child too', () => {
    const perChild = [{ child: 'anna', decision: { sentAt: '2026-03-09T10:00Z' }, minutes: { sentOn: '2026-03-09' } }];
    expect(placesOf(issuesIn({}, { heldOn: '2026-03-10', perChild }))).toEqual([
      'sent-early /conferences/0/perChild/0/decision/sentAt',
      'sent-early /conferences/0/perChild/0/minutes/sentOn',
    ]);
  });
});
