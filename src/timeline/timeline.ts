import { toDayNumber } from '../domain/CalendarDay.ts';
import type { CaseFile } from '../domain/CaseFile.ts';
import { deepFreeze } from '../domain/deepFreeze.ts';
import type { Moment } from '../engine/Moment.ts';
import type { Rulebook } from '../engine/Rulebook.ts';
import { childOfCase, type ChildOfCase } from './ChildOfCase.ts';
import { datedRules, type DatedRule } from './DatedRule.ts';
import { entryIn } from './entryIn.ts';
import { inOrder } from './inOrder.ts';
import { inTextOrder } from './inTextOrder.ts';
import { occurrencesOf } from './occurrencesOf.ts';
import type { RulesAndCalendar } from './RulesAndCalendar.ts';
import { shareAmongSiblings } from './shareAmongSiblings.ts';
import type { Timeline, TimelineEntry } from './TimelineEntry.ts';

const byId = (one: { readonly id: string }, other: { readonly id: string }): number => inTextOrder(one.id, other.id);

/** The same case, whichever order it lists its children and conferences in. */
const inOneOrder = ({ children, conferences, ...others }: CaseFile): CaseFile => ({
  ...others,
  children: children.toSorted(byId),
  conferences: conferences.toSorted(byId),
});

const entriesOf = (of: ChildOfCase, rules: readonly DatedRule[], by: RulesAndCalendar): readonly TimelineEntry[] => {
  const occurrencesFor = occurrencesOf(of);
  return rules.flatMap((dated) => occurrencesFor(dated).flatMap((occurrence) => entryIn(dated, occurrence, by) ?? []));
};

/**
 * Every dated obligation of a case, in order: what is done, late, due, overdue or missed, for every child, under each of its
 * plans and at each of its conferences, past and to come.
 *
 * What recurs (reviews, visits, core groups) is listed under each plan for each time that it happened, with the due day that
 * applied to it then, and for the next time. Nothing of what arose under a plan runs on once that has ended, nothing is owed
 * at a conference that does not go ahead, and nothing at all after a child's death; but what had then fallen due and was not
 * done is `missed`. An obligation whose day cannot be worked out yet comes last, with the facts that are missing. What is known
 * not to apply is not listed, and where the documents lay nothing down there is nothing to list.
 *
 * @param caseFile - the case; untrusted input becomes one through `./validation`
 * @param rulebook - the rules to go by
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
export function timeline(caseFile: CaseFile, rulebook: Rulebook, { asOf, calendar }: Moment): Timeline {
  toDayNumber(asOf);
  const ordered = inOneOrder(caseFile);
  const rules = datedRules(rulebook);
  const entries = ordered.children.flatMap((child) =>
    entriesOf(childOfCase(ordered, child, asOf), rules, { rulebook, calendar }),
  );
  return deepFreeze(inOrder(shareAmongSiblings(entries)));
}
