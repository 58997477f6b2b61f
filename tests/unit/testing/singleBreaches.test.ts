import { describe, expect, test } from 'vitest';
import { kleene, type Kleene } from '../../../src/domain/kleene.ts';
import type { Period } from '../../../src/domain/Period.ts';
import type { Whom } from '../../../src/domain/stages.ts';
import { belongsOf } from '../../../src/engine/compileRule.ts';
import { compileQuestion } from '../../../src/engine/compileQuestion.ts';
import type { Condition } from '../../../src/engine/Condition.ts';
import { limitsOf, type Due, type Limit } from '../../../src/engine/Due.ts';
import { createRulebook } from '../../../src/engine/Rulebook.ts';
import type { Test } from '../../../src/engine/logic.ts';
import type { Question } from '../../../src/engine/Question.ts';
import { dueOf, type Rule } from '../../../src/engine/Rule.ts';
import type { Rulebook } from '../../../src/engine/Rulebook.ts';
import { earlyReview } from '../../../src/questions/earlyReview.ts';
import { ending } from '../../../src/questions/ending.ts';
import { everyQuestion } from '../../../src/questions/everyQuestion.ts';
import {
  deadlinesRunOnwards,
  endingNeverWithdraws,
  floorsHold,
  moreAgenciesMoreQuorate,
  nothingOutsideStages,
  reviewsWithinLimits,
  settledStaysSettled,
  unknownNeverPermits,
  type Law,
  type LawOptions,
} from '../../../src/testing/index.ts';
import { aCounty, aFloor, aNation, aReplacement } from '../../support/floors.ts';
import { aDocument, aRule, calendarDay, rulebookOf } from '../../support/rules.ts';
import { layered, type Laid } from '../../support/shippedRulebooks.ts';
import { checkedPolicy, confineTo, rulesOf } from '../../../src/engine/rulesOf.ts';

const asOf = calendarDay('2026-03-10');

/** The default seed, and others. */
const seeds = [undefined, 1, 2, 3, 4, 5];

/** From which seeds a breach is not found. */
const missedBy = (law: Law, rulebook: Rulebook, options: Partial<LawOptions> = {}): readonly (number | undefined)[] =>
  seeds.filter((seed) => law.check(rulebook, { asOf, calendar: layered.wales.calendar, ...options, seed }).held);

/** Shipped documents in which one rule is changed. */
const changed = ({ documents }: Laid, id: string, change: (rule: Rule) => Rule): Rulebook =>
  rulebookOf(
    ...documents.map(({ policy, digest }) =>
      checkedPolicy(
        confineTo(
          policy,
          rulesOf(policy).map((rule) => (rule.id === id ? change(rule) : rule)),
        ),
        digest,
      ),
    ),
  );

describe('a single agency that undoes a quorum', () => {
  const without = (agency: 'police' | 'school' | 'probation'): Condition => ({
    all: [{ fact: 'attendance.agencies', atLeast: 3 }, { not: { fact: 'attendance.agencies', includes: agency } }],
  });

  test.each(['police', 'school', 'probation'] as const)('is found in Wales, be it %s', (agency) => {
    const rulebook = changed(layered.wales, 'three-groupings', (rule) => ({ ...rule, when: without(agency) }));
    expect(missedBy(moreAgenciesMoreQuorate, rulebook)).toEqual([]);
  });

  test.each(['police', 'school', 'probation'] as const)('is found in a quorum of its own, be it %s', (agency) => {
    const rulebook = rulebookOf(aDocument([aRule('quorum', { makes: 'quorate' }, { when: without(agency) })]));
    expect(missedBy(moreAgenciesMoreQuorate, rulebook)).toEqual([]);
  });

  test('is named', () => {
    const rulebook = changed(layered.wales, 'three-groupings', (rule) => ({ ...rule, when: without('school') }));
    const { counterexample } = moreAgenciesMoreQuorate.check(rulebook, { asOf, calendar: layered.wales.calendar });
    expect(counterexample?.says).toBe('the conference is `quorate`, and `undetermined` once `school` is there too');
  });

  test('is found where only those with direct contact count', () => {
    const fact = 'attendance.agenciesInDirectContact';
    const when: Condition = { all: [{ fact, atLeast: 2 }, { not: { fact, includes: 'police' } }] };
    const rulebook = rulebookOf(aDocument([aRule('quorum', { makes: 'quorate' }, { when })]));
    expect(missedBy(moreAgenciesMoreQuorate, rulebook)).toEqual([]);
  });
});

