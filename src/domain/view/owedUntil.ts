import { toCalendarDay, toDayNumber, type CalendarDay, type DayNumber } from '../CalendarDay.ts';
import type { DerivedFact, Scope } from '../derived/DerivedFact.ts';
import { earliest } from '../earliest.ts';
import { factTypes } from '../factTypes.ts';
import { factsByOwner } from '../vocabulary.ts';
import { calledOffOn } from './calledOffOn.ts';
import type { PointOfView } from './PointOfView.ts';

const derived: readonly (readonly [string, DerivedFact])[] = Object.entries(factsByOwner.derived);

const derivedPer = (...scopes: readonly Scope[]): readonly string[] =>
  derived.flatMap(([name, { per }]) => (scopes.includes(per) ? [name] : []));

/** What recurs goes on beyond the child's next conference, to which it then belongs. */
const recurring = derivedPer('visit', 'core-group');

/** Whatever is owed for a child is owed as long as the child lives. */
const days = [...factTypes].flatMap(([name, type]) => (type === 'date' || type === 'instant' ? [name] : []));

/** A review can be due upon a birth or a birthday too. */
const underPlan = [...derivedPer('review', 'plan'), 'child.bornOn'];

/** What a move out of the area brings is owed under the plan that the child takes along. */
const ofMove = Object.keys(factsByOwner.move);

/** What being looked after brings beside a plan is owed while both run. */
const ofPeriod = Object.keys(factsByOwner['looked-after-period']);

/** What follows a conference that was held, or is to be done by one that is to come. */
const ofConference = ['conference.heldOn', 'conference.endedAt', 'conference.dayOn'];

/**
 * Whether the child came to be looked after, or ceased to be, since the conference. What recurs for a child in care is
 * another thing than what recurs for one at home, and is judged from where it stands now.
 */
const hasCareChanged = ({ child: { lookedAfter = [] }, knownOn, asOf }: PointOfView): boolean =>
  lookedAfter
    .flatMap(({ since, endedOn }) => [since, endedOn])
    .some((day) => typeof day === 'string' && day > knownOn && day <= asOf);

const dayOrNever = (day: CalendarDay | undefined): number => (day === undefined ? Infinity : toDayNumber(day));

/**
 * Until when what follows a conference was owed: as long as the child lives; what is owed under a plan, and upon a move out
 * of the area, until that ends or another is made; what is owed upon being looked after beside a plan, until either ends;
 * and what recurs until the child's next conference, unless the child's care has changed since. By a
 * conference that was called off nothing is owed from then on.
 *
 * @param view - the point of view
 * @returns for each fact that such times count from, the first day on which they are owed no longer, as a day's number;
 *   `undefined` from now, and at a conference from which all of it runs on
 * @internal
 */
export function owedUntil(view: PointOfView): Readonly<Record<string, DayNumber>> | undefined {
  const { isNow, conference, plan, period, move, child, horizon, asOf } = view;
  if (isNow) return undefined;
  const isHeld = typeof conference?.heldOn === 'string';
  const counted = (day: CalendarDay | null | undefined): CalendarDay | undefined =>
    isHeld && typeof day === 'string' && day <= asOf ? day : undefined;
  const next = isHeld && horizon < asOf ? toCalendarDay(toDayNumber(horizon) + 1) : undefined;
  const diedOn = counted(child.diedOn);
  const overOn = earliest(diedOn, counted(plan.nextMadeOn));
  const closedOn = earliest(overOn, counted(plan.endedOn));
  const recursUntil = isHeld && hasCareChanged(view) ? -Infinity : dayOrNever(earliest(closedOn, next));
  const until = [
    ...days.map((fact) => [fact, dayOrNever(diedOn)] as const),
    ...recurring.map((fact) => [fact, recursUntil] as const),
    ...underPlan.map((fact) => [fact, dayOrNever(closedOn)] as const),
    ...ofMove.map((fact) => [fact, dayOrNever(move?.direction === 'out' ? closedOn : diedOn)] as const),
    ...ofPeriod.map((fact) => [fact, dayOrNever(earliest(closedOn, counted(period.period?.endedOn)))] as const),
    ['plan.endedOn', dayOrNever(overOn)] as const,
    ...ofConference.map((fact) => [fact, dayOrNever(isHeld ? diedOn : calledOffOn(view))] as const),
  ].filter(([, day]) => day < Infinity);
  return until.length === 0 ? undefined : Object.fromEntries(until);
}
