import type { Issue } from '../../domain/Result.ts';
import { warningOf } from '../../input/inputIssue.ts';
import { bornHere } from './bornHere.ts';
import { heldAbout, type HeldConference } from './conferences.ts';
import { childrenOf, type CaseDraft, type ChildDraft } from './SenseCheck.ts';

const checkConference = ({ part: { kind }, path, heldOn }: HeldConference, child: ChildDraft): readonly Issue[] => {
  const { bornOn } = child.part;
  if (bornOn === undefined || kind === undefined) return [];
  const at = {
    path: [...path, 'kind'],
    related: [bornHere(child)],
  };
  if (kind === 'initial' && (bornOn === null || heldOn < bornOn)) {
    const message = 'the child was not yet born when this initial conference was held';
    return [warningOf({ ...at, code: 'initial-before-birth', message, help: 'did you mean `pre-birth`?' })];
  }
  if (kind !== 'pre-birth' || bornOn === null || heldOn <= bornOn) return [];
  const message = 'the child had been born when this pre-birth conference was held';
  return [warningOf({ ...at, code: 'pre-birth-after-birth', message, help: 'did you mean `initial`?' })];
};

/**
 * Conferences of a kind that is held before a birth, or after it, and were held on the other side of it.
 *
 * @param draft - the case
 * @returns `initial-before-birth` and `pre-birth-after-birth` warnings
 * @internal
 */
export function checkBirthConferences(draft: CaseDraft): readonly Issue[] {
  const heldAboutChild = heldAbout(draft);
  return childrenOf(draft).flatMap((child) =>
    heldAboutChild(child).flatMap((conference) => checkConference(conference, child)),
  );
}
