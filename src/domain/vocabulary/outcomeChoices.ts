/** The categories of harm under which a plan can be made. */
export const categoriesOfHarm = [
  'physical-abuse',
  'emotional-abuse',
  'sexual-abuse',
  'financial-abuse',
  'neglect',
] as const;

/** What a conference can decide about a name on the child protection register. */
export const registrations = ['stays', 'removed', 'category-changes'] as const;

/** What a legal planning meeting can lead to. */
export const legalPlanningResults = ['further-supported-period', 'application-to-court'] as const;

/** The letters that parents can receive after legal planning. */
export const legalLetters = ['before-proceedings', 'issue'] as const;
