import type { Question } from '../engine/Question.ts';
import { anyOfKind } from './anyOfKind.ts';
import { createQuestion } from './createQuestion.ts';

/**
 * Is it shown, by what is laid down for it, that the child is likely to suffer significant harm?
 *
 * `likely` where one of the ways to show it is met. Whether it is so is judged by people: the judgement is a fact that
 * goes in.
 *
 * @source Agenda and guidance for chairs, 6.1 and 6.2
 * @public
 */
export const significantHarm: Question<'likely' | 'not-shown'> = createQuestion(
  'significant-harm',
  ['likely', 'not-shown'],
  (rule) => rule.criterion?.for === 'significant-harm',
  (rules) => [anyOfKind(rules, 'criterion')],
);
