import { toDayNumber, type CalendarDay, type DayNumber } from '../CalendarDay.ts';
import type { Scope } from '../derived/DerivedFact.ts';
import { scopeOfFact } from '../scopeOfFact.ts';
import { calledOffOn } from './calledOffOn.ts';
import { moveDays } from './moveInView.ts';
import { planMadeOn } from './planInView.ts';
import type { PointOfView } from './PointOfView.ts';

/** Days on which what follows a conference came to an end, as days' numbers; `Infinity` for what did not. */
interface Ends {
  /** Whether its rules are about children whose plan has ended too. */
  readonly beyondPlan: boolean;
  /** Whether its rules ask nothing of being looked after. */
  readonly beyondCare: boolean;
  /** The child's death. */
  readonly life: number;
  /** That, or the next plan's being made. */
  readonly next: number;
  /** Either of these, or the plan's end. */
  readonly plan: number;
}

const isHeld = ({ conference }: PointOfView): boolean => typeof conference?.heldOn === 'string';

const numberOf = (day: CalendarDay | null | undefined): number =>
  typeof day === 'string' ? toDayNumber(day) : Infinity;

/** What came about by the day as of which one looks, and only after a conference that was held. */
const comeAbout = (view: PointOfView, day: CalendarDay | null | undefined): number =>
  isHeld(view) && typeof day === 'string' && day <= view.asOf ? numberOf(day) : Infinity;

/** A day before every day that there is, as a day's number. */
const beforeAllDays = -1e9;

/** The end of the plan, whatever of it belongs to the point of view. */
const planEnd = (view: PointOfView): number => comeAbout(view, view.plan.plan?.endedOn);

type EndOf = (view: PointOfView, ends: Ends) => number;

/** The end of the time of being looked after in view. */
const periodEnd = (view: PointOfView): number => comeAbout(view, view.period.period?.endedOn);

/** What recurs goes on beyond the child's next conference, to which it then belongs; what is owed in care ends with that. */
const ofWhatRecurs: EndOf = (view, { plan, beyondCare }) => {
  const { horizon, asOf } = view;
  const next = horizon < asOf ? toDayNumber(horizon) + 1 : Infinity;
  return Math.min(plan, next, beyondCare ? Infinity : periodEnd(view));
};

/** By a conference that was called off nothing is owed from then on. */
const ofConference: EndOf = (view, { life }) => (isHeld(view) ? life : numberOf(calledOffOn(view)));

const underPlan: EndOf = (_, { plan }) => plan;

const uponAnEnd: EndOf = (_, { next }) => next;

/** What being looked after brings beside a plan is owed while both run. */
const ofPeriod: EndOf = (view, { plan }) => Math.min(plan, periodEnd(view));

/** Whether what a move brings hangs on a plan before the one in view: on one that still ran when the move began. */
const hangsOnEarlierPlan = (view: PointOfView, { beyondPlan }: Ends): boolean => {
  const {
    child: { plans = [] },
    history,
    plan: { madeOn },
    move,
  } = view;
  const [beganOn] = move ? moveDays(move).toSorted() : [];
  if (beganOn === undefined || typeof madeOn !== 'string' || beganOn >= madeOn) return false;
  return plans.some((one) => {
    const otherMadeOn = planMadeOn(one, history);
    const ranOn = beyondPlan || typeof one.endedOn !== 'string' || one.endedOn > beganOn;
    return typeof otherMadeOn === 'string' && otherMadeOn < madeOn && ranOn;
  });
};

/** What a move out of the area brings is owed under the plan that the child takes along, whomever else its rule is about. */
const ofMove: EndOf = (view, ends) => {
  if (hangsOnEarlierPlan(view, ends)) return beforeAllDays;
  return view.move?.direction === 'out' ? Math.min(ends.plan, planEnd(view)) : ends.plan;
};

const byScope: Readonly<Record<Scope, EndOf>> = {
  exclusion: ofConference,
  conference: ofConference,
  review: underPlan,
  visit: ofWhatRecurs,
  'core-group': ofWhatRecurs,
  series: ofWhatRecurs,
  enquiry: underPlan,
  plan: underPlan,
  'looked-after-period': ofPeriod,
  move: ofMove,
  child: underPlan,
};

/** What a plan's end brings is owed until another is made. */
const uponEnd = 'plan.endedOn';

/** For each reach of a rule, as `reachPlace` numbers them. */
const everyEnds = (view: PointOfView): readonly Ends[] => {
  const life = comeAbout(view, view.child.diedOn);
  const next = comeAbout(view, view.plan.nextMadeOn);
  const ended = planEnd(view);
  const endsOf = (beyondCare: boolean, diedOn: number, beyondPlan: boolean): Ends => ({
    beyondPlan,
    beyondCare,
    life: diedOn,
    next: Math.min(diedOn, next),
    plan: Math.min(diedOn, next, beyondPlan ? Infinity : ended),
  });
  return [false, true].flatMap((beyondCare) =>
    [life, Infinity].flatMap((diedOn) => [false, true].map((beyondPlan) => endsOf(beyondCare, diedOn, beyondPlan))),
  );
};

/**
 * Until when what follows a conference was owed: as long as the child lives; what is owed under a plan, and upon a move out
 * of the area, until that ends or another is made; what is owed upon being looked after beside a plan, until either ends;
 * and what recurs until the child's next conference, and where its rule asks of care, until that ends. By a conference that
 * was called off nothing is owed from then on. What is laid down of children whose plan has ended, or who have died, goes
 * on beyond that.
 *
 * @param view - the point of view
 * @param anchors - the names of facts that a time can count from
 * @returns for each reach of a rule, and each fact that such times count from, the first day on which they are owed no longer,
 *   as a day's number; `undefined` from now
 * @internal
 */
export function owedUntil(
  view: PointOfView,
  anchors: readonly string[],
): readonly Readonly<Record<string, DayNumber>>[] | undefined {
  if (view.isNow) return undefined;
  return everyEnds(view).map((ends) => {
    const days = anchors.map((anchor) => {
      const until = anchor === uponEnd ? uponAnEnd : byScope[scopeOfFact(anchor)];
      return [anchor, until(view, ends)] as const;
    });
    return Object.fromEntries(days.filter(([, day]) => day < Infinity));
  });
}
