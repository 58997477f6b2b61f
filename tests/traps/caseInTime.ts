import { auditConference, type ConferenceAudit } from '../../src/audit/index.ts';
import { readFacts, type CaseFile, type Subject } from '../../src/cases/index.ts';
import { earlyReview } from '../../src/questions/earlyReview.ts';
import { everyQuestion as questionsThatThereAre } from '../../src/questions/everyQuestion.ts';
import { ask } from '../../src/engine/ask.ts';
import type { Decision } from '../../src/engine/Decision.ts';
import type { Question } from '../../src/engine/Question.ts';
import { timeline, type Timeline } from '../../src/timeline/index.ts';
import { parseCase } from '../../src/validation/index.ts';
import { calendarDay } from '../support/rules.ts';
import { layered } from '../support/shippedRulebooks.ts';
import type { Authority } from './trapCase.ts';

/** What a record says, as a system would hand it over. */
type Recorded = Readonly<Record<string, unknown>>;

/** The authorities whose rulebooks ship with the library. */
export const authorities = Object.keys(layered) as readonly Authority[];

/** Those whose documents say upon what a review is to be held early: of Wales's list the stored copy has the beginning only. */
export const withTriggers: readonly Authority[] = ['oxfordshire', 'rotherham'];

/** Every question, that of each deadline included. */
export const everyQuestion: readonly Question[] = [...questionsThatThereAre().values()];

/** The conference that made the plan, on Friday 10 January 2025. */
export const initial = {
  id: 'initial',
  kind: 'initial',
  children: ['a'],
  heldOn: '2025-01-10',
  quorum: { met: true },
} as const;

/** A review that was held. */
export const reviewOn = (id: string, heldOn: string, said: Recorded = {}): Recorded => ({
  id,
  kind: 'review',
  children: ['a'],
  heldOn,
  quorum: { met: true },
  ...said,
});

/** A review that stands in the diary. */
export const plannedFor = (plannedOn: string): Recorded => ({
  id: 'planned',
  kind: 'review',
  children: ['a'],
  plannedOn,
  heldOn: null,
  exclusions: [],
});

/** The child's plan, in force unless it is said otherwise. */
export const planMade = (said: Recorded = {}): Recorded => ({ madeAt: 'initial', endedOn: null, ...said });

/** A child of seven with a plan in force, never looked after, who has not moved: unless it is said otherwise. */
export const childWith = (said: Recorded = {}): Recorded => ({
  id: 'a',
  bornOn: '2018-01-01',
  diedOn: null,
  leftUnitedKingdomOn: null,
  moves: [],
  lookedAfter: [],
  plans: [planMade()],
  ...said,
});

/** The case of one child, or of siblings. */
export const caseOf = (children: Recorded | readonly Recorded[], ...conferences: readonly Recorded[]): CaseFile => {
  const parsed = parseCase({ id: 'case', children: [children].flat(), conferences });
  if (!parsed.ok) throw new TypeError(parsed.issues.map(({ path, message }) => `${path}: ${message}`).join('\n'));
  return parsed.value;
};

/** Asks an authority's rulebook about a child of a case, as of a day. */
export const askedOf = <Outcome extends string>(
  question: Question<Outcome>,
  authority: Authority,
  caseFile: CaseFile,
  asOf: string,
  subject: Partial<Subject> = {},
): Decision<Outcome> => {
  const { rulebook, calendar } = layered[authority];
  const day = calendarDay(asOf);
  return ask(question, rulebook, readFacts(caseFile, { child: 'a', ...subject }, day), { asOf: day, calendar });
};

/** The outcome in each authority, in the order of `authorities`. */
export const outcomesOf = (
  question: Question,
  caseFile: CaseFile,
  asOf: string,
  subject: Partial<Subject> = {},
): readonly string[] => authorities.map((authority) => askedOf(question, authority, caseFile, asOf, subject).outcome);

/** Whether a review is to be held early, in each authority whose documents say upon what. */
export const earlyReviewsIn = (caseFile: CaseFile, asOf: string): readonly string[] =>
  withTriggers.map((authority) => askedOf(earlyReview, authority, caseFile, asOf).outcome);

/** Audits a conference of a case by an authority's rulebook. */
export const auditOf = (
  authority: Authority,
  caseFile: CaseFile,
  conference: string,
  asOf: string,
): ConferenceAudit => {
  const { rulebook, calendar } = layered[authority];
  return auditConference({ case: caseFile, conference }, rulebook, { asOf: calendarDay(asOf), calendar });
};

/** The rules that an audit finds not kept to. */
export const foundIn = ({ findings }: ConferenceAudit): readonly string[] => findings.map(({ rule }) => rule);

/** Every dated obligation of a case by an authority's rulebook. */
export const timelineOf = (authority: Authority, caseFile: CaseFile, asOf: string): Timeline => {
  const { rulebook, calendar } = layered[authority];
  return timeline(caseFile, rulebook, { asOf: calendarDay(asOf), calendar });
};

/** The reviews in a timeline, as day, and how it stands. */
export const reviewsIn = (entries: Timeline): readonly string[] =>
  entries.flatMap(({ deadline, due, status }) => (deadline === 'review' ? [`${due ?? 'no day'} ${status}`] : []));

/** What is known to be owed, kept or not. */
export const owedIn = ({ duties }: Decision): Decision['duties'] => duties.filter(({ applies }) => applies === 'yes');

/** The day on which the next review is due, with the outcome. */
export const nextReviewIn = ({ outcome, duties }: Decision): string =>
  [outcome, ...duties.flatMap(({ applies, dueOn }) => (applies === 'yes' && dueOn !== undefined ? [dueOn] : []))].join(
    ' ',
  );
