import fc from 'fast-check';
import type { RuleNamed } from '../../analysis/finding/Finding.ts';
import { toCalendarDay, toDayNumber, type CalendarDay } from '../../domain/CalendarDay.ts';
import { createFacts } from '../../domain/Facts.ts';
import type { FactValues } from '../../domain/vocabulary.ts';
import { dayAfter } from '../../engine/countPeriod.ts';
import { ask } from '../../engine/ask.ts';
import type { Decision } from '../../engine/Decision.ts';
import { nextReview } from '../../questions/nextReview.ts';
import { drawnAround, knownOf } from '../cases/factsFor.ts';
import { thresholdsOfQuestion } from '../cases/thresholdsOf.ts';
import { aCalendarDay } from '../values/days.ts';
import { createLaw } from './createLaw.ts';
import type { Law, LawOptions, ReviewLimits } from './Law.ts';
import { rulesNamed } from './rulesNamed.ts';

/** A child with a plan, whose next review has not been held. */
interface AwaitedReview {
  readonly heldOn: CalendarDay;
  readonly isFirst: boolean;
  /** Whatever else is known. */
  readonly facts: FactValues;
}

const threeAndSixMonths: ReviewLimits = { first: { months: 3 }, further: { months: 6 } };

const aYear = 366;

/**
 * What makes the review one that is awaited: the child has not died, the plan is in force, and the conference before it was
 * held on the day.
 */
const awaited = ({ heldOn, isFirst, facts }: AwaitedReview): FactValues => ({
  ...facts,
  'child.life': facts['child.life'] === 'unborn' ? 'unborn' : 'living',
  'plan.stage': 'in-force',
  'plan.endedOn': null,
  'review.heldOn': null,
  'review.isFirst': isFirst,
  'review.precedingConferenceOn': heldOn,
  ...(isFirst ? { 'initialConference.heldOn': heldOn } : {}),
});

const lastDay = ({ heldOn, isFirst }: AwaitedReview, { reviews = threeAndSixMonths, calendar }: LawOptions): number =>
  dayAfter(toDayNumber(heldOn), isFirst ? reviews.first : reviews.further, 'exclusive', calendar);

const sayDue = ({ duties }: Decision): string => {
  const [first] = duties.flatMap(({ dueOn }) => dueOn ?? []).toSorted();
  return first === undefined ? 'no day is laid down for the next' : `the next is due only on ${first}`;
};

/** The rules that set the day; where none does, those that could. */
const dueBy = ({ reasons }: Decision): readonly RuleNamed[] => {
  const deadlines = reasons.filter(({ kind }) => kind === 'deadline');
  const holding = deadlines.filter(({ verdict }) => verdict === 'holds');
  return rulesNamed(holding.length === 0 ? deadlines : holding);
};

/**
 * Reviews lie never further apart than a limit, three months for the first and six for any further one unless told
 * otherwise: on the day after it, the next review is overdue.
 *
 * @source Oxfordshire 2.1 and 2.2; Rotherham, timing; Wales, timing
 * @public
 */
export const reviewsWithinLimits: Law = createLaw<AwaitedReview>({
  name: 'reviews-within-limits',
  says: 'A review is never due later than the limit after the conference before it.',
  cases: (rulebook, options) => {
    if (rulebook.rules.every(({ rule }) => rule.deadline?.name !== 'review')) return undefined;
    const drawn = drawnAround(thresholdsOfQuestion(rulebook, nextReview), options);
    return fc
      .tuple(drawn, aCalendarDay({ near: options.asOf, days: aYear }), fc.boolean())
      .map(([one, heldOn, isFirst]) => ({ heldOn, isFirst, facts: knownOf(one) }));
  },
  breach: (tried, rulebook, options) => {
    const last = lastDay(tried, options);
    const asOf = toCalendarDay(last + 1);
    const facts = awaited(tried);
    const decision = ask(nextReview, rulebook, createFacts(facts), { asOf, calendar: options.calendar });
    if (decision.outcome !== 'due' && decision.outcome !== 'policy-silent') return undefined;
    const before = `a conference was held on ${tried.heldOn}, and ${sayDue(decision)}`;
    return {
      says: `${before}, after the limit's last day, ${toCalendarDay(last)}`,
      rules: dueBy(decision),
      asOf,
      facts,
      decisions: [{ upon: 'the day after that', decision }],
    };
  },
});
