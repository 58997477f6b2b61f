import { describe, expect, test } from 'vitest';
import { createRulebook } from '../../../../src/engine/Rulebook.ts';
import { checkFloors } from '../../../../src/policy/index.ts';
import { england, oxfordshire, rotherham, shippedPolicies } from '../../../../src/policies/index.ts';
import { aCounty, aFloor, aNation, aReplacement, aTown, floorsIn } from '../../../support/floors.ts';
import { aRule } from '../../../support/rules.ts';

const conference = 'conference.heldOn';

const sending = (workingDays: number) =>
  ({
    name: 'decision-sent',
    who: 'conference-administrator',
    what: 'send the decisions',
    to: ['parents', 'agencies-invited'],
    due: { within: { workingDays }, after: conference },
    done: 'decision.sentAt',
  }) as const;

const floor = aFloor('deadline', sending(5));

describe('an issue about a floor', () => {
  const nation = aNation([aRule('trigger', { review: 'consider' }), floor]);
  const county = aCounty([
    aRule('trigger', { review: 'convene' }, { id: 'first' }),
    aReplacement('deadline', sending(7), {
      id: 'decisions',
      cites: ['county/4.2', 'county/4.3'],
      replaces: ['nation/trigger', 'nation/deadline'],
    }),
  ]);

  test('names both rules with their documents and clauses, says what is looser, and where both stand', () => {
    expect(checkFloors([nation, county])).toEqual([
      {
        code: 'floor-loosened',
        severity: 'error',
        path: '/1/sections/0/rules/1/replaces/1',
        message:
          '`county/decisions` (county/4.2, county/4.3) loosens the floor `nation/deadline` (nation/1): it is due within 7 working days after `conference.heldOn`, which is later than within 5 working days after `conference.heldOn`',
        found: 'within 7 working days after `conference.heldOn`',
        expected: 'a day that is never later than within 5 working days after `conference.heldOn`',
        help: 'count from the same day in the same unit, and allow no more time',
        related: [{ path: '/0/sections/0/rules/1', message: 'the floor `nation/deadline` (nation/1) stands here' }],
      },
    ]);
  });

  test('keeps the rulebook from being laid', () => {
    const result = createRulebook([nation, county], { checkFloors });
    expect(result.ok ? [] : result.issues.map(({ code }) => code)).toEqual(['floor-loosened']);
  });

  test('stands beside all others', () => {
    const twice = createRulebook([nation, county, county], { checkFloors });
    expect(new Set(twice.ok ? [] : twice.issues.map(({ code }) => code))).toEqual(
      new Set(['document-twice', 'floor-loosened']),
    );
  });
});

describe('a floor is kept', () => {
  const tighter = aReplacement('deadline', sending(3));

  test.each([
    ['where nothing lies over it', [aNation([floor])]],
    ['where it is not replaced', [aNation([floor]), aCounty([aRule('deadline', sending(9))])]],
    ['by the same rule', [aNation([floor]), aCounty([aReplacement('deadline', sending(5))])]],
    ['by a tighter one', [aNation([floor]), aCounty([tighter])]],
    [
      'by one that lies over a tighter one and is as tight as the floor',
      [
        aNation([floor]),
        aCounty([tighter]),
        aTown([aReplacement('deadline', sending(4), { replaces: ['county/deadline'] })]),
      ],
    ],
  ])('%s', (_, documents) => {
    expect(floorsIn(...documents)).toEqual([]);
    expect(createRulebook(documents, { checkFloors }).ok).toBe(true);
  });

  test('where the rule that is loosened is none', () => {
    const plain = aRule('deadline', sending(5));
    expect(floorsIn(aNation([plain]), aCounty([aReplacement('deadline', sending(90))]))).toEqual([]);
  });

  test('in every way of laying the shipped documents', () => {
    expect(shippedPolicies.length).toBeGreaterThan(3);
    expect([checkFloors([england, oxfordshire]), checkFloors([england, rotherham])]).toEqual([[], []]);
  });
});

describe('a floor holds', () => {
  const later = aReplacement('deadline', sending(6));

  test('in layers over the next one', () => {
    const town = aTown([aReplacement('deadline', sending(6))]);
    expect(floorsIn(aNation([floor]), aCounty([]), town)).toEqual([
      expect.stringMatching(
        /^floor-loosened \/2\/sections\/0\/rules\/0\/replaces\/0: it is due within 6 working days/u,
      ),
    ]);
  });

  test('by way of a rule between, marked or not', () => {
    const between = aReplacement('deadline', sending(3), { id: 'between' });
    const town = aTown([aReplacement('deadline', sending(6), { replaces: ['county/between'] })]);
    expect(floorsIn(aNation([floor]), aCounty([between]), town)).toEqual([
      expect.stringMatching(/^floor-loosened \/2\/sections\/0\/rules\/0\/replaces\/0: /u),
    ]);
  });

  test('against the layer that loosens it, even where a later one mends it', () => {
    const town = aTown([aReplacement('deadline', sending(2), { replaces: ['county/deadline'] })]);
    expect(floorsIn(aNation([floor]), aCounty([later]), town)).toEqual([
      expect.stringMatching(/^floor-loosened \/1\/sections\/0\/rules\/0\/replaces\/0: /u),
    ]);
  });

  test('and is told of once, however many layers lie over', () => {
    expect(floorsIn(aNation([floor]), aCounty([later]), aTown([]))).toHaveLength(1);
  });

  test('where a layer in between lays a floor of its own', () => {
    const countyFloor = aReplacement('deadline', sending(3), { floor: true });
    const town = aTown([aReplacement('deadline', sending(4), { replaces: ['county/deadline'] })]);
    const issues = checkFloors([aNation([floor]), aCounty([countyFloor]), town]);
    expect(issues.map(({ path, related = [] }) => [path, related[0]?.path])).toEqual([
      ['/2/sections/0/rules/0/replaces/0', '/1/sections/0/rules/0'],
    ]);
  });

  test('each against all that replace it', () => {
    const replacements = [later, aReplacement('deadline', sending(8), { id: 'other' })];
    expect(
      floorsIn(aNation([floor]), aCounty(replacements)).map((issue) => issue.slice(0, issue.indexOf(':'))),
    ).toEqual(['floor-loosened /1/sections/0/rules/0/replaces/0', 'floor-loosened /1/sections/0/rules/1/replaces/0']);
  });

  test('and a rule that names itself or a later layer replaces nothing, so that the search for it ends', () => {
    const circular = aRule('deadline', sending(9), { replaces: ['county/deadline', 'town/deadline'] });
    const town = aTown([aRule('deadline', sending(9), { replaces: ['town/deadline'] })]);
    expect(floorsIn(aNation([floor]), aCounty([circular]), town)).toEqual([]);
  });
});
