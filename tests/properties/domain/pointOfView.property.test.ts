import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toCalendarDay, toDayNumber, type CalendarDay } from '../../../src/domain/CalendarDay.ts';
import type { CaseFile } from '../../../src/domain/CaseFile.ts';
import type { Child } from '../../../src/domain/Child.ts';
import { readFacts } from '../../../src/domain/readFacts.ts';
import { pointOfView } from '../../../src/domain/view/PointOfView.ts';
import type { FactValues } from '../../../src/domain/vocabulary.ts';
import { aDay, aHistory, asOf, seenFrom } from './aHistory.ts';
import { asItStood } from './asItStood.ts';
import { tell, type Told } from './bruteForce.ts';

/** Whole histories are long: on a busy machine some hundred of them take a while. */
const options = { timeout: 60_000 };

const read = (history: CaseFile, conference: string | undefined, day: CalendarDay = asOf): FactValues =>
  readFacts(history, { child: 'a', conference }, day).values;

/** A history, and a point from which it is seen. */
const seen = aHistory.chain((history) =>
  fc.constantFrom(...seenFrom(history)).map((conference) => ({ history, conference })),
);

const told = (history: CaseFile, conference: string | undefined, day: CalendarDay): Told => {
  const values = read(history, conference, day);
  const view = pointOfView(history, { child: 'a', conference }, day);
  const [before] = view.before;
  const heldBefore = before?.conferences.flatMap(({ heldOn }) => heldOn ?? []).toSorted() ?? [];
  return {
    conference: view.conference?.conference.id,
    previousOn: heldBefore.at(-1) ?? null,
    previousQuorate: values['previousConference.quorate'],
    latestInitialOn: values['initialConference.heldOn'] as CalendarDay | null,
    plan: view.plan.index,
    planStage: values['plan.stage'] as Told['planStage'],
    planMadeOn: values['plan.madeOn'] as CalendarDay | null,
    planEndedOn: values['plan.endedOn'] as CalendarDay | null,
    period: view.period.index,
    isLookedAfter: values['lookedAfter.now'] as boolean,
    reviewHeldOn: values['review.heldOn'] as CalendarDay | null,
    reviewIsFirst: values['review.isFirst'],
    reviewFollows: values['review.precedingConferenceOn'] as CalendarDay | null,
  };
};

describe('where all days are known', () => {
  test(
    'the previous and the next conference, the plan and the rest are what going through the days gives',
    options,
    () => {
      fc.assert(
        fc.property(seen, aDay, ({ history, conference }, day) => {
          expect(told(history, conference, day)).toEqual(tell(history, conference, day));
        }),
        { numRuns: 400 },
      );
    },
  );

  test(
    'the conference that an enquiry led to is the first since its discussion, and the enquiry the latest that had begun',
    options,
    () => {
      const enquiries = fc.uniqueArray(aDay, { minLength: 1, maxLength: 3 });
      fc.assert(
        fc.property(seen, enquiries, aDay, ({ history: whole, conference }, discussed, day) => {
          const [child] = whole.children;
          const listed = discussed.map((strategyDiscussionOn) => ({ strategyDiscussionOn }));
          const history = { ...whole, children: [{ ...child, plans: [], enquiries: listed } as Child] };
          const { horizon, knownOn } = pointOfView(history, { child: 'a', conference }, day);
          const from =
            discussed
              .filter((one) => one <= knownOn)
              .toSorted()
              .at(-1) ?? null;
          const days = history.conferences.flatMap(({ kind, heldOn }) =>
            kind !== 'review' && typeof heldOn === 'string' && heldOn <= horizon ? [heldOn] : [],
          );
          const answered = from && days.filter((one) => one >= from).toSorted()[0];
          const values = read(history, conference, day);
          expect(values['enquiry.strategyDiscussionOn']).toBe(from);
          expect(values['enquiry.conferenceHeldOn']).toBe(answered ?? null);
        }),
        { numRuns: 400 },
      );
    },
  );

  test('from now is at the next conference, where one is recorded', options, () => {
    fc.assert(
      fc.property(aHistory, aDay, (history, day) => {
        const next = pointOfView(history, { child: 'a' }, day).conference?.conference.id;
        fc.pre(next !== undefined);
        expect(read(history, undefined, day)).toEqual(read(history, next, day));
      }),
      { numRuns: 150 },
    );
  });

  test('as of an earlier day is what the case then was, with everything later removed', options, () => {
    fc.assert(
      fc.property(seen, aDay, ({ history, conference }, day) => {
        expect(read(history, conference, day)).toEqual(read(asItStood(history, day), conference, day));
      }),
      { numRuns: 400 },
    );
  });
});

