import fc from 'fast-check';
import { toCalendarDay } from '../../../src/domain/CalendarDay.ts';
import type { CaseFile } from '../../../src/domain/CaseFile.ts';
import type { Conference } from '../../../src/domain/Conference.ts';
import type { Instant } from '../../../src/domain/Instant.ts';
import { datedRules } from '../../../src/timeline/DatedRule.ts';
import { factsOfCondition } from '../../../src/engine/comparisonsOf.ts';
import { layered, type Laid } from '../../support/shippedRulebooks.ts';
import { aCaseWith, letIn } from '../validation/aCase.ts';

/** Every authority by whose rules the laws are tried. */
export const authorities: readonly Laid[] = Object.values(layered);

/** The facts that rules with a date turn on, and those that others are worked out from. */
const told = new Set([
  ...[
    'conference.kind',
    'conference.plannedOn',
    'conference.heldOn',
    'child.bornOn',
    'plan.endedOn',
    'lookedAfter.since',
  ],
  ...authorities.flatMap(({ rulebook }) =>
    datedRules(rulebook).flatMap(({ rule, anchors, doneFact = 'none' }) => [
      ...factsOfCondition(rule.when),
      ...factsOfCondition(rule.duty?.done),
      ...anchors,
      doneFact,
    ]),
  ),
]);

const clocks = ['00:00:00Z', '09:30:00+01:00', '15:30:00Z', '23:59:59-02:00'] as const;

/** A moment within three days after a conference that was held, each by a clock of its own. */
const withMoments = (conference: Conference, [ended, later, sent]: readonly number[]): Conference => {
  const { heldOn } = conference;
  if (typeof heldOn !== 'string') return conference;
  const at = (days: number, clock: number): Instant => {
    const day = new Date(`${heldOn}T00:00:00Z`).getTime() / 86_400_000 + days;
    return `${toCalendarDay(day)}T${String(clocks[clock % clocks.length])}` as Instant;
  };
  return {
    ...conference,
    endedAt: at(0, ended ?? 0),
    decision: { ...conference.decision, sentAt: at(later ?? 0, sent ?? 0), overrideOversightAt: at(1, sent ?? 0) },
  };
};

const threeNumbers = fc.tuple(fc.nat(3), fc.nat(3), fc.nat(3));

/** Cases about the children `a` and `b` with whatever a dated obligation can hang on, each known or not. */
export const aDatedCase: fc.Arbitrary<CaseFile> = fc
  .tuple(aCaseWith((name) => told.has(name)).map(letIn), fc.array(threeNumbers, { minLength: 5, maxLength: 5 }))
  .map(([caseFile, moments]) => ({
    ...caseFile,
    conferences: caseFile.conferences.map((conference, index) => withMoments(conference, moments[index] ?? [])),
  }));
