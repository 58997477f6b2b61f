import { describe, expect, test } from 'vitest';
import type { Condition } from '../../../../src/engine/Condition.ts';
import type { Limit } from '../../../../src/engine/Due.ts';
import type { Deadline, Decider, Duty, Effects, Force, Prohibition } from '../../../../src/engine/Rule.ts';
import { checkFloors } from '../../../../src/policy/index.ts';
import { aCounty, aFloor, aNation, aReplacement, aTown, floorsIn } from '../../../support/floors.ts';
import { aRule } from '../../../support/rules.ts';

const here = '/1/sections/0/rules/0/replaces/0';

const first: Condition = { fact: 'review.isFirst', is: true };
const unborn: Condition = { fact: 'local.unborn', is: true };

const aDeadline = (parts: Partial<Deadline> = {}): Deadline => ({
  name: 'review',
  who: 'conference-chair',
  what: 'hold the review',
  to: ['family'],
  due: { within: { months: 3 }, after: 'initialConference.heldOn' },
  done: 'review.heldOn',
  ...parts,
});

const within = (limit: Limit): Partial<Deadline> => ({ due: limit });

const deadlines = (floor: Deadline, ...replacements: readonly Deadline[]): readonly string[] =>
  floorsIn(
    aNation([aFloor('deadline', floor)]),
    aCounty(
      replacements.map((replacement, index) =>
        aReplacement('deadline', replacement, { id: `deadline-${String(index)}` }),
      ),
    ),
  );

