/**
 * The agencies and key disciplines that can be at a conference. Family members, advocates and supporters are none.
 * At most 31, since a set of them is held in the bits of one number.
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

/** One of the agencies and key disciplines. */
export type Agency = (typeof agencies)[number];
