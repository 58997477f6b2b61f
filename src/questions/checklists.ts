import type { CompiledRule } from '../engine/compileRule.ts';
import { factsOfCondition } from '../engine/comparisonsOf.ts';
import { canBeBroken } from '../engine/factsOfRule.ts';
import { all, not } from '../engine/logic.ts';
import type { Question } from '../engine/Question.ts';
import type { QuestionName } from '../engine/Rule.ts';
import { anyBroken } from './anyBroken.ts';
import { belongsTo } from './belongsTo.ts';
import { createQuestion } from './createQuestion.ts';

/** Whether everything that is laid down on a subject has been kept to. */
export type ChecklistOutcome = 'not-in-order' | 'falls-short' | 'in-order';

/** The rules which can be broken settle it, musts before all others. */
const createChecklist = (name: QuestionName): Question<ChecklistOutcome> =>
  createQuestion(
    name,
    ['not-in-order', 'falls-short', 'in-order'],
    (rule) => belongsTo(rule, name) && canBeBroken(rule),
    (rules) => [
      anyBroken(rules.filter(({ rule }) => rule.force === 'must')),
      anyBroken(rules.filter(({ rule }) => rule.force !== 'must')),
    ],
    { waitsForConference: true },
  );

/**
 * Were the right people invited and there, and was it dealt with where they were not?
 *
 * `not-in-order` where something that must be was not, `falls-short` where only something that should be was not,
 * `not-yet` while some of it waits for a conference to come.
 *
 * @public
 */
export const attendance: Question<ChecklistOutcome> = createChecklist('attendance');

/** Has the family been prepared for the conference as laid down? @public */
export const preparation: Question<ChecklistOutcome> = createChecklist('preparation');

/** Was advocacy for the child offered and given as laid down? @public */
export const advocacy: Question<ChecklistOutcome> = createChecklist('advocacy');

/**
 * Was everything gone through that is to be gone through, in the order in which it is laid down? The reasons stand in
 * that order: asked of a conference to come, of which nothing is known, they are its agenda.
 *
 * @source Agenda and guidance for chairs, 2 to 6; Oxfordshire 1; Rotherham, purpose; Wales, tasks
 * @public
 */
export const agenda: Question<ChecklistOutcome> = createChecklist('agenda');

/** Has everything followed that is to follow upon the decision for the child? @public */
export const outcome: Question<ChecklistOutcome> = createChecklist('outcome');

/** Have the family been told of their rights to appeal and to complain, and were they heard? @public */
export const appeal: Question<ChecklistOutcome> = createChecklist('appeal');

/** Are the reports made and shared as laid down? @public */
export const reports: Question<ChecklistOutcome> = createChecklist('reports');

/** Is the record made, kept and sent as laid down? @public */
export const record: Question<ChecklistOutcome> = createChecklist('record');

/** Is a move between authorities dealt with as laid down? @public */
export const transfer: Question<ChecklistOutcome> = createChecklist('transfer');

/** A rule that asks since when the child was looked after is about one who is no longer looked after, too. */
const outlastsCare = ({ rule }: CompiledRule): boolean => factsOfCondition(rule.when).includes('lookedAfter.since');

const ofCare = createChecklist('looked-after');

/**
 * Is what is laid down for looked-after children with a plan kept to?
 *
 * `not-looked-after` where the child is not, unless something is broken that is owed to one who was: a child who has been
 * taken home is no longer looked after, and much is owed just then.
 *
 * @public
 */
export const lookedAfter: Question<'not-looked-after' | ChecklistOutcome> = {
  ...ofCare,
  outcomes: ['not-looked-after', ...ofCare.outcomes],
  decide: (rules, test) => [
    all(test({ fact: 'lookedAfter.now', is: false }), not(anyBroken(rules.filter(outlastsCare)))),
    ...ofCare.decide(rules, test),
  ],
};

/** Was the decision taken as laid down? @public */
export const decision: Question<ChecklistOutcome> = createChecklist('decision');
