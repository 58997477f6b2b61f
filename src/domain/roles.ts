import type { DeclaredWord } from './DeclaredWord.ts';

/**
 * Everyone whom a procedure names: who must do something, to whom, and who judged.
 *
 * @public
 */
export const roles = [
  'lead-social-worker',
  'social-worker',
  'social-work-manager',
  'conference-chair',
  'conference-administrator',
  'safeguarding-unit',
  'core-group',
  'core-group-practitioners',
  'child-protection-conference',
  'initial-conference',
  'review-conference',
  'looked-after-review',
  'independent-reviewing-officer',
  'manager-and-chair',
  'service-manager-safeguarding',
  'head-of-safeguarding',
  'receiving-authority',
  'originating-authority',
  'local-authority',
  'agency',
  'agencies-involved',
  'agencies-invited',
  'agencies-at-first-decision',
  'agencies-in-receiving-country',
  'everyone-invited',
  'everyone-who-attended',
  'practitioners',
  'professionals-attended-or-invited',
  'plan-co-ordinator',
  'register-custodian',
  'regional-safeguarding-board',
  'safeguarding-partnership',
  'record-taker',
  'police',
  'paediatrician',
  'professionals',
  'contributors',
  'social-workers-and-managers',
  'administrative-staff',
  'solicitor',
  'third-parties',
  'court',
  'legal-adviser',
  'advocate',
  'supporter',
  'parents',
  'excluded-parent',
  'child',
  'family',
  'everyone',
] as const;

/** One of those whom procedures name and whom the vocabulary holds. */
export type ShippedRole = (typeof roles)[number];

/** One of those whom a procedure names: of the vocabulary, or declared by a document. */
export type Role = ShippedRole | DeclaredWord;
