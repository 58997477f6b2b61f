import { isCalendarDay, toCalendarDay, toDayNumber, type CalendarDay } from '../../domain/CalendarDay.ts';
import type {
  Child,
  ChronologyEntry,
  Enquiry,
  LookedAfterPeriod,
  Move,
  Plan,
  SeriesEntry,
} from '../../domain/Child.ts';
import { localNameOf } from '../../domain/localFacts.ts';
import { factsByOwner, type FactValues } from '../../domain/vocabulary.ts';
import type { Before } from './earlierConferencesFor.ts';
import { localOf } from './localOf.ts';
import { holdsAnything, recordOf, type Values } from './recordOf.ts';

/** What a child's record is made from. */
export interface ChildWanted {
  readonly facts: FactValues;
  readonly asOf: CalendarDay;
  readonly before: Before;
  /** The day by which everything in it was known. */
  readonly knownOn: CalendarDay;
}

const sixYears = 6 * 365;

type Life = Pick<Child, 'bornOn' | 'diedOn'>;

/** Where only the stage of a life is known, days that show it. */
const lifeFor = (facts: FactValues, asOf: CalendarDay): Life => {
  const { 'child.bornOn': bornOn, 'child.diedOn': diedOn, 'child.life': stage } = facts;
  if (stage === 'unborn') return { bornOn: null, diedOn: null };
  if (stage === 'living') return { bornOn: bornOn ?? toCalendarDay(toDayNumber(asOf) - sixYears), diedOn: null };
  // Nobody dies before being born.
  const isDeathOdd = typeof diedOn === 'string' && (bornOn === null || (bornOn ?? diedOn) > diedOn);
  return {
    ...(bornOn === undefined ? {} : { bornOn }),
    ...(diedOn === undefined || isDeathOdd ? {} : { diedOn }),
    ...(stage === 'died' && typeof diedOn !== 'string' && bornOn !== null && (bornOn ?? asOf) <= asOf
      ? { diedOn: asOf }
      : {}),
  };
};

/** Where only the stage of a plan is known, a day of its end that shows it, at the latest the day before. */
const endFor = ({ facts, before: { madeOn }, knownOn }: ChildWanted, endedOn: Plan['endedOn']): Plan['endedOn'] => {
  const isOdd = typeof endedOn === 'string' && madeOn !== undefined && endedOn < madeOn;
  if (endedOn !== undefined && !isOdd) return endedOn;
  if (facts['plan.stage'] === 'in-force') return null;
  const dayBefore = toCalendarDay(toDayNumber(knownOn) - 1);
  if (facts['plan.stage'] !== 'ended') return undefined;
  return madeOn !== undefined && madeOn > dayBefore ? madeOn : dayBefore;
};

const plansFor = (wanted: ChildWanted): readonly Plan[] | undefined => {
  const {
    facts,
    before: { made },
  } = wanted;
  if (facts['plan.stage'] === 'none' || (facts['plan.madeOn'] === null && made === undefined)) return [];
  const { endedOn, ...record } = { ...recordOf(factsByOwner.plan, 'plan', facts), ...localOf(facts, 'plan') } as Plan;
  const end = endFor(wanted, endedOn);
  const plan: Plan = { ...made, ...record, ...(end === undefined ? {} : { endedOn: end }) };
  return holdsAnything(plan) ? [plan] : undefined;
};

const lookedAfterFor = (
  { facts, asOf }: ChildWanted,
  bornOn: Child['bornOn'],
): readonly LookedAfterPeriod[] | undefined => {
  const { 'lookedAfter.now': now, 'lookedAfter.reviewHeldOn': reviewedOn } = facts;
  const record = recordOf(factsByOwner['looked-after-period'], 'lookedAfter', facts) as LookedAfterPeriod;
  const { since, endedOn, ...rest } = record;
  if (since === null || (now === false && typeof since !== 'string')) return [];
  const isUnborn = (day: CalendarDay): boolean => typeof bornOn === 'string' && day < bornOn;
  const isSinceOdd = since !== undefined && isUnborn(since);
  const from = isSinceOdd ? undefined : since;
  const to = now === true ? null : (endedOn ?? (now === false ? from : undefined));
  const isEndOdd = typeof to === 'string' && (isUnborn(to) || (from !== undefined && to < from));
  const review = recordOf(factsByOwner['statutory-review'], 'lookedAfter', facts);
  const heldOn = reviewedOn ?? (holdsAnything(review) && reviewedOn === undefined ? (from ?? asOf) : undefined);
  const isReviewOdd =
    heldOn !== undefined &&
    (isUnborn(heldOn) || (from !== undefined && heldOn < from) || (typeof to === 'string' && heldOn > to));
  const reviews = heldOn !== undefined && !isReviewOdd ? [{ ...review, heldOn }] : reviewedOn === null ? [] : undefined;
  const period: LookedAfterPeriod = {
    ...rest,
    ...localOf(facts, 'lookedAfter'),
    ...(from === undefined ? {} : { since: from }),
    ...(to === undefined || isEndOdd ? {} : { endedOn: to }),
    ...(reviews && { reviews }),
  };
  return holdsAnything(period) ? [period] : undefined;
};

const movesFor = ({ facts }: ChildWanted): readonly Move[] | undefined => {
  const move = { ...recordOf(factsByOwner.move, 'move', facts), ...localOf(facts, 'move') };
  return holdsAnything(move) ? [move] : undefined;
};

const enquiriesFor = ({ facts }: ChildWanted): readonly Enquiry[] | undefined => {
  const enquiry = { ...recordOf(factsByOwner.enquiry, 'enquiry', facts), ...localOf(facts, 'enquiry') };
  return holdsAnything(enquiry) ? [enquiry] : undefined;
};

/** What came up since the conference before has a day since then. */
const chronologyFor = ({ facts, before, knownOn }: ChildWanted): readonly ChronologyEntry[] | undefined => {
  const said = recordOf(factsByOwner.chronology, '', facts);
  if (!holdsAnything(said)) return undefined;
  return [before.conferences.length === 0 ? said : { on: knownOn, ...said }];
};

/** A series that counts from a day was last done on it. */
const seriesFor = ({ facts }: ChildWanted): Child['series'] => {
  const series = Object.entries(facts).flatMap(
    ([name, day]): readonly (readonly [string, readonly SeriesEntry[]])[] => {
      const local = localNameOf(name);
      if (local?.owner !== 'series') return [];
      return [[local.key, typeof day === 'string' && isCalendarDay(day) ? [{ on: day }] : []]];
    },
  );
  return series.length === 0 ? undefined : Object.fromEntries(series);
};

/**
 * A child's record that shows facts.
 *
 * @param wanted - the facts, and what else of the case is made from them
 * @param id - the child's id
 * @returns the child
 * @internal
 */
export function childFor(wanted: ChildWanted, id: string): Child {
  const record = recordOf(factsByOwner.child, 'child', wanted.facts);
  const life = lifeFor(wanted.facts, wanted.asOf);
  const parts: Values = {
    leftUnitedKingdomOn: record['leftUnitedKingdomOn'],
    ...life,
    enquiries: enquiriesFor(wanted),
    plans: plansFor(wanted),
    lookedAfter: lookedAfterFor(wanted, life.bornOn),
    moves: movesFor(wanted),
    chronology: chronologyFor(wanted),
    series: seriesFor(wanted),
    ...localOf(wanted.facts, 'child'),
  };
  return { id, ...Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined)) };
}
