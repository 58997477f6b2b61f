import type { Issue } from '../../domain/Result.ts';
import { pointer } from '../../domain/pointer.ts';
import { show, warningOf } from '../../input/inputIssue.ts';
import { decidedFor } from './perChild.ts';
import { conferencesOf, type CaseDraft, type ConferenceDraft } from './SenseCheck.ts';

const keys = ['registration', 'planContinues'] as const;

/** What is decided for one child, or for every child of whom nothing is said alone. */
const checkDecided = (conference: ConferenceDraft, child: string | undefined): readonly Issue[] => {
  const [registration, continues] = [
    decidedFor(conference, child, 'registration'),
    decidedFor(conference, child, 'planContinues'),
  ];
  if (registration.part === undefined || continues.part === undefined) return [];
  const isRemoved = registration.part === 'removed';
  if (isRemoved !== continues.part) return [];
  const message = isRemoved
    ? "the child's name was removed from the register, and yet the plan goes on"
    : "the child's name stays on the register, and yet the plan does not go on";
  const related = [{ path: pointer(continues.path), message: `\`outcome.planContinues\` is ${show(continues.part)}` }];
  const { path, part: found } = registration;
  return [warningOf({ code: 'registration-disagrees', path, found, message, related })];
};

const checkConference = (conference: ConferenceDraft): readonly Issue[] => {
  const { children = [], perChild = [] } = conference.part;
  const alone = new Set(
    perChild.flatMap((one) =>
      one?.child !== undefined && keys.some((key) => one.outcome?.[key] !== undefined) ? [one.child] : [],
    ),
  );
  const holdsForAny = children.some((child) => child !== undefined && !alone.has(child));
  return [...(holdsForAny ? [undefined] : []), ...alone].flatMap((child) => checkDecided(conference, child));
};

/**
 * Decisions about a child's name on the register that go against those about the plan.
 *
 * @param draft - the case
 * @returns `registration-disagrees` warnings
 * @internal
 */
export function checkRegistration(draft: CaseDraft): readonly Issue[] {
  return conferencesOf(draft).flatMap(checkConference);
}
