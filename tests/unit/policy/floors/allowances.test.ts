import { describe, expect, test } from 'vitest';
import type { Agency } from '../../../../src/domain/agencies.ts';
import type { Condition } from '../../../../src/engine/Condition.ts';
import type { Effects, Rule } from '../../../../src/engine/Rule.ts';
import { checkFloors } from '../../../../src/policy/index.ts';
import { aCounty, aFloor, aNation, aReplacement, aTown, floorsIn, quorate } from '../../../support/floors.ts';
import { aRule } from '../../../support/rules.ts';

const replacing = '/1/sections/0/rules/0/replaces/0';
const adding = '/1/sections/0/rules/0';
const opens = 'it opens the way where the rules up to the layer of the floor do not';

const among = (agency: Agency): Condition => ({ fact: 'attendance.agencies', includes: agency });
const atLeast = (many: number, parts: object = {}): Condition => ({
  fact: 'attendance.agencies',
  atLeast: many,
  ...parts,
});
const socialCare = among('childrens-social-care');
const others = (many: number): Condition => atLeast(many, { except: ['childrens-social-care'] });
const yes = (fact: string): Condition => ({ fact, is: true });

const national: Condition = { all: [socialCare, others(2)] };
const floor = aFloor('quorum', { makes: 'quorate' }, { when: national });

const replaced = (when: Condition | undefined, under: Rule = floor): readonly string[] =>
  floorsIn(aNation([under]), aCounty([aReplacement('quorum', { makes: 'quorate' }, { when })]));

describe('a quorum that is a floor', () => {
  test.each<[string, Condition]>([
    ['the same', national],
    ['the same, put otherwise', { not: { any: [{ not: others(2) }, { not: socialCare }] } }],
    ['one more agency', { all: [socialCare, others(3)] }],
    ['two of those that must be there by name', { all: [socialCare, among('police'), among('school')] }],
    ['four agencies, social care among them', { all: [socialCare, atLeast(3)] }],
    ['every agency that there is', atLeast(28)],
    ['someone who finds it enough', { all: [national, yes('quorum.enoughForSafeDecisions')] }],
    ['the same or more', { any: [national, { all: [socialCare, others(4)] }] }],
  ])('may be replaced by %s', (_, when) => {
    expect(replaced(when)).toEqual([]);
  });

  test.each<[string, Condition | undefined]>([
    ['nothing at all', undefined],
    ['one other agency', { all: [socialCare, others(1)] }],
    ['two agencies, social care among them', { all: [socialCare, atLeast(2)] }],
    ['three agencies without social care', others(3)],
    ['another agency in the place of social care', { all: [{ any: [socialCare, among('early-help')] }, others(2)] }],
    ['every agency but one', atLeast(27)],
    ['two agencies that are not the police', atLeast(2, { except: ['police'] })],
    ['the same, or the word of someone', { any: [national, yes('quorum.enoughForSafeDecisions')] }],
    ['direct contact instead', { all: [socialCare, { fact: 'attendance.agenciesInDirectContact', atLeast: 3 }] }],
  ])('may not be replaced by %s', (_, when) => {
    expect(replaced(when)).toEqual([`floor-loosened ${replacing}: ${opens}`]);
  });

  test('is compared by what the tables of both documents count as one', () => {
    const table = (...groupings: readonly (readonly Agency[])[]): object => ({
      groupings: { professions: Object.fromEntries(groupings.map((members, index) => [`g${String(index)}`, members])) },
    });
    const three = atLeast(2, { countedBy: 'professions' });
    const rules = [
      [aFloor('quorum', { makes: 'quorate' }, { when: three })],
      [aReplacement('quorum', { makes: 'quorate' }, { when: three })],
    ] as const;
    const under = (nation: object, county: object): readonly string[] =>
      floorsIn(aNation(rules[0], nation), aCounty(rules[1], county));
    const health = ['health-visiting', 'midwifery'] as const;
    expect(under(table(health, ['police']), table(health, ['police']))).toEqual([]);
    expect(under(table(health, ['police']), table(['midwifery'], ['police']))).toEqual([]);
    expect(under(table(health, ['police']), table(['health-visiting'], ['midwifery'], ['police']))).toHaveLength(1);
    expect(under(table(health, ['police']), table(health, ['police', 'school']))).toHaveLength(1);
  });

  test('tells a case in which it is looser, as a condition', () => {
    const nation = aNation([floor]);
    const county = aCounty([aReplacement('quorum', { makes: 'quorate' }, { when: { all: [socialCare, others(1)] } })]);
    expect(checkFloors([nation, county])).toMatchObject([
      { found: { all: [socialCare, others(1), { not: others(2) }] } },
    ]);
  });

  test('tells of no case where every case is one', () => {
    const [issue] = checkFloors([
      aNation([aFloor('discretion', { question: 'exclusion', who: 'conference-chair' })]),
      aCounty([aReplacement('discretion', { question: 'exclusion', who: 'service-manager-safeguarding' })]),
    ]);
    expect(issue).toMatchObject({ code: 'floor-loosened' });
    expect(issue).not.toHaveProperty('found');
  });
});

