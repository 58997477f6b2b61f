import { describe, expect, test } from 'vitest';
import { parseCase } from '../../../src/validation/parseCase.ts';
import { aCase, issuesIn, issuesOf, placesOf } from './issues.ts';

const judged = { is: true, by: 'social-worker', on: '2026-03-01' };

test('a case that is right in every part becomes the same case, frozen', () => {
  const { conferences, ...rest } = aCase(
    {
      bornOn: '2020-02-29',
      plans: [
        {
          madeOn: '2023-01-12',
          endedOn: '2023-12-14',
          endingRoute: 'review-conference',
          ending: { agenciesNotified: true },
        },
        { madeAt: 'i', endedOn: null, categories: ['neglect', 'emotional-abuse'], latestCategories: ['neglect'] },
      ],
      lookedAfter: [
        { since: '2024-03-01', endedOn: '2024-06-03', reviews: [] },
        { since: '2026-03-02', endedOn: null, reviews: [{ heldOn: '2026-03-09', meetingsKeptSeparate: true }] },
      ],
      moves: [{ direction: 'out', permanentOn: '2026-03-02', from: 'oxfordshire', to: 'rotherham' }],
      chronology: [
        { on: '2026-03-02', plan: { failingToProtect: judged }, incident: { furtherHarmOrAllegation: true } },
        { at: 'c', risk: { continuing: judged } },
      ],
      visits: [{ on: '2026-02-02' }, { on: '2026-02-16' }],
      coreGroups: [{ heldOn: '2026-01-20' }],
      local: { hasPassport: true, school: 'none', siblings: 2, note: null, safe: judged, told: ['school'] },
    },
    {
      kind: 'review',
      heldOn: '2026-03-10',
      endedAt: '2026-03-10T15:30:00Z',
      attendance: [{ agency: 'police', present: true, directContact: false }, {}],
      exclusions: [{ by: 'police', about: 'parent-1', seemsNecessary: judged }],
      reports: { socialWorkerToChairOn: '2026-03-03' },
    },
  );
  const initial = { id: 'i', children: ['anna'], kind: 'initial', heldOn: '2026-01-12' };
  const input = { ...rest, conferences: [...conferences, initial] };
  const parsed = parseCase(input);
  expect(parsed).toEqual({ ok: true, value: input, warnings: [] });
  expect(parsed.ok && Object.isFrozen(parsed.value.conferences[0]?.attendance?.[0])).toBe(true);
});

test('a child not yet born is one like any other', () => {
  expect(issuesIn({ bornOn: null, birthExpectedOn: '2026-06-01' })).toEqual([]);
});

test('every problem is reported at once', () => {
  const issues = issuesIn(
    { bornOn: '2026-02-30', plans: [{ endingRout: 'x', endedOn: 7 }], visits: [{ on: 'May' }, {}], 'a/b~c': 1 },
    { kind: 'inital', endedAt: '2026-03-10T15:30', children: ['ana'], quorum: [] },
  );
  expect(placesOf(issues)).toEqual([
    'wrong-type /children/0/plans/0/endedOn',
    'unknown-key /children/0/plans/0/endingRout',
    'no-such-day /children/0/visits/0/on',
    'missing /children/0/visits/1/on',
    'no-such-day /children/0/bornOn',
    'unknown-key /children/0/a~1b~0c',
    'unknown-word /conferences/0/kind',
    'instant-without-offset /conferences/0/endedAt',
    'wrong-type /conferences/0/quorum',
    'unknown-child /conferences/0/children/0',
  ]);
});

test('an issue says what was found, what was expected and what may have been meant', () => {
  expect(issuesIn({}, { kind: 'inital' })).toEqual([
    {
      code: 'unknown-word',
      severity: 'error',
      path: '/conferences/0/kind',
      message: '`inital` is no word for this',
      found: 'inital',
      expected: 'one of `initial`, `pre-birth`, `review`, `transfer`',
      help: 'did you mean `initial`?',
    },
  ]);
});

