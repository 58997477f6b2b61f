import { describe, expect, test } from 'vitest';
import { parseCase } from '../../../src/validation/parseCase.ts';
import { conference, found, initial, issuesOfHistory } from './history.ts';
import { issuesOf, placesOf } from './issues.ts';

describe('after a death', () => {
  const died = { bornOn: '2020-01-06', diedOn: '2026-02-02' };
  const review = (heldOn: string | null): object => conference('r', 'review', { heldOn });

  test.each<[string, object, readonly object[], string]>([
    ['a conference held', {}, [initial, review('2026-04-14')], '/conferences/1/heldOn'],
    ['a plan that ended', { plans: [{ madeAt: 'initial', endedOn: '2026-02-03' }] }, [initial], 'plans/0/endedOn'],
    ['a plan made', { plans: [{ madeOn: '2026-02-03', endedOn: null }] }, [initial], 'plans/0/madeOn'],
    ['a time that began', { lookedAfter: [{ since: '2026-02-03', endedOn: null }] }, [], 'lookedAfter/0/since'],
    [
      'a time that ended',
      { lookedAfter: [{ since: '2026-01-05', endedOn: '2026-02-03' }] },
      [],
      'lookedAfter/0/endedOn',
    ],
    ['a visit', { visits: [{ on: '2026-02-03' }] }, [], 'visits/0/on'],
    ['a meeting of the core group', { coreGroups: [{ heldOn: '2026-02-03' }] }, [], 'coreGroups/0/heldOn'],
    [
      'a looked-after review',
      { lookedAfter: [{ since: '2026-01-05', reviews: [{ heldOn: '2026-02-03' }] }] },
      [],
      'lookedAfter/0/reviews/0/heldOn',
    ],
    ['leaving the country', { leftUnitedKingdomOn: '2026-02-03' }, [], 'leftUnitedKingdomOn'],
    ['a move', { moves: [{ permanentOn: '2026-02-03' }] }, [], 'moves/0/permanentOn'],
    [
      'a conference of the receiving authority',
      { moves: [{ receivingConferenceHeldOn: '2026-02-03' }] },
      [],
      'moves/0/receivingConferenceHeldOn',
    ],
    [
      'a judgement about the living',
      { chronology: [{ on: '2026-02-03', risk: { continuing: { is: true, by: 'social-worker' } } }] },
      [],
      'chronology/0/on',
    ],
    [
      'a return from care',
      { chronology: [{ on: '2026-02-03', lookedAfter: { returnPlanned: true } }] },
      [],
      'chronology/0/on',
    ],
  ])('%s is a warning', (_, anna, conferences, place) => {
    expect(found({ ...died, ...anna }, conferences)).toEqual([`warning after-death ${place}`]);
  });

  test('nothing is odd about what stayed as it was, ended that day, or did not take place', () => {
    const plans = [{ madeAt: 'initial', endedOn: '2026-02-02' }];
    const lookedAfter = [{ since: '2026-01-05', endedOn: '2026-02-02' }];
    expect(found({ ...died, plans, lookedAfter }, [initial, review(null)])).toEqual([]);
    expect(found({ ...died, plans: [{ madeAt: 'initial', endedOn: null }] })).toEqual([]);
  });

  test.each<[string, object]>([
    ['an allegation', { incident: { furtherHarmOrAllegation: true } }],
    ['what is not so', { lookedAfter: { returnPlanned: false } }],
  ])('%s may come up', (_, entry) => {
    expect(found({ ...died, chronology: [{ on: '2026-02-03', ...entry }] })).toEqual([]);
  });

  test('a conference about brothers and sisters is told of for the child who died', () => {
    const children = [{ id: 'a' }, { id: 'b', ...died }];
    const [issue, ...others] = issuesOf(
      parseCase({ id: 'case', children, conferences: [{ id: 'c', children: ['a', 'b'], heldOn: '2026-04-14' }] }),
    );
    expect(issue?.related).toEqual([{ path: '/children/1/diedOn', message: 'the child died on `2026-02-02`' }]);
    expect(others).toEqual([]);
  });
});