describe('beside a quorum that is a floor', () => {
  const added = (rule: Rule, ...beside: readonly Rule[]): readonly string[] =>
    floorsIn(aNation([floor, ...beside]), aCounty([rule]));
  const exception = (when: Condition): Rule => aRule('quorum', { makes: 'quorate-by-exception' }, { when });
  const accepted = yes('quorum.exceptionAccepted');

  test('another quorum may be added only for cases that have one already', () => {
    expect(added(quorate({ all: [socialCare, others(5)] }))).toEqual([]);
    expect(added(quorate({ all: [socialCare, others(1)] }))).toEqual([`floor-loosened ${adding}: ${opens}`]);
  });

  test('an exception may not be added, since the conference goes ahead all the same', () => {
    expect(added(exception({ all: [others(1), accepted] }))).toEqual([`floor-loosened ${adding}: ${opens}`]);
    expect(added(exception({ all: [national, accepted] }))).toEqual([]);
  });

  test('an exception that the layers up to the floor make may be kept and narrowed, and not made a rule', () => {
    const own = aRule(
      'quorum',
      { makes: 'quorate-by-exception' },
      { id: 'exception', when: { all: [others(1), accepted] } },
    );
    expect(added(exception({ all: [others(1), accepted] }), own)).toEqual([]);
    expect(added(exception({ all: [others(1), socialCare, accepted] }), own)).toEqual([]);
    expect(added(exception(accepted), own)).toHaveLength(1);
    expect(added(quorate({ all: [others(1), accepted] }), own)).toHaveLength(1);
  });

  test('a floor may become an exception, and an exception that is a floor no more than that', () => {
    const replacement = (makes: Effects['quorum']['makes']): Rule =>
      aReplacement('quorum', { makes }, { when: national });
    expect(floorsIn(aNation([floor]), aCounty([replacement('quorate-by-exception')]))).toEqual([]);
    const exceptional = aFloor('quorum', { makes: 'quorate-by-exception' }, { when: national });
    expect(floorsIn(aNation([exceptional]), aCounty([replacement('quorate-by-exception')]))).toEqual([]);
    expect(floorsIn(aNation([exceptional]), aCounty([replacement('quorate')]))).toEqual([
      `floor-loosened ${replacing}: ${opens}`,
    ]);
  });

  test('what a lower layer allows counts, and what a layer between has replaced by then does not', () => {
    const lower = aNation([quorate({ all: [socialCare, others(1)] })]);
    const county = (parts: object): ReturnType<typeof aCounty> =>
      aCounty([{ ...quorate(national), cites: ['county/9'], floor: true, ...parts }]);
    const town = aTown([quorate({ all: [socialCare, others(1)] })]);
    expect(floorsIn(lower, county({}), town)).toEqual([]);
    expect(floorsIn(lower, county({ replaces: ['nation/quorum'] }), town)).toEqual([
      `floor-loosened /2/sections/0/rules/0: ${opens}`,
    ]);
  });

  test('what a layer narrows may be widened by the next, as far as the floor', () => {
    const county = aCounty([aReplacement('quorum', { makes: 'quorate' }, { when: { all: [socialCare, others(4)] } })]);
    const town = (many: number): ReturnType<typeof aTown> =>
      aTown([quorate({ all: [socialCare, others(many)] }, { replaces: ['county/quorum'] })]);
    expect(floorsIn(aNation([floor]), county, town(2))).toEqual([]);
    expect(floorsIn(aNation([floor]), county, town(1))).toHaveLength(1);
  });

  test('rules about other things may be added', () => {
    const trigger = aRule('trigger', { review: 'consider' });
    const ground = aRule('ground', { for: 'exclusion' }, { when: yes('exclusion.childAsks') });
    expect(added(trigger)).toEqual([]);
    expect(added(ground)).toEqual([]);
  });
});

