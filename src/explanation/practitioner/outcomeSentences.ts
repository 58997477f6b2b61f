import type { OpenOutcome } from '../../engine/openOutcomes.ts';
import type { QuestionName } from '../../engine/Rule.ts';
import type { ChecklistOutcome } from '../../questions/checklists.ts';
import type { DeadlineOutcome } from '../../questions/deadline.ts';
import { capitalise } from '../words/capitalise.ts';
import type { Declaring } from '../words/factWords.ts';
import { declaredDeadline } from '../words/declaredDeadline.ts';
import { deadlineWords } from './deadlineWords.ts';

type Sentences = Readonly<Record<string, string>>;

const checklist = (subject: string): Readonly<Record<ChecklistOutcome, string>> => ({
  'not-in-order': `Something that must be so about ${subject} is not.`,
  'falls-short': `Nothing that must be so about ${subject} is lacking, but something that should be so is.`,
  'in-order': `Nothing that is laid down about ${subject} has been left undone or gone against.`,
});

const deadline = (doing: string): Readonly<Record<DeadlineOutcome, string>> => ({
  late: `${capitalise(doing)} was done late: after its last day or moment.`,
  overdue: `${capitalise(doing)} is overdue: it has not been done, and its last day or moment has passed.`,
  due: `${capitalise(doing)} is due: it has not been done, and there is still time.`,
  'in-time': `${capitalise(doing)} was done in time.`,
  'not-running': `No time is running for ${doing}: nothing has set it going, or it is owed no longer.`,
});

const ofQuestions: Readonly<Record<QuestionName, Sentences>> = {
  'next-review': {
    'held-late': 'The review was held late.',
    overdue: 'The review is overdue: it has not been held, and its last day has passed.',
    due: 'The review is due: it has not been held, and there is still time.',
    'held-in-time': 'The review was held in time.',
    'not-running': 'No review is due any more: it ceased to be owed before it was due.',
  },
  'early-review': {
    convene: 'A review is to be convened earlier than it is due.',
    consider: 'Convening a review earlier than it is due is to be considered.',
    'not-required': 'Nothing that the documents lay down calls for an early review.',
  },
  quorum: {
    quorate: 'The conference is quorate.',
    'quorate-by-exception':
      'The conference is quorate by exception: too few agencies are there for the rule, and the exception has been accepted.',
    inquorate: 'The conference is not quorate.',
  },
  exclusion: {
    'request-not-in-order': 'The request is not in order: it lacks something that it must have.',
    'may-exclude': 'A listed ground is met, so that the family member may be excluded; whoever decides, decides.',
    'insufficient-ground': 'The only reason given is by itself no reason to exclude anyone.',
    'at-discretion': 'No listed ground is met, and the list is not exhaustive: it is left to whoever decides.',
    'no-ground': 'No ground for excluding the family member is met.',
  },
  'exclusion-during': {
    'may-ask-to-leave': 'A ground is met upon which the parent may be asked to leave.',
    'no-ground': 'No ground for asking the parent to leave is met.',
  },
  ending: {
    'may-end': 'The plan may end: a criterion is met, and a route that is open to it has all that it needs.',
    'awaits-route': 'A criterion for ending the plan is met, but every route to it still needs something.',
    'criteria-not-met': 'No criterion for ending the plan is met.',
    'plan-ended': 'The plan has ended: it is asked only what follows upon that.',
  },
  'both-plans': {
    'not-looked-after': 'The child is not looked after, so the question of two plans does not arise.',
    'reason-for-both': 'There is a reason for a child protection plan beside the care plan.',
    'no-reason-for-both': 'There is no reason for a child protection plan beside the care plan.',
  },
  'significant-harm': {
    likely: 'By what is laid down for it, it is shown that the child is likely to suffer significant harm.',
    'not-shown': 'By what is laid down for it, it is not shown that the child is likely to suffer significant harm.',
  },
  preparation: checklist('preparing the family'),
  attendance: checklist('invitations and attendance'),
  advocacy: checklist("the child's advocate"),
  reports: checklist('reports'),
  agenda: checklist('what the conference goes through'),
  'looked-after': {
    ...checklist('looked-after children with a plan'),
    'not-looked-after': 'The child is not looked after: what is laid down for that time is not asked for now.',
  },
  transfer: checklist('the move'),
  decision: checklist('taking the decision'),
  outcome: checklist('what follows upon the decision'),
  record: checklist('the record'),
  appeal: checklist('appeals and complaints'),
};

const open: Readonly<Record<OpenOutcome, string>> = {
  undetermined: 'This cannot be settled yet: facts that are missing could change the answer.',
  'not-yet': 'This is still to come: it hangs on what nobody can know before the conference is held.',
  'did-not-go-ahead': 'The conference did not go ahead, so that there is nothing to say of it.',
  'policy-silent': 'The documents lay nothing down on this.',
  'no-version-in-force': 'No version of the documents was in force then.',
  'child-died': 'The child has died: what the documents lay down on this is owed no more.',
  'plan-ended': 'The plan has ended: what the documents lay down on this is about children with a plan.',
  'no-plan-yet': 'There is no plan yet: what the documents lay down on this is about children with a plan.',
};

const outcomes: ReadonlyMap<string, Sentences> = new Map<string, Sentences>([
  ...Object.entries(ofQuestions),
  ...Object.entries(deadlineWords).map(([name, doing]) => [`deadline:${name}`, deadline(doing)] as const),
]);

/**
 * What an outcome says.
 *
 * @param question - the question's name
 * @param outcome - the outcome
 * @param policies - the documents in which a deadline of their own may be declared
 * @returns one sentence, or `undefined` where there is no such question or the question has no such outcome
 * @internal
 */
export function outcomeSentence(question: string, outcome: string, policies: Declaring): string | undefined {
  const declared = declaredDeadline(question, policies);
  const sentences = declared === undefined ? outcomes.get(question) : deadline(declared.says);
  return sentences === undefined ? undefined : new Map(Object.entries({ ...open, ...sentences })).get(outcome);
}