describe('a deadline that is a floor', () => {
  test.each<[string, Partial<Deadline>]>([
    ['a sooner day', within({ within: { months: 2 }, after: 'initialConference.heldOn' })],
    ['another unit, never later', within({ within: { days: 89 }, after: 'initialConference.heldOn' })],
    ['more people', { to: ['parents', 'family'] }],
    ['another who and what, since its name says which it is', { who: 'local-authority', what: 'convene' }],
    ['a question that considers it too', { question: 'attendance' }],
  ])('may be given %s', (_, parts) => {
    expect(deadlines(aDeadline(), aDeadline(parts))).toEqual([]);
  });

  test.each<[string, Partial<Deadline>, string]>([
    [
      'a later day',
      within({ within: { months: 4 }, after: 'initialConference.heldOn' }),
      `floor-loosened ${here}: it is due within 4 months after \`initialConference.heldOn\`, which is later than within 3 months after \`initialConference.heldOn\``,
    ],
    [
      'a day that is later in a common year',
      within({ within: { weeks: 13 }, after: 'initialConference.heldOn' }),
      `floor-unproven ${here}: that what is due within 13 weeks after \`initialConference.heldOn\` is never due later than within 3 months after \`initialConference.heldOn\` does not follow`,
    ],
    [
      'a day counted from another',
      within({ within: { months: 1 }, after: 'coreGroup.firstOn' }),
      `floor-unproven ${here}: that what is due within 1 month after \`coreGroup.firstOn\` is never due later than within 3 months after \`initialConference.heldOn\` does not follow`,
    ],
    [
      'the soonest of others',
      { due: { soonest: [{ by: 'coreGroup.firstOn' }, { atLeast: { workingDays: 1 }, before: 'conference.heldOn' }] } },
      `floor-unproven ${here}: that what is due the soonest of: by \`coreGroup.firstOn\`; at least 1 working day before \`conference.heldOn\` is never due later than within 3 months after \`initialConference.heldOn\` does not follow`,
    ],
    [
      'the latest of several, of which one is late',
      { due: { latest: [{ by: 'initialConference.heldOn' }, { within: { days: 1 }, after: 'coreGroup.firstOn' }] } },
      `floor-unproven ${here}: that what is due the latest of: by \`initialConference.heldOn\`; within 1 day after \`coreGroup.firstOn\` is never due later than within 3 months after \`initialConference.heldOn\` does not follow`,
    ],
    ['fewer people', { to: ['parents'] }, `floor-loosened ${here}: its \`to\` leaves out \`family\``],
    ['nobody to tell', { to: undefined }, `floor-loosened ${here}: its \`to\` leaves out \`family\``],
    ['another name', { name: 'visit' }, `floor-unproven ${here}: its \`name\` is \`visit\` and not \`review\``],
    [
      'another fact that says when it was done',
      { done: 'conference.heldOn' },
      `floor-unproven ${here}: its \`done\` is \`conference.heldOn\` and not \`review.heldOn\``,
    ],
    ['none', { done: undefined }, `floor-unproven ${here}: its \`done\` is not given and not \`review.heldOn\``],
  ])('may not be given %s', (_, parts, issue) => {
    expect(deadlines(aDeadline(), aDeadline(parts))).toEqual([issue]);
  });

  test('may not be taken out of the question that considers it', () => {
    expect(deadlines(aDeadline({ question: 'attendance' }), aDeadline())).toEqual([
      `floor-unproven ${here}: its \`question\` is not given and not \`attendance\``,
    ]);
  });

  test('may ask for more time before a day, and not for less', () => {
    const before = (workingDays: number): Deadline =>
      aDeadline(within({ atLeast: { workingDays }, before: 'conference.dayOn' }));
    expect(deadlines(before(5), before(10))).toEqual([]);
    expect(deadlines(before(5), before(4))).toEqual([
      `floor-loosened ${here}: it is due at least 4 working days before \`conference.dayOn\`, which is later than at least 5 working days before \`conference.dayOn\``,
    ]);
  });

  test('is compared by how each document counts', () => {
    const due = within({ within: { workingDays: 5 }, after: 'conference.heldOn' });
    const [floor, replacement] = [aFloor('deadline', aDeadline(due)), aReplacement('deadline', aDeadline(due))];
    expect(floorsIn(aNation([floor], { counting: 'clear' }), aCounty([replacement]))).toEqual([]);
    expect(floorsIn(aNation([floor]), aCounty([replacement], { counting: 'clear' }))).toHaveLength(1);
  });

  test('tells everything that is looser at once', () => {
    const replacement = aDeadline({ to: [], ...within({ within: { months: 4 }, after: 'initialConference.heldOn' }) });
    expect(
      floorsIn(
        aNation([aFloor('deadline', aDeadline())]),
        aCounty([aReplacement('deadline', replacement, { force: 'may' })]),
      ),
    ).toEqual([
      `floor-loosened ${here}: its force is \`may\`, which is weaker than \`must\``,
      `floor-loosened ${here}: its \`to\` leaves out \`family\``,
      expect.stringContaining('which is later than'),
    ]);
  });
});

describe('the force of a floor', () => {
  const forced = (floor: Force, replacement: Force): readonly string[] =>
    floorsIn(
      aNation([aFloor('trigger', { review: 'consider' }, { force: floor })]),
      aCounty([aReplacement('trigger', { review: 'consider' }, { force: replacement })]),
    );

  test.each<[Force, Force]>([
    ['must', 'must'],
    ['should', 'must'],
    ['may', 'should'],
    ['good-practice', 'may'],
  ])('%s may become %s', (floor, replacement) => {
    expect(forced(floor, replacement)).toEqual([]);
  });

  test.each<[Force, Force]>([
    ['must', 'should'],
    ['should', 'may'],
    ['may', 'good-practice'],
  ])('%s may not become %s', (floor, replacement) => {
    expect(forced(floor, replacement)).toEqual([
      `floor-loosened ${here}: its force is \`${replacement}\`, which is weaker than \`${floor}\``,
    ]);
  });
});

test('the effect of a floor may not become another, and that is all that is said of it then', () => {
  const duty: Duty = { question: 'quorum', who: 'conference-chair', what: 'see to it' };
  const replacement = aReplacement('quorum', { makes: 'quorate' }, { force: 'may', replaces: ['nation/duty'] });
  expect(floorsIn(aNation([aFloor('duty', duty)]), aCounty([replacement]))).toEqual([
    `floor-loosened ${here}: its effect is \`quorum\` and not \`duty\``,
  ]);
});

