import type { Issue } from '../../domain/Result.ts';
import type { Path } from '../../domain/pointer.ts';
import { show, warningOf } from '../../input/inputIssue.ts';
import { bornHere } from './bornHere.ts';
import { saidInCare } from './saidInCare.ts';
import { childrenOf, entriesOf, type CaseDraft, type ChildDraft } from './SenseCheck.ts';

/** Something that can happen to a child only once it is born. */
interface Happening {
  readonly what: string;
  /** Its day; `undefined` where that is not known. */
  readonly day: string | undefined;
  readonly path: Path;
}

const leavingOf = ({ part: { leftUnitedKingdomOn: day }, path }: ChildDraft): readonly Happening[] =>
  typeof day === 'string'
    ? [{ what: 'the child left the United Kingdom', day, path: [...path, 'leftUnitedKingdomOn'] }]
    : [];

/** What an entry says of a child who is looked after. */
const saidOf = ({ part, path }: ChildDraft): readonly Happening[] =>
  entriesOf(part.chronology, [...path, 'chronology']).flatMap((entry) => {
    const said = saidInCare(entry.part);
    if (said === undefined) return [];
    const what = `${show(`lookedAfter.${said}`)} was said of the child`;
    return [{ what, day: entry.part.on, path: [...entry.path, 'lookedAfter', said] }];
  });

/** Times that begin before a birth of which the day is known are refused. */
const careOf = ({ part, path }: ChildDraft): readonly Happening[] =>
  entriesOf(part.lookedAfter, [...path, 'lookedAfter'])
    .filter(({ part: { since } }) => since !== null)
    .map((period) => ({ what: 'the child was looked after', day: undefined, path: period.path }));

const checkChild = (child: ChildDraft): readonly Issue[] => {
  const { bornOn } = child.part;
  if (bornOn === undefined) return [];
  const happenings = [...leavingOf(child), ...saidOf(child), ...(bornOn === null ? careOf(child) : [])];
  const related = [bornHere(child)];
  return happenings
    .filter(({ day }) => bornOn === null || (day !== undefined && day < bornOn))
    .map(({ what, day, path }) =>
      warningOf({ code: 'before-birth', path, found: day, message: `${what} before being born`, related }),
    );
};

/**
 * What is said to have happened to a child before it was born, and cannot have.
 *
 * @param draft - the case
 * @returns `before-birth` warnings
 * @internal
 */
export function checkBeforeBirth(draft: CaseDraft): readonly Issue[] {
  return childrenOf(draft).flatMap(checkChild);
}
