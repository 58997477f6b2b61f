import fc from 'fast-check';
import { toCalendarDay, toDayNumber } from '../../../src/domain/CalendarDay.ts';
import type { CaseFile } from '../../../src/domain/CaseFile.ts';
import type { Child } from '../../../src/domain/Child.ts';
import type { Conference } from '../../../src/domain/Conference.ts';
import type { Instant } from '../../../src/domain/Instant.ts';
import { factsByOwner, type FactType } from '../../../src/domain/vocabulary.ts';
import { factsOfCondition } from '../../../src/engine/comparisonsOf.ts';
import { datedRules } from '../../../src/timeline/DatedRule.ts';
import { layered, type Laid } from '../../support/shippedRulebooks.ts';
import { aChildHistory, firstDay } from './aHistory.ts';
import { caseOfHistory } from './caseOfHistory.ts';

/** Every authority by whose rules the laws are tried. */
export const authorities: readonly Laid[] = Object.values(layered);

/** The facts that rules with a date turn on. */
const told = new Set(
  authorities.flatMap(({ rulebook }) =>
    datedRules(rulebook).flatMap(({ rule, anchors, doneFacts }) => [
      ...factsOfCondition(rule.when),
      ...factsOfCondition(rule.duty?.done),
      ...anchors,
      ...doneFacts,
    ]),
  ),
);

/** Days that lie around those of the histories. */
const aDay = fc.integer({ min: firstDay, max: firstDay + 1300 }).map(toCalendarDay);

const aValue = (type: FactType): fc.Arbitrary<unknown> => {
  if (type === 'yes-no') return fc.boolean();
  if (type === 'judgement') return fc.record({ is: fc.boolean() });
  if (type === 'date') return fc.option(aDay, { freq: 5 });
  return fc.constant(undefined);
};

/** The sections of some record, each of their facts known or not. */
const someSections = (
  facts: Readonly<Record<string, { readonly type: FactType }>>,
  isOwn: (section: string) => boolean,
): fc.Arbitrary<object> => {
  const sections = new Map<string, Record<string, fc.Arbitrary<unknown>>>();
  for (const [name, { type }] of Object.entries(facts)) {
    const [section = '', key = ''] = name.split('.');
    if (told.has(name) && !isOwn(section)) sections.set(section, { ...sections.get(section), [key]: aValue(type) });
  }
  const parts = [...sections].map(([name, keys]) => [name, fc.record(keys, { requiredKeys: [] })] as const);
  return fc.record(Object.fromEntries(parts), { requiredKeys: [] });
};

const conferenceSections = someSections(factsByOwner.conference, (section) => section === 'conference');
const anEntry = fc
  .tuple(
    aDay,
    someSections(factsByOwner.chronology, () => false),
  )
  .map(([on, sections]) => ({ ...sections, on }));

const anEnquiry = fc.record(
  {
    strategyDiscussionOn: fc.option(aDay, { freq: 5 }),
    startedOn: fc.option(aDay, { freq: 5 }),
    assessmentCompletedOn: fc.option(aDay),
    conferenceRequired: fc.boolean(),
  },
  { requiredKeys: [] },
);

const aMove = fc.record(
  {
    direction: fc.constantFrom('in', 'out'),
    permanentOn: fc.option(aDay),
    notifiedOn: fc.option(aDay),
    permanenceAgreedOn: fc.option(aDay),
    writtenInformationSentOn: fc.option(aDay),
    receivingConferenceHeldOn: fc.option(aDay),
  },
  { requiredKeys: [] },
);

const clocks = ['00:00:00Z', '09:30:00+01:00', '15:30:00Z', '23:59:59-02:00'] as const;

/** Moments of a conference that was held, each by a clock of its own. */
const withMoments = (conference: Conference, [ended, later, sent]: readonly [number, number, number]): Conference => {
  const { heldOn } = conference;
  if (typeof heldOn !== 'string') return conference;
  const at = (days: number, clock: number): Instant =>
    `${toCalendarDay(toDayNumber(heldOn) + days)}T${String(clocks[clock])}` as Instant;
  const decision = { ...conference.decision, sentAt: at(later, sent), overrideOversightAt: at(1, sent) };
  return { ...conference, endedAt: at(0, ended), decision };
};