describe('help', () => {
  const ownField = "keep it in `meta`, or in `local` where it is a fact of a policy's own";

  test.each<[string, object, string | undefined]>([
    ['names the nearest key', { bornon: null }, 'did you mean `bornOn`?'],
    ['sees past another way of writing', { core_groups: [] }, 'did you mean `coreGroups`?'],
    ['names the place that a key belongs in', { permanentOn: null }, 'did you mean `children[].moves[].permanentOn`?'],
    [
      'names all the places that it may belong in',
      { reasonsRecorded: true },
      'did you mean `children[].plans[].ending.reasonsRecorded` or `conferences[].exclusions[].reasonsRecorded`?',
    ],
    [
      'names the one place of the fact that a section and a key name',
      { plans: [{ failingToProtect: judged }] },
      'did you mean `children[].chronology[].plan.failingToProtect`?',
    ],
    [
      'names it where a section stands in another record',
      { chronology: [{ ending: { considered: true } }] },
      'did you mean `conferences[].ending.considered`?',
    ],
    [
      'says what is worked out',
      { plans: [{ stage: 'ended' }] },
      'leave it out: `plan.stage` is worked out from what the case holds',
    ],
    ["says where a field of one's own can stand, where nothing is near", { zzzzzzzz: 1 }, ownField],
    ['says so too where a key is far too long', { ['x'.repeat(90)]: 1 }, ownField],
    [
      'says how a judgement is written',
      { chronology: [{ risk: { continuing: true } }] },
      'write `{ "is": true, "by": … }`, so that it says who judged',
    ],
    ['says how a yes or no is written', { moves: [{ learntOf: 'true' }] }, 'write `true` without quotation marks'],
    ['turns a British date about', { bornOn: '1/9/2020' }, 'did you mean `2020-09-01`?'],
    ['takes the day off an instant', { bornOn: '2020-09-01T00:00:00Z' }, 'did you mean `2020-09-01`?'],
    ['says how many days the month has', { bornOn: '2025-02-29' }, 'that month has 28 days'],
    ['says what a month is', { bornOn: '2025-13-01' }, 'the month is a number from 01 to 12'],
    ['cannot mend what is no date at all', { bornOn: 'May' }, undefined],
  ])('%s', (_, anna, help) => {
    expect(issuesIn(anna).map((issue) => issue.help)).toEqual([help]);
  });

  test('says how an instant ends', () => {
    expect(issuesIn({}, { endedAt: '2026-03-10T15:30' })[0]?.help).toBe(
      'end it with `Z`, or with an offset such as `+01:00`',
    );
    expect(issuesIn({}, { endedAt: 'noon' })[0]).toMatchObject({ code: 'no-such-instant' });
  });
});

describe('what is no case', () => {
  test.each([[undefined], [null], [7], ['case'], [[]], [new Map()], [() => 1], [Symbol('case')]])('%s', (input) => {
    const parsed = parseCase(input);
    expect([parsed.ok, ...issuesOf(parsed).map(({ path }) => path)]).toEqual([false, '']);
  });

  test('is an object without its parts', () => {
    expect(placesOf(issuesOf(parseCase({})))).toEqual(['missing /id', 'missing /children', 'missing /conferences']);
  });

  test('is one with blank ids, or with gaps in its lists', () => {
    const input = { id: ' ', children: [undefined, { id: 'a' }], conferences: [] };
    expect(placesOf(issuesOf(parseCase(input)))).toEqual(['not-json /children/0', 'empty-id /id']);
  });

  test('is one with a fact of its own under a bad name or with a bad value', () => {
    const issues = issuesIn({ local: { 'Not a name': true, 'two.words': true, list: [7] } });
    expect(placesOf(issues)).toEqual([
      'bad-name /children/0/local/Not a name',
      'bad-name /children/0/local/two.words',
      'wrong-type /children/0/local/list/0',
    ]);
  });

  test('shows nothing that is long', () => {
    const [issue] = issuesIn({ bornOn: 'x'.repeat(100) });
    expect(issue).not.toHaveProperty('found');
    expect(issue?.message).toBe(`\`${'x'.repeat(60)}…\` is no day of the calendar`);
  });
});

describe('what JSON cannot hold', () => {
  const loop: { id: string; children?: unknown } = { id: 'case' };
  loop.children = [loop];
  const nest = (depth: number): unknown => (depth === 0 ? 1 : [nest(depth - 1)]);
  const throwing = {
    id: 'case',
    children: [],
    get conferences(): never {
      throw new RangeError('no');
    },
  };
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();

  test.each<[string, object, string[]]>([
    ['a BigInt', aCase({ bornOn: 10n }), ['not-json /children/0/bornOn']],
    ['no number', aCase({ local: { score: Number.NaN } }), ['not-json /children/0/local/score']],
    ['a `Date`', aCase({ bornOn: new Date(0) }), ['not-json /children/0/bornOn']],
    ['a loop', loop, ['not-json /children/0', 'missing /conferences']],
    ['great depth', aCase({ visits: nest(100) }), [`too-deep /children/0/visits${'/0'.repeat(61)}`]],
    ['a getter that throws', throwing, ['not-json /conferences']],
    ['a proxy that has been revoked', aCase({ plans: proxy }), ['not-json /children/0/plans']],
  ])('is %s', (_, input, places) => {
    const found = placesOf(issuesOf(parseCase(input)));
    expect(found.filter((place) => !place.startsWith('wrong-type'))).toEqual(places);
  });

  test('is not looked for beyond half a million values', () => {
    const input = aCase({ visits: Array.from({ length: 600_000 }, () => '2026-01-01') });
    expect(placesOf(issuesOf(parseCase(input)))).toEqual(['too-large ']);
  });

  test('does not concern what is `undefined`, as good as absent', () => {
    expect(parseCase(aCase({ bornOn: undefined }))).toEqual({ ok: true, value: aCase(), warnings: [] });
  });

  test('is a key that names a prototype', () => {
    const input: unknown = JSON.parse('{"id":"case","children":[],"conferences":[],"__proto__":{"id":"x"}}');
    expect(placesOf(issuesOf(parseCase(input)))).toEqual(['not-json /__proto__']);
  });
});
