import { describe, expect, test } from 'vitest';
import { parseCase } from '../../../src/validation/parseCase.ts';
import { aCase, issuesIn, issuesOf, placesOf } from './issues.ts';

describe('ids', () => {
  test('are unique among the children and among the conferences', () => {
    const input = {
      id: 'case',
      children: [{ id: 'a' }, { id: 'a' }],
      conferences: [
        { id: 'a', children: ['a'] },
        { id: 'a', children: ['a'] },
      ],
    };
    const issues = issuesOf(parseCase(input));
    expect(placesOf(issues)).toEqual(['duplicate-id /children/1/id', 'duplicate-id /conferences/1/id']);
    expect(issues[0]?.related).toEqual([{ path: '/children/0/id', message: 'it stands here first' }]);
  });

  test('name children who exist', () => {
    expect(issuesIn({}, { children: ['ben', 'anan'] })).toMatchObject([
      { code: 'unknown-child', path: '/conferences/0/children/1', found: 'anan', help: 'did you mean `anna`?' },
    ]);
  });

  test('are not compared with a multitude', () => {
    const children = Array.from({ length: 200 }, (_, index) => ({ id: `child-${String(index)}` }));
    const [issue] = issuesOf(parseCase({ id: 'case', children, conferences: [{ id: 'c', children: ['child'] }] }));
    expect(issue).toMatchObject({
      expected: 'the id of a child of the case; all 200 stand in `children` of the case',
      help: 'add the child to `children` of the case, or take its id out here',
    });
  });

  test('are not held against a conference where a child cannot be read', () => {
    expect(placesOf(issuesIn({ id: 7 }))).toEqual(['wrong-type /children/0/id']);
    const input = { id: 'case', children: 'anna', conferences: [{ id: 7, children: ['anna', 8] }] };
    expect(placesOf(issuesOf(parseCase(input)))).toEqual([
      'wrong-type /children',
      'wrong-type /conferences/0/id',
      'wrong-type /conferences/0/children/1',
    ]);
  });
});

describe('days that contradict one another', () => {
  test.each<[string, object, object, string]>([
    [
      'a death before the birth',
      { bornOn: '2026-02-01', diedOn: '2026-01-31' },
      {},
      'died-before-born /children/0/diedOn',
    ],
    [
      'an end on another day',
      {},
      { heldOn: '2026-03-10', endedAt: '2026-03-11T10:00Z' },
      'ended-on-another-day /conferences/0/endedAt',
    ],
    [
      'an end without a beginning',
      {},
      { heldOn: null, endedAt: '2026-03-11T10:00Z' },
      'ended-but-not-held /conferences/0/endedAt',
    ],
  ])('are errors: %s', (_, anna, conference, place) => {
    const parsed = parseCase(aCase(anna, conference));
    expect(parsed.ok).toBe(false);
    expect(placesOf(issuesOf(parsed))).toEqual([place]);
  });
});

