import fc from 'fast-check';
import { mapWords } from '../../analysis/reading/mapWords.ts';
import { agencies } from '../../domain/agencies.ts';
import type { DeclaredWord } from '../../domain/DeclaredWord.ts';
import { factTypes } from '../../domain/factTypes.ts';
import { roles } from '../../domain/roles.ts';
import { deadlineNames } from '../../domain/vocabulary/deadlineNames.ts';
import type { WordKind } from '../../domain/vocabulary/declarable.ts';
import type { Condition } from '../../engine/Condition.ts';
import { factsOfRule as factsRead } from '../../engine/factsOfRule.ts';
import type { WrittenPeriod } from '../../domain/Period.ts';
import type { Policy, PolicySection } from '../../engine/Policy.ts';
import type { DeclaresWords } from '../../engine/declaredWords.ts';
import { forces, questionNames, type Effects, type Rule, type RuleKind } from '../../engine/Rule.ts';
import { aPeriod } from '../values/aPeriod.ts';
import { usualDay } from '../values/days.ts';

const namesOf = (...types: readonly string[]): readonly string[] =>
  [...factTypes].flatMap(([name, type]) => (typeof type === 'string' && types.includes(type) ? [name] : []));

/** What only sections ask for is left to them, so that no rule contradicts its section. */
const yesOrNo = namesOf('yes-no', 'judgement').filter((name) => name !== 'advocacy.tookPart');
const dates = namesOf('date');
const sets = namesOf('agencies');
const moments = namesOf('instant');

const mostAgencies = 6;
const adult = 18;

/** Words that are declared where a rule names one of them. */
const declared = {
  roles: { 'appeals-panel': { says: 'the appeals panel' }, registrar: { says: 'the registrar', family: 'the clerk' } },
  agencies: { 'childrens-reporter': { says: "the children's reporter" }, 'food-bank': { says: 'the food bank' } },
  deadlines: { 'appeal-heard': { says: 'hearing the appeal', family: { subject: 'your appeal', done: 'heard' } } },
} as const satisfies Partial<DeclaresWords>;

/** A number that is declared where a period counts as many as it says. */
const asManyAs = 'local.plan.asManyAs';
const declaredFacts: Policy['facts'] = {
  [asManyAs]: { type: 'count', says: 'How many are counted; 0 where nothing is laid down of it.' },
};

/** A period, or less often one of which a fact says how many it counts. */
const aWrittenPeriod: fc.Arbitrary<WrittenPeriod> = fc.oneof(
  { withCrossShrink: true },
  { weight: 4, arbitrary: aPeriod() },
  {
    weight: 1,
    arbitrary: aPeriod().map(
      (period) => ({ [Object.keys(period)[0] ?? 'days']: asManyAs }) as unknown as WrittenPeriod,
    ),
  },
);

/** Two moments, the one to be compared with the other. */
const twoMoments = fc.shuffledSubarray([...moments], { minLength: 2, maxLength: 2 }) as fc.Arbitrary<
  readonly string[]
> as fc.Arbitrary<readonly [string, string]>;

/** A word of the vocabulary, or less often one that is declared. */
const aWord = <Word extends string>(shipped: readonly Word[], own: object): fc.Arbitrary<Word | DeclaredWord> =>
  fc.oneof(
    { withCrossShrink: true },
    { weight: 4, arbitrary: fc.constantFrom(...shipped) },
    { weight: 1, arbitrary: fc.constantFrom(...(Object.keys(own) as DeclaredWord[])) },
  );

const aRole = aWord(roles, declared.roles);

const anIs = (fact: string): fc.Arbitrary<Condition> => fc.boolean().map((is) => ({ fact, is }));

