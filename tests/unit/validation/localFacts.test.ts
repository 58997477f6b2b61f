import { describe, expect, test } from 'vitest';
import type { Policy } from '../../../src/engine/Policy.ts';
import { checkedPolicy } from '../../../src/engine/rulesOf.ts';
import { parseCase, parseCaseText } from '../../../src/validation/index.ts';
import { aPolicy } from '../policy/support/aPolicy.ts';
import { issuesOf, placesOf } from './issues.ts';

const facts: Policy['facts'] = {
  'local.told': { type: 'yes-no', says: 'The school was told.' },
  'local.plan.safe': { type: 'judgement', says: 'The plan keeps the child safe.' },
  'local.lookedAfter.visits': { type: 'count', says: 'How many visits there were.' },
  'local.move.letterOn': { type: 'date', says: 'The day of the letter; `null` where there was none.' },
  'local.conference.calledAt': { type: 'instant', says: 'When it was called; `null` where it was not.' },
  'local.conference.asked': { type: 'agencies', says: 'The agencies that were asked.' },
  'local.series.supervision': { type: 'date', says: 'From when the next supervision is counted.' },
  'local.exclusion.ground': { type: ['violence', 'other'], says: 'The ground.' },
};
const policies = [checkedPolicy({ ...aPolicy(), facts } as unknown as Policy, 'test')];

interface Locals {
  readonly child?: object;
  readonly plan?: object;
  readonly lookedAfter?: object;
  readonly move?: object;
  readonly conference?: object;
  readonly perChild?: object;
  readonly exclusion?: object;
}

/** A case in which each record holds facts of policies' own. */
const aCase = ({ child, plan, lookedAfter, move, conference, perChild, exclusion }: Locals): object => ({
  id: 'case',
  children: [
    {
      id: 'a',
      local: child,
      plans: [{ madeOn: '2026-01-12', local: plan }],
      lookedAfter: [{ since: '2026-02-02', local: lookedAfter }],
      moves: [{ direction: 'in', local: move }],
    },
  ],
  conferences: [
    {
      id: 'c',
      kind: 'review',
      heldOn: '2026-03-10',
      children: ['a'],
      local: conference,
      perChild: [{ child: 'a', local: perChild }],
      exclusions: [{ local: exclusion }],
    },
  ],
});

const sound: Locals = {
  child: { told: true },
  plan: { safe: { is: true, by: 'core-group', on: '2026-02-02' } },
  lookedAfter: { visits: 3 },
  move: { letterOn: null },
  conference: { calledAt: '2026-03-01T09:00:00Z', asked: ['police'] },
  perChild: { asked: ['school'] },
  exclusion: { ground: 'violence' },
};

/** As JSON holds it, where a property that is not there is none. */
const asJson = (value: object): unknown => JSON.parse(JSON.stringify(value));

const issuesIn = (locals: Locals): ReturnType<typeof issuesOf> =>
  issuesOf(parseCase(asJson(aCase(locals)), { policies }));

describe("facts of policies' own in a case", () => {
  test('stand with what each is a fact of', () => {
    expect(parseCase(asJson(aCase(sound)), { policies }).ok).toBe(true);
    expect(parseCaseText(JSON.stringify(aCase(sound)), { policies }).ok).toBe(true);
  });

  test('are not looked up where no policies are given', () => {
    expect(parseCase(asJson(aCase({ child: { anything: 'at all' } }))).ok).toBe(true);
  });

  test('that are misspelt are told with what was meant', () => {
    const [issue] = issuesIn({ conference: { callledAt: '2026-03-01T09:00:00Z' } });
    expect(issue).toMatchObject({
      code: 'undeclared-fact',
      path: '/conferences/0/local/callledAt',
      message: 'no policy declares a fact `local.conference.callledAt`',
      help: 'did you mean `calledAt`?',
    });
  });

  test('that stand with something else are told where they belong', () => {
    const [issue] = issuesIn({ child: { ground: 'violence' } });
    expect(issue).toMatchObject({
      code: 'undeclared-fact',
      path: '/children/0/local/ground',
      help: 'write it in `local` of the request for exclusion',
    });
  });

  test('are series where they are listed so, and nowhere else', () => {
    const withSeries = (series: unknown, local: object = {}): ReturnType<typeof issuesOf> => {
      const children = [{ id: 'a', plans: [{ madeOn: '2026-01-12' }], series, local }];
      return issuesOf(parseCase(asJson({ id: 'case', children, conferences: [] }), { policies }));
    };
    expect(withSeries({ supervision: [{ on: '2026-02-02', meta: { by: 'manager' } }] })).toEqual([]);
    expect(withSeries({ supervison: [] })).toMatchObject([
      {
        code: 'undeclared-fact',
        path: '/children/0/series/supervison',
        message: 'no policy declares a fact `local.series.supervison`',
        help: 'did you mean `supervision`?',
      },
    ]);
    expect(withSeries({ told: [] })).toMatchObject([{ help: 'write it in `local` of the child' }]);
    expect(withSeries({}, { supervision: '2026-02-02' })).toMatchObject([
      {
        code: 'undeclared-fact',
        path: '/children/0/local/supervision',
        help: 'write it in `series` of the child, as a list of days',
      },
    ]);
    expect(placesOf(withSeries({ supervision: ['2026-02-02'] }))).toEqual([
      'wrong-type /children/0/series/supervision/0',
    ]);
    expect(placesOf(withSeries({ supervision: [{ on: '2026-02-30' }] }))).toEqual([
      'no-such-day /children/0/series/supervision/0/on',
    ]);
    expect(placesOf(withSeries({ 'not a name': [] }))).toEqual(
      placesOf(withSeries({}, { 'not a name': true })).map((told) => told.replace('local', 'series')),
    );
  });

  test('of a series lie under a plan, before a death, and are listed once', () => {
    const children = [
      {
        id: 'a',
        diedOn: '2026-03-01',
        plans: [{ madeOn: '2026-01-12' }],
        series: { supervision: ['2026-01-05', '2026-02-02', '2026-02-02', '2026-03-09'].map((on) => ({ on })) },
      },
    ];
    const parsed = parseCase({ id: 'case', children, conferences: [] }, { policies });
    const warnings = parsed.ok ? parsed.warnings : [];
    expect(warnings.map(({ code, path }) => `${code} ${path}`).toSorted()).toEqual([
      'after-death /children/0/series/supervision/3/on',
      'before-plan /children/0/series/supervision/0/on',
      'listed-twice /children/0/series/supervision/2',
    ]);
  });

  test('have a value of their type', () => {
    const issues = issuesIn({
      child: { told: 'yes' },
      plan: { safe: true },
      lookedAfter: { visits: 1.5 },
      move: { letterOn: '2026-02-30' },
      conference: { calledAt: '2026-03-01', asked: ['polce'] },
      perChild: { asked: 'police' },
      exclusion: { ground: 'violense' },
    });
    expect(placesOf(issues).toSorted()).toEqual([
      'no-such-day /children/0/moves/0/local/letterOn',
      'no-such-instant /conferences/0/local/calledAt',
      'unknown-word /conferences/0/exclusions/0/local/ground',
      'unknown-word /conferences/0/local/asked/0',
      'wrong-type /children/0/local/told',
      'wrong-type /children/0/lookedAfter/0/local/visits',
      'wrong-type /children/0/plans/0/local/safe',
      'wrong-type /conferences/0/perChild/0/local/asked',
    ]);
    expect(issues.find(({ code }) => code === 'unknown-word')?.help).toBe('did you mean `police`?');
  });
});
