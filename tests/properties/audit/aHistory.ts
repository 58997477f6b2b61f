import fc from 'fast-check';
import { agencies } from '../../../src/domain/agencies.ts';
import { toCalendarDay, type CalendarDay } from '../../../src/domain/CalendarDay.ts';
import type { CaseFile } from '../../../src/domain/CaseFile.ts';
import type { Child, ChronologyEntry, Enquiry, Plan } from '../../../src/domain/Child.ts';
import type { Conference } from '../../../src/domain/Conference.ts';
import { roles } from '../../../src/domain/roles.ts';
import { factsByOwner } from '../../../src/domain/vocabulary.ts';
import type { FactDefinitions, FactType } from '../../../src/domain/vocabulary/FactDefinition.ts';

/** Whole numbers of days, from the first to the last. */
type Span = readonly [first: number, last: number];

/** The audited conference's day. */
const heldOn = 20_400;

/** The day of the child's next conference after it. */
const nextHeldOn = toCalendarDay(20_460);

/** The last day before that. */
export const lastOwnDay = toCalendarDay(20_459);

/** A day well after it, as of which the case is read. */
export const afterwards = toCalendarDay(20_560);

const before: Span = [heldOn - 20, 20_459];
const later: Span = [20_460, 20_560];

const aDay = ([min, max]: Span): fc.Arbitrary<CalendarDay> => fc.integer({ min, max }).map(toCalendarDay);

const aValue = (type: FactType, span: Span): fc.Arbitrary<unknown> => {
  if (type === 'yes-no') return fc.boolean();
  if (type === 'judgement') return fc.record({ is: fc.boolean(), by: fc.constantFrom(...roles) });
  if (type === 'date') return fc.option(aDay(span), { freq: 5 });
  return typeof type === 'string' ? fc.constant(null) : fc.constantFrom(...type);
};

/** The facts of a record by their sections, those of one section on the record itself; each known or not. */
const aRecord = (facts: FactDefinitions, own: string, span: Span): fc.Arbitrary<object> => {
  const values = Object.entries(facts).map(([name, { type }]) => [name, aValue(type, span)] as const);
  return fc.record(Object.fromEntries(values), { requiredKeys: [] }).map((known) => {
    const record: Record<string, unknown> = {};
    for (const [name, value] of Object.entries(known)) {
      const [section = '', key = ''] = name.split('.');
      if (section === own) record[key] = value;
      else record[section] = { ...(record[section] as object | undefined), [key]: value };
    }
    return record;
  });
};

const aPerson = fc.record({ agency: fc.constantFrom(...agencies), present: fc.boolean(), directContact: fc.boolean() });

/** What is fixed of a conference. */
type Fixed = Pick<Conference, 'id' | 'heldOn'> & Partial<Conference>;

const aConference = (fixed: Fixed, span: Span): fc.Arbitrary<Conference> =>
  fc
    .tuple(
      aRecord(factsByOwner.conference, 'conference', span),
      fc.record({ attendance: fc.array(aPerson, { maxLength: 4 }) }, { requiredKeys: [] }),
    )
    // Sections are named as the vocabulary names them, from which the types are made.
    .map(([facts, lists]) => ({ ...facts, ...lists, endedAt: null, cancelledOn: null, children: ['a'], ...fixed }));

const anEntry = (fixed: fc.Arbitrary<ChronologyEntry>, span: Span): fc.Arbitrary<ChronologyEntry> =>
  fc.tuple(fixed, aRecord(factsByOwner.chronology, 'none', span)).map(([place, facts]) => ({ ...facts, ...place }));

/** One that began in the span. */
const anEnquiry = (span: Span): fc.Arbitrary<Enquiry> =>
  fc
    .tuple(aDay(span), aRecord(factsByOwner.enquiry, 'enquiry', span))
    .map(([strategyDiscussionOn, facts]) => ({ ...facts, strategyDiscussionOn }));

const anEnding = (span: Span): fc.Arbitrary<Partial<Plan>> =>
  fc.oneof(
    fc.constant<Partial<Plan>>({ endedOn: null }),
    fc.tuple(aDay(span), aRecord(factsByOwner.plan, 'plan', span)).map(([endedOn, facts]) => ({ ...facts, endedOn })),
  );

