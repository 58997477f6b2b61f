import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { auditSubjects, seenFrom, valuesOf, type AuditSubject } from '../../../src/audit/AuditSubject.ts';
import { ruleId } from '../../../src/engine/ruleIds.ts';
import { auditConference, type ConferenceAudit, type Finding } from '../../../src/audit/index.ts';
import { obligationsAt } from '../../../src/audit/obligationsAt.ts';
import { readingsOf } from '../../../src/audit/readings.ts';
import { lawsOf } from '../../../src/audit/Law.ts';
import { readingFor, rulesToCheck } from '../../../src/audit/rulesToCheck.ts';
import type { CaseFile } from '../../../src/domain/CaseFile.ts';
import { lives } from '../../../src/domain/stages.ts';
import { pointOfView } from '../../../src/domain/view/PointOfView.ts';
import { factsInView } from '../../../src/domain/readFacts.ts';
import { ask } from '../../../src/engine/ask.ts';
import { readMoment } from '../../../src/engine/Moment.ts';
import type { PlacedRule } from '../../../src/engine/PlacedRule.ts';
import type { Reason } from '../../../src/engine/Decision.ts';
import { everyQuestion } from '../../../src/questions/everyQuestion.ts';
import { datedRules } from '../../../src/timeline/DatedRule.ts';
import { isFrozenThroughout } from '../../support/isFrozenThroughout.ts';
import { layered, rulebookAgain, type Laid } from '../../support/shippedRulebooks.ts';
import { aCaseJson, asOf, letIn } from '../validation/aCase.ts';

const runs = { numRuns: 12 };

/** Whole cases by whole rulebooks take their time. */
const slow = 120_000;

const subjectsOf = (caseFile: CaseFile, conference: string, { calendar }: Laid): readonly AuditSubject[] =>
  auditSubjects({ case: caseFile, conference }, { asOf, calendar });

/** What the questions say of each rule that the audit is to check, as of the day by which that is to be judged. */
const answersAbout = (subject: AuditSubject, { rulebook, calendar }: Laid): readonly Reason[] => {
  const readings = readingsOf(subject);
  const toCheck = lawsOf(rulebook).flatMap((law) => rulesToCheck(law, readings));
  const ofRule = (placed: PlacedRule, { facts, moment }: Pick<AuditSubject, 'facts' | 'moment'>): readonly Reason[] =>
    [...everyQuestion().values()]
      .filter((question) => question.considers(placed.rule))
      .flatMap((question) =>
        ask(question, rulebook, facts, moment).reasons.filter(({ rule }) => rule === ruleId(placed)),
      );
  const ofDates = datedRules(rulebook).flatMap((dated) =>
    obligationsAt(dated, readings).flatMap(({ view }) =>
      ofRule(dated, { facts: factsInView(view), moment: readMoment({ asOf: view.asOf, calendar }) }),
    ),
  );
  return [...toCheck.flatMap((placed) => ofRule(placed, readingFor(placed, readings))), ...ofDates];
};

/** From wherever an audit looks at a child: the conference, as of each day that it goes by, and from now. */
const pointsOfView = (subject: AuditSubject, { rulebook }: Laid): readonly AuditSubject[] => {
  const readings = readingsOf(subject);
  const { untilNext, onEnding } = readings;
  const ofTimeline = datedRules(rulebook)
    .flatMap((dated) => obligationsAt(dated, readings))
    .map(({ view }) => seenFrom(subject.conference, view, subject.moment));
  const { caseFile, child } = subject.view;
  const fromNow = seenFrom(subject.conference, pointOfView(caseFile, { child: child.id }, asOf), subject.moment);
  return [subject, untilNext, fromNow, ...(onEnding === undefined ? [] : [onEnding]), ...ofTimeline];
};

/** Whether a value leaves something of its fact open. */
const isOpenValue = (value: unknown): boolean =>
  value === undefined || (typeof value === 'object' && value !== null && 'possible' in value);

const auditOf = (caseFile: CaseFile, conference: string, { rulebook, calendar }: Laid): ConferenceAudit =>
  auditConference({ case: caseFile, conference }, rulebook, { asOf, calendar });

