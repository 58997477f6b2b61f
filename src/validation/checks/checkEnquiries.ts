import type { Issue } from '../../domain/Result.ts';
import { pointer } from '../../domain/pointer.ts';
import { show, warningOf } from '../../input/inputIssue.ts';
import { childrenOf, entriesOf, type CaseDraft } from './SenseCheck.ts';

/**
 * Enquiries under section 47 whose assessment was completed before they began.
 *
 * @param draft - the case
 * @returns `completed-before-started` warnings
 * @internal
 */
export function checkEnquiries(draft: CaseDraft): readonly Issue[] {
  return childrenOf(draft).flatMap((child) =>
    entriesOf(child.part.chronology, [...child.path, 'chronology']).flatMap(({ part, path }) => {
      const { startedOn, assessmentCompletedOn: found } = part.section47 ?? {};
      if (typeof found !== 'string' || typeof startedOn !== 'string' || found >= startedOn) return [];
      const at = { path: [...path, 'section47', 'assessmentCompletedOn'], found };
      const message = 'the assessment was completed before the enquiries began';
      const related = [{ path: pointer([...path, 'section47', 'startedOn']), message: `began on ${show(startedOn)}` }];
      return [warningOf({ ...at, code: 'completed-before-started', message, related })];
    }),
  );
}
