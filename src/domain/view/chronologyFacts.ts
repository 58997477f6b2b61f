import type { CalendarDay } from '../CalendarDay.ts';
import type { ChronologyEntry } from '../Child.ts';
import type { FactValues } from '../FactValues.ts';
import type { Judgement } from '../Judgement.ts';
import type { FactDefinitions, FactType } from '../vocabulary/FactDefinition.ts';
import { lastingFacts } from '../vocabulary/lastingFacts.ts';
import { newsFacts } from '../vocabulary/newsFacts.ts';
import { isOfAnyKind, latestHeld, mayBeHeldBy, type PastConference } from './conferenceHistory.ts';
import { earlierPeriod, earlierPlan, timeBeforePlan, type EarlierSpan, type FindEarlier } from './earlierSpan.ts';
import { agreedUpon } from './historiesBefore.ts';
import { settle } from './Latest.ts';
import type { PointOfView } from './PointOfView.ts';
import type { Keyed } from './recordedFacts.ts';

/** What an entry says of one fact. */
interface Statement {
  readonly value: unknown;
  /** The day on which it was said; `undefined` where that is not known. */
  readonly on: CalendarDay | undefined;
  /** Whether it had been said by then, and counts; `undefined` where that is not known. */
  readonly counts: true | undefined;
  readonly at: string | undefined;
  /** The entry's place in the chronology. */
  readonly index: number;
}

const named = ({ history }: PointOfView, id: string | undefined): PastConference | undefined =>
  history.conferences.find(({ conference }) => conference.id === id);

const heldOnOf = (view: PointOfView, id: string | undefined): CalendarDay | null | undefined => named(view, id)?.heldOn;

const saidIn = (
  view: PointOfView,
  entry: ChronologyEntry,
  index: number,
  name: string,
  type: FactType,
): readonly Statement[] => {
  const [section = '', key = ''] = name.split('.');
  const value = (entry as Readonly<Record<string, Keyed | undefined>>)[section]?.[key];
  if (value === undefined) return [];
  const saidAt = named(view, entry.at);
  const heldOn = saidAt?.heldOn;
  const judgedOn = type === 'judgement' ? (value as Judgement).on : undefined;
  const on = judgedOn ?? entry.on ?? heldOn ?? undefined;
  // What was said at a conference that has not been held has not been said.
  if (on === undefined && heldOn === null) return [];
  const isSaidHere = entry.at !== undefined && entry.at === view.conference?.conference.id;
  const isLater = on === undefined ? saidAt && !mayBeHeldBy(saidAt, view.knownOn) : on > view.knownOn;
  if (isLater === true && !isSaidHere) return [];
  // Where it is not known when a conference was held, what was said at it may have been said after another one.
  const mayBeLater = on === undefined && entry.at !== undefined && !isSaidHere && view.knownOn < view.asOf;
  return [{ value, on, at: entry.at, index, counts: mayBeLater ? undefined : true }];
};

/** The statements about a fact that were made by then, or may have been, in the order of their days. */
const statementsOf = (view: PointOfView, name: string, type: FactType): readonly Statement[] =>
  (view.child.chronology ?? [])
    .flatMap((entry, index) => saidIn(view, entry, index, name, type))
    .toSorted((one, other) => Number((one.on ?? '') > (other.on ?? '')) - Number((one.on ?? '') < (other.on ?? '')));

const sayTheSame = (one: Statement, other: Statement): boolean =>
  JSON.stringify(one.value) === JSON.stringify(other.value);

/**
 * What was said last stands. What bears no day, or may not count, may be the last or not, so that it must not differ.
 */
const lastOf = (statements: readonly Statement[]): Statement | undefined => {
  const lastPlace = statements.findLastIndex(({ counts }) => counts === true);
  const last = statements[lastPlace];
  const doubtful = statements.filter(
    ({ on, counts }, place) => on === undefined || (counts === undefined && place > lastPlace),
  );
  return last !== undefined && doubtful.every((one) => sayTheSame(one, last)) ? last : undefined;
};

/**
 * What was said since an earlier span had ended; in doubt where nobody knows when that was, or when the conference was held
 * at which it was said. What bears neither a day nor a conference is taken as it stands.
 */
const saidSince = (statements: readonly Statement[], { endedOn, beganOn }: EarlierSpan): readonly Statement[] =>
  statements.flatMap((statement): readonly Statement[] => {
    const { on, at } = statement;
    if (on === undefined ? at === undefined : on >= beganOn) return [statement];
    if (on === undefined || endedOn === undefined) return [{ ...statement, counts: undefined }];
    return on > endedOn ? [statement] : [];
  });

/**
 * The spans whose end cuts off what was said of a fact: what lasts is said of a plan, and of a child in care of that time too;
 * and whatever news there was before a plan, its making has dealt with.
 */
const earlierSpansOf = (name: string): readonly FindEarlier[] => {
  if (name in newsFacts) return [timeBeforePlan];
  return name.startsWith('lookedAfter.') ? [earlierPlan, earlierPeriod] : [earlierPlan];
};

/**
 * What was said since the previous conference: that has dealt with whatever was said before it or at it. What bears the
 * day of that conference and not its id may have been said after it; what bears no day may have been said before it.
 */
const sincePrevious = (view: PointOfView, statements: readonly Statement[]): readonly Statement[] => {
  const previousOn = agreedUpon(view.before, (history) => settle(latestHeld(history, isOfAnyKind)));
  if (previousOn === null) return statements;
  if (previousOn === undefined) return [];
  const isAtPrevious = (id: string | undefined): boolean => id !== undefined && heldOnOf(view, id) === previousOn;
  return statements
    .filter(({ on, at }) => (on === undefined || on >= previousOn) && !isAtPrevious(at))
    .map((statement) => (statement.on === undefined ? { ...statement, counts: undefined } : statement));
};

/** What stands in chronologies. */
const said: FactDefinitions = { ...newsFacts, ...lastingFacts };

/**
 * The statement of the chronology by which a fact is known.
 *
 * @param view - the point of view
 * @param name - a fact that stands in chronologies
 * @param type - its type
 * @returns the statement's value and its entry's place; `undefined` where there is none
 * @internal
 */
export function statementOf(
  view: PointOfView,
  name: string,
  type: FactType,
): { readonly value: unknown; readonly index: number } | undefined {
  const earlier = earlierSpansOf(name).flatMap((find) => find(view) ?? []);
  const statements = earlier.reduce(saidSince, statementsOf(view, name, type));
  return lastOf(name in newsFacts ? sincePrevious(view, statements) : statements);
}

const valuesOf = (name: string, type: FactType, value: unknown): readonly [string, unknown][] => {
  if (type !== 'judgement') return [[name, value]];
  const { is, by } = value as Judgement;
  return [
    [name, is],
    [`${name}.by`, by],
  ];
};

/**
 * The facts that stand in a child's chronology: what came up since the previous conference, and what holds until it is said
 * otherwise.
 *
 * @param view - the point of view
 * @returns the facts that are known
 * @internal
 */
export function chronologyFacts(view: PointOfView): FactValues {
  if (view.child.chronology === undefined) return {};
  const known = Object.entries(said).flatMap(([name, { type }]) => {
    const statement = statementOf(view, name, type);
    return statement === undefined ? [] : valuesOf(name, type, statement.value);
  });
  return Object.fromEntries(known) as FactValues;
}