/** A case with at least one conference, and which of them is audited. */
const aRecord = fc
  .tuple(aCaseJson.map(letIn), fc.nat())
  .filter(([{ conferences }]) => conferences.length > 0)
  .map(([caseFile, pick]) => ({
    caseFile,
    conference: String(caseFile.conferences[pick % caseFile.conferences.length]?.id),
  }));

/** What a case says by the pointer to each of its values, lists taken whole. */
const leavesOf = (value: unknown, at = ''): readonly string[] => {
  if (typeof value !== 'object' || value === null) return [at];
  const isListOfValues = Array.isArray(value) && value.every((item) => typeof item !== 'object');
  if (isListOfValues) return [at];
  return Object.entries(value).flatMap(([key, part]) => leavesOf(part, `${at}/${key}`));
};

const withoutLeaf = (caseFile: CaseFile, pointer: string): CaseFile => {
  const document = structuredClone(caseFile) as unknown as Record<string, unknown>;
  const keys = pointer.split('/').slice(1);
  const holder = keys
    .slice(0, -1)
    .reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], document) as Record<string, unknown>;
  Reflect.deleteProperty(holder, String(keys.at(-1)));
  return document as unknown as CaseFile;
};

const valueAt = (caseFile: CaseFile, pointer: string): unknown =>
  pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], caseFile);

/** What makes the case's history, which is taken as a whole: which conference there was, when, about whom, and who spoke. */
const history = /\/(id|child|kind|heldOn|plannedOn|children|exclusions|agency)$|\/given\//u;

/** How many stages of a child's life and plan, by which it is told whom rules are about, are not known from wherever one looks. */
const stagesUnknown = (caseFile: CaseFile, conference: string, child: string, laid: Laid): number =>
  subjectsOf(caseFile, conference, laid)
    .filter(({ view }) => view.child.id === child)
    .flatMap((subject) => pointsOfView(subject, laid))
    .flatMap(({ facts: { values } }) => [
      lives.some((life) => life === values['child.life']),
      values['plan.stage'] !== undefined,
    ])
    .filter((isKnown) => !isKnown).length;

const restsOn = ({ pointers }: Finding, leaf: string): boolean =>
  pointers.some((pointer) => leaf === pointer || leaf.startsWith(`${pointer}/`));

