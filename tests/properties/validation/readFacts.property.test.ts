import fc from 'fast-check';
import { expect, test } from 'vitest';
import { agencies } from '../../../src/domain/agencies.ts';
import type { CaseFile } from '../../../src/domain/CaseFile.ts';
import { readFacts } from '../../../src/domain/readFacts.ts';
import { pointOfView } from '../../../src/domain/view/PointOfView.ts';
import type { AgenciesKnownInPart, FactValues } from '../../../src/domain/vocabulary.ts';
import { parseFacts } from '../../../src/validation/parseFacts.ts';
import { aHistory, asOf, seenFrom } from '../domain/aHistory.ts';

/** Whole cases are long: on a busy machine some hundred of them take a while. */
const options = { timeout: 60_000 };

/** What can be left out so that it is not known; of what else bears no day it is taken that it always stood. */
const canBeLeftOut = [
  ...['kind', 'heldOn', 'plannedOn', 'cancelledOn', 'met', 'attendance', 'present', 'directContact', 'exclusions'],
  ...[
    'decided',
    'partial',
    'bornOn',
    'diedOn',
    'plans',
    'madeOn',
    'madeAt',
    'endedOn',
    'lookedAfter',
    'since',
    'reviews',
  ],
  ...['moves', 'chronology', 'visits', 'coreGroups', 'quorum', 'outcome', 'invitations'],
];

/**
 * Lists of which members stand as they are: where the day is all that one says, and where what one leaves unsaid is not
 * unknown, since what an earlier one said of it stands.
 */
const keptWhole = ['visits', 'coreGroups', 'chronology'];

/** The same case with some of what is known left out. */
const partly = (part: unknown, isLeftOut: () => boolean): unknown => {
  if (Array.isArray(part)) return part.map((item) => partly(item, isLeftOut));
  if (typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(
    Object.entries(part)
      .filter(([key]) => !canBeLeftOut.includes(key) || !isLeftOut())
      .map(([key, member]: [string, unknown]) => [key, keptWhole.includes(key) ? member : partly(member, isLeftOut)]),
  );
};

/** A conference that may have been held on the day for which it was planned counts as of that day until more is known. */
const plannedAsHeld = (history: CaseFile): CaseFile => ({
  ...history,
  conferences: history.conferences.map((conference) =>
    typeof conference.heldOn === 'string' ? { ...conference, plannedOn: conference.heldOn } : conference,
  ),
});

const cut = fc
  .tuple(aHistory.map(plannedAsHeld), fc.infiniteStream(fc.integer({ min: 0, max: 7 })))
  .map(([whole, stream]) => ({ whole, part: partly(whole, () => stream.next().value === 0) as CaseFile }))
  .chain(({ whole, part }) => fc.constantFrom(...seenFrom(whole)).map((conference) => ({ whole, part, conference })));

const read = (history: CaseFile, conference: string | undefined): FactValues =>
  readFacts(history, { child: 'a', conference }, asOf).values;

/** The conference that a case is seen from, the day on which that was held, where it is known, and which move is meant. */
const seen = (history: CaseFile, conference: string | undefined): string => {
  const { conference: own, child, move } = pointOfView(history, { child: 'a', conference }, asOf);
  const { heldOn } = history.conferences.find(({ id }) => id === own?.conference.id) ?? {};
  return JSON.stringify([own?.conference.id, heldOn, own?.heldOn === undefined, move && child.moves?.indexOf(move)]);
};

/** The facts without some of them. */
const except = (values: FactValues, isLeftOut: (name: string) => boolean): object =>
  Object.fromEntries(Object.entries(values).filter(([name]) => !isLeftOut(name)));

const sets = ['attendance.agencies', 'attendance.agenciesInDirectContact'] as const;

type AgencySet = readonly string[] | AgenciesKnownInPart;
const asSet = (known: AgencySet): { certain: readonly string[]; possible: readonly string[] } =>
  'certain' in known
    ? { certain: known.certain, possible: [...known.certain, ...known.possible] }
    : { certain: known, possible: known };

const expectNarrower = (part: AgencySet = { certain: [], possible: agencies }, whole: AgencySet = part): void => {
  expect(asSet(whole).certain).toEqual(expect.arrayContaining([...asSet(part).certain]));
  expect(asSet(part).possible).toEqual(expect.arrayContaining([...asSet(whole).possible]));
};

test('what follows from a part of what is known still follows from all of it', options, () => {
  fc.assert(
    fc.property(cut, ({ whole, part, conference }) => {
      // One of which it is not known when it was held is seen from now, with all that it tells.
      fc.pre(seen(part, conference) === seen(whole, conference));
      const [less, more] = [read(part, conference), read(whole, conference)];
      for (const set of sets) expectNarrower(less[set], more[set]);
      // How a plan ended bears no day of its own: while its end is not known to lie ahead, it is taken as it stands.
      const isAhead = more['plan.endedOn'] === null && less['plan.endedOn'] === undefined;
      const isOfEnding = (name: string): boolean => name.startsWith('ending.') || name === 'plan.endingRoute';
      // A child who has not died may be found to be born or not.
      const isLifeInPart = less['child.life'] === 'unborn-or-living';
      if (isLifeInPart) expect(more['child.life']).toMatch(/unborn|living/u);
      const isApart = (name: string): boolean =>
        (sets as readonly string[]).includes(name) ||
        (isAhead && isOfEnding(name)) ||
        (isLifeInPart && name === 'child.life');
      expect(more).toMatchObject(except(less, isApart));
    }),
    { numRuns: 500 },
  );
});

test('what lies before a review still does once it is known when that was held', options, () => {
  fc.assert(
    fc.property(aHistory.map(plannedAsHeld), ({ children, conferences, ...others }) => {
      for (const { id, kind } of conferences) {
        const unheld = conferences.map(({ heldOn, ...one }) => (one.id === id ? one : { ...one, heldOn }));
        const [less, more] = [unheld, conferences].map((some) => read({ ...others, children, conferences: some }, id));
        const isTold = (name: string): boolean =>
          name.startsWith('previousConference.') || (kind === 'review' && name.startsWith('review.'));
        // The plan is that from now while it is not known when the conference was held.
        if (less?.['plan.madeOn'] !== more?.['plan.madeOn']) continue;
        expect(more).toMatchObject(except(less ?? {}, (name) => !isTold(name)));
      }
    }),
    { numRuns: 100 },
  );
});

test('whatever is read off a case is right in form, frozen, and the same each time', options, () => {
  fc.assert(
    fc.property(aHistory, (history) => {
      const facts = readFacts(history, { child: 'a' }, asOf);
      expect(parseFacts(facts.values)).toEqual({ ok: true, value: facts.values, warnings: [] });
      expect(Object.isFrozen(facts) && Object.isFrozen(facts.values)).toBe(true);
      expect(readFacts(history, { child: 'a' }, asOf)).toEqual(facts);
    }),
  );
});

/** The days that are meant to lie ahead. */
const days = ['conference.plannedOn', 'conference.dayOn', 'lookedAfter.reviewConferenceOn'];

test('no day after the day of the question is read, other than one that is planned for', options, () => {
  fc.assert(
    fc.property(aHistory, (history) => {
      for (const conference of seenFrom(history)) {
        const values = read(history, conference);
        const texts = Object.values(except(values, (name) => days.includes(name)));
        expect(texts.map(String).filter((text) => /^\d{4}-/u.test(text) && text > asOf)).toEqual([]);
      }
    }),
  );
});
