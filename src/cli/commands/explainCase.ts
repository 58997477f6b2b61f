import type { Decision } from '../../engine/Decision.ts';
import {
  explain,
  explainToFamily,
  explanationText,
  familyText,
  type Explanation,
  type FamilyExplanation,
} from '../../explanation/index.ts';
import type { Input } from '../input/Input.ts';
import type { Surroundings } from '../Surroundings.ts';
import { decide, type Decided, type DecideReport, type DecideRequest } from './decide.ts';

/** What is to be explained. */
export interface ExplainRequest extends DecideRequest {
  /** Whether to speak to the family rather than to practitioners. */
  readonly family: boolean;
}

/** An explanation, as data and as text. */
export interface Explained {
  readonly explanation: Explanation | FamilyExplanation;
  readonly text: string;
}

/** The explanations about one child and conference. */
export interface SubjectExplained extends Omit<Decided, 'decisions'> {
  readonly explanations: readonly Explained[];
}

/** What came of explaining: for each child and conference, each question's explanation. */
export interface ExplainReport extends Omit<DecideReport, 'decided'> {
  readonly explained: readonly SubjectExplained[];
}

/** Unless it is asked for by name, a question on which there is nothing to say is left out. */
const hasSomethingToSay = ({ outcome }: Decision): boolean => outcome !== 'policy-silent' && outcome !== 'not-running';

/**
 * Explains the decisions of a case.
 *
 * @param request - the case, the policies, the questions and whom to speak to
 * @param surroundings - the machine
 * @returns the explanations for each child, or all that is wrong with the input
 * @internal
 */
export function explainCase(request: ExplainRequest, surroundings: Surroundings): Input<ExplainReport> {
  const decided = decide(request, surroundings);
  if (!decided.ok) return decided;
  const { decided: subjects, ...rest } = decided.value;
  const { rules } = rest;
  const inWords = (decision: Decision): Explained => {
    if (request.family) {
      const explanation = explainToFamily(decision, rules);
      return { explanation, text: familyText(explanation) };
    }
    const explanation = explain(decision, rules);
    return { explanation, text: explanationText(explanation) };
  };
  const explained = subjects.map(({ decisions, ...about }) => ({
    ...about,
    explanations: decisions
      .filter((decision) => request.questions !== undefined || hasSomethingToSay(decision))
      .map(inWords),
  }));
  return { ok: true, value: { ...rest, explained } };
}
