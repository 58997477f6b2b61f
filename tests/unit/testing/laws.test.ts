import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kleene } from '../../../src/domain/kleene.ts';
import { lives, planStages } from '../../../src/domain/stages.ts';
import { createFacts } from '../../../src/domain/Facts.ts';
import { aboutOf, type About } from '../../../src/engine/About.ts';
import { ask } from '../../../src/engine/ask.ts';
import type { Condition } from '../../../src/engine/Condition.ts';
import { compileQuestion } from '../../../src/engine/compileQuestion.ts';
import type { Decision, Obligation, Reason, Statement } from '../../../src/engine/Decision.ts';
import type { Test } from '../../../src/engine/logic.ts';
import type { CheckedPolicy } from '../../../src/engine/Policy.ts';
import type { CompiledQuestion, Question } from '../../../src/engine/Question.ts';
import type { Rule } from '../../../src/engine/Rule.ts';
import { createRulebook, type Rulebook } from '../../../src/engine/Rulebook.ts';
import { advocacy, decision as decisionChecklist } from '../../../src/questions/checklists.ts';
import { earlyReview } from '../../../src/questions/earlyReview.ts';
import { everyQuestion } from '../../../src/questions/everyQuestion.ts';
import { quorum } from '../../../src/questions/quorum.ts';
import {
  checkLaws,
  createLaw,
  factsFor,
  floorsHold,
  laws,
  moreAgenciesMoreQuorate,
  nothingOutsideStages,
  reviewsWithinLimits,
  settledStaysSettled,
  type LawOptions,
  type LawResult,
} from '../../../src/testing/index.ts';
import { aCounty, aFloor, aNation, aReplacement } from '../../support/floors.ts';
import { aDocument, aRule, calendar2026, calendarDay, rulebookOf, withPlan } from '../../support/rules.ts';
import { overlaid } from '../../support/overlays.ts';
import { everyLaid } from '../../support/shippedRulebooks.ts';

const options: LawOptions = { asOf: calendarDay('2026-03-10'), calendar: calendar2026 };

const brokenBy = (results: readonly LawResult[]): readonly string[] =>
  results.filter(({ held }) => !held).map(({ law }) => law);

const rulebookWith = (...rules: readonly Rule[]): Rulebook => rulebookOf(aDocument(rules));

/** The one law that a rulebook breaks, as it is reported. */
const theBroken = (rulebook: Rulebook, more: Partial<LawOptions> = {}): LawResult => {
  const broken = checkLaws(rulebook, { ...options, ...more }).filter(({ held }) => !held);
  expect(broken.map(({ law }) => law)).toHaveLength(1);
  return broken[0] as LawResult;
};

/** How many facts a counterexample needs beside the stages of child and plan, without which nothing is settled. */
const sizeOf = ({ counterexample }: LawResult): number =>
  Object.keys(counterexample?.facts ?? {}).filter((fact) => !(fact in withPlan)).length;

describe('the shipped policies keep every law', { timeout: 120_000 }, () => {
  test.each(everyLaid)('$name', ({ rulebook, calendar }) => {
    const results = checkLaws(rulebook, { ...options, calendar, numRuns: 60 });
    expect(results.map(({ law }) => law)).toEqual(laws.map(({ name }) => name));
    expect(results.map(({ counterexample }) => counterexample?.text)).toEqual(laws.map(() => undefined));
    expect(results.filter(({ runs }) => runs > 0).length).toBeGreaterThan(2);
  });
});

const review = (months: number, id: string, isFirst: boolean): Rule =>
  aRule(
    'deadline',
    {
      name: 'review',
      who: 'local-authority',
      what: 'hold the review',
      due: { within: { months }, after: 'review.precedingConferenceOn' },
      done: 'review.heldOn',
    },
    { id, when: { fact: 'review.isFirst', is: isFirst } },
  );