/** What is added to a conference, and what of it is not known. */
const conferenceChanges = fc.record({
  sections: conferenceSections,
  exclusions: fc.option(
    fc.array(fc.record({ requestedOn: fc.option(aDay), decided: fc.record({ is: fc.boolean() }) }), { maxLength: 2 }),
    { nil: undefined },
  ),
  moments: fc.tuple(fc.nat(3), fc.nat(3), fc.nat(3)),
  forBoth: fc.boolean(),
  forOneAlone: fc.option(conferenceSections, { freq: 2, nil: undefined }),
  unknown: fc.subarray(['kind', 'heldOn', 'plannedOn', 'endedAt'] as const, { maxLength: 1 }),
  isAsRecorded: fc.boolean(),
});

const without = <Record extends object>(record: Record, keys: readonly (keyof Record)[]): Record =>
  Object.fromEntries(Object.entries(record).filter(([key]) => !keys.includes(key as keyof Record))) as Record;

const changeConference = (
  conference: Conference,
  changes: typeof conferenceChanges extends fc.Arbitrary<infer Changes> ? Changes : never,
): Conference => {
  const { sections, exclusions, moments, forBoth, forOneAlone, unknown, isAsRecorded } = changes;
  const changed = withMoments({ ...sections, ...conference, ...(exclusions && { exclusions }) }, moments);
  return {
    ...without(changed, isAsRecorded ? [] : unknown),
    // A plan is made for one child alone.
    children: forBoth && !conference.id.includes('plan') ? ['a', 'b'] : conference.children,
    ...(forOneAlone && { perChild: [{ ...forOneAlone, child: conference.children[0] ?? 'a' }] }),
  };
};

/** What is added to a child, and what of it is not known. */
const childChanges = fc.record({
  chronology: fc.option(fc.array(anEntry, { maxLength: 3 }), { nil: undefined }),
  enquiries: fc.option(fc.array(anEnquiry, { maxLength: 3 }), { freq: 5, nil: undefined }),
  moves: fc.option(fc.array(aMove, { maxLength: 2 }), { nil: undefined }),
  birthdayReviewPlanned: fc.option(fc.boolean(), { nil: undefined }),
  unknown: fc.subarray(['bornOn', 'diedOn', 'plans', 'lookedAfter', 'visits', 'coreGroups'] as const, { maxLength: 2 }),
  unknownOfPlans: fc.subarray(['endedOn', 'madeAt', 'madeOn'] as const, { maxLength: 1 }),
  isAsRecorded: fc.boolean(),
});

const changeChild = (
  child: Child,
  changes: typeof childChanges extends fc.Arbitrary<infer Changes> ? Changes : never,
): Child => {
  const { chronology, enquiries, moves, birthdayReviewPlanned, unknown, unknownOfPlans, isAsRecorded } = changes;
  const plans = child.plans?.map((plan) => ({
    ...without(plan, isAsRecorded ? [] : unknownOfPlans),
    ending: { birthdayReviewPlanned },
  }));
  return { ...without({ ...child, plans }, isAsRecorded ? [] : unknown), chronology, enquiries, moves };
};

const anyHistory = aChildHistory('held', 'planned', 'put-off', 'cancelled', 'maybe-held');
const manyChanges = fc.array(conferenceChanges, { minLength: 1, maxLength: 6 });

/** Cases about the children `a` and `b` with whatever a dated obligation can hang on, each known or not. */
export const aDatedCase: fc.Arbitrary<CaseFile> = fc
  .tuple(anyHistory, anyHistory, childChanges, childChanges, manyChanges)
  .map(([a, b, aChanges, bChanges, changes]) => {
    const { children, conferences, ...others } = caseOfHistory({ a, b });
    return {
      ...others,
      children: children.map((child) => changeChild(child, child.id === 'a' ? aChanges : bChanges)),
      conferences: conferences.map((conference, index) => {
        const change = changes[index % changes.length];
        return change === undefined ? conference : changeConference(conference, change);
      }),
    };
  });