/** One comparison at most of each fact, so that none can contradict another. */
const aCondition = (own: string, another: string): fc.Arbitrary<Condition> => {
  const date = fc.constantFrom(...dates);
  const set = fc.constantFrom(...sets);
  const others: readonly fc.Arbitrary<Condition>[] = [
    anIs(another),
    date.map((fact) => ({ fact, happened: true })),
    fc.tuple(date, fc.integer({ min: 1, max: adult })).map(([fact, reachedAge]) => ({ fact, reachedAge })),
    fc.tuple(set, fc.integer({ min: 1, max: mostAgencies })).map(([fact, atLeast]) => ({ fact, atLeast })),
    fc.tuple(set, aWord(agencies, declared.agencies)).map(([fact, includes]) => ({ fact, includes })),
    fc.tuple(twoMoments, aPeriod(['hours'])).map(([[fact, after], within]) => ({ fact, within, after })),
    fc.tuple(twoMoments, aPeriod(['hours'])).map(([[fact, before], atLeast]) => ({ fact, atLeast, before })),
    fc
      .tuple(date, date, aWrittenPeriod)
      .filter(([fact, after]) => fact !== after)
      .map(([fact, after, within]) => ({ fact, within, after })),
  ];
  const other = fc.oneof({ withCrossShrink: true }, ...others);
  return fc.oneof(
    { withCrossShrink: true },
    anIs(own),
    fc.tuple(anIs(own), other).map((all) => ({ all })),
    fc.tuple(anIs(own), other).map((any) => ({ any })),
    anIs(own).map((not) => ({ not })),
  );
};

/** Objects such as JSON gives, so that no counterexample shows a prototype. */
const plain = { noNullPrototype: true };

type Made = { readonly [Kind in RuleKind]?: Effects[Kind] };

const anEffect = (done: string): fc.Arbitrary<Made> => {
  const who = aRole;
  const what = fc.constant('do what is laid down');
  const within = fc.tuple(aWrittenPeriod, fc.constantFrom(...dates)).map(([period, after]) => ({ within: period, after }));
  const back = fc.tuple(aWrittenPeriod, fc.constantFrom(...dates)).map(([atLeast, before]) => ({ atLeast, before }));
  const due = fc.oneof(within, back);
  const belongs = fc.constantFrom(...questionNames);
  return fc.oneof(
    { withCrossShrink: true },
    fc.constantFrom('convene' as const, 'consider' as const).map((review): Made => ({ trigger: { review } })),
    fc.constantFrom('quorate' as const, 'quorate-by-exception' as const).map((makes): Made => ({ quorum: { makes } })),
    fc
      .record({ name: aWord(deadlineNames, declared.deadlines), who, what, due }, plain)
      .map((deadline): Made => ({ deadline })),
    fc
      .record({ question: belongs, who, what, due }, plain)
      .map((duty): Made => ({ duty: { ...duty, done: { fact: done, is: true } } })),
    belongs.map((question): Made => ({ requirement: { question, is: { fact: done, is: true } } })),
    fc.record({ question: belongs, who, what }, plain).map((permission): Made => ({ permission })),
    fc.record({ question: belongs, who, what }, plain).map((decision): Made => ({ decision })),
  );
};

/** How many facts each rule has to itself. */
const factsOfRule = 3;

const aRule = (index: number, [own = '', another = '', done = '']: readonly string[]): fc.Arbitrary<Rule> =>
  fc.tuple(fc.constantFrom(...forces), aCondition(own, another), anEffect(done)).map(([force, when, effect]) => {
    const id = `rule-${String(index + 1)}`;
    const base = { id, cites: [`county/${String(index + 1)}`], force, says: 'It is so laid down.', when };
    // Each effect that is made has exactly one key.
    const rule: object = { ...base, ...effect };
    return rule as Rule;
  });

/** What only sections ask for, so that it contradicts nothing. */
const askedBySections = [
  { fact: 'advocacy.tookPart', is: true },
  { fact: 'conference.kind', is: 'review' },
] as const;