describe('before a birth', () => {
  const [unborn, born] = [{ bornOn: null }, { bornOn: '2026-01-06' }];
  const returned = (on?: string): object => ({ chronology: [{ on, lookedAfter: { returnPlanned: true } }] });

  test.each<[string, object, string]>([
    ['a time of being looked after', { ...unborn, lookedAfter: [{ since: '2026-01-05' }] }, 'lookedAfter/0'],
    ['leaving the country while unborn', { ...unborn, leftUnitedKingdomOn: '2026-01-05' }, 'leftUnitedKingdomOn'],
    ['leaving the country', { ...born, leftUnitedKingdomOn: '2026-01-05' }, 'leftUnitedKingdomOn'],
    ['a return from care while unborn', { ...unborn, ...returned() }, 'chronology/0/lookedAfter/returnPlanned'],
    ['a return from care', { ...born, ...returned('2026-01-05') }, 'chronology/0/lookedAfter/returnPlanned'],
  ])('%s is a warning', (_, anna, place) => {
    const issues = issuesOfHistory(anna, []);
    expect(placesOf(issues)).toEqual([`before-birth /children/0/${place}`]);
    expect(issues[0]?.related?.[0]?.path).toBe('/children/0/bornOn');
  });

  test.each<[string, object]>([
    ['a child who leaves on the day of birth', { ...born, leftUnitedKingdomOn: '2026-01-06' }],
    ['a child who was returned then', { ...born, ...returned('2026-01-06') }],
    ['a child who was returned on a day that is not known', { ...born, ...returned() }],
    ['a child of whom it is not known whether it is born', { leftUnitedKingdomOn: '2026-01-05', ...returned() }],
    ['an unborn child who was never looked after', { ...unborn, lookedAfter: [], leftUnitedKingdomOn: null }],
    ['an unborn child whose family moves', { ...unborn, moves: [{ permanentOn: '2026-01-05' }] }],
    [
      'an unborn child to whom harm is alleged',
      { ...unborn, chronology: [{ on: '2026-01-05', incident: { furtherHarmOrAllegation: true } }] },
    ],
  ])('nothing is odd about %s', (_, anna) => {
    expect(found(anna, [])).toEqual([]);
  });

  test('a conference is a pre-birth one, and after it another', () => {
    const of = (bornOn: string | null, kind: string): readonly string[] =>
      found({ bornOn }, [conference('c', kind, { heldOn: '2026-01-14' })]);
    expect(of(null, 'initial')).toEqual(['warning initial-before-birth /conferences/0/kind']);
    expect(of('2026-01-15', 'initial')).toEqual(['warning initial-before-birth /conferences/0/kind']);
    expect(of('2026-01-13', 'pre-birth')).toEqual(['warning pre-birth-after-birth /conferences/0/kind']);
    expect([of(null, 'pre-birth'), of('2026-01-14', 'pre-birth'), of('2026-01-14', 'initial')].flat()).toEqual([]);
    const [issue] = issuesOfHistory({ bornOn: '2026-01-13' }, [conference('c', 'pre-birth', { heldOn: '2026-01-14' })]);
    expect(issue).toMatchObject({
      help: 'did you mean `initial`?',
      related: [{ path: '/children/0/bornOn', message: 'born on `2026-01-13`' }],
    });
  });
});

describe('on the eighteenth birthday or after it', () => {
  const anna = { bornOn: '2008-02-29' };

  test.each<[string, object, string]>([
    ['a plan made at a conference', { plans: [{ madeAt: 'initial' }], bornOn: '2008-01-14' }, 'plans/0/madeAt'],
    ['a plan made', { ...anna, plans: [{ madeOn: '2026-03-01' }] }, 'plans/0/madeOn'],
    ['a time that began', { ...anna, lookedAfter: [{ since: '2026-06-01' }] }, 'lookedAfter/0/since'],
  ])('%s is a warning', (_, parts, place) => {
    expect(found(parts)).toEqual([`warning after-eighteenth-birthday ${place}`]);
  });

  test.each<[string, object]>([
    ['the day before', { ...anna, plans: [{ madeOn: '2026-02-28' }], lookedAfter: [{ since: '2026-02-28' }] }],
    ['on days that are not known', { ...anna, plans: [{}], lookedAfter: [{}] }],
    ['of a child whose birthday is not known', { plans: [{ madeOn: '2036-02-28' }] }],
    ['at the end of the calendar', { bornOn: '9990-01-01', plans: [{ madeOn: '9999-12-31' }] }],
  ])('but not %s', (_, parts) => {
    expect(found(parts, [])).toEqual([]);
  });

  test('it is said when that was', () => {
    const [issue] = issuesOfHistory({ ...anna, plans: [{ madeOn: '2026-03-01' }] });
    expect(issue).toEqual({
      code: 'after-eighteenth-birthday',
      severity: 'warning',
      path: '/children/0/plans/0/madeOn',
      message: 'the plan was made on `2026-03-01`, and the child came of age on `2026-03-01`',
      found: '2026-03-01',
      related: [{ path: '/children/0/bornOn', message: 'born on `2008-02-29`' }],
    });
  });
});

