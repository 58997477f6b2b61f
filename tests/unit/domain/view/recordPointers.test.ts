import { describe, expect, test } from 'vitest';
import { standsAt } from '../../../../src/domain/pointer.ts';
import { placesOf } from '../../../../src/domain/view/recordPointers.ts';
import { vocabulary } from '../../../../src/domain/vocabulary.ts';
import { type Asked, caseOf, firstReview, initial, nextReview, placesFor, plan, see } from '../support/readCase.ts';

const conferences = [initial, firstReview, nextReview];
const recorded: Asked = {
  child: {
    bornOn: '2019-05-02',
    plans: [
      { madeOn: '2020-01-01', endedOn: '2021-01-01' },
      { ...plan, ending: { agenciesNotified: true } },
    ],
    lookedAfter: [{ since: '2026-02-01', endedOn: null, reviews: [{ heldOn: null }, { heldOn: '2026-02-25' }] }],
    moves: [{ permanentOn: '2026-03-01' }],
  },
  conferences: [
    initial,
    {
      ...firstReview,
      children: ['b', 'a'],
      quorum: { met: true },
      exclusions: [{ partial: false }, { decided: { is: true } }],
      perChild: [{ child: 'b' }, { child: 'a', outcome: { planContinues: true } }],
    },
  ],
  conference: 'first',
  exclusion: 1,
};

describe('where a fact stands', () => {
  test.each<[string, readonly string[]]>([
    ['child.bornOn', ['/children/0/bornOn']],
    ['plan.endedOn', ['/children/0/plans/1/endedOn']],
    ['ending.agenciesNotified', ['/children/0/plans/1/ending/agenciesNotified']],
    ['lookedAfter.since', ['/children/0/lookedAfter/0/since']],
    ['lookedAfter.criteriaForPlanConsidered', ['/children/0/lookedAfter/0/reviews/1/criteriaForPlanConsidered']],
    ['move.notifiedOn', ['/children/0/moves/0/notifiedOn']],
    ['conference.kind', ['/conferences/1/kind']],
    ['quorum.met', ['/conferences/1/quorum/met']],
    ['outcome.planContinues', ['/conferences/1/perChild/1/outcome/planContinues']],
    ['exclusion.decided', ['/conferences/1/exclusions/1/decided/is']],
    ['exclusion.decided.by', ['/conferences/1/exclusions/1/decided/by']],
    ['exclusion.partial', ['/conferences/1/exclusions/1/partial']],
    ['local.hasPassport', ['/children/0/local/hasPassport']],
    ['no.such', []],
    ['toString', []],
    ['plan.stage', ['/children/0/plans/1/endedOn']],
    ['plan.madeOn', ['/conferences/0/heldOn']],
  ])('of `%s` is %s', (name, expected) => {
    expect(placesFor(name, recorded)).toEqual(expected);
  });

  test.each<[string, readonly string[]]>([
    ['plan.endedOn', ['/children/0/plans/-/endedOn']],
    ['plan.madeOn', ['/children/0/plans']],
    ['lookedAfter.since', ['/children/0/lookedAfter/-/since']],
    ['lookedAfter.now', ['/children/0/lookedAfter']],
    ['lookedAfter.criteriaForPlanConsidered', ['/children/0/lookedAfter/-/reviews/-/criteriaForPlanConsidered']],
    ['conference.kind', ['/conferences/-']],
    ['exclusion.decided', ['/conferences/-/exclusions']],
    ['previousConference.quorate', ['/conferences/-']],
    ['attendance.agencies', ['/conferences/-/attendance']],
    ['scores.byParents', ['/conferences/-']],
  ])('of `%s` is, where nothing is recorded, %s', (name, expected) => {
    expect(placesFor(name, {})).toEqual(expected);
  });

  test('is a place in a plan that holds its own day, where that is written down', () => {
    expect(placesFor('plan.madeOn', { child: { plans: [{ madeOn: '2026-01-01' }] } })).toEqual([
      '/children/0/plans/0/madeOn',
    ]);
    expect(placesFor('plan.madeOn', { child: { plans: [{}] } })).toEqual(['/children/0/plans/0/madeOn']);
  });

  test.each([
    ['nothing', {}],
    ['much', recorded],
    ['a conference to come', { child: { plans: [plan], visits: [{ on: '2026-02-01' }] }, conferences }],
  ])('is known of every fact, and lies within the case, with %s recorded', (_, asked) => {
    const view = see(asked);
    const file = caseOf(asked);
    const places = Object.keys(vocabulary).map((name) => [name, placesOf(view, name)] as const);
    expect(places.filter(([, some]) => some.length === 0)).toEqual([]);
    // What is not there yet would stand in a list that can take it, or in a record that is there.
    const roots = new Set(places.flatMap(([, some]) => some.map((place) => place.split('/').slice(0, 3).join('/'))));
    expect([...roots].filter((root) => !root.endsWith('/-') && !standsAt(file, root))).toEqual([]);
  });
});
