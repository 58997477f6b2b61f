import { describe, expect, test } from 'vitest';
import { parseCase } from '../../../src/validation/parseCase.ts';
import { conference, found, initial, issuesOfHistory } from './history.ts';
import { issuesIn, issuesOf, placesOf } from './issues.ts';

const [continues, ends] = [{ outcome: { planContinues: true } }, { outcome: { planContinues: false } }];
const review = (parts: object = {}): object => conference('r', 'review', { heldOn: '2026-04-14', ...parts });
const forAnna = (parts: object): object => ({ perChild: [{ child: 'anna', ...parts }] });

const inForce = { plans: [{ madeAt: 'initial', endedOn: null }] };
const ended = (parts: object = {}): object => ({ plans: [{ madeAt: 'initial', endedOn: '2026-04-14', ...parts }] });

describe('what a review decided about the plan', () => {
  test.each<[string, object, object, string]>([
    ['ends what has not ended', inForce, ends, 'decided-but-not-ended /conferences/1/outcome/planContinues'],
    [
      'ends one whose first day is not known',
      { plans: [{ endedOn: null }] },
      ends,
      'decided-but-not-ended /conferences/1/outcome/planContinues',
    ],
    [
      'ends it for her alone',
      inForce,
      { ...continues, ...forAnna(ends) },
      'decided-but-not-ended /conferences/1/perChild/0/outcome/planContinues',
    ],
    ['goes on with what ended', ended(), continues, 'continues-but-ended /conferences/1/outcome/planContinues'],
    [
      'goes on with it for her alone',
      ended({ endingRoute: 'review-conference' }),
      { ...ends, ...forAnna(continues) },
      'continues-but-ended /conferences/1/perChild/0/outcome/planContinues',
    ],
  ])('%s: a warning', (_, anna, decided, place) => {
    expect(found(anna, [initial, review(decided)])).toEqual([`warning ${place}`]);
  });

  test.each<[string, object, object]>([
    ['ends what ended', ended(), ends],
    ['ends it, and the plan ended later', { plans: [{ madeAt: 'initial', endedOn: '2026-04-21' }] }, ends],
    ['ends it, and it is not known whether it ended', { plans: [{ madeAt: 'initial' }] }, ends],
    ['ends what is not known', {}, ends],
    [
      'ends one of several of which days are not known',
      { plans: [{ endedOn: null }, { endedOn: '2026-04-14' }] },
      ends,
    ],
    ['goes on', inForce, continues],
    ['goes on, for her alone', inForce, { ...ends, ...forAnna(continues) }],
    ['goes on, and it ended that day by another route', ended({ endingRoute: 'without-conference' }), continues],
  ])('%s: right', (_, anna, decided) => {
    expect(found(anna, [initial, review(decided)])).toEqual([]);
  });

  test('is about the plan of its time', () => {
    const plans = [
      { madeOn: '2025-01-14', endedOn: '2025-06-17' },
      { madeAt: 'initial', endedOn: null },
    ];
    const first = conference('first', 'review', { heldOn: '2025-06-17', ...ends });
    expect(found({ plans }, [initial, first])).toEqual([]);
  });

  test('is held against no plan that cannot be read', () => {
    expect(found({ plans: [{ madeOn: '2025-01-14', endedOn: null }, 7] }, [review(ends)])).toEqual([
      'error wrong-type plans/1',
    ]);
  });

  test('names the end that it contradicts', () => {
    const [not] = issuesOfHistory(inForce, [initial, review(ends)]);
    expect(not).toEqual({
      code: 'decided-but-not-ended',
      severity: 'warning',
      path: '/conferences/1/outcome/planContinues',
      message: 'the review decided that the plan does not go on, and yet it has not ended',
      found: false,
      help: 'write down when the plan ended',
      related: [{ path: '/children/0/plans/0/endedOn', message: 'not ended' }],
    });
    const [did] = issuesOfHistory(ended(), [initial, review(continues)]);
    expect(did?.related).toEqual([{ path: '/children/0/plans/0/endedOn', message: 'ended on `2026-04-14`' }]);
  });
});

