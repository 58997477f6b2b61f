import type { Issue } from '../../domain/Result.ts';
import { pointer, type Path } from '../../domain/pointer.ts';
import { show, warningOf } from '../../input/inputIssue.ts';
import { heldAbout, type HeldConference } from './conferences.ts';
import { saidInCare } from './saidInCare.ts';
import { saysYes } from './saysYes.ts';
import { childrenOf, entriesOf, type CaseDraft, type ChildDraft } from './SenseCheck.ts';
import { seriesOf } from './seriesOf.ts';

/** Something that happened on a day. */
interface Happening {
  readonly what: string;
  readonly day: string | null | undefined;
  readonly path: Path;
}

/** What an entry can tell of a child who lives only; an allegation, or an enquiry, may come up after a death. */
const ofTheLiving = ['risk', 'broughtForward', 'coreGroup'] as const;

const saidOf = ({ part, path }: ChildDraft): readonly Happening[] =>
  entriesOf(part.chronology, [...path, 'chronology']).flatMap((entry) => {
    const section = ofTheLiving.find((name) => Object.values<unknown>(entry.part[name] ?? {}).some(saysYes));
    const said = section ?? (saidInCare(entry.part) && 'lookedAfter');
    if (said === undefined) return [];
    return [{ what: `something of ${show(said)} was said`, day: entry.part.on, path: [...entry.path, 'on'] }];
  });

const movesOf = ({ part, path }: ChildDraft): readonly Happening[] => [
  {
    what: 'the child left the United Kingdom',
    day: part.leftUnitedKingdomOn,
    path: [...path, 'leftUnitedKingdomOn'],
  },
  ...entriesOf(part.moves, [...path, 'moves']).flatMap((move) => [
    { what: 'the child moved for good', day: move.part.permanentOn, path: [...move.path, 'permanentOn'] },
    {
      what: 'the receiving authority held its conference',
      day: move.part.receivingConferenceHeldOn,
      path: [...move.path, 'receivingConferenceHeldOn'],
    },
  ]),
];

const careOf = ({ part, path }: ChildDraft): readonly Happening[] =>
  entriesOf(part.lookedAfter, [...path, 'lookedAfter']).flatMap((period) => [
    { what: 'the time of being looked after began', day: period.part.since, path: [...period.path, 'since'] },
    { what: 'the time of being looked after ended', day: period.part.endedOn, path: [...period.path, 'endedOn'] },
    ...entriesOf(period.part.reviews, [...period.path, 'reviews']).map((review) => ({
      what: 'the looked-after review was held',
      day: review.part.heldOn,
      path: [...review.path, 'heldOn'],
    })),
  ]);

const happeningsOf = (child: ChildDraft, held: readonly HeldConference[]): readonly Happening[] => {
  const { part, path } = child;
  const under = (list: string): Path => [...path, list];
  return [
    ...held.map((one) => ({ what: 'the conference was held', day: one.heldOn, path: [...one.path, 'heldOn'] })),
    ...entriesOf(part.plans, under('plans')).flatMap((plan) => [
      { what: 'the plan was made', day: plan.part.madeOn, path: [...plan.path, 'madeOn'] },
      { what: 'the plan ended', day: plan.part.endedOn, path: [...plan.path, 'endedOn'] },
    ]),
    ...careOf(child),
    ...movesOf(child),
    ...saidOf(child),
    ...entriesOf(part.visits, under('visits')).map((visit) => ({
      what: 'the visit was made',
      day: visit.part.on,
      path: [...visit.path, 'on'],
    })),
    ...entriesOf(part.coreGroups, under('coreGroups')).map((meeting) => ({
      what: 'the core group met',
      day: meeting.part.heldOn,
      path: [...meeting.path, 'heldOn'],
    })),
    ...seriesOf(child).flatMap(({ key, entries }) =>
      entries.map((entry) => ({
        what: `an entry of ${show(key)} was made`,
        day: entry.part.on,
        path: [...entry.path, 'on'],
      })),
    ),
  ];
};

/**
 * What is said to have happened after a child's death.
 *
 * @param draft - the case
 * @returns `after-death` warnings
 * @internal
 */
export function checkAfterDeath(draft: CaseDraft): readonly Issue[] {
  const heldAboutChild = heldAbout(draft);
  return childrenOf(draft).flatMap((child) => {
    const { diedOn } = child.part;
    if (typeof diedOn !== 'string') return [];
    const related = [{ path: pointer([...child.path, 'diedOn']), message: `the child died on ${show(diedOn)}` }];
    return happeningsOf(child, heldAboutChild(child))
      .filter(({ day }) => typeof day === 'string' && day > diedOn)
      .map(({ what, day, path }) =>
        warningOf({ code: 'after-death', path, found: day, message: `${what} after the child's death`, related }),
      );
  });
}
