import { describe, expect, test } from 'vitest';
import { agencies } from '../../../../src/domain/agencies.ts';
import { factTypes } from '../../../../src/domain/factTypes.ts';
import type { Condition } from '../../../../src/engine/Condition.ts';
import type { Policy } from '../../../../src/engine/Policy.ts';
import { createCaseSearch, type FoundCase } from '../../../../src/policy/floors/createCaseSearch.ts';
import { aCounty, aFloor, aNation, aReplacement, floorsIn } from '../../../support/floors.ts';

interface Reading {
  readonly condition: Condition;
  readonly policy?: Partial<Policy>;
}

/** A case in which the first condition holds and the second does not, each read by a document of its own. */
const findOnly = (one: Reading, other: Reading): FoundCase => {
  const { compile, findOutside } = createCaseSearch();
  const test = ({ condition, policy = {} }: Reading): ReturnType<typeof compile> =>
    compile(condition, aNation([], policy).policy);
  return findOutside(test(one), [test(other)]);
};

const held = 'conference.heldOn';
const planned = 'conference.plannedOn';

describe('a comparison of days that follows from another', () => {
  test.each<[string, Reading, Reading]>([
    [
      'a shorter period after a day',
      { condition: { fact: held, within: { workingDays: 3 }, after: planned } },
      { condition: { fact: held, within: { workingDays: 5 }, after: planned } },
    ],
    [
      'a longer period before a day',
      { condition: { fact: held, before: planned, atLeast: { days: 9 } } },
      { condition: { fact: held, before: planned, atLeast: { weeks: 1 } } },
    ],
    [
      'a period before a day, and before it at all',
      { condition: { fact: held, before: planned, atLeast: { months: 1 } } },
      { condition: { fact: held, before: planned } },
    ],
    [
      'before a day, and within a period after it',
      { condition: { fact: held, before: planned } },
      { condition: { fact: held, within: { days: 1 }, after: planned }, policy: { counting: 'inclusive' } },
    ],
    [
      'an age that has been reached, and a birth that has come about',
      { condition: { fact: 'child.bornOn', reachedAge: 1 } },
      { condition: { fact: 'child.bornOn', happened: true } },
    ],
    [
      'the same, counted in another way to the same day',
      { condition: { fact: held, within: { days: 6 }, after: planned }, policy: { counting: 'inclusive' } },
      { condition: { fact: held, within: { days: 5 }, after: planned } },
    ],
    [
      'the same in months, however days are counted',
      { condition: { fact: held, within: { months: 2 }, after: planned }, policy: { counting: 'inclusive' } },
      { condition: { fact: held, within: { months: 2 }, after: planned }, policy: { counting: 'clear' } },
    ],
  ])('is heeded: %s', (_, one, other) => {
    expect(findOnly(one, other)).toBe('none');
  });

  test.each<[string, Condition, Condition]>([
    [
      'a longer period',
      { fact: held, within: { workingDays: 5 }, after: planned },
      { fact: held, within: { workingDays: 3 }, after: planned },
    ],
    [
      'before a day, and a period before it',
      { fact: held, before: planned },
      { fact: held, before: planned, atLeast: { days: 9 } },
    ],
    ['a birth, and an age', { fact: 'child.bornOn', happened: true }, { fact: 'child.bornOn', reachedAge: 1 }],
    ['before a day, and before another', { fact: held, before: planned }, { fact: held, before: 'review.heldOn' }],
    [
      'by today, and within a period of a day',
      { fact: held, happened: true },
      { fact: held, within: { days: 1 }, after: planned },
    ],
    [
      'before a day, and that day before another',
      { fact: held, before: planned },
      { fact: planned, before: 'review.heldOn' },
    ],
  ])('is not made up: %s', (_, condition, other) => {
    expect(findOnly({ condition }, { condition: other })).toBe('unsure');
  });

  test('is none where the days are different ones', () => {
    const [one, other]: readonly Condition[] = [
      { fact: held, before: 'asOf' },
      { fact: planned, before: 'asOf' },
    ] as const;
    expect(findOnly({ condition: one }, { condition: other })).toEqual([one, { not: other }]);
  });
});

test('where one case is entangled and another is not, the other is found', () => {
  const condition: Condition = {
    any: [
      { fact: held, happened: true },
      { fact: 'review.isFirst', is: true },
    ],
  };
  const other: Condition = { fact: held, before: planned };
  const found = findOnly({ condition }, { condition: { all: [other, { fact: 'review.isFirst', is: false }] } });
  expect(found).not.toBe('unsure');
  expect(JSON.stringify(found)).toContain('review.isFirst');
});

const yesOrNo = [...factTypes].flatMap(([fact, type]) => (type === 'yes-no' ? [{ fact, is: true }] : []));

/** So many pigeons cannot sit in one hole fewer, each in a hole of its own; nor is that found out quickly. */
const pigeons = (many: number): Condition => {
  const numbers = [...Array(many).keys()];
  const holes = numbers.slice(1).map((hole) => hole - 1);
  const sits = (pigeon: number, hole: number): Condition => yesOrNo[pigeon * holes.length + hole] as Condition;
  const somewhere = numbers.map((pigeon) => ({ any: holes.map((hole) => sits(pigeon, hole)) }));
  const apart = holes.flatMap((hole) =>
    numbers.flatMap((one) =>
      numbers.slice(one + 1).map((other) => ({ not: { all: [sits(one, hole), sits(other, hole)] } })),
    ),
  );
  return { all: [...somewhere, ...apart] };
};

describe('what would take too long', () => {
  const impossible: Condition = { fact: 'conference.kind', in: ['other'] };

  test('is not guessed at', () => {
    expect(findOnly({ condition: pigeons(4) }, { condition: impossible })).toBe('none');
    expect(findOnly({ condition: pigeons(9) }, { condition: impossible })).toBe('unsure');
  });

  test('is told of as not shown', () => {
    const nation = aNation([aFloor('quorum', { makes: 'quorate' }, { when: impossible })]);
    expect(floorsIn(nation, aCounty([aReplacement('quorum', { makes: 'quorate' }, { when: pigeons(9) })]))).toEqual([
      'floor-unproven /1/sections/0/rules/0/replaces/0: whether it opens the way where the rules up to the layer of the floor do not could not be found out',
    ]);
  });

  test('does not matter where both are the same', () => {
    expect(findOnly({ condition: pigeons(9) }, { condition: pigeons(9) })).toBe('none');
  });

  /** Each counts other agencies, so that there are very many sets to tell apart. */
  const counts = agencies.map((agency, index): Condition => ({
    fact: 'attendance.agencies',
    atLeast: 3,
    except: agencies.filter((other, place) => other !== agency && ((place + index) & 3) === 0),
  }));

  test('is not guessed at where it takes too many sets of agencies', () => {
    const few: Condition = { fact: 'attendance.agencies', atLeast: 2 };
    expect(findOnly({ condition: { all: counts } }, { condition: few })).toBe('unsure');
    expect(findOnly({ condition: { all: counts.slice(0, 2) } }, { condition: few })).toBe('none');
  });
});

test('a search without conditions finds every case, or none', () => {
  const { compile, findOutside } = createCaseSearch();
  const always = compile(undefined, aNation([]).policy);
  expect([findOutside(always, []), findOutside(always, [always])]).toEqual([[], 'none']);
});