describe('where a floor applies', () => {
  const requirement: Effects['requirement'] = { question: 'record', is: { fact: 'record.dissent', is: true } };
  const required = (
    floor: Condition | undefined,
    ...replacements: readonly (Condition | undefined)[]
  ): readonly string[] =>
    floorsIn(
      aNation([aFloor('requirement', requirement, { when: floor })]),
      aCounty(
        replacements.map((when, index) => aReplacement('requirement', requirement, { id: `r-${String(index)}`, when })),
      ),
    );

  test.each<[string, Condition | undefined, Condition | undefined]>([
    ['the same', first, first],
    ['always', first, undefined],
    ['in more cases', { all: [first, unborn] }, first],
    ['in the same cases, put otherwise', { not: { any: [first, unborn] } }, { all: [{ not: first }, { not: unborn }] }],
    ['from a lower age on', { fact: 'child.bornOn', reachedAge: 18 }, { fact: 'child.bornOn', reachedAge: 16 }],
    [
      'with more choices',
      { fact: 'conference.kind', is: 'review' },
      { fact: 'conference.kind', in: ['initial', 'review'] },
    ],
  ])('its replacement must apply as well: %s', (_, floor, replacement) => {
    expect(required(floor, replacement)).toEqual([]);
  });

  test.each<[string, Condition | undefined, Condition | undefined]>([
    ['under a condition', undefined, first],
    ['under another', first, unborn],
    ['under one more', first, { all: [first, unborn] }],
    ['from a higher age on', { fact: 'child.bornOn', reachedAge: 16 }, { fact: 'child.bornOn', reachedAge: 18 }],
    [
      'with fewer choices',
      { fact: 'conference.kind', in: ['initial', 'review'] },
      { fact: 'conference.kind', is: 'review' },
    ],
  ])('its replacement may not leave cases out: %s', (_, floor, replacement) => {
    expect(required(floor, replacement)).toEqual([`floor-loosened ${here}: it does not apply wherever the floor does`]);
  });

  test('several replacements may share its cases, and must leave none out', () => {
    expect(required(first, { all: [first, unborn] }, { all: [first, { not: unborn }] })).toEqual([]);
    expect(required(undefined, first, unborn)).toEqual([
      'floor-loosened /1/sections/0/rules/1/replaces/0: it does not apply wherever the floor does',
    ]);
  });

  test('an replacement of a layer between still has its share', () => {
    const [nation, county] = [
      aNation([aFloor('requirement', requirement)]),
      aCounty([
        aReplacement('requirement', requirement, { id: 'first', when: first }),
        aReplacement('requirement', requirement, { id: 'later', when: { not: first } }),
      ]),
    ];
    const town = (when: Condition): ReturnType<typeof aTown> =>
      aTown([aRule('requirement', requirement, { replaces: ['county/later'], when })]);
    expect(floorsIn(nation, county, town({ any: [{ not: first }, unborn] }))).toEqual([]);
    expect(floorsIn(nation, county, town({ all: [{ not: first }, unborn] }))).toEqual([
      'floor-loosened /2/sections/0/rules/0/replaces/0: it does not apply wherever the floor does',
    ]);
  });

  test('the case that is left out is found, as a condition', () => {
    const nation = aNation([aFloor('requirement', requirement, { when: first })]);
    const county = aCounty([
      aReplacement('requirement', requirement, { when: { all: [unborn, { fact: 'local.visits', atLeast: 2 }] } }),
    ]);
    expect(checkFloors([nation, county])).toMatchObject([
      { found: { all: [first, unborn, { not: { fact: 'local.visits', atLeast: 2 } }] } },
    ]);
  });

  test('the case is one condition where one is enough', () => {
    const nation = aNation([aFloor('requirement', requirement)]);
    const when: Condition = { fact: 'plan.endedOn', happened: false };
    const county = aCounty([aReplacement('requirement', requirement, { when })]);
    expect(checkFloors([nation, county])).toMatchObject([{ found: { fact: 'plan.endedOn', happened: true } }]);
  });
});

