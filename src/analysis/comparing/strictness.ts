/** Whether what comes after asks for more, for less, or for something else. */
export type Direction = 'stricter' | 'laxer' | 'other';

type Ranks = Readonly<Record<string, number>>;

const deadline: Ranks = { late: 0, overdue: 0, due: 1, 'in-time': 1, 'not-running': 2, 'policy-silent': 3 };
const checklist: Ranks = { 'not-in-order': 0, 'falls-short': 1, 'in-order': 2, 'policy-silent': 3 };

/** For each question the outcomes from those that ask for most, or allow least, to those that ask for least. */
const ranks: Readonly<Record<string, Ranks>> = {
  'next-review': {
    overdue: 0,
    'held-late': 0,
    due: 1,
    'held-in-time': 1,
    'no-plan-yet': 2,
    'plan-ended': 2,
    'not-running': 2,
    'policy-silent': 3,
  },
  'early-review': { convene: 0, consider: 1, 'not-required': 2 },
  quorum: { inquorate: 0, 'quorate-by-exception': 1, quorate: 2 },
  exclusion: {
    'request-not-in-order': 0,
    'no-ground': 0,
    'insufficient-ground': 0,
    'at-discretion': 1,
    'may-exclude': 2,
  },
  'exclusion-during': { 'no-ground': 0, 'may-ask-to-leave': 1 },
  ending: { 'criteria-not-met': 0, 'awaits-route': 1, 'may-end': 2 },
  'both-plans': { 'no-reason-for-both': 0, 'reason-for-both': 1 },
  'significant-harm': { likely: 0, 'not-shown': 1 },
};

const ranksOf = (question: string, outcome: string): Ranks => {
  const own = ranks[question] ?? (question.startsWith('deadline:') ? deadline : undefined);
  return own ?? (outcome in checklist ? checklist : {});
};

/**
 * Whether one outcome of a question asks for more than another, or allows less.
 *
 * @param question - the question's name
 * @param before - one outcome
 * @param after - the other
 * @returns `stricter` where the other asks for more or allows less, `laxer` where it asks for less or allows more, and
 *   `other` where they differ in another way, as silence does from an answer on grounds
 * @internal
 */
export function directionOf(question: string, before: string, after: string): Direction {
  const one = ranksOf(question, before)[before];
  const other = ranksOf(question, after)[after];
  if (one === undefined || other === undefined || one === other) return 'other';
  return other < one ? 'stricter' : 'laxer';
}
