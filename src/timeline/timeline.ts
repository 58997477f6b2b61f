import { toDayNumber, type CalendarDay } from '../domain/CalendarDay.ts';
import type { CaseFile } from '../domain/CaseFile.ts';
import { deepFreeze } from '../domain/deepFreeze.ts';
import { arisenOn } from '../engine/arisenOn.ts';
import type { Moment } from '../engine/Moment.ts';
import type { Rulebook } from '../engine/Rulebook.ts';
import { goesBy, rulebooksOf, type RulesInTime } from '../engine/rulesInTime.ts';
import { datedRules, type DatedRule } from './DatedRule.ts';
import { entryIn } from './entryIn.ts';
import { inOrder } from './inOrder.ts';
import { inTextOrder } from '../domain/inTextOrder.ts';
import { factsFrom, type Occurrence } from './Occurrence.ts';
import { occurrencesOf } from './occurrencesOf.ts';
import { ranUntil } from './ranUntil.ts';
import type { RulesAndCalendar } from './RulesAndCalendar.ts';
import { shareAmongSiblings } from './shareAmongSiblings.ts';
import type { Timeline, TimelineEntry } from './TimelineEntry.ts';
import { whileItApplied } from './whileItApplied.ts';

const byId = (one: { readonly id: string }, other: { readonly id: string }): number => inTextOrder(one.id, other.id);

/** The same case, whichever order it lists its children and conferences in. */
const inOneOrder = ({ children, conferences, ...others }: CaseFile): CaseFile => ({
  ...others,
  children: children.toSorted(byId),
  conferences: conferences.toSorted(byId),
});

/** A rule with the rulebook that it is from. */
interface RuleOfBook extends RulesAndCalendar {
  readonly dated: DatedRule;
}

const everyRule = (rules: RulesInTime, { calendar }: Moment): readonly RuleOfBook[] =>
  rulebooksOf(rules).flatMap((rulebook) => datedRules(rulebook).map((dated) => ({ dated, rulebook, calendar })));

/** The day on which the obligation arose; what arises on no day that is known yet is taken to be still to arise. */
const arisenIn = ({ dated, calendar }: RuleOfBook, { view }: Occurrence): CalendarDay =>
  arisenOn(dated, factsFrom(view), { asOf: view.asOf, calendar }) ?? view.asOf;

const entriesOf = (
  occurrencesFor: (dated: DatedRule) => readonly Occurrence[],
  every: readonly RuleOfBook[],
  goesByBook: (rulebook: Rulebook, arisen: CalendarDay, until: CalendarDay | undefined) => boolean,
): readonly TimelineEntry[] =>
  every.flatMap((one) =>
    occurrencesFor(one.dated)
      .flatMap((occurrence) => whileItApplied(one.dated, occurrence, one.calendar))
      .filter((occurrence) => goesByBook(one.rulebook, arisenIn(one, occurrence), ranUntil(one.dated, occurrence)))
      .flatMap((occurrence) => entryIn(one.dated, occurrence, one) ?? []),
  );

/**
 * Every dated obligation of a case, in order: what is done, late, due, overdue or missed, for every child, under each of its
 * plans and at each of its conferences, past and to come.
 *
 * What recurs (reviews, visits, core groups) is listed under each plan for each time that it happened, with the due day that
 * applied to it then, and for the next time. Each obligation goes by the version in force when it arose, and is owed only as
 * long as its rule is about the child: unless a document says otherwise, until the plan has ended or the child has died. What
 * had then fallen due and was not done is `missed`, and so is what a conference that does not go ahead was still owed. An obligation whose day cannot be worked out yet comes last, with the facts that are missing. What is known
 * not to apply is not listed, and where the documents lay nothing down there is nothing to list.
 *
 * @param caseFile - the case; untrusted input becomes one through `./validation`
 * @param rules - the rules to go by: the documents in all their versions, or one rulebook
 * @param moment - the day as of which to look, and the working days to count by
 * @returns the entries, deeply frozen, equal after a JSON round trip, and of the family nothing but the ids and days of the
 *   case
 * @throws {RangeError} where `moment.asOf` is no calendar day, which its type rules out
 * @example
 * ```ts
 * const caseFile = {
 *   id: 'case',
 *   children: [{ id: 'a', plans: [{ madeAt: 'initial', endedOn: null }] }],
 *   conferences: [{ id: 'initial', kind: 'initial', children: ['a'], heldOn: '2025-11-30' as CalendarDay }],
 * } as const;
 * const reviews = timeline(caseFile, rulebook, { asOf, calendar }).filter(({ deadline }) => deadline === 'review');
 * expect(reviews).toMatchObject([{ due: '2026-02-28', status: 'overdue', overrun: { days: 10 }, cites: ['oxfordshire/2.1'] }]);
 * ```
 * @public
 */
export function timeline(caseFile: CaseFile, rules: RulesInTime, moment: Moment): Timeline {
  const { asOf } = moment;
  toDayNumber(asOf);
  const ordered = inOneOrder(caseFile);
  const every = everyRule(rules, moment);
  const entries = ordered.children.flatMap((child) =>
    entriesOf(occurrencesOf(ordered, child, asOf), every, (rulebook, arisen, until = asOf) =>
      goesBy(rules, rulebook, arisen, until),
    ),
  );
  return deepFreeze(inOrder(shareAmongSiblings(entries)));
}