describe.each(Object.values(layered))('an audit by $name', (laid) => {
  test('of a case of which nothing is known finds nothing', () => {
    const empty: CaseFile = {
      id: 'case',
      children: [{ id: 'a' }],
      conferences: [{ id: 'review', children: ['a'] }],
    };
    expect(auditOf(empty, 'review', laid).findings).toEqual([]);
  });

  test(
    'is frozen, the same as its JSON, and the same every time',
    () => {
      fc.assert(
        fc.property(aRecord, ({ caseFile, conference }) => {
          const audit = auditOf(caseFile, conference, laid);
          expect(isFrozenThroughout(audit)).toBe(true);
          expect(JSON.parse(JSON.stringify(audit))).toEqual(audit);
          expect(auditOf(caseFile, conference, { ...laid, rulebook: rulebookAgain(laid) })).toEqual(audit);
        }),
        runs,
      );
    },
    slow,
  );

  test(
    'finds every rule that some answer says was not kept',
    () => {
      fc.assert(
        fc.property(aRecord, ({ caseFile, conference }) => {
          const found = new Set(auditOf(caseFile, conference, laid).findings.flatMap(({ rules }) => rules));
          const broken = subjectsOf(caseFile, conference, laid)
            .flatMap((subject) => answersAbout(subject, laid))
            .filter(({ kind, kept, verdict }) => kept === 'no' && (kind === 'permission' || verdict === 'holds'));
          expect(broken.filter(({ rule }) => !found.has(rule))).toEqual([]);
        }),
        runs,
      );
    },
    slow,
  );

  test(
    'finds of what one rule lays down only what some answer says was not kept',
    () => {
      fc.assert(
        fc.property(aRecord, ({ caseFile, conference }) => {
          const subjects = subjectsOf(caseFile, conference, laid);
          const single = auditOf(caseFile, conference, laid).findings.filter(
            ({ kind }) => !['quorum', 'criterion', 'route', 'ground', 'insufficient-ground', 'trigger'].includes(kind),
          );
          for (const { rule, children } of single) {
            const kept = subjects
              .filter(({ view }) => children.includes(view.child.id))
              .flatMap((subject) => answersAbout(subject, laid))
              .filter((reason) => reason.rule === rule)
              .map((reason) => reason.kept);
            expect(kept).toContain('no');
          }
        }),
        runs,
      );
    },
    slow,
  );

  test(
    'never loses a finding because something became unknown that the finding does not rest on',
    () => {
      fc.assert(
        fc.property(aRecord, fc.nat(), ({ caseFile, conference }, pick) => {
          const leaves = leavesOf({ children: caseFile.children, conferences: caseFile.conferences }).filter(
            (leaf) => !history.test(leaf),
          );
          const leaf = leaves[pick % Math.max(leaves.length, 1)];
          fc.pre(leaf !== undefined);
          const named = ({ rule, code, children, pointers }: Finding): string =>
            JSON.stringify([rule, code, children, pointers]);
          const before = auditOf(caseFile, conference, laid).findings.filter((finding) => !restsOn(finding, leaf));
          const after = auditOf(withoutLeaf(caseFile, leaf), conference, laid).findings.map(
            ({ rule, children }) => `${rule} ${children.join()}`,
          );
          const lost = before.filter(({ rule, children }) => !after.includes(`${rule} ${children.join()}`));
          // That the child is one whom its rule is about goes without saying in a finding, and is lost with its stages.
          const [whole, less] = [caseFile, withoutLeaf(caseFile, leaf)].map(
            (one) => (child: string) => stagesUnknown(one, conference, child, laid),
          ) as [(child: string) => number, (child: string) => number];
          const unexplained = lost.filter(({ children }) => !children.some((child) => less(child) > whole(child)));
          expect(unexplained.map(named)).toEqual([]);
        }),
        runs,
      );
    },
    slow,
  );

  test(
    'points at what it found',
    () => {
      fc.assert(
        fc.property(aRecord, ({ caseFile, conference }) => {
          const { findings } = auditOf(caseFile, conference, laid);
          for (const { found, pointers } of findings) {
            expect(pointers).toEqual(expect.arrayContaining([...found.flatMap((fact) => fact.pointers)]));
            for (const { value, recorded, pointers: places } of found) {
              const stands = places.map((place) => valueAt(caseFile, place));
              expect(recorded).toBe(stands.some((one) => one !== undefined));
              if (typeof value === 'boolean' && typeof stands[0] === 'boolean') expect(stands[0]).toBe(value);
              if (typeof value === 'string' && typeof stands[0] === 'string' && places.length === 1) {
                const isDay = /^\d{4}/u.test(value) && /^\d{4}/u.test(stands[0]);
                expect(isDay ? stands[0] : value).toBe(value);
              }
            }
          }
        }),
        runs,
      );
    },
    slow,
  );

  test(
    'leaves open only what is not known, and says who waits for it',
    () => {
      fc.assert(
        fc.property(aRecord, ({ caseFile, conference }) => {
          const { open } = auditOf(caseFile, conference, laid);
          const points = subjectsOf(caseFile, conference, laid).map((subject) => ({
            about: subject.view.child.id,
            seen: pointsOfView(subject, laid),
          }));
          for (const { fact, asOf: day, children, rules, pointers } of open) {
            expect(rules).not.toEqual([]);
            expect(pointers).not.toEqual([]);
            for (const child of children) {
              const values = points
                .filter(({ about }) => about === child)
                .flatMap(({ seen }) => seen)
                .filter(({ moment }) => moment.asOf === day)
                .map(({ facts }) => valuesOf<unknown>(facts)[fact]);
              expect(values.some(isOpenValue)).toBe(true);
            }
          }
        }),
        runs,
      );
    },
    slow,
  );
});