describe('reviews within their limits', () => {
  test('a further review after eight months is caught', () => {
    const result = theBroken(rulebookWith(review(3, 'first', true), review(8, 'further', false)));
    expect(result.law).toBe('reviews-within-limits');
    expect(result.counterexample?.text).toMatchInlineSnapshot(`
      "reviews-within-limits: a conference was held on 2026-03-10, and the next is due only on 2026-11-10, after the limit's last day, 2026-09-10
      rules: \`county/further\` (county/1)
      what is known as of 2026-09-11:
        child.life: "living"
        plan.stage: "in-force"
        plan.endedOn: null
        review.heldOn: null
        review.isFirst: false
        review.precedingConferenceOn: "2026-03-10"
      decisions:
        the day after that: \`due\`; rules that hold: \`county/further\` (county/1)"
    `);
  });

  test('so is a policy that lays down no further review at all', () => {
    const { law, counterexample } = theBroken(rulebookWith(review(3, 'first', true)));
    expect(law).toBe('reviews-within-limits');
    expect(counterexample?.says).toMatch(/no day is laid down for the next, after the limit's last day/u);
  });

  test('another limit may be given', () => {
    const reviews = { first: { months: 3 }, further: { months: 8 } };
    const rulebook = rulebookWith(review(3, 'first', true), review(8, 'further', false));
    expect(reviewsWithinLimits.check(rulebook, { ...options, reviews }).held).toBe(true);
  });
});

const agencies = (atLeast: number): Condition => ({ fact: 'attendance.agencies', atLeast });
const quorate = (when: Condition): Rule => aRule('quorum', { makes: 'quorate' }, { when });

describe('more agencies, more quorate', () => {
  test('a quorum that too many agencies undo is caught', () => {
    const result = theBroken(rulebookWith(quorate({ all: [agencies(2), { not: agencies(4) }] })));
    expect(result.law).toBe('more-agencies-more-quorate');
    expect(result.counterexample?.text).toMatchInlineSnapshot(`
      "more-agencies-more-quorate: the conference is \`quorate\`, and \`inquorate\` once \`midwifery\` is there too
      rules: \`county/quorum\` (county/1)
      what is known as of 2026-03-10:
        child.life: "living"
        plan.stage: "in-force"
        attendance.agencies: ["school-nursing","health-visiting","childrens-social-care"]
      decisions:
        without \`midwifery\`: \`quorate\`; rules that hold: \`county/quorum\` (county/1)
        with \`midwifery\`: \`inquorate\`; rules that hold: none"
    `);
  });

  test('a quorum that is the greater the more are there is not', () => {
    expect(moreAgenciesMoreQuorate.check(rulebookWith(quorate(agencies(3))), options)).toMatchObject({
      held: true,
      runs: 300,
    });
  });
});

const readUnknownAsNo = (one: Test): Test => ({
  truth: (truths) => (one.truth(truths) === kleene.yes ? kleene.yes : kleene.no),
  openComparisons: () => [],
});

/** A question that takes what is unknown for a no. */
const hasty: Question = {
  ...quorum,
  decide: (rules, compile) => quorum.decide(rules, compile).map(readUnknownAsNo),
};

describe('what is settled stays settled', () => {
  test('a question that takes the unknown for a no is caught', () => {
    const result = theBroken(rulebookWith(quorate(agencies(3))), { questions: [hasty] });
    expect(result.law).toBe('settled-stays-settled');
    expect(result.counterexample?.text).toMatchInlineSnapshot(`
      "settled-stays-settled: \`quorum\` is settled as \`inquorate\` while a fact is unknown, and is \`quorate\` once it is known
      rules: \`county/quorum\` (county/1)
      what is known as of 2026-03-10:
        child.life: "living"
        plan.stage: "in-force"
        attendance.agencies: ["school-nursing","health-visiting","childrens-social-care"]
      decisions:
        while \`attendance.agencies\` is unknown: \`inquorate\`; rules that hold: none
        once \`attendance.agencies\` is known: \`quorate\`; rules that hold: \`county/quorum\` (county/1)"
    `);
  });

  test('as long as that leads to no more being allowed; else it breaks the law on permissions too', () => {
    const trusting: Question = {
      ...quorum,
      decide: (rules, compile) =>
        quorum.decide(rules, compile).map((one) => ({
          truth: (truths) => (one.truth(truths) === kleene.no ? kleene.no : kleene.yes),
          openComparisons: () => [],
        })),
    };
    expect(brokenBy(checkLaws(rulebookWith(quorate(agencies(3))), { ...options, questions: [trusting] }))).toEqual([
      'unknown-never-permits',
      'settled-stays-settled',
    ]);
  });
});

describe('the unknown never permits', () => {
  const rules: readonly Rule[] = [
    aRule(
      'prohibition',
      {
        question: 'decision',
        who: 'everyone',
        what: 'decide alone',
        broken: { fact: 'decision.overridden', is: true },
      },
      { when: { fact: 'decision.dissent', is: true } },
    ),
    aRule(
      'permission',
      { question: 'decision', who: 'conference-chair', what: 'decide' },
      { when: { fact: 'decision.consensus', is: false } },
    ),
  ];

  /** A rulebook in which the answers of one question are tampered with. */
  const tampered = (tamper: (answer: ReturnType<CompiledQuestion>) => ReturnType<CompiledQuestion>): Rulebook => {
    const rulebook = rulebookWith(...rules);
    const answer = compileQuestion(decisionChecklist, rulebook);
    return { ...rulebook, compiled: new Map([[decisionChecklist, (facts, moment) => tamper(answer(facts, moment))]]) };
  };

  test('a prohibition that is dropped while it is not known to hold is caught', () => {
    const rulebook = tampered((answer) => ({
      ...answer,
      prohibitions: answer.prohibitions.filter(({ applies }) => applies === 'yes'),
    }));
    const result = theBroken(rulebook);
    expect(result.law).toBe('unknown-never-permits');
    expect(result.counterexample?.text).toMatchInlineSnapshot(`
      "unknown-never-permits: the prohibition of \`county/prohibition\` is gone while a fact is unknown
      rules: \`county/prohibition\` (county/1)
      what is known as of 2026-03-10:
        child.life: "living"
        plan.stage: "in-force"
        decision.dissent: true
      decisions:
        while \`decision.dissent\` is unknown: \`undetermined\`; rules that hold: none; missing: decision.dissent, decision.overridden
        once \`decision.dissent\` is known: \`undetermined\`; rules that hold: \`county/prohibition\` (county/1); missing: decision.overridden"
    `);
  });

  test('so is a permission that is given while it is not known to hold', () => {
    const rulebook = tampered((answer) => ({
      ...answer,
      permissions: answer.permissions.map((one) => ({ ...one, applies: 'yes' })),
    }));
    expect(theBroken(rulebook).counterexample?.says).toBe(
      'the permission of `county/permission` is given only while a fact is unknown',
    );
  });
});

describe('an ending never withdraws services', () => {
  const grown: Rule = aRule('criterion', { for: 'ending' }, { when: { fact: 'child.bornOn', reachedAge: 18 } });
  const route: Rule = aRule('route', { by: 'review-conference', who: 'conference-chair', forCriteria: ['criterion'] });
  const prohibition = (when?: Condition): Rule =>
    aRule(
      'prohibition',
      {
        question: 'ending',
        who: 'everyone',
        what: 'withdraw help',
        broken: { fact: 'ending.helpWithdrawnAutomatically', is: true },
      },
      { about: { plan: ['in-force', 'ended'] }, ...(when === undefined ? {} : { when }) },
    );

  test('a permission to withdraw support is caught', () => {
    const permission = aRule('permission', { question: 'ending', who: 'agency', what: 'withdraw its services' });
    const result = theBroken(rulebookWith(grown, route, permission));
    expect(result.law).toBe('ending-never-withdraws');
    expect(result.counterexample?.text).toMatchInlineSnapshot(`
      "ending-never-withdraws: \`county/permission\` lets help be withdrawn
      rules: \`county/permission\` (county/1)
      what is known as of 2026-03-10:
        nothing
      decisions:
        ending: \`undetermined\`; rules that hold: none; missing: child.life, plan.stage, child.bornOn
        outcome: \`policy-silent\`; rules that hold: none"
    `);
  });

  test.each([
    [
      'a duty that is done by it',
      aRule('duty', {
        question: 'outcome',
        who: 'agency',
        what: 'close the case',
        done: { fact: 'ending.helpWithdrawnAutomatically', is: true },
      }),
    ],
    [
      'a requirement that is met by it',
      aRule('requirement', { question: 'ending', is: { fact: 'ending.helpWithdrawnAutomatically', is: true } }),
    ],
    [
      'a permission that is used by it',
      aRule('permission', {
        question: 'outcome',
        who: 'agency',
        what: 'close the case',
        used: { fact: 'ending.helpWithdrawnAutomatically', is: true },
      }),
    ],
  ])('so is %s', (_, rule) => {
    expect(theBroken(rulebookWith(grown, route, rule)).law).toBe('ending-never-withdraws');
  });

  test('so is a prohibition that does not stand wherever a plan has ended', () => {
    const result = theBroken(rulebookWith(grown, route, prohibition({ fact: 'lookedAfter.now', is: true })));
    expect(result.counterexample?.says).toBe('the plan has ended, and nothing then forbids that help is withdrawn');
    expect(sizeOf(result)).toBe(1);
  });

  test('nor is one that does not stand once it has, since it is about plans in force', () => {
    const ofPlansInForce: Rule = { ...prohibition(), about: aboutOf() };
    expect(theBroken(rulebookWith(grown, route, ofPlansInForce)).counterexample?.says).toMatch(/^the plan has ended/u);
  });

  test('a prohibition that does, and a duty to keep help up, are not', () => {
    const goesOn = aRule('requirement', {
      question: 'ending',
      is: { fact: 'ending.helpWithdrawnAutomatically', is: false },
    });
    expect(brokenBy(checkLaws(rulebookWith(grown, route, prohibition(), goesOn), options))).toEqual([]);
  });
});

describe('deadlines run onwards', () => {
  const sending = (days: number, by: 'after' | 'before'): Rule =>
    aRule('deadline', {
      name: 'minutes-sent',
      who: 'conference-administrator',
      what: 'send the minutes',
      due:
        by === 'after'
          ? { within: { days }, after: 'conference.heldOn' }
          : { atLeast: { days }, before: 'conference.heldOn' },
      done: 'minutes.sentOn',
    });

  test('a deadline before the day that it runs from is caught', () => {
    const result = theBroken(rulebookWith(sending(-2, 'after')));
    expect(result.law).toBe('deadlines-run-onwards');
    expect(result.counterexample?.text).toMatchInlineSnapshot(`
      "deadlines-run-onwards: \`send the minutes\` is to be done by 2026-03-08, before 2026-03-10, the day of \`conference.heldOn\` from which it runs
      rules: \`county/deadline\` (county/1)
      what is known as of 2026-03-10:
        conference.heldOn: "2026-03-10"
      decisions:
        deadline:minutes-sent: \`undetermined\`; rules that hold: none; missing: child.life, plan.stage, minutes.sentOn"
    `);
  });

  test('so is one after the day that it is counted back from', () => {
    const result = theBroken(rulebookWith(sending(-2, 'before')));
    expect(result.counterexample?.says).toMatch(/before which it is to be done$/u);
    expect(sizeOf(result)).toBe(1);
  });
});

describe('floors hold', () => {
  const sendingWithin = (workingDays: number) =>
    ({
      name: 'decision-sent',
      who: 'conference-administrator',
      what: 'send the decisions',
      due: { within: { workingDays }, after: 'conference.heldOn' },
      done: 'decision.sentAt',
    }) as const;
  const documents: readonly CheckedPolicy[] = [
    aNation([aFloor('deadline', sendingWithin(5)), aRule('trigger', { review: 'consider' })]),
    aCounty([aReplacement('deadline', sendingWithin(7))]),
  ];
  const laid = createRulebook(documents, { checkFloors: () => [] });

  test('a floor that is loosened in a rulebook laid without the check is caught', () => {
    expect(laid.ok).toBe(true);
    if (!laid.ok) return;
    const result = theBroken(laid.value);
    expect(result.law).toBe('floors-hold');
    expect(result.counterexample?.rules.map(({ rule }) => rule)).toEqual(['county/deadline', 'nation/deadline']);
    expect(result.counterexample?.text).toMatch(/within 7 working days .* later than within 5 working days/u);
  });

  test('the documents may be given, where one has no rule left in force', () => {
    const only = [
      aNation([aFloor('deadline', sendingWithin(5))]),
      aCounty([aReplacement('deadline', sendingWithin(7))]),
    ];
    const result = createRulebook(only, { checkFloors: () => [] });
    expect(result.ok && floorsHold.check(result.value, options).held).toBe(true);
    expect(result.ok && floorsHold.check(result.value, { ...options, documents: only }).held).toBe(false);
  });
});

/** What the rule `county/duty` would say. */
const of = { rule: 'county/duty', cites: ['county/1'], force: 'must' } as const;
const said: Statement = { ...of, applies: 'yes', who: 'agency', what: 'do it' };
const owed: Obligation = { ...said, kept: 'unknown', to: [], provisional: [], steps: [] };
const reason: Reason = { ...of, kind: 'duty', verdict: 'does-not-hold' };

describe('nothing outside the stages that a rule declares', { timeout: 120_000 }, () => {
  const shipped = [...everyLaid, ...Object.values(overlaid)];
  const stages = lives.flatMap((life) =>
    planStages.map((plan) => ({ 'child.life': life, 'plan.stage': plan }) as const),
  );

  test.each(shipped)('is kept by $name in many cases', ({ rulebook, calendar }) => {
    const result = nothingOutsideStages.check(rulebook, { ...options, calendar, numRuns: 400 });
    expect([result.counterexample?.text, result.runs]).toEqual([undefined, 400]);
  });

  // What is settled stays settled: a rule that does not hold while nothing but the stage is known holds in no case at it.
  test.each(shipped)('is proved for $name by what is decided of a stage alone', ({ rulebook, calendar }) => {
    const decided = [...everyQuestion().values()].flatMap((question) =>
      stages.map((stage) => ({
        stage,
        decision: ask(question, rulebook, createFacts(stage), { ...options, calendar }),
      })),
    );
    const others = decided.flatMap(({ stage, decision }) =>
      rulebook.rules.flatMap(({ rule, policy }) => {
        const { child, plan } = aboutOf(policy.about, rule.about);
        const isAbout = child.includes(stage['child.life']) && plan.includes(stage['plan.stage']);
        return isAbout ? [] : decision.reasons.filter((reason) => reason.rule === `${policy.id}/${rule.id}`);
      }),
    );
    expect(others.length).toBeGreaterThan(0);
    expect(others.filter(({ verdict, kept }) => verdict !== 'does-not-hold' || kept !== undefined)).toEqual([]);
  });

  const everyone = { child: ['unborn', 'living', 'died'], plan: ['none', 'in-force', 'ended'] } as const;
  const offered = aRule('duty', { question: 'advocacy', who: 'lead-social-worker', what: 'offer an advocate' });
  const failing = aRule('trigger', { review: 'convene' }, { when: { fact: 'plan.failingToProtect', is: true } });

  /** What the law says of an engine that answers a question as another engine would. */
  const checked = (question: Question, rule: Rule, answer: CompiledQuestion): LawResult =>
    nothingOutsideStages.check(
      { ...rulebookWith(rule), compiled: new Map([[question, answer]]) },
      { ...options, questions: [question] },
    );

  test('an engine that asks a duty of everyone is caught', () => {
    const answer = compileQuestion(advocacy, rulebookWith({ ...offered, about: everyone }));
    expect(checked(advocacy, offered, answer).counterexample?.text).toMatchInlineSnapshot(`
      "nothing-outside-stages: \`county/duty\` is owed, though it is about others alone: child unborn or living, plan in-force
      rules: \`county/duty\` (county/1)
      what is known as of 2026-03-10:
        child.life: "unborn"
        plan.stage: "none"
      decisions:
        advocacy: \`policy-silent\`; rules that hold: \`county/duty\` (county/1)"
    `);
  });

  test('so is one that calls a review for a child who has died', () => {
    const answer = compileQuestion(
      earlyReview,
      rulebookWith({ ...failing, about: aboutOf({ child: everyone.child }) }),
    );
    expect(checked(earlyReview, failing, answer).counterexample?.text).toMatchInlineSnapshot(`
      "nothing-outside-stages: \`county/trigger\` is taken for one that may hold, though it is about others alone: child unborn or living, plan in-force
      rules: \`county/trigger\` (county/1)
      what is known as of 2026-03-10:
        child.life: "died"
        plan.stage: "in-force"
      decisions:
        early-review: \`undetermined\`; rules that hold: none; missing: plan.failingToProtect"
    `);
  });

  test('so is one whose outcome says nothing of the stage', () => {
    const answer = compileQuestion({ ...earlyReview, settledBy: undefined }, rulebookWith(failing));
    expect(checked(earlyReview, failing, answer).counterexample?.text).toMatchInlineSnapshot(`
      "nothing-outside-stages: the outcome is \`not-required\` and not \`no-plan-yet\`, though no rule that settles it is about the child
      rules: \`county/trigger\` (county/1)
      what is known as of 2026-03-10:
        child.life: "unborn"
        plan.stage: "none"
      decisions:
        early-review: \`not-required\`; rules that hold: none"
    `);
  });

  test.each<[string, Partial<Decision>]>([
    ['permits something', { permissions: [said] }],
    ['forbids something', { prohibitions: [said] }],
    ['gives someone a decision', { deciders: [said] }],
    ['is owed by 2026-03-31', { duties: [{ ...owed, dueOn: calendarDay('2026-03-31') }] }],
    ['is told to be kept to or not', { reasons: [{ ...reason, kept: 'no' }] }],
    ['holds', { reasons: [{ ...reason, verdict: 'holds' }] }],
    ['is taken for one that may hold', { reasons: [{ ...reason, verdict: 'unknown' }] }],
  ])('so is one by which such a rule %s', (says, more) => {
    const answer = compileQuestion(advocacy, rulebookWith(offered));
    const told = checked(advocacy, offered, (facts, moment) => ({ ...answer(facts, moment), ...more }));
    expect(told.counterexample?.says).toBe(
      `\`county/duty\` ${says}, though it is about others alone: child unborn or living, plan in-force`,
    );
  });

  test('a rule that is about everyone has nothing to be tried on', () => {
    const rulebook = rulebookWith({ ...offered, about: everyone });
    expect(nothingOutsideStages.check(rulebook, options)).toMatchObject({ held: true, runs: 0 });
  });

  test('what the document says of it counts, and what the rule says counts more', () => {
    const answer = compileQuestion(advocacy, rulebookWith({ ...offered, about: everyone }));
    const check = (about: About, own?: About): boolean => {
      const rulebook = rulebookOf(aDocument([{ ...offered, about: own }] as const, { about }));
      const compiled = new Map([[advocacy, answer]]);
      return nothingOutsideStages.check({ ...rulebook, compiled }, { ...options, questions: [advocacy] }).held;
    };
    expect([check(everyone), check({ plan: ['in-force'] }), check({ plan: ['in-force'] }, everyone)]).toEqual([
      true,
      false,
      true,
    ]);
  });
});

describe('results', () => {
  const rulebook = rulebookWith(quorate({ all: [agencies(2), { not: agencies(4) }] }));

  test('are the same for the same seed, which stands in them', () => {
    const once = checkLaws(rulebook, { ...options, seed: 7 });
    expect(checkLaws(rulebook, { ...options, seed: 7 })).toEqual(once);
    expect(once.every(({ seed }) => seed === 7)).toBe(true);
    expect(checkLaws(rulebook, options)).toEqual(checkLaws(rulebook, options));
  });

  test('are JSON, and frozen', () => {
    const results = checkLaws(rulebook, options);
    expect(JSON.parse(JSON.stringify(results))).toEqual(results);
    expect(results.every((result) => Object.isFrozen(result))).toBe(true);
  });

  test('hold small cases, from whichever seed', () => {
    const sizes = [1, 2, 3, 4, 5].map((seed) => sizeOf(moreAgenciesMoreQuorate.check(rulebook, { ...options, seed })));
    expect(sizes).toEqual([1, 1, 1, 1, 1]);
  });

  test('a law that has nothing to be tried on is held on no case', () => {
    expect(reviewsWithinLimits.check(rulebook, options)).toMatchObject({ held: true, runs: 0 });
    expect(() => fc.assert(reviewsWithinLimits.property(rulebook, options))).not.toThrow();
  });

  test('as a property, a broken law throws what a reader needs', () => {
    const property = moreAgenciesMoreQuorate.property(rulebook, options);
    expect(() => fc.assert(property, { seed: 1, includeErrorInReport: true })).toThrow(
      /more-agencies-more-quorate: the conference is `quorate`, and `inquorate` once `[a-z-]+` is there too/u,
    );
  });
});

test("an author's own law is checked beside the others", () => {
  const never = createLaw({
    name: 'nothing-is-known',
    says: 'Nothing is known.',
    cases: (rulebook, moment) => factsFor(rulebook, { ...moment, questions: [quorum] }),
    breach: ({ asOf, facts }) =>
      Object.keys(facts).length === 0
        ? undefined
        : { says: 'something is known', rules: [], asOf, facts, decisions: [] },
  });
  const results = checkLaws(rulebookWith(quorate(agencies(3))), options, [...laws, never]);
  expect(brokenBy(results)).toEqual(['nothing-is-known']);
  expect(Object.keys(results.at(-1)?.counterexample?.facts ?? {})).toHaveLength(1);
  expect(settledStaysSettled.name).toBe('settled-stays-settled');
});
