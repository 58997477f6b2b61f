import type fc from 'fast-check';
import type { CalendarDay } from '../../domain/CalendarDay.ts';
import type { CaseFile } from '../../domain/CaseFile.ts';
import { childFor } from './childFor.ts';
import { conferenceFor } from './conferenceFor.ts';
import { earlierConferencesFor } from './earlierConferencesFor.ts';
import { factsFor, type CasesWanted, type FactsTried } from './factsFor.ts';
import type { RulesTried } from './RulesTried.ts';

/** A whole case, and the day as of which it is to be read. */
export interface CaseTried {
  readonly asOf: CalendarDay;
  readonly caseFile: CaseFile;
  /** What questions are to be asked about. */
  readonly subject: { readonly child: string; readonly conference: string };
}

const subject = { child: 'child-1', conference: 'conference-1' };

const caseOf = ({ asOf, facts }: FactsTried): CaseFile => {
  const before = earlierConferencesFor(facts, subject.child);
  const conference = conferenceFor(facts, asOf, subject);
  const { heldOn } = conference;
  const knownOn = typeof heldOn === 'string' && heldOn < asOf ? heldOn : asOf;
  return {
    id: 'case-1',
    children: [childFor({ facts, asOf, before, knownOn }, subject.child)],
    conferences: [...before.conferences, conference],
  };
};

/**
 * Whole cases around the thresholds of a policy: a child, the conference in question, and the conferences before it from
 * which its days count. Each fact stands at its place in the record: in the child's, or that of a plan, a time of being
 * looked after, a move, the chronology, the conference. Of what is worked out, stages and the days of conferences, plans
 * and reviews stand as records that show them; a few others, such as when a core group first met, are left out.
 *
 * @param tried - the policy or rulebook
 * @param wanted - around which day, by which working days, for which questions
 * @returns cases, each with the day as of which it is to be read and what to ask about; they shrink towards empty records
 * @throws {TypeError} where no policy or rulebook is given, or no day or calendar, which their types rule out
 * @throws {RangeError} where `asOf` is no calendar day, which its type rules out
 * @example
 * ```ts
 * const drawn = fc.sample(caseFor(rulebook, { asOf, calendar, questions: [quorum] }), 100);
 * const factsOf = (tried) => readFacts(tried.caseFile, tried.subject, tried.asOf);
 * const outcomes = drawn.map((tried) => ask(quorum, rulebook, factsOf(tried), { asOf: tried.asOf, calendar }).outcome);
 * expect(outcomes).toEqual(expect.arrayContaining(['quorate', 'inquorate', 'undetermined']));
 * ```
 * @public
 */
export function caseFor(tried: RulesTried, wanted: CasesWanted): fc.Arbitrary<CaseTried> {
  return factsFor(tried, wanted).map((some) => ({ asOf: some.asOf, caseFile: caseOf(some), subject }));
}