/** A question that takes one rule's condition for a yes or a no while it is not known. */
const misreading = <Outcome extends string>(question: Question<Outcome>, id: string, as: Kleene): Question => {
  const misread = (one: Test): Test => ({
    truth: (truths) => (one.truth(truths) === kleene.unknown ? as : one.truth(truths)),
    openComparisons: () => [],
  });
  return {
    ...question,
    decide: (rules, compile) =>
      question.decide(
        rules.map((one) => (one.rule.id === id ? { ...one, when: misread(one.when) } : one)),
        compile,
      ),
  };
};

describe('a single rule that is misread while a fact is unknown', () => {
  const triggers = layered.rotherham.rulebook.rules.flatMap(({ rule }) =>
    rule.trigger === undefined || rule.id === 'unforeseen-change' ? [] : [rule.id],
  );

  test.each(triggers)('is found, be it that %s is taken for a no', (id) => {
    const options = { questions: [misreading(earlyReview, id, kleene.no)] };
    expect(missedBy(unknownNeverPermits, layered.rotherham.rulebook, options)).toEqual([]);
    expect(missedBy(settledStaysSettled, layered.rotherham.rulebook, options)).toEqual([]);
  });

  test.each(triggers)('is found, be it that %s is taken for a yes', (id) => {
    const options = { questions: [misreading(earlyReview, id, kleene.yes)] };
    expect(missedBy(settledStaysSettled, layered.rotherham.rulebook, options)).toEqual([]);
  });

  test.each(['no-continuing-risk', 'moved'])('is found among the many facts of an ending, be it %s', (id) => {
    for (const { rulebook } of [layered.oxfordshire, layered.wales]) {
      const options = { questions: [misreading(ending, id, kleene.yes)] };
      expect(missedBy(unknownNeverPermits, rulebook, options)).toEqual([]);
      expect(missedBy(settledStaysSettled, rulebook, options)).toEqual([]);
    }
  });
});

describe('a review that is a single day late', () => {
  const review = (within: Period, isFirst: boolean): Rule =>
    aRule(
      'deadline',
      {
        name: 'review',
        who: 'local-authority',
        what: 'hold the review',
        due: { within, after: 'review.precedingConferenceOn' },
        done: 'review.heldOn',
      },
      { id: isFirst ? 'first' : 'further', when: { fact: 'review.isFirst', is: isFirst } },
    );

  test.each<Period>([{ days: 93 }, { days: 92 }, { days: 91 }, { days: 90 }, { weeks: 13 }])(
    'is found, the first being within %j',
    (within) => {
      const rulebook = rulebookOf(aDocument([review(within, true), review({ months: 6 }, false)]));
      expect(missedBy(reviewsWithinLimits, rulebook)).toEqual([]);
    },
  );

  test.each<Period>([{ days: 185 }, { days: 184 }, { days: 182 }, { weeks: 26 }])(
    'is found, the further ones being within %j',
    (within) => {
      const rulebook = rulebookOf(aDocument([review({ months: 3 }, true), review(within, false)]));
      expect(missedBy(reviewsWithinLimits, rulebook)).toEqual([]);
    },
  );

  test('is not found where there is none: three months are never fewer than 89 days', () => {
    const rulebook = rulebookOf(aDocument([review({ days: 89 }, true), review({ days: 181 }, false)]));
    expect(missedBy(reviewsWithinLimits, rulebook)).toEqual(seeds);
  });

  test.each(['first-review', 'further-review'])('is found where a single fact lifts the %s', (id) => {
    const unless: Condition = { fact: 'lookedAfter.now', is: false };
    for (const laid of [layered.oxfordshire, layered.wales]) {
      const rulebook = changed(laid, id, (rule) => ({
        ...rule,
        when: { all: [...(rule.when === undefined ? [] : [rule.when]), unless] },
      }));
      expect(missedBy(reviewsWithinLimits, rulebook)).toEqual([]);
    }
  });
});

describe('a single deadline that runs backwards', () => {
  const backwards = (period: Period): Period =>
    // The unit stays what it was.
    Object.fromEntries(Object.entries(period).map(([unit, many]) => [unit, -many])) as unknown as Period;

  const turned = (limit: Limit): Limit => {
    if ('by' in limit) return limit;
    return 'within' in limit
      ? { ...limit, within: backwards(limit.within as Period) }
      : { ...limit, atLeast: backwards(limit.atLeast as Period) };
  };

  const turnedDue = (due: Due): Due => {
    if ('soonest' in due) return { soonest: due.soonest.map(turned) };
    return 'latest' in due ? { latest: due.latest.map(turned) } : turned(due);
  };

  const turnedRule = (rule: Rule): Rule => {
    const due = dueOf(rule);
    if (due === undefined) return rule;
    const kind = rule.deadline === undefined ? 'duty' : 'deadline';
    const { [kind]: effect } = rule;
    return { ...rule, [kind]: { ...effect, due: turnedDue(due) } };
  };

  const dated = layered.oxfordshire.rulebook.rules.flatMap(({ rule }) => {
    const due = dueOf(rule);
    return due === undefined || limitsOf(due).every((limit) => 'by' in limit) ? [] : [rule.id];
  });

  test.each(dated)('is found, be it %s of Oxfordshire', (id) => {
    const rulebook = changed(layered.oxfordshire, id, turnedRule);
    const options = { asOf, calendar: layered.oxfordshire.calendar };
    expect([undefined, 1].filter((seed) => deadlinesRunOnwards.check(rulebook, { ...options, seed }).held)).toEqual([]);
  });
});

