import type { Issue } from '../../domain/Result.ts';
import type { Decision, Obligation, Statement } from '../../engine/Decision.ts';
import type { Rule } from '../../engine/Rule.ts';
import { datesOf } from '../datesOf.ts';
import type { DocumentsBehind } from '../documentsBehind.ts';
import { factsThatTell } from '../ruleFacts.ts';
import { sayTime } from '../words/sayTime.ts';
import { dayNotKnown, deadlineOf, deadlineStep, type DeadlineDuties } from './deadlineSteps.ts';
import { isFamilyAdvice } from './familyAdvice.ts';
import type { FamilyStep } from './FamilyExplanation.ts';
import { lastSecond } from './lastSecond.ts';
import { noWords } from './noWords.ts';
import { plainBar, plainTask } from './plainTask.ts';
import { familyRoles, plainRole } from './plainRoles.ts';
import { taskFamilyWords } from './taskFamilyWords.ts';

/** What follows for a family. */
export interface FamilySteps {
  readonly next: readonly FamilyStep[];
  readonly notKnown: readonly string[];
  readonly issues: readonly Issue[];
}

const words = new Map<string, string | null>(Object.entries(taskFamilyWords));

const concernsFamily = (roles: readonly string[]): boolean => roles.some((role) => familyRoles.includes(role));

/** What a rule asks for, allows or bars. */
interface Phrases {
  /** In words for parents, one phrase for each fact that tells it. */
  readonly said: readonly string[];
  /** Whether all of it stands in what is said. */
  readonly whole: boolean;
  /** Whether there are no words for some of it: other than words that a family need not hear. */
  readonly lacking: boolean;
}

const phrasesOf = (rule: Rule | undefined): Phrases => {
  const facts = rule === undefined ? [] : factsThatTell(rule);
  const said = facts.flatMap((fact) => words.get(fact) ?? []);
  return { said, whole: facts.length === 1, lacking: facts.length === 0 || facts.some((fact) => !words.has(fact)) };
};

const nothing: FamilySteps = { next: [], notKnown: [], issues: [] };

const join = (all: readonly FamilySteps[]): FamilySteps => ({
  next: all.flatMap(({ next }) => next),
  notKnown: all.flatMap(({ notKnown }) => notKnown),
  issues: all.flatMap(({ issues }) => issues),
});

const mayBeMore = 'What else has to be done for you.';

/** Of several things that one duty asks for, a decision does not tell which were done. */
const notDone = (whole: boolean, inTime: string): string =>
  whole ? `It was not done${inTime}.` : `Not all of it was done${inTime}.`;

const lastDay = ({ dueOn, dueAt, kept }: Obligation, whole: boolean): string => {
  const due = dueAt ?? dueOn;
  if (due === undefined) return kept === 'no' ? ` ${notDone(whole, '')}` : '';
  const what = dueAt === undefined ? 'day' : 'time';
  const when = sayTime(due);
  return kept === 'no'
    ? ` The last ${what} for this was ${when}. ${notDone(whole, ' in time')}`
    : ` The last ${what} for this is ${when}.`;
};

const dutySteps = (duty: Obligation, path: string, held: DocumentsBehind): FamilySteps => {
  if (!concernsFamily([duty.who, ...duty.to])) return nothing;
  const { said, whole, lacking } = phrasesOf(held.ruleOf(duty)?.rule);
  const says = `${plainTask(plainRole(duty.who, held.policies), said, duty.force)}${lastDay(duty, whole)}`;
  const isSaid = said.length > 0 && duty.applies === 'yes';
  return {
    next: isSaid ? [{ says, ...datesOf(duty) }] : [],
    notKnown: lacking || (said.length > 0 && duty.applies === 'unknown') ? [mayBeMore] : [],
    issues: lacking ? [noWords(path, duty.rule)] : [],
  };
};

const deadlineSteps = (deadlines: readonly DeadlineDuties[]): FamilySteps => {
  const byWords = new Map<DeadlineDuties['words'], DeadlineDuties>();
  for (const deadline of deadlines) {
    const duties = [...(byWords.get(deadline.words)?.duties ?? []), ...deadline.duties];
    byWords.set(deadline.words, { ...deadline, duties });
  }
  return join(
    [...byWords.values()].map((deadline) => {
      const step = deadlineStep({ ...deadline, duties: deadline.duties.filter(({ applies }) => applies === 'yes') });
      if (step !== undefined) return { ...nothing, next: [step] };
      return deadline.isAsked ? nothing : { ...nothing, notKnown: [dayNotKnown(deadline)] };
    }),
  );
};

const saySteps = (
  says: readonly Statement[],
  side: 'permissions' | 'prohibitions',
  held: DocumentsBehind,
  sentence: typeof plainTask,
): readonly FamilySteps[] =>
  says.map((say, index) => {
    const { rule: id, who, force, applies } = say;
    const rule = held.ruleOf(say)?.rule;
    const { said, lacking } = phrasesOf(rule);
    // What is barred bears on a family whoever it is barred to, as far as there are words for it.
    const isConcerned = concernsFamily([who, ...(rule?.permission?.to ?? [])]) || (side === 'prohibitions' && !lacking);
    if (applies === 'unknown' || isFamilyAdvice(id) || !isConcerned) return nothing;
    return {
      next: said.length === 0 ? [] : [{ says: sentence(plainRole(who, held.policies), said, force) }],
      notKnown: [],
      issues: lacking ? [noWords(`/${side}/${String(index)}`, id)] : [],
    };
  });

const last = ({ dueAt, dueOn }: FamilyStep): number => lastSecond(dueAt ?? dueOn);

const onceEach = <Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly Item[] => [
  ...new Map(items.map((item) => [keyOf(item), item])).values(),
];

/**
 * What of a decision's duties, permissions and prohibitions concerns a family, for parents. What has been done is left
 * out, and so is what only workers owe one another.
 *
 * @param decision - the decision
 * @param held - what is held of the documents that the decision rests on
 * @returns what happens next, the soonest first, and what of it is not known yet
 * @internal
 */
export function familySteps(decision: Decision, held: DocumentsBehind): FamilySteps {
  const deadlines: DeadlineDuties[] = [];
  const others = decision.duties.map((duty, index) => {
    if (duty.kept === 'yes' || isFamilyAdvice(duty.rule)) return nothing;
    const deadline = deadlineOf(duty, decision, held);
    if (deadline === undefined) return dutySteps(duty, `/duties/${String(index)}`, held);
    const isConcerned = deadline.isAsked || deadline.words.concerns === true || concernsFamily([duty.who, ...duty.to]);
    if (isConcerned) deadlines.push(deadline);
    return nothing;
  });
  const { next, notKnown, issues } = join([
    deadlineSteps(deadlines),
    ...others,
    ...saySteps(decision.permissions, 'permissions', held, (who, phrases) => plainTask(who, phrases, 'may')),
    ...saySteps(decision.prohibitions, 'prohibitions', held, plainBar),
  ]);
  const inOrder = next.toSorted((one, other) => last(one) - last(other));
  return { next: onceEach(inOrder, ({ says }) => says), notKnown: [...new Set(notKnown)], issues };
}