describe('what only looks odd', () => {
  const initial = { kind: 'initial', heldOn: '2026-01-15' };
  const said = (directContact: boolean): object => ({ agency: 'police', directContact });

  test.each<[string, object, object, string]>([
    ['a conference about no child', {}, { children: [] }, 'no-child /conferences/0/children'],
    ['a child named twice', {}, { children: ['anna', 'anna'] }, 'child-named-twice /conferences/0/children/1'],
    ['a death before any birth', { bornOn: null, diedOn: '2026-01-31' }, {}, 'died-unborn /children/0/diedOn'],
    [
      'presence at what was not held',
      {},
      { heldOn: null, attendance: [{}, { present: true }] },
      'present-but-not-held /conferences/0/attendance/1/present',
    ],
    [
      'a decision sent before the end',
      {},
      { endedAt: '2026-03-10T15:00Z', decision: { sentAt: '2026-03-10T14:00Z' } },
      'sent-early /conferences/0/decision/sentAt',
    ],
    [
      'minutes sent before the day',
      {},
      { heldOn: '2026-03-10', minutes: { sentOn: '2026-03-09' } },
      'sent-early /conferences/0/minutes/sentOn',
    ],
    [
      'a decision sent before the day',
      {},
      { heldOn: '2026-03-10', decision: { sentAt: '2026-03-09T23:00Z' } },
      'sent-early /conferences/0/decision/sentAt',
    ],
    [
      'a conference that was cancelled and held',
      {},
      { heldOn: '2026-03-10', cancelledOn: '2026-03-02' },
      'cancelled-and-held /conferences/0/cancelledOn',
    ],
    ['a conference on a Saturday', {}, { heldOn: '2026-03-14' }, 'held-at-weekend /conferences/0/heldOn'],
    ['a conference on a Sunday', {}, { heldOn: '2026-03-15' }, 'held-at-weekend /conferences/0/heldOn'],
    [
      'an initial conference about an unborn child',
      { bornOn: '2026-02-02' },
      initial,
      'initial-before-birth /conferences/0/kind',
    ],
    [
      'an agency of which two things are said',
      {},
      { attendance: [said(true), said(true), said(false)] },
      'direct-contact-disagrees /conferences/0/attendance/2/directContact',
    ],
    [
      'a judgement by nobody',
      { chronology: [{}, { risk: { continuing: { is: true } } }] },
      {},
      'judged-by-nobody /children/0/chronology/1/risk/continuing',
    ],
    [
      'a judgement by nobody on a plan',
      { plans: [{ ending: { childOldEnoughToBeTold: { is: true } } }] },
      {},
      'judged-by-nobody /children/0/plans/0/ending/childOldEnoughToBeTold',
    ],
    [
      'a judgement by nobody on a conference',
      {},
      { interestsLikelyConflict: { is: true } },
      'judged-by-nobody /conferences/0/interestsLikelyConflict',
    ],
    [
      'a judgement by nobody on an exclusion',
      {},
      { exclusions: [{ decided: { is: false } }] },
      'judged-by-nobody /conferences/0/exclusions/0/decided',
    ],
  ])('is a warning: %s', (_, anna, conference, place) => {
    const parsed = parseCase(aCase(anna, conference));
    expect(parsed.ok).toBe(true);
    expect(placesOf(parsed.warnings)).toEqual([place]);
  });

  test('is told beside the errors too', () => {
    const parsed = parseCase(aCase({ bornOn: 7, chronology: [{ risk: { continuing: { is: true } } }] }));
    expect([parsed.ok, parsed.warnings.length]).toEqual([false, 1]);
  });
});

describe('nothing is odd about', () => {
  test.each<[string, object, object]>([
    ['a life in order', { bornOn: '2020-02-03', diedOn: '2026-01-31', lookedAfter: [{ since: '2025-01-06' }] }, {}],
    [
      'a conference in order',
      {},
      {
        heldOn: '2026-03-10',
        endedAt: '2026-03-10T15:00Z',
        decision: { sentAt: '2026-03-10T16:00Z' },
        minutes: { sentOn: '2026-03-20' },
      },
    ],
    [
      'an agency of which one thing is said twice',
      {},
      {
        attendance: [
          { agency: 'police', directContact: true },
          { agency: 'police', directContact: true },
        ],
      },
    ],
    [
      'a judgement that nobody has made yet',
      { chronology: [{ risk: { continuing: { by: 'conference-chair' } } }] },
      {},
    ],
    ['a conference that was cancelled', {}, { heldOn: null, cancelledOn: '2026-03-02' }],
  ])('%s', (_, anna, conference) => {
    expect(issuesIn(anna, conference)).toEqual([]);
  });

  test('a judge who is merely misspelt', () => {
    const issues = issuesIn({ chronology: [{ risk: { continuing: { is: true, by: 'chair' } } }] });
    expect(placesOf(issues)).toEqual(['unknown-word /children/0/chronology/0/risk/continuing/by']);
  });
});
