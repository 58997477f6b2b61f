import fc from 'fast-check';
import { agencies } from '../../../src/domain/agencies.ts';
import { toCalendarDay, type CalendarDay } from '../../../src/domain/CalendarDay.ts';
import type { CaseFile } from '../../../src/domain/CaseFile.ts';
import type {
  Child,
  ChronologyEntry,
  LookedAfterPeriod,
  Move,
  Plan,
  StatutoryReview,
} from '../../../src/domain/Child.ts';
import { conferenceKinds } from '../../../src/domain/vocabulary/choices.ts';
import type { Conference, ExclusionRequest } from '../../../src/domain/Conference.ts';
import { roles } from '../../../src/domain/roles.ts';
import type { FactDefinitions, FactType } from '../../../src/domain/vocabulary/FactDefinition.ts';
import { factsByOwner } from '../../../src/domain/vocabulary.ts';

const firstDay = 20_454;
const lastDay = firstDay + 60;

/** The day as of which cases are read: some days of them lie after it. */
export const asOf = toCalendarDay(firstDay + 45);

const dayFrom = (number: number): CalendarDay => toCalendarDay(firstDay + number);

/** So few days that many things come about on one. */
export const aDay = fc.integer({ min: firstDay, max: lastDay }).map(toCalendarDay);
const aPastDay = fc.integer({ min: 0, max: 45 }).map(dayFrom);
const aDayOrNone = fc.option(aDay, { freq: 4 });

const aJudgement = fc.record(
  { is: fc.boolean(), by: fc.constantFrom(...roles), on: aDay },
  { requiredKeys: ['is', 'by'] },
);

const aValue = (type: FactType): fc.Arbitrary<unknown> => {
  if (typeof type !== 'string') return fc.constantFrom(...type);
  if (type === 'judgement') return aJudgement;
  return type === 'date' ? aDayOrNone : type === 'yes-no' ? fc.boolean() : fc.constant(null);
};

/** A few of the facts that stand in the sections of a record, and on it. */
const someFacts = (facts: FactDefinitions, own: string, except: readonly string[] = []): fc.Arbitrary<object> => {
  const names = Object.keys(facts).filter((name) => !except.includes(name));
  return fc.subarray(names, { maxLength: Math.min(4, names.length) }).chain((some) =>
    fc
      .tuple(...some.map((name) => aValue(facts[name]?.type ?? 'yes-no').map((value) => [name, value] as const)))
      .map((values) => {
        const record: Record<string, unknown> = {};
        for (const [name, value] of values) {
          const [section = '', key = ''] = name.split('.');
          if (section === own) record[key] = value;
          else record[section] = { ...(record[section] as object | undefined), [key]: value };
        }
        return record;
      }),
  );
};

const anExclusion: fc.Arbitrary<ExclusionRequest> = fc
  .tuple(
    someFacts(factsByOwner.exclusion, 'exclusion'),
    fc.record({ decided: aJudgement, partial: fc.boolean() }, { requiredKeys: [] }),
  )
  .map(([some, told]) => ({ ...some, ...told }));

const aPerson = fc.record(
  { agency: fc.constantFrom(...agencies.slice(0, 3)), present: fc.boolean(), directContact: fc.boolean() },
  { requiredKeys: [] },
);

const daysOfConferences = ['conference.kind', 'conference.heldOn', 'conference.plannedOn', 'conference.cancelledOn'];

const aConference = fc
  .tuple(
    someFacts(factsByOwner.conference, 'conference', [...daysOfConferences, 'conference.endedAt']),
    fc.record({
      kind: fc.constantFrom(...conferenceKinds, 'review'),
      heldOn: fc.option(aDay, { freq: 4 }),
      plannedOn: fc.option(aDay, { freq: 6 }),
      cancelledOn: fc.option(aDay, { nil: null, freq: 1 }),
      quorum: fc.record({ met: fc.boolean() }),
      attendance: fc.array(aPerson, { maxLength: 3 }),
      exclusions: fc.array(anExclusion, { maxLength: 2 }),
    }),
  )
  .map(([some, told]): Omit<Conference, 'id' | 'children'> => ({
    ...some,
    ...told,
    // What was held was not called off.
    ...(told.heldOn === null ? {} : { cancelledOn: null }),
  }));

/** Days of which each is the first or last of a span: no two spans run at once, and each begins by the day of the question. */
const someSpans = fc
  .uniqueArray(fc.integer({ min: 0, max: 60 }), { maxLength: 5 })
  .map((days) => days.toSorted((one, other) => one - other))
  .map((days) =>
    days.flatMap((from, index) =>
      index % 2 === 0 && from <= 45 ? [{ from: dayFrom(from), to: days[index + 1] } as const] : [],
    ),
  )
  .map((spans) => spans.map(({ from, to }) => ({ from, to: to === undefined ? null : dayFrom(to) })));