describe('what shows that a floor was not kept to', () => {
  const consensus: Condition = { fact: 'decision.consensus', is: true };
  const sought: Condition = { fact: 'decision.consensusSought', is: true };
  const looser = [`floor-loosened ${here}: it is kept to where the floor is not`];

  test.each<[string, Condition, Condition, readonly string[]]>([
    ['as much', consensus, consensus, []],
    ['more', consensus, { all: [consensus, sought] }, []],
    ['less', { all: [consensus, sought] }, consensus, looser],
    ['something else', consensus, sought, looser],
    ['one of two', consensus, { any: [consensus, sought] }, looser],
  ])('a requirement must ask %s', (_, floor, replacement, expected) => {
    const nation = aNation([aFloor('requirement', { question: 'decision', is: floor })]);
    expect(floorsIn(nation, aCounty([aReplacement('requirement', { question: 'decision', is: replacement })]))).toEqual(
      expected,
    );
  });

  test('two requirements together may ask as much', () => {
    const nation = aNation([aFloor('requirement', { question: 'decision', is: { all: [consensus, sought] } })]);
    const replacements = [consensus, sought].map((is, index) =>
      aReplacement('requirement', { question: 'decision', is }, { id: `part-${String(index)}` }),
    );
    expect(floorsIn(nation, aCounty(replacements))).toEqual([]);
  });

  const prohibition = (broken: Condition | undefined): Prohibition => ({
    question: 'record',
    who: 'agency',
    what: 'share it',
    broken,
  });
  const decision = (is: Condition | undefined): Decider => ({
    question: 'decision',
    who: 'conference-chair',
    what: 'decide',
    is,
  });
  const duty = (done: Condition | undefined, due?: Limit): Duty => ({
    question: 'decision',
    who: 'conference-chair',
    what: 'tell',
    done,
    due,
  });

  const replaced = <Kind extends 'prohibition' | 'decision' | 'duty'>(
    kind: Kind,
    floor: Effects[Kind],
    replacement: Effects[Kind],
  ): readonly string[] => floorsIn(aNation([aFloor(kind, floor)]), aCounty([aReplacement(kind, replacement)]));

  test('a prohibition must be broken at least where the floor is', () => {
    expect(replaced('prohibition', prohibition(consensus), prohibition({ any: [consensus, sought] }))).toEqual([]);
    expect(replaced('prohibition', prohibition(undefined), prohibition(consensus))).toEqual([]);
    expect(replaced('prohibition', prohibition(consensus), prohibition({ all: [consensus, sought] }))).toEqual(looser);
    expect(replaced('prohibition', prohibition(consensus), prohibition(undefined))).toEqual(looser);
  });

  test('a decision must be taken at least as the floor says', () => {
    expect(replaced('decision', decision(consensus), decision({ all: [consensus, sought] }))).toEqual([]);
    expect(replaced('decision', decision(consensus), decision({ any: [consensus, sought] }))).toEqual(looser);
    expect(replaced('decision', decision(consensus), decision(undefined))).toEqual(looser);
    expect(replaced('decision', decision(undefined), decision(undefined))).toEqual([]);
  });

  test('a duty must be done at least where the floor is', () => {
    expect(replaced('duty', duty(consensus), duty({ all: [consensus, sought] }))).toEqual([]);
    expect(replaced('duty', duty(consensus), duty(sought))).toEqual(looser);
    expect(replaced('duty', duty(consensus), duty(undefined))).toEqual(looser);
  });

  const soon: Limit = { within: { workingDays: 5 }, after: 'conference.heldOn' };
  const late: Limit = { within: { workingDays: 9 }, after: 'conference.heldOn' };

  test('a duty must be due no later, and have a day where the floor has one', () => {
    expect(replaced('duty', duty(consensus, late), duty(consensus, soon))).toEqual([]);
    expect(replaced('duty', duty(consensus, soon), duty(consensus, late))).toEqual([
      expect.stringContaining('which is later than'),
    ]);
    expect(replaced('duty', duty(consensus, soon), duty(consensus))).toEqual([
      `floor-loosened ${here}: it sets no day`,
    ]);
  });

  test('a duty without a day may be given one only where nothing tells whether it was done', () => {
    expect(replaced('duty', duty(undefined), duty(undefined, soon))).toEqual([]);
    expect(replaced('duty', duty(consensus), duty(consensus, soon))).toEqual([
      `floor-loosened ${here}: it gives time for what is not kept as long as it is not done: it is due within 5 working days after \`conference.heldOn\``,
    ]);
  });

  test.each(['question', 'who', 'what'] as const)(
    'a duty, prohibition and decision must be the same in `%s`',
    (key) => {
      const other = { question: 'quorum', who: 'police', what: 'other' } as const;
      const differs = [
        expect.stringMatching(new RegExp(`^floor-unproven ${here}: its \`${key}\` is \`${other[key]}\``, 'u')),
      ];
      expect(replaced('duty', duty(consensus), { ...duty(consensus), [key]: other[key] })).toEqual(differs);
      expect(replaced('decision', decision(consensus), { ...decision(consensus), [key]: other[key] })).toEqual(differs);
      const changed = { ...prohibition(consensus), [key]: other[key] };
      expect(replaced('prohibition', prohibition(consensus), changed)).toEqual(differs);
    },
  );

  test('a rule may be confined to no fewer outcomes', () => {
    const upon = (...outcomes: readonly string[]): Duty => ({ ...duty(consensus), forOutcomes: outcomes });
    expect(replaced('duty', upon('in-order'), duty(consensus))).toEqual([]);
    expect(replaced('duty', upon('in-order'), upon('in-order', 'falls-short'))).toEqual([]);
    expect(replaced('duty', upon('in-order', 'falls-short'), upon('in-order'))).toEqual([
      `floor-loosened ${here}: its \`forOutcomes\` leaves out \`falls-short\``,
    ]);
    expect(replaced('duty', duty(consensus), upon('in-order'))).toEqual([
      `floor-loosened ${here}: its \`forOutcomes\` leaves out \`anything\``,
    ]);
  });
});

