import type { DeclaredWord } from './DeclaredWord.ts';

/**
 * The agencies and key disciplines that can be at a conference, beside those that documents declare. Family members,
 * advocates and supporters are none.
 *
 * @public
 */
export const agencies = [
  'childrens-social-care',
  'health-visiting',
  'school-nursing',
  'midwifery',
  'general-practice',
  'paediatrics',
  'child-mental-health',
  'adult-mental-health',
  'hospital',
  'ambulance-service',
  'school',
  'early-years',
  'college',
  'education-welfare',
  'police',
  'probation',
  'prison-service',
  'youth-justice',
  'adult-social-care',
  'housing',
  'drug-and-alcohol-service',
  'domestic-abuse-service',
  'voluntary-organisation',
  'early-help',
  'legal-services',
  'armed-forces-welfare',
  'children-and-family-court-advisory-service',
  'other-agency',
] as const;

/** One of the agencies and key disciplines of the vocabulary. */
export type ShippedAgency = (typeof agencies)[number];

/** One of the agencies and key disciplines: of the vocabulary, or declared by a document. */
export type Agency = ShippedAgency | DeclaredWord;
