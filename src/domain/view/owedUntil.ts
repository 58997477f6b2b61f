import { toCalendarDay, toDayNumber, type CalendarDay, type DayNumber } from '../CalendarDay.ts';
import type { DerivedFact, Scope } from '../derived/DerivedFact.ts';
import { earliest } from '../earliest.ts';
import { factsByOwner } from '../vocabulary.ts';
import type { PointOfView } from './PointOfView.ts';

const derived: readonly (readonly [string, DerivedFact])[] = Object.entries(factsByOwner.derived);

const derivedPer = (...scopes: readonly Scope[]): readonly string[] =>
  derived.flatMap(([name, { per }]) => (scopes.includes(per) ? [name] : []));

/** What recurs goes on beyond the child's next conference, to which it then belongs. */
const recurring = derivedPer('visit', 'core-group');

/** A review can be due upon a birth or a birthday too. */
const underPlan = [...derivedPer('review', 'plan'), 'child.bornOn'];

/** What follows a conference is owed whatever becomes of the plan, as long as the child lives. */
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
 * Until when what follows a conference was owed: as long as the child lives; what is owed under a plan until that ends or
 * another is made; and what recurs until the child's next conference, unless the child's care has changed since.
 *
 * @param view - the point of view
 * @returns for each fact that such times count from, the first day on which they are owed no longer, as a day's number;
 *   `undefined` from now, and at a conference from which all of it runs on
 * @internal
 */
export function owedUntil(view: PointOfView): Readonly<Record<string, DayNumber>> | undefined {
  const { isNow, conference, plan, child, horizon, asOf } = view;
  if (isNow || typeof conference?.heldOn !== 'string') return undefined;
  const counted = (day: CalendarDay | null | undefined): CalendarDay | undefined =>
    typeof day === 'string' && day <= asOf ? day : undefined;
  const next = horizon < asOf ? toCalendarDay(toDayNumber(horizon) + 1) : undefined;
  const diedOn = counted(child.diedOn);
  const overOn = earliest(diedOn, counted(plan.nextMadeOn));
  const closedOn = earliest(overOn, counted(plan.endedOn));
  const recursUntil = hasCareChanged(view) ? -Infinity : dayOrNever(earliest(closedOn, next));
  const until = [
    ...recurring.map((fact) => [fact, recursUntil] as const),
    ...underPlan.map((fact) => [fact, dayOrNever(closedOn)] as const),
    ['plan.endedOn', dayOrNever(overOn)] as const,
    ...ofConference.map((fact) => [fact, dayOrNever(diedOn)] as const),
  ].filter(([, day]) => day < Infinity);
  return until.length === 0 ? undefined : Object.fromEntries(until);
}