describe('days of one matter in the wrong order', () => {
  test('are a warning of enquiries', () => {
    const enquiry = (assessmentCompletedOn: string | null): object => ({
      enquiries: [{ startedOn: '2026-01-13', assessmentCompletedOn }],
    });
    const [issue] = issuesOfHistory(enquiry('2026-01-12'));
    expect(issue).toEqual({
      code: 'completed-before-started',
      severity: 'warning',
      path: '/children/0/enquiries/0/assessmentCompletedOn',
      message: 'the assessment was completed before the enquiries began',
      found: '2026-01-12',
      related: [{ path: '/children/0/enquiries/0/startedOn', message: 'began on `2026-01-13`' }],
    });
    expect([...found(enquiry('2026-01-13')), ...found(enquiry(null))]).toEqual([]);
  });

  test('are a warning of a move', () => {
    const move = (receivingConferenceHeldOn: string | null): object => ({
      moves: [{ notifiedOn: '2026-01-13', receivingConferenceHeldOn }],
    });
    const [issue] = issuesOfHistory(move('2026-01-12'));
    expect(issue).toEqual({
      code: 'received-before-notified',
      severity: 'warning',
      path: '/children/0/moves/0/receivingConferenceHeldOn',
      message: 'the receiving authority held its conference before it was notified of the move',
      found: '2026-01-12',
      related: [{ path: '/children/0/moves/0/notifiedOn', message: 'notified on `2026-01-13`' }],
    });
    expect([...found(move('2026-01-13')), ...found(move(null)), ...found({ moves: [{}] })]).toEqual([]);
  });
});

describe('an entry that stands twice in a list', () => {
  const lists: readonly (readonly [string, object])[] = [
    ['plans', {}],
    ['lookedAfter', { since: '2026-01-05', endedOn: '2026-01-05' }],
    ['moves', { direction: 'in', permanentOn: '2026-01-05' }],
    ['chronology', { on: '2026-01-05', incident: { furtherHarmOrAllegation: true } }],
    ['visits', { on: '2026-01-05' }],
    ['coreGroups', { heldOn: '2026-01-05' }],
  ];

  test.each(lists.slice(1))('of %s is a warning', (list, entry) => {
    const other = { ...entry, meta: { row: 2 } };
    const issues = issuesOfHistory({ [list]: [entry, other, Object.fromEntries(Object.entries(entry).toReversed())] });
    expect(placesOf(issues)).toEqual([`listed-twice /children/0/${list}/2`]);
    expect(issues[0]?.related).toEqual([{ path: `/children/0/${list}/0`, message: 'it stands here first' }]);
  });

  test('of plans is one too', () => {
    const plan = { madeOn: '2025-01-14', endedOn: '2025-06-17' };
    expect(found({ plans: [plan, plan] })).toContain('warning listed-twice plans/1');
  });

  test('of reviews and of requests is one too', () => {
    const reviews = [{ heldOn: '2026-01-05' }, { heldOn: '2026-01-05' }];
    const exclusions = [{ by: 'police' }, { by: 'school' }, { by: 'police' }];
    expect(found({ lookedAfter: [{ since: '2026-01-05', reviews }] }, [{ ...initial, exclusions }])).toEqual([
      'warning listed-twice lookedAfter/0/reviews/1',
      'warning listed-twice /conferences/0/exclusions/2',
    ]);
  });

  test.each(lists.slice(1))('of %s is none that differs or says nothing', (list, entry) => {
    expect(found({ [list]: [entry] })).toEqual([]);
  });

  test('is none where both say nothing', () => {
    expect(found({ plans: [{}, {}], moves: [{}, {}], chronology: [{}, {}] })).toEqual([]);
  });
});
