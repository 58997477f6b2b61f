import { deepFreeze } from '../../domain/deepFreeze.ts';
import type { Issue } from '../../domain/Result.ts';
import type { Comparison } from '../../engine/Condition.ts';
import type { Decision } from '../../engine/Decision.ts';
import type { Rule } from '../../engine/Rule.ts';
import type { RulesInTime } from '../../engine/rulesInTime.ts';
import { documentsBehind, type DocumentsBehind } from '../documentsBehind.ts';
import { heldIssues, warning } from '../heldIssues.ts';
import { alwaysAsked } from '../ruleFacts.ts';
import { sayList } from '../words/sayList.ts';
import { factsDecided } from './factsDecided.ts';
import { adviceThatApplies } from './familyAdvice.ts';
import type { FamilyContext, FamilyExplanation } from './FamilyExplanation.ts';
import { familySteps, type FamilySteps } from './familySteps.ts';
import { isAboutLegalPlanning, legalAdvice } from './legalAdvice.ts';
import { missingFamilyWords } from './missingFamilyWords.ts';
import { noWords } from './noWords.ts';
import { askYourSocialWorker, outcomeFamilySentences, questionFamilyWords } from './outcomeFamilyWords.ts';
import { plainRole } from './plainRoles.ts';
import { wordMeanings } from './wordMeanings.ts';

/** Questions whose outcome leaves something to be decided by those whom the decision names. */
const leftToDecide: readonly string[] = ['exclusion', 'ending'];

const whoDecides = ({ deciders }: Decision, { policies }: DocumentsBehind): readonly string[] => {
  const names = deciders.flatMap(({ who, applies }) => (applies === 'yes' ? [plainRole(who, policies)] : []));
  return names.length === 0 ? [] : [`It is up to ${sayList([...new Set(names)], 'or')} to decide.`];
};

/** What is left to be decided comes before whether it was; otherwise what was decided comes first. */
const whatWasDecided = (decision: Decision, says: readonly string[], held: DocumentsBehind): readonly string[] => {
  const settled = factsDecided(decision, held);
  return leftToDecide.includes(decision.question)
    ? [...says, ...whoDecides(decision, held), ...settled]
    : [...settled, ...says];
};

const sections = new Map<string, string>(Object.entries(missingFamilyWords));

const onlyLocal = 'Something that your own council asks about.';

const missingWords = ({ missing }: Decision): readonly string[] =>
  missing.map((fact) => sections.get(fact.slice(0, fact.indexOf('.'))) ?? onlyLocal);

const rights = (question: string): readonly string[] => {
  const complain = ['If you do not agree with this, you can say so.', 'You have the right to complain.'];
  // Who is kept out of a meeting is not appealed against: whoever chairs it has the last word.
  return question.startsWith('exclusion')
    ? [...complain, 'Ask the chair of the meeting how to do this.']
    : [...complain, 'Ask the chair of the meeting how to do this, and if you can appeal.'];
};

const whoToAsk = ({ whoToAsk: own }: FamilyContext): readonly string[] => [
  ...(own === undefined ? [] : [own]),
  "You can ask your child's social worker, or the chair of the meeting, about this.",
];

const tellInPerson = (path: string, found: string): Issue =>
  warning({
    code: 'tell-in-person',
    path,
    message: 'the child has died, and what follows is left out of the text',
    found,
    expected: 'someone to speak to the family',
    help: 'do not send the text; speak to the family in person',
  });

/** Whether a comparison holds only of a child who has died: by the day of the death, or by the stage of life. */
const isOfDeath = (one: Comparison): boolean => {
  if (one.fact === 'child.diedOn') return 'happened' in one && one.happened;
  return one.fact === 'child.life' && 'is' in one && one.is === 'died';
};

/** Whether a rule that holds tells of a death. */
const tellsOfDeath = ({ about, when }: Rule): boolean =>
  about.child.every((life) => life === 'died') || alwaysAsked(when).some(isOfDeath);

/** A death is no matter for a text, whether the question is settled by it or a rule asks for it. */
const deathIssues = ({ outcome, reasons }: Decision, held: DocumentsBehind): readonly Issue[] => {
  if (outcome === 'child-died') return [tellInPerson('/outcome', outcome)];
  return reasons.flatMap((reason, index) => {
    const rule = reason.verdict === 'holds' ? held.ruleOf(reason)?.rule : undefined;
    return rule !== undefined && tellsOfDeath(rule) ? [tellInPerson(`/reasons/${String(index)}`, reason.rule)] : [];
  });
};

const nothingFollows: FamilySteps = { next: [], notKnown: [], issues: [] };

/**
 * Explains a decision to parents, in plain and respectful words: what was decided, what happens next and by when, what is
 * not known yet, whom to ask, and their right to complain.
 *
 * It says no more than the decision does. What workers owe only one another is left out, and so is why: a reason can be
 * a child's or a worker's to tell. Where the advice for families is among the decision's documents, its rules that apply
 * are spoken in their own words.
 *
 * @param decision - the decision, which may have been stored as JSON and read again
 * @param rules - the documents in all their versions, or one rulebook: the one that it was taken by, or one that holds the
 *   same documents
 * @param context - what the decision cannot know
 * @returns the explanation, frozen
 * @example
 * ```ts
 * const withPlan = { 'child.life': 'living', 'plan.stage': 'in-force', 'plan.endedOn': null };
 * const facts = createFacts({ ...withPlan, 'review.isFirst': true, 'review.precedingConferenceOn': asOf, 'review.heldOn': null });
 * const { next } = explainToFamily(ask(nextReview, rulebook, facts, { asOf, calendar }), rulebook);
 * expect(next[0]?.says).toBe('The next review meeting should be held by Wednesday 10 June 2026.');
 * ```
 * @public
 */
export function explainToFamily(
  decision: Decision,
  rules: RulesInTime,
  context: FamilyContext = {},
): FamilyExplanation {
  const { question, outcome, receipt } = decision;
  const held = documentsBehind(rules, receipt);
  const words = questionFamilyWords(question, held.policies);
  const says = outcomeFamilySentences(question, outcome, held.policies);
  const deaths = deathIssues(decision, held);
  const hasDied = deaths.length > 0;
  const applying = hasDied ? [] : adviceThatApplies(decision, held);
  const steps = hasDied ? nothingFollows : familySteps(decision, held);
  const result = says ?? askYourSocialWorker;
  const decided = hasDied ? result : whatWasDecided(decision, result, held);
  const next = steps.next.map((step) => step.says);
  const notKnown = hasDied ? [] : [...new Set([...missingWords(decision), ...steps.notKnown])];
  const advice = applying.filter((rule) => !isAboutLegalPlanning(rule)).map((rule) => rule.says);
  const legal = hasDied ? [] : legalAdvice(decision, held, context, applying.filter(isAboutLegalPlanning));
  const ask = whoToAsk(context);
  const disagree = rights(question);
  return deepFreeze({
    question,
    outcome,
    asOf: receipt.asOf,
    title: words?.title ?? 'What the rules say',
    decided,
    next: steps.next,
    notKnown,
    advice,
    legal,
    words: wordMeanings([...decided, ...next, ...notKnown, ...advice, ...legal, ...ask, ...disagree]),
    whoToAsk: ask,
    rights: disagree,
    issues: [
      ...heldIssues(decision, held),
      ...(says === undefined ? [noWords('/outcome', outcome)] : []),
      ...steps.issues,
      ...deaths,
    ],
  });
}
