import type { OpenOutcome } from '../../engine/openOutcomes.ts';
import type { QuestionName } from '../../engine/Rule.ts';
import type { DeadlineInPlainWords } from '../../engine/Policy.ts';
import { capitalise } from '../words/capitalise.ts';
import { declaredDeadline } from '../words/declaredDeadline.ts';
import type { Declaring } from '../words/factWords.ts';
import { deadlineFamilyWords } from './deadlineFamilyWords.ts';

/** A question in words for parents: what it is about, and what each outcome says. */
export interface QuestionFamilyWords {
  readonly title: string;
  readonly outcomes: Readonly<Record<string, readonly string[]>>;
}

/** A question that asks whether all that is laid down on a subject was kept to. */
const checklist = (title: string, about: string): QuestionFamilyWords => ({
  title,
  outcomes: {
    'in-order': [`The rules say what to do ${about}.`, 'So far nothing is missing.'],
    'falls-short': [`The rules say what to do ${about}.`, 'Some things that should be done have not been done.'],
    'not-in-order': [`The rules say what to do ${about}.`, 'Some things that must be done have not been done.'],
    undetermined: [`The rules say what to do ${about}.`, 'It is not yet known if anything is missing.'],
    'policy-silent': [`The rules do not say what to do ${about}.`],
  },
});

const deadline = ({ subject, done, plural }: DeadlineInPlainWords): QuestionFamilyWords => {
  const [was, has] = plural === true ? ['were', 'have'] : ['was', 'has'];
  const begins = capitalise(subject);
  return {
    title: begins,
    outcomes: {
      due: [`${begins} ${has} not been ${done} yet.`, 'There is still time.'],
      overdue: [`${begins} should have been ${done} by now.`, 'This has not happened yet.'],
      'in-time': [`${begins} ${was} ${done} in time.`],
      late: [`${begins} ${was} ${done}, but late.`],
      'not-running': [`At the moment there is no set day for ${subject}.`],
      undetermined: [`Too little is known yet to say how things stand with ${subject}.`],
      'policy-silent': [`The rules do not say by when ${subject} must be ${done}.`],
    },
  };
};

const aChildInCare = checklist('A child in care who has a plan', 'for a child in care who has a plan');

