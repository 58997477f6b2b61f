import type { Decision, RuleKind } from '../../../src/index.ts';

/** The kinds of rule on which the outcome of a question turns; a checklist turns on what was not kept to instead. */
const telling: Readonly<Record<string, readonly RuleKind[]>> = {
  'next-review': ['deadline'],
  'early-review': ['trigger'],
  quorum: ['quorum'],
  exclusion: ['ground', 'insufficient-ground'],
  'exclusion-during': ['ground'],
  ending: ['criterion', 'route'],
  'both-plans': ['criterion'],
};

const tellingKinds = ({ question, outcome }: Decision): readonly RuleKind[] => {
  if (outcome === 'at-discretion') return ['discretion'];
  return question.startsWith('deadline:') ? ['deadline'] : (telling[question] ?? []);
};

/**
 * The clauses behind an outcome: those of the rules that hold and on which it turns.
 *
 * @param decision - the decision
 * @returns the clause ids, each once, in the documents' order
 */
export function grounds(decision: Decision): readonly string[] {
  const kinds = tellingKinds(decision);
  const holding = decision.reasons.filter(({ kind, verdict }) => verdict === 'holds' && kinds.includes(kind));
  return [...new Set(holding.flatMap(({ cites }) => cites))];
}
