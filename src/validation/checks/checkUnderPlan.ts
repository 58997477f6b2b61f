import type { Issue } from '../../domain/Result.ts';
import { pointer } from '../../domain/pointer.ts';
import { show, warningOf } from '../../input/inputIssue.ts';
import { conferencesById } from './conferences.ts';
import { inOrder, plansOf } from './plans.ts';
import { childrenOf, entriesOf, type CaseDraft, type ChildDraft } from './SenseCheck.ts';
import { seriesOf } from './seriesOf.ts';

const daysUnderPlan = ({
  part,
  path,
}: ChildDraft): readonly { day: string | undefined; what: string; at: string }[] => [
  ...entriesOf(part.visits, [...path, 'visits']).map((visit) => ({
    day: visit.part.on,
    what: 'the visit',
    at: pointer([...visit.path, 'on']),
  })),
  ...entriesOf(part.coreGroups, [...path, 'coreGroups']).map((meeting) => ({
    day: meeting.part.heldOn,
    what: 'the meeting of the core group',
    at: pointer([...meeting.path, 'heldOn']),
  })),
  ...seriesOf({ part, path }).flatMap(({ key, entries }) =>
    entries.map((entry) => ({
      day: entry.part.on,
      what: `an entry of ${show(key)}`,
      at: pointer([...entry.path, 'on']),
    })),
  ),
];

/**
 * Visits and meetings of core groups before there was a plan for them to be under.
 *
 * @param draft - the case
 * @returns `before-plan` warnings
 * @internal
 */
export function checkUnderPlan(draft: CaseDraft): readonly Issue[] {
  const conferences = conferencesById(draft);
  return childrenOf(draft).flatMap((child) => {
    const known = plansOf(child, conferences);
    const plans = known && inOrder(known);
    if (plans === undefined) return [];
    const [first] = plans;
    return daysUnderPlan(child)
      .filter(({ day }) => day !== undefined && (first === undefined || day < first.madeOn))
      .map(({ day, what, at }) =>
        warningOf({
          code: 'before-plan',
          path: at,
          found: day,
          message: `${what} was before ${first === undefined ? 'there was any plan' : 'the plan was made'}`,
          related: first && [{ path: pointer(first.madePath), message: `made on ${show(first.madeOn)}` }],
        }),
      );
  });
}