/** What a case holds up to the day before the next conference. */
export interface History {
  readonly child: Child;
  readonly plan: Plan;
  readonly conferences: readonly Conference[];
}

/** What a case holds from the day of the next conference on: that one first. */
export interface Later {
  readonly ending: Partial<Plan>;
  readonly plans: readonly Plan[];
  readonly enquiries: readonly Enquiry[];
  readonly chronology: readonly ChronologyEntry[];
  readonly conferences: readonly Conference[];
  readonly days: readonly CalendarDay[];
  readonly diedOn: CalendarDay | null;
}

const days = (span: Span): fc.Arbitrary<CalendarDay[]> => fc.array(aDay(span), { maxLength: 3 });

const initial: Conference = { id: 'initial', kind: 'initial', children: ['a'], heldOn: toCalendarDay(heldOn - 90) };

/** Histories whose last conference is the audited one, whose id is `audited`. */
export const aHistory: fc.Arbitrary<History> = fc
  .record({
    audited: aConference({ id: 'audited', heldOn: toCalendarDay(heldOn) }, before),
    ending: anEnding([heldOn, 20_459]),
    chronology: fc.array(
      anEntry(
        aDay(before).map((on) => ({ on })),
        before,
      ),
      { maxLength: 4 },
    ),
    enquiries: fc.array(aRecord(factsByOwner.enquiry, 'enquiry', before), { maxLength: 2 }),
    periods: fc.array(aRecord(factsByOwner['looked-after-period'], 'lookedAfter', before), { maxLength: 1 }),
    moves: fc.array(aRecord(factsByOwner.move, 'move', before), { maxLength: 1 }),
    visits: days(before),
    coreGroups: days(before),
  })
  .map(({ audited, ending, chronology, enquiries, periods, moves, visits, coreGroups }) => ({
    plan: { madeAt: 'initial', ...ending },
    conferences: [initial, audited],
    child: {
      id: 'a',
      bornOn: toCalendarDay(17_000),
      diedOn: null,
      chronology,
      enquiries,
      lookedAfter: periods,
      moves,
      visits: visits.map((on) => ({ on })),
      coreGroups: coreGroups.map((day) => ({ heldOn: day })),
    },
  }));

/** Everything that can come after such a history. */
export const aLater: fc.Arbitrary<Later> = fc
  .record({
    ending: anEnding(later),
    isNewPlan: fc.boolean(),
    chronology: fc.array(
      anEntry(
        fc.oneof(
          aDay(later).map((on) => ({ on })),
          fc.constant({ at: 'next' }),
        ),
        later,
      ),
      { maxLength: 4 },
    ),
    enquiries: fc.array(anEnquiry(later), { maxLength: 1 }),
    next: aConference({ id: 'next', heldOn: nextHeldOn }, later),
    more: fc.array(
      aDay(later).chain((day) => aConference({ id: 'more', heldOn: day }, later)),
      { maxLength: 1 },
    ),
    days: days(later),
    diedOn: fc.option(aDay(later)),
  })
  .map(({ isNewPlan, next, more, ...parts }) => ({
    ...parts,
    plans: isNewPlan ? [{ madeAt: 'next', endedOn: null }] : [],
    conferences: [next, ...more],
  }));

/**
 * The case of a history.
 *
 * @param history - what it holds up to the next conference
 * @param more - what comes later; nothing without it
 * @returns the case
 */
export const caseOf = ({ child, plan, conferences }: History, more?: Later): CaseFile => {
  if (more === undefined) return { id: 'case', children: [{ ...child, plans: [plan] }], conferences };
  const { chronology = [], enquiries = [], visits = [], coreGroups = [] } = child;
  const grown: Child = {
    ...child,
    diedOn: more.diedOn,
    plans: [plan.endedOn === null ? { ...plan, ...more.ending } : plan, ...more.plans],
    chronology: [...chronology, ...more.chronology],
    enquiries: [...enquiries, ...more.enquiries],
    visits: [...visits, ...more.days.map((on) => ({ on }))],
    coreGroups: [...coreGroups, ...more.days.map((day) => ({ heldOn: day }))],
  };
  return { id: 'case', children: [grown], conferences: [...conferences, ...more.conferences] };
};
