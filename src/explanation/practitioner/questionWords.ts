import type { QuestionName } from '../../engine/Rule.ts';
import { declaredDeadline } from '../words/declaredDeadline.ts';
import type { Declaring } from '../words/factWords.ts';
import { deadlineWords } from './deadlineWords.ts';

const asked: Readonly<Record<QuestionName, string>> = {
  'next-review': 'By when must the next review be held?',
  'early-review': 'Should a review be held earlier than it is due?',
  preparation: 'Has the family been prepared for the conference as laid down?',
  quorum: 'Is the conference quorate?',
  attendance: 'Were the right people invited and there?',
  advocacy: 'Was advocacy for the child offered and given as laid down?',
  reports: 'Are the reports made and shared as laid down?',
  agenda: 'Was everything gone through that is to be gone through?',
  exclusion: 'May a family member be kept out of the conference, as asked for beforehand?',
  'exclusion-during': 'May a parent be asked to leave while the conference is under way?',
  ending: 'May the plan end, upon which criterion and by which route?',
  'both-plans': 'Is there a reason for a child protection plan beside the care plan?',
  'looked-after': 'Is what is laid down for looked-after children with a plan kept to?',
  transfer: 'Is the move between authorities dealt with as laid down?',
  'significant-harm': 'Is it shown that the child is likely to suffer significant harm?',
  decision: 'Was the decision taken as laid down?',
  outcome: 'Has everything followed that is to follow upon the decision?',
  record: 'Is the record made, kept and sent as laid down?',
  appeal: 'Has the family been told of rights to appeal and to complain, and been heard?',
};

const sayDeadline = (doing: string): string => `How does it stand with ${doing}?`;

/** Every question of this library as a question, by its name. */
export const questionWords: ReadonlyMap<string, string> = new Map([
  ...Object.entries(asked),
  ...Object.entries(deadlineWords).map(([name, doing]) => [`deadline:${name}`, sayDeadline(doing)] as const),
]);

/**
 * A question as a question.
 *
 * @param question - its name
 * @param policies - the documents in which a deadline of their own may be declared
 * @returns the question; its name where there is none of that name
 * @internal
 */
export function questionInWords(question: string, policies: Declaring): string {
  const declared = declaredDeadline(question, policies);
  return declared === undefined ? (questionWords.get(question) ?? question) : sayDeadline(declared.says);
}