const somePlans = (conferences: readonly Conference[]): fc.Arbitrary<readonly Plan[]> =>
  fc.tuple(someSpans, fc.infiniteStream(someFacts(factsByOwner.plan, 'plan', ['plan.endedOn']))).map(([spans, facts]) =>
    spans.map(({ from, to }) => {
      const madeAt = conferences.find(({ heldOn, kind }) => heldOn === from && kind !== 'review')?.id;
      // How a plan ended is told once it has.
      const some = to === null ? {} : (facts.next().value as Plan);
      return { ...some, ...(madeAt === undefined ? { madeOn: from } : { madeAt }), endedOn: to };
    }),
  );

const aStatutoryReview: fc.Arbitrary<StatutoryReview> = fc
  .tuple(someFacts(factsByOwner['statutory-review'], 'lookedAfter'), fc.record({ heldOn: aDayOrNone }))
  .map(([some, days]) => ({ ...some, ...days }));

const somePeriods = fc
  .tuple(
    someSpans,
    fc.infiniteStream(
      someFacts(factsByOwner['looked-after-period'], 'lookedAfter', ['lookedAfter.since', 'lookedAfter.endedOn']),
    ),
    fc.infiniteStream(fc.array(aStatutoryReview, { maxLength: 3 })),
  )
  .map(([spans, facts, reviews]) =>
    spans.map(({ from, to }): LookedAfterPeriod => {
      const some = facts.next().value as LookedAfterPeriod;
      return { ...some, since: from, endedOn: to, reviews: reviews.next().value as readonly StatutoryReview[] };
    }),
  );

const aMove = someFacts(factsByOwner.move, 'move') as fc.Arbitrary<Move>;

/** What was judged was judged on the day of its entry. */
const withoutOwnDays = (said: object): object => {
  const text = JSON.stringify(said, (key, value: unknown) => (key === 'on' ? undefined : value));
  return JSON.parse(text) as object;
};

/** What was said on a day, or at a conference that was held by then. */
const anEntry = (conferences: readonly Conference[]): fc.Arbitrary<ChronologyEntry> => {
  const held = conferences.flatMap(({ id, heldOn }) => (typeof heldOn === 'string' && heldOn <= asOf ? [id] : []));
  const when = fc.oneof(
    aDay.map((on) => ({ on })),
    ...(held.length === 0 ? [] : [fc.constantFrom(...held).map((at) => ({ at }))]),
  );
  const says = fc.oneof(
    fc.boolean().map((furtherHarmOrAllegation) => ({ incident: { furtherHarmOrAllegation } })),
    fc.boolean().map((is) => ({ risk: { continuing: { is } } })),
    someFacts(factsByOwner.chronology, ''),
  );
  return fc.tuple(when, says).map(([at, said]) => ({ ...at, ...withoutOwnDays(said) }));
};

const aChild = (conferences: readonly Conference[]): fc.Arbitrary<Child> =>
  fc.record({
    id: fc.constant('a'),
    bornOn: aDayOrNone,
    diedOn: fc.option(aDay, { freq: 1 }),
    plans: somePlans(conferences),
    lookedAfter: somePeriods,
    moves: fc.array(aMove, { maxLength: 2 }),
    chronology: fc.array(anEntry(conferences), { maxLength: 6 }),
    visits: fc.array(
      aDay.map((on) => ({ on })),
      { maxLength: 4 },
    ),
    coreGroups: fc.array(
      aDay.map((heldOn) => ({ heldOn })),
      { maxLength: 4 },
    ),
  });

/**
 * Histories of one child in which all days are known: conferences held, to come and called off, plans and times of being
 * looked after of which no two run at once, a chronology, and a few facts of every kind.
 */
export const aHistory: fc.Arbitrary<CaseFile> = fc
  .tuple(fc.array(aConference, { maxLength: 5 }), fc.array(aPastDay, { maxLength: 2 }))
  .map(([some, daysOfMaking]) => {
    const others = daysOfMaking.map(
      (heldOn) => ({ kind: 'initial', heldOn, plannedOn: null, cancelledOn: null }) as const,
    );
    return [...some, ...others].map((conference, index): Conference => ({
      ...conference,
      id: `c${String(index)}`,
      children: ['a'],
    }));
  })
  .chain((conferences) => aChild(conferences).map((child) => ({ id: 'case', children: [child], conferences })));

/** What a history is seen from: from now, and from each of its conferences. */
export const seenFrom = ({ conferences }: CaseFile): readonly (string | undefined)[] => [
  undefined,
  ...conferences.map(({ id }) => id),
];
