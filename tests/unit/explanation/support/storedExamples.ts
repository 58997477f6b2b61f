import { ask } from '../../../../src/engine/ask.ts';
import type { Decision } from '../../../../src/engine/Decision.ts';
import type { CheckedPolicy } from '../../../../src/engine/Policy.ts';
import type { Rulebook } from '../../../../src/engine/Rulebook.ts';
import { walesCalendar, englandCalendar } from '../../../../src/calendar/index.ts';
import { chairGuidance, england, familyAdvice, oxfordshire, rotherham, wales } from '../../../../src/policies/index.ts';
import { everyQuestion } from '../../../../src/questions/everyQuestion.ts';
import { decideExample } from '../../../policies/decideExample.ts';
import { factsOf, momentOn, rulebookOf } from '../../../support/rules.ts';
import { shippedExamples } from '../../../support/shippedExamples.ts';

/** Documents as an authority would lay them, guidance for chairs and families on top. */
export interface WholeRulebook {
  readonly name: string;
  readonly documents: readonly CheckedPolicy[];
  readonly rulebook: Rulebook;
}

const whole = (...documents: readonly CheckedPolicy[]): WholeRulebook => ({
  name: documents.map(({ policy }) => policy.id).join(', '),
  documents,
  rulebook: rulebookOf(...documents),
});

/** Each authority with all guidance over it. */
export const wholeRulebooks = {
  oxfordshire: whole(england, oxfordshire, chairGuidance, familyAdvice),
  rotherham: whole(england, rotherham, chairGuidance, familyAdvice),
  wales: whole(wales, chairGuidance, familyAdvice),
} as const;

/** A decision as it comes back from where it was stored. */
export const stored = (decision: Decision): Decision => JSON.parse(JSON.stringify(decision)) as Decision;

/** A decision upon a worked example of a document, by the example's name. */
export interface StoredExample {
  readonly name: string;
  readonly decision: Decision;
}

/** The stored decision of every worked example of every document of a rulebook. */
export const storedExamples = ({ name, documents, rulebook }: WholeRulebook): readonly StoredExample[] =>
  documents.flatMap((checked) =>
    shippedExamples(checked).map((example) => ({
      name: `${checked.policy.id}: ${example.name}`,
      decision: stored(decideExample(example, rulebook, name.includes('wales') ? walesCalendar : englandCalendar)),
    })),
  );

/** The stored decision of every question about a case of which nothing is known. */
export const nothingKnown = ({ rulebook }: WholeRulebook): readonly StoredExample[] =>
  [...everyQuestion().values()].map((question) => ({
    name: `${question.name}: nothing is known`,
    decision: stored(ask(question, rulebook, factsOf({}), momentOn())),
  }));
