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
    entriesOf(child.part.enquiries, [...child.path, 'enquiries']).flatMap(({ part, path }) => {
      const { startedOn, assessmentCompletedOn: found } = part;
      if (typeof found !== 'string' || typeof startedOn !== 'string' || found >= startedOn) return [];
      const at = { path: [...path, 'assessmentCompletedOn'], found };
      const message = 'the assessment was completed before the enquiries began';
      const related = [{ path: pointer([...path, 'startedOn']), message: `began on ${show(startedOn)}` }];
      return [warningOf({ ...at, code: 'completed-before-started', message, related })];
    }),
  );
}