describe('what calls for something', () => {
  const triggers = (
    floor: 'convene' | 'consider',
    replacement: 'convene' | 'consider',
    when?: Condition,
  ): readonly string[] =>
    floorsIn(
      aNation([aFloor('trigger', { review: floor }, { when: first })]),
      aCounty([aReplacement('trigger', { review: replacement }, { when })]),
    );

  test('a trigger may call for more, and in more cases', () => {
    expect(triggers('consider', 'convene')).toEqual([]);
    expect(triggers('consider', 'consider', { any: [first, unborn] })).toEqual([]);
    expect(triggers('convene', 'consider')).toEqual([
      `floor-loosened ${here}: it has a review considered that is to be convened`,
    ]);
    expect(triggers('convene', 'convene', unborn)).toEqual([
      `floor-loosened ${here}: it does not apply wherever the floor does`,
    ]);
  });

  test('what is by itself no ground must stay none', () => {
    const insufficient = (when: Condition): readonly string[] =>
      floorsIn(
        aNation([aFloor('insufficient-ground', { for: 'exclusion' }, { when: first })]),
        aCounty([aReplacement('insufficient-ground', { for: 'exclusion' }, { when })]),
      );
    expect(insufficient({ any: [first, unborn] })).toEqual([]);
    expect(insufficient({ all: [first, unborn] })).toHaveLength(1);
  });

  test('what shows significant harm must go on showing it, and another way to show it may be added', () => {
    const harm = { for: 'significant-harm' } as const;
    const nation = aNation([aFloor('criterion', harm, { when: first })]);
    expect(floorsIn(nation, aCounty([aReplacement('criterion', harm, { when: { any: [first, unborn] } })]))).toEqual(
      [],
    );
    expect(floorsIn(nation, aCounty([aRule('criterion', harm, { when: unborn })]))).toEqual([]);
    expect(floorsIn(nation, aCounty([aReplacement('criterion', harm, { when: { all: [first, unborn] } })]))).toEqual([
      `floor-loosened ${here}: it does not apply wherever the floor does`,
    ]);
  });
});