const ofQuestions: Readonly<Record<QuestionName, QuestionFamilyWords>> = {
  'next-review': {
    title: 'Your next review meeting',
    outcomes: {
      due: ['The next review meeting has not been held yet.', 'There is still time to hold it.'],
      overdue: ['The review meeting should have been held by now.', 'It has not been held yet.'],
      'held-in-time': ['The review meeting was held in time.'],
      'held-late': ['The review meeting was held, but late.'],
      'not-running': ['No review meeting is due any more.'],
      'plan-ended': ["Your child's plan has ended.", 'So no review meeting is due.'],
      'no-plan-yet': ['There is no plan for your child yet.', 'So no review meeting is due.'],
      undetermined: ['It is not yet clear by when the next review meeting must be held.'],
      'policy-silent': ['The rules do not say by when the next review meeting must be held.'],
    },
  },
  'early-review': {
    title: 'An early review meeting',
    outcomes: {
      convene: ['A review meeting should be held early.', 'It should not wait until the next one is due.'],
      consider: ['People should think about holding a review meeting early.', 'It is not yet decided if they will.'],
      'not-required': ['Nothing calls for an early review meeting now.'],
      undetermined: ['It is not yet clear if a review meeting should be held early.'],
      'policy-silent': ['The rules do not say when a review meeting should be held early.'],
    },
  },
  quorum: {
    title: 'Who is at the meeting',
    outcomes: {
      quorate: ['Enough services are at the meeting.'],
      'quorate-by-exception': [
        'Fewer services than usual are at the meeting.',
        'It was agreed that the meeting can go on this time.',
      ],
      inquorate: ['Too few services are at the meeting.'],
      undetermined: ['It is not yet known if enough services are at the meeting.'],
      'policy-silent': ['The rules do not say how many services must be at the meeting.'],
    },
  },
  exclusion: {
    title: 'Who can be at the meeting',
    outcomes: {
      'may-exclude': [
        'The rules allow someone in the family to be kept out of the meeting, or out of part of it.',
        'It does not have to happen.',
      ],
      'at-discretion': [
        'None of the reasons that the rules list for keeping someone out of the meeting is there.',
        'The list does not name every reason, so it can still happen.',
      ],
      'insufficient-ground': [
        'One reason was given to keep someone out of the meeting.',
        'The rules say that it is not enough.',
      ],
      'request-not-in-order': [
        'The rules say how to ask that someone is kept out of the meeting.',
        'Something they call for is missing.',
      ],
      'no-ground': ['The rules give no reason here to keep someone out of the meeting.'],
      undetermined: ['It is not yet clear if someone can be kept out of the meeting.'],
      'policy-silent': ['The rules do not say when someone can be kept out of the meeting.'],
    },
  },
  'exclusion-during': {
    title: 'Staying at the meeting',
    outcomes: {
      'may-ask-to-leave': ['The rules allow a parent to be asked to leave the meeting.', 'It does not have to happen.'],
      'no-ground': ['The rules give no reason to ask a parent to leave the meeting.'],
      undetermined: ['Too little is known to say if a parent can be asked to leave the meeting.'],
      'policy-silent': ['The rules do not say when a parent can be asked to leave the meeting.'],
    },
  },
  ending: {
    title: 'If the plan can end',
    outcomes: {
      'may-end': ["The rules allow your child's plan to end."],
      'awaits-route': ["There is a reason for your child's plan to end.", 'Something else has to happen first.'],
      'criteria-not-met': ["At the moment the rules give no reason for your child's plan to end."],
      'plan-ended': ["Your child's plan has ended."],
      undetermined: ["It is not yet clear if your child's plan can end."],
      'policy-silent': ["The rules do not say when your child's plan can end."],
    },
  },
  'both-plans': {
    title: 'A second plan for a child in care',
    outcomes: {
      'not-looked-after': ['Your child is not in care.', 'So there is no need to ask about a second plan.'],
      'reason-for-both': ['There is a reason for a child protection plan as well as the care plan.'],
      'no-reason-for-both': ['There is no reason for a child protection plan as well as the care plan.'],
      undetermined: ['It is not yet clear if there is a reason for a child protection plan as well as the care plan.'],
      'policy-silent': ['The rules do not say when a child in care needs a child protection plan as well.'],
    },
  },
  'significant-harm': {
    title: "Your child's safety",
    outcomes: {
      likely: [
        'It has been judged that your child may well come to serious harm.',
        'The rules say how this is judged.',
      ],
      'not-shown': ['By the rules, it has not been shown that your child may well come to serious harm.'],
      undetermined: ['It is not yet settled if your child may well come to serious harm.'],
      'policy-silent': ['The rules do not say how to judge if a child may well come to serious harm.'],
    },
  },
  preparation: checklist('Getting ready for the meeting', 'to help you get ready for the meeting'),
  attendance: checklist('Who comes to the meeting', 'about who comes to the meeting'),
  advocacy: checklist('A voice for your child', 'so that your child has someone to speak up for them'),
  reports: checklist('The reports for the meeting', 'about the reports for the meeting'),
  agenda: checklist('What the meeting talks about', 'about what the meeting talks about'),
  'looked-after': {
    title: aChildInCare.title,
    outcomes: {
      ...aChildInCare.outcomes,
      'not-looked-after': ['Your child is not in care.', 'So the rules for the time in care are not asked about now.'],
    },
  },
  transfer: checklist('Moving to a new area', 'when a family moves to a new area'),
  decision: checklist('How the meeting decides', 'when the meeting decides'),
  outcome: checklist('After the meeting', 'after the meeting'),
  record: checklist('The notes of the meeting', 'with the notes of the meeting'),
  appeal: checklist('If you do not agree', 'when parents do not agree'),
};

/** What a family is told where their social worker has to tell the rest. */
export const askYourSocialWorker: readonly string[] = ["Your child's social worker can tell you what came of this."];

/** The outcomes that are said alike whatever the question is. */
const alike: Readonly<Record<Exclude<OpenOutcome, 'undetermined' | 'policy-silent'>, readonly string[]>> = {
  'not-yet': ['The meeting has not been held yet.', 'So it is too early to say.'],
  'did-not-go-ahead': ['This meeting did not take place.', 'So there is nothing to say about it.'],
  'no-version-in-force': ['We do not hold the rules of that time.'],
  'child-died': askYourSocialWorker,
  'plan-ended': ["Your child's plan has ended.", 'What is asked here is only asked while there is a plan.'],
  'no-plan-yet': ['There is no plan for your child.', 'What is asked here is only asked while there is a plan.'],
};

/** Every question of this library in words for parents, by its name. */
export const outcomeFamilyWords: ReadonlyMap<string, QuestionFamilyWords> = new Map([
  ...Object.entries(ofQuestions),
  ...Object.entries(deadlineFamilyWords).map(([name, words]) => [`deadline:${name}`, deadline(words)] as const),
]);

/**
 * A question in words for parents.
 *
 * @param question - the question's name
 * @param policies - the documents in which a deadline of their own may be declared
 * @returns what it is about, and what each outcome says; `undefined` where there are no words for it
 * @internal
 */
export function questionFamilyWords(question: string, policies: Declaring): QuestionFamilyWords | undefined {
  const declared = declaredDeadline(question, policies);
  if (declared === undefined) return outcomeFamilyWords.get(question);
  return declared.family && deadline(declared.family);
}

/**
 * What an outcome says to parents.
 *
 * @param question - the question's name
 * @param outcome - the outcome
 * @param policies - the documents in which a deadline of their own may be declared
 * @returns the sentences; `undefined` where there are no words for it
 * @internal
 */
export function outcomeFamilySentences(
  question: string,
  outcome: string,
  policies: Declaring,
): readonly string[] | undefined {
  const words = questionFamilyWords(question, policies);
  return words && new Map(Object.entries({ ...alike, ...words.outcomes })).get(outcome);
}
