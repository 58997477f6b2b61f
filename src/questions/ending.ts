import type { Question } from '../engine/Question.ts';
import { anyOfKind } from './anyOfKind.ts';
import { belongsTo } from './belongsTo.ts';
import { createQuestion } from './createQuestion.ts';

/**
 * May a plan end, upon which criterion, by which route and by whose decision?
 *
 * `may-end` where a criterion is met and a route that is open to it has all that it needs; `awaits-route` where a
 * criterion is met and every route to it still needs something; `criteria-not-met` where none is met. The reasons show
 * each criterion and each route, `deciders` who decides by which route.
 *
 * @source Oxfordshire 8 and 9.1 to 9.3; Rotherham, ending; Wales, part 4 page 9
 * @public
 */
export const ending: Question<'may-end' | 'awaits-route' | 'criteria-not-met'> = createQuestion(
  'ending',
  ['may-end', 'awaits-route', 'criteria-not-met'],
  // A route holds only where a criterion that it is open to does, so that it settles nothing more.
  (rule) => rule.criterion?.for === 'ending',
  (rules) => [anyOfKind(rules, 'route'), anyOfKind(rules, 'criterion')],
  {
    considers: (rule) => rule.criterion?.for === 'ending' || rule.route !== undefined || belongsTo(rule, 'ending'),
  },
);