describe('grounds and discretion', () => {
  const violent = yes('exclusion.professionalFearsViolence');
  const told = yes('exclusion.fearsToldInAdvance');
  const ground = aFloor('ground', { for: 'exclusion' }, { when: { all: [violent, told] } });
  const nation = aNation([ground]);

  test('a ground may be narrowed and not widened', () => {
    const replacement = (when: Condition): Rule => aReplacement('ground', { for: 'exclusion' }, { when });
    expect(floorsIn(nation, aCounty([replacement({ all: [told, violent, yes('exclusion.evidenceGiven')] })]))).toEqual(
      [],
    );
    expect(floorsIn(nation, aCounty([replacement(violent)]))).toEqual([`floor-loosened ${replacing}: ${opens}`]);
  });

  test('two grounds may be made one', () => {
    const second = aRule('ground', { for: 'exclusion' }, { id: 'second', when: yes('exclusion.childAsks') });
    const one = aReplacement(
      'ground',
      { for: 'exclusion' },
      {
        replaces: ['nation/ground', 'nation/second'],
        when: { any: [{ all: [violent, told] }, yes('exclusion.childAsks')] },
      },
    );
    expect(floorsIn(aNation([ground, second]), aCounty([one]))).toEqual([]);
  });

  test('no ground and no discretion may be added beside it', () => {
    const further = aRule('ground', { for: 'exclusion' }, { when: yes('exclusion.childAsks') });
    const open = aRule('discretion', { question: 'exclusion', who: 'conference-chair' });
    expect(floorsIn(nation, aCounty([further]))).toEqual([`floor-loosened ${adding}: ${opens}`]);
    expect(floorsIn(nation, aCounty([open]))).toEqual([`floor-loosened ${adding}: ${opens}`]);
  });

  test('a ground for another time may be added, and the floor cannot be turned into one', () => {
    const during = { for: 'exclusion-during' } as const;
    expect(floorsIn(nation, aCounty([aRule('ground', during)]))).toEqual([]);
    expect(floorsIn(nation, aCounty([aReplacement('ground', during, { when: { all: [violent, told] } })]))).toEqual([
      `floor-unproven ${replacing}: its \`for\` is \`exclusion-during\` and not \`exclusion\``,
    ]);
  });

  test('a discretion stays with whom it is, and is no wider', () => {
    const left = aFloor('discretion', { question: 'exclusion', who: 'conference-chair' }, { when: told });
    const replacement = (
      who: 'conference-chair' | 'service-manager-safeguarding',
      when: Condition,
    ): readonly string[] =>
      floorsIn(
        aNation([left, ground]),
        aCounty([aReplacement('discretion', { question: 'exclusion', who }, { when })]),
      );
    expect(replacement('conference-chair', { all: [told, yes('exclusion.evidenceGiven')] })).toEqual([]);
    expect(replacement('service-manager-safeguarding', { all: [violent, told] })).toEqual([]);
    expect(new Set(replacement('conference-chair', violent))).toEqual(
      new Set([`floor-loosened ${replacing}: ${opens}`, `floor-loosened ${adding}: ${opens}`]),
    );
    expect(replacement('service-manager-safeguarding', told)).toHaveLength(2);
  });
});

