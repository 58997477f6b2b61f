import type { CalendarDay } from '../../domain/CalendarDay.ts';
import type { Child, ChronologyEntry, Plan } from '../../domain/Child.ts';
import type { Conference } from '../../domain/Conference.ts';

type Held = Conference & { readonly heldOn: CalendarDay };

/** The conferences about a child that were held, first to last. */
const heldAbout = (id: string, conferences: readonly Conference[]): readonly Held[] =>
  conferences
    .flatMap((one) =>
      typeof one.heldOn === 'string' && one.children.includes(id) ? [{ ...one, heldOn: one.heldOn }] : [],
    )
    .toSorted((one, other) => Number(one.heldOn > other.heldOn) - Number(one.heldOn < other.heldOn));

/** A plan takes the place of its day with the first conference that can have made it, after what it follows. */
const withMakers = (plans: readonly Plan[], held: readonly Held[]): readonly Plan[] => {
  let after: CalendarDay | undefined;
  return plans.map((plan) => {
    const { madeOn, endedOn, ...rest } = plan;
    const [earliest, latest] = [after, endedOn ?? madeOn];
    const maker = held.find(
      ({ kind, heldOn }) =>
        madeOn !== undefined &&
        kind !== 'review' &&
        (earliest === undefined || heldOn > earliest) &&
        (latest === undefined || heldOn <= latest),
    );
    after = endedOn ?? maker?.heldOn ?? madeOn ?? after;
    return maker === undefined ? plan : { ...rest, madeAt: maker.id, ...(endedOn === undefined ? {} : { endedOn }) };
  });
};

/** What bears no day was said at one of the conferences. */
const withConference = (entry: ChronologyEntry, index: number, held: readonly Held[]): ChronologyEntry => {
  const conference = held[index % Math.max(1, held.length)];
  return entry.on !== undefined || conference === undefined ? entry : { ...entry, at: conference.id };
};

/**
 * A child whose record names the conferences at which plans were made and things were said.
 *
 * @param child - the child
 * @param conferences - the case's conferences
 * @param isLinked - whether it does; where not, each day stands in the record itself
 * @returns the child
 * @internal
 */
export function linked(child: Child, conferences: readonly Conference[], isLinked: boolean): Child {
  const held = isLinked ? heldAbout(child.id, conferences) : [];
  const { plans, chronology } = child;
  return {
    ...child,
    ...(plans && { plans: withMakers(plans, held) }),
    ...(chronology && { chronology: chronology.map((entry, index) => withConference(entry, index, held)) }),
  };
}