/** Something that came about on a day. */
type Addition = (history: CaseFile, day: CalendarDay) => CaseFile;

const toChild =
  (add: (child: Child, day: CalendarDay) => Partial<Child>): Addition =>
  (history, day) => ({ ...history, children: history.children.map((child) => ({ ...child, ...add(child, day) })) });

const additions: Readonly<Record<string, Addition>> = {
  'a plan': toChild(({ plans = [] }, madeOn) => ({ plans: [...plans, { madeOn, endedOn: null }] })),
  'the end of a plan': toChild(({ plans = [] }, endedOn) => ({
    plans: plans.map((plan) =>
      plan.endedOn === null ? { ...plan, endedOn, endingRoute: 'without-conference' } : plan,
    ),
  })),
  'a time of being looked after': toChild(({ lookedAfter = [] }, since) => ({
    lookedAfter: [...lookedAfter, { since }],
  })),
  'the end of it': toChild(({ lookedAfter = [] }, endedOn) => ({
    lookedAfter: lookedAfter.map((period) => (period.endedOn === null ? { ...period, endedOn } : period)),
  })),
  'a statutory review': toChild(({ lookedAfter = [] }, heldOn) => ({
    lookedAfter: lookedAfter.map(({ reviews = [], ...period }) => ({ ...period, reviews: [...reviews, { heldOn }] })),
  })),
  'an entry of the chronology': toChild(({ chronology = [] }, on) => ({
    chronology: [
      ...chronology,
      { on, risk: { continuing: { is: true } }, incident: { furtherHarmOrAllegation: true } },
    ],
  })),
  'a visit': toChild(({ visits = [] }, on) => ({ visits: [...visits, { on }] })),
  'a core group': toChild(({ coreGroups = [] }, heldOn) => ({ coreGroups: [...coreGroups, { heldOn }] })),
  'a move': toChild(({ moves = [] }, permanentOn) => ({ moves: [...moves, { permanentOn, direction: 'out' }] })),
  'a death': toChild(({ diedOn }, day) => (diedOn === null ? { diedOn: day } : {})),
  'a birth': toChild(({ bornOn }, day) => (bornOn === null ? { bornOn: day } : {})),
};

const conference: Addition = (history, heldOn) => ({
  ...history,
  conferences: [
    ...history.conferences,
    { id: 'later', children: ['a'], kind: 'review', heldOn, quorum: { met: false } },
  ],
});

/** Of a conference that is no review, which review comes next is told by what came later: that is what it says. */
const withoutReviews = (values: FactValues): object =>
  Object.fromEntries(
    Object.entries(values).filter(([name]) => !/^review\.|^lookedAfter\.reviewConferenceOn$/u.test(name)),
  );

describe('what came later than a point of view sees', () => {
  test.each(Object.entries({ ...additions, 'a conference': conference }))('changes nothing: %s', options, (_, add) => {
    fc.assert(
      fc.property(seen, fc.integer({ min: 1, max: 10 }), ({ history, conference: named }, days) => {
        // From now, a conference that is recorded is the next one.
        fc.pre(add !== conference || typeof read(history, named)['conference.heldOn'] === 'string');
        const { horizon } = pointOfView(history, { child: 'a', conference: named }, asOf);
        const later = toCalendarDay(toDayNumber(horizon) + days);
        const [before, after] = [history, add(history, later)].map((one) => withoutReviews(read(one, named)));
        expect(after).toEqual(before);
      }),
      { numRuns: 60 },
    );
  });
});