describe('a name that was added', () => {
  const added = { outcome: { nameAdded: true } };
  const adding = (parts: object = added): object => ({ ...initial, ...parts });
  const before = { madeOn: '2025-01-14', endedOn: '2025-06-17' };

  test.each<[string, object, object, string]>([
    ['there is no plan', { plans: [] }, added, 'outcome/nameAdded'],
    ['there is none, and hers alone was', { plans: [] }, forAnna(added), 'perChild/0/outcome/nameAdded'],
    ['every plan had ended', { plans: [before] }, added, 'outcome/nameAdded'],
  ])('is a warning where %s', (_, anna, parts, place) => {
    const issues = issuesOfHistory(anna, [adding(parts)]);
    expect(placesOf(issues)).toEqual([`added-but-not-made /conferences/0/${place}`]);
    expect(issues[0]?.related).toEqual([{ path: '/children/0/plans', message: 'the plans that the child has had' }]);
  });

  test.each<[string, object, object]>([
    ['the plan was made there', { plans: [before, { madeAt: 'initial', endedOn: null }] }, adding()],
    ['the plan was made later', { plans: [{ madeOn: '2026-01-20', endedOn: null }] }, adding()],
    ['the day of a plan is not known', { plans: [{}] }, adding()],
    ['what plans there were is not known', {}, adding()],
    ['hers was not', { plans: [] }, adding({ ...added, ...forAnna({ outcome: { nameAdded: false } }) })],
    ['none was', { plans: [] }, adding({ outcome: { nameAdded: false } })],
    ['it is not known what conference added it', { plans: [] }, { ...adding(), kind: undefined }],
  ])('is right where %s', (_, anna, one) => {
    expect(found(anna, [one])).toEqual([]);
  });
});

describe('what becomes of a name on the register', () => {
  const decided = (registration: string, planContinues: boolean): object => ({
    outcome: { registration, planContinues },
  });

  test.each<[string, object, string]>([
    ['is removed and the plan goes on', decided('removed', true), 'outcome/registration'],
    ['stays and the plan does not', decided('stays', false), 'outcome/registration'],
    ['changes its category and the plan ends', decided('category-changes', false), 'outcome/registration'],
    ['is removed for one child', forAnna(decided('removed', true)), 'perChild/0/outcome/registration'],
    [
      'stays for all, and the plan ends for one',
      { ...decided('stays', true), ...forAnna({ outcome: { planContinues: false } }) },
      'outcome/registration',
    ],
  ])('is a warning where it %s', (_, parts, place) => {
    expect(placesOf(issuesIn({}, parts))).toEqual([`registration-disagrees /conferences/0/${place}`]);
  });

  test.each<[string, object]>([
    ['is removed and the plan ends', decided('removed', false)],
    ['stays and the plan goes on', decided('stays', true)],
    ['changes its category and the plan goes on', decided('category-changes', true)],
    ['stays, and what becomes of the plan is not known', { outcome: { registration: 'stays' } }],
    [
      'is said for no child otherwise than for the one',
      { ...decided('stays', false), ...forAnna(decided('stays', true)) },
    ],
    ['is said for a child that cannot be read', { perChild: [{ child: 7, ...decided('stays', false) }] }],
  ])('is right where it %s', (_, parts) => {
    expect(placesOf(issuesIn({}, parts)).filter((place) => place.startsWith('registration'))).toEqual([]);
  });

  test('is told of once for siblings, naming what it goes against', () => {
    const input = {
      id: 'case',
      children: [{ id: 'a' }, { id: 'b' }, { id: 'c' }],
      conferences: [
        { id: 'r', children: ['a', 'b', 'c'], ...decided('removed', true), perChild: [{ child: 'c', outcome: {} }] },
      ],
    };
    expect(issuesOf(parseCase(input))).toEqual([
      {
        code: 'registration-disagrees',
        severity: 'warning',
        path: '/conferences/0/outcome/registration',
        message: "the child's name was removed from the register, and yet the plan goes on",
        found: 'removed',
        related: [{ path: '/conferences/0/outcome/planContinues', message: '`outcome.planContinues` is `true`' }],
      },
    ]);
  });
});