describe('help that is withdrawn', () => {
  const allowing = (kind: 'duty' | 'permission', what: string): Rulebook =>
    rulebookOf(
      ...layered.wales.documents,
      aDocument(
        [aRule(kind, { question: 'ending', who: 'agency', what }, { when: { fact: 'child.diedOn', happened: true } })],
        { layer: 'overlay', nation: 'wales' },
      ),
    );

  test.each([
    'withdraw its services',
    'see that all services are withdrawn',
    'stop all support to the family',
    'end its services',
    'cease help',
    'close the file, withdrawing help',
  ])('is found by its words: %s', (what) => {
    expect(missedBy(endingNeverWithdraws, allowing('permission', what))).toEqual([]);
    expect(missedBy(endingNeverWithdraws, allowing('duty', what))).toEqual([]);
  });

  test.each(['not withdraw help', 'see that no services are withdrawn', 'end the plan, and keep support up'])(
    'is not found where it is ruled out: %s',
    (what) => {
      expect(missedBy(endingNeverWithdraws, allowing('duty', what))).toEqual(seeds);
    },
  );

  test.each(['lookedAfter.now', 'plan.failingToProtect', 'ending.childInformed'])(
    'is found where a single fact lifts the prohibition, be it %s',
    (fact) => {
      for (const laid of [layered.oxfordshire, layered.rotherham]) {
        const options = { calendar: laid.calendar };
        const lifted = changed(laid, 'no-automatic-withdrawal', (rule) => ({ ...rule, when: { fact, is: false } }));
        expect(missedBy(endingNeverWithdraws, lifted, options)).toEqual([]);
      }
    },
  );
});

describe('a single rule whose stages are not heeded', () => {
  const everyone: Whom = { child: ['unborn', 'living', 'died'], plan: ['none', 'in-force', 'ended'] };
  const { rulebook } = layered.oxfordshire;
  const options = { calendar: layered.oxfordshire.calendar };

  /** Every question is answered as if the rule were about everyone, which it does not say. */
  const heedless = (id: string): Rulebook => {
    const other = changed(layered.oxfordshire, id, (rule) => ({ ...rule, about: everyone }));
    const considering = [...everyQuestion().values()].filter(({ considers }) =>
      rulebook.rules.some(({ rule }) => rule.id === id && considers(rule)),
    );
    return {
      ...rulebook,
      compiled: new Map(considering.map((question) => [question, compileQuestion(question, other)])),
    };
  };

  /** Some; what hangs on a criterion, or on an outcome of the question's own, is silent anyway at other stages. */
  const some = rulebook.rules
    .filter(({ rule }) => rule.route === undefined && belongsOf(rule).forOutcomes === undefined)
    .filter((_, index) => index % 16 === 0)
    .map(({ rule }) => rule.id);

  test.each(some)('is found, be it %s of Oxfordshire', (id) => {
    expect(missedBy(nothingOutsideStages, heedless(id), options)).toEqual([]);
  });
});

test('a floor that is loosened by a single day is found', () => {
  const sendingWithin = (workingDays: number) =>
    ({
      name: 'decision-sent',
      who: 'conference-administrator',
      what: 'send the decisions',
      due: { within: { workingDays }, after: 'conference.heldOn' },
      done: 'decision.sentAt',
    }) as const;
  const laid = (workingDays: number): Rulebook => {
    const documents = [
      aNation([aFloor('deadline', sendingWithin(5)), aRule('trigger', { review: 'consider' })]),
      aCounty([aReplacement('deadline', sendingWithin(workingDays))]),
    ];
    const result = createRulebook(documents, { checkFloors: () => [] });
    if (!result.ok) throw new TypeError('the documents go together');
    return result.value;
  };
  expect(missedBy(floorsHold, laid(6))).toEqual([]);
  expect(missedBy(floorsHold, laid(5))).toEqual(seeds);
});
