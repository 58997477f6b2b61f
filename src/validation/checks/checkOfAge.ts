import { reachesAgeOn, readDay, toCalendarDay } from '../../domain/CalendarDay.ts';
import type { Issue } from '../../domain/Result.ts';
import type { Path } from '../../domain/pointer.ts';
import { show, warningOf } from '../../input/inputIssue.ts';
import { bornHere } from './bornHere.ts';
import { conferencesById } from './conferences.ts';
import { plansOf } from './plans.ts';
import { childrenOf, entriesOf, type CaseDraft, type ChildDraft, type ConferenceDraft } from './SenseCheck.ts';

/** Something that begins for children alone. */
interface Beginning {
  readonly what: string;
  readonly day: string | null | undefined;
  readonly path: Path;
}

const ofAge = 18;

const beginningsOf = (child: ChildDraft, conferences: ReadonlyMap<string, ConferenceDraft>): readonly Beginning[] => [
  ...(plansOf(child, conferences) ?? []).map(({ madeOn: day, part: { madeAt, madeOn }, path }) => ({
    what: 'the plan was made',
    day,
    path: [...path, madeOn === undefined && madeAt !== undefined ? 'madeAt' : 'madeOn'],
  })),
  ...entriesOf(child.part.lookedAfter, [...child.path, 'lookedAfter']).map(({ part: { since }, path }) => ({
    what: 'the time of being looked after began',
    day: since,
    path: [...path, 'since'],
  })),
];

/**
 * Plans that were made, and times of being looked after that began, once a child had come of age.
 *
 * @param draft - the case
 * @returns `after-eighteenth-birthday` warnings
 * @internal
 */
export function checkOfAge(draft: CaseDraft): readonly Issue[] {
  const conferences = conferencesById(draft);
  return childrenOf(draft).flatMap((child) => {
    const born = readDay(child.part.bornOn ?? '');
    if (born === undefined) return [];
    const birthday = reachesAgeOn(born, ofAge);
    return beginningsOf(child, conferences).flatMap(({ what, day, path }) => {
      const began = readDay(day ?? '');
      if (began === undefined || began < birthday) return [];
      const message = `${what} on ${show(day)}, and the child came of age on ${show(toCalendarDay(birthday))}`;
      const related = [bornHere(child)];
      return [warningOf({ code: 'after-eighteenth-birthday', path, found: day, message, related })];
    });
  });
}
