import fc from 'fast-check';
import { expect, test } from 'vitest';
import { agencies } from '../../../src/domain/agencies.ts';
import type { CaseFile } from '../../../src/domain/CaseFile.ts';
import type { Conference } from '../../../src/domain/Conference.ts';
import { readFacts } from '../../../src/domain/readFacts.ts';
import type { FactValue, FactValues } from '../../../src/domain/vocabulary.ts';
import { parseFacts } from '../../../src/validation/parseFacts.ts';
import { aCaseJson, aCaseWith, asOf, letIn } from './aCase.ts';

/** Whole cases are long: on a busy machine some hundred of them take a while. */
const options = { timeout: 60_000 };

const aCaseFile = aCaseJson.map(letIn);
const isHeld = ({ heldOn }: Conference): boolean => typeof heldOn === 'string' && heldOn <= asOf;

/**
 * A case as it can have been: nothing held by then is planned for later, a child's first conference is no review, nobody
 * has yet attended what is held later, and whether the plan was made before the birth follows from the conference.
 */
const made = (caseFile: CaseFile): CaseFile => {
  const about = caseFile.conferences.filter(({ children }) => children.includes('a'));
  const firstOn = about
    .filter(isHeld)
    .map(({ heldOn }) => String(heldOn))
    .toSorted()[0];
  const mend = ({ attendance, ...conference }: Conference): Conference => ({
    ...conference,
    ...(isHeld(conference) ? { plannedOn: conference.heldOn } : {}),
    ...(conference.heldOn === firstOn && conference.kind === 'review' ? { kind: 'initial' } : {}),
    ...(typeof conference.heldOn === 'string' && conference.heldOn > asOf ? {} : { attendance }),
  });
  return {
    ...caseFile,
    children: caseFile.children.map(({ plan, ...child }) => ({
      ...child,
      plan: { ...plan, madeBeforeBirth: undefined },
    })),
    conferences: about.map(mend),
  };
};

const kept = ['id', 'children', 'agency', 'is', 'by', 'on', 'score', 'conferences'];

/**
 * The same case with some of what is known left out: facts, sections and lists, but no member of a list, and nothing of
 * what holds for one child alone, in place of which what holds for all would then stand.
 */
const partly = (part: unknown, isLeftOut: () => boolean): unknown => {
  if (Array.isArray(part)) return part.map((item) => partly(item, isLeftOut));
  if (typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(
    Object.entries(part)
      .filter(([key]) => key === 'perChild' || kept.includes(key) || !isLeftOut())
      .map(([key, member]) => [key, key === 'perChild' ? member : partly(member, isLeftOut)]),
  );
};

/** The facts that others are worked out from, and a few more. */
const told = [
  ...['conference.kind', 'conference.plannedOn', 'conference.heldOn', 'quorum.met', 'child.bornOn', 'plan.endedOn'],
  ...['lookedAfter.now', 'lookedAfter.since', 'plan.failingToProtect', 'exclusion.decided'],
];

const cut = fc
  .tuple(
    aCaseWith((name) => told.includes(name))
      .map(letIn)
      .map(made),
    fc.infiniteStream(fc.integer({ min: 0, max: 3 })),
  )
  .map(([whole, stream]) => ({ whole, part: letIn(partly(whole, () => stream.next().value === 0)) }));

/** The facts without some of them. */
const except = (values: FactValues, ...names: string[]): object =>
  Object.fromEntries(Object.entries(values).filter(([name]) => !names.includes(name)));

type Agencies = FactValue<'agencies'>;
const asSet = (known: Agencies): { certain: readonly string[]; possible: readonly string[] } =>
  'certain' in known
    ? { certain: known.certain, possible: [...known.certain, ...known.possible] }
    : { certain: known, possible: known };

const sets = ['attendance.agencies', 'attendance.agenciesInDirectContact'] as const;

const expectNarrower = (part: Agencies = { certain: [], possible: agencies }, whole: Agencies = part): void => {
  expect(asSet(whole).certain).toEqual(expect.arrayContaining([...asSet(part).certain]));
  expect(asSet(part).possible).toEqual(expect.arrayContaining([...asSet(whole).possible]));
};

test('what follows from a part of what is known still follows from all of it', options, () => {
  fc.assert(
    fc.property(cut, fc.nat(), ({ whole, part }, choice) => {
      const named = whole.conferences[choice % Math.max(1, whole.conferences.length)]?.id;
      const read = (caseFile: CaseFile): FactValues =>
        readFacts(caseFile, { child: 'a', conference: named }, asOf).values;
      const [less, more] = [read(part), read(whole)];
      if (less['conference.dayOn'] !== undefined) expect(more['conference.dayOn']).toBeDefined();
      for (const set of sets) expectNarrower(less[set], more[set]);
      expect(more).toMatchObject(except(less, 'conference.dayOn', ...sets));
    }),
    { numRuns: 500 },
  );
});

test('whatever is read off a case is right in form, frozen, and the same each time', options, () => {
  fc.assert(
    fc.property(aCaseFile, (caseFile) => {
      const facts = readFacts(caseFile, { child: 'a' }, asOf);
      expect(parseFacts(facts.values)).toEqual({ ok: true, value: facts.values, warnings: [] });
      expect(Object.isFrozen(facts) && Object.isFrozen(facts.values)).toBe(true);
      expect(readFacts(caseFile, { child: 'a' }, asOf)).toEqual(facts);
    }),
  );
});

test('no day after the day of the question is read, other than one that is planned for', options, () => {
  fc.assert(
    fc.property(aCaseFile, (caseFile) => {
      const { values } = readFacts(caseFile, { child: 'a' }, asOf);
      const texts = Object.values(except(values, 'conference.plannedOn', 'conference.dayOn')).map(String);
      expect(texts.filter((text) => /^\d{4}-/u.test(text) && text > asOf)).toEqual([]);
    }),
  );
});