describe('a permission that is a floor', () => {
  const permission = (used?: Condition, parts: Partial<Effects['permission']> = {}): Effects['permission'] => ({
    question: 'decision',
    who: 'conference-chair',
    what: 'override',
    used,
    ...parts,
  });
  const overridden: Condition = { fact: 'decision.overridden', is: true };

  test.each<[string, Condition | undefined, Condition | undefined, readonly string[]]>([
    ['in the same cases', first, first, []],
    ['in fewer', first, { all: [first, unborn] }, []],
    ['in more', { all: [first, unborn] }, first, [`floor-loosened ${here}: it permits where the floor does not`]],
    ['always', first, undefined, [`floor-loosened ${here}: it permits where the floor does not`]],
  ])('may be replaced by one that permits %s', (_, floor, replacement, expected) => {
    const nation = aNation([aFloor('permission', permission(overridden), { when: floor })]);
    expect(
      floorsIn(nation, aCounty([aReplacement('permission', permission(overridden), { when: replacement })])),
    ).toEqual(expected);
  });

  test('must go on telling that it was overstepped', () => {
    const nation = aNation([aFloor('permission', permission(overridden), { when: first })]);
    const replacement = (used?: Condition): readonly string[] =>
      floorsIn(nation, aCounty([aReplacement('permission', permission(used), { when: { all: [first, unborn] } })]));
    expect(replacement({ any: [overridden, unborn] })).toEqual([]);
    expect(replacement(undefined)).toEqual([`floor-loosened ${here}: it is not overstepped where the floor is`]);
    expect(replacement({ all: [overridden, unborn] })).toEqual([
      `floor-loosened ${here}: it is not overstepped where the floor is`,
    ]);
    expect(
      floorsIn(aNation([aFloor('permission', permission())]), aCounty([aReplacement('permission', permission())])),
    ).toEqual([]);
  });

  test('may be extended to nobody else and to no other outcome', () => {
    const to = (...roles: Effects['permission']['to'] & object): Effects['permission'] =>
      permission(overridden, { to: roles });
    const replaced = (floor: Effects['permission'], replacement: Effects['permission']): readonly string[] =>
      floorsIn(aNation([aFloor('permission', floor)]), aCounty([aReplacement('permission', replacement)]));
    expect(replaced(to('parents', 'child'), to('child'))).toEqual([]);
    expect(replaced(permission(overridden), to('child'))).toEqual([]);
    expect(replaced(to('child'), to('parents', 'child'))).toEqual([
      `floor-loosened ${here}: its \`to\` takes in \`parents\``,
    ]);
    expect(replaced(to('child'), permission(overridden))).toEqual([
      `floor-loosened ${here}: its \`to\` takes in \`anything\``,
    ]);
    expect(
      replaced(
        permission(overridden, { forOutcomes: ['in-order'] }),
        permission(overridden, { forOutcomes: ['falls-short'] }),
      ),
    ).toEqual([`floor-loosened ${here}: its \`forOutcomes\` takes in \`falls-short\``]);
  });

  test('is not loosened by another beside it, under which it is overstepped all the same', () => {
    const nation = aNation([aFloor('permission', permission(overridden), { when: first })]);
    expect(floorsIn(nation, aCounty([aRule('permission', permission(overridden))]))).toEqual([]);
  });
});