describe('criteria and routes', () => {
  const adult: Condition = { fact: 'child.bornOn', reachedAge: 18 };
  const moved = yes('child.leftUnitedKingdom');
  const criterion = (id: string, when: Condition, parts: object = {}): Rule =>
    aRule('criterion', { for: 'ending' }, { id, when, ...parts });
  const route = (
    forCriteria: readonly string[],
    parts: object = {},
    by: Effects['route']['by'] = 'without-conference',
  ): Rule => aRule('route', { by, who: 'service-manager-safeguarding', forCriteria }, parts);
  const floor = { floor: true, cites: ['nation/1'] } as const;

  test('a criterion may be narrowed, and neither widened nor added', () => {
    const nation = aNation([criterion('adult', adult, floor), criterion('moved', moved)]);
    const replacement = (when: Condition): readonly string[] =>
      floorsIn(nation, aCounty([criterion('replacement', when, { replaces: ['nation/adult'] })]));
    expect(replacement({ fact: 'child.bornOn', reachedAge: 19 })).toEqual([]);
    expect(replacement({ fact: 'child.bornOn', reachedAge: 17 })).toEqual([`floor-loosened ${replacing}: ${opens}`]);
    expect(floorsIn(nation, aCounty([criterion('married', yes('child.married'))]))).toEqual([
      `floor-loosened ${adding}: ${opens}`,
    ]);
    expect(floorsIn(nation, aCounty([criterion('both', { all: [adult, moved] })]))).toEqual([]);
  });

  test('a criterion may not take the place of another, under which the routes to that would open', () => {
    const nation = aNation([criterion('adult', adult, floor), criterion('moved', moved), route(['adult'])]);
    const swapped = criterion('swapped', moved, { replaces: ['nation/adult'] });
    const joined = criterion('joined', { any: [adult, moved] }, { replaces: ['nation/adult', 'nation/moved'] });
    expect(floorsIn(nation, aCounty([swapped]))).toEqual([`floor-loosened ${replacing}: ${opens}`]);
    expect(floorsIn(nation, aCounty([joined]))).toContain(`floor-loosened ${replacing}: ${opens}`);
  });

  test('a criterion for both plans is one, and one for ending another', () => {
    const nation = aNation([aFloor('criterion', { for: 'both-plans' }, { when: adult })]);
    expect(floorsIn(nation, aCounty([criterion('moved', moved)]))).toEqual([]);
    expect(floorsIn(nation, aCounty([aRule('criterion', { for: 'both-plans' }, { when: moved })]))).toHaveLength(1);
  });

  test('a route may be open to fewer criteria and under more conditions', () => {
    const nation = aNation([criterion('adult', adult), criterion('moved', moved), route(['adult', 'moved'], floor)]);
    const replacement = (upon: readonly string[], when?: Condition, by?: Effects['route']['by']): readonly string[] =>
      floorsIn(nation, aCounty([route(upon, { id: 'replacement', replaces: ['nation/route'], when }, by)]));
    expect(replacement(['nation/adult'])).toEqual([]);
    expect(replacement(['nation/adult', 'nation/moved'], yes('ending.considered'))).toEqual([]);
    expect(replacement(['nation/adult'], undefined, 'initial-conference')).toEqual([
      `floor-loosened ${replacing}: ${opens}`,
    ]);
  });

  test('a route may be opened to no other criterion, by whichever name', () => {
    const nation = aNation([criterion('adult', adult), criterion('moved', moved), route(['adult'], floor)]);
    const replacement = (upon: readonly string[], ...own: readonly Rule[]): readonly string[] =>
      floorsIn(nation, aCounty([route(upon, { id: 'replacement', replaces: ['nation/route'] }), ...own]));
    expect(replacement(['nation/moved'])).toEqual([`floor-loosened ${replacing}: ${opens}`]);
    const narrower = criterion('own', { all: [adult, moved] }, { replaces: ['nation/adult'] });
    expect(replacement(['own'], narrower)).toEqual([]);
    expect(replacement(['nation/adult'], narrower)).toEqual([]);
    expect(replacement(['own'], criterion('own', moved, { replaces: ['nation/moved'] }))).toEqual([
      `floor-loosened ${replacing}: ${opens}`,
    ]);
  });

  test('a further route by the same way may be added only for cases that have it already', () => {
    const nation = aNation([criterion('adult', adult), criterion('moved', moved), route(['adult'], floor)]);
    expect(
      floorsIn(nation, aCounty([route(['nation/adult'], { id: 'again', when: yes('ending.considered') })])),
    ).toEqual([]);
    expect(floorsIn(nation, aCounty([route(['nation/moved'], { id: 'again' })]))).toEqual([
      `floor-loosened ${adding}: ${opens}`,
    ]);
  });
});
