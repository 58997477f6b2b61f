import type { CalendarDay } from '../../../src/domain/CalendarDay.ts';
import type { CaseFile } from '../../../src/domain/CaseFile.ts';
import type { Child, ChronologyEntry, Move, Plan } from '../../../src/domain/Child.ts';
import type { Conference } from '../../../src/domain/Conference.ts';
import { heldConferenceFacts } from '../../../src/domain/vocabulary/heldConferenceFacts.ts';

type Keyed = Readonly<Record<string, unknown>>;

const isKeyed = (part: unknown): part is Keyed => typeof part === 'object' && part !== null && !Array.isArray(part);
const isLater = (part: unknown, day: CalendarDay): boolean =>
  typeof part === 'string' && /^\d{4}-\d{2}-\d{2}/u.test(part) && part.slice(0, day.length) > day;

/** Days that came later have not come about, and what was judged later has not been judged. */
const withoutLater = <Part>(part: Part, day: CalendarDay): Part => {
  if (Array.isArray(part)) return part.map((one: unknown) => withoutLater(one, day)) as Part;
  if (!isKeyed(part)) return part;
  const kept = Object.entries(part).flatMap(([key, value]) => {
    if (isKeyed(value) && 'is' in value && isLater(value['on'], day)) return [];
    if (key !== 'plannedOn' && isLater(value, day)) return [[key, null]];
    return [[key, withoutLater(value, day)]];
  });
  return Object.fromEntries(kept) as Part;
};

const untold = (conference: Conference): Conference => {
  const kept = Object.entries(conference).flatMap(([section, value]: [string, unknown]): [string, unknown][] => {
    if (`conference.${section}` in heldConferenceFacts) return [];
    if (!isKeyed(value)) return [[section, value]];
    const facts = Object.entries(value).filter(([key]) => !(`${section}.${key}` in heldConferenceFacts));
    return [[section, Object.fromEntries(facts)]];
  });
  return Object.fromEntries(kept) as unknown as Conference;
};

const conferenceAsOf = (conference: Conference, day: CalendarDay): Conference => {
  const { heldOn, plannedOn, attendance } = conference;
  if (!isLater(heldOn, day)) return withoutLater(conference, day);
  const unseen = attendance?.map(({ agency, directContact }) => ({ agency, directContact }));
  const planned = withoutLater(untold(conference), day);
  return { ...planned, heldOn: null, plannedOn: plannedOn ?? heldOn, ...(unseen && { attendance: unseen }) };
};

const daysOfMove = ({
  permanentOn,
  permanenceAgreedOn,
  notifiedOn,
  writtenInformationSentOn,
  receivingConferenceHeldOn,
}: Move): readonly string[] =>
  [permanentOn, permanenceAgreedOn, notifiedOn, writtenInformationSentOn, receivingConferenceHeldOn].flatMap(
    (one) => one ?? [],
  );

const planAsOf = (plan: Plan, day: CalendarDay): Plan => {
  const { endingRoute, ending, ...others } = withoutLater(plan, day);
  return isLater(plan.endedOn, day) ? others : { ...others, endingRoute, ending };
};

const childAsOf = (child: Child, conferences: readonly Conference[], day: CalendarDay): Child => {
  const heldOn = (id: string | undefined): unknown => conferences.find((one) => one.id === id)?.heldOn;
  const wasMade = ({ madeOn, madeAt }: Plan): boolean => !isLater(madeOn ?? heldOn(madeAt), day);
  const wasSaid = ({ on, at }: ChronologyEntry): boolean => !isLater(on ?? heldOn(at), day);
  const hadBegun = (move: Move): boolean => {
    const days = daysOfMove(move);
    return days.length === 0 || days.some((one) => !isLater(one, day));
  };
  return {
    ...withoutLater(child, day),
    plans: child.plans?.filter(wasMade).map((plan) => planAsOf(plan, day)),
    lookedAfter: child.lookedAfter
      ?.filter(({ since }) => !isLater(since, day))
      .map((period) => withoutLater(period, day)),
    moves: child.moves?.filter(hadBegun).map((move) => withoutLater(move, day)),
    chronology: child.chronology?.filter(wasSaid).map((entry) => withoutLater(entry, day)),
    visits: child.visits?.filter(({ on }) => !isLater(on, day)),
    coreGroups: child.coreGroups?.filter(({ heldOn: metOn }) => !isLater(metOn, day)),
  };
};

/**
 * A case as it stood on a day, with everything later removed.
 *
 * @param history - the case
 * @param day - the day
 * @returns the case; what was held only later is planned for its day
 */
export const asItStood = ({ children, conferences, ...others }: CaseFile, day: CalendarDay): CaseFile => ({
  ...others,
  children: children.map((child) => childAsOf(child, conferences, day)),
  conferences: conferences.map((conference) => conferenceAsOf(conference, day)),
});