/** The first section asks for nothing, the second for something, and one within it for something that goes by a name. */
const sectionsOf = ([first, second, third]: readonly (readonly Rule[])[]): readonly PolicySection[] => {
  const within = {
    id: 'section-3',
    title: 'What it may lead to',
    when: { condition: 'at-a-review' },
    rules: third ?? [],
  };
  const deeper = within.rules.length === 0 ? {} : { sections: [within] };
  const besides: PolicySection = {
    id: 'section-2',
    title: 'With an advocate',
    when: askedBySections[0],
    rules: second ?? [],
    ...deeper,
  };
  const start: PolicySection = { id: 'section-1', title: 'What is laid down', rules: first ?? [] };
  return besides.rules?.length === 0 ? [start] : [start, besides];
};

const namedWhere = (third: readonly Rule[] | undefined): Pick<Policy, 'conditions'> =>
  third === undefined || third.length === 0
    ? {}
    : { conditions: { 'at-a-review': { says: 'The conference is a review.', when: askedBySections[1] } } };

/** The words that rules name and that are none of the vocabulary, each with what it means. */
const declaredFor = (rules: readonly Rule[]): Partial<DeclaresWords> => {
  const named = new Set<string>();
  const note = (kind: WordKind, word: string): string => {
    named.add(`${kind} ${word}`);
    return word;
  };
  rules.forEach((rule) => mapWords(rule, note, {}));
  const kinds = Object.entries(declared).map(
    ([kind, words]) => [kind, Object.entries<object>(words).filter(([word]) => named.has(`${kind} ${word}`))] as const,
  );
  return Object.fromEntries(
    kinds.flatMap(([kind, words]) => (words.length === 0 ? [] : [[kind, Object.fromEntries(words)]])),
  );
};

const policyOf = (rules: readonly Rule[], inSections: readonly (readonly Rule[])[]): Policy => ({
  id: 'county',
  title: 'A county',
  layer: 'authority',
  nation: 'england',
  inForceFrom: usualDay,
  counting: 'exclusive',
  notes: [],
  sources: [
    {
      id: 'county',
      title: 'A handbook',
      publisher: 'The county',
      version: '1',
      comparedOn: usualDay,
      clauses: Object.fromEntries(rules.map((_, index) => [String(index + 1), `Clause ${String(index + 1)}`])),
    },
  ],
  ...declaredFor(rules),
  ...(rules.some((rule) => factsRead(rule).includes(asManyAs)) ? { facts: declaredFacts } : {}),
  ...namedWhere(inSections[2]),
  sections: sectionsOf(inSections),
  judgement: [],
});

/** The last rules stand in later sections: so many of them in all, and of these so many in the innermost. */
const dealt = (rules: readonly Rule[], later: number, innermost: number): readonly (readonly Rule[])[] => {
  const most = Math.max(0, later - 1);
  const [second, third] = [rules.length - later, rules.length - Math.min(innermost, most)];
  return [rules.slice(0, second), rules.slice(second, third), rules.slice(third)];
};

const sixRules = 6;

/**
 * Policies that `parsePolicy` lets in: rules of many kinds over the vocabulary and a few words that they declare, each with facts of its own in its
 * condition, so that no two say the same and none contradicts another.
 *
 * @returns policies of one to six rules in up to three sections, which shrink towards one rule with a simple condition
 * @example
 * ```ts
 * const ids = fc.sample(aPolicy(), 20).map(({ sections }) => sections[0].rules[0].id);
 * expect(new Set(ids)).toEqual(new Set(['rule-1']));
 * ```
 * @public
 */
export function aPolicy(): fc.Arbitrary<Policy> {
  const many = fc.integer({ min: 1, max: sixRules });
  return many
    .chain((count) =>
      fc.shuffledSubarray([...yesOrNo], { minLength: factsOfRule * count, maxLength: factsOfRule * count }),
    )
    .chain((facts) => {
      const parts = Array.from({ length: facts.length / factsOfRule }, (_, index) => index);
      return fc.tuple(
        ...parts.map((index) => aRule(index, facts.slice(factsOfRule * index, factsOfRule * (index + 1)))),
      );
    })
    .chain((rules) =>
      fc
        .tuple(fc.nat({ max: rules.length - 1 }), fc.nat({ max: rules.length - 1 }))
        .map(([later, last]) => policyOf(rules, dealt(rules, later, Math.min(later, last)))),
    );
}
